from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import ar_awcc
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Query

MakePage = Callable[..., Page]

TEXT = """BEFORE THE ARKANSAS WORKERS’ COMPENSATION COMMISSION
{number}
TABITHA WENSLEYDALE, EMPLOYEE CLAIMANT
{filed}
"""
LIST = "https://labor.arkansas.gov/workers-comp/awcc-opinions/full-commission-opinions/"
LINK = "<li><a href='{0}'>WENSLEYDALE VS. PINE HOLLOW<br>AWCC# G904085<br>JUNE 22, 2023</a></li>"


def opinion(make_page: MakePage, number: str, filed: str, name: str = "x.pdf") -> Page:
    text = TEXT.format(number=number, filed=filed)
    return make_page(b"%PDF-", text=text, url=f"https://labor.arkansas.gov/{name}", media_type="application/pdf")


@pytest.mark.parametrize(
    ("number", "filed", "told"),
    [
        ("CLAIM NO.  G904085", "OPINION FILED JUNE 22, 2023", ("G904085", "2023-06-22")),
        ("WCC NO. H903080", "OPINION FILED March 5, 2024", ("H903080", "2024-03-05")),
        ("AWCC# H903080", "OPINION FILED: MARCH 05, 2024", ("H903080", "2024-03-05")),
        ("CLAIM NOS. H901111 & H901112", "OPINION FILED \n JUNE 1, 2023", ("H901111", "2023-06-01")),
    ],
)
def test_number_and_date_come_from_the_heading(
    make_page: MakePage, number: str, filed: str, told: tuple[str, str]
) -> None:
    (record,) = ar_awcc.parse(opinion(make_page, number, filed))
    assert isinstance(record, DecisionRecord)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.AR_AWCC, *told)


@pytest.mark.parametrize(
    ("number", "filed", "why"),
    [
        ("No. 9-2023", "OPINION FILED JUNE 22, 2023", "found no claim number"),
        ("CLAIM NO. G904085", "Opinion of June 22, 2023", "found no date of filing"),
        ("CLAIM NO. G904085", "OPINION FILED JUNE 31, 2023", "found 'June 31 2023', expected a date"),
    ],
)
def test_a_heading_that_is_none_is_told(make_page: MakePage, number: str, filed: str, why: str) -> None:
    with pytest.raises(RowError) as error:
        list(ar_awcc.parse(opinion(make_page, number, filed)))
    assert why in error.value.sentence


def test_every_month_of_a_listing_is_followed_and_nothing_else(make_page: MakePage) -> None:
    month = "<h3>June</h3><ul class='month-list'>" + LINK.format("/wp-content/uploads/a.pdf") + "</ul>"
    other = "<h3>May</h3><ul class='month-list'>" + LINK.format("b.pdf") + "</ul>"
    page = make_page("<ul class='menu'><li><a href='/news'>News</a></li></ul>" + month + other, url=LIST)
    assert list(ar_awcc.follow(page)) == [
        Query("https://labor.arkansas.gov/wp-content/uploads/a.pdf", once=True),
        Query(f"{LIST}b.pdf", once=True),
    ]


def test_a_listing_without_months_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="found no link"):
        list(ar_awcc.follow(make_page("<p>Just a moment</p>", url=LIST)))


def test_listings_give_no_record_and_opinions_no_link(make_page: MakePage) -> None:
    assert list(ar_awcc.parse(make_page("<ul></ul>", url=LIST))) == []
    assert list(ar_awcc.follow(opinion(make_page, "", ""))) == []


@pytest.mark.parametrize(
    ("name", "number", "mine"),
    [
        ("Wensleydale_Tabitha_G904085_20230622.pdf", "CLAIM NO. G904085", True),
        ("Wensleydale_Tabitha_G904085_20230622.pdf", "Invoice", False),
        ("our client's opinion.pdf", "CLAIM NO. G904085", False),
    ],
)
def test_only_the_commissions_own_files_are_recognized(
    make_page: MakePage, name: str, number: str, *, mine: bool
) -> None:
    assert ar_awcc.recognizes(opinion(make_page, number, "", name)) is mine
