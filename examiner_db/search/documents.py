"""Finding decisions, orders and publications by their words."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import local

import numpy as np
from numpy.typing import NDArray
from whoosh.collectors import TimeLimit, TimeLimitCollector, UnlimitedCollector
from whoosh.fields import TEXT, Schema
from whoosh.query import Not, Phrase, Query, Term
from whoosh.searching import Searcher

from examiner_db.search.engine import open_index, write_index
from examiner_db.search.entries import DocumentEntry, DocumentHit, DocumentResults, Filters, RefusedQueryError
from examiner_db.search.facets import Facets, write_facets
from examiner_db.search.guard import parse
from examiner_db.search.phrases import PlacedPhrase, Positions
from examiner_db.search.shelf import Shelf, write_shelf
from examiner_db.search.snippets import Asked, snippet
from examiner_db.search.stems import ANALYZER

DOCUMENT_SCHEMA = Schema(text=TEXT(analyzer=ANALYZER, phrase=True, multitoken_query="phrase"))
"""A word that is several (well-reasoned, 21-0345) is searched as a phrase."""

SECONDS = 2.0
"""What one search may take before it is refused."""

MOST_ON_A_PAGE = 100


def write_documents(folder: Path, entries: Iterable[DocumentEntry]) -> None:
    """Write the index of documents into ``folder``, which is made. Newer documents stand first among equals."""
    folder.mkdir()
    ordered = sorted(entries, key=lambda entry: (entry.date or "", entry.id), reverse=True)
    write_shelf(folder, "documents", ordered)
    write_facets(folder, ordered)
    rows = ({"text": f"{entry.title}\n{entry.text}"} for entry in ordered)
    write_index(folder / "postings", DOCUMENT_SCHEMA, rows)


class DocumentIndex:
    """The documents of one release."""

    def __init__(self, folder: Path) -> None:
        """Open what :func:`write_documents` wrote."""
        self._entries = Shelf(folder, "documents", DocumentEntry)
        self._facets = Facets(folder)
        self._index = open_index(folder / "postings", DOCUMENT_SCHEMA)
        self._positions = Positions(self._index, "text")
        self._own = local()

    def search(self, text: str, filters: Filters, page: int, size: int) -> DocumentResults:
        """Return page ``page`` (from 1) of ``size`` hits, the total and its facets; refuse what cannot be searched."""
        if page < 1 or not 1 <= size <= MOST_ON_A_PAGE:
            message = f"Page {page} of {size} hits was asked for; pages begin at 1 and hold 1 to {MOST_ON_A_PAGE} hits."
            raise RefusedQueryError(message)
        query = parse(text, DOCUMENT_SCHEMA, "text")
        numbers, scores = self._matches(query.accept(self._placed))
        kept = self._facets.allowed(filters)[numbers]
        numbers, scores = numbers[kept], scores[kept]
        order = np.lexsort((numbers, -scores))[(page - 1) * size : page * size]
        asked = asked_for(query)
        hits = (self._hit(int(numbers[at]), float(scores[at]), asked) for at in order)
        return DocumentResults(tuple(hits), len(numbers), self._facets.count(numbers))

    def _hit(self, number: int, score: float, asked: Asked) -> DocumentHit:
        entry = self._entries[number]
        return DocumentHit(entry, snippet(entry.text, asked), round(score, 3))

    def _matches(self, query: Query) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        """Run the query once; return all matching documents with their scores."""
        everything = UnlimitedCollector()
        limited = TimeLimitCollector(everything, SECONDS, use_alarm=False)
        try:
            self._searcher().search_with_collector(query, limited)
        except TimeLimit as error:
            message = f"The search took longer than {SECONDS:.0f} seconds; use rarer words."
            raise RefusedQueryError(message) from error
        finally:
            if limited.timer:
                limited.timer.cancel()
        found = np.array(everything.items, dtype=np.float64).reshape(-1, 2)
        return found[:, 1].astype(np.int32), found[:, 0]

    def _placed(self, query: Query) -> Query:
        return PlacedPhrase(query, self._positions) if isinstance(query, Phrase) else query

    def _searcher(self) -> Searcher:
        """Return the searcher of this thread: its files have positions that no other thread may move."""
        if not hasattr(self._own, "searcher"):
            self._own.searcher = self._index.searcher()
        return self._own.searcher


def asked_for(query: Query) -> Asked:
    """Return the stems and phrases that a query wants in a document; what NOT excludes is not among them."""
    leaves = list(_leaves(query))
    stems = frozenset(leaf.text for leaf in leaves if isinstance(leaf, Term))
    return Asked(stems, tuple(tuple(leaf.words) for leaf in leaves if isinstance(leaf, Phrase) and leaf.words))


def _leaves(query: Query) -> Iterator[Query]:
    if isinstance(query, Not):
        return
    if query.is_leaf():
        yield query
    for child in query.children():
        yield from _leaves(child)
