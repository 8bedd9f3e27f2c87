"""United States: decisions of the Board of Veterans' Appeals, plain text, from files that users have.

A decision stands at ``va.gov/vetapp99/Files4/9956128.txt``, but no list of these addresses could be verified, so that
nothing is fetched. The heading gives the citation number, the day of the decision with a year of two digits, and the
docket number, often with a blank (``99-40 912``). Veterans are not named; examiners seldom are.
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
    slug="us_bva",
    publisher="U.S. Department of Veterans Affairs, Board of Veterans' Appeals",
    jurisdiction="US",
    title="Decisions of the Board of Veterans' Appeals",
    address="https://www.va.gov/decision-reviews/board-appeal/",
    holds="decisions on veterans' claims since 1992, in which examinations are weighed",
    terms="work of the United States government, public domain (17 U.S.C. 105)",
    gaps="whatever users did not import; most decisions do not name the examiner",
    expect=range(1, 2_000_000),
    paused="no list of the decisions' addresses could be verified; import decisions that you have",
    matters="where an examiner is named, the board says whether the examination was adequate",
)
HEAD = 1_000
CITATION = re.compile(r"Citation\s+Nr:\s*\w+")
NUMBER = re.compile(r"DOCKET\s+NO\.\s+(?P<docket>\d{2}-\d{2}\s?\d{3}\s?[A-Z]?)\b")
DECIDED = re.compile(r"Decision\s+Date:\s*(?P<day>\d{2}/\d{2}/\d{2})\b")
OWN_NAME = re.compile(r"\w?\d{7,8}\.txt\Z", re.IGNORECASE)


def recognizes(page: Page) -> bool:
    """Whether a file is one of the board's own, by its name and its heading."""
    return OWN_NAME.fullmatch(page.name) is not None and CITATION.search(page.text[:HEAD]) is not None


def parse(page: Page) -> Iterator[Record]:
    """One record for a decision."""
    printed(CITATION, page, "citation number", HEAD)
    decided = printed(DECIDED, page, "date of the decision", HEAD)
    number = printed(NUMBER, page, "docket number", HEAD)
    yield decision(page, Tribunal.BVA, number, dated(decided["day"], "%m/%d/%y", "the heading", page.name))
