"""Where a physician's sentence turns: what is only granted, what hangs on a denial, and another's main clause."""

import re
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.reading.lexicon.beginnings import swift
from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.lexicon.speech import CANDID, SAYS, SPEAKS
from examiner_db.reading.negation import is_possible
from examiner_db.reading.views import OTHER, THIS

UNEXPLAINED = swift(
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
    r"(?P<open> (?:that )?it (?:was |is )?(?:\w+ )?(?:possible|conceivable|plausible)(?:, [^,;]{3,40},)? that\b| "
    r"that it"
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


_AT_FIRST = re.compile(r"\b(?:initially|originally|at first|first|once|previously)\b")
_AT_LAST = re.compile(
    rf"(?:[,;]|\b(?:but|however),?) ?(?:but |and )?(?:[^;{OTHER}]{{3,70}}?,? )?(?:he|she|{THIS}) (?:[a-z]+ly |"
    rf"later |then |now )?"
    r"(?P<says>concluded|opined|stated|testified|believed|felt|found|determined|changed|revised|wrote|reported|agreed|"
    r"attributed|recommended|thought|conceded|said)\b"
)


def is_first_view(says: str) -> bool:
    """Whether a verb with its adverbs tells what was held at first."""
    return bool(_AT_FIRST.search(says))


def last_view(text: str, match: re.Match[str], end: int) -> re.Match[str] | None:
    """Where the physician comes to another view than the first: "initially believed that ..., but concluded"."""
    return _AT_LAST.search(text, match.end(), end)


def granted(text: str, match: re.Match[str], end: int) -> int:
    """Up to where the physician only grants something and goes on to what is held: "agreed that ..., but found"."""
    if not (_GRANTS.search(match["says"]) or _ALTHOUGH.search(text, 0, match.start())):
        return 0
    if text.startswith(THIS, end) and _SO_FAR.search(text, match.end(), end):
        return end
    turn = _IN_SPITE_OF_IT.search(text, match.end(), end)
    return turn.start() if turn and not UNEXPLAINED.search(turn["says"]) else 0


_OTHERS_TURN = Awaited(
    rf"(?:[,;]? (?:and|but|while|whereas|although)|[,;]) (?:that )?{OTHER}(?:'s [\w ]{{0,30}})?"
    rf"(?:, [^;{THIS}{OTHER}]{{3,120}}?,)?(?: who)? (?:\w+ )?(?:{SAYS}|(?:did|does|could) not)\b|"
    r"[,;] (?:and |but |while |whereas )?(?:the )?(?:ALJ|compensation judge|judge|Board|OWCP|"
    r"Court|court|employee|claimant|Petitioner|petitioner|appellant|employer|insurer|"
    r"arbitrator|Commission) (?:\w+ )?(?:found|concluded|determined|testified|denied|"
    r"argue[sd]|contends|adopted|accepted|rejected|noted)|"
    rf" that (?:the |his |her |another |an? |one |two |the claimant's |the employee's )?(?:[\w-]+ "
    rf"){{0,2}}?(?:physician|surgeon|"
    rf"doctor|chiropractor|therapist|radiologist|psychologist|psychiatrist|neurologist)s?(?:, [^,;]{{1,40}}(?:, "
    rf"[A-Z][^,;]{{1,8}})?,)? (?:had |have |has )?(?:\w+ )?(?:{SAYS}|interpreted)\b|"
    r" that (?:(?:the )?(?:ALJ|judge|Board|OWCP|employee|claimant|[Pp]etitioner|appellant|applicant|worker|veteran|"
    r"plaintiff|patient)|he|she) (?:\w+ )?(?:reported|told|complained|claimed|alleged|related that|stated|"
    r"testified|believed|felt|thought|said|denied|attributed|"
    rf"blamed|traced|ascribed)\b|,? (?:rejecting|disputing|contrary to|dismissing|despite|in spite of|over) "
    rf"[^,;]{{0,30}}{OTHER}| (?:in|by|to|of|from|for|with) which {OTHER}|"
    r" (?:is|was|are|were) (?:\w+ )?(?:unpersuasive|unconvincing|persuasive|convincing)\b|"
    r" (?:does|did|do|fails?|failed) (?:not|to) account for\b|"
    r" (?:is|was) (?:contradicted|belied|refuted|undermined) by\b"
)


@lru_cache(maxsize=64)
def _turns(text: str) -> "_Turns":
    return _Turns(text)


class _Turns:
    """Where others take their turn in a sentence: what was found from one place on holds for all up to the turn."""

    def __init__(self, text: str) -> None:
        """Find the first turn."""
        self._text = text
        self._from, self._turn = 0, self._search(0)

    def after(self, start: int) -> int:
        """Where the next turn begins, or the sentence ends."""
        if start < self._from or self._turn < start:
            self._from, self._turn = start, self._search(start)
        return self._turn

    def _search(self, start: int) -> int:
        turn = _OTHERS_TURN.search(self._text, start)
        return turn.start() if turn else len(self._text)


def until_another(text: str, start: int) -> int:
    """Where what the physician says from a place on ends: at somebody else's turn, or with the sentence."""
    return _turns(text).after(start)
