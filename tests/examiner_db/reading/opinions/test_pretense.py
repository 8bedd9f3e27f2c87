"""Pretense in ordinary words: invented sentences and what must be read in them."""

import pytest

from tests.examiner_db.reading.told import check_said

SENTENCES = (
    (
        "Dr. Vale recorded a loss of ten degrees of flexion but dismissed it as self-restricted.",
        "symptom_validity:insurer",
    ),
    (
        "Dr. Vale invalidated the lumbar range of motion because the straight leg raise test was not met.",
        "symptom_validity:insurer",
    ),
    ("Dr. Vale stated that complaints of weakness varied considerably with distraction.", "symptom_validity:insurer"),
    ("Dr. Vale found the presentation theatrical.", "symptom_validity:insurer"),
    (
        (
            "Dr. Vale stated that the activities on the video were inconsistent with the presentation at his "
            "examination."
        ),
        "symptom_validity:insurer",
    ),
    ("Dr. Vale noted that she walked normally when she left the building.", "symptom_validity:insurer"),
    ("Dr. Vale thought that the plaintiff was overstating her pain.", "symptom_validity:insurer"),
    ("Dr. Vale wrote that the pattern of scores was not credible.", "symptom_validity:insurer"),
    ("Dr. Vale could find no anatomical explanation for the numbness.", "symptom_validity:insurer"),
    ("Dr. Vale found that he did not put forth his best effort.", "symptom_validity:insurer"),
    ("Dr. Vale questioned the veracity of her complaints.", "symptom_validity:insurer"),
    ("Dr. Vale suspected conscious exaggeration for the sake of gain.", "symptom_validity:insurer"),
    (
        "Dr. Vale noted that her subjective complaints were not matched by objective findings.",
        "symptom_validity:insurer",
    ),
    ("Dr. Vale saw no evidence of exaggeration.", "symptom_validity:claimant"),
    ("Dr. Vale dismissed any suggestion that he was malingering.", "symptom_validity:claimant"),
    ("Dr. Vale testified that there was nothing to suggest symptom magnification.", "symptom_validity:claimant"),
    ("Dr. Vale found the measurements valid and the effort full.", "symptom_validity:claimant"),
    (
        "Dr. Vale testified that the video showed nothing beyond the restrictions she had placed.",
        "symptom_validity:claimant",
    ),
    ("Dr. Vale believed the complaints to be genuine.", "symptom_validity:claimant"),
    ("Dr. Vale observed that his findings explained the complaints.", "symptom_validity:claimant"),
    ("Dr. Vale found the grip testing consistent over three trials.", "symptom_validity:claimant"),
    ("Dr. Vale thought that the objective findings matched her complaints.", "symptom_validity:claimant"),
    ("Dr. Vale disagreed that the claimant was magnifying her symptoms.", "symptom_validity:claimant"),
    (
        "The carrier asked Dr. Vale whether there was symptom magnification.",
        "-symptom_validity:claimant -symptom_validity:insurer",
    ),
    ("Dr. Vale did not regard the weakness as voluntary.", "-symptom_validity:insurer"),
    ("Dr. Vale testified that the pain varied with the weather.", "-symptom_validity:insurer"),
    ("Dr. Vale dismissed the notion that she was feigning.", "symptom_validity:claimant"),
    ("Dr. Vale wrote off the limp as put on.", "symptom_validity:insurer"),
    ("Dr. Vale thought that the footage belied the claimed limitations.", "symptom_validity:insurer"),
    ("The carrier's investigator told Dr. Vale that the footage belied her complaints.", "-symptom_validity:insurer"),
    ("Dr. Vale said that the findings did not explain the complaints.", "symptom_validity:insurer"),
    ("Dr. Vale said that the findings did not explain the complaints.", "-symptom_validity:claimant"),
    ("Dr. Vale questioned the truth of the foreman's account.", "-symptom_validity:insurer"),
)
"""A sentence, and what is read in it; after a dash, what must not be."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_read(sentence: str, expected: str) -> None:
    check_said(sentence, expected)
