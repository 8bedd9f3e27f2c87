"""Names held against licenses that are hidden, on a small invented list."""

from typing import Any

import pytest

from examiner_db.quality.links import hidden_licenses
from examiner_db.records import Mention

LISTED = [
    ("Harker, Jonathan Q", "990101", "MD"),
    ("Harker, Jonathan", "0990101", "MD"),
    ("Harker, Jon", "990101", "MD"),
    ("Harker, Jonathan R", "990102", "MD"),
    ("Poole, Mary", "990103", "MD"),
    ("Fell, Ida", "990103", "MD"),
    ("Fell, Ada", "None", "MD"),
    ("Fell, Ada", "None", "MD"),
    ("Ostrander, Velma", "990104", "MD"),
    ("Ostrander, Velma", "990104", "PA"),
]


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    mentions = (
        Mention(name=name, license=number, license_state="NY", license_type=kind, credential=kind, state="NY")
        for name, number, kind in LISTED
    )
    return hidden_licenses(mentions, "US-NY")


def test_placeholders_tell_no_truth(figures: dict[str, Any]) -> None:
    assert figures["mentions with a license"] == 8
    assert figures["licenses"] == 5
    assert figures["pairs of one license"] == 4


@pytest.mark.parametrize(
    ("tier", "pairs", "precision", "recall"),
    [
        ("last and first name the same", 4, 0.25, 0.25),
        ("T3: last name, first name or alias, state", 7, 0.4286, 0.75),
        ("T2 without its condition on NPPES", 5, 0.6, 0.75),
    ],
)
def test_tiers_are_measured(figures: dict[str, Any], tier: str, pairs: int, *, precision: float, recall: float) -> None:
    found = figures[tier]
    assert (found["pairs"], found["precision"], found["recall"]) == (pairs, precision, recall)


def test_one_license_under_two_names_is_reported_and_not_linked(figures: dict[str, Any]) -> None:
    assert figures["one license, names that do not agree"] == 1
    assert figures["the same, different spellings"] == 1
    assert (figures["of these linked"], figures["of these not reported"]) == (0, 0)
    assert figures["one license, linked"] == 3
