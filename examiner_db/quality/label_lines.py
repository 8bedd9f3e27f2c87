"""One line of a label file: a physician as a person read them, or what must not be read of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from examiner_db.vocabulary import Direction, Issue, RetainedSide, Role, Weight

ANY = "any"
NONE = "-"
EVERYTHING = "*"


class LabelError(ValueError):
    """A label file that cannot be used; the message names the file, the table and the place in it."""


class Basis(StrEnum):
    """How the deciding body's view of a physician shows in the text."""

    STATED = "stated"
    IMPLIED = "implied"
    NONE = "none"


@dataclass(frozen=True)
class Place:
    """Where in which file something stands, for the message of an error."""

    file: Path
    table: str
    key: str

    def error(self, found: object, expected: str) -> LabelError:
        """The error to raise for what was found here."""
        return LabelError(f"{self.file}: [{self.table}] {self.key}: found {found!r}, expected {expected}")


@dataclass(frozen=True)
class Expected:
    """One physician as labelled. A slash parts what is equally right; ``any`` leaves open what nobody labelled."""

    name: str
    role: str
    side: str
    opinions: tuple[str, ...]
    weight: str
    basis: Basis

    @property
    def opinions_labelled(self) -> bool:
        """Whether a person read the opinions, be there any or none."""
        return self.opinions != (ANY,)

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that are right."""
        return tuple(self.role.split("/"))

    @property
    def weights(self) -> tuple[str, ...]:
        """The weights that are right."""
        return tuple(self.weight.split("/"))


@dataclass(frozen=True)
class Forbidden:
    """Opinions that must not be read of one physician; ``*`` stands for every opinion."""

    name: str
    opinions: tuple[str, ...]


def expected(line: object, place: Place) -> Expected:
    """Read ``name | role | side | opinions | weight``, with an optional sixth field for the basis of the weight."""
    parts = _parts(line)
    if len(parts) not in (5, 6):
        raise place.error(line, "name | role | side | opinions | weight, and optionally the weight's basis")
    name, role, side, opinions, weight = parts[:5]
    _check(role.split("/"), (*Role, ANY), place)
    _check(side.split("/"), (*RetainedSide, ANY), place)
    _check(weight.split("/"), (*Weight, ANY), place)
    silent = weight in (Weight.NOT_STATED, ANY)
    basis = parts[5] if len(parts) == 6 else Basis.NONE if silent else Basis.STATED
    _check([basis], Basis, place)
    return Expected(name, role, side, _opinions(opinions, place), weight, Basis(basis))


def forbidden(line: object, place: Place) -> Forbidden:
    """Read ``name | opinions``."""
    parts = _parts(line)
    if len(parts) != 2:
        raise place.error(line, "name | opinions that must not be read, or *")
    name, opinions = parts
    return Forbidden(name, (EVERYTHING,) if opinions == EVERYTHING else _opinions(opinions, place))


def _parts(line: object) -> list[str]:
    parts = [part.strip() for part in line.split("|")] if isinstance(line, str) else []
    return parts if all(parts) else []


def _opinions(field: str, place: Place) -> tuple[str, ...]:
    if field == ANY:
        return (ANY,)
    entries = () if field == NONE else tuple(field.split())
    for word in (word for entry in entries for word in entry.split("/")):
        issue, _, direction = word.partition(":")
        _check([issue], Issue, place)
        _check([direction], Direction, place)
    return entries


def _check(words: Iterable[str], known: Iterable[str], place: Place) -> None:
    known = tuple(str(word) for word in known)
    for word in words:
        if word not in known:
            raise place.error(word, f"one of {', '.join(known)}")
