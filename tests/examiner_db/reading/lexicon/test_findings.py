"""Conditions that are there or are not."""

import pytest

from tests.examiner_db.reading.lexicon.sentences import Said, misread

SENTENCES = (
    ("Dr. Brandt found no radiographic evidence of pneumoconiosis.", "diagnosis:insurer"),
    (
        "Dr. Brandt concluded that the claimant does not suffer from complex regional pain syndrome.",
        "diagnosis:insurer",
    ),
    ("Dr. Brandt testified that the examination was entirely normal.", "diagnosis:insurer"),
    ("Dr. Brandt opined that the veteran did not have a current diagnosis of PTSD.", "diagnosis:insurer"),
    ("Dr. Brandt could find no organic disease.", "diagnosis:insurer"),
    ("Dr. Brandt diagnosed a mild cervical strain only.", "diagnosis:insurer"),
    ("Dr. Brandt found no diagnosable mental disorder.", "diagnosis:insurer"),
    ("Dr. Brandt interpreted the MRI as normal.", "diagnosis:insurer"),
    ("Dr. Brandt did not find a tear.", "diagnosis:insurer"),
    ("Dr. Brandt confirmed the diagnosis of complex regional pain syndrome.", "diagnosis:claimant"),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_said(said: Said, sentence: str, expected: str) -> None:
    assert misread(set(said(sentence).split()), set(expected.split())) == set()


@pytest.mark.parametrize("sentence", [one for one, _ in SENTENCES])
def test_what_a_party_argues_is_nobodys_opinion(said: Said, sentence: str) -> None:
    assert said(f"The employer argues that {sentence}") == ""
