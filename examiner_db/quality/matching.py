"""Which physician read is which physician labelled, and whether an opinion read is one that is labelled."""

from collections.abc import Iterable, Sequence

from examiner_db.quality.label_lines import EVERYTHING, Expected
from examiner_db.reading.types import PhysicianReading
from examiner_db.vocabulary import Direction

ALIKE = frozenset({"causation", "preexisting", "apportionment"})
"""Issues that two readers may call by each other's name."""

SETTLED = frozenset({Direction.INSURER, Direction.CLAIMANT})
"""Directions that assert something."""

Said = tuple[str, str]
"""An issue and a direction."""


def surname(name: str) -> str:
    """The last word of a name."""
    return name.rsplit(maxsplit=1)[-1]


def person(name: str, said: Sequence[PhysicianReading]) -> PhysicianReading | None:
    """The physician read of this name, else the first of this surname."""
    same = [one for one in said if surname(one.name) == surname(name)]
    return next((one for one in same if one.name == name), same[0] if same else None)


def is_read(name: str, said: Iterable[PhysicianReading]) -> bool:
    """Whether somebody of exactly this name is read or, where only one word is given, of this surname."""
    return any(name in (one.name, surname(one.name)) for one in said)


def opinions(said: PhysicianReading | None) -> list[Said]:
    """What is read of a physician, each opinion once; nothing where the physician is not found."""
    read = said.opinions if said else ()
    return list(dict.fromkeys((one.issue.value, one.direction.value) for one in read))


def told(said: Iterable[Said]) -> str:
    """Opinions in words, for a finding."""
    return ", ".join(sorted({":".join(one) for one in said})) or "nothing"


def is_met(entry: str, said: Iterable[Said]) -> bool:
    """Whether one of the opinions of a label's entry, which slashes part, is among those read."""
    words = [word.partition(":") for word in entry.split("/")]
    return any(way == direction and _alike(asked, issue) for issue, direction in said for asked, _, way in words)


def is_forbidden(entry: str, said: Iterable[Said]) -> bool:
    """Whether an opinion that a label forbids, or with ``*`` any that asserts something, is among those read."""
    return any(entry in (EVERYTHING, ":".join(one)) for one in said if one[1] in SETTLED)


def is_labelled(one: Said, expected: Expected) -> bool:
    """Whether an opinion read is one of those labelled."""
    return any(is_met(entry, [one]) for entry in expected.opinions)


def directions(issue: str, expected: Expected) -> set[str]:
    """The directions that the labels give on an issue or one like it."""
    words = [word.split(":") for entry in expected.opinions for word in entry.split("/")]
    return {way for asked, way in words if _alike(asked, issue)}


def _alike(one: str, other: str) -> bool:
    return one == other or {one, other} <= ALIKE
