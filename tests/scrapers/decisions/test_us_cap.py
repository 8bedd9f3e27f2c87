import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from examiner_db.records import DecisionRecord, Locator
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import us_cap
from scrapers.decisions.us_cap import DECIDES
from scrapers.page import Page
from scrapers.row import LayoutError

MakePage = Callable[..., Page]

SITE = "https://static.case.law/ad3d"
CASE = {
    "id": 99001,
    "name": "Matter of Aldous Zubriskan, Appellant, v Mills. Workers' Compensation Board, Respondent.",
    "decision_date": "2019-05-16",
    "docket_number": "529901",
    "citations": [{"type": "official", "cite": "172 A.D.3d 1501"}],
    "file_name": "1501-01",
    "casebody": {"head_matter": "The parties", "opinions": [{"text": "Affirmed.", "type": "majority"}]},
}


def page_at(make_page: MakePage, path: str, content: object) -> Page:
    return make_page(json.dumps(content), url=f"{SITE}/{path}", media_type="application/json")


def changed(make_page: MakePage, **changes: Any) -> DecisionRecord:
    (record,) = us_cap.parse(page_at(make_page, "172/cases/1501-01.json", {**CASE, **changes}))
    assert isinstance(record, DecisionRecord)
    return record


def test_both_reporters_begin_with_their_volumes() -> None:
    assert us_cap.SOURCE.start == (
        "https://static.case.law/ad2d/VolumesMetadata.json",
        "https://static.case.law/ad3d/VolumesMetadata.json",
    )


def test_a_reporter_leads_to_its_volumes(make_page: MakePage) -> None:
    page = page_at(make_page, "VolumesMetadata.json", [{"volume_folder": "1"}, {"volume_folder": "9-2"}])
    found = [(query.url, query.once) for query in us_cap.follow(page)]
    assert found == [(f"{SITE}/1/CasesMetadata.json", True), (f"{SITE}/9-2/CasesMetadata.json", True)]
    assert list(us_cap.parse(page)) == []


@pytest.mark.parametrize(
    ("name", "followed"),
    [
        (CASE["name"], True),
        ("Matter of A v B. Workmen\u2019s Compensation Board, Respondent", True),
        ("A v Workers Compensation Bd.", True),
        ("A v B", False),
        ("A v Compensation Fund of Housekeepers", False),
    ],
)
def test_of_a_volume_the_cases_of_a_compensation_board_are_fetched(
    make_page: MakePage, name: str, *, followed: bool
) -> None:
    page = page_at(make_page, "172/CasesMetadata.json", [{"name": name, "file_name": "1501-01"}])
    found = [(query.url, query.once) for query in us_cap.follow(page)]
    assert found == [(f"{SITE}/172/cases/1501-01.json", True)] * followed
    assert page.skipped == ({} if followed else {"a case to which no compensation board is a party": 1})


def test_a_case_leads_nowhere(make_page: MakePage) -> None:
    assert list(us_cap.follow(page_at(make_page, "172/cases/1501-01.json", CASE))) == []


def test_a_case(make_page: MakePage) -> None:
    record = changed(make_page)
    assert record == DecisionRecord(
        tribunal=Tribunal.NY_COURTS,
        docket="529901",
        decided_on="2019-05-16",
        text_sha256=sha256(b"The parties\n\nAffirmed.").hexdigest(),
        locator=Locator(page=1, quote="172 A.D.3d 1501"),
    )
    assert "Zubriskan" not in record.model_dump_json()


@pytest.mark.parametrize(("kind", "decides"), DECIDES.items())
def test_only_what_decides_is_read(make_page: MakePage, kind: str, *, decides: bool) -> None:
    body = {"head_matter": "The parties", "opinions": [{"text": "Affirmed.", "type": kind}]}
    text = "The parties\n\nAffirmed." if decides else "The parties"
    assert changed(make_page, casebody=body).text_sha256 == sha256(text.encode()).hexdigest()


def test_an_unknown_kind_of_opinion_stops_the_source(make_page: MakePage) -> None:
    body = {"head_matter": "x", "opinions": [{"text": "y", "type": "advisory"}]}
    with pytest.raises(KeyError, match="advisory"):
        changed(make_page, casebody=body)


@pytest.mark.parametrize("date", ["2019-05", "2019"])
def test_a_date_is_as_precise_as_it_is_given_and_a_docket_may_be_missing(make_page: MakePage, date: str) -> None:
    record = changed(make_page, decision_date=date, docket_number="")
    assert (record.decided_on, record.docket) == (date, None)


def test_another_reporter_stops_the_source(make_page: MakePage) -> None:
    page = make_page(json.dumps(CASE), url="https://static.case.law/us/1/cases/0001-01.json")
    with pytest.raises(KeyError, match="us"):
        list(us_cap.parse(page))


def test_a_file_has_the_tribunal_that_its_user_says(make_page: MakePage) -> None:
    page = make_page(json.dumps(CASE), url="file:///cases/1501-01.json", tribunal=Tribunal.PA_COURTS)
    (record,) = us_cap.parse(page)
    assert isinstance(record, DecisionRecord)
    assert record.tribunal is Tribunal.PA_COURTS


@pytest.mark.parametrize("content", [{"volume_number": "1", "id": "x"}, {"error": "AccessDenied"}])
def test_another_answer_with_status_200_stops_the_source(make_page: MakePage, content: dict[str, str]) -> None:
    with pytest.raises(LayoutError, match="expected a case with a 'casebody'"):
        list(us_cap.parse(page_at(make_page, "172/VolumeMetadata.json", content)))


def test_its_files_are_recognized(make_page: MakePage) -> None:
    assert us_cap.recognizes(page_at(make_page, "172/cases/1501-01.json", CASE)) is True
    assert us_cap.recognizes(make_page('{"casebody": 1}')) is False
