"""Finding decisions, orders and publications by their words.

Two engines answer the same trees of the same stems: Whoosh as far as it was measured to carry, and SQLite's FTS5, in
a file of the release's own, beyond. Which of them a release has is seen in its folder.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path

import numpy as np

from examiner_db.search import full_text, whoosh_text
from examiner_db.search.answers import Engine, Matches
from examiner_db.search.entries import DocumentEntry, DocumentHit, DocumentResults, Filters, RefusedQueryError
from examiner_db.search.facets import Facets, write_facets
from examiner_db.search.question import Tree
from examiner_db.search.shelf import Shelf, write_shelf
from examiner_db.search.snippets import Asked, asked_for, snippet
from examiner_db.search.stems import stems

WHOOSH_CARRIES = 8_000_000
"""Characters of all documents together, about a thousand decisions. Beyond, Whoosh takes more than a tenth of a second
to read the places of a common word for the first time, as ``bench search`` shows."""

SECONDS = 2.0
"""What one search may take before it is refused."""

MOST_ON_A_PAGE = 100


def write_documents(folder: Path, entries: Iterable[DocumentEntry]) -> None:
    """Write the index of documents into ``folder``, which is made. Newer documents stand first among equals."""
    folder.mkdir()
    ordered = sorted(entries, key=lambda entry: (entry.date or "", entry.id), reverse=True)
    write_shelf(folder, "documents", ordered)
    write_facets(folder, ordered)
    rows = (stems(f"{entry.title}\n{entry.text}") for entry in ordered)
    many = sum(len(entry.text) for entry in ordered) > WHOOSH_CARRIES
    write = full_text.write_full_text if many and has_full_text() else whoosh_text.write_whoosh_text
    write(folder, rows)


def open_engine(folder: Path) -> Engine:
    """Open whichever engine :func:`write_documents` chose."""
    written = (folder / full_text.FILE).exists()
    return full_text.FullText(folder) if written else whoosh_text.WhooshText(folder)


@cache
def has_full_text() -> bool:
    """Whether this Python's SQLite was built with FTS5."""
    connection = sqlite3.connect(":memory:")
    (there,) = connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()
    connection.close()
    return bool(there)


class DocumentIndex:
    """The documents of one release."""

    def __init__(self, folder: Path) -> None:
        """Open what :func:`write_documents` wrote."""
        self._entries = Shelf(folder, "documents", DocumentEntry)
        self._facets = Facets(folder)
        self._engine = open_engine(folder)

    def search(self, tree: Tree | None, filters: Sequence[Filters], page: int, size: int) -> DocumentResults:
        """Return page ``page`` (from 1) of ``size`` hits, the total and its facets; refuse what cannot be searched.

        A document must pass every one of ``filters``. Without a tree, all that pass are hits, newest first.
        """
        if page < 1 or not 1 <= size <= MOST_ON_A_PAGE:
            message = f"Page {page} of {size} hits was asked for; pages begin at 1 and hold 1 to {MOST_ON_A_PAGE} hits."
            raise RefusedQueryError(message)
        numbers, scores = self._matches(tree)
        allowed = self._facets.allowed(*filters)
        allowed[self._held(frozenset().union(*(one.hidden for one in filters)))] = False
        numbers, scores = numbers[allowed[numbers]], scores[allowed[numbers]]
        order = np.lexsort((numbers, -scores))[(page - 1) * size : page * size]
        self._entries.soon(int(numbers[at]) for at in order)
        asked = asked_for(tree)
        hits = (self._hit(int(numbers[at]), float(scores[at]), asked) for at in order)
        return DocumentResults(tuple(hits), len(numbers), self._facets.count(numbers, *filters))

    def _held(self, ids: frozenset[str]) -> list[int]:
        """Return the numbers of documents with one of these ids; those of persons are known by their facet."""
        return [self._numbers[ident] for ident in ids & self._numbers.keys()] if ids else []

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """The number of every document by its id; read once somebody holds something, which is seldom."""
        return {ident: number for number, ident in enumerate(self._entries.ids())}

    def _matches(self, tree: Tree | None) -> Matches:
        if tree is not None:
            return self._engine.matches(tree, SECONDS)
        return np.arange(len(self._entries), dtype=np.int32), np.zeros(len(self._entries))

    def _hit(self, number: int, score: float, asked: Asked) -> DocumentHit:
        entry = self._entries[number]
        return DocumentHit(entry, snippet(entry.text, asked), round(score, 3))
