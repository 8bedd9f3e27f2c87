"""The desk as CSV, out and in: what a maintainer can read, keep, send and import again without doubling anything.

Columns: ``at, by, action, subject, other, verdict, npi, license, orcid, reason, hash``. ``at`` may be empty in a list
written by hand; the entry is then dated when it is imported. A cell that a spreadsheet would run as a formula is
written with an apostrophe before it, which is taken off again on the way in.

``hash`` keeps the audit chain, so that a list which a desk wrote can be verified by itself, and is verified on the way
in; a list written by hand leaves it empty, or the column out. An empty desk takes a chained list over with its hashes:
its head is then among the heads of that desk. A desk that has entries of its own gives new ones hashes that follow
these; that the list hung together is then told by the entry ``import``, and the order it had by the dates alone.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from examiner_db.desk.chain import Line, verify
from examiner_db.desk.entries import IDENTIFIERS, Action, DeskError, Entry, checked, moment

COLUMNS = ("at", "by", "action", "subject", "other", "verdict", *IDENTIFIERS, "reason", "hash")
_LONGEST = 2**27
"""Characters of the longest cell: a public id can stand for many thousands of mentions."""
_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a spreadsheet takes for the beginning of a formula, the full-width forms included."""


def write(path: Path, lines: Iterable[Line]) -> int:
    """Write lines in their order; return how many."""
    rows = [_cells(line) for line in lines]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


def read(path: Path) -> list[Line]:
    """All lines of a file, checked; ``at`` stays empty where it is. Raises ``DeskError`` naming file and line.

    Where any line has a hash, the chain of all of them is verified, and the first broken place named.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = list(_lines(file, path.name))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        message = f"{path.name} cannot be read: {reason}"
        raise DeskError(message) from error
    _check_chain(lines, path.name)
    return lines


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


def _check_chain(lines: Sequence[Line], name: str) -> None:
    if any(line.hash for line in lines):
        try:
            verify(lines)
        except DeskError as error:
            message = f"{name} is not the list that a desk wrote, and nothing of it was taken: {error}"
            raise DeskError(message) from error


def _lines(file: Iterable[str], name: str) -> Iterator[Line]:
    csv.field_size_limit(_LONGEST)
    reader = csv.reader(file, strict=True)
    line = number = 0
    try:
        for row in reader:
            start, line = line + 1, reader.line_num
            if start == 1:
                columns = _header(row)
            elif row:
                number += 1
                yield _line(number, row, columns)
    except (csv.Error, DeskError) as error:
        place = reader.line_num if isinstance(error, csv.Error) else start
        message = f"{name} line {place}: {error}"
        raise DeskError(message) from error
    if line == 0:
        message = f"{name} is empty; expected the columns {', '.join(COLUMNS)}"
        raise DeskError(message)


def _header(row: list[str]) -> tuple[str, ...]:
    if tuple(row) not in (COLUMNS, COLUMNS[:-1]):
        message = f"the columns are {', '.join(row)}; expected {', '.join(COLUMNS)}"
        raise DeskError(message)
    return tuple(row)


def _line(number: int, row: list[str], columns: tuple[str, ...]) -> Line:
    if len(row) != len(columns):
        message = f"there are {len(row)} cells; expected {len(columns)}"
        raise DeskError(message)
    cells = {column: _plain(cell) for column, cell in zip(columns, row, strict=True)}
    return Line(number, _entry(cells), cells.get("hash", ""))


def _entry(cells: Mapping[str, str]) -> Entry:
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


def _cells(line: Line) -> dict[str, str]:
    said = {column: str(getattr(line.entry, column, "")) for column in COLUMNS}
    cells = said | dict(line.entry.values) | {"hash": line.hash}
    return {column: _harmless(cell) for column, cell in cells.items()}


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith((*_FORMULA, "'")) else cell


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].lstrip(" ").startswith((*_FORMULA, "'")) else cell


def _identity(entry: Entry) -> tuple[object, ...]:
    """Everything an entry says."""
    values = tuple(sorted(entry.values.items()))
    return entry.at, entry.by, entry.action, entry.subject, entry.other, entry.verdict, values, entry.reason
