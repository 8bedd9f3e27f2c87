"""What is chosen of a physician is asked for together: never one physician's weight with another's name."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from examiner_db.search import DocumentEntry, Filters
from examiner_db.search.facets import Facets, write_facets
from examiner_db.search.together import said_in


@pytest.fixture
def facets(tmp_path: Path) -> Facets:
    """A decision that credited p1 on causation and rejected p2, who spoke of MMI too; and one of p2 alone."""
    both = DocumentEntry("d0", "decision", "", "", "us_ecab", 2020, (), (), (), None, examiners=("p1", "p2"))
    said = (
        ("p1", "causation", "insurer", "credited"),
        ("p2", "causation", "claimant", "rejected"),
        ("p2", "mmi", "insurer", ""),
    )
    alone = replace(both, id="d1", examiners=("p2",), said=(("p2", "causation", "insurer", "credited"),))
    write_facets(tmp_path, [replace(both, said=said), alone])
    return Facets(tmp_path)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(examiner=("p1",), weight=("credited",)), [True, False]),
        (Filters(examiner=("p1",), weight=("rejected",)), [False, False]),
        (Filters(examiner=("p2",), weight=("credited",)), [False, True]),
        (Filters(examiner=("p1", "p2"), weight=("rejected",)), [True, False]),
        (Filters(issue=("mmi",), direction=("claimant",)), [False, False]),
        (Filters(issue=("mmi",), direction=("insurer",)), [True, False]),
        (Filters(issue=("mmi",), weight=("rejected",)), [False, False]),
        (Filters(weight=("credited",)), [True, True]),
    ],
)
def test_a_decision_is_found_by_what_it_says_of_one_physician(
    facets: Facets, filters: Filters, expected: list[bool]
) -> None:
    assert facets.allowed(filters).tolist() == expected


def test_what_is_typed_and_what_is_chosen_beside_it_are_of_one_physician(facets: Facets) -> None:
    assert facets.allowed(Filters(examiner=("p1",)), Filters(weight=("rejected",))).tolist() == [False, False]


def test_a_number_beside_a_choice_is_how_many_remain_when_it_is_chosen(facets: Facets) -> None:
    asked = Filters(examiner=("p2",))
    found = np.flatnonzero(facets.allowed(asked)).astype(np.int32)
    counted = facets.count(found, asked)
    assert counted["weight"] == {"credited": 1, "rejected": 1}
    for weight, n in counted["weight"].items():
        assert facets.allowed(asked, Filters(weight=(str(weight),))).sum() == n


def test_without_readings_a_document_has_its_examiners() -> None:
    order = DocumentEntry("d0", "order", "", "", None, None, (), (), (), None, examiners=("p1", "p2"))
    assert said_in(order) == [("p1", "", "", ""), ("p2", "", "", "")]
    assert said_in(replace(order, examiners=())) == [("", "", "", "")]
