from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import ma_dia
from scrapers.page import Page
from scrapers.row import RowError

MakePage = Callable[..., Page]

TEXT = "COMMONWEALTH OF MASSACHUSETTS\n{body}\nEmployee: Hepzibah R. Osbaldeston\n{number}\nREVIEWING BOARD DECISION\n"
BODY = "DEPARTMENT OF INDUSTRIAL ACCIDENTS"


def read(make_page: MakePage, number: str, *, body: str = BODY, foot: str = "") -> DecisionRecord:
    (record,) = ma_dia.parse(make_page(b"x", text=TEXT.format(body=body, number=number) + foot))
    assert isinstance(record, DecisionRecord)
    return record


@pytest.mark.parametrize(
    ("number", "docket"),
    [
        ("Board No.: 090302-94", "090302-94"),
        ("Board No. 90302-94", "90302-94"),
        ("BOARD NOS. 036791-96\n036792-96", "036791-96"),
    ],
)
def test_the_first_board_number_is_the_dockets(make_page: MakePage, number: str, docket: str) -> None:
    record = read(make_page, number)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.MA_DIA, docket, None)
    assert "Osbaldeston" not in record.model_dump_json()


def test_the_last_date_of_filing_is_the_decisions(make_page: MakePage) -> None:
    foot = "The claim was filed: May 1, 1996.\nSo ordered.\nFiled: March 3, 1999\n"
    assert read(make_page, "Board No.: 090302-94", foot=foot).decided_on == "1999-03-03"


@pytest.mark.parametrize("spelt", ["DEPARTMENT", "DEAPRTMENT", "DEPARMTENT", "Department"])
def test_the_departments_own_misprints_are_understood(make_page: MakePage, spelt: str) -> None:
    record = read(make_page, "Board No.: 090302-94", body=f"{spelt} OF INDUSTRIAL ACCIDENTS")
    assert record.docket == "090302-94"


@pytest.mark.parametrize(
    ("number", "body", "why"),
    [
        ("Docket 12", BODY, "found no board number in the heading, expected one"),
        ("Board No.: 090302-94", "SUPERIOR COURT", "found no name of the department in the heading, expected one"),
    ],
)
def test_another_paper_is_refused_in_one_sentence(make_page: MakePage, number: str, body: str, why: str) -> None:
    with pytest.raises(RowError) as error:
        read(make_page, number, body=body)
    assert why in error.value.sentence


def test_the_publishers_no_is_obeyed() -> None:
    assert ma_dia.SOURCE.start == ()
    assert (
        ma_dia.SOURCE.paused == "the state's site answers 403 to programs; save decisions in a browser and import them"
    )
