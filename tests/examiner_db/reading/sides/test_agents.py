"""Adjusters and attorneys with names."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.sides.agents import by_name
from examiner_db.reading.sides.parties import parties


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ms. Odom, the insurer's adjuster, called.", {"Odom": "adjuster"}),
        ("The claims adjuster, Mr. Odom, called.", {"Odom": "adjuster"}),
        ("The carrier assigned a claims manager, Mrs. Odom.", {"Odom": "adjuster"}),
        ("He wrote to Mr. Hale, the attorney for the employer.", {"Hale": "defense counsel"}),
        ("Defense counsel Mr. Hale wrote.", {"Hale": "defense counsel"}),
        ("Her attorney, Mr. Hale, wrote.", {"Hale": "the claimant's counsel"}),
        ("The claims adjuster called. Ms. Odom fell.", {}),
        ("Ms. Odom, the claimant, wrote to an attorney.", {}),
        ("Mr. Hale, an attorney, wrote.", {}),
    ],
)
def test_for_whom_somebody_acts(told: str, expected: dict[str, str]) -> None:
    assert by_name(told) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale was retained by Ms. Odom.", "Dr. Vale was retained by adjuster."),
        ("Dr. Vale was retained by Ms. Odom, the insurer's adjuster.", "Dr. Vale was retained by adjuster."),
        ("The adjuster, Ms. Odom, retained Dr. Vale.", "The adjuster retained Dr. Vale."),
        ("At Ms. Odom's request she saw Dr. Vale.", "At adjuster's request she saw Dr. Vale."),
        ("Ms. Fenwick saw Dr. Vale.", "the claimant saw Dr. Vale."),
    ],
)
def test_they_are_read_as_what_they_are_and_never_as_the_claimant(sentence: str, expected: str) -> None:
    told = (
        "Ms. Fenwick fell. Ms. Fenwick rested. Ms. Odom, the insurer's adjuster, called. Ms. Odom wrote. Ms. Odom came."
    )
    assert parties(document(told), frozenset()).anonymous(sentence) == expected
