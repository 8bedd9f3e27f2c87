import json
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.records import Mention, PublicationRecord
from scrapers.page import Page
from scrapers.publications import int_openalex
from scrapers.row import LayoutError
from scrapers.source import Subject

MakePage = Callable[..., Page]

VELMA = Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma")
ORCID = "9999-0000-0000-0019"
AUTHORSHIP = {
    "author": {"id": "https://openalex.org/A99", "display_name": "Velma Quinn Ostrander", "orcid": ORCID},
    "raw_author_name": "Velma Q. Ostrander",
    "raw_affiliation_strings": ["Alder Falls Medical College"],
}
WORK = {
    "id": "https://openalex.org/W99",
    "doi": "https://doi.org/10.99999/inv.1",
    "display_name": "Return to work",
    "publication_date": "2022-05-30",
    "ids": {"pmid": "https://pubmed.ncbi.nlm.nih.gov/99000001"},
    "primary_location": {"source": {"display_name": "Invented Letters"}},
    "type": "article",
    "authorships": [AUTHORSHIP],
    "is_retracted": False,
}


def answer(make_page: MakePage, *found: dict[str, Any], count: int | None = None, **facts: Any) -> Page:
    content = json.dumps({"meta": {"count": len(found) if count is None else count}, "results": found})
    address = "https://api.openalex.org/works?filter=author.orcid%3A" + ORCID
    return make_page(content, **{"asked_for": VELMA.asked_for, "url": address, **facts})


def read(page: Page) -> list[PublicationRecord]:
    return [record for record in int_openalex.parse(page) if isinstance(record, PublicationRecord)]


def changed(make_page: MakePage, **changes: Any) -> PublicationRecord:
    (record,) = read(answer(make_page, {**WORK, **changes}))
    return record


def test_an_orcid_chooses_the_works_and_a_name_the_authors() -> None:
    (exact,) = int_openalex.ask(Subject("E1", "x", "Ostrander", "Velma", ORCID))
    assert (exact.url, exact.params["filter"]) == ("https://api.openalex.org/works", f"author.orcid:{ORCID}")
    assert exact.secrets == {"api_key": "OPENALEX_API_KEY", "mailto": "EXAMINER_DB_CONTACT"}
    (by_name,) = int_openalex.ask(VELMA)
    assert (by_name.url, by_name.params["search"]) == ("https://api.openalex.org/authors", "Velma Ostrander")


def test_no_abstract_is_asked_for() -> None:
    (exact,) = int_openalex.ask(Subject("E1", "x", "Ostrander", "Velma", ORCID))
    assert "abstract" not in exact.params["select"]


def test_the_works_of_five_namesakes_are_asked_for(make_page: MakePage) -> None:
    names = ["Velma Ostrander", "Walburga Ostrander", "V. Ostrander", *["Velma Q Ostrander"] * 5]
    authors = [{"id": f"https://openalex.org/A{place}", "display_name": name} for place, name in enumerate(names)]
    page = answer(make_page, *authors, url="https://api.openalex.org/authors?search=Velma+Ostrander")
    found = [query.params["filter"] for query in int_openalex.follow(page)]
    assert found == [f"authorships.author.id:A{place}" for place in (0, 2, 3, 4, 5)]
    assert page.skipped == {"an author of the name beyond the first five": 2}
    assert read(page) == []


def test_works_and_files_lead_nowhere(make_page: MakePage) -> None:
    assert list(int_openalex.follow(answer(make_page, WORK))) == []
    assert list(int_openalex.follow(answer(make_page, WORK, asked_for=None))) == []


def test_a_work_is_recorded_without_the_orcid_that_a_machine_gave(make_page: MakePage) -> None:
    record = changed(make_page)
    assert record == PublicationRecord(
        mention=Mention(name="Velma Q. Ostrander", surname="Ostrander", given="Velma", middle="Q."),
        title="Return to work",
        venue="Invented Letters",
        published_on="2022-05-30",
        doi="10.99999/inv.1",
        pmid="99000001",
        affiliations=("Alder Falls Medical College",),
        types=("article",),
        asked_for="E1",
        locator=record.locator,
    )


@pytest.mark.parametrize(
    ("day", "kept"), [("2022-05-30", "2022-05-30"), ("2022-01-01", "2022"), (None, None), ("2022-01-10", "2022-01-10")]
)
def test_the_first_of_january_stands_for_a_year(make_page: MakePage, day: str | None, kept: str | None) -> None:
    assert changed(make_page, publication_date=day).published_on == kept


def test_what_is_not_known_is_left_out(make_page: MakePage) -> None:
    record = changed(make_page, doi=None, ids={}, primary_location=None)
    assert (record.doi, record.pmid, record.venue) == (None, None, None)
    assert changed(make_page, primary_location={"source": None}).venue is None


def test_a_retracted_work_is_marked(make_page: MakePage) -> None:
    assert changed(make_page, is_retracted=True).retraction == "marked as retracted, without a notice"


def test_without_a_printed_name_openalex_s_own_stands(make_page: MakePage) -> None:
    older = {name: what for name, what in AUTHORSHIP.items() if name != "raw_author_name"}
    assert changed(make_page, authorships=[older]).mention.name == "Velma Quinn Ostrander"


def test_what_is_left_out_is_counted(make_page: MakePage) -> None:
    page = answer(make_page, {**WORK, "display_name": None}, WORK, count=340)
    assert len(read(page)) == 1
    assert page.skipped == {"a work or author beyond the first 200": 338, "a work without a title": 1}
    page = answer(make_page, WORK, asked_for=None)
    assert read(page) == []
    assert page.skipped == {"an author, in a file that does not say who was asked about": 1}


@pytest.mark.parametrize("content", [{"error": "Invalid or missing API key"}, [], {"results": "none"}])
def test_another_answer_with_status_200_stops_the_source(make_page: MakePage, content: object) -> None:
    with pytest.raises(LayoutError, match="expected an answer of OpenAlex with 'results'"):
        read(make_page(json.dumps(content)))


def test_its_files_are_recognized(make_page: MakePage) -> None:
    assert int_openalex.recognizes(answer(make_page, WORK)) is True
    assert int_openalex.recognizes(make_page('{"results": []}')) is False
