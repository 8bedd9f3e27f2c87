"""What the work brought about."""

import pytest

from tests.examiner_db.reading.lexicon.sentences import Said, misread

SENTENCES = (
    ("Dr. Brandt opined that claimant does not have pneumoconiosis.", "diagnosis:insurer"),
    ("Dr. Brandt diagnosed clinical pneumoconiosis based on the x-ray.", "diagnosis:claimant"),
    (
        "Dr. Brandt conceded on cross-examination that the fall could and did aggravate the arthritis.",
        "causation:claimant",
    ),
    (
        "Dr. Brandt opined that the depression was a consequence of the chronic pain from the work injury.",
        "causation:claimant",
    ),
    (
        "Dr. Brandt felt the work injury had rendered a previously asymptomatic condition symptomatic.",
        "causation:claimant",
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_said(said: Said, sentence: str, expected: str) -> None:
    assert misread(set(said(sentence).split()), set(expected.split())) == set()


@pytest.mark.parametrize("sentence", [one for one, _ in SENTENCES])
def test_what_a_party_argues_is_nobodys_opinion(said: Said, sentence: str) -> None:
    assert said(f"The employer argues that {sentence}") == ""
