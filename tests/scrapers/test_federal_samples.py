"""The real samples of federal sources and of publications, which lie beside the checkout and are never committed.

Each is read as its SOURCE.md says: so many records, so many left out; what it calls no sample of the source is refused.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from examiner_db.records import Record
from examiner_db.snapshots import Visit
from scrapers.decisions import us_cap, us_courtlistener, us_courtlistener_bulk
from scrapers.decisions.us_courtlistener_opinions import COURTS, FIELDS, Case
from scrapers.page import Page
from scrapers.payments import us_open_payments
from scrapers.publications import int_orcid
from scrapers.run import Run, RunStoppedError
from scrapers.source import SourceModule, Subject, discover
from scrapers.text import media_type

SAMPLES = Path(__file__).parents[3] / "shared" / "sources" / "samples"
SOURCES = discover()
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real samples are not beside this checkout")


class Sample(NamedTuple):
    """What was read of a sample."""

    records: list[Record]
    skipped: dict[str, int]
    quarantined: list[str]


def module(slug: str) -> SourceModule:
    found = SOURCES[slug]
    return replace(found, source=replace(found.source, expect=range(1, 1_000_000)))


def page_of(slug: str, name: str, content: bytes | None = None, **facts: Any) -> Page:
    """A sample, or ``content`` under its name, as a page."""
    content = (SAMPLES / name).read_bytes() if content is None else content
    address = f"https://publisher.example.gov/{name}"
    visit = Visit.model_validate(
        {
            "url": address,
            "final_url": facts.get("url", address),
            "retrieved_at": "2026-09-01T08:00:00+00:00",
            "sha256": sha256(content).hexdigest(),
            "size": len(content),
            "status": 200,
            "media_type": media_type(content, name),
            "source": slug,
            **facts,
        }
    )
    return Page(visit, content)


def sample(slug: str, name: str, content: bytes | None = None, **facts: Any) -> Sample:
    """What a source reads in a sample."""
    run = Run(module(slug))
    run.read(page_of(slug, name, content, **facts))
    return Sample(
        [sighting.record for sighting in run.sightings.values()],
        dict(run.skipped),
        [entry.reason for entry in run.quarantined],
    )


def only(pattern: str) -> str:
    """The one sample whose name is like this: some are named after the real person or work in them."""
    (found,) = SAMPLES.glob(pattern)
    return found.relative_to(SAMPLES).as_posix()


def recorded(name: str, unwrapped: Callable[[Any], Any]) -> bytes:
    """A sample that holds an answer inside a note about it, without the note."""
    return json.dumps(unwrapped(json.loads((SAMPLES / name).read_bytes()))).encode()


def test_leie_s_first_rows_are_businesses() -> None:
    assert sample("us_oig_leie", "leie/UPDATED_2026_excerpt.csv") == ([], {"a business, not a person": 4}, [])


def test_leie_s_person_in_the_older_spelling_of_blanks() -> None:
    (record,), skipped, quarantined = sample("us_oig_leie", "leie/1610EXCL_2016_individual_row.csv")
    told = record.model_dump(exclude_none=True, exclude={"locator"})
    assert (told["statute"], told["excluded_on"], told["mention"]["middle"]) == ("1128a1", "2016-11-20", "R")
    assert (told["mention"]["birth_year"], told["mention"]["specialty"]) == (1970, "CHIROPRACTIC")
    assert (skipped, quarantined) == ({}, [])


def test_another_source_s_sample_is_refused() -> None:
    with pytest.raises(RunStoppedError, match="there is no column 'LASTNAME'"):
        sample("us_oig_leie", "ny_opmc/opmc_2014_excerpt.csv")


def test_an_opt_out_as_the_api_gives_it() -> None:
    content = recorded("cms_opt_out/optout_record.json", lambda row: [row])
    (record,), _, quarantined = sample("us_cms_opt_out", "cms_opt_out/optout_record.json", content)
    told = record.model_dump(exclude_none=True, exclude={"locator", "mention"})
    assert told == {
        "record": "exclusion",
        "program": "Medicare, opted out",
        "sanction": False,
        "excluded_on": "2022-02-17",
        "until": "2024-02-17",
    }
    assert quarantined == []


def test_the_shape_of_a_revocation() -> None:
    content = recorded("cms_revoked/revoked_row_shape.json", lambda row: [row])
    (record,), _, quarantined = sample("us_cms_revoked", "cms_revoked/revoked_row_shape.json", content)
    told = record.model_dump(exclude_none=True, exclude={"locator", "mention"})
    assert (told["excluded_on"], told["until"]) == ("2025-05-20", "2030-07-31")
    assert told["statute"].startswith("424.535(A)(2) ")
    assert quarantined == []


def test_the_catalogue_of_open_payments_leads_to_its_general_payments() -> None:
    name = "open_payments/metastore_dataset_items_excerpt.json"
    page = page_of("us_open_payments", name, asked_for="E1 Ostrander, Velma, NPI 9000003019")
    found = [query.url.rpartition("/query/")[2] for query in us_open_payments.follow(page)]
    assert found == ["fb3a65aa-c901-4a38-a813-b04b00dfa2a9/0", "e6b17c6a-2534-4207-a4a1-6746a14911ff/0"]


def test_a_year_s_file_without_npis_is_refused() -> None:
    with pytest.raises(RunStoppedError, match="files of a whole year are not read: before 2021 they print no NPI"):
        sample("us_open_payments", "open_payments/PGYR2018_P06282019_one_row.csv")


def test_a_work_of_crossref_with_a_correction_is_not_retracted() -> None:
    name = only("crossref/works_doi_*.json")
    work = json.loads((SAMPLES / name).read_bytes())["message"]
    second = work["author"][1]
    subject = Subject("E1", "", second["family"], second["given"])
    (record,), _, quarantined = sample("int_crossref", name, asked_for=subject.asked_for)
    told = record.model_dump(include={"doi", "published_on", "retraction", "venue"})
    assert told == {"doi": work["DOI"], "published_on": "2012-03-21", "retraction": None, "venue": "PLoS ONE"}
    assert quarantined == []
    assert sample("int_crossref", name).records == []


def test_a_search_of_crossref_without_a_subject_gives_the_authors_with_an_orcid() -> None:
    name = only("crossref/works_query.author_*.json")
    records, skipped, quarantined = sample("int_crossref", name)
    registered = (SAMPLES / name).read_text().count('"ORCID"')
    assert len(records) == registered > 0
    assert skipped["a work beyond the best of its name"] == 1_251
    assert quarantined == []
    assert "jats" not in "".join(record.model_dump_json() for record in records)


def test_a_work_of_openalex_is_its_first_author_s() -> None:
    work = json.loads((SAMPLES / "openalex/work.json").read_bytes())
    given, *_, surname = work["authorships"][0]["raw_author_name"].split()
    (record,), _, quarantined = sample(
        "int_openalex", "openalex/work.json", asked_for=Subject("E1", "", surname, given).asked_for
    )
    told = record.model_dump(include={"doi", "pmid", "published_on", "retraction", "mention"})
    assert (told["doi"], told["pmid"]) == (work["doi"][16:], work["ids"]["pmid"][32:])
    assert (told["published_on"], told["retraction"], told["mention"]["orcid"]) == ("2018-02-13", None, None)
    assert quarantined == []


def test_an_author_of_openalex_is_no_answer_with_works() -> None:
    with pytest.raises(RunStoppedError, match="expected an answer of OpenAlex with 'results'"):
        sample("int_openalex", "openalex/author.json")


def test_a_recorded_search_of_orcid_leads_to_its_records() -> None:
    name = "orcid/real_orcid_search_search.json"
    page = page_of("int_orcid", name, recorded(name, lambda note: note["body"]))
    assert len(list(int_orcid.follow(page))) == 3
    assert page.skipped == {"a record beyond the first five of its name": 1_837}


@pytest.mark.parametrize("name", ["orcid/real_works_person.json", "orcid/real_works_works.json"])
def test_a_part_of_an_orcid_record_is_refused(name: str) -> None:
    with pytest.raises(RunStoppedError, match="expected a record or a search of ORCID as JSON"):
        sample("int_orcid", name, recorded(name, lambda note: note["body"]))


def test_a_recorded_person_with_no_works_has_no_record() -> None:
    person = json.loads((SAMPLES / "orcid/real_works_person.json").read_bytes())["body"]
    works = json.loads((SAMPLES / "orcid/real_works_works.json").read_bytes())["body"]
    whole = {"orcid-identifier": person["name"], "person": person, "activities-summary": {"works": works}}
    content = json.dumps(whole).encode()
    assert sample("int_orcid", "orcid/record.json", content) == ([], {}, [])


def test_orcid_s_xml_is_refused() -> None:
    with pytest.raises(RunStoppedError, match="as JSON"):
        sample("int_orcid", "orcid/record-3.0.xml")


def test_a_search_of_courtlistener_leads_to_its_opinions() -> None:
    name = "courtlistener/search_v4_type_o_example.json"
    page = page_of("us_courtlistener", name)
    first, following = us_courtlistener.follow(page)
    assert first.url.endswith("/opinions/6489975/")
    assert Case.of(first.note) == Case("hawapp", "2003-01-10", "24158")
    assert following.url == page.data["next"]
    assert sample("us_courtlistener", name) == ([], {}, [])


def test_every_field_that_is_read_of_an_opinion_is_one_of_the_api_s() -> None:
    names = json.loads((SAMPLES / "courtlistener/api_field_names_2026-08.json").read_bytes())
    assert FIELDS | {"id", "cluster_id"} <= set(names["opinions"])
    (query,) = us_courtlistener.ask(Subject("E1", "x", "Ostrander", "Velma"))
    assert set(query.params) <= set(names["search_params"])


def test_every_court_that_is_asked_is_one_of_courtlistener_s() -> None:
    courts = json.loads((SAMPLES / "courtlistener/courts_workers_comp_and_related.json").read_bytes())
    assert set(COURTS) <= {court["id"] for court in courts}


def test_cap_s_layout_is_walked_from_reporter_to_case() -> None:
    site = "https://static.case.law/"
    volumes = page_of("us_cap", "cap_static/VolumesMetadata.json", url=f"{site}us/VolumesMetadata.json")
    assert [query.url for query in us_cap.follow(volumes)] == [f"{site}us/{one}/CasesMetadata.json" for one in "12"]
    cases = page_of("us_cap", "cap_static/us/1/CasesMetadata.json", url=f"{site}us/1/CasesMetadata.json")
    assert list(us_cap.follow(cases)) == []
    assert cases.skipped == {"a case to which no compensation board is a party": 3}


def test_a_case_of_cap_is_a_decision() -> None:
    (record,), skipped, quarantined = sample("us_cap", "cap_static/us/1/cases/0001-01.json")
    told = record.model_dump(include={"docket", "decided_on", "tribunal"})
    assert told == {"docket": None, "decided_on": "1900-01-01", "tribunal": None}
    assert (skipped, quarantined) == ({}, [])


@pytest.mark.parametrize("name", ["us/ReporterMetadata.json", "us/1/VolumeMetadata.json"])
def test_other_files_of_cap_are_refused(name: str) -> None:
    with pytest.raises(RunStoppedError, match="expected a case with a 'casebody'"):
        sample("us_cap", f"cap_static/{name}")


def test_every_column_that_is_read_of_the_bulk_tables_is_one_of_theirs() -> None:
    tables = json.loads((SAMPLES / "courtlistener/bulk_csv_columns.json").read_bytes())
    assert set(us_courtlistener_bulk.OPINION) <= set(tables["opinions-YYYY-MM-DD.csv.bz2"])
    assert {"id", "docket_id", "date_filed", "blocked"} <= set(tables["opinion-clusters-YYYY-MM-DD.csv.bz2"])
    assert {"id", "court_id", "docket_number"} <= set(tables["dockets-YYYY-MM-DD.csv.bz2"])
