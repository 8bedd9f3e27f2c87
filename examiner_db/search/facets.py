"""Counts by facet, from two arrays for each facet: which document has which value."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.entries import DocumentEntry, Filters
from examiner_db.search.words import WORD, folded
from examiner_db.vocabulary import Tribunal

Value = str | int
FACETS = ("tribunal", "year", "issue", "direction", "weight", "kind", "examiner")


def values_of(entry: DocumentEntry) -> dict[str, tuple[Value, ...]]:
    """Return the values of one document by facet; a document may have several values of a facet, or none."""
    return {
        "tribunal": (entry.tribunal,) if entry.tribunal else (),
        "year": (entry.year,) if entry.year is not None else (),
        "issue": tuple(dict.fromkeys(entry.issues)),
        "direction": tuple(dict.fromkeys(entry.directions)),
        "weight": tuple(dict.fromkeys(entry.weights)),
        "kind": (entry.kind,),
        "examiner": tuple(dict.fromkeys(entry.examiners)),
    }


def write_facets(folder: Path, entries: Iterable[DocumentEntry]) -> None:
    """Write ``facets.json``: how many documents there are, which are private, and which have each facet's values."""
    pairs: dict[str, list[tuple[Value, int]]] = {facet: [] for facet in FACETS}
    private: list[int] = []
    count = 0
    for number, entry in enumerate(entries):
        count += 1
        private += [number] if entry.private else []
        for facet, values in values_of(entry).items():
            pairs[facet] += [(value, number) for value in values]
    columns = {facet: _columns(found) for facet, found in pairs.items()}
    (folder / "facets.json").write_text(
        json.dumps({"count": count, "private": private, "facets": columns}), encoding="utf-8"
    )


def _columns(pairs: list[tuple[Value, int]]) -> dict[str, list[Value] | list[int]]:
    values = sorted({value for value, _ in pairs}, key=lambda value: (str(type(value)), value))
    places = {value: place for place, value in enumerate(values)}
    return {
        "values": values,
        "places": [places[value] for value, _ in pairs],
        "documents": [document for _, document in pairs],
    }


class _Facet:
    """One facet: its values in order, and for each pair the place of the value and the document that has it."""

    def __init__(self, columns: Mapping[str, list[int]]) -> None:
        self.values: list[Value] = list(columns["values"])
        self._places = np.array(columns["places"], dtype=np.int32)
        self._documents = np.array(columns["documents"], dtype=np.int32)

    def count(self, mask: NDArray[np.bool_]) -> dict[Value, int]:
        """Count the documents in ``mask`` by value, most frequent first, values in their order."""
        counts = np.bincount(self._places[mask[self._documents]], minlength=len(self.values))
        return {self.values[place]: int(counts[place]) for place in np.argsort(-counts, kind="stable") if counts[place]}

    def having(self, wanted: set[int], mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return ``mask``, false at first, true for the documents that have a value at one of the wanted places."""
        mask[self._documents[np.isin(self._places, list(wanted))]] = True
        return mask


class Facets:
    """Which documents have which value."""

    def __init__(self, folder: Path) -> None:
        """Read ``facets.json``."""
        written = json.loads((folder / "facets.json").read_text(encoding="utf-8"))
        self._count: int = written["count"]
        self._private = np.array(written["private"], dtype=np.int32)
        self._facets = {facet: _Facet(columns) for facet, columns in written["facets"].items()}

    def allowed(self, filters: Filters) -> NDArray[np.bool_]:
        """Return for every document whether it passes ``filters``."""
        allowed = np.ones(self._count, dtype=np.bool_)
        for name, facet in self._facets.items():
            if wanted := getattr(filters, name):
                meant = {place for one in wanted for place in _meant(name, one, facet.values)}
                allowed &= facet.having(meant, np.zeros(self._count, dtype=np.bool_))
        if filters.public:
            allowed[self._private] = False
        if filters.hidden:
            allowed[self._about(filters.hidden)] = False
        return allowed

    def _about(self, persons: frozenset[str]) -> NDArray[np.bool_]:
        """Return for every document whether it is an order against, or a publication of, one of these persons."""
        their = Filters(kind=("order", "publication"), examiner=tuple(persons))
        return self.allowed(their)

    def count(self, found: NDArray[np.int32]) -> Mapping[str, Mapping[Value, int]]:
        """Count the documents ``found`` by facet and value, most frequent first, values in their order."""
        mask = np.zeros(self._count, dtype=np.bool_)
        mask[found] = True
        return {name: facet.count(mask) for name, facet in self._facets.items()}


def _meant(name: str, wanted: Value, values: list[Value]) -> list[int]:
    """Return the places of the values that somebody means: the one itself, or tribunals by words of their names."""
    if wanted in values:
        return [values.index(wanted)]
    if name != "tribunal" or not (words := _words(str(wanted))):
        return []
    return [place for place, value in enumerate(values) if words <= _words(_called(str(value)))]


def _called(tribunal: str) -> str:
    """Return the slug and the name of a tribunal; the authority of an order is in words already."""
    return f"{tribunal} {Tribunal(tribunal).meaning}" if tribunal in list(Tribunal) else tribunal


def _words(text: str) -> set[str]:
    return set(WORD.findall(folded(text.replace("'", "").replace("’", ""))))  # noqa: RUF001 - as texts are typeset.
