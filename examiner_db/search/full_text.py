"""The words of many documents, in a file of SQLite's FTS5 beside the index.

The file holds no text, only stems in their order; texts are on the shelf. A document's number is its row. What is
asked is a tree of stems, from which the engine's expression is written here: each row of stems as one quoted string,
so that nothing anybody types is read by the engine's own parser.
"""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from queue import LifoQueue
from urllib.parse import quote

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.answers import Matches, too_long
from examiner_db.search.question import Both, Either, Row, Tree, Without
from examiner_db.search.storage import whole_file_soon

FILE = "words.sqlite"
EVERYTHING = "_"
"""A token that every document has, and that no text can hold: "everything but this" needs something to take from."""

READERS = 4
"""Connections: as many searches may run at once as the server has threads."""

FEW = 5_000
"""So many documents are scored by every word of the question, however common."""

MOST_COUNTS = 5_000
"""Words and phrases of which it is kept how many documents hold them."""

STEPS = 20_000
"""Instructions of the engine between two looks at the clock, well under a millisecond."""


def write_full_text(folder: Path, rows: Iterable[tuple[str, ...]]) -> None:
    """Write the stems of each document into ``folder``, numbered from 0 in their order."""
    connection = sqlite3.connect(folder / FILE, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "page_size = 8192"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5(stems, content='', "
        f"tokenize=\"unicode61 remove_diacritics 0 tokenchars '{EVERYTHING}'\")"
    )
    connection.execute("BEGIN")
    numbered = ((number + 1, f"{EVERYTHING} {' '.join(stems)}") for number, stems in enumerate(rows))
    connection.executemany("INSERT INTO words (rowid, stems) VALUES (?, ?)", numbered)
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")
    connection.execute("COMMIT")
    connection.close()


class FullText:
    """Answers trees of stems from the file that :func:`write_full_text` wrote."""

    def __init__(self, folder: Path) -> None:
        """Open every connection now: the folder may be gone later."""
        self._connections: LifoQueue[sqlite3.Connection] = LifoQueue()
        self._held: dict[Row, int] = {}
        whole_file_soon(folder / FILE)
        for _ in range(READERS):
            self._connections.put(_opened(folder / FILE))
        with self._connection(60) as connection:
            self._count = self._held_by(Row((EVERYTHING,)), connection)

    def matches(self, tree: Tree, seconds: float) -> Matches:
        """Return the numbers of the documents that answer, and their scores; refuse what takes too long."""
        with self._connection(seconds) as connection:
            try:
                telling = self._telling(tree, connection)
                if telling == tree:
                    return _scored(connection, tree)
                numbers = _numbers(connection, tree)
                return numbers, _aligned(numbers, _scored(connection, telling) if telling else None)
            except sqlite3.OperationalError as error:
                if "interrupt" not in str(error):
                    raise
                raise too_long(seconds) from error

    def _telling(self, tree: Tree, connection: sqlite3.Connection) -> Tree | None:
        """Return what of ``tree`` tells one document from another: without what most of a large collection holds.

        The engine weighs such words by nearly nothing, but counts every one of them, which takes most of its time.
        """
        match tree:
            case Row():
                return tree if self._held_by(tree, connection) <= max(FEW, self._count / 2) else None
            case Both(parts) | Either(parts):
                kept = tuple(part for one in parts if (part := self._telling(one, connection)) is not None)
                return type(tree)(kept) if len(kept) > 1 else kept[0] if kept else None
            case Without():
                return tree

    def _held_by(self, row: Row, connection: sqlite3.Connection) -> int:
        if row not in self._held:
            asked = "SELECT count(*) FROM words WHERE words MATCH ?"
            (self._held[row],) = connection.execute(asked, (expression(row),)).fetchone()
            while len(self._held) > MOST_COUNTS:
                self._held.pop(next(iter(self._held)), None)
        return self._held[row]

    @contextmanager
    def _connection(self, seconds: float) -> Iterator[sqlite3.Connection]:
        connection = self._connections.get()
        deadline = time.monotonic() + seconds
        connection.set_progress_handler(lambda: time.monotonic() > deadline, STEPS)
        try:
            yield connection
        finally:
            self._connections.put(connection)


def _numbers(connection: sqlite3.Connection, tree: Tree) -> NDArray[np.int32]:
    found = connection.execute("SELECT rowid - 1 FROM words WHERE words MATCH ?", (expression(tree),))
    return np.fromiter(chain.from_iterable(found), dtype=np.int32)


def _scored(connection: sqlite3.Connection, tree: Tree) -> Matches:
    asked = "SELECT rowid - 1, -rank FROM words WHERE words MATCH ?"
    pairs = np.array(connection.execute(asked, (expression(tree),)).fetchall(), dtype=np.float64).reshape(-1, 2)
    return pairs[:, 0].astype(np.int32), pairs[:, 1]


def _aligned(numbers: NDArray[np.int32], scored: Matches | None) -> NDArray[np.float64]:
    """Return the scores of ``numbers``, which are in order; 0 for those that nothing telling was found in."""
    scores = np.zeros(len(numbers), dtype=np.float64)
    if scored is not None and len(numbers):
        known = np.isin(scored[0], numbers)
        scores[np.searchsorted(numbers, scored[0][known])] = scored[1][known]
    return scores


def expression(tree: Tree) -> str:
    """Return the engine's expression for a tree."""
    match tree:
        case Row(stems):
            return '"' + " ".join(stems).replace('"', '""') + '"'
        case Without(part):
            return f"({expression(Row((EVERYTHING,)))} NOT {expression(part)})"
        case Either(parts):
            return f"({' OR '.join(map(expression, parts))})"
        case Both(parts):
            wanted = [expression(part) for part in parts if not isinstance(part, Without)]
            unwanted = [expression(part.part) for part in parts if isinstance(part, Without)]
            return f"({' NOT '.join([' AND '.join(wanted) or expression(Row((EVERYTHING,))), *unwanted])})"


def _opened(path: Path) -> sqlite3.Connection:
    """Open a finished file: nothing is locked, nothing can be written, and pages are mapped and not copied.

    It is asked at once, because the first question opens the file and the table, which no deadline may interrupt.
    """
    address = f"file:{quote(str(path))}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA mmap_size = 4294967296")
    connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (expression(Row(("none",))),)).fetchall()
    return connection
