import json
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.records import Mention, PublicationRecord
from scrapers.page import Page
from scrapers.publications import int_crossref
from scrapers.publications.int_crossref_works import IS_RETRACTION
from scrapers.row import LayoutError
from scrapers.source import Query, Subject

MakePage = Callable[..., Page]

VELMA = Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma")
ORCID = "9999-0000-0000-0019"
AUTHOR = {"given": "Velma Q.", "family": "Ostrander", "sequence": "first", "affiliation": [{"name": "Alder Falls"}]}
WORK = {
    "DOI": "10.99999/inv.1",
    "type": "journal-article",
    "title": ["Return to work"],
    "author": [AUTHOR],
    "container-title": ["Invented Letters"],
    "issued": {"date-parts": [[2022, 5, 30]]},
}
NOTICE = {"DOI": "10.99999/inv.2", "label": "Retraction", "updated": {"date-parts": [[2024, 1, 9]]}}


def works(make_page: MakePage, *found: dict[str, Any], **facts: Any) -> Page:
    message = {"total-results": len(found), "items": found}
    content = json.dumps({"status": "ok", "message-type": "work-list", "message": message})
    return make_page(content, **{"asked_for": VELMA.asked_for, **facts})


def read(page: Page) -> list[PublicationRecord]:
    return [record for record in int_crossref.parse(page) if isinstance(record, PublicationRecord)]


def changed(make_page: MakePage, **changes: Any) -> PublicationRecord:
    (record,) = read(works(make_page, {**WORK, **changes}))
    return record


def test_a_physician_is_asked_for_by_orcid_and_by_name_and_no_abstract_is_asked_for() -> None:
    (by_name,) = int_crossref.ask(VELMA)
    assert by_name == Query(
        "https://api.crossref.org/works",
        {
            "query.author": "Velma Ostrander",
            "select": "DOI,title,author,container-title,issued,type,updated-by",
            "rows": "100",
        },
        {"mailto": "EXAMINER_DB_CONTACT"},
        days=90,
    )
    exact, again = int_crossref.ask(Subject("E1", "x", "Ostrander", "Velma", ORCID))
    assert (exact.params["filter"], again) == (f"orcid:{ORCID}", by_name)


def test_a_work(make_page: MakePage) -> None:
    record = changed(make_page)
    assert record == PublicationRecord(
        mention=Mention(name="Velma Q. Ostrander", surname="Ostrander", given="Velma", middle="Q."),
        title="Return to work",
        venue="Invented Letters",
        published_on="2022-05-30",
        doi="10.99999/inv.1",
        affiliations=("Alder Falls",),
        types=("journal-article",),
        asked_for="E1",
        locator=record.locator,
    )
    assert record.locator.quote == "Velma Q. Ostrander\nReturn to work"


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        (f"https://orcid.org/{ORCID}", ORCID),
        (f"http://orcid.org/{ORCID}", ORCID),
        ("https://orcid.org/9999-0000-0000-0018", None),
    ],
)
def test_an_orcid_is_kept_if_its_check_digit_holds(make_page: MakePage, printed: str, kept: str | None) -> None:
    assert changed(make_page, author=[{**AUTHOR, "ORCID": printed}]).mention.orcid == kept


def test_an_orcid_makes_one_record_whoever_was_asked_about(make_page: MakePage) -> None:
    sure = {**WORK, "author": [{**AUTHOR, "ORCID": f"https://orcid.org/{ORCID}"}]}
    other = Subject("E2", "V. Ostrander", "Ostrander", "V")
    keys = {read(works(make_page, sure, asked_for=who.asked_for))[0].key for who in (VELMA, other)}
    assert len(keys) == 1
    keys = {read(works(make_page, WORK, asked_for=who.asked_for))[0].key for who in (VELMA, other)}
    assert len(keys) == 2


def test_namesakes_and_groups_are_no_candidates(make_page: MakePage) -> None:
    authors = [{**AUTHOR, "given": "Walburga"}, {"name": "Lantern Study Group", "affiliation": []}, AUTHOR]
    found = read(works(make_page, {**WORK, "author": authors}))
    assert [record.mention.given for record in found] == ["Velma"]


@pytest.mark.parametrize(("kind", "is_retraction"), IS_RETRACTION.items())
def test_only_a_retraction_is_one(make_page: MakePage, kind: str, *, is_retraction: bool) -> None:
    record = changed(make_page, **{"updated-by": [{**NOTICE, "type": kind}]})
    assert record.retraction == ("Retraction, 2024-01-09, DOI 10.99999/inv.2" if is_retraction else None)


def test_an_unknown_kind_of_update_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="reclassification"):
        changed(make_page, **{"updated-by": [{**NOTICE, "type": "reclassification"}]})


@pytest.mark.parametrize(
    ("registered", "date"),
    [([[2012, 3, 21]], "2012-03-21"), ([[2012, 3]], "2012-03"), ([[2012]], "2012"), ([[None]], None), ([[]], None)],
)
def test_a_date_is_as_precise_as_it_is_registered(
    make_page: MakePage, registered: list[list[int | None]], date: str | None
) -> None:
    assert changed(make_page, issued={"date-parts": registered}).published_on == date


@pytest.mark.parametrize(
    ("registered", "words"),
    [("Of <i>n</i> workers", "Of n workers"), ("Fit &amp; unfit", "Fit & unfit"), ("Two\n   lines", "Two lines")],
)
def test_a_title_is_its_words(make_page: MakePage, registered: str, words: str) -> None:
    assert changed(make_page, title=[registered]).title == words


def test_what_is_left_out_is_counted(make_page: MakePage) -> None:
    page = works(make_page, {**WORK, "title": []}, {name: what for name, what in WORK.items() if name != "title"})
    assert read(page) == []
    assert page.skipped == {"a work without a title": 2}
    more = {"total-results": 1_253, "items": [WORK]}
    page = make_page(json.dumps({"message-type": "work-list", "message": more}), asked_for=VELMA.asked_for)
    assert len(read(page)) == 1
    assert page.skipped == {"a work beyond the best of its name": 1_252}


def test_a_work_asked_for_by_its_doi_is_one_of_a_list(make_page: MakePage) -> None:
    page = make_page(json.dumps({"message-type": "work", "message": WORK}), asked_for=VELMA.asked_for)
    assert [record.doi for record in read(page)] == ["10.99999/inv.1"]


@pytest.mark.parametrize(
    ("answer", "kind"), [({"message-type": "validation-failure", "message": []}, "validation-failure"), ([], None)]
)
def test_another_answer_with_status_200_stops_the_source(make_page: MakePage, answer: object, kind: str | None) -> None:
    with pytest.raises(LayoutError) as error:
        read(make_page(json.dumps(answer)))
    assert error.value.sentence == f"found an answer of type {kind!r}, expected 'work-list'"


def test_its_files_are_recognized(make_page: MakePage) -> None:
    assert int_crossref.recognizes(works(make_page, WORK)) is True
    assert int_crossref.recognizes(make_page('{"results": []}')) is False
