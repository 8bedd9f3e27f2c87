"""The sides that may seek review, and the words that stand for them."""

import re
from collections.abc import Iterable
from enum import StrEnum, auto

from examiner_db.vocabulary import Outcome


class Appellant(StrEnum):
    """The side that seeks review."""

    CLAIMANT = auto()
    PAYER = auto()
    BOTH = auto()
    UNKNOWN = auto()


WIN = {
    Appellant.CLAIMANT: Outcome.CLAIMANT_WON,
    Appellant.PAYER: Outcome.CLAIMANT_LOST,
    Appellant.BOTH: Outcome.MIXED,
    Appellant.UNKNOWN: Outcome.UNCLEAR,
}
"""What it is for the claimant if who seeks review gets it."""

CLAIMANT = (
    r"employees?|claimants?|injured workers?|workers?(?!'? ?comp)|plaintiffs?|applicants?|veterans?|widow|"
    r"dependents?|the estate"
)
PAYER = (
    r"employers?|insurers?|carriers?|defendants?|self-insured|second injury fund|special fund|"
    r"uninsured employers'? fund|plan administrator|trustees?|the (?:secretary|commissioner|united states|government|"
    r"county|city|school district|fund|plan|company|trust)"
)
PARTY = re.compile(rf"\b(?:(?P<claimant>{CLAIMANT})|(?P<payer>{PAYER}))\b", re.IGNORECASE)


def joined(found: Iterable[Appellant]) -> Appellant:
    """One side, or both where both are found; unknown ones do not count."""
    seen = set(found) - {Appellant.UNKNOWN}
    if len(seen) > 1:
        return Appellant.BOTH
    return seen.pop() if seen else Appellant.UNKNOWN


def side(match: re.Match[str]) -> Appellant:
    """The side for which the words of a match stand."""
    return Appellant.CLAIMANT if match["claimant"] else Appellant.PAYER
