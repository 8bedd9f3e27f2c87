"""Patterns of the words that take a physician up by a work: "this opinion", "the letter", and whose such a work is."""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.taken_up import APART, MOD, NEAR_WORK, SUBJECT_OF, WORK
from examiner_db.reading.people.sexes import may_mean
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.references.topics import Told

_ANY_WORK = rf"(?:{WORK}|{NEAR_WORK})"
WEIGH = (
    r"(?:(?:adopt|credit|accept|reject|discount|follow|believ|discredit|disregard|giv|accord|afford|assign|find|"
    r"consider|prefer|embrac|endors|deem|dismiss)(?:e?s|e?d|ing|e)?|gave|found|"
    r"rel(?:y|ies|ied|ying) (?:up)?on|(?:persuaded|convinced|impressed|swayed) by|(?:dis)?agree(?:s|d|ing)? with|"
    r"(?:weight|credence|deference) to|reliance (?:up)?on|defer(?:s|red|ring)? to|(?:depart|deviat)(?:e|s|ed|"
    r"ing)? from|(?:merit|weight|value) (?:in|on))"
)
_LEAD = (
    r"(?:(?:[A-Z]\w+|In (?:short|sum|turn)|For (?:these|those|this|that) reasons?|In contrast|By contrast), |To "
    r"(?:this|that) (?:limited )?extent,? )?"
)
_AFTER = (
    r"\b(?:found|finds?|concluded|determined|held|noted|agreed?|satisfied|persuaded|convinced|finding|conclusion|"
    r"determination) that "
)
_CLAUSE = r"(?:\A[^;]{4,160}?, (?:and |so |but )?|[,;] (?:and|so|but|as|because|since) |\b(?:because|since|and that) )"
"""Where a clause begins that is not the first of its sentence."""

_MORE = (
    r"(?: (?:on|as to|regarding|concerning|about|given|at issue|in question|expressed|stated|set (?:out|forth)|that|"
    r"to (?:that|this) effect)(?: [\w'%-]+){0,8}?)?"
)
_PRODUCED = r"(?! (?:\w+ )?(?:signed|written|prepared|authored|issued|submitted|offered|obtained|made) (?:by|for|to)\b)"
_DETERMINER = r"(?P<who>[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch(?: an?)?)"
THE_WORK = Awaited(
    rf"(?:\A{_LEAD}|{_AFTER}){_DETERMINER} (?=(?P<mods>{MOD}{{0,3}}?)(?P<work>{WORK}){_MORE} {SUBJECT_OF}\b{_PRODUCED})"
)
THEN_THE_WORK = Awaited(
    rf"{_CLAUSE}{_DETERMINER} (?=(?P<mods>{MOD}{{0,3}}?)(?P<work>{WORK}){_MORE} {SUBJECT_OF}\b{_PRODUCED})"
)
WORK_NEAR = Awaited(
    rf"(?:\A{_LEAD}|{_AFTER}|{_CLAUSE})(?P<who>[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch(?: an?)?) "
    rf"(?=(?P<mods>{MOD}{{0,2}}?)(?P<work>{NEAR_WORK}){_MORE} {SUBJECT_OF}\b{_PRODUCED})"
)
FOR_THIS_WORK = Awaited(
    rf"\b(?:for|behind|of|with|to|on|by|from) (?P<who>this|that|such an?|such|these|those) "
    rf"(?=(?P<mods>{MOD}{{0,3}}?)(?P<work>{WORK})\b(?! (?:of|by|from) ))"
)
EVIDENCE = Awaited(
    rf"\A{_LEAD}(?P<who>This|That|It|These|this|that|it|these) (?=(?:is|was|are|were) (?:also |thus |therefore )?"
    r"(?:(?:the|an?) )?(?:only |by far |clearly )?(?:most|more|least|less|best|only|competent|credible|reliable|"
    r"persuasive|sufficient|insufficient|substantial|probative) (?:[\w-]+ ){0,3}?"
    r"(?:evidence|opinion|proof|testimony|explanation|account|report)\b)"
)
ITS_WORK = Awaited(
    rf"\b{WEIGH} (?:(?:no|little|great|any|\w+) (?:\w+ )?weight to )?(?P<who>the|this|that|these|those|such(?: an?)?) "
    rf"(?=(?P<mods>{MOD}{{0,3}}?)(?!(?:figure|number|measure|theory|premise|carve|apportion))(?P<work>{_ANY_WORK})\b"
    r"(?! (?:(?:\w+ )?(?:of|by|from)|that|in which|and recommendation)\b))"
)
_DEMONSTRATIVE = re.compile(rf"(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) {MOD}{{0,3}}?(?P<work>{WORK})\b")
_DECIDERS = re.compile(r"(?:analysis|reasoning|rationale|premise|theory|calculation)")
"""What a paragraph may as well say of the decision below, unless the sentence before is on the physician."""

_APART = re.compile(rf"\b(?:{APART})\b")
_ONES_OWN = re.compile(
    r"\b(?:earlier|later|first|second|initial|subsequent|original|supplemental|other|previous|prior|own)\b"
)
"""What sets two papers of one physician against each other."""

_IN_CONTRAST = re.compile(r"\b(?:[BbIi][yn] contrast|[Oo]n the other hand|[Bb]y comparison|[Cc]onversely)\b")
_HEAD = 30
_EARLY = 80
"""Characters at the head of a sentence where a word takes somebody up, and set it against the one before."""

NEAR = (WORK_NEAR, FOR_THIS_WORK, EVIDENCE)
"""What takes up only whom the sentence before speaks of."""

FREE = (THEN_THE_WORK, ITS_WORK, FOR_THIS_WORK, WORK_NEAR, EVIDENCE)
"""What takes up the topic only where the sentence has named nobody before it."""


def giver(text: str, match: re.Match[str], told: Told, last: int | None) -> int | None:
    """Whose the work of a match is, where a sentence has named nobody before it; ``last`` is who was meant so far."""
    last = _contrasted(text, match, told, last)
    if "mods" not in match.re.groupindex:
        return last
    work, definite = match["work"], match["who"] in ("the", "The")
    if (told.since and _DECIDERS.match(work)) or (definite and match["mods"] and _is_apart(match["mods"], told)):
        return None
    if last is None and not definite:
        return None
    if definite and work == "testimony" and not told.has_written(work, last):
        return None if told.topic is None else told.only_giver(work)
    return told.giver(work, last, definite=definite) if len(told.named) > 1 else last


def is_the_other_paper(match: re.Match[str], before: set[int], told: Told) -> bool:
    """Whether a sentence that has named somebody speaks of the letter that only another has written."""
    wrote = told.only_giver(match["work"]) if "work" in match.re.groupindex and match["who"] == "the" else None
    return wrote is not None and wrote not in before


def is_anothers(text: str, spot: Spot, told: Told) -> bool:
    """Whether a word taken for whoever spoke last means another of the paragraph.

    "That letter" is the only one's who wrote a letter; "her report, by contrast" is not hers of whom it just spoke.
    """
    if spot.printed or len(told.named) < 2:
        return False
    match = _DEMONSTRATIVE.match(text, spot.start)
    if match is not None and told.giver(match["work"], spot.who, definite=False) != spot.who:
        return True
    return spot.start < _HEAD and _contrasts(text, told) and spot.who == told.topic


def _contrasts(text: str, told: Told) -> bool:
    """Whether a sentence is set against the one before, in a paragraph on two, and not two papers of one of them."""
    found = _IN_CONTRAST.search(text, 0, _EARLY) if len(told.named) == 2 else None
    return found is not None and not _ONES_OWN.search(text, 0, found.start())


def _is_apart(mods: str, told: Told) -> bool:
    """Whether words set a work apart from the one spoken of last, where there may be another physician's."""
    return len(told.allowed) > 1 and _APART.search(mods) is not None


def _contrasted(text: str, match: re.Match[str], told: Told, last: int | None) -> int | None:
    """The other of a paragraph's two where a sentence is set against the one before; else who was meant."""
    if last is None or not _contrasts(text, told):
        return last
    other = next(who for who in told.named if who != last)
    word = match["who"] if "who" in match.re.groupindex else match.group()
    return other if may_mean(word, told.allowed[other]) else None
