from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import us_bva
from scrapers.page import Page
from scrapers.row import RowError

MakePage = Callable[..., Page]

TEXT = "Citation Nr: 9956128\t\nDecision Date: {day}    Archive Date: 01/02/00\n\nDOCKET NO.  {number}\t)\tDATE\n"


def read(make_page: MakePage, number: str, day: str, text: str = TEXT) -> DecisionRecord:
    (record,) = us_bva.parse(make_page(b"x", text=text.format(number=number, day=day)))
    assert isinstance(record, DecisionRecord)
    return record


@pytest.mark.parametrize(
    ("number", "day", "told"),
    [
        ("99-71 907", "12/22/99", ("99-71 907", "1999-12-22")),
        ("18-12 867A", "05/02/20", ("18-12 867A", "2020-05-02")),
        ("99-71  907".replace("  ", "\n"), "12/22/99", ("99-71 907", "1999-12-22")),
    ],
)
def test_docket_and_date_come_from_the_heading(
    make_page: MakePage, number: str, day: str, told: tuple[str, str]
) -> None:
    record = read(make_page, number, day)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.BVA, *told)
    assert record.locator.quote.startswith("DOCKET NO.")


def test_the_day_of_the_archive_is_not_the_decisions(make_page: MakePage) -> None:
    assert read(make_page, "99-71 907", "12/22/99").decided_on != "2000-01-02"


@pytest.mark.parametrize(
    ("number", "day", "text", "why"),
    [
        ("unknown", "12/22/99", TEXT, "found no docket number in the heading, expected one"),
        ("99-71 907", "December 22, 1999", TEXT, "found no date of the decision in the heading, expected one"),
        ("99-71 907", "12/32/99", TEXT, "found '12/32/99', expected a date like %m/%d/%y"),
        ("99-71 907", "12/22/99", "DOCKET NO. {number}", "found no citation number in the heading, expected one"),
    ],
)
def test_another_paper_is_refused_in_one_sentence(
    make_page: MakePage, number: str, day: str, text: str, why: str
) -> None:
    with pytest.raises(RowError) as error:
        read(make_page, number, day, text)
    assert why in error.value.sentence


def test_nothing_is_fetched_and_the_reason_is_told() -> None:
    assert us_bva.SOURCE.start == ()
    assert (
        us_bva.SOURCE.paused == "no list of the decisions' addresses could be verified; import decisions that you have"
    )


@pytest.mark.parametrize(
    ("name", "text", "mine"),
    [
        ("9956128.txt", "Citation Nr: 9956128", True),
        ("A20054321.txt", "Citation Nr: A20054321", True),
        ("9956128.txt", "A list of numbers", False),
        ("letter.txt", "Citation Nr: 9956128", False),
    ],
)
def test_only_the_boards_own_files_are_recognized(make_page: MakePage, name: str, text: str, *, mine: bool) -> None:
    assert us_bva.recognizes(make_page(b"x", text=text, file_name=name)) is mine
