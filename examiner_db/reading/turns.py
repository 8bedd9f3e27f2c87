"""Where a physician's sentence turns: what is only granted, what hangs on a denial, and another's main clause."""

import re
from dataclasses import dataclass

from examiner_db.reading.lexicon.speech import CANDID, SPEAKS
from examiner_db.reading.negation import is_possible
from examiner_db.reading.views import OTHER, THIS

UNEXPLAINED = re.compile(
    r"\b(?:did|does|could|never|failed to) ?(?:not )?(?:\w+ )?(?:explain|address|discuss|describe|detail|document|"
    r"provide|specify|"
    r"note|report|comment|offer|state|say|opine|testify|indicate|mention|suggest|speak)\b|"
    r"\bfailed to (?:\w+ )?(?:contest|rebut|reconcile|consider|raise|establish|demonstrate|support|clarify|elaborate|"
    r"acknowledge)\b|"
    r"\b(?:declined|refused|was unable) to (?:\w+ )?(?:explain|address|discuss|comment|elaborate|speculate)\b|"
    r"\bnever (?:\w+ )?(?:stated|said|opined|explained|addressed|discussed|mentioned|indicated|reported|"
    r"suggested|concluded|"
    r"offered|testified|commented)\b"
)
"""What a physician left unsaid is no opinion, and its denial none either."""


_GRANTS = re.compile(r"\b(?:conced|acknowledg|admit|agre|recogni[sz]|grant|allow)\w*\Z")
_ALTHOUGH = re.compile(r"(?:^|[,;] )(?:[Ww]hile|[Aa]lthough|[Tt]hough|[Ee]ven though)\s*\Z")
_IN_SPITE_OF_IT = re.compile(rf"(?:, (?:he|she)|,? (?:but|yet|however),?(?: (?:he|she))?) (?P<says>that|{SPEAKS})\b")
_SO_FAR = re.compile(r"(?:,|\b(?:but|yet|however),?) ?\Z")
"""Words of granting something, and what is held in spite of it."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on "that" from ``start`` up to ``under``: denied, or left open."""

    start: int
    under: int
    denied: bool
    possible: bool


def hanging(text: str, match: re.Match[str], end: int, *, denied: bool) -> Hanging | None:
    """What hangs on "that" after words that deny it or leave it open: all of it, until the physician speaks again."""
    nothing = _NOTHING_SHOWS.match(text, match.end())
    that = nothing or _THAT.match(text, match.end())
    if that is None:
        return None
    possible = (nothing is None and bool(that["open"])) or is_possible(text, match.start("says"), that.end())
    denied = nothing["doubt"] is None if nothing else denied
    if not (nothing or denied or possible):
        return None
    turn = _SPEAKS_AGAIN.search(text, that.end(), end)
    under = (turn.start() if turn else end) if denied or possible else 0
    return Hanging(that.end(), under, denied=denied, possible=possible)


_THAT = re.compile(
    r"(?P<open> (?:that )?it (?:was |is )?(?:\w+ )?(?:possible|conceivable|plausible) that\b| that it"
    r" (?:may|might|could) "
    rf"be that\b)|(?: with {OTHER}| with the \w+| (?:the|any) (?:\w+"
    rf" )?(?:notion|idea|view|theory|suggestion|contention|"
    r"proposition|claim|premise))? that\b"
)
_NOTHING_SHOWS = re.compile(
    r" (?:(?:no|little|insufficient|scant|not any) (?:\w+ )?(?:evidence|indication|basis|reason|support|proof|grounds?|"
    r"justification|cause)|nothing)(?: (?:for|to|in [\w ]{3,30} to))?(?: (?:\w+ly )?(?P<doubt>doubt|dispute|question|"
    r"disagree|disbelieve)|"
    r" (?:say|conclud|believ|think|suppos|suggest|indicat|show|support|establish|prov|stat|find)\w*)? "
    r"that\b"
)
_SPEAKS_AGAIN = re.compile(
    rf";|,? (?:but|yet|however|because|since|instead)\b|,? and (?:\w+ly )?(?:{CANDID}(?! by\b)|(?:maintained|insisted|"
    r"stated|testified|explained|said|held|wrote|reported|found|felt|added|noted) that)\b"
)
"""What hangs on a verb, what says that nothing shows it, and where the physician speaks of his own again."""


def begins_main_clause(text: str, match: re.Match[str], end: int) -> int:
    """Where somebody else's clause begins after "although the physician found ...", or ``end`` if none does."""
    if not _ALTHOUGH.search(text, 0, match.start()):
        return end
    other = _SOMEBODY.search(text, match.end(), end)
    return other.start() if other else end


_SOMEBODY = re.compile(
    r", (?:the |an?"
    r" )?(?:claimant|employee|worker|plaintiff|petitioner|applicant|appellant|[Vv]eteran|patient|miner|judge|"
    r"ALJ|Board|Commission|employer|insurer|record|report|evidence)\b"
)


def granted(text: str, match: re.Match[str], end: int) -> int:
    """Up to where the physician only grants something and goes on to what is held: "agreed that ..., but found"."""
    if not (_GRANTS.search(match["says"]) or _ALTHOUGH.search(text, 0, match.start())):
        return 0
    if text.startswith(THIS, end) and _SO_FAR.search(text, match.end(), end):
        return end
    turn = _IN_SPITE_OF_IT.search(text, match.end(), end)
    return turn.start() if turn and not UNEXPLAINED.search(turn["says"]) else 0
