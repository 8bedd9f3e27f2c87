"""Washington: significant decisions of the Board of Industrial Insurance Appeals, one PDF a decision.

Two indexes list them, by name and by subject; neither holds all. The host without ``www`` must be asked: the other
fails. A PDF begins with a page of headnotes, which names the worker, then comes the order on numbered lines, whose
numbers the text layer mixes with the words ("1100", "1111"). The order quotes the dates of other orders: its own is
the last after ``Dated``, in the year that the headnote gives. Docket numbers are ``94 17483``, ``93 W969`` or
``57,909``, and two decisions may have one. These are about 960 of many thousand decisions, chosen as precedents.
"""

import re
from collections.abc import Iterator

from examiner_db.partial_date import MONTH, PartialDate
from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import DAY, day, decision, is_listing, printed
from scrapers.page import Page
from scrapers.source import Query, Source

SITE = "https://biia.wa.gov"
SOURCE = Source(
    slug="wa_biia",
    publisher="Washington Board of Industrial Insurance Appeals",
    jurisdiction="US-WA",
    title="Significant decisions",
    address=SITE,
    holds="precedents on industrial insurance since 1955; few of them name an examiner",
    terms="government edicts without copyright; workers are named in them and are taken out of what is shown",
    gaps="all decisions that the board did not designate as significant",
    expect=range(500, 3_000),
    start=(f"{SITE}/SDNameIndex.html", f"{SITE}/SDSubjectIndex.html"),
    matters="the board's precedents say when an examiner's opinion suffices",
)
NUMBER = re.compile(r"DOCKET\s+NOS?\.\s*(?P<docket>\d{2}\s[A-Z]?\d{3,5}|\d{2},\d{3})\b")
YEAR = re.compile(r"BIIA\s+Dec\.,\s+[\dW, ]+\((?P<year>\d{4})\)")
DATED = re.compile(
    rf"\bDated(?::?\s+{DAY}|\s+this\s+(?P<nth>\d{{1,2}})\s*(?:st|nd|rd|th)?\s+day\s+of\s+"
    rf"(?P<of_month>{MONTH}),?\s+(?P<of_year>\d{{4}}))"
)
OWN_NAME = re.compile(r"[\dW]+(?:\(\d\))?\.pdf\Z", re.IGNORECASE)


def follow(page: Page) -> Iterator[Query]:
    """The decisions of an index, which never change."""
    if is_listing(page):
        for address in dict.fromkeys(page.links("a[href*='SDPDF/' i]")):
            yield Query(address, once=True)


def recognizes(page: Page) -> bool:
    """Whether a file is one of the board's own, by its name and its heading."""
    return OWN_NAME.fullmatch(page.name) is not None and "INDUSTRIAL INSURANCE APPEALS" in page.text


def parse(page: Page) -> Iterator[Record]:
    """One record for a decision, none for an index."""
    if not is_listing(page):
        yield decision(page, Tribunal.WA_BIIA, printed(NUMBER, page, "docket number"), _signed(page))


def _signed(page: Page) -> PartialDate | None:
    """The last date of signature, of the year of the headnote where that is printed."""
    year = YEAR.search(page.text)
    signed = [date for date in (_date(found, page) for found in DATED.finditer(page.text)) if date is not None]
    return next((date for date in reversed(signed) if year is None or date.startswith(year["year"])), None)


def _date(found: re.Match[str], page: Page) -> PartialDate | None:
    if found["nth"] is None:
        return day(found, page)
    spelt = re.match(DAY, f"{found['of_month']} {found['nth']}, {found['of_year']}")
    return day(spelt, page)
