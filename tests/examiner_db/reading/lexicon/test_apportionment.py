"""Shares of a disability."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

OPPOSITE = {"claimant": "insurer", "insurer": "claimant", "indeterminate": ""}


def turned(opinion: str) -> str:
    """The same issue for the other side."""
    issue, direction = opinion.split(":")
    return f"{issue}:{OPPOSITE[direction]}"


SENTENCES = (
    (
        "Dr. Brandt apportioned 25 percent of the permanent disability to preexisting pathology.",
        "apportionment:insurer",
    ),
    (
        "Dr. Brandt felt that half of the current impairment was attributable to the prior surgery.",
        "apportionment:insurer",
    ),
    ("Dr. Brandt found no basis for apportionment.", "apportionment:claimant"),
    ("Dr. Brandt stated that apportionment was not applicable.", "apportionment:claimant"),
    (
        "Dr. Brandt stated that three-quarters of the disability is due to the underlying disease.",
        "apportionment:insurer",
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_said(said: Said, sentence: str, expected: str) -> None:
    found = set(said(sentence).split())
    assert set(expected.split()) <= found
    assert not {turned(one) for one in expected.split()} & found


@pytest.mark.parametrize("sentence", [one for one, _ in SENTENCES])
def test_what_a_party_argues_is_nobodys_opinion(said: Said, sentence: str) -> None:
    assert said(f"The employer argues that {sentence}") == ""
