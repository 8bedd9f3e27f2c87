"""The words of every alias as rows of arrays: what a candidate is scored by, without opening its entry.

A row is one printed variant of one name. Rows, and entries, stand in the order in which equals are shown (examiners
first, those with most decisions first), so that a row's number is also its rank.
"""

from array import array
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.entries import NameEntry
from examiner_db.search.key_table import Ids
from examiner_db.search.storage import mapped_array
from examiner_db.search.words import SUFFIXES, Part, PrintedName, read_name

MOST_WORDS = 8
"""Words kept of one alias; longer names are found by their first given names and their last surnames."""

SUFFIX_ORDER = (None, *SUFFIXES)


def aliases_of(entry: NameEntry) -> tuple[str, ...]:
    """Return the printed variants of an entry, the name it is shown under first."""
    return tuple(dict.fromkeys((entry.name, *entry.names)))


def initials_of(entry: NameEntry) -> set[str]:
    """Return the first letters of every given and middle name that some variant has."""
    words = (word for alias in aliases_of(entry) for word in read_name(alias).words)
    return {word.text[0] for word in words if word.part < Part.SURNAME}


def index_words(name: PrintedName) -> list[str]:
    """Return the words of a name as the index knows them: a given name that is only an initial gets its period."""
    return [
        f"{word.text}." if word.part is Part.GIVEN and len(word.text) == 1 else word.text
        for word in name.words[:MOST_WORDS]
    ]


class AliasTable:
    """Rows by number: ``words`` and ``parts`` are padded to ``MOST_WORDS`` with word 0."""

    def __init__(self, folder: Path) -> None:
        """Map the arrays."""
        self.words: Ids = mapped_array(folder / "words.npy")
        self.parts: NDArray[np.uint8] = mapped_array(folder / "parts.npy")
        self.entries: Ids = mapped_array(folder / "entries.npy")
        self.variants: NDArray[np.uint8] = mapped_array(folder / "variants.npy")
        self.suffixes: NDArray[np.uint8] = mapped_array(folder / "suffixes.npy")
        self.examiners: NDArray[np.bool_] = mapped_array(folder / "examiners.npy")
        self.frequencies: Ids = np.load(folder / "frequencies.npy")


class AliasWriter:
    """Collects rows, then numbers their words in the order of the sorted vocabulary."""

    def __init__(self) -> None:
        """Start with no rows; the empty word is number 0."""
        self._numbers: dict[str, int] = {"": 0}
        self._words = array("i")
        self._parts = array("B")
        self._entries = array("i")
        self._variants = array("B")
        self._suffixes = array("B")
        self._examiners = array("B")

    def add(self, entry: int, variant: int, name: PrintedName, *, examiner: bool) -> list[str]:
        """Add a row; return its words."""
        words = index_words(name)
        missing = MOST_WORDS - len(words)
        self._words.extend(self._numbers.setdefault(word, len(self._numbers)) for word in words)
        self._words.extend([0] * missing)
        self._parts.extend(int(word.part) for word in name.words[:MOST_WORDS])
        self._parts.extend([0] * missing)
        self._entries.append(entry)
        self._variants.append(variant)
        self._suffixes.append(SUFFIX_ORDER.index(name.suffix))
        self._examiners.append(examiner)
        return words

    def save(self, folder: Path) -> list[str]:
        """Write the arrays; return the sorted vocabulary."""
        vocabulary = sorted(self._numbers)
        sorted_number = np.empty(len(vocabulary), dtype=np.int32)
        for number, word in enumerate(vocabulary):
            sorted_number[self._numbers[word]] = number
        words = sorted_number[np.array(self._words, dtype=np.int32)].reshape(-1, MOST_WORDS)
        np.save(folder / "words.npy", words)
        np.save(folder / "parts.npy", np.array(self._parts, dtype=np.uint8).reshape(-1, MOST_WORDS))
        np.save(folder / "entries.npy", np.array(self._entries, dtype=np.int32))
        np.save(folder / "variants.npy", np.array(self._variants, dtype=np.uint8))
        np.save(folder / "suffixes.npy", np.array(self._suffixes, dtype=np.uint8))
        np.save(folder / "examiners.npy", np.array(self._examiners, dtype=np.bool_))
        np.save(folder / "frequencies.npy", np.bincount(words.ravel(), minlength=len(vocabulary)).astype(np.int32))
        return vocabulary
