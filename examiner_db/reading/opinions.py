"""What a physician concluded on each issue, as the decision reports it."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from examiner_db.reading.lexicon import OPINION_RULES
from examiner_db.reading.lexicon.beginnings import swift
from examiner_db.reading.lexicon.hearing import Hearing
from examiner_db.reading.lexicon.proviso import Effect
from examiner_db.reading.lexicon.provisos import effects
from examiner_db.reading.lexicon.rule import OpinionRule
from examiner_db.reading.negation import clause_start, denies, depends, is_possible, leaves_open, negations
from examiner_db.reading.passages import Document
from examiner_db.reading.phrasing import is_hearsay, phrased
from examiner_db.reading.scope import Scope, is_argument, is_supposed, scopes, told
from examiner_db.reading.sections import Section
from examiner_db.reading.types import OpinionReading
from examiner_db.reading.views import OTHER, View
from examiner_db.vocabulary import Direction, Issue

_HEARING = Hearing(OPINION_RULES)
_SPOKEN = frozenset({Section.FACTS, Section.ANALYSIS, Section.ISSUES, Section.CONCLUSION, Section.ORDER, Section.NOTE})


def opinions(document: Document, views: Sequence[View]) -> tuple[OpinionReading, ...]:
    """The opinions of one physician in the order of the text; the same one on the same words only once."""
    found: dict[tuple[Issue, Direction, int], OpinionReading] = {}
    for view in views:
        passage = document.passages[view.passage]
        if passage.section not in _SPOKEN or _is_not_theirs(view.text):
            continue
        quote = None
        text = view.text if view.told else phrased(view.text)
        for scope, rule, direction, match in _held(text, tuple(told(text) if view.told else scopes(text))):
            key = (rule.issue, direction, view.passage)
            if key in found:
                continue
            quote = quote or document.folded.quote(document.original, passage.start, passage.end)
            found[key] = OpinionReading(
                issue=rule.issue,
                direction=direction,
                value=_value(match),
                quote=quote,
                confidence=_confidence(view, scope, direction),
                rule=rule.name,
            )
    changes = sorted({view.passage for view in views if _CHANGED.search(view.text)})
    return _without_contradictions(tuple(_without_trifles(tuple(_last_word(found, changes)))))


def _is_not_theirs(text: str) -> bool:
    """Whether a sentence argues, supposes or hands on what the physician is supposed to have said."""
    return is_argument(text) or is_supposed(text) or is_hearsay(text)


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

_OPPOSITE = {Direction.INSURER: Direction.CLAIMANT, Direction.CLAIMANT: Direction.INSURER}
_CAUSE = frozenset({Issue.CAUSATION, Issue.PREEXISTING, Issue.APPORTIONMENT})


def _last_word(
    found: Mapping[tuple[Issue, Direction, int], OpinionReading], changes: Sequence[int]
) -> Iterator[OpinionReading]:
    """The opinions, without a direction for those that the physician later changed into the opposite."""
    latest: dict[tuple[Issue, Direction], int] = {}
    for issue, direction, passage in found:
        for kin in _kin(issue):
            latest[kin, direction] = max(passage, latest.get((kin, direction), 0))
    for (issue, direction, passage), one in found.items():
        last = latest.get((issue, _OPPOSITE[direction]), 0) if direction in _OPPOSITE else 0
        change = bisect_right(changes, passage)
        is_changed = change < len(changes) and changes[change] <= last
        yield one.model_copy(update={"direction": Direction.INDETERMINATE, "confidence": 0.5}) if is_changed else one


_TRIFLE = re.compile(r"\b(?:strain|sprain|contusion|bruise|soft[- ]tissue|abrasion|laceration|whiplash)")
_NO_TRIFLE = re.compile(
    r"\b(?:aggravat|permanent|herniat|tear|tore|torn|ruptur|fractur|radiculopath|surg|fusion|accelerat|chronic|persist|ongoing)"
)
"""Words of an injury that mends by itself, and of one that does not."""


_YIELDS = re.compile(
    r"\b[Cc]ross\b[^;]*\b(?:agree|conced|acknowledg|admit|allow)|\b(?:agree|conced|acknowledg|admit)\w* on cross\b"
)
"""Words of what a physician yields to the other side's counsel."""


def _without_trifles(found: Sequence[OpinionReading]) -> Iterator[OpinionReading]:
    """The opinions; what is only yielded on a cause, or of a strain, has no direction beside the opposite."""
    ways = {one.direction for one in found if one.issue in _CAUSE and not _YIELDS.search(one.quote.text)}
    for one in found:
        opposed = one.issue in _CAUSE and _OPPOSITE.get(one.direction) in ways
        is_trifle = opposed and (_YIELDS.search(one.quote.text) or _is_trifle(one))
        yield one.model_copy(update={"direction": Direction.INDETERMINATE, "confidence": 0.5}) if is_trifle else one


def _is_trifle(one: OpinionReading) -> bool:
    """Whether the work is said to have caused nothing but what mends by itself."""
    said = one.quote.text
    return one.direction is Direction.CLAIMANT and bool(_TRIFLE.search(said)) and not _NO_TRIFLE.search(said)


Seen = list[tuple[Issue, int, int, Direction]]
"""What rules met so far in a scope: the issue, where, and whom it helps."""

_NEAR = 90
"""Letters within which one cause cannot well be said to be all and nothing."""


Said = tuple[Scope, OpinionRule, Direction, re.Match[str]]
"""A rule that speaks: in which stretch, with which direction, and on which words."""


def _held(text: str, stretches: Sequence[Scope]) -> Iterator[Said]:
    """What rules say of all stretches, without what is only granted and then outweighed.

    Who concedes that arthritis was there before and goes on does not say that it is the cause: what is granted on a
    cause counts only beside the same opinion that is held, on another issue unless the opposite is.
    """
    said = [one for scope in stretches for one in _said(text, scope)]
    held = {(_kin(rule.issue), way) for scope, rule, way, match in said if match.start() >= scope.granted}
    for one in said:
        scope, rule, way, match = one
        kin = _kin(rule.issue)
        outweighed = (kin, way) not in held if Issue.CAUSATION in kin else (kin, _OPPOSITE.get(way)) in held
        if match.start() >= scope.granted or not outweighed:
            yield one


def _kin(issue: Issue) -> frozenset[Issue]:
    """The issues that speak of the same thing: causes are one."""
    return _CAUSE if issue in _CAUSE else frozenset({issue})


def _said(text: str, scope: Scope) -> Iterator[Said]:
    """Each rule that speaks in the scope, with the direction that negation leaves it."""
    part = text[: scope.end]
    seen: Seen = []
    for rule, match in _HEARING.matches(text, scope.start, scope.end):
        if " whether " in match.group() or _is_undone(text, part, scope.start, match) or _is_said(rule, match, seen):
            continue
        made = set(effects(rule.id, text, match, scope.end))
        direction = _amended(_direction(rule, part, scope, match), made)
        if (
            Effect.NONE in made
            or _is_against_share(rule, match, direction, seen)
            or _is_also_denied(part, scope, match)
        ):
            continue
        seen.append((rule.issue, match.start(), match.end(), direction))
        if rule.issue not in _CAUSE and _BEFORE.search(part, scope.start, match.start()):
            continue
        if not _BY_ANOTHER.match(text, match.end()) and not depends(part, scope.start, match.start()):
            yield scope, rule, direction, match


def _is_also_denied(text: str, scope: Scope, match: re.Match[str]) -> bool:
    """Whether words stand in a further clause of what is denied, of which nothing is sure: "not that A and that B"."""
    governed = scope.denied and match.start() < scope.under
    return governed and clause_start(text, scope.start, match.start()) > scope.start


def _amended(direction: Direction, made: Collection[Effect]) -> Direction:
    """The direction after what the words around make of it."""
    if Effect.OPEN in made:
        return Direction.INDETERMINATE
    return _OPPOSITE.get(direction, direction) if Effect.OPPOSITE in made else direction


def _is_said(rule: OpinionRule, match: re.Match[str], seen: Seen) -> bool:
    """Whether an earlier rule on the same issue, on another cause or on shares has read these words."""
    kin = {Issue.CAUSATION, Issue.PREEXISTING} if rule.issue in _CAUSE else {rule.issue}
    return any(
        issue in kin | {Issue.APPORTIONMENT} and match.start() < end and start < match.end()
        for issue, start, end, _ in seen
    )


def _is_against_share(rule: OpinionRule, match: re.Match[str], direction: Direction, seen: Seen) -> bool:
    """Whether words on a cause only say, near to it, what a division of the disability says the other way round."""
    if _FOUND_INJURY.search(match.group()):
        return False
    return rule.issue in _CAUSE - {Issue.APPORTIONMENT} and any(
        issue is Issue.APPORTIONMENT
        and way is _OPPOSITE.get(direction)
        and match.start() < end + _NEAR
        and start < match.end() + _NEAR
        for issue, start, end, way in seen
    )


_FOUND_INJURY = re.compile(r"\bAOE\b|\bar(?:ose|ises?|ising) out of\b")
"""Words that find the injury itself to be of the work, which a division of its disability does not deny."""

_BY_ANOTHER = re.compile(rf"[^.;,]{{0,50}}? by {OTHER}(?!')")
"""What makes the words just met another physician's."""

_BEFORE = re.compile(
    r"\b[Bb]efore (?:the|his|her) (?:\w+ )?(?:accident|injury|incident|fall|collision|event|work)\b[^,;]{0,40}\Z"
)
"""What is told of the time before an accident, which is an opinion on its cause only."""

_BUT_FOR = re.compile(
    r"\b(?:[Bb]ut for|[Hh]ad it not been for) (?:[\w'-]+ ){0,5}?(?:accident|injur|incident|fall|work|event|exposure|"
    r"service|employment)"
)


_HAD = re.compile(
    r"\b[Hh]ad (?:the \w+|he|she|it|there|this|his|her|any)(?: \w+){0,3}? (?:been|sustained|suffered|injured|"
    r"torn|aggravated|"
    r"caused|occurred|produced|herniated|happened|existed)\b(?=[^;]{0,160}\bwould)"
)
"""What did not happen, and only would have had effects."""

_CONSEQUENCE = 20
"""Letters after a stretch in which its consequence may begin: "had it torn, he would expect ..."."""


def _is_undone(text: str, part: str, start: int, match: re.Match[str]) -> bool:
    """Whether the words tell what would be without the accident, and are not themselves what says so."""
    had = _HAD.search(text, start, len(part) + _CONSEQUENCE)
    if had and had.start() < match.end():
        return True
    return bool(_BUT_FOR.search(part, start)) and not _BUT_FOR.search(match.group())


def _direction(rule: OpinionRule, text: str, scope: Scope, match: re.Match[str]) -> Direction:
    """Whom the words help, after what denies them or leaves them open."""
    clause = clause_start(text, scope.start, match.start())
    if leaves_open(text, scope.start) or (scope.possible and match.start() < scope.under):
        return Direction.INDETERMINATE
    end = match.start() if rule.holds_no else match.end()
    if is_possible(text, clause, end):
        return Direction.INDETERMINATE
    denials = negations(text, clause, end, of_a_denial=rule.holds_no and denies(match.group()))
    if (
        scope.denied
        and clause <= scope.start
        and (scope.under or not negations(text, scope.start, end))
        and not (rule.holds_no and match.start() < scope.verb)
    ):
        denials += 1
    return rule.denied if denials % 2 else rule.direction


def _value(match: re.Match[str]) -> str | None:
    """The figure that the pattern names, if it names one."""
    return next((value for value in match.groupdict().values() if value), None)


_NAMED, _MEANT = 0.97, 0.95
"""The share right, as ``examiner-db quality`` measures it on the labelled texts: where the physician is named beside a
verb of saying, and where one of the two is only understood."""


def _confidence(view: View, scope: Scope, direction: Direction) -> float:
    """The measured share of such opinions that are right; what is left open is no assertion and has even odds."""
    if direction is Direction.INDETERMINATE:
        return 0.5
    return _NAMED if view.direct and scope.explicit else _MEANT


def _without_contradictions(found: tuple[OpinionReading, ...]) -> tuple[OpinionReading, ...]:
    """Drop, within one sentence and issue, opposite directions: the rules cannot tell which one holds."""
    directions: dict[tuple[int, Issue], set[Direction]] = {}
    for one in found:
        directions.setdefault((one.quote.start, one.issue), set()).add(one.direction)
    return tuple(
        one
        for one in found
        if _holds(one.direction, directions[one.quote.start, one.issue]) and not _is_outdone(one, directions)
    )


def _is_outdone(one: OpinionReading, directions: Mapping[tuple[int, Issue], set[Direction]]) -> bool:
    """Whether a condition is called new in a sentence that denies its cause: of these two only the denial is sure."""
    return (
        one.issue is Issue.PREEXISTING
        and one.direction is Direction.CLAIMANT
        and Direction.INSURER in directions.get((one.quote.start, Issue.CAUSATION), ())
    )


def _holds(direction: Direction, beside: set[Direction]) -> bool:
    """Whether a direction stands beside the others: opposites fall both, and what is open gives way."""
    settled = beside - {Direction.INDETERMINATE}
    return len(beside) == 1 or settled == {direction}
