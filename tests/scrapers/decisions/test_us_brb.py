from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import us_brb
from scrapers.page import Page
from scrapers.row import RowError

MakePage = Callable[..., Page]

TEXT = "BRB {number}\nT.P.\nClaimant-Petitioner\nDATE ISSUED: {day}\nDECISION and ORDER\n"


def read(make_page: MakePage, number: str, day: str) -> DecisionRecord:
    page = make_page(b"x", text=TEXT.format(number=number, day=day))
    (record,) = us_brb.parse(page)
    assert isinstance(record, DecisionRecord)
    assert page.text[record.locator.start : record.locator.end] == record.locator.quote
    return record


@pytest.mark.parametrize(
    ("number", "day", "told"),
    [
        ("No. 97-0649 BLA", "04/30/1998", ("97-0649 BLA", "1998-04-30")),
        ("Nos. 97-0649 BLA\nand 97-0649 BLA-A", "04/30/1998", ("97-0649 BLA", "1998-04-30")),
        ("No. 97 0485 BLA", "07/31/1998", ("97-0485 BLA", "1998-07-31")),
        ("No. 98-0001 LHC", "01/05/1999", ("98-0001 LHC", "1999-01-05")),
    ],
)
def test_a_number_has_one_spelling_and_a_date(
    make_page: MakePage, number: str, day: str, told: tuple[str, str]
) -> None:
    record = read(make_page, number, day)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.BRB, *told)


@pytest.mark.parametrize(
    ("number", "day", "why"),
    [
        ("No. 97-0649", "04/30/1998", "found no number of the Benefits Review Board in the heading, expected one"),
        ("No. 97-0649 BLA", "April 30, 1998", "found no date of issue in the heading, expected one"),
        ("No. 97-0649 BLA", "30/04/1998", "found '30/04/1998', expected a date like %m/%d/%Y"),
    ],
)
def test_another_paper_is_refused_in_one_sentence(make_page: MakePage, number: str, day: str, why: str) -> None:
    with pytest.raises(RowError) as error:
        read(make_page, number, day)
    assert why in error.value.sentence


def test_nothing_is_fetched_and_the_reason_is_told() -> None:
    assert us_brb.SOURCE.start == ()
    assert us_brb.SOURCE.paused == "the board's present listing could not be verified; import decisions that you have"


@pytest.mark.parametrize(
    ("name", "text", "mine"),
    [
        ("97-0649.htm", "BRB No. 97-0649 BLA", True),
        ("97-0649.PDF", "BRB No. 97-0649 BLA", True),
        ("97-0649.htm", "Employees' Compensation Appeals Board\nDocket No. 97-0649", False),
        ("our client.pdf", "BRB No. 97-0649 BLA", False),
    ],
)
def test_only_the_boards_own_files_are_recognized(make_page: MakePage, name: str, text: str, *, mine: bool) -> None:
    assert us_brb.recognizes(make_page(b"x", text=text, file_name=name)) is mine
