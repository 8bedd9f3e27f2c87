"""A first decision, and an order that grants and denies: for whom its orders are."""

import re
from collections.abc import Iterable

from examiner_db.reading.outcome_rules import LOST, OWNED, WON
from examiner_db.vocabulary import Outcome

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST


def awarded(words: str) -> Outcome:
    """A first decision: for whom its orders are."""
    words = re.sub(_REOPENED, "", words)
    seen = {
        _L if bool(re.match(_PAYER, match["who"], re.IGNORECASE)) == (match["done"].lower() in _YES) else _W
        for match in re.finditer(OWNED, words, re.IGNORECASE)
    }
    rest = re.sub(OWNED, "", words, flags=re.IGNORECASE)
    won, lost = _any(WON, rest), _any(LOST, rest)
    outcome = united(seen | ({_W} if won else set()) | ({_L} if lost else set()))
    if outcome is Outcome.UNCLEAR and re.search(r"\bremand(?:ed)?\b", words, re.IGNORECASE):
        return Outcome.REMANDED
    return outcome


_REOPENED = re.compile(
    r"\bto (?:this|that) (?:limited )?extent(?: only)?,?[^.]{0,40}\bgranted|"
    r"\bgranted,? (?:(?:but )?only )?to (?:this|that) (?:limited )?extent\b",
    re.IGNORECASE,
)
"""A claim reopened is not yet a claim granted."""


def granted_by_board(words: str) -> Outcome:
    """The Board of Veterans' Appeals: each issue is granted, denied, dismissed or remanded on its own."""
    words = re.sub(_REOPENED, "", words)
    outcome = united({side for side, pattern in _ISSUES if re.search(pattern, words)})
    if outcome is Outcome.UNCLEAR and re.search(r"\bremanded\b", words, re.IGNORECASE):
        return Outcome.REMANDED
    return _L if outcome is Outcome.UNCLEAR and re.search(r"\b(?:is|are) dismissed", words) else outcome


_ISSUES = (
    (_W, r"\b(?:is|are|was)(?: hereby)? (?:granted|restored|allowed|reinstated)\b"),
    (_L, r"\b(?:is|are)(?: hereby)? (?:denied|not reopened)\b"),
)

_PAYER = r"(?:respondent|insurer|employer|carrier|defendant|self|admin|commiss|second|insurance|company)"
_YES = frozenset({"granted", "allowed", "approved"})


def united(seen: set[Outcome]) -> Outcome:
    """One side, or mixed where both are seen."""
    if len(seen) > 1:
        return Outcome.MIXED
    return seen.pop() if seen else Outcome.UNCLEAR


def _any(patterns: Iterable[str], words: str) -> bool:
    return any(re.search(pattern, words, re.IGNORECASE) for pattern in patterns)
