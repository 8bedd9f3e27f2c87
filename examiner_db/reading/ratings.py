"""Impairment ratings compared within one decision: the lower helps the payer, the higher the claimant."""

import re
from collections.abc import Sequence
from decimal import Decimal

from examiner_db.reading.types import OpinionReading, PhysicianReading
from examiner_db.vocabulary import Direction, Issue, Role

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50}
"""Numbers as federal decisions spell them; a compound is the sum of its words."""

_UNITS = (
    ("whole person", re.compile(r"whole[- ](?:person|body|man)|\bWPI\b|body as a whole")),
    ("limb", re.compile(r"extremity|\b(?:arm|leg|hand|foot|finger|thumb|toe|knee|shoulder)\b")),
)


_DIVIDED = re.compile(r"\bof which\b|\bcarv\w+ out\b")
"""Words of a rating of which only a part is meant to be paid, so that its whole is no measure."""

_PAYER = frozenset({Role.INSURER_EXAMINER, Role.AGENCY_EXAMINER, Role.RECORDS_REVIEWER})
_WORKER = frozenset({Role.TREATING, Role.CLAIMANT_EXPERT})

Highest = dict[tuple[int, str], Decimal]
"""The highest rating that a physician, by number, gives of a kind of loss."""


def compared(physicians: Sequence[PhysicianReading]) -> tuple[PhysicianReading, ...]:
    """Give ratings a direction where two physicians rate the same kind of loss differently; else leave it open.

    Of one physician's ratings of a kind only the highest is compared: the others are its parts.
    """
    highest: Highest = {}
    only = _only_kind(physicians)
    for at, one in enumerate(physicians):
        for opinion in filter(_is_rating, one.opinions):
            key = (at, _unit(opinion, only))
            highest[key] = max(highest.get(key, Decimal(0)), _share(opinion))
    for at, one in enumerate(physicians):
        if not any(who == at for who, _ in highest) and any(map(_is_none, one.opinions)):
            highest[at, "none"] = Decimal(0)
    roles = [one.role for one in physicians]
    return tuple(_directed(at, one, highest, roles, only) for at, one in enumerate(physicians))


def _is_none(opinion: OpinionReading) -> bool:
    return opinion.issue is Issue.IMPAIRMENT and opinion.direction is Direction.INSURER


def _is_rating(opinion: OpinionReading) -> bool:
    return (
        opinion.issue is Issue.IMPAIRMENT
        and opinion.value is not None
        and opinion.direction is Direction.INDETERMINATE
        and not _DIVIDED.search(opinion.quote.text)
    )


def _unit(opinion: OpinionReading, only: str) -> str:
    """What the rating is of, by the words of its quote; where they do not say, ``only``."""
    return next((unit for unit, pattern in _UNITS if pattern.search(opinion.quote.text)), only)


def _only_kind(physicians: Sequence[PhysicianReading]) -> str:
    """The kind of loss that is rated in a decision, if it is one: what a rating without a kind is of."""
    ratings = [opinion for one in physicians for opinion in one.opinions if _is_rating(opinion)]
    kinds = {_unit(opinion, "other") for opinion in ratings} - {"other"}
    return kinds.pop() if len(kinds) == 1 else "other"


def _share(opinion: OpinionReading) -> Decimal:
    value = opinion.value or ""
    match = _NUMBER.match(value)
    return (
        Decimal(match.group()) if match else Decimal(sum(_WORDS.get(word, 0) for word in re.findall(r"[a-z]+", value)))
    )


def _directed(at: int, one: PhysicianReading, highest: Highest, roles: Sequence[Role], only: str) -> PhysicianReading:
    """The physician's reading with each rating set against the others'."""
    opinions = tuple(
        opinion.model_copy(update={"direction": _direction(at, opinion, highest, roles, only), "confidence": 0.7})
        if _is_rating(opinion)
        else opinion
        for opinion in one.opinions
    )
    return one.model_copy(update={"opinions": opinions})


def _direction(at: int, opinion: OpinionReading, highest: Highest, roles: Sequence[Role], only: str) -> Direction:
    """Whom the rating helps against the others of its kind: a payer's physician is set against the claimant's."""
    unit, own = _unit(opinion, only), _share(opinion)
    others = [(who, share) for (who, kind), share in highest.items() if who != at and kind in (unit, "none")]
    if not others or own in {share for _, share in others} or own < highest[at, unit]:
        return Direction.INDETERMINATE
    if own > max(share for _, share in others):
        return Direction.CLAIMANT
    against = [share for who, share in others if roles[at] not in _PAYER or roles[who] not in _PAYER]
    if roles[at] in _WORKER:
        return Direction.INDETERMINATE
    if roles[at] in _PAYER:
        return Direction.INSURER if against and own < max(against) else Direction.INDETERMINATE
    return Direction.INSURER if own < min(against) else Direction.INDETERMINATE
