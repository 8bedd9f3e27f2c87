"""A first decision, and an order that grants and denies: for whom its orders are."""

import re
from collections.abc import Iterable

from examiner_db.reading.outcome.objects import kept
from examiner_db.reading.outcome.rules import LOST, OWNED, WON, united
from examiner_db.vocabulary import Outcome

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST


def awarded(words: str, grounds: str = "") -> Outcome:
    """A first decision: for whom its orders are; a part to each where an award's grounds refuse what else was asked."""
    outcome = _ordered(words)
    return Outcome.MIXED if outcome is _W and _PART_REFUSED.search(grounds) else outcome


_ASIDE = (
    r"(?!(?:[\w'-]+ ){0,4}?(?:fees?|costs?(?! of)|interest|penalt\w+|sanctions?|jury|leave|hearing|continuance|"
    r"extension|punitive|exemplary|reconsideration|review|judgment)\b)"
)
_PART_REFUSED = re.compile(
    rf"(?:\A|[.;:, ] )(?:[Tt]he|[Hh]is|[Hh]er|[Pp]laintiff's|the (?:claimant|plaintiff|employee)'s) (?:remaining )?"
    rf"(?:claims?|requests?|demands?) for {_ASIDE}[^.;]{{3,160}} (?:is|are) (?:(?:hereby|therefore|accordingly) )?"
    rf"(?:denied|rejected|disallowed|refused)\b(?! (?:as moot|without prejudice))|"
    rf"\b[Nn]o (?:damages|compensation|award|sum) (?:is|are) (?:made|awarded|allowed) for {_ASIDE}|"
    rf"\b(?:I|[Ww]e|[Tt]he [Cc]ourt) (?:do(?:es)?|will|can) ?not award {_ASIDE}|"
    rf"\b(?:I|[Ww]e|[Tt]he [Cc]ourt) (?:therefore |accordingly )?(?:awards? (?:nothing|no damages)|den(?:y|ies) "
    rf"(?:the |his |her )(?:claims?|requests?)|declines? to award (?:damages|compensation|benefits|anything)) for "
    rf"{_ASIDE}"
)
"""What else was asked, and the body itself refuses, before an order that names the sum alone."""


def _ordered(words: str) -> Outcome:
    """For whom the orders are."""
    words = re.sub(_REOPENED, "", words)
    seen = {
        _L if bool(re.match(_PAYER, match["who"], re.IGNORECASE)) == (match["done"].lower() in _YES) else _W
        for match in re.finditer(OWNED, words, re.IGNORECASE)
    }
    rest = re.sub(OWNED, "", words, flags=re.IGNORECASE)
    pays = bool(_ORDERED.search(words) and _PAYS.search(words))
    won, lost = _any(WON, rest) or pays, _any(LOST, rest)
    outcome = united(seen | ({_W} if won else set()) | ({_L} if lost else set()))
    if outcome is Outcome.UNCLEAR and re.search(r"\bremand(?:ed)?\b", words, re.IGNORECASE):
        return Outcome.REMANDED
    return outcome


_ORDERED = re.compile(r"\bordered\b", re.IGNORECASE)
_PAYS = re.compile(
    r"(?<!claimant)(?<!employee)(?<!plaintiff)(?<!petitioner)(?<!worker)(?<!neither) (?:shall|must) "
    r"(?:pay|furnish|provide|authorize) (?!(?:to )?(?:the )?(?:employer|insurer|carrier|defendant|respondent))"
    r"(?:(?!\bcopy|\brecords|\bcosts?\b)[^.;]){0,60}?\b(?:disability|medical|wage[ -]loss|surgery|treatment|"
    r"compensation|benefits)\b"
)
"""In an order, somebody by a proper name who is to pay or to furnish what claims are for."""


def shared(back: Outcome, words: str, *, rest: bool) -> Outcome:
    """An award reinstated, but a refusal kept beside it: a part to each, as where the ``rest`` is affirmed."""
    divided = (back is _W and Outcome.CLAIMANT_LOST in kept(words)) or (rest and _REST.search(words))
    return Outcome.MIXED if divided else back


_REST = re.compile(
    r"\b(?:in (?:all|every) other respects?|otherwise|the (?:rest|remainder|balance) of)\b[^.;]{0,60}\baffirm|"
    r"\baffirm\w*[^.;]{0,40}\b(?:in (?:all|every) other respects?|in all else|in part)\b",
    re.IGNORECASE,
)


def of_motion(words: str) -> bool:
    """Whether an order is modified to grant or deny a motion for a part, and kept for the rest."""
    return bool(_OF_MOTION.search(words))


def so_modified(words: str) -> bool:
    """Whether an order takes away or adds a part of another, and keeps the rest as so modified."""
    return bool(_SO_MODIFIED.search(words))


_SO_MODIFIED = re.compile(
    r"\bmodified\b[^;]{0,60}\bby (?:deleting|reversing|striking|vacating|granting|denying|annulling)\b"
)
_OF_MOTION = re.compile(
    r"\bmodified\b[^;]{0,60} to (?:grant|deny) (?:[\w']+ ){0,6}?motions?\b[^;]{0,240}\botherwise affirmed\b"
)

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


def _any(patterns: Iterable[str], words: str) -> bool:
    return any(re.search(pattern, words, re.IGNORECASE) for pattern in patterns)
