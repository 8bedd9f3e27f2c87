"""California: decisions of the Workers' Compensation Appeals Board, one PDF a decision, in three listings.

Hundreds of rows of the listing of panel decisions lack their first or last tag, so that only the links are read of a
listing: docket and date stand in the decision. Some links lead to the department's own staging host and are dropped.
The site does not tell upper from lower case in addresses, but names that differ only by ``_``, ``-`` or a blank are
different documents. Since 2021 a decision says ``Adjudication Number``, before that ``Case No.`` on numbered lines.
Before about 2008 numbers had another form; such decisions are told and left. Listings and addresses name claimants.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import DAY, day, decision, is_listing, pdfs, printed
from scrapers.page import Page
from scrapers.source import Query, Source

SITE = "https://www.dir.ca.gov/wcab/"
SOURCE = Source(
    slug="ca_wcab",
    publisher="California Workers' Compensation Appeals Board",
    jurisdiction="US-CA",
    title="En banc, significant panel and panel decisions",
    address=f"{SITE}wcab.htm",
    holds="decisions since 2021, and older ones en banc, in which QMEs, AMEs and treating physicians are weighed",
    terms="government edicts without copyright; claimants are named in them and are taken out of what is shown",
    gaps="most decisions before 2021; decisions without an ADJ number; those that the board does not publish",
    expect=range(4_000, 40_000),
    start=(f"{SITE}wcab_enbanc.htm", f"{SITE}wcab_panel.htm", f"{SITE}wcab-Decisions.htm"),
    matters="the board says whether a QME's report is substantial evidence, and rejects apportionment",
)
HEAD = 3_000
NUMBER = re.compile(r"(?:Adjudication\s+Numbers?|Case\s+Nos?\.)\s*:?\s*(?P<docket>ADJ\d{5,9})")
FILED = re.compile(rf"DATED\s+AND\s+FILED\s+(?:AT|IN)\s+[A-Z\s]+,\s+CALIFORNIA[\s\d]{{0,12}}?{DAY}", re.IGNORECASE)
STAGING = re.compile(r"//oak\d*web\b", re.IGNORECASE)


def follow(page: Page) -> Iterator[Query]:
    """The decisions of a listing, which never change; each once, however its address is spelt."""
    if not is_listing(page):
        return
    seen = set()
    for address in pdfs(page):
        path = urlsplit(address).path.casefold()
        if STAGING.search(address):
            page.skip("a link to the department's staging host")
        elif path not in seen:
            seen.add(path)
            yield Query(address, once=True)


def parse(page: Page) -> Iterator[Record]:
    """One record for a decision, none for a listing."""
    if not is_listing(page):
        number = printed(NUMBER, page, "adjudication number", HEAD)
        filed = [*FILED.finditer(page.text)]
        yield decision(page, Tribunal.CA_WCAB, number, day(filed[-1] if filed else None, page))
