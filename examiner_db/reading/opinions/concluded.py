"""What a physician concluded on each issue, as the decision reports it."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.reading.lexicon.provisos import effects
from examiner_db.reading.lexicon.provisos.proviso import Effect
from examiner_db.reading.opinions.bodies import parts
from examiner_db.reading.opinions.settled import CAUSE, OPPOSITE, Told, kin, settled
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.paper.sections import Section
from examiner_db.reading.sentences.negation import (
    clause_start,
    denies,
    depends,
    gives_reason,
    holds_no,
    is_possible,
    leaves_open,
    negations,
    reason_start,
)
from examiner_db.reading.sentences.own_words import own_words
from examiner_db.reading.sentences.scope import Scope, scopes, told
from examiner_db.reading.sentences.views import OTHER, View
from examiner_db.reading.types import OpinionReading
from examiner_db.vocabulary import Direction, Issue

_HEARING = Hearing(OPINION_RULES)
_SPOKEN = frozenset({Section.FACTS, Section.ANALYSIS, Section.ISSUES, Section.CONCLUSION, Section.ORDER, Section.NOTE})


def opinions(document: Document, views: Sequence[View]) -> tuple[OpinionReading, ...]:
    """The opinions of one physician in the order of the text; the same one on the same words only once."""
    found: dict[tuple[Issue, Direction, int], Told] = {}
    for view in views:
        passage = document.passages[view.passage]
        if passage.section not in _SPOKEN:
            continue
        quote = None
        text = own_words(view)
        for scope, rule, direction, match in _held(text, tuple(told(text) if view.told else scopes(text))):
            key = (rule.issue, direction, view.passage)
            if key in found:
                continue
            quote = quote or document.folded.quote(document.original, passage.start, passage.end)
            reading = OpinionReading(
                issue=rule.issue,
                direction=direction,
                value=_value(match),
                quote=quote,
                confidence=_confidence(view, scope, direction),
                rule=rule.name,
            )
            found[key] = Told(reading, view.passage, _parts(text, scope, match))
    return settled(tuple(found.values()), views)


def _parts(text: str, scope: Scope, match: re.Match[str]) -> frozenset[str]:
    """The parts of the body that the clause names in which the words stand."""
    start = clause_start(text, scope.start, match.start())
    return parts(text[start : match.end()]) or parts(text[match.end() : min(scope.end, match.end() + _NEAR)])


Seen = list[tuple[Issue, int, int, Direction]]
"""What rules met so far in a scope: the issue, where, and whom it helps."""

_NEAR = 90
"""Letters within which one cause cannot well be said to be all and nothing."""


Said = tuple[Scope, OpinionRule, Direction, re.Match[str]]
"""A rule that speaks: in which stretch, with which direction, and on which words."""


@lru_cache(maxsize=1024)
def _held(text: str, stretches: tuple[Scope, ...]) -> tuple[Said, ...]:
    """What rules say of all stretches, without what is only granted and then outweighed.

    Who concedes that arthritis was there before and goes on does not say that it is the cause: what is granted on a
    cause counts only beside the same opinion that is held, on another issue unless the opposite is.
    """
    said = [one for scope in stretches for one in _without_reasons(text, tuple(_said(text, scope)))]
    held = {(kin(rule.issue), way) for scope, rule, way, match in said if match.start() >= scope.granted}
    return tuple(one for one in said if _stands(one, held))


def _without_reasons(text: str, said: Sequence[Said]) -> Iterator[Said]:
    """What rules say of a stretch; of what is given as a reason nothing that is against what it is a reason for."""
    for one in said:
        scope, rule, way, match = one
        reason = reason_start(text, scope.start, match.start())
        before = {(kin(each.issue), held) for _, each, held, words in said if words.end() <= reason}
        about = kin(rule.issue)
        caused = Issue.CAUSATION in about and way is Direction.CLAIMANT and (about, way) not in before
        if (about, OPPOSITE.get(way)) not in before and not (caused and denies(text[scope.start : reason])):
            yield one


def _stands(one: Said, held: Collection[tuple[frozenset[Issue], Direction]]) -> bool:
    """Whether what is said is held, or granted and not outweighed by what is."""
    scope, rule, way, match = one
    about = kin(rule.issue)
    outweighed = (about, way) not in held if Issue.CAUSATION in about else (about, OPPOSITE.get(way)) in held
    return match.start() >= scope.granted or not outweighed


def _said(text: str, scope: Scope) -> Iterator[Said]:
    """Each rule that speaks in the scope, with the direction that negation leaves it."""
    part = text[: scope.end]
    seen: Seen = []
    for rule, match in _HEARING.matches(text, scope.start, scope.end):
        if (
            _ASKED.search(match.group())
            or gives_reason(match.group())
            or _is_undone(text, part, scope.start, match)
            or _is_said(rule, match, seen)
        ):
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
        if rule.issue not in CAUSE and _BEFORE.search(part, scope.start, match.start()):
            continue
        if not _BY_ANOTHER.match(text, match.end()) and not depends(part, scope.start, match.start()):
            yield scope, rule, direction, match


_ASKED = re.compile(r" (?:whether|only if|(?<!even )(?<!as )if) ")
"""A question or a condition within the words of a rule, which tell nothing then."""


def _is_also_denied(text: str, scope: Scope, match: re.Match[str]) -> bool:
    """Whether words stand in a further clause of what is denied, of which nothing is sure: "not that A and that B"."""
    governed = scope.denied and match.start() < scope.under
    return governed and clause_start(text, scope.start, match.start()) > scope.start


def _amended(direction: Direction, made: Collection[Effect]) -> Direction:
    """The direction after what the words around make of it."""
    if Effect.OPEN in made:
        return Direction.INDETERMINATE
    return OPPOSITE.get(direction, direction) if Effect.OPPOSITE in made else direction


def _is_said(rule: OpinionRule, match: re.Match[str], seen: Seen) -> bool:
    """Whether an earlier rule on the same issue, on another cause or on shares has read these words."""
    return any(
        issue in kin(rule.issue) | {Issue.APPORTIONMENT} and match.start() < end and start < match.end()
        for issue, start, end, _ in seen
    )


def _is_against_share(rule: OpinionRule, match: re.Match[str], direction: Direction, seen: Seen) -> bool:
    """Whether words on a cause only say, near to it, what a division of the disability says the other way round."""
    if _FOUND_INJURY.search(match.group()):
        return False
    return rule.issue in CAUSE - {Issue.APPORTIONMENT} and any(
        issue is Issue.APPORTIONMENT
        and way is OPPOSITE.get(direction)
        and match.start() < end + _NEAR
        and start < match.end() + _NEAR
        for issue, start, end, way in seen
    )


_FOUND_INJURY = re.compile(r"\bAOE\b|\bar(?:ose|ises?|ising) out of\b")
"""Words that find the injury itself to be of the work, which a division of its disability does not deny."""

_BY_ANOTHER = re.compile(
    rf"[^.;,]{{0,50}}? by {OTHER}(?!')(?! (?:were|was|are|is) (?:\w+ )?(?:reasonable|appropriate|necessary|proper|"
    rf"correct|"
    r"justified|warranted|related)\b)"
)
"""What makes the words just met another physician's, unless they are then called right."""

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
    clause = _main_clause(text, clause_start(text, scope.start, match.start()), match.start())
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
        and not (rule.holds_no and match.start() < scope.verb and holds_no(match.group()))
    ):
        denials += 1
    return rule.denied if denials % 2 else rule.direction


_BESIDE = re.compile(r"\b(?:although|though|while|despite|notwithstanding|because|since)\W*\Z")
_ADJUNCT = re.compile(
    r"(?<!,) (?:in (?:the )?(?:light|view|face) of|given|based (?:up)?on|on the basis of|considering) (?=[^,;]*\Z)"
)
_LACKING = swift(
    r"(?:\bthat,?|,) (?:in the absence of|without|with no|despite|absent|notwithstanding|in spite of|unlike|"
    r"contrary to|unable to) [^,;]{3,90}, (?=(?:the|his|her|she|he|it|there|this|these|any|no|all|<claimant>)\b)"
)
"""What somebody lacks, before what is nevertheless said: "that, in the absence of records, she"."""


def _main_clause(text: str, clause: int, at: int) -> int:
    """Where what denies ``at`` may begin: after "although she denied it," and after "in light of"."""
    lacking = _LACKING.search(text, clause, at)
    clause = lacking.end() if lacking else clause
    beside = _BESIDE.search(text, max(0, clause - 20), clause)
    comma = text.find(", ", clause, at) if beside else -1
    clause = comma + 1 if comma >= 0 else clause
    adjunct = _ADJUNCT.search(text[clause:at])
    return clause + adjunct.end() if adjunct else clause


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
