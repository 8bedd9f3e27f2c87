"""Which rows of a record are shown: the filter in an address, and the rows that pass it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self, TypeVar, get_args

from examiner_db.track_record import Block, OpinionRow
from examiner_db.vocabulary import (
    Attribution,
    Direction,
    DisciplineKind,
    Issue,
    Level,
    Stage,
    Tribunal,
    Weight,
    WeightReason,
)

_YES_OR_NO = ("true", "false")
ALLOWED: Mapping[str, tuple[str, ...]] = {
    "issue": tuple(Issue),
    "direction": tuple(Direction),
    "weight": tuple(Weight),
    "block": get_args(Block),
    "level": tuple(Level),
    "reasons": tuple(WeightReason),
    "tribunal": tuple(Tribunal),
    "action": tuple(DisciplineKind),
    "stage": tuple(Stage),
    "attribution": tuple(Attribution),
    "counted_as": (*Direction, *Weight),
    "counted": _YES_OR_NO,
    "counts": _YES_OR_NO,
    "listed": _YES_OR_NO,
    "dated": _YES_OR_NO,
}
"""What may be chosen, and the values of each choice; several values of one choice are joined by commas."""
TYPED = ("retained_by", "venue", "topics")
"""What may be chosen by its name in full, which may hold a comma."""
MOST_NAMES = 40
"""How many names a list of choices offers; those after them are reached from the rows that name them."""
PERIOD = ("from", "to")
"""The first and the last year shown. What has a place for a date and none in it does not pass."""
_DATES = ("decided_on", "effective_on", "ordered_on", "published_on", "on")

Row = TypeVar("Row", bound=object)


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
        typed = {name: (arguments[name],) for name in TYPED if arguments.get(name)}
        period = {name: (_year(name, arguments[name]),) for name in PERIOD if arguments.get(name)}
        return cls({**chosen, **typed, **period})

    def of_rows(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """The rows that pass."""
        return tuple(rows) if not self.chosen else tuple(row for row in rows if self._passes(row))

    def _passes(self, row: object) -> bool:
        names = (name for name in self.chosen if name not in PERIOD)
        return all(self._chose(name, _said(row, name)) for name in names) and self._in_period(row)

    def _chose(self, name: str, said: str | tuple[str, ...] | None) -> bool:
        values = self.chosen[name]
        if isinstance(said, tuple):
            return not set(values).isdisjoint(said)
        return said is None or said in values

    def _in_period(self, row: object) -> bool:
        first, last = (self.chosen.get(name, ("",))[0] for name in PERIOD)
        if not (first or last) or not _dated(row):
            return True
        year = (_date(row) or "")[:4]
        return bool(year) and first <= year <= (last or year)


def choices(rows: Iterable[object], names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Of each choice the values that some row has: of closed lists in their order, of names the most frequent first."""
    found = tuple(rows)
    offered = {name: _values(found, name) for name in names}
    return {name: values for name, values in offered.items() if values}


def _values(rows: tuple[object, ...], name: str) -> tuple[str, ...]:
    if name in PERIOD:
        return tuple(sorted({date[:4] for row in rows if (date := _date(row))}))
    said = Counter(value for row in rows for value in _each(_said(row, name)))
    if name in TYPED:
        return tuple(value for value, _ in said.most_common(MOST_NAMES))
    return tuple(value for value in ALLOWED[name] if value in said)


def _each(said: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """What a row says, one value at a time: a work has several topics."""
    values = said if isinstance(said, tuple) else (said,)
    return tuple(str(value) for value in values if value)


def _year(name: str, value: str) -> str:
    if not (value.isascii() and value.isdigit() and len(value) == 4):
        message = f"There is no {name} {value[:40]!r}; write a year in four digits, such as 2019."
        raise UnknownChoiceError(message)
    return value


def _said(row: object, name: str) -> str | tuple[str, ...] | None:
    """What a row says, in the spelling of addresses; ``None`` when it says nothing, as a weighing of the whole does.

    A weighing has no place for who retained, so that it passes; an opinion whose place for it is empty does not, and
    one that has it says it twice where it is known under another name than the printed one. What does not count is
    counted as nothing, and does not pass where something is asked for.
    """
    if name == "dated":
        return str(_date(row) is not None).lower() if _dated(row) else None
    value = getattr(_of_date(row) if name == "tribunal" else row, name, None)
    if isinstance(row, OpinionRow) and name == "retained_by":
        return tuple(dict.fromkeys(filter(None, (row.organization, row.retained_by))))
    if name in (*TYPED, "counted_as") and value is None and hasattr(row, name):
        return ""
    return str(value).lower() if isinstance(value, bool) else value


def _dated(row: object) -> bool:
    """Whether a row has a place for a date, filled or not."""
    return any(hasattr(_of_date(row), name) for name in _DATES)


def _date(row: object) -> str | None:
    return next((date for name in _DATES if (date := getattr(_of_date(row), name, None))), None)


def _of_date(row: object) -> object:
    """What holds the date of a row: its decision, where it has one, or itself."""
    decision = getattr(row, "decision", None)
    return decision if hasattr(decision, "decided_on") else row
