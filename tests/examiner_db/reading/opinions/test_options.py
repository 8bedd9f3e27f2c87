"""Treatment in words other than need: invented sentences and what must be read in them."""

import pytest

from tests.examiner_db.reading.told import check_said

SENTENCES = (
    ("Dr. Vale deemed the CT scan not medically necessary.", "treatment:insurer"),
    (
        (
            "Dr. Vale opined that continued use of gabapentin and quarterly office visits were no longer "
            "reasonable or necessary."
        ),
        "treatment:insurer",
    ),
    ("Dr. Vale, who examined her for the employer, opposed the procedure.", "treatment:insurer"),
    ("Dr. Vale believed that additional imaging would not alter the course of treatment.", "treatment:insurer"),
    ("Dr. Vale reasoned that the guidelines do not support repetition of the blocks.", "treatment:insurer"),
    ("Dr. Vale advised against fusion until the films showed instability.", "treatment:insurer"),
    (
        "Dr. Vale testified that the dosage is excessive and that Claimant should be weaned over six months.",
        "treatment:insurer",
    ),
    (
        (
            "The utilization review physician, Dr. Vale, issued a denial of the surgery, stating that "
            "instability had not been documented."
        ),
        "treatment:insurer",
    ),
    ("Dr. Vale considered the stimulator inappropriate until she had a psychological screening.", "treatment:insurer"),
    (
        "Dr. Vale did not concur in the surgery because conservative measures had not been exhausted.",
        "treatment:insurer",
    ),
    ("Dr. Vale thought a second operation would accomplish little.", "treatment:insurer"),
    ("Dr. Vale saw nothing to be gained from more injections.", "treatment:insurer"),
    ("Dr. Vale thought that conservative care should come first.", "treatment:insurer"),
    ("Dr. Vale recommended only home exercise.", "treatment:insurer"),
    ("Dr. Vale concluded that palliative adjustments do nothing to cure her.", "treatment:insurer"),
    ("The judge ordered a stimulator, as recommended by Dr. Vale, his pain physician.", "treatment:claimant"),
    ("The judge found the fusion compensable on the recommendation of Dr. Vale, her surgeon.", "treatment:claimant"),
    ("Dr. Vale suspected an occult fracture and ordered a CT scan.", "treatment:claimant"),
    (
        "The request for authorization of the fusion was submitted by Dr. Vale, the claimant's surgeon.",
        "treatment:claimant",
    ),
    (
        "The disclosure of Dr. Vale states that plaintiff will require a lumbar fusion within five years.",
        "treatment:claimant",
    ),
    (
        ("Dr. Vale stated that the injury was responsible for the greater part of the need for the knee replacement."),
        "treatment:claimant",
    ),
    ("Dr. Vale reported that bilateral releases were reasonable and necessary.", "treatment:claimant"),
    ("Dr. Vale found that she required a myelogram.", "treatment:claimant"),
    (
        "Dr. Vale prescribes the patches and testified that they allow her to carry out daily activities.",
        "treatment:claimant",
    ),
    ("Dr. Vale saw surgery as the only remaining option.", "treatment:claimant"),
    ("Dr. Vale testified that therapy keeps him working.", "treatment:claimant"),
    ("Dr. Vale wished to try a course of injections.", "treatment:claimant"),
    ("Dr. Vale hoped to perform a second arthroscopy once it was authorized.", "treatment:claimant"),
    ("Dr. Vale referred her for a course of aquatic therapy.", "treatment:claimant"),
    (
        "Dr. Vale explained that he ran out of conservative measures and had nothing left but surgery.",
        "treatment:claimant",
    ),
    ("Dr. Vale performed the surgery in May.", "-treatment:claimant"),
    ("Dr. Vale reported that the carrier had refused therapy.", "-treatment:insurer"),
    ("Dr. Vale had no opinion on whether surgery was needed.", "-treatment:claimant"),
    ("The insurer denied surgery on the recommendation of Dr. Vale.", "-treatment:claimant"),
    ("Dr. Vale noted that the claimant wanted to try injections.", "-treatment:claimant"),
    ("Dr. Vale did not believe that the dosage was excessive.", "-treatment:insurer"),
    ("Dr. Vale stated that the injection had done nothing for her pain.", "-treatment:insurer"),
    ("Dr. Vale denied that surgery was the only option.", "-treatment:claimant"),
    ("The employer's counsel issued a denial after he had read the report of Dr. Vale.", "-treatment:insurer"),
    ("Dr. Vale disagreed that a second operation would accomplish little.", "-treatment:insurer"),
    ("Dr. Vale reported that conservative measures had been exhausted.", "-treatment:insurer"),
    ("Dr. Vale did not agree with the proposed arthroplasty.", "treatment:insurer"),
    ("Dr. Vale did not agree that surgery was her only option.", "treatment:insurer"),
    ("The carrier asked Dr. Vale whether therapy kept her working.", "-treatment:claimant -treatment:insurer"),
    ("Dr. Vale wrote that the injury hastened the need for a knee arthroplasty.", "treatment:claimant"),
    ("Dr. Vale wrote that the injury had not hastened the need for a knee arthroplasty.", "treatment:insurer"),
    ("Dr. Vale saw no need for surgery at all.", "-treatment:claimant"),
    ("Dr. Vale's notes state that the adjustments allow her to stay on the job.", "treatment:claimant"),
    ("The board authorized the procedure on the advice of Dr. Vale.", "treatment:claimant"),
)
"""A sentence, and what is read in it; after a dash, what must not be."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_read(sentence: str, expected: str) -> None:
    check_said(sentence, expected)
