"""Opinions that hold beside others of the same physician."""

import pytest

from tests.examiner_db.reading.lexicon.sentences import Said


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            (
                "Dr. Brandt stated that the cervical tear was caused by the fall and that the lumbar condition was "
                "not related to the fall."
            ),
            "causation:claimant causation:insurer",
        ),
        (
            (
                "Dr. Brandt stated that the knee was caused by the fall. In a supplemental report Dr. Brandt stated "
                "that the knee was not related to the fall."
            ),
            "causation:indeterminate causation:insurer",
        ),
        (
            (
                "Dr. Brandt stated that the knee condition was caused by the fall. In a supplemental report Dr. Brandt "
                "stated "
                "that the neck condition was not related to the fall."
            ),
            "causation:claimant causation:insurer",
        ),
        (
            (
                "Dr. Brandt stated that the knee condition was caused by the fall. In a supplemental report Dr. Brandt "
                "apportioned 20% of the disability of the knee to degenerative disease."
            ),
            "apportionment:insurer causation:claimant",
        ),
    ],
)
def test_what_was_said_of_one_part_is_not_held_against_another(said: Said, sentences: str, expected: str) -> None:
    assert said(sentences) == expected


def test_opposites_on_one_part_in_one_sentence_say_nothing(said: Said) -> None:
    both = "Dr. Brandt found that the lumbar condition was caused by the fall and that the back was not related to it."
    assert "claimant" not in said(both)
