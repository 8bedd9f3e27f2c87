"""The file ``desk.sqlite``: one table, ``entry``, to which lines are added and in which none is ever changed."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from examiner_db.desk.entries import Action, DeskError, Entry

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    other TEXT NOT NULL,
    verdict TEXT NOT NULL,
    "values" TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_action ON entry (action);
CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries of the desk are never changed'); END;
CREATE TRIGGER IF NOT EXISTS entry_is_never_removed BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries of the desk are never removed'); END;
"""
_COLUMNS = 'at, "by", action, subject, other, verdict, "values", reason'
_INSERT = f"INSERT INTO entry ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - a constant
_SELECT = f"SELECT {_COLUMNS} FROM entry"  # noqa: S608 - a constant
_IN_TIME = "ORDER BY at, seq"
"""By when it was decided, then by arrival: an older list that is imported later undoes nothing newer."""


class EntryStore:
    """The entries of one desk."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take over an open connection."""
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the file, or start an empty one. Raises ``DeskError`` if it is no desk."""
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=30)
        try:
            connection.executescript(_SCHEMA)
        except sqlite3.DatabaseError as error:
            connection.close()
            message = f"{path.name} cannot be opened as a desk: {error}"
            raise DeskError(message) from error
        return cls(connection)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def append(self, entries: Iterable[Entry]) -> None:
        """Add entries in their order, all or none."""
        with self._connection:
            self._connection.executemany(_INSERT, map(_row, entries))

    def entries(self, *actions: Action) -> list[Entry]:
        """The entries of these actions (all, if none is named) in the order of time."""
        marks = ", ".join("?" * len(actions))
        where = f"WHERE action IN ({marks})" if actions else ""
        return [_entry(row) for row in self._connection.execute(f"{_SELECT} {where} {_IN_TIME}", actions)]


def _row(entry: Entry) -> tuple[str, ...]:
    values = json.dumps(dict(entry.values), sort_keys=True)
    return entry.at, entry.by, entry.action, entry.subject, entry.other, entry.verdict, values, entry.reason


def _entry(row: tuple[str, ...]) -> Entry:
    at, by, action, subject, other, verdict, values, reason = row
    return Entry(at, by, Action(action), subject, other, verdict, json.loads(values), reason)
