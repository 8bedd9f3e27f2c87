"""Arkansas: opinions of the Workers' Compensation Commission and of its administrative law judges, one PDF each.

Two listings of links, one by month each; a link's text, its address and its file's name hold the claimant's name, and
only the address is used. The heading gives the claim's number as ``CLAIM NO.``, ``WCC NO.`` or ``AWCC NO.`` and the
date in capitals. A mirror of these opinions (awcc-opinions.onconcourse.com) has wrong dates and guesses outcomes from
keywords: it is not read.
"""

import re
from collections.abc import Iterator

from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import DAY, day, decision, is_listing, printed
from scrapers.page import Page
from scrapers.source import Query, Source

SITE = "https://labor.arkansas.gov/workers-comp/awcc-opinions/"
SOURCE = Source(
    slug="ar_awcc",
    publisher="Arkansas Workers' Compensation Commission",
    jurisdiction="US-AR",
    title="Opinions of the Full Commission and of administrative law judges",
    address=SITE,
    holds="opinions since 2022, in which examining and treating physicians are named and weighed",
    terms="government edicts without copyright; claimants are named in them and are taken out of what is shown",
    gaps="opinions before 2022; settlements and orders that the commission does not publish",
    expect=range(1_000, 20_000),
    start=(f"{SITE}full-commission-opinions/", f"{SITE}administrative-law-judge-opinions/"),
    matters="the commission weighs examiners' opinions on causation, healing and impairment",
)
HEAD = 3_000
NUMBER = re.compile(r"(?:CLAIM|A?WCC)\s*(?:NOS?\.|#)\s*(?P<docket>[A-Z]\d{6})")
FILED = re.compile(rf"OPINION\s+FILED:?\s+{DAY}", re.IGNORECASE)
OWN_NAME = re.compile(r"\w+_[A-Z]\d{6}_\d{8}\.pdf\Z", re.IGNORECASE)


def follow(page: Page) -> Iterator[Query]:
    """The opinions of a listing, which never change."""
    if is_listing(page):
        for address in page.links("ul.month-list > li > a"):
            yield Query(address, once=True)


def recognizes(page: Page) -> bool:
    """Whether a file is one of the commission's own, by its name and its heading."""
    return OWN_NAME.fullmatch(page.name) is not None and NUMBER.search(page.text[:HEAD]) is not None


def parse(page: Page) -> Iterator[Record]:
    """One record for an opinion, none for a listing."""
    if not is_listing(page):
        number = printed(NUMBER, page, "claim number", HEAD)
        filed = printed(FILED, page, "date of filing", HEAD)
        yield decision(page, Tribunal.AR_AWCC, number, day(filed, page))
