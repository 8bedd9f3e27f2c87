"""Phrases, by arrays of positions that are kept once a word has been read.

The engine's own phrases walk every posting in Python and take seconds when the words are common; nothing stops them
until the first document is found. Here a word is one sorted array of places in the whole collection (document times
``SPAN`` plus position), and a phrase is the intersection of its words' arrays, each moved back by its offset.
"""

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

import numpy as np
from numpy.typing import NDArray
from whoosh.index import FileIndex

Places = NDArray[np.int64]

SPAN = 1 << 32
"""More words than one document can have."""

MOST_KEPT = 64 * 2**20
"""Bytes of places that are kept; the words asked for longest ago go first."""


class Positions:
    """The places of words in one field of an index."""

    def __init__(self, index: FileIndex, field: str) -> None:
        """Read from ``index``. One reader serves all threads in turn, for its files have positions."""
        self._reader = index.reader()
        self._field = field
        self._lock = Lock()
        self._kept: OrderedDict[str, Places] = OrderedDict()
        self._bytes = 0

    def phrase(self, words: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the documents in which ``words`` stand in a row, and how often they do in each."""
        places = min((self.places(word) - offset for offset, word in enumerate(words)), key=len)
        for offset, word in enumerate(words):
            places = places[_among(places + offset, self.places(word))]
        documents, counts = np.unique(places // SPAN, return_counts=True)
        return documents, counts

    def places(self, word: str) -> Places:
        """Return the sorted places of ``word``, none if it is nowhere."""
        with self._lock:
            if word in self._kept:
                self._kept.move_to_end(word)
                return self._kept[word]
            found = self._kept[word] = self._read(word)
            self._bytes += found.nbytes
            while self._bytes > MOST_KEPT and len(self._kept) > 1:
                self._bytes -= self._kept.popitem(last=False)[1].nbytes
            return found

    def _read(self, word: str) -> Places:
        if (self._field, word) not in self._reader:
            return np.empty(0, dtype=np.int64)
        matcher = self._reader.postings(self._field, word)
        places: list[int] = []
        while matcher.is_active():
            start = matcher.id() * SPAN
            places.extend(start + position for position in matcher.value_as("positions"))
            matcher.next()
        return np.array(places, dtype=np.int64)


def _among(wanted: Places, places: Places) -> NDArray[np.bool_]:
    """Return which of ``wanted`` are in sorted ``places``."""
    if not len(places):
        return np.zeros(len(wanted), dtype=np.bool_)
    at = np.minimum(np.searchsorted(places, wanted), len(places) - 1)
    return np.asarray(places[at] == wanted)
