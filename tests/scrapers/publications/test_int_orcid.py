import json
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.records import Mention, PublicationRecord
from scrapers.page import Page
from scrapers.publications import int_orcid
from scrapers.row import LayoutError
from scrapers.source import Query, Subject

MakePage = Callable[..., Page]

VELMA = Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma")
ORCID = "9999-0000-0000-0019"
DOI = {
    "external-id-type": "doi",
    "external-id-value": "https://doi.org/10.99999/INV.1",
    "external-id-normalized": {"value": "10.99999/inv.1", "transient": True},
    "external-id-relationship": "self",
}
WORK = {
    "title": {"title": {"value": "Return to  work"}, "subtitle": None},
    "external-ids": {"external-id": [DOI]},
    "type": "journal-article",
    "publication-date": {"year": {"value": "2022"}, "month": {"value": "05"}, "day": {"value": "30"}},
    "journal-title": {"value": "Invented Letters"},
}
NAME = {"given-names": {"value": "Velma Quinn"}, "family-name": {"value": "Ostrander"}, "credit-name": None}


def record(make_page: MakePage, *works: dict[str, Any], name: object = None, **facts: Any) -> Page:
    content = {
        "orcid-identifier": {"path": ORCID},
        "person": {"name": NAME if name is None else name, "other-names": {"other-name": []}},
        "activities-summary": {"works": {"group": [{"work-summary": [work]} for work in works]}},
    }
    return make_page(json.dumps(content), **{"asked_for": VELMA.asked_for, **facts})


def read(page: Page) -> list[PublicationRecord]:
    return [record for record in int_orcid.parse(page) if isinstance(record, PublicationRecord)]


def changed(make_page: MakePage, **changes: Any) -> PublicationRecord:
    (found,) = read(record(make_page, {**WORK, **changes}))
    return found


def test_a_known_orcid_is_asked_for_its_record_and_a_name_is_searched_for() -> None:
    (exact,) = int_orcid.ask(Subject("E1", "x", "Ostrander", "Velma", ORCID))
    assert exact == Query(f"https://pub.orcid.org/v3.0/{ORCID}/record", headers={"Accept": "application/json"}, days=90)
    (by_name,) = int_orcid.ask(VELMA)
    assert by_name.url == "https://pub.orcid.org/v3.0/search/"
    assert by_name.params == {"q": 'given-names:"Velma" AND family-name:"Ostrander"', "rows": "5"}


def test_the_records_of_a_name_are_followed_and_the_others_counted(make_page: MakePage) -> None:
    found = [{"orcid-identifier": {"path": ORCID}}, {"orcid-identifier": {"path": "9999-0000-0000-0027"}}]
    page = make_page(json.dumps({"result": found, "num-found": 1_840}))
    assert [query.url[-26:] for query in int_orcid.follow(page) if isinstance(query, Query)] == [
        f"{ORCID}/record",
        "9999-0000-0000-0027/record",
    ]
    assert page.skipped == {"a record beyond the first five of its name": 1_838}
    assert read(page) == []


def test_nobody_found_and_nothing_to_follow(make_page: MakePage) -> None:
    empty = make_page('{"result": null, "num-found": 0}')
    assert (list(int_orcid.follow(empty)), read(empty), empty.skipped) == ([], [], {})
    assert list(int_orcid.follow(record(make_page, WORK))) == []


def test_a_work_is_its_holder_s(make_page: MakePage) -> None:
    found = changed(make_page)
    assert found == PublicationRecord(
        mention=Mention(name="Velma Quinn Ostrander", surname="Ostrander", given="Velma", middle="Quinn", orcid=ORCID),
        title="Return to work",
        venue="Invented Letters",
        published_on="2022-05-30",
        doi="10.99999/inv.1",
        types=("journal-article",),
        asked_for="E1",
        locator=found.locator,
    )


def test_whoever_was_asked_about_it_is_one_record(make_page: MakePage) -> None:
    other = Subject("E2", "V. Ostrander", "Ostrander", "V").asked_for
    keys = {read(record(make_page, WORK, asked_for=who))[0].key for who in (VELMA.asked_for, other, None)}
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ({**NAME, "credit-name": {"value": "V. Q. Ostrander"}}, "V. Q. Ostrander"),
        ({**NAME, "family-name": None}, "Velma Quinn"),
    ],
)
def test_a_person_is_named_as_they_wish(make_page: MakePage, name: dict[str, Any], printed: str) -> None:
    assert read(record(make_page, WORK, name=name))[0].mention.name == printed


def test_a_private_name_names_nobody(make_page: MakePage) -> None:
    page = record(make_page, WORK, name={})
    assert (read(page), page.skipped) == ([], {"a work of somebody who keeps the name private": 1})


@pytest.mark.parametrize(
    ("identifiers", "doi", "pmid"),
    [
        ([{**DOI, "external-id-normalized": None}], "10.99999/INV.1", None),
        ([{**DOI, "external-id-relationship": "part-of"}], None, None),
        ([{**DOI, "external-id-type": "isbn"}], None, None),
        (
            [
                {
                    "external-id-type": "pmid",
                    "external-id-value": "99000001",
                    "external-id-relationship": "self",
                }
            ],
            None,
            "99000001",
        ),
    ],
)
def test_only_an_identifier_of_the_work_itself_is_its_own(
    make_page: MakePage, identifiers: list[dict[str, Any]], doi: str | None, pmid: str | None
) -> None:
    found = changed(make_page, **{"external-ids": {"external-id": identifiers}})
    assert (found.doi, found.pmid) == (doi, pmid)


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        (("2022", "05", None), "2022-05"),
        (("2022", None, None), "2022"),
        (("2022", None, "30"), "2022"),
        ((None, None, None), None),
    ],
)
def test_a_date_is_as_precise_as_its_owner_made_it(
    make_page: MakePage, parts: tuple[str | None, ...], date: str | None
) -> None:
    named = zip(("year", "month", "day"), parts, strict=True)
    printed = {name: None if value is None else {"value": value} for name, value in named}
    assert changed(make_page, **{"publication-date": printed}).published_on == date
    assert changed(make_page, **{"publication-date": None}).published_on is None


@pytest.mark.parametrize("title", [None, {"title": None}, {"title": {"value": " "}}])
def test_a_work_without_a_title_is_left_out(make_page: MakePage, title: object) -> None:
    page = record(make_page, {**WORK, "title": title}, WORK)
    assert len(read(page)) == 1
    assert page.skipped == {"a work without a title": 1}


@pytest.mark.parametrize("content", ['{"response-code": 404}', "[]", "<record:record/>"])
def test_another_answer_with_status_200_stops_the_source(make_page: MakePage, content: str) -> None:
    with pytest.raises(LayoutError, match="expected a record or a search of ORCID as JSON"):
        read(make_page(content))


def test_its_files_are_recognized(make_page: MakePage) -> None:
    assert int_orcid.recognizes(record(make_page, WORK)) is True
    assert int_orcid.recognizes(make_page('{"orcid-identifier": {}}')) is False
