"""Counts by facet, from two arrays for each facet: which document has which value.

What is read of a physician is chosen and counted together, by `examiner_db.search.together`.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import and_
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examiner_db.search import together
from examiner_db.search.entries import DocumentEntry, Filters
from examiner_db.search.words import WORD, folded
from examiner_db.vocabulary import Tribunal

Value = str | int
FACETS = ("tribunal", "year", "issue", "direction", "weight", "kind", "examiner")
_ALONE = ("tribunal", "year", "kind")
"""What a document has as a whole, whatever it says of a physician."""


def values_of(entry: DocumentEntry) -> dict[str, tuple[Value, ...]]:
    """Return the values that one document has as a whole, by facet; there may be none."""
    return {
        "tribunal": (entry.tribunal,) if entry.tribunal else (),
        "year": (entry.year,) if entry.year is not None else (),
        "kind": (entry.kind,),
    }


def write_facets(folder: Path, entries: Sequence[DocumentEntry]) -> None:
    """Write ``facets.json``: how many documents there are, which are private, and which have each facet's values."""
    pairs: dict[str, list[tuple[Value, int]]] = {facet: [] for facet in _ALONE}
    private: list[int] = []
    for number, entry in enumerate(entries):
        private += [number] if entry.private else []
        for facet, values in values_of(entry).items():
            pairs[facet] += [(value, number) for value in values]
    columns = {facet: _columns(found) for facet, found in pairs.items()}
    found = {"count": len(entries), "private": private, "facets": columns, "said": together.written(entries)}
    (folder / "facets.json").write_text(json.dumps(found), encoding="utf-8")


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
        self._said = together.Together(written["said"])

    def allowed(self, *several: Filters) -> NDArray[np.bool_]:
        """Return for every document whether it passes all the filters; what is read, of one physician together."""
        read = self._said.allowed(self._rows(several), self._count)
        chooses = any(getattr(filters, name) for filters in several for name in together.FACETS)
        whole = reduce(and_, map(self._as_a_whole, several))
        return whole & read if chooses else whole

    def _rows(self, several: Iterable[Filters], but: str = "") -> together.Rows:
        """Return what is said as all the filters ask, whatever it says of the facet ``but``."""
        chosen = ({name: getattr(filters, name) for name in together.FACETS} for filters in several)
        return reduce(and_, (self._said.rows(one, but) for one in chosen))

    def _as_a_whole(self, filters: Filters) -> NDArray[np.bool_]:
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

    def count(self, found: NDArray[np.int32], *several: Filters) -> Mapping[str, Mapping[Value, int]]:
        """Count the documents ``found`` by ``several`` filters, by facet and value, most frequent first.

        Of what is read of a physician, a value counts where it is said together with everything else that was chosen.
        """
        mask = np.zeros(self._count, dtype=np.bool_)
        mask[found] = True
        filters = several or (Filters(),)
        counted: dict[str, Mapping[Value, int]] = {name: facet.count(mask) for name, facet in self._facets.items()}
        counted |= {name: self._said.count(name, self._rows(filters, name), mask) for name in together.FACETS}
        return {name: counted[name] for name in FACETS}


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
