import re
from collections.abc import Callable

import pytest

from examiner_db.vocabulary import Tribunal
from scrapers.heading import DAY, day, decision, is_listing, pdfs, printed
from scrapers.page import Page
from scrapers.row import RowError

MakePage = Callable[..., Page]

NUMBER = re.compile(r"No\.\s+(?P<docket>\d+\s+\d+)")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Filed June 4, 2019", "2019-06-04"),
        ("JUNE 04, 2019", "2019-06-04"),
        ("June\n4 , 2019", "2019-06-04"),
        ("Filed soon", None),
    ],
)
def test_a_day_is_read_in_any_case(make_page: MakePage, text: str, date: str | None) -> None:
    assert day(re.search(DAY, text, re.IGNORECASE), make_page(b"x")) == date


def test_a_day_that_cannot_be_is_an_error(make_page: MakePage) -> None:
    with pytest.raises(RowError, match="the decision: found 'June 31 2019', expected a date like"):
        day(re.search(DAY, "June 31, 2019"), make_page(b"x"))


def test_a_number_keeps_its_place_and_its_words(make_page: MakePage) -> None:
    page = make_page(b"x", text="Headnotes\fIn re: no. 9\nNo.  14\n9300 )", media_type="application/pdf", private=True)
    number = printed(NUMBER, page, "docket number")
    record = decision(page, Tribunal.WA_BIIA, number, "1996-03-03")
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.WA_BIIA, "14 9300", "1996-03-03")
    assert (record.private, record.text_sha256, record.locator.page) == (True, page.text_sha256, 2)
    assert page.text[record.locator.start : record.locator.end] == record.locator.quote == "No.  14\n9300"


def test_a_number_may_be_told_in_its_usual_spelling(make_page: MakePage) -> None:
    page = make_page(b"x", text="No. 14 9300")
    record = decision(page, Tribunal.WA_BIIA, printed(NUMBER, page, "docket number"), None, docket="14-9300")
    assert (record.docket, record.decided_on, record.locator.quote) == ("14-9300", None, "No. 14 9300")


@pytest.mark.parametrize("within", [None, 5])
def test_what_is_not_printed_is_told(make_page: MakePage, within: int | None) -> None:
    page = make_page(b"x", text="A letter" if within is None else "A letter, No. 14 9300")
    with pytest.raises(RowError, match="found no docket number in the heading, expected one"):
        printed(NUMBER, page, "docket number", within)


@pytest.mark.parametrize(
    ("media_type", "listing"),
    [("text/html", True), ("text/html; charset=utf-8", True), ("application/pdf", False), ("text/plain", False)],
)
def test_listings_are_html(make_page: MakePage, media_type: str, *, listing: bool) -> None:
    assert is_listing(make_page(b"x", media_type=media_type)) is listing


@pytest.mark.parametrize(
    ("href", "found"),
    [
        ("A.pdf", "A.pdf"),
        ("B.PDF ", "B.PDF"),
        ("C.pdf\r\n", "C.pdf"),
        ("D.pdf#page=2", "D.pdf"),
        ("E.pdf?version=2", "E.pdf?version=2"),
        ("F.pdf%20", "F.pdf%20"),
        ("how-to-open-a.pdf.html", None),
        ("search?name=G.pdf", None),
    ],
)
def test_a_listing_s_pdfs_are_told_by_their_path(make_page: MakePage, href: str, found: str | None) -> None:
    page = make_page(f"<td><a href='{href}'>A v. B</a></td><a href='/other'>Other</a>", url="https://x.example/l")
    assert list(pdfs(page, "td")) == ([] if found is None else [f"https://x.example/{found}"])
    assert page.skipped == ({"a link to something that is no PDF": 1} if found is None else {})
