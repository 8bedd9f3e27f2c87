"""Completions of a name that is still being typed, in either order of its words.

``suggestions.txt`` holds one line for each way to begin a name, sorted: its rank (examiners before physicians on
record), the folded words, a tab, and the number of the entry. A prefix is found by bisection of the mapped file. Two
people of one name are two lines: who of them is meant is for the page to tell.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

import numpy as np

from examiner_db.search.entries import NameEntry
from examiner_db.search.storage import mapped, mapped_array
from examiner_db.search.words import TITLES, WORD, Part, bare, read_name

RANKS = {"examiner": "0", "physician": "1"}
DIGITS = 8
"""Of an entry's number, so that namesakes stand in the order of their entries."""


def write_suggestions(folder: Path, entries: Iterable[NameEntry]) -> None:
    """Write the completions of all entries, numbered from 0, by the name that each is shown under."""
    lines = sorted({line for number, entry in enumerate(entries) for line in _lines(number, entry)})
    encoded = [f"{line}\n".encode() for line in lines]
    (folder / "suggestions.txt").write_bytes(b"".join(encoded))
    np.save(folder / "suggestions.npy", np.cumsum([0, *map(len, encoded)], dtype=np.int64))


def _lines(number: int, entry: NameEntry) -> Iterator[str]:
    words = [word for word in read_name(entry.name).words if word.part is not Part.JOINED]
    surname = [word.text for word in words if word.part is Part.SURNAME]
    given = [word.text for word in words if word.part is not Part.SURNAME]
    for ordered in ((*given, *surname), (*surname, *given)):
        yield f"{RANKS[entry.kind]}{' '.join(ordered)}\t{number:0{DIGITS}}"


class Suggestions:
    """Finds names by their beginning."""

    def __init__(self, folder: Path) -> None:
        """Map the completions."""
        self._text = mapped(folder / "suggestions.txt")
        self._offsets = mapped_array(folder / "suggestions.npy")

    def starting(self, prefix: str, limit: int) -> list[int]:
        """Return the numbers of up to ``limit`` entries of whose name ``prefix`` is the beginning, examiners first."""
        words = [word for word in WORD.findall(bare(prefix)) if word not in TITLES]
        if not words:
            return []
        beginning = " ".join(words) + (" " if prefix[-1:].isspace() or prefix[-1:] == "," else "")
        ranked = (islice(self._entries(rank + beginning), 2 * limit) for rank in RANKS.values())
        found = dict.fromkeys(chain.from_iterable(ranked))
        return list(found)[:limit]

    def _entries(self, beginning: str) -> Iterator[int]:
        """Yield entries in the order of their lines; one that begins so in both orders of its words comes twice."""
        key = beginning.encode()
        for at in range(bisect_left(range(len(self._offsets) - 1), key, key=self._line), len(self._offsets) - 1):
            line = self._line(at)
            if not line.startswith(key):
                return
            yield int(line.partition(b"\t")[2])

    def _line(self, at: int) -> bytes:
        return bytes(self._text[self._offsets[at] : self._offsets[at + 1] - 1])
