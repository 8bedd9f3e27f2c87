"""Search: the index behind one small interface. Nothing outside this room knows the engine."""

from examiner_db.search.entries import (
    DocumentEntry,
    DocumentHit,
    DocumentResults,
    Filters,
    NameEntry,
    NameHit,
    RefusedQueryError,
)
from examiner_db.search.index import SearchIndex, build_index

__all__ = [
    "DocumentEntry",
    "DocumentHit",
    "DocumentResults",
    "Filters",
    "NameEntry",
    "NameHit",
    "RefusedQueryError",
    "SearchIndex",
    "build_index",
]
