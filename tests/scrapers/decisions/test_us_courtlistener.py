import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from examiner_db.records import DecisionRecord, Locator
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import us_courtlistener
from scrapers.decisions.us_courtlistener_opinions import COURTS, DECIDES, HTML, Case
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Subject

MakePage = Callable[..., Page]

API = "https://www.courtlistener.com/api/rest/v4"
VELMA = Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma")
CASE = {
    "caseName": "Zubriskan v. Lanternwick Mills",
    "court_id": "nyappdiv",
    "dateFiled": "2019-05-16",
    "docketNumber": "529901",
    "opinions": [{"id": 9910001, "type": "lead-opinion"}],
}
OPINION = {
    "id": 9910001,
    "absolute_url": "/opinion/9900001/zubriskan-v-lanternwick/",
    **dict.fromkeys(HTML, ""),
    "plain_text": "",
}
NOTE = "nyappdiv|2019-05-16|529901"


def search(make_page: MakePage, *cases: dict[str, Any], following: str | None = None) -> Page:
    return make_page(json.dumps({"count": 9, "next": following, "previous": None, "results": cases}))


def opinion(make_page: MakePage, note: str = NOTE, **changes: Any) -> Page:
    facts = {name: changes.pop(name) for name in ("tribunal",) if name in changes}
    page = make_page(json.dumps({**OPINION, **changes}), media_type="application/json", **facts)
    page.note = note
    return page


def only(page: Page) -> DecisionRecord:
    (record,) = us_courtlistener.parse(page)
    assert isinstance(record, DecisionRecord)
    return record


def test_an_examiner_is_asked_about_once_a_quarter_with_a_token_in_a_header() -> None:
    (query,) = us_courtlistener.ask(VELMA)
    assert (query.url, query.days) == (f"{API}/search/", 90)
    assert query.headers == {"Authorization": "Token {COURTLISTENER_TOKEN}"}
    assert query.params["q"].startswith('"Velma Ostrander"~2 AND ("independent medical" OR ')
    assert "nyappdiv" in query.params["q"]
    assert (query.params["stat_Published"], query.params["stat_Unpublished"]) == ("on", "on")


def test_the_publisher_s_limits_are_kept() -> None:
    source = us_courtlistener.SOURCE
    assert source.a_day == 125
    assert 3600 / source.delay <= 50


def test_every_opinion_that_decides_is_asked_for_once_with_what_the_search_says_of_it(make_page: MakePage) -> None:
    opinions = [{"id": 1, "type": "lead-opinion"}, {"id": 2, "type": "dissent"}, {"id": 3, "type": "combined-opinion"}]
    page = search(make_page, {**CASE, "opinions": opinions})
    found = list(us_courtlistener.follow(page))
    assert [(query.url, query.once, query.note) for query in found] == [
        (f"{API}/opinions/1/", True, NOTE),
        (f"{API}/opinions/3/", True, NOTE),
    ]
    assert page.skipped == {"an opinion that decides nothing, such as a dissent": 1}
    assert list(us_courtlistener.parse(page)) == []


def test_the_next_page_of_results_is_followed(make_page: MakePage) -> None:
    address = f"{API}/search/?cursor=abc&q=x"
    (query,) = us_courtlistener.follow(search(make_page, following=address))
    assert (query.url, query.once, query.days) == (address, False, 90)
    assert query.headers == us_courtlistener.HEADERS


def test_an_unknown_type_of_opinion_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="found an opinion of the type 'advisory', expected one of 010combined, "):
        list(us_courtlistener.follow(search(make_page, {**CASE, "opinions": [{"id": 1, "type": "advisory"}]})))


@pytest.mark.parametrize(("court", "followed"), [("nysupct", 1), ("nyappdiv", 0)])
def test_the_document_of_a_trial_court_decides_there_alone(make_page: MakePage, court: str, followed: int) -> None:
    document = {"id": 1, "type": "trial-court-document"}
    page = search(make_page, {**CASE, "court_id": court, "opinions": [document]})
    assert len(list(us_courtlistener.follow(page))) == followed
    assert sum(page.skipped.values()) == 1 - followed


def test_every_type_is_spelt_in_two_ways() -> None:
    assert sorted(DECIDES.values()) == [False] * 10 + [True] * 14


def test_an_opinion_is_a_decision_of_its_court(make_page: MakePage) -> None:
    record = only(opinion(make_page, html_with_citations="<p>ORDERED that</p><p>the decision is affirmed.</p>"))
    assert record == DecisionRecord(
        tribunal=Tribunal.NY_COURTS,
        docket="529901",
        decided_on="2019-05-16",
        text_sha256=sha256(b"ORDERED that\nthe decision is affirmed.\n").hexdigest(),
        locator=Locator(page=1, quote="529901"),
    )


@pytest.mark.parametrize("court", COURTS)
def test_every_court_that_is_asked_is_a_tribunal(make_page: MakePage, court: str) -> None:
    record = only(opinion(make_page, Case(court, "2019-05-16", "").note, plain_text="Affirmed."))
    assert (record.tribunal, record.docket) == (COURTS[court], None)


def test_another_court_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="hawapp"):
        only(opinion(make_page, "hawapp|2003-01-10|24158", plain_text="Affirmed."))


def test_a_file_says_nothing_of_its_case(make_page: MakePage) -> None:
    record = only(opinion(make_page, "", plain_text="Affirmed.", tribunal=Tribunal.PA_COURTS))
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.PA_COURTS, None, None)


@pytest.mark.parametrize("case", [Case(), Case("mass", "", "A|B"), Case("tex", "2001-02-03", "")])
def test_a_note_tells_its_case_again(case: Case) -> None:
    assert Case.of(case.note) == case


@pytest.mark.parametrize("place", range(len(HTML)))
def test_the_best_text_is_kept(make_page: MakePage, place: int) -> None:
    texts = {name: f"<p>text {number}</p>" for number, name in enumerate(HTML) if number >= place}
    record = only(opinion(make_page, **texts, plain_text="plain"))
    assert record.text_sha256 == sha256(f"text {place}\n".encode()).hexdigest()


def test_plain_text_is_kept_as_it_is_and_comes_last(make_page: MakePage) -> None:
    text = "page one\f  page two <not a tag>\n"
    assert only(opinion(make_page, plain_text=text)).text_sha256 == sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("texts", [{}, {"html": "<p> </p>"}])
def test_an_opinion_without_text_is_an_error_of_its_own(make_page: MakePage, texts: dict[str, str]) -> None:
    with pytest.raises(RowError, match="opinion 9910001: holds no text"):
        only(opinion(make_page, **texts))


def test_no_name_of_a_case_is_recorded_or_followed(make_page: MakePage) -> None:
    told = only(opinion(make_page, plain_text="Affirmed.")).model_dump_json()
    told += "".join(map(str, us_courtlistener.follow(search(make_page, CASE))))
    assert "ubriskan" not in told


@pytest.mark.parametrize("content", [{"detail": "Invalid token."}, [], {"results": []}])
def test_another_answer_with_status_200_stops_the_source(make_page: MakePage, content: object) -> None:
    with pytest.raises(LayoutError, match="expected a search or an opinion of the API"):
        list(us_courtlistener.parse(make_page(json.dumps(content))))


def test_its_files_are_recognized(make_page: MakePage) -> None:
    mine = make_page(json.dumps({**OPINION, "resource_uri": f"{API}/opinions/9910001/"}))
    assert us_courtlistener.recognizes(mine) is True
    assert us_courtlistener.recognizes(search(make_page, CASE)) is False
