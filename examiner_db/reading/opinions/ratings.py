"""Impairment ratings compared within one decision: the lower helps the payer, the higher the claimant.

A rating that nobody opposes is left open: what others would have found is not told, and who hired a physician says
nothing of whom the finding helps.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from examiner_db.reading.opinions.bodies import are_apart, parts
from examiner_db.reading.types import OpinionReading, PhysicianReading
from examiner_db.vocabulary import Direction, Issue, Role

_RANGE = re.compile(r" (?:to|or|and) |(?<=[\d%])[-\u2013](?=\d)")
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


_OF_WHOLE = Decimal("0.6")
"""Of a limb's share the most that the whole person has lost (AMA Guides: arm to whole person; a leg counts less)."""

_DIVIDED = re.compile(r"\bof which\b|\bcarv\w+ out\b")
"""Words of a rating of which only a part is meant to be paid, so that its whole is no measure of what is high."""

_MOST_RATERS = 40
"""More physicians than rate one loss: a text that names them has nothing to compare, and would take very long."""

_PAYER = frozenset({Role.INSURER_EXAMINER, Role.AGENCY_EXAMINER, Role.RECORDS_REVIEWER})
_WORKER = frozenset({Role.TREATING, Role.CLAIMANT_EXPERT})


@dataclass(frozen=True, slots=True)
class _Rating:
    """A rating as it is compared: whose by number, of which kind of loss and parts of the body, and how much.

    Of a range ``share`` is the upper end and ``low`` the lower; else they are one.
    """

    who: int
    kind: str
    parts: frozenset[str]
    low: Decimal
    share: Decimal

    def is_on_what(self, other: "_Rating") -> bool:
        """Whether both are of the same parts, as far as they say."""
        return not are_apart(self.parts, other.parts)

    def against(self, other: "_Rating") -> int | None:
        """Below zero where this one is lower, above where higher; ``None`` where the kinds cannot be compared.

        Ranges that overlap are neither lower nor higher.
        """
        if other.kind in (self.kind, "none"):
            return (self.low > other.share) - (self.share < other.low)
        if (self.kind, other.kind) == ("limb", "whole person"):
            return -1 if self.share * _OF_WHOLE < other.low else None
        if (self.kind, other.kind) == ("whole person", "limb"):
            return 1 if self.low > other.share * _OF_WHOLE else None
        return None


def compared(physicians: Sequence[PhysicianReading]) -> tuple[PhysicianReading, ...]:
    """Give ratings a direction by what other physicians rate the same loss at; else leave it open.

    Of one physician's ratings of a kind only the highest is compared: the others are its parts. Where more rate than
    ever rated one loss, nothing is compared.
    """
    only = _only_kind(physicians)
    highest: dict[tuple[int, str, frozenset[str]], _Rating] = {}
    for at, person in enumerate(physicians):
        for one in _rated(at, person, only):
            known = highest.setdefault((at, one.kind, one.parts), one)
            highest[at, one.kind, one.parts] = max(known, one, key=lambda each: each.share)
    rated = tuple(highest.values())
    if len({one.who for one in rated}) > _MOST_RATERS:
        return tuple(physicians)
    roles = [one.role for one in physicians]
    return tuple(_directed(at, one, rated, roles, only) for at, one in enumerate(physicians))


def _rated(at: int, one: PhysicianReading, only: str) -> Iterator[_Rating]:
    """A physician's ratings; who finds none and rates nothing has rated at zero."""
    found = [opinion for opinion in one.opinions if _is_rating(opinion)]
    yield from (_rating(at, opinion, only) for opinion in found if not _DIVIDED.search(opinion.quote.text))
    if not found and any(map(_is_none, one.opinions)):
        yield _Rating(at, "none", frozenset(), Decimal(0), Decimal(0))


def _is_none(opinion: OpinionReading) -> bool:
    return opinion.issue is Issue.IMPAIRMENT and opinion.direction is Direction.INSURER


def _is_rating(opinion: OpinionReading) -> bool:
    return (
        opinion.issue is Issue.IMPAIRMENT and opinion.value is not None and opinion.direction is Direction.INDETERMINATE
    )


def _rating(at: int, opinion: OpinionReading, only: str) -> _Rating:
    return _Rating(at, _unit(opinion, only), parts(opinion.quote.text), *_ends(opinion.value or ""))


def _unit(opinion: OpinionReading, only: str) -> str:
    """What the rating is of, by the words of its quote; where they do not say, ``only``."""
    return next((unit for unit, pattern in _UNITS if pattern.search(opinion.quote.text)), only)


def _only_kind(physicians: Sequence[PhysicianReading]) -> str:
    """The kind of loss that is rated in a decision, if it is one: what a rating without a kind is of."""
    ratings = [opinion for one in physicians for opinion in one.opinions if _is_rating(opinion)]
    kinds = {_unit(opinion, "other") for opinion in ratings} - {"other"}
    return kinds.pop() if len(kinds) == 1 else "other"


def _ends(value: str) -> tuple[Decimal, Decimal]:
    """The lower and the upper end of a range; of one share, itself twice."""
    shares = [_share(part) for part in _RANGE.split(value.removeprefix("between "))]
    return min(shares), max(shares)


def _share(words: str) -> Decimal:
    match = _NUMBER.match(words)
    if match:
        return Decimal(match.group())
    return Decimal(sum(_WORDS.get(word, 0) for word in re.findall(r"[a-z]+", words)))


def _directed(
    at: int, one: PhysicianReading, rated: Sequence[_Rating], roles: Sequence[Role], only: str
) -> PhysicianReading:
    """The physician's reading with each rating set against the others'."""
    opinions = tuple(
        opinion.model_copy(update={"direction": _direction(at, opinion, rated, roles, only), "confidence": 0.7})
        if _is_rating(opinion)
        else opinion
        for opinion in one.opinions
    )
    return one.model_copy(update={"opinions": opinions})


def _direction(
    at: int, opinion: OpinionReading, rated: Sequence[_Rating], roles: Sequence[Role], only: str
) -> Direction:
    """Whom the rating helps against the others of its loss: a payer's physician is set against the claimant's."""
    own = _rating(at, opinion, only)
    alike = [other for other in rated if other.is_on_what(own)]
    if any(other.who == at and other.kind == own.kind and own.share < other.share for other in alike):
        return Direction.INDETERMINATE
    others = [other for other in alike if other.who != at and _is_highest(other, alike)]
    divided = bool(_DIVIDED.search(opinion.quote.text))
    signs = [(other.who, sign) for other in others if (sign := own.against(other)) is not None]
    if any(sign == 0 for _, sign in signs):
        return Direction.INDETERMINATE
    if signs and all(sign > 0 for _, sign in signs):
        return Direction.INDETERMINATE if divided else Direction.CLAIMANT
    if divided and roles[at] not in _PAYER:
        return Direction.INDETERMINATE
    return _if_lower(at, signs, roles)


def _is_highest(one: _Rating, alike: Sequence[_Rating]) -> bool:
    """Whether nothing that the same physician rates of the same kind is higher."""
    return not any(each.who == one.who and each.kind == one.kind and each.share > one.share for each in alike)


def _if_lower(at: int, signs: Sequence[tuple[int, int]], roles: Sequence[Role]) -> Direction:
    """Whom a rating helps that somebody exceeds: the payer, unless it is above what the payer's physicians gave."""
    if roles[at] in _WORKER:
        payers = [sign > 0 for who, sign in signs if roles[who] in _PAYER]
        return Direction.CLAIMANT if payers and all(payers) else Direction.INDETERMINATE
    against = [sign < 0 for who, sign in signs if roles[at] not in _PAYER or roles[who] not in _PAYER]
    lower = any(against) if roles[at] in _PAYER else bool(against) and all(against)
    return Direction.INSURER if lower else Direction.INDETERMINATE
