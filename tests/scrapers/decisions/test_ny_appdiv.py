from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import ny_appdiv
from scrapers.page import Page
from scrapers.row import RowError

MakePage = Callable[..., Page]

TEXT = (
    "Matter of Kesteven v Alabaster Works\n{number}\n{day}\nAppellate Division, {department}\nPublished by the Bureau\n"
)
NUMBER, DAY, THIRD = "2026 NY Slip Op 90102 [237 AD3d 9430]", "March 17, 2026", "Third Department"


def read(make_page: MakePage, number: str = NUMBER, day: str = DAY, department: str = THIRD) -> DecisionRecord:
    page = make_page(b"x", text=TEXT.format(number=number, day=day, department=department))
    (record,) = ny_appdiv.parse(page)
    assert isinstance(record, DecisionRecord)
    return record


@pytest.mark.parametrize("department", ["First Department", "Second Department", THIRD, "Fourth Department"])
@pytest.mark.parametrize(
    ("number", "docket"),
    [(NUMBER, "2026 NY Slip Op 90102"), ("2026 NY Slip Op 90103(U)", "2026 NY Slip Op 90103(U)")],
)
def test_the_slip_opinions_number_is_the_docket(make_page: MakePage, number: str, docket: str, department: str) -> None:
    record = read(make_page, number, department=department)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.NY_COURTS, docket, "2026-03-17")
    assert "Kesteven" not in record.model_dump_json()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"number": "137 AD3d 9430"}, "found no number of a slip opinion in the heading, expected one"),
        ({"day": "In March"}, "found no date and department in the heading, expected one"),
        ({"department": "Appellate Term"}, "found no date and department in the heading, expected one"),
        ({"day": "March 32, 2026"}, "found 'March 32 2026', expected a date"),
    ],
)
def test_another_paper_is_refused_in_one_sentence(make_page: MakePage, changes: dict[str, str], why: str) -> None:
    with pytest.raises(RowError) as error:
        read(make_page, **changes)
    assert why in error.value.sentence


def test_results_of_a_search_hold_no_decision(make_page: MakePage) -> None:
    links = "".join(
        f"<a href='http://www.nycourts.gov/reporter/3dseries/2026/2026_9010{last}.htm'>2026 NYSlipOp 9010{last}</a>"
        for last in (2, 4, 4)
    )
    page = make_page(links, text="Party Name\nMatter of Philomena Y.\n2026 NYSlipOp 90104\n")
    assert list(ny_appdiv.parse(page)) == []
    assert page.skipped == {"a decision in results of a search, to be imported itself": 2}


def test_a_decision_that_cites_others_is_no_list(make_page: MakePage) -> None:
    page = make_page(
        b"<a href='/reporter/3dseries/2019/2019_90001.htm'>Matter of X</a>",
        text=TEXT.format(number=NUMBER, day=DAY, department=THIRD),
    )
    assert len(list(ny_appdiv.parse(page))) == 1
    assert page.skipped == {}


def test_nothing_is_fetched_and_the_reason_is_told() -> None:
    assert ny_appdiv.SOURCE.start == ()
    assert (
        ny_appdiv.SOURCE.paused
        == "the bureau's search is a form for people; save decisions in a browser and import them"
    )


@pytest.mark.parametrize(
    ("name", "day", "mine"),
    [("2026_90102.htm", DAY, True), ("2026_90102.htm", "In March", False), ("our client.htm", DAY, False)],
)
def test_only_the_bureaus_own_files_are_recognized(make_page: MakePage, name: str, day: str, *, mine: bool) -> None:
    page = make_page(b"x", text=TEXT.format(number=NUMBER, day=day, department=THIRD), file_name=name)
    assert ny_appdiv.recognizes(page) is mine
