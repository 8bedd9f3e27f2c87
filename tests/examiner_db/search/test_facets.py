from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from examiner_db.search import DocumentEntry, Filters
from examiner_db.search.facets import FACETS, Facets, values_of, write_facets
from examiner_db.search.together import said_in


@pytest.fixture
def facets(tmp_path: Path) -> Facets:
    entries = [
        DocumentEntry("d0", "decision", "", "", "us_ecab", 2020, ("mmi", "mmi", "causation"), ("insurer",), (), None),
        DocumentEntry("d1", "decision", "", "", "mn_wcca", 2020, ("mmi",), ("claimant", "insurer"), (), None),
        DocumentEntry("d2", "order", "", "", "NY BPMC", None, (), (), (), None),
    ]
    examiners: list[tuple[str, ...]] = [("p1",), ("p1", "p2"), ()]
    write_facets(tmp_path, [replace(one, examiners=who) for one, who in zip(entries, examiners, strict=True)])
    return Facets(tmp_path)


def test_a_document_counts_once_for_each_of_its_values() -> None:
    entry = DocumentEntry("d", "decision", "", "", "us_ecab", 0, ("mmi", "mmi"), (), ("partly",), None)
    entry = replace(entry, examiners=("p1", "p1"))
    assert values_of(entry) == {"tribunal": ("us_ecab",), "year": (0,), "kind": ("decision",)}
    assert said_in(entry) == [("p1", "mmi", "", "partly")]


def test_counts(facets: Facets) -> None:
    assert facets.count(np.array([0, 1, 2], dtype=np.int32)) == {
        "tribunal": {"NY BPMC": 1, "mn_wcca": 1, "us_ecab": 1},
        "year": {2020: 2},
        "issue": {"mmi": 2, "causation": 1},
        "direction": {"insurer": 2, "claimant": 1},
        "weight": {},
        "kind": {"decision": 2, "order": 1},
        "examiner": {"p1": 2, "p2": 1},
    }


def test_values_that_no_document_has_are_not_counted(facets: Facets) -> None:
    counted = facets.count(np.array([2], dtype=np.int32))
    assert counted == {**{facet: {} for facet in FACETS}, "tribunal": {"NY BPMC": 1}, "kind": {"order": 1}}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), [True, True, True]),
        (Filters(issue=("mmi",)), [True, True, False]),
        (Filters(issue=("mmi",), tribunal=("mn_wcca",)), [False, True, False]),
        (Filters(issue=("causation", "mmi")), [True, True, False]),
        (Filters(direction=("claimant",)), [False, True, False]),
        (Filters(year=(2020,)), [True, True, False]),
        (Filters(year=(1999,)), [False, False, False]),
        (Filters(kind=("order",)), [False, False, True]),
        (Filters(examiner=("p1",)), [True, True, False]),
        (Filters(examiner=("p2", "nobody")), [False, True, False]),
        (Filters(tribunal=("wcca",)), [False, True, False]),
        (Filters(tribunal=("Minnesota Workers’ Compensation",)), [False, True, False]),
        (Filters(tribunal=("employees compensation appeals",)), [True, False, False]),
        (Filters(tribunal=("appeals",)), [True, True, False]),
        (Filters(tribunal=("bpmc",)), [False, False, True]),
        (Filters(tribunal=("…",)), [False, False, False]),
        (Filters(issue=("caus",)), [False, False, False]),
    ],
)
def test_allows(facets: Facets, filters: Filters, expected: list[bool]) -> None:
    assert facets.allowed(filters).tolist() == expected


def test_every_filter_is_a_facet() -> None:
    assert set(Filters.__dataclass_fields__) == {*FACETS, "public", "hidden"}


def test_what_is_private_is_left_out_where_public_documents_are_asked_for(tmp_path: Path) -> None:
    entry = DocumentEntry("d0", "decision", "", "", "us_ecab", 2020, ("mmi",), ("insurer",), (), None)
    write_facets(tmp_path, [replace(entry, private=True), entry, replace(entry, id="d2", year=2021)])
    facets = Facets(tmp_path)
    assert facets.allowed(Filters()).tolist() == [True, True, True]
    assert facets.allowed(Filters(public=True)).tolist() == [False, True, True]
    assert facets.allowed(Filters(public=True, year=(2020,))).tolist() == [False, True, False]


def test_no_documents(tmp_path: Path, note: Callable[[int, str], DocumentEntry]) -> None:
    write_facets(tmp_path, [])
    assert Facets(tmp_path).allowed(Filters(year=(2020,))).tolist() == []
    write_facets(tmp_path, [note(1, "")])
    assert Facets(tmp_path).allowed(Filters(year=(2020,))).tolist() == [True]
