from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import wa_biia
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Query

MakePage = Callable[..., Page]

HEADNOTE = "Marchbanks-Noel, Isabeau\n....In re Isabeau Marchbanks-Noel, BIIA Dec., {number} ({year})\nScroll down.\n\f"
ORDER = "BEFORE THE BOARD OF INDUSTRIAL INSURANCE APPEALS\n11\nIN RE: I. MARCHBANKS-NOEL ) DOCKET NO. {number}\n22\n"
INDEX = "https://biia.wa.gov/SDNameIndex.html"


def read(make_page: MakePage, foot: str, number: str = "94 17483", head: str = HEADNOTE) -> DecisionRecord:
    text = (head + ORDER).format(number=number, year=1996) + foot
    (record,) = wa_biia.parse(make_page(b"%PDF-", text=text, media_type="application/pdf"))
    assert isinstance(record, DecisionRecord)
    return record


@pytest.mark.parametrize("number", ["94 17483", "93 W969", "57,909", "95 3780"])
def test_a_docket_number_has_three_forms(make_page: MakePage, number: str) -> None:
    record = read(make_page, "Dated: March 3, 1996.", number)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.WA_BIIA, number, "1996-03-03")
    assert record.locator.page == 2


def test_of_several_appeals_the_first_names_the_decision(make_page: MakePage) -> None:
    text = "IN RE: X ) DOCKET NOS. 99 12787, 99 20585 &\n22\nDEC'D ) 99 23288\nDated: March 3, 1999."
    (record,) = wa_biia.parse(make_page(b"%PDF-", text=text, media_type="application/pdf"))
    assert isinstance(record, DecisionRecord)
    assert record.docket == "99 12787"


@pytest.mark.parametrize(
    ("foot", "date"),
    [
        ("Dated: March 3, 1996.", "1996-03-03"),
        ("Dated this 3rd day of March, 1996.", "1996-03-03"),
        ("24 Dated: March 3, 1996.\n25", "1996-03-03"),
        ("an order dated October 22, 1994\nDated: March 3, 1996.", "1996-03-03"),
        ("Proposed Decision. Dated: January 9, 1996.\nDated: March 3, 1996.", "1996-03-03"),
        ("Dated: March 3, 1996.\nOrder denying reconsideration. Dated: May 1, 1997.", "1996-03-03"),
        ("the order dated October 22, 1996", None),
        ("Dated: March 3, 1986.", None),
    ],
)
def test_its_own_date_is_the_last_signed_in_the_year_of_the_headnote(
    make_page: MakePage, foot: str, date: str | None
) -> None:
    assert read(make_page, foot).decided_on == date


def test_without_a_headnote_the_last_signature_dates_it(make_page: MakePage) -> None:
    assert read(make_page, "Dated: March 3, 1996.\nDated: May 1, 1997.", head="").decided_on == "1997-05-01"


def test_a_text_without_a_docket_number_is_told(make_page: MakePage) -> None:
    with pytest.raises(RowError, match="found no docket number in the heading, expected one"):
        list(wa_biia.parse(make_page(b"%PDF-", text="CLAIM NO. SE-90600", media_type="application/pdf")))


def test_a_decision_that_an_index_links_twice_is_asked_for_once(make_page: MakePage) -> None:
    links = "<a href='SDPDF/9417483.pdf'>x</a><a href='sdpdf/93W969.pdf'>x</a><a href='SDPDF/9417483.pdf'>x</a>"
    page = make_page(f"<a href='/Appeals.html'>Appeals</a>{links}<td>93 W970</td>", url=INDEX)
    assert list(wa_biia.follow(page)) == [
        Query("https://biia.wa.gov/SDPDF/9417483.pdf", once=True),
        Query("https://biia.wa.gov/sdpdf/93W969.pdf", once=True),
    ]


def test_an_index_without_decisions_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="found no link"):
        list(wa_biia.follow(make_page("<p>Moved</p>", url=INDEX)))
    assert list(wa_biia.parse(make_page("<p>Moved</p>", url=INDEX))) == []


def test_the_host_that_answers_is_asked() -> None:
    assert [str(start) for start in wa_biia.SOURCE.start] == [INDEX, "https://biia.wa.gov/SDSubjectIndex.html"]


@pytest.mark.parametrize(("name", "mine"), [("9417483.pdf", True), ("57909(2).pdf", True), ("my decision.pdf", False)])
def test_only_the_boards_own_files_are_recognized(make_page: MakePage, name: str, *, mine: bool) -> None:
    page = make_page(b"%PDF-", text=ORDER, file_name=name, media_type="application/pdf")
    assert wa_biia.recognizes(page) is mine
