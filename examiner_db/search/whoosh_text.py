"""The words of a few thousand documents, in Whoosh: every document is held or not, and scored, in arrays."""

import time
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_, or_
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.fields import TEXT, Schema

from examiner_db.search.answers import Matches, too_long
from examiner_db.search.engine import open_index, write_index
from examiner_db.search.phrases import Positions
from examiner_db.search.question import Both, Either, Row, Tree, Without
from examiner_db.search.storage import mapped_array

TEXT_SCHEMA = Schema(text=TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=True))
"""Stems come as they are indexed, with spaces between them."""

FOLDER = "postings"
SATURATION = 1.2
LENGTH_MATTERS = 0.75
"""BM25's own two numbers: how soon repeating a word stops to matter, and how much a long text counts against it."""


def write_whoosh_text(folder: Path, rows: Iterable[tuple[str, ...]]) -> None:
    """Write the stems of each document into ``folder``, numbered from 0 in their order."""
    lengths: list[int] = []

    def counted() -> Iterator[dict[str, str]]:
        for stems in rows:
            lengths.append(len(stems))
            yield {"text": " ".join(stems)}

    write_index(folder / FOLDER, TEXT_SCHEMA, counted())
    np.save(folder / "lengths.npy", np.array(lengths, dtype=np.float32))


class WhooshText:
    """Answers trees of stems from what :func:`write_whoosh_text` wrote."""

    def __init__(self, folder: Path) -> None:
        """Open the index."""
        self._positions = Positions(open_index(folder / FOLDER, TEXT_SCHEMA), "text")
        lengths: NDArray[np.float32] = mapped_array(folder / "lengths.npy")
        self._count = len(lengths)
        usual = float(lengths.mean()) if self._count else 1.0
        self._length_costs = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * lengths / max(usual, 1.0))

    def matches(self, tree: Tree, seconds: float) -> Matches:
        """Return the numbers of the documents that answer, and their scores; refuse what takes too long."""
        scores = np.zeros(self._count, dtype=np.float64)
        deadline = time.monotonic() + seconds
        numbers = np.flatnonzero(self._held(tree, scores, deadline)).astype(np.int32)
        if time.monotonic() > deadline:
            raise too_long(seconds)
        return numbers, scores[numbers]

    def _held(self, tree: Tree, scores: NDArray[np.float64], deadline: float) -> NDArray[np.bool_]:
        """Return for every document whether it answers; add what its words are worth to ``scores``."""
        match tree:
            case Row(stems):
                return self._row(stems, scores) if time.monotonic() <= deadline else np.zeros(self._count, np.bool_)
            case Without(part):
                return ~self._held(part, np.zeros_like(scores), deadline)
            case Both(parts):
                return reduce(and_, (self._held(part, scores, deadline) for part in parts))
            case Either(parts):
                return reduce(or_, (self._held(part, scores, deadline) for part in parts))

    def _row(self, stems: tuple[str, ...], scores: NDArray[np.float64]) -> NDArray[np.bool_]:
        held = np.zeros(self._count, dtype=np.bool_)
        documents, counts = self._positions.phrase(stems)
        rarity = np.log1p((self._count - len(documents) + 0.5) / (len(documents) + 0.5))
        scores[documents] += rarity * counts * (SATURATION + 1) / (counts + self._length_costs[documents])
        held[documents] = True
        return held
