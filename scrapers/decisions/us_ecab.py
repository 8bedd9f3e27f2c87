"""United States: decisions of the Employees' Compensation Appeals Board, one PDF a decision, listed by month.

The hub links to months and its links must be followed: the months' addresses are not spelled alike. A listing's
captions are not kept. A docket may be printed without its leading zero (08-943 in file 08-0943), and a date without
a blank ("April30, 2015"). Orders (``_O.pdf``), fee petitions and forms in the listing are no decisions.
"""

import re
from collections.abc import Iterator

from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import decision, is_listing, printed
from scrapers.page import Page
from scrapers.row import RowError, dated
from scrapers.source import Query, Source

HUB = "https://www.dol.gov/agencies/ecab/decisions"
SOURCE = Source(
    slug="us_ecab",
    publisher="U.S. Department of Labor, Employees' Compensation Appeals Board",
    jurisdiction="US",
    title="Decisions of the Employees' Compensation Appeals Board",
    address=HUB,
    holds="decisions on claims of federal employees since about 1998, in which examining physicians are named",
    terms="work of the United States government, public domain (17 U.S.C. 105)",
    gaps="orders and fee petitions are left out; claimants are initials only since August 2006",
    matters="examiners are named in full, and the Board says what weight their opinions carried",
    expect=range(100, 100_000),
    start=(HUB,),
)
HEAD = 3_000
"""Characters within which docket and date stand."""
DOCKET = re.compile(r"Docket\s+Nos?\.?\s*(?P<year>\d{2})\s*-\s*(?P<number>\d{1,4})")
ISSUED = re.compile(r"Issued:\s*(?P<month>[A-Z][a-z]+)\s*(?P<day>\d{1,2})\s*,\s*(?P<year>\d{4})")
IN_NAME = re.compile(r"(?P<year>\d{2})-(?P<number>\d{3,4})\.pdf\Z", re.IGNORECASE)


def follow(page: Page) -> Iterator[str | Query]:
    """The hub's months, then a month's decisions, which never change."""
    if page.visit.media_type == "application/pdf":
        return
    if page.visit.url == HUB:
        yield from page.links("a[href*='/ecab/decisions/2'], a[href*='/ecab/decisions/1']")
        return
    for address in page.links("table a"):
        if reason := _reason_to_skip(address):
            page.skip(reason)
        else:
            yield Query(address, once=True)


def _reason_to_skip(address: str) -> str | None:
    if "fee_petition" in address:
        return "a fee petition, not a decision"
    if address.casefold().endswith("_o.pdf"):
        return "an order, not a decision"
    return None if IN_NAME.search(address) else "a form, not a decision"


def recognizes(page: Page) -> bool:
    """Whether a file is one of this publisher's own, by its name and its heading."""
    return IN_NAME.fullmatch(page.name) is not None and "Compensation Appeals Board" in page.text[:HEAD]


def parse(page: Page) -> Iterator[Record]:
    """One record for a decision, none for a listing."""
    if is_listing(page):
        return
    docket = printed(DOCKET, page, "docket number", HEAD)
    issued = printed(ISSUED, page, "date of issue", HEAD)
    named = IN_NAME.search(page.name)
    if named is not None and (named["year"], int(named["number"])) != (docket["year"], int(docket["number"])):
        message = f"the heading says {docket[0]!r}, the address says {named['year']}-{named['number']}"
        raise RowError(message, page.name)
    decided_on = dated(f"{issued['month']} {issued['day']} {issued['year']}", "%B %d %Y", "the heading", page.name)
    number = f"{docket['year']}-{int(docket['number']):04d}"
    yield decision(page, Tribunal.ECAB, docket, decided_on, docket=number)
