"""A trial court's order on motions, and whose motions they are."""

import re

from examiner_db.reading.outcome.rules import united
from examiner_db.vocabulary import Outcome

MOTIONS = (
    r"\b(?P<does>grants?|allows?|den(?:y|ies)|(?:(?<=recommend )|(?<=recommends ))(?:granting|denying)) (?:in part )?"
    r"(?:the )?(?P<whose>plaintiffs?|defendants?|commissioner)(?:'s|s?')?[^.;]{0,60}?\bmotions?\b(?P<also> in part)?|"
    r"\b(?:motions?|branch(?:es)? of the[^.;]{0,30}motion|cross[- ]motions?)\b"
    r"(?:(?!\bmotions?\b)[^;]){0,400}?\b(?:is|are|be) (?:(?:hereby|in all other respects|"
    r"otherwise|therefore) ?)*(?P<done>granted|allowed|denied)(?P<part>,? in part)?(?!,? (?:as (?:moot|academic)|"
    r"without prejudice))|"
    r"\bmotions? (?P<bare>granted|denied)\b"
)
"""A trial court's order on a motion; whose motion it is, the words before it or the opening say."""

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST


def moved_for(words: str, head: str) -> Outcome:
    """A trial court's order on motions: granted for who moved, denied for the other side."""
    seen: set[Outcome] = set()
    words = _named_owner(words)
    for match in re.finditer(MOTIONS, words, re.IGNORECASE):
        payers = _moves(match["whose"] or _owner(words, match), head)
        if payers is None or _ASIDE.search(match[0]):
            continue
        granted = (match["done"] or match["does"] or match["bare"]).lower()[0] in "ga"
        partly = match["part"] or match["also"] or (granted and _PARTLY.search(words, match.start(), match.end() + 120))
        seen |= {_W, _L} if partly else {_L if payers == granted else _W}
    return united(seen)


def _named_owner(words: str) -> str:
    """Where one motion is of a party by its role, another by a proper name is of the other side."""
    named, roles = _NAMED.search(words), {match[1].lower() for match in _BY_ROLE.finditer(words)}
    if not named or len(roles) != 1:
        return words
    return words.replace(named[0], "defendant's motion" if "plaintiff" in roles else "plaintiff's motion")


_NAMED = re.compile(
    r"\b(?!Plaintiff|Defendant|Claimant|Commissioner|Government|Employer|Insurer|Court)[A-Z][\w&.]*'s motion\b"
)
_BY_ROLE = re.compile(
    r"\b(plaintiff|defendant|insurer|employer|administrator)s?'?s? (?:cross[- ]?)?motion", re.IGNORECASE
)


def _owner(words: str, motion: re.Match[str]) -> str:
    """The words that say whose motion it is: by the defendant, after it, or its own clause before it."""
    by = _MOVED_BY.match(words, motion.start())
    return by[0] if by else re.split(r"[;,.]|ORDERED", words[max(0, motion.start() - 60) : motion.start()])[-1]


_MOVED_BY = re.compile(
    r"(?:\w+[ -]){0,4}?motions? (?:\([^)]{1,20}\) )?(?:\w+ ){0,3}?(?:by|of) (?:the )?(?:defendants?|plaintiffs?)\b",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    r"\bto the extent\b|\b(?:otherwise|in all other respects)\b[^.;]{0,20}\bdenied|\bdenied in all other",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\b(?:in limine|strike|seal|leave|attorneys?'? fees|costs|supplement|extension)\b", re.IGNORECASE)
_MOVERS = re.compile(
    r"\b(?:(?P<payer>defendants?|commissioner|government|insurer|employer|its|respondents?|carrier)|plaintiffs?|"
    r"claimant|"
    r"petitioner|employee|his|her)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\bmotions? (?:\w+ ){0,3}?by (?:the )?(?P<by>defendants?|plaintiffs?|petitioners?|respondents?)|"
    r"\b(?P<who>defendants?|plaintiffs?)"
    r"[^.;]{0,60}? (?:moves?|seeks? (?:an order|summary judgment))\b|\b(?P<whose>defendants?|plaintiffs?|petitioner|"
    r"respondent)'?s?'? "
    r"(?:notice of )?motion",
    re.IGNORECASE,
)


def _moves(before: str, head: str) -> bool | None:
    """Whether the payer moves, by the words before the motion or the opening's; ``None`` where neither says."""
    owners = list(_MOVERS.finditer(before))
    if owners:
        return bool(owners[-1]["payer"])
    match = _MOVED.search(head)
    return (match["by"] or match["who"] or match["whose"]).lower()[0] in "dr" if match else None
