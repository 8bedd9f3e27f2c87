"""United States: decisions of the Benefits Review Board on black lung and longshore claims, from files that users have.

Today's listing could not be verified, so that nothing is fetched. What is verified is the decision: the old site's
HTML (``97-0649.htm``) and the text of a PDF. A number may be printed with a blank (``97 0485 BLA``), and two appeals
of one claim stand together: the first number is the decision's. Older decisions name the miner, newer ones do too.
"""

import re
from collections.abc import Iterator

from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import decision, printed
from scrapers.page import Page
from scrapers.row import dated
from scrapers.source import Source

SOURCE = Source(
    slug="us_brb",
    publisher="U.S. Department of Labor, Benefits Review Board",
    jurisdiction="US",
    title="Decisions of the Benefits Review Board",
    address="https://www.dol.gov/agencies/brb",
    holds="decisions in which pulmonologists, radiologists and orthopedists are named and weighed",
    terms="work of the United States government, public domain (17 U.S.C. 105)",
    gaps="whatever users did not import",
    expect=range(1, 100_000),
    paused="the board's present listing could not be verified; import decisions that you have",
    matters="the board says why an administrative law judge could credit or discredit a physician",
)
HEAD = 3_000
NUMBER = re.compile(r"BRB\s+Nos?\.\s*(?P<docket>(?P<year>\d{2})[- ](?P<rest>\d{4} [A-Z]{3}))\b")
ISSUED = re.compile(r"DATE\s+ISSUED:\s*(?P<day>\d{2}/\d{2}/\d{4})")
OWN_NAME = re.compile(r"\d{2}-\d{4}\.(?:htm|pdf)\Z", re.IGNORECASE)


def recognizes(page: Page) -> bool:
    """Whether a file is one of the board's own, by its name and its heading."""
    return OWN_NAME.fullmatch(page.name) is not None and NUMBER.search(page.text[:HEAD]) is not None


def parse(page: Page) -> Iterator[Record]:
    """One record for a decision."""
    number = printed(NUMBER, page, "number of the Benefits Review Board", HEAD)
    issued = printed(ISSUED, page, "date of issue", HEAD)
    day = dated(issued["day"], "%m/%d/%Y", "the heading", page.name)
    yield decision(page, Tribunal.BRB, number, day, docket=f"{number['year']}-{number['rest']}")
