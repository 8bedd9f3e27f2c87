"""The file ``desk.sqlite``: one table, ``entry``, to which lines are added and in which none is ever changed.

``hash`` chains each line to the one before it. In a file from before the chain the column is added once, and what
stands there is summed up in the first line that has a hash.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self

from examiner_db.desk.chain import START, Line, beginning, link
from examiner_db.desk.entries import Action, DeskError, Entry, moment

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
    reason TEXT NOT NULL,
    hash TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS entry_action ON entry (action);
CREATE INDEX IF NOT EXISTS entry_subject ON entry (action, subject);
CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries of the desk are never changed'); END;
CREATE TRIGGER IF NOT EXISTS entry_is_never_removed BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries of the desk are never removed'); END;
"""
_COLUMNS = 'at, "by", action, subject, other, verdict, "values", reason'
_INSERT = f"INSERT INTO entry ({_COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - a constant
_SELECT = f"SELECT {_COLUMNS} FROM entry"  # noqa: S608 - a constant
Standing = Callable[[str], str | None]
"""What stands under a subject: the ``other`` of its first entry, or ``None``."""
_CHAINED = 1
"""``user_version`` of a file whose lines are chained."""
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
            store = cls(connection)
            store._begin_chain()
        except sqlite3.DatabaseError as error:
            connection.close()
            message = f"{path.name} cannot be opened as a desk: {error}"
            raise DeskError(message) from error
        return store

    def copy(self) -> Self:
        """The same entries in memory, to try something on."""
        connection = sqlite3.connect(":memory:")
        self._connection.backup(connection)
        return type(self)(connection)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def append(self, entries: Iterable[Entry]) -> None:
        """Add entries in their order, all or none, each chained to the one before it, whoever else is writing.

        ``DeskError`` names the file when the disk refuses; the desk is then as it was.
        """
        new = list(entries)
        if not new:
            return
        with self._writing():
            self._write(new)

    def append_named(self, entry: Entry, name: Callable[[Standing], str]) -> str:
        """Add an entry under the subject that ``name`` chooses, unless it stands there already; its subject.

        Nobody else writes meanwhile, so that of two who bring the same at once the second finds it done.
        """

        def standing(subject: str) -> str | None:
            found = self.named(entry.action, subject)
            return None if found is None else found.other

        with self._writing():
            subject = name(standing)
            if standing(subject) is None:
                self._write([replace(entry, subject=subject)])
        return subject

    def adopt(self, lines: Iterable[Line]) -> bool:
        """Take over the lines of another desk with their hashes, if this one is empty; else do nothing."""
        with self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            empty = self._head() is None
            if empty:
                self._connection.executemany(_INSERT, ((*_row(line.entry), line.hash) for line in lines))
        return empty

    def entries(self, *actions: Action) -> list[Entry]:
        """The entries of these actions (all, if none is named) in the order of time."""
        marks = ", ".join("?" * len(actions))
        where = f"WHERE action IN ({marks})" if actions else ""
        return [_entry(row) for row in self._connection.execute(f"{_SELECT} {where} {_IN_TIME}", actions)]

    def named(self, action: Action, subject: str) -> Entry | None:
        """The first entry of this action and subject in the order of time; ``None`` if there is none."""
        where = f"{_SELECT} WHERE action = ? AND subject = ? {_IN_TIME} LIMIT 1"
        row = self._connection.execute(where, (action, subject)).fetchone()
        return None if row is None else _entry(row)

    def kin(self, ids: Iterable[str]) -> list[Entry]:
        """Every registration of these ids, and of those that ever shared a mention with one, and every release.

        A page waits for this, and a register can be long: what has no part in it is passed over unread.
        """
        registered = "SELECT other FROM entry WHERE action = ? AND subject = ?"
        rows = (self._connection.execute(registered, (Action.REGISTER, ident)) for ident in ids)
        mentions = frozenset(mention for found in rows for (other,) in found for mention in other.split())
        if not mentions:
            return []
        self._connection.create_function("shares", 1, lambda other: not mentions.isdisjoint(other.split()))
        sharing = "SELECT subject FROM entry WHERE action = ? AND shares(other)"
        where = f"WHERE action = ? OR (action = ? AND subject IN ({sharing}))"
        told = (Action.PUBLISH, Action.REGISTER, Action.REGISTER)
        return [_entry(row) for row in self._connection.execute(f"{_SELECT} {where} {_IN_TIME}", told)]

    def number_since(self, action: Action, by: str, at: str) -> int:
        """How many entries of this action ``by`` wrote at this instant or later."""
        query = 'SELECT count(*) FROM entry WHERE action = ? AND "by" = ? AND at >= ?'
        return int(self._connection.execute(query, (action, by, at)).fetchone()[0])

    def lines(self) -> list[Line]:
        """Every line, in the order in which they were written."""
        rows = self._connection.execute(f"SELECT seq, hash, {_COLUMNS} FROM entry ORDER BY seq")  # noqa: S608 - a constant
        return [Line(number, _entry(row), hash_) for number, hash_, *row in rows]

    def head(self) -> str:
        """The hash of the last line."""
        return self._head() or START

    def written(self) -> int:
        """The number of the last line that was ever written, whether it is still there or not."""
        return int((self._connection.execute("SELECT seq FROM sqlite_sequence").fetchone() or (0,))[0])

    def _begin_chain(self) -> None:
        """Chain the file from here on, unless it is chained; of two who try at once the second finds it done."""
        if self._version() == _CHAINED:
            return
        with self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            if self._version() == _CHAINED:
                return
            columns = {name for _, name, *_ in self._connection.execute("PRAGMA table_info(entry)")}
            if "hash" not in columns:
                self._connection.execute("ALTER TABLE entry ADD COLUMN hash TEXT NOT NULL DEFAULT ''")
            if older := [line.entry for line in self.lines()]:
                self._write([beginning(older, moment())])
            self._connection.execute(f"PRAGMA user_version = {_CHAINED}")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """All that is written in this block, or nothing; nobody else writes meanwhile."""
        try:
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                yield
        except sqlite3.OperationalError as error:
            file = self._connection.execute("PRAGMA database_list").fetchone()[2]
            message = f"cannot write {file}: {error}; what was there before is whole"
            raise DeskError(message) from error

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _head(self) -> str | None:
        """The hash of the last line; ``None`` where there is no line."""
        row = self._connection.execute("SELECT hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        return None if row is None else str(row[0])

    def _write(self, entries: Sequence[Entry]) -> None:
        previous = self._head() or START
        for entry in entries:
            previous = link(entry, previous)
            self._connection.execute(_INSERT, (*_row(entry), previous))


def _row(entry: Entry) -> tuple[str, ...]:
    values = json.dumps(dict(entry.values), sort_keys=True)
    return entry.at, entry.by, entry.action, entry.subject, entry.other, entry.verdict, values, entry.reason


def _entry(row: Sequence[str]) -> Entry:
    at, by, action, subject, other, verdict, values, reason = row
    return Entry(at, by, Action(action), subject, other, verdict, json.loads(values), reason)
