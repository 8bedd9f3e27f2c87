"""What is sent back: to be decided again, or only to give what is due, or to end the claim."""

import re

from examiner_db.reading.outcome.rules import ANEW, AWARD_DIRECTED, LOSS_DIRECTED, PART_AWARDED
from examiner_db.vocabulary import Outcome

_ANEW = re.compile(ANEW, re.IGNORECASE)
_ROUTINE = re.compile(
    r"\bfor (?:any |such )?further proceedings(?: (?:that|as) (?:may|might) be (?:necessary|required|appropriate))",
    re.IGNORECASE,
)
"""A case sent back after an award is kept, only to go on."""

_TO_AGENCY = re.compile(r"remand\w*[^.;]{0,60}(?:ALJ|Commissioner|agency|Secretary|administrator)")
_BARE = re.compile(r"\bremand\w* with (?:directions?|instructions?)\W*\Z", re.IGNORECASE)
_JUDGMENT = re.compile(
    r"\bremand\w*[^.;]{0,60} (?:to|for)(?: the)? (?:entry of|enter)(?: an?)? (?:judgment|decree)\b", re.IGNORECASE
)


def sent_back(words: str, body: str, wins: Outcome) -> Outcome:
    """Remanded, but where only what is due, or the end of the claim, is left to order.

    A bare "with directions" has them in the body; an order to enter judgment is for who wins the appeal.
    """
    if _BARE.search(words.strip()):
        words = body
    if re.search(f"{AWARD_DIRECTED}|{PART_AWARDED}", words, re.IGNORECASE):
        return Outcome.CLAIMANT_WON
    if re.search(LOSS_DIRECTED, words, re.IGNORECASE):
        return Outcome.CLAIMANT_LOST
    decided = wins in (Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST) and _JUDGMENT.search(words)
    return wins if decided else Outcome.REMANDED


def anew(words: str) -> bool:
    """Whether a case sent back is to be decided again, and does not only go on."""
    return bool(_ANEW.search(_ROUTINE.sub("", words)))


def to_agency(words: str) -> bool:
    """Whether a court sends a case back to an agency."""
    return bool(_TO_AGENCY.search(words))
