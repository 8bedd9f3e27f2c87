"""Impairment ratings compared within one decision: the lower helps the payer, the higher the claimant."""

import re
from collections.abc import Sequence
from decimal import Decimal

from examiner_db.reading.types import OpinionReading, PhysicianReading
from examiner_db.vocabulary import Direction, Issue

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


def compared(physicians: Sequence[PhysicianReading]) -> tuple[PhysicianReading, ...]:
    """Give ratings a direction where two physicians rate the same kind of loss differently; else leave it open."""
    rated = [(at, opinion) for at, one in enumerate(physicians) for opinion in one.opinions if _is_rating(opinion)]
    highest: dict[tuple[int, str], Decimal] = {}
    for at, opinion in rated:
        key = (at, _unit(opinion))
        highest[key] = max(highest.get(key, Decimal(0)), _share(opinion))
    for at, one in enumerate(physicians):
        for opinion in one.opinions:
            if opinion.issue is Issue.IMPAIRMENT and opinion.direction is Direction.INSURER:
                highest.setdefault((at, "none"), Decimal(0))
    return tuple(_directed(at, one, highest) for at, one in enumerate(physicians))


def _is_rating(opinion: OpinionReading) -> bool:
    return (
        opinion.issue is Issue.IMPAIRMENT and opinion.value is not None and opinion.direction is Direction.INDETERMINATE
    )


def _unit(opinion: OpinionReading) -> str:
    """What the rating is of, by the words of its quote."""
    return next((unit for unit, pattern in _UNITS if pattern.search(opinion.quote.text)), "other")


def _share(opinion: OpinionReading) -> Decimal:
    value = opinion.value or ""
    match = _NUMBER.match(value)
    return (
        Decimal(match.group()) if match else Decimal(sum(_WORDS.get(word, 0) for word in re.findall(r"[a-z]+", value)))
    )


def _directed(at: int, one: PhysicianReading, highest: dict[tuple[int, str], Decimal]) -> PhysicianReading:
    """The physician's reading with each rating set against the others'."""
    opinions = tuple(
        opinion.model_copy(update={"direction": _direction(at, opinion, highest), "confidence": 0.7})
        if _is_rating(opinion)
        else opinion
        for opinion in one.opinions
    )
    return one.model_copy(update={"opinions": opinions})


def _direction(at: int, opinion: OpinionReading, highest: dict[tuple[int, str], Decimal]) -> Direction:
    others = {share for (who, unit), share in highest.items() if who != at and unit in (_unit(opinion), "none")}
    own = _share(opinion)
    if not others or own in others:
        return Direction.INDETERMINATE
    if own > max(others):
        return Direction.CLAIMANT
    return Direction.INSURER if own < min(others) else Direction.INDETERMINATE
