"""Which rows of a record are shown: the filter in an address, and the rows that pass it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self, TypeVar, get_args

from pydantic import BaseModel

from examiner_db.track_record import Block
from examiner_db.vocabulary import Attribution, Direction, DisciplineKind, Issue, Level, Stage, Tribunal, Weight

_YES_OR_NO = ("true", "false")
ALLOWED: Mapping[str, tuple[str, ...]] = {
    "issue": tuple(Issue),
    "direction": tuple(Direction),
    "weight": tuple(Weight),
    "block": get_args(Block),
    "level": tuple(Level),
    "tribunal": tuple(Tribunal),
    "action": tuple(DisciplineKind),
    "stage": tuple(Stage),
    "attribution": tuple(Attribution),
    "counted": _YES_OR_NO,
    "counts": _YES_OR_NO,
    "listed": _YES_OR_NO,
}
"""What may be chosen, and the values of each choice; several values of one choice are joined by commas."""

Row = TypeVar("Row", bound=BaseModel)


class UnknownChoiceError(ValueError):
    """A filter in the address has a value that does not exist."""


@dataclass(frozen=True)
class Selection:
    """Values by the name of what is chosen. A row that has nothing of that name passes."""

    chosen: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, arguments: Mapping[str, str]) -> Self:
        """The selection in an address; ``UnknownChoiceError`` names the value that does not exist."""
        chosen = {name: tuple(arguments[name].split(",")) for name in ALLOWED if arguments.get(name)}
        for name, values in chosen.items():
            for value in values:
                if value not in ALLOWED[name]:
                    message = f"There is no {name} {value[:40]!r}; there are: {', '.join(ALLOWED[name])}."
                    raise UnknownChoiceError(message)
        return cls(chosen)

    def of_rows(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """The rows that pass."""
        return tuple(rows) if not self.chosen else tuple(row for row in rows if self._passes(row))

    def _passes(self, row: BaseModel) -> bool:
        return all(_said(row, name) in {None, *values} for name, values in self.chosen.items())


def _said(row: BaseModel, name: str) -> str | None:
    """What a row says, in the spelling of addresses; ``None`` when it says nothing, as a weighing of the whole does."""
    value = getattr(getattr(row, "decision", row) if name == "tribunal" else row, name, None)
    return str(value).lower() if isinstance(value, bool) else value
