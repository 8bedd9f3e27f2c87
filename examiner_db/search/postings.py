"""Which aliases hold a word: posting lists from the engine, kept as arrays once they have been read."""

from threading import Lock

import numpy as np
from whoosh.index import FileIndex

from examiner_db.search.key_table import Ids


class Postings:
    """Posting lists by field and term. All of them together are as many integers as the names have words."""

    def __init__(self, index: FileIndex) -> None:
        """Read from ``index``. One reader serves all threads in turn, for its files have positions."""
        self._reader = index.reader()
        self._lock = Lock()
        self._kept: dict[tuple[str, str], Ids] = {}

    def numbers(self, field: str, term: str) -> Ids:
        """Return the rows that hold ``term``, in order; none if no row does."""
        key = (field, term)
        if key not in self._kept:
            self._kept[key] = self._read(key)
        return self._kept[key]

    def _read(self, key: tuple[str, str]) -> Ids:
        with self._lock:
            if key not in self._reader:
                return np.empty(0, dtype=np.int32)
            return np.fromiter(self._reader.postings(*key).all_ids(), dtype=np.int32)
