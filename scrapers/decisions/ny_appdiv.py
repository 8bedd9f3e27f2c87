"""New York: decisions of the Appellate Division, one HTML page each, from files that users have.

The search of the Law Reporting Bureau is a form with a session, which is not for programs; CourtListener has the same
decisions under the court's own numbers. A page begins with the parties, the number of the slip opinion, with the
official report where there is one, the date and the department. Saved results of the search hold no decision: of them
only links are counted. The Third Department hears the appeals from the Workers' Compensation Board.
"""

import re
from collections.abc import Iterator

from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import DAY, day, decision, printed
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="ny_appdiv",
    publisher="New York State Law Reporting Bureau",
    jurisdiction="US-NY",
    title="Slip opinions of the Appellate Division",
    address="https://nycourts.gov/reporter/",
    holds="appeals from the Workers' Compensation Board and in no-fault and injury suits, with examiners weighed",
    terms="government edicts without copyright; claimants are named in them and are taken out of what is shown",
    gaps="whatever users did not import; decisions of the Workers' Compensation Board itself",
    expect=range(1, 200_000),
    paused="the bureau's search is a form for people; save decisions in a browser and import them",
    matters="the court says whether an examiner's opinion carried the Board's decision",
)
HEAD = 3_000
NUMBER = re.compile(r"\b(?P<docket>\d{4} NY Slip Op \d{5}(?:\(U\))?)")
DECIDED = re.compile(rf"{DAY}\s+Appellate Division, (?:First|Second|Third|Fourth) Department")
LISTED = re.compile(rb"/reporter/3dseries/\d{4}/\d{4}_\d{5}\.htm", re.IGNORECASE)
OWN_NAME = re.compile(r"\d{4}_\d{5}\.html?\Z", re.IGNORECASE)


def recognizes(page: Page) -> bool:
    """Whether a file is one of the bureau's own, by its name and its heading."""
    return OWN_NAME.fullmatch(page.name) is not None and DECIDED.search(page.text[:HEAD]) is not None


def parse(page: Page) -> Iterator[Record]:
    """One record for a decision, none for results of a search."""
    if NUMBER.search(page.text[:HEAD]) is None and (listed := len(set(LISTED.findall(page.content)))):
        page.skip("a decision in results of a search, to be imported itself", listed)
        return
    number = printed(NUMBER, page, "number of a slip opinion", HEAD)
    yield decision(page, Tribunal.NY_COURTS, number, day(printed(DECIDED, page, "date and department", HEAD), page))
