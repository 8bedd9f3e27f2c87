"""What is left of an injury in motion and use: invented sentences and what must be read in them."""

import pytest

from tests.examiner_db.reading.told import check_said

SENTENCES = (
    (
        (
            "The plaintiff's physiatrist, Dr. Vale, states that he measured restrictions of forty percent in "
            "cervical rotation."
        ),
        "impairment:claimant",
    ),
    ("Dr. Vale reported significant limitations in the plaintiff's lumbar spine.", "impairment:claimant"),
    (
        (
            "Dr. Vale affirms that repeated testing has disclosed a loss of one third of normal cervical "
            "extension of the plaintiff."
        ),
        "impairment:claimant",
    ),
    ("Dr. Vale stated that plaintiff suffers from limited motion of the left ankle.", "impairment:claimant"),
    ("Dr. Vale opined that the plaintiff's limitations are permanent.", "impairment:claimant"),
    ("Dr. Vale found a residual loss of wrist extension.", "impairment:claimant"),
    ("The defendants' orthopedist, Dr. Vale, found normal motion in the plaintiff's left knee.", "impairment:insurer"),
    ("The defendants' orthopedic examiner, Dr. Vale, found no limitation of motion.", "impairment:insurer"),
    (
        "Dr. Vale, who examined the plaintiff for the defendants, detected no limitation in the shoulder.",
        "impairment:insurer",
    ),
    (
        "The defendants' neurologist, Dr. Vale, found full range of motion in the cervical and lumbar spine.",
        "impairment:insurer",
    ),
    ("Dr. Vale concluded that the shoulder had healed without residual restriction.", "impairment:insurer"),
    ("Dr. Vale believed that she had no permanent loss of function.", "impairment:insurer"),
    ("Dr. Vale issued a rating of zero percent to the left hand.", "impairment:insurer"),
    ("Dr. Vale testified that no impairment of the hand can be rated.", "impairment:insurer"),
    (
        ("Dr. Vale testified that Claimant has not lost the use of the foot for all practical intents and purposes."),
        "impairment:insurer",
    ),
    (
        "Dr. Vale testified that Claimant has lost the use of the foot for all practical intents and purposes.",
        "impairment:claimant",
    ),
    ("Dr. Vale found that the injury left nothing permanent behind.", "impairment:insurer"),
    ("Dr. Vale wrote that the finger has healed with no residuals that could be rated.", "impairment:insurer"),
    ("Dr. Vale testified that the scar is permanent and that grip will not return.", "impairment:claimant"),
    ("Dr. Vale said that the loss of sensation is permanent.", "impairment:claimant"),
    ("Dr. Vale opined that the employee had sustained a permanent partial disability.", "impairment:claimant"),
    ("Dr. Vale found that he had sustained no permanent disability.", "impairment:insurer"),
    ("Dr. Quill rated 4%. Dr. Vale raised the rating to 9 percent.", "impairment:claimant"),
    (
        "Dr. Quill rated 14 percent impairment. Dr. Vale reduced the rating to 8 percent.",
        "impairment:insurer impairment:claimant",
    ),
    ("The claimant's evaluator, Dr. Vale, issued a rating of 22% whole person.", "impairment:indeterminate"),
    ("The insurer's examiner, Dr. Vale, rated the leg at 3%.", "impairment:indeterminate"),
    (
        "Dr. Vale measured motion of the shoulder and wrote that it was not significantly limited.",
        "-impairment:claimant",
    ),
    ("Dr. Vale found no significant limitation of motion in the plaintiff's neck.", "impairment:insurer"),
    ("Dr. Vale noted that the plaintiff complained of limited motion.", "-impairment:claimant"),
    ("The defendants argue that Dr. Vale found significant limitations in the lumbar spine.", "-impairment:claimant"),
    ("If plaintiff's limited motion persisted, Dr. Vale would order a scan.", "-impairment:claimant"),
)
"""A sentence, and what is read in it; after a dash, what must not be."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_read(sentence: str, expected: str) -> None:
    check_said(sentence, expected)
