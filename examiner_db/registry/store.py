"""The reference table: everybody whom NPPES registers as a physician or the like, to be looked up, never shown whole.

One file, which is replaced whole when a newer one is ready; whoever reads the old one goes on reading it::

    reference/
      us_nppes.sqlite   table ``physician``, found by surname and given name, by license and by NPI; ``part`` has the
                        words of compound surnames, ``about`` dates the table
      us_nppes.lock     held by whoever makes a new one
"""

import fcntl
import os
import sqlite3
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Self

from examiner_db.registry.errors import RegistryError
from examiner_db.registry.near import nearness, one_letter_apart, surname_key, surname_parts
from examiner_db.registry.registered import Registered, given_key, number_key

FILE = Path("reference", "us_nppes.sqlite")
LOCK = "us_nppes.lock"
"""A file that whoever makes a table holds, beside it."""
LAYOUT = "3"
"""Raised when the tables or their keys change, so that a file of an earlier layout is refused and not misread."""
AT_ONCE = 2_000
"""Rows written together: few statements, and few rows in memory."""
_COLUMNS = ", ".join(Registered._fields)
_PLACES = ", ".join("?" * len(Registered._fields))
_TABLES = f"""
CREATE TABLE physician ({_COLUMNS}, PRIMARY KEY (npi)) WITHOUT ROWID;
CREATE TABLE name (surname, given, npi);
CREATE TABLE part (surname, given, npi);
CREATE TABLE license (state, number, npi);
CREATE TABLE about (key PRIMARY KEY, value);
"""
_INDEXES = """
CREATE INDEX name_of ON name (surname, given);
CREATE INDEX name_npi ON name (npi);
CREATE INDEX part_of ON part (surname, given);
CREATE INDEX part_npi ON part (npi);
CREATE INDEX license_of ON license (state, number);
CREATE INDEX license_npi ON license (npi);
"""


class Registry:
    """Physicians by name, license and NPI. ``as_of`` is the day whose state the table holds."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read from an open file or from memory."""
        self._connection = connection
        about = dict(connection.execute("SELECT key, value FROM about"))
        self.as_of: str = about.get("as_of", "")
        self.whole: bool = about.get("whole") == "1"
        self.physicians: int = connection.execute("SELECT count(*) FROM physician").fetchone()[0]

    @classmethod
    def open(cls, data: Path) -> Self | None:
        """The table of a data folder, or ``None`` where none was imported; ``RegistryError`` if it cannot be read."""
        path = data / FILE
        if not path.exists():
            return None
        connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        try:
            _check(connection, path)
            return cls(connection)
        except BaseException:
            connection.close()
            raise

    @classmethod
    def of(cls, physicians: Iterable[Registered], *, as_of: str, whole: bool = True) -> Self:
        """A table in memory; ``whole`` says that whoever is not in it is not registered."""
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        connection.executescript(_TABLES + _INDEXES)
        _fill(connection, physicians)
        _note(connection, {"as_of": as_of, "whole": str(int(whole))})
        return cls(connection)

    def named(self, surname: str, given: Collection[str]) -> list[Registered]:
        """Everybody registered under this surname with one of these given names, by any of their names."""
        return self._called("name", [surname_key(surname)], given)

    def near(self, surname: str, given: Collection[str]) -> list[Registered]:
        """Everybody registered with one of these given names under a surname that is near this one and is not it."""
        key, parts = surname_key(surname), surname_parts(surname)
        found = self._called("name", parts | one_letter_apart(key), given)
        found += self._called("part", parts | {key}, given)
        near = {one.npi: one for one in found if any(nearness(surname, name.surname) for name in one.names)}
        return [near[npi] for npi in sorted(near)]

    def licensed(self, state: str, number: str) -> list[Registered]:
        """Everybody who has filed this license; nobody for a placeholder."""
        key = number_key(state, number)
        if key is None:
            return []
        return self._physicians("npi IN (SELECT npi FROM license WHERE state = ? AND number = ?)", [state, key])

    def registered(self, npi: str) -> Registered | None:
        """Who has this NPI."""
        return next(iter(self._physicians("npi = ?", [npi])), None)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def _called(self, table: str, surnames: Collection[str], given: Collection[str]) -> list[Registered]:
        wanted = sorted(set(map(given_key, given)))
        marks = [", ".join("?" * len(values)) for values in (surnames, wanted)]
        found = f"SELECT npi FROM {table} WHERE surname IN ({marks[0]}) AND given IN ({marks[1]})"  # noqa: S608 - question marks only
        return self._physicians(f"npi IN ({found})", [*sorted(surnames), *wanted])

    def _physicians(self, where: str, values: Sequence[str]) -> list[Registered]:
        query = f"SELECT {_COLUMNS} FROM physician WHERE {where} ORDER BY npi"  # noqa: S608 - written above
        return [Registered.of(row) for row in self._connection.execute(query, values)]


class Writer:
    """A table being made: physicians are put in, replaced and deactivated; ``as_of`` dates it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Write to an open file."""
        self._connection = connection

    def put(self, physicians: Iterable[Registered]) -> int:
        """Add or replace physicians by NPI, a few at a time; return how many."""
        return _fill(self._connection, physicians)

    def remove(self, npis: Iterable[str]) -> int:
        """Take out those who are registered no more as anything that is kept here; return how many were there."""
        known = [(npi,) for npi in npis]
        _forget(self._connection, known)
        return self._connection.executemany("DELETE FROM physician WHERE npi = ?", known).rowcount

    def deactivate(self, days: Mapping[str, str]) -> int:
        """Note the day on which each NPI was deactivated; return how many of them are here."""
        pairs = [(day, npi) for npi, day in days.items()]
        return self._connection.executemany("UPDATE physician SET deactivated_on = ? WHERE npi = ?", pairs).rowcount


@contextmanager
def rewriting(data: Path, *, as_of: str, anew: bool) -> Iterator[Writer]:
    """Make a new table, empty or a copy of the one that is there, and put it in place when the block ends well.

    ``RegistryError`` where a copy is wanted of a table that is not there, where the one that is there is of a later day
    than ``as_of``, and where another process is making one: the last to end would undo what the other had put in.
    """
    path = data / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    with _alone(path.parent), _making(path) as making:
        with closing(sqlite3.connect(making)) as connection:
            connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;")
            _begin(connection, path, as_of, anew=anew)
            yield Writer(connection)
            connection.executescript(_INDEXES if anew else "")
            _note(connection, {"as_of": as_of, "whole": "1", "layout": LAYOUT})
        with making.open("rb") as written:
            os.fsync(written.fileno())
        making.chmod(0o644)
        making.replace(path)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Be the only one who makes a table in this folder."""
    with (folder / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            message = f"another import of NPPES is running in {folder}; wait for it to end, then run this again"
            raise RegistryError(message) from error
        yield


@contextmanager
def _making(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to write to, of which nothing stays unless it is put in place."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".us_nppes-")
    os.close(handle)
    making = Path(name)
    try:
        yield making
    finally:
        making.unlink(missing_ok=True)


def _begin(connection: sqlite3.Connection, path: Path, as_of: str, *, anew: bool) -> None:
    if not path.exists() and not anew:
        message = "there is no reference table to bring up to date: import the full npidata_pfile_20050523-… file first"
        raise RegistryError(message)
    if path.exists():
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as before:
            _not_newer(before, path, as_of, anew=anew)
            if not anew:
                before.backup(connection)
    if anew:
        connection.executescript(_TABLES)


def _not_newer(before: sqlite3.Connection, path: Path, as_of: str, *, anew: bool) -> None:
    """Refuse to go back in time. A table that cannot be read undoes nothing where all of it is made anew."""
    try:
        _check(before, path)
    except RegistryError:
        if anew:
            return
        raise
    of = before.execute("SELECT value FROM about WHERE key = 'as_of'").fetchone()[0]
    if of > as_of:
        message = f"the reference table is of {of}, and this file of {as_of}: nothing older undoes anything newer"
        raise RegistryError(message)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    try:
        layout = connection.execute("SELECT value FROM about WHERE key = 'layout'").fetchone()
    except sqlite3.DatabaseError as error:
        message = f"{path} is no reference table of NPPES ({error}): import the file again"
        raise RegistryError(message) from error
    if layout != (LAYOUT,):
        message = f"{path} was made by another version of this software: import the NPPES file again"
        raise RegistryError(message)


def _fill(connection: sqlite3.Connection, physicians: Iterable[Registered]) -> int:
    count, batch = 0, []
    for one in physicians:
        batch.append(one)
        if len(batch) == AT_ONCE:
            count += _put(connection, batch)
            batch = []
    return count + _put(connection, batch)


def _put(connection: sqlite3.Connection, batch: Sequence[Registered]) -> int:
    _forget(connection, [(one.npi,) for one in batch])
    written = f"INSERT OR REPLACE INTO physician VALUES ({_PLACES})"  # noqa: S608 - question marks only
    connection.executemany(written, [one.row for one in batch])
    names = {(surname_key(surname), given_key(given), one.npi) for one in batch for surname, given in one.names}
    connection.executemany("INSERT INTO name VALUES (?, ?, ?)", sorted(names))
    parts = {
        (part, given_key(given), one.npi)
        for one in batch
        for surname, given in one.names
        for part in surname_parts(surname)
    }
    connection.executemany("INSERT INTO part VALUES (?, ?, ?)", sorted(parts))
    licenses = {(state, number_key(state, number), one.npi) for one in batch for state, number, _ in one.licenses}
    connection.executemany("INSERT INTO license VALUES (?, ?, ?)", sorted(row for row in licenses if row[1]))
    connection.commit()
    return len(batch)


def _forget(connection: sqlite3.Connection, npis: Sequence[tuple[str]]) -> None:
    """Take the names and licenses of these out; where nothing has an index yet, nothing was there before."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'name_npi'").fetchone():
        for table in ("name", "part", "license"):
            connection.executemany(f"DELETE FROM {table} WHERE npi = ?", npis)  # noqa: S608 - one of the three


def _note(connection: sqlite3.Connection, about: Mapping[str, str]) -> None:
    connection.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", about.items())
    connection.commit()
