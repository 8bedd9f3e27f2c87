from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import ca_wcab
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Query

MakePage = Callable[..., Page]

LIST = "https://www.dir.ca.gov/wcab/wcab-Decisions.htm"
TEXT = """WORKERS’ COMPENSATION APPEALS BOARD
STATE OF CALIFORNIA
DORCAS HARBOTTLE, Applicant
{number}
Fresno District Office
The WCJ's decision was DATED AND FILED AT OAKLAND, CALIFORNIA May 17, 2025.
DATED AND FILED AT SAN FRANCISCO, CALIFORNIA
{filed}
SERVICE MADE ON THE ABOVE DATE ON THE PERSONS LISTED BELOW
"""


def read(make_page: MakePage, number: str, filed: str = "July 9, 2026") -> DecisionRecord:
    page = make_page(b"%PDF-", text=TEXT.format(number=number, filed=filed), media_type="application/pdf")
    (record,) = ca_wcab.parse(page)
    assert isinstance(record, DecisionRecord)
    return record


@pytest.mark.parametrize(
    "number",
    [
        "Adjudication Number: ADJ90522919",
        "Adjudication Numbers: ADJ90522919; ADJ90522920",
        "Case No. ADJ90522919",
        "Case Nos. ADJ90522919\n4 DORCAS HARBOTTLE, ADJ90522920",
    ],
)
def test_the_first_number_is_the_dockets(make_page: MakePage, number: str) -> None:
    record = read(make_page, number)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.CA_WCAB, "ADJ90522919", "2026-07-09")


@pytest.mark.parametrize(
    ("filed", "date"),
    [("July 9, 2026", "2026-07-09"), ("27\nJune 4, 2019", "2019-06-04"), ("JUNE 4, 2019", "2019-06-04")],
)
def test_the_day_of_filing_stands_behind_the_boards_last_words(make_page: MakePage, filed: str, date: str) -> None:
    assert read(make_page, "Case No. ADJ90522919", filed).decided_on == date


def test_a_day_that_was_only_stamped_is_left_to_the_reader(make_page: MakePage) -> None:
    text = "WORKERS’ COMPENSATION APPEALS BOARD\nAdjudication Number: ADJ90522919\nDATED AND FILED AT SAN FRANCISCO\n"
    (record,) = ca_wcab.parse(make_page(b"%PDF-", text=text, media_type="application/pdf"))
    assert isinstance(record, DecisionRecord)
    assert record.decided_on is None


@pytest.mark.parametrize("number", ["Case No. SRO 0090212", "See ADJ90522919", ""])
def test_another_kind_of_number_is_told(make_page: MakePage, number: str) -> None:
    with pytest.raises(RowError, match="found no adjudication number in the heading, expected one"):
        read(make_page, number)


def rows(*addresses: str) -> str:
    """A listing as it is: no row has its first tag, and every other one lacks its last."""
    ends = ("</tr>", "")
    cells = (f"<td><a href='{at}'>A v. B</a></td><td>July 9, 2026</td>{ends[n % 2]}" for n, at in enumerate(addresses))
    return f"<nav><a href='/wcab/wcab.htm'>WCAB</a></nav><table>{''.join(cells)}</table>"


def test_no_row_is_lost_because_its_tags_are(make_page: MakePage) -> None:
    names = [f"Panel-Decisions-2026/Dorcas-HARBOTTLE-ADJ9052{number}.pdf" for number in range(100)]
    found = list(ca_wcab.follow(make_page(rows(*names), url=LIST)))
    assert found == [Query(f"https://www.dir.ca.gov/wcab/{name}", once=True) for name in names]


def test_one_document_in_three_spellings_is_one_and_a_blank_makes_another(make_page: MakePage) -> None:
    same = ["2000-EB9.pdf", "/wcab/2000-eb9.pdf", "/WCAB/2000-eb9.PDF"]
    other = ["2000_eb9.pdf", "2000 eb9.pdf", "2000eb9.pdf"]
    found = [query.url for query in ca_wcab.follow(make_page(rows(*same, *other), url=LIST))]
    assert found == [f"https://www.dir.ca.gov/wcab/{name}" for name in ("2000-EB9.pdf", *other)]


def test_a_blank_or_a_page_behind_the_name_loses_no_decision(make_page: MakePage) -> None:
    page = make_page(rows("a.pdf", "b.pdf ", "c.pdf\r\n", "d.pdf#page=2", "D.pdf", "notice.pdf.html"), url=LIST)
    assert [query.url[-5:] for query in ca_wcab.follow(page)] == ["a.pdf", "b.pdf", "c.pdf", "d.pdf"]
    assert page.skipped == {"a link to something that is no PDF": 1}


def test_the_staging_host_is_never_asked(make_page: MakePage) -> None:
    page = make_page(rows("http://oak01web/wcab/a.pdf", "http://OAK1WEB/wcab/b.pdf", "c.pdf"), url=LIST)
    assert [query.url for query in ca_wcab.follow(page)] == ["https://www.dir.ca.gov/wcab/c.pdf"]
    assert page.skipped == {"a link to the department's staging host": 2}


def test_a_listing_without_decisions_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="found no link"):
        list(ca_wcab.follow(make_page("<p>The page you requested cannot be found.</p><a href='/'>Home</a>", url=LIST)))


def test_listings_give_no_record_and_decisions_no_link(make_page: MakePage) -> None:
    assert list(ca_wcab.parse(make_page(rows("c.pdf"), url=LIST))) == []
    assert list(ca_wcab.follow(make_page(b"%PDF-", media_type="application/pdf"))) == []
    assert len(ca_wcab.SOURCE.start) == 3
