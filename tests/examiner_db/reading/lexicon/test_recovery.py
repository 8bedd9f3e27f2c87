"""What has resolved, and what remains."""

import pytest

from tests.examiner_db.reading.lexicon.sentences import Said, misread

SENTENCES = (
    (
        (
            "In Dr. Brandt's opinion, the claimant sustained at most a soft tissue injury from which she "
            "has long since recovered."
        ),
        "causation:insurer",
    ),
    ("Dr. Brandt diagnosed cervical and lumbar sprains, now resolved.", "causation:insurer"),
    ("Dr. Brandt's impression was status post left shoulder contusion, resolved.", "causation:insurer"),
    ("The diagnosis of Dr. Brandt was a resolved lumbar strain.", "causation:insurer"),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_said(said: Said, sentence: str, expected: str) -> None:
    assert misread(set(said(sentence).split()), set(expected.split())) == set()


@pytest.mark.parametrize("sentence", [one for one, _ in SENTENCES])
def test_what_a_party_argues_is_nobodys_opinion(said: Said, sentence: str) -> None:
    assert said(f"The employer argues that {sentence}") == ""
