"""What a party has shown on a motion, and the papers it rests on."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal


def weight(text: str) -> str:
    (reading,) = read(text, Tribunal.NY_COURTS)
    return next(one.weight.value for one in reading.physicians if one.name == "Vale")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plaintiff raised a triable issue of fact. She relied on the affirmation of Dr. Vale.", "credited"),
        (
            (
                "In opposition, the plaintiff raised an issue of fact. The plaintiff relied upon, inter alia, the "
                "affirmation of his treating physician, Dr. Vale."
            ),
            "credited",
        ),
        (
            (
                "Defendant satisfied her prima facie burden to show that there was no serious injury by submitting the "
                "reports of her experts, including Dr. Vale, a radiologist."
            ),
            "credited",
        ),
        ("Plaintiff failed to raise a triable issue of fact. She submitted the report of Dr. Vale.", "rejected"),
        ("Defendants did not meet their prima facie burden. They offered the report of Dr. Vale.", "rejected"),
    ],
)
def test_shown(text: str, expected: str) -> None:
    assert weight(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Plaintiff was hit by a cab. She relied on the affirmation of Dr. Vale.",
        "Plaintiff raised a triable issue of fact.\n\nShe submitted the report of Dr. Vale.",
        "Plaintiff raised a triable issue of fact. She saw Dr. Vale in May.",
        "Plaintiff argues that she raised a triable issue of fact by submitting the report of Dr. Vale.",
        "Plaintiff raised a triable issue of fact. The hospital submitted its chart. She relied on Dr. Vale.",
    ],
)
def test_not_shown(text: str) -> None:
    assert weight(text) == "not_stated"
