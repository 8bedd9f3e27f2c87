"""What was read of one physician in one document, searched together and not field by field.

A decision that rejected one physician and credited another has both weights, and both physicians. Asked for the first
physician and for a weight of credited, it is no answer: what is chosen of `FACETS` must be said of one physician.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.entries import DocumentEntry

FACETS = ("examiner", "issue", "direction", "weight")
"""The facets that are chosen together, in the order in which an entry's ``said`` holds them; empty where not said."""

Rows = NDArray[np.bool_]


def said_in(entry: DocumentEntry) -> list[tuple[str, ...]]:
    """Return what is said in a document, each once; without readings, its examiners or whatever values it has."""
    values = (entry.examiners, entry.issues, entry.directions, entry.weights)
    return list(dict.fromkeys(entry.said or product(*(one or ("",) for one in values))))


def written(entries: Iterable[DocumentEntry]) -> dict[str, list[str] | list[int]]:
    """Return everything said as columns: the number of the document, and for each facet the value."""
    columns: dict[str, list[str] | list[int]] = {name: list[str]() for name in FACETS}
    documents: list[int] = []
    for number, entry in enumerate(entries):
        for one in said_in(entry):
            documents.append(number)
            for name, value in zip(FACETS, one, strict=True):
                columns[name].append(value)  # type: ignore[arg-type]  # the columns of facets hold strings
    return {**columns, "documents": documents}


class Together:
    """Everything that is said in the documents of a release, one row each."""

    def __init__(self, columns: Mapping[str, Sequence[str] | Sequence[int]]) -> None:
        """Read what :func:`written` gave."""
        self._documents = np.array(columns["documents"], dtype=np.int32)
        self._values = {name: np.unique(np.array(columns[name], dtype=str), return_inverse=True) for name in FACETS}

    def rows(self, chosen: Mapping[str, Sequence[str]], but: str = "") -> Rows:
        """Return for every row whether it says what is ``chosen``, whatever it says of the facet ``but``."""
        found = np.ones(len(self._documents), dtype=np.bool_)
        for name, (values, places) in self._values.items():
            if name != but and (wanted := chosen[name]):
                found &= np.isin(places, np.flatnonzero(np.isin(values, list(wanted))))
        return found

    def allowed(self, rows: Rows, count: int) -> NDArray[np.bool_]:
        """Return for each of ``count`` documents whether one of the ``rows`` is its own."""
        mask = np.zeros(count, dtype=np.bool_)
        mask[self._documents[rows]] = True
        return mask

    def count(self, name: str, rows: Rows, found: NDArray[np.bool_]) -> dict[str | int, int]:
        """Count the documents ``found`` by what the ``rows`` say of a facet, most frequent first."""
        values, places = self._values[name]
        here = rows & found[self._documents]
        pairs = np.unique(np.stack([places[here], self._documents[here]]), axis=1)
        counts = np.bincount(pairs[0], minlength=len(values))
        order = (place for place in np.argsort(-counts, kind="stable") if counts[place] and values[place])
        return {str(values[place]): int(counts[place]) for place in order}
