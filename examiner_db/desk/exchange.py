"""The desk as CSV, out and in: what a maintainer can read, keep, send and import again without doubling anything.

Columns: ``at, by, action, subject, other, verdict, npi, license, orcid, reason``. ``at`` may be empty in a list
written by hand; the entry is then dated when it is imported. A cell that a spreadsheet would run as a formula is
written with an apostrophe before it, which is taken off again on the way in.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from examiner_db.desk.entries import IDENTIFIERS, Action, DeskError, Entry, checked, moment

COLUMNS = ("at", "by", "action", "subject", "other", "verdict", *IDENTIFIERS, "reason")
_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a spreadsheet takes for the beginning of a formula, the full-width forms included."""


def write(path: Path, entries: Iterable[Entry]) -> int:
    """Write entries in their order; return how many."""
    rows = [_cells(entry) for entry in entries]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


def read(path: Path) -> list[Entry]:
    """All entries of a file, checked; ``at`` stays empty where it is. Raises ``DeskError`` naming file and line."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(_entries(file, path.name))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        message = f"{path.name} cannot be read: {reason}"
        raise DeskError(message) from error


def new_among(entries: Iterable[Entry], known: Iterable[Entry]) -> list[Entry]:
    """Those not on the desk yet, each once; an entry without a date is known if the same stands there at any date."""
    seen = {_identity(entry) for entry in known}
    seen |= {_identity(replace(entry, at="")) for entry in known}
    new = []
    for entry in entries:
        if _identity(entry) not in seen:
            seen |= {_identity(entry), _identity(replace(entry, at=""))}
            new.append(entry if entry.at else replace(entry, at=moment()))
    return new


def _entries(file: Iterable[str], name: str) -> Iterator[Entry]:
    reader = csv.reader(file, strict=True)
    line = 0
    try:
        for row in reader:
            start, line = line + 1, reader.line_num
            if start == 1:
                _check_header(row)
            elif row:
                yield _entry(row)
    except (csv.Error, DeskError) as error:
        place = reader.line_num if isinstance(error, csv.Error) else start
        message = f"{name} line {place}: {error}"
        raise DeskError(message) from error
    if line == 0:
        message = f"{name} is empty; expected the columns {', '.join(COLUMNS)}"
        raise DeskError(message)


def _check_header(row: list[str]) -> None:
    if tuple(row) != COLUMNS:
        message = f"the columns are {', '.join(row)}; expected {', '.join(COLUMNS)}"
        raise DeskError(message)


def _entry(row: list[str]) -> Entry:
    if len(row) != len(COLUMNS):
        message = f"there are {len(row)} cells; expected {len(COLUMNS)}"
        raise DeskError(message)
    cells = {column: _plain(cell) for column, cell in zip(COLUMNS, row, strict=True)}
    if cells["action"] not in frozenset(Action):
        message = f"action is {cells['action']!r}; expected one of {', '.join(Action)}"
        raise DeskError(message)
    return checked(
        Entry(
            at=moment(cells["at"]) if cells["at"] else "",
            by=cells["by"],
            action=Action(cells["action"]),
            subject=cells["subject"].strip(),
            other=cells["other"].strip(),
            verdict=cells["verdict"].strip(),
            values={name: cells[name] for name in IDENTIFIERS},
            reason=cells["reason"],
        )
    )


def _cells(entry: Entry) -> dict[str, str]:
    cells = {column: str(getattr(entry, column, "")) for column in COLUMNS} | dict(entry.values)
    return {column: _harmless(cell) for column, cell in cells.items()}


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith((*_FORMULA, "'")) else cell


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].lstrip(" ").startswith((*_FORMULA, "'")) else cell


def _identity(entry: Entry) -> tuple[object, ...]:
    """Everything an entry says."""
    values = tuple(sorted(entry.values.items()))
    return entry.at, entry.by, entry.action, entry.subject, entry.other, entry.verdict, values, entry.reason
