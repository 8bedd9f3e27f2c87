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
from examiner_db.search.identified import npi_mistyped
from examiner_db.search.index import SearchIndex, build_index
from examiner_db.search.names import namesakes
from examiner_db.search.places import place_name, whereabouts
from examiner_db.search.ready import READY, ReadySearch
from examiner_db.search.reasons import told
from examiner_db.search.snippets import stands_in

__all__ = [
    "READY",
    "DocumentEntry",
    "DocumentHit",
    "DocumentResults",
    "Filters",
    "NameEntry",
    "NameHit",
    "ReadySearch",
    "RefusedQueryError",
    "SearchIndex",
    "build_index",
    "namesakes",
    "npi_mistyped",
    "place_name",
    "stands_in",
    "told",
    "whereabouts",
]
