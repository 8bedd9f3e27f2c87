"""Shares of a disability."""

import pytest

from tests.examiner_db.reading.lexicon.sentences import Said, misread

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
    assert misread(set(said(sentence).split()), set(expected.split())) == set()


@pytest.mark.parametrize("sentence", [one for one, _ in SENTENCES])
def test_what_a_party_argues_is_nobodys_opinion(said: Said, sentence: str) -> None:
    assert said(f"The employer argues that {sentence}") == ""
