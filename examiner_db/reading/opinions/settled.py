"""Which of a physician's opinions hold: those that were changed, only yielded, or contradict each other do not."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.opinions.bodies import are_apart
from examiner_db.reading.sentences.views import View
from examiner_db.reading.types import OpinionReading
from examiner_db.vocabulary import Direction, Issue


@dataclass(frozen=True, slots=True)
class Told:
    """An opinion as a sentence tells it: in which passage, and of which parts of the body."""

    reading: OpinionReading
    passage: int
    parts: frozenset[str]


def settled(told: Sequence[Told], views: Iterable[View]) -> tuple[OpinionReading, ...]:
    """The opinions that hold, in their order; those that were taken back stay without a direction."""
    changes = sorted({view.passage for view in views if _CHANGED.search(view.text)})
    held = _without_contradictions(tuple(_without_trifles(tuple(_last_word(told, changes)))))
    return tuple(one.reading for one in _without_both_ways(held))


_CHANGED = swift(
    r"\b(?:changed (?:his|her|course|position|sides)|on reflection|revised|retracted|withdr[ae]w|"
    r"reconsider(?:ed|ing)|"
    r"revers(?:ed|ing) (?:himself|herself|his|her|course)|no longer (?:believed|held|thought|felt|of the)|"
    r"now (?:considered|believed|opined|thought|felt|concluded|stated|found|regarded|attributed|agreed|saw)|"
    r"(?:supplemental|second|later|subsequent|follow-up|additional|final|amended) (?:\w+ )?report|addendum|"
    r"(?:later|subsequently|eventually) (?:released|cleared|lifted|returned|allowed|permitted)|"
    r"(?:upon|after|on) (?:further |later )?review(?:ing)?\b)"
)
"""Words by which an opinion is changed."""

OPPOSITE = {Direction.INSURER: Direction.CLAIMANT, Direction.CLAIMANT: Direction.INSURER}
CAUSE = frozenset({Issue.CAUSATION, Issue.PREEXISTING, Issue.APPORTIONMENT})


def kin(issue: Issue) -> frozenset[Issue]:
    """The issues that speak of the same thing: causes are one."""
    return CAUSE if issue in CAUSE else frozenset({issue})


def _last_word(told: Sequence[Told], changes: Sequence[int]) -> Iterator[Told]:
    """The opinions, without a direction for those that the physician later changed into the opposite.

    Who later divides a disability, or speaks of another part of the body, has not taken anything back.
    """
    latest: dict[tuple[Issue, Direction], dict[frozenset[str], int]] = {}
    for one in told:
        issue = one.reading.issue
        for about in kin(issue) if issue is not Issue.APPORTIONMENT else {issue}:
            places = latest.setdefault((about, one.reading.direction), {})
            places[one.parts] = max(one.passage, places.get(one.parts, 0))
    for one in told:
        change = bisect_right(changes, one.passage)
        way = OPPOSITE.get(one.reading.direction)
        later = latest.get((one.reading.issue, way), {}) if way and change < len(changes) else {}
        taken_back = any(changes[change] <= last and not are_apart(parts, one.parts) for parts, last in later.items())
        yield _opened(one) if taken_back else one


def _opened(one: Told) -> Told:
    """The opinion without a direction."""
    return replace(
        one, reading=one.reading.model_copy(update={"direction": Direction.INDETERMINATE, "confidence": 0.5})
    )


_TRIFLE = re.compile(r"\b(?:strain|sprain|contusion|bruise|soft[- ]tissue|abrasion|laceration|whiplash)")
_NO_TRIFLE = re.compile(
    r"\b(?:aggravat|permanent|herniat|tear|tore|torn|ruptur|fractur|radiculopath|surg|fusion|accelerat|chronic|persist|ongoing)"
)
"""Words of an injury that mends by itself, and of one that does not."""


_YIELDS = re.compile(
    r"\b[Cc]ross\b[^;]*\b(?:agree|conced|acknowledg|admit|allow)|\b(?:agree|conced|acknowledg|admit)\w* on cross\b"
)
"""Words of what a physician yields to the other side's counsel."""


def _without_trifles(told: Sequence[Told]) -> Iterator[Told]:
    """The opinions; what is only yielded on a cause, or of a strain, has no direction beside the opposite."""
    on_causes = [one.reading for one in told if one.reading.issue in CAUSE]
    ways = {one.direction for one in on_causes if not _YIELDS.search(one.quote.text)}
    for one in told:
        opposed = one.reading.issue in CAUSE and OPPOSITE.get(one.reading.direction) in ways
        is_trifle = opposed and (_YIELDS.search(one.reading.quote.text) or _is_trifle(one.reading))
        yield _opened(one) if is_trifle else one


def _is_trifle(one: OpinionReading) -> bool:
    """Whether the work is said to have caused nothing but what mends by itself."""
    said = one.quote.text
    return one.direction is Direction.CLAIMANT and bool(_TRIFLE.search(said)) and not _NO_TRIFLE.search(said)


def _without_contradictions(told: Sequence[Told]) -> tuple[Told, ...]:
    """Drop, within one sentence and issue, opposite directions of the same parts: nobody can tell which holds."""
    beside: dict[tuple[int, Issue], list[Told]] = {}
    for one in told:
        beside.setdefault((one.passage, one.reading.issue), []).append(one)
    return tuple(
        one
        for one in told
        if _holds(one, beside[one.passage, one.reading.issue])
        and not _is_outdone(one, beside.get((one.passage, Issue.CAUSATION), ()))
    )


def _is_outdone(one: Told, causes: Sequence[Told]) -> bool:
    """Whether a condition is called new in a sentence that denies its cause: of these two only the denial is sure."""
    return (
        one.reading.issue is Issue.PREEXISTING
        and one.reading.direction is Direction.CLAIMANT
        and any(each.reading.direction is Direction.INSURER for each in causes)
    )


def _holds(one: Told, beside: Sequence[Told]) -> bool:
    """Whether a direction stands beside the others: opposites fall both, and what is open gives way."""
    others = {each.reading.direction for each in beside if not are_apart(each.parts, one.parts)}
    settled_ways = others - {Direction.INDETERMINATE}
    return len(others) == 1 or settled_ways == {one.reading.direction}


_Answer = tuple[Issue, Direction, frozenset[str]]
"""To which question, which way, and of which parts of the body."""


def _without_both_ways(told: Sequence[Told]) -> Iterator[Told]:
    """The opinions, without a direction where as many or more sentences have the physician say the opposite.

    Of two readings of one question that go opposite ways four in ten were wrong on labelled texts, whichever side they
    help; of those that nothing contradicts one in twenty.
    """
    keys = [(_question(one), one.reading.direction, one.parts) for one in told]
    sentences = Counter(keys)
    opposed = {key for key in sentences if _is_opposed(key, sentences)}
    return (_opened(one) if key in opposed else one for one, key in zip(told, keys, strict=True))


def _is_opposed(key: _Answer, sentences: Counter[_Answer]) -> bool:
    """Whether as many sentences answer a question the other way, of parts of the body that may be the same."""
    asked, direction, parts = key
    ways = Counter[Direction]()
    for (question, way, others), times in sentences.items():
        if question is asked and not are_apart(parts, others):
            ways[way] += times
    return direction in OPPOSITE and ways[OPPOSITE[direction]] >= ways[direction]


def _question(one: Told) -> Issue:
    """What an opinion answers: what is new is not old, but how a disability is divided is a question of its own."""
    return Issue.CAUSATION if one.reading.issue is Issue.PREEXISTING else one.reading.issue
