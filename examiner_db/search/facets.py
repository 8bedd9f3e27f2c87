"""Counts by facet, from lists of document numbers that are written once beside the index."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.entries import DocumentEntry, Filters

Value = str | int
FACETS = ("tribunal", "year", "issue", "direction", "weight", "kind")


def values_of(entry: DocumentEntry) -> dict[str, tuple[Value, ...]]:
    """Return the values of one document by facet; a document may have several values of a facet, or none."""
    return {
        "tribunal": (entry.tribunal,) if entry.tribunal else (),
        "year": (entry.year,) if entry.year is not None else (),
        "issue": tuple(dict.fromkeys(entry.issues)),
        "direction": tuple(dict.fromkeys(entry.directions)),
        "weight": tuple(dict.fromkeys(entry.weights)),
        "kind": (entry.kind,),
    }


def write_facets(folder: Path, entries: Iterable[DocumentEntry]) -> None:
    """Write ``facets.json``: how many documents there are, which are private, and which have each facet's values."""
    holders: dict[str, dict[Value, list[int]]] = {facet: {} for facet in FACETS}
    private: list[int] = []
    count = 0
    for number, entry in enumerate(entries):
        count += 1
        private += [number] if entry.private else []
        for facet, values in values_of(entry).items():
            for value in values:
                holders[facet].setdefault(value, []).append(number)
    rows = {facet: [[value, numbers] for value, numbers in by_value.items()] for facet, by_value in holders.items()}
    (folder / "facets.json").write_text(
        json.dumps({"count": count, "private": private, "facets": rows}), encoding="utf-8"
    )


class Facets:
    """Which documents have which value."""

    def __init__(self, folder: Path) -> None:
        """Read ``facets.json``."""
        written = json.loads((folder / "facets.json").read_text(encoding="utf-8"))
        self._count: int = written["count"]
        self._private = np.array(written["private"], dtype=np.int32)
        self._holders: dict[str, dict[Value, NDArray[np.int32]]] = {
            facet: {value: np.array(numbers, dtype=np.int32) for value, numbers in rows}
            for facet, rows in written["facets"].items()
        }

    def allowed(self, filters: Filters) -> NDArray[np.bool_]:
        """Return for every document whether it passes ``filters``."""
        allowed = np.ones(self._count, dtype=np.bool_)
        for facet in FACETS:
            if wanted := getattr(filters, facet):
                allowed &= self._having(facet, wanted)
        if filters.public:
            allowed[self._private] = False
        return allowed

    def count(self, found: NDArray[np.int32]) -> Mapping[str, Mapping[Value, int]]:
        """Count the documents ``found`` by facet and value, most frequent first, values in their order."""
        mask = np.zeros(self._count, dtype=np.bool_)
        mask[found] = True
        counts: dict[str, dict[Value, int]] = {}
        for facet, by_value in self._holders.items():
            counted = [(value, int(mask[numbers].sum())) for value, numbers in by_value.items()]
            counted.sort(key=lambda item: (-item[1], item[0]))
            counts[facet] = {value: n for value, n in counted if n}
        return counts

    def _having(self, facet: str, wanted: tuple[Value, ...]) -> NDArray[np.bool_]:
        having = np.zeros(self._count, dtype=np.bool_)
        for value in wanted:
            having[self._holders[facet].get(value, np.empty(0, dtype=np.int32))] = True
        return having
