from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import us_ecab
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Query

MakePage = Callable[..., Page]

HEAD = """United States Department of Labor
Employees' Compensation Appeals Board
__________________________________________
Q.T., Appellant ) {docket}
and ) {issued}
U.S. POSTAL SERVICE, Larkspur, VT, Employer )
Dr. Velma Q. Ostrander, a Board-certified orthopedic surgeon, Docket No. 99-9999
"""
MONTH = "https://www.dol.gov/agencies/ecab/decisions/2026/Aug"


def decision(make_page: MakePage, docket: str, issued: str, name: str = "26-9001.pdf") -> Page:
    url = f"https://www.dol.gov/sites/dolgov/files/ecab/decisions/2026/AUG/{name}"
    text = HEAD.format(docket=docket, issued=issued)
    return make_page(b"%PDF-", text=text, url=url, media_type="application/pdf")


@pytest.mark.parametrize(
    ("docket", "issued", "name", "told"),
    [
        ("Docket No. 26-9001", "Issued: August 27, 2026", "26-9001.pdf", ("26-9001", "2026-08-27")),
        ("Docket No. 08-943", "Issued: April30, 2009", "08-0943.pdf", ("08-0943", "2009-04-30")),
        ("Docket No. 08-0943", "Issued: May 1, 2009", "08-943.PDF", ("08-0943", "2009-05-01")),
        ("Docket\nNos. 14-137 & 14-138", "Issued:\nMay 1 , 2014", "14-0137.pdf", ("14-0137", "2014-05-01")),
        ("Docket No. 26-9001", "Issued: August 27, 2026", "a decision I had.pdf", ("26-9001", "2026-08-27")),
    ],
)
def test_docket_and_date_come_from_the_heading(
    make_page: MakePage, docket: str, issued: str, name: str, told: tuple[str, str]
) -> None:
    page = decision(make_page, docket, issued, name)
    (record,) = us_ecab.parse(page)
    assert isinstance(record, DecisionRecord)
    assert (record.tribunal, record.private, record.text_sha256) == (Tribunal.ECAB, False, "cd" * 32)
    assert (record.docket, record.decided_on) == told
    assert page.text[record.locator.start : record.locator.end] == record.locator.quote
    assert record.locator.quote.startswith("Docket")


@pytest.mark.parametrize(
    ("docket", "issued", "why"),
    [
        (
            "Docket No. 26-9010",
            "Issued: August 27, 2026",
            "the heading says 'Docket No. 26-9010', the address says 26-9001",
        ),
        ("Docket No. 26-9001", "Issued: soon", "found no date of issue in the heading, expected one"),
        ("Docket No. 26-9001", "Issued: Agust 27, 2026", "the heading: found 'Agust 27 2026', expected a date"),
    ],
)
def test_a_heading_that_cannot_be_trusted_is_told(make_page: MakePage, docket: str, issued: str, why: str) -> None:
    with pytest.raises(RowError) as error:
        list(us_ecab.parse(decision(make_page, docket, issued)))
    assert error.value.sentence.startswith(why)


def test_a_text_without_a_docket_is_told(make_page: MakePage) -> None:
    page = make_page(b"%PDF-", text="x" * 3_000 + "Docket No. 26-9001", media_type="application/pdf")
    with pytest.raises(RowError, match="found no docket number in the heading, expected one"):
        list(us_ecab.parse(page))


def test_listings_give_no_record_and_decisions_no_link(make_page: MakePage) -> None:
    assert list(us_ecab.parse(make_page("<table></table>", url=MONTH, media_type="text/html; charset=utf-8"))) == []
    assert list(us_ecab.follow(decision(make_page, "", ""))) == []


def test_a_listing_is_followed_to_decisions_only(make_page: MakePage) -> None:
    links = ["AUG/26-9001.pdf", "Aug/26-9002_O.pdf", "AUG/26-9003_o.PDF", "fee_petition_orders/13-9004.pdf", "ab-1.pdf"]
    page = make_page("<table>" + "".join(f"<a href='{link}'>x</a>" for link in links) + "</table>", url=MONTH)
    assert list(us_ecab.follow(page)) == [
        Query("https://www.dol.gov/agencies/ecab/decisions/2026/AUG/26-9001.pdf", once=True)
    ]
    assert page.skipped == {
        "an order, not a decision": 2,
        "a fee petition, not a decision": 1,
        "a form, not a decision": 1,
    }


@pytest.mark.parametrize("url", [us_ecab.HUB, MONTH])
def test_a_page_without_links_is_an_error(make_page: MakePage, url: str) -> None:
    with pytest.raises(LayoutError, match="found no link"):
        list(us_ecab.follow(make_page("<p>Please enable scripts.</p>", url=url)))


@pytest.mark.parametrize(
    ("name", "text", "mine"),
    [
        ("26-9001.pdf", HEAD, True),
        ("26-9001.pdf", "BOARD OF VETERANS' APPEALS", False),
        ("our client's decision.pdf", HEAD, False),
        ("26-9001.txt", HEAD, False),
    ],
)
def test_only_the_publishers_own_files_are_recognized(make_page: MakePage, name: str, text: str, *, mine: bool) -> None:
    page = make_page(b"%PDF-", text=text, file_name=name, media_type="application/pdf")
    assert us_ecab.recognizes(page) is mine
