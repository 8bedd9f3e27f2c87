"""New York's memoranda: one sentence names the paper appealed from, what it granted to whom, and what is done to it."""

import re

from examiner_db.reading.outcome.rules import FLIPPED
from examiner_db.vocabulary import Outcome

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST
_DECRETAL = re.compile(
    r"\A(?:Amended )?(?:Order|Judgment|Decision|Award|Determination|Decree)s?,? [^;]{0,900}, (?:unanimously )?"
    r"(?:affirmed|reversed|modified|vacated|annulled|confirmed)(?:,? (?:insofar as|to the extent) [^,]{4,60})?,? "
    r"(?:and [^,]{4,80}, )?(?:on the (?:law|facts)|in the exercise|with(?:out)? (?:costs|disbursements))\b"
)
"""The paper appealed from, and at the end of its sentence, without a verb, what is done to it."""

_PAPER = re.compile(
    r"\A(?:Amended )?(?P<paper>(?:Order|Judgment|Decision|Decree)s?\b[^;]{0,900}?), (?:unanimously )?"
    r"(?:(?P<kept>affirmed)|(?P<undone>reversed|vacated))\b"
    r"(?=\W*\Z|[,.;]| (?:insofar|on|with|and|to the extent)\b)(?P<rest>.{0,600})",
    re.DOTALL,
)
_RULED = re.compile(
    r"\b(?:grant(?P<granted>ed|ing)|den(?:ied|ying)) (?P<whose>(?:(?!motion|grant|deni|deny)[^;]){0,120}?)"
    r"\b(?:cross[- ])?(?:motion|application)s?\b(?P<of> (?:\w+ ){0,3}?(?:by|of) (?:the )?(?:third-party )?"
    r"(?:defendant|plaintiff|claimant)s?)?(?P<what>(?:(?!\b(?:grant|den)(?:ed|ing|ied|ying)\b)[^;]){0,240})"
)
_PAYERS = re.compile(r"\b(?:defendant|respondent|employer|insurer|carrier|third-party)", re.IGNORECASE)
_CLAIMANTS = re.compile(r"\b(?:plaintiff|claimant|petitioner)", re.IGNORECASE)
_OF_DEFENSE = re.compile(r"\A[^;]{0,60}\b(?:summary judgment )?(?:dismissing|to dismiss)\b")
_IDLE = re.compile(r"\bas (?:academic|moot|untimely)\b|\bleave to\b|\b(?:compel|strike|preclude|amend|vacate)\b")
_PARTLY = re.compile(r"\bto the extent of\b|\bin part\b|\botherwise denied\b|\bexcept\b|\bonly as to\b")
_ENDED = re.compile(
    r"(?P<lost>(?:\A|, )(?:and )?dismissing the (?:complaint|action|petition)|\b(?:in|upon)[^,;]{0,40} "
    r"(?:verdict|favor)[^,;]{0,30} (?:in favor of|for|of) (?:the )?defendants?\b|\bin defendants?'s?'? favor\b)|"
    r"\b(?:awarding (?:the )?plaintiffs?|in plaintiffs?'s?'? favor|verdict[^,;]{0,20} (?:in favor of|for) (?:the )?"
    r"plaintiffs?)\b"
)
"""What a judgment did, apart from any motion."""

_AGAIN = re.compile(r"\b(?:new trial|remand|remit|further proceedings|recalculat)")


def is_memorandum(sentence: str) -> bool:
    """Whether a sentence disposes of an appeal as New York's memoranda do."""
    return bool(_DECRETAL.match(sentence))


def of_memorandum(words: str) -> Outcome:
    """For whom a memorandum is, by what the paper appealed from had granted, denied or dismissed, kept or undone."""
    match = _PAPER.match(words)
    if not match or _AGAIN.search(match["rest"].split(". Appeal from")[0]):
        return Outcome.UNCLEAR
    below = _below(match["paper"])
    return below if match["kept"] else FLIPPED.get(below, below)


def _below(paper: str) -> Outcome:
    """For whom the paper was; unclear where it gave a part to each side."""
    if _PARTLY.search(paper):
        return Outcome.UNCLEAR
    seen = {_standing(ruled, paper) for ruled in _RULED.finditer(paper)} - {Outcome.UNCLEAR}
    ended = _ENDED.search(_RULED.sub("", paper))
    seen |= {_L if ended["lost"] else _W} if ended else set()
    return seen.pop() if len(seen) == 1 else Outcome.UNCLEAR


def _standing(ruled: re.Match[str], paper: str) -> Outcome:
    """For whom a ruling is, or the other side where the paper vacated the order that made it."""
    side = _side(ruled)
    return FLIPPED.get(side, side) if _VACATED.search(paper, max(0, ruled.start() - 60), ruled.start()) else side


_VACATED = re.compile(r"\bvacat(?:ed|ing) (?:an?|the|its|that) [^,;]{0,40}$")


def _side(ruled: re.Match[str]) -> Outcome:
    """For whom a ruling on a motion is; on one of procedure, or left as academic, for nobody."""
    if _IDLE.search(ruled["what"]):
        return Outcome.UNCLEAR
    owner = f"{ruled['whose']}{ruled['of'] or ''}"
    payers = bool(_PAYERS.search(owner)) or (not _CLAIMANTS.search(owner) and bool(_OF_DEFENSE.match(ruled["what"])))
    if not payers and not _CLAIMANTS.search(owner):
        return Outcome.UNCLEAR
    return _L if payers == bool(ruled["granted"]) else _W
