"""Opinions told beside another physician, to an extent, in a paper or after its author: invented sentences."""

import pytest

from tests.examiner_db.reading.told import check_said

SENTENCES = (
    (
        (
            "Dr. Vale, who examined the miner for the Department of Labor, and Dr. Quill, his family physician, "
            "opined that claimant is totally disabled from his job."
        ),
        "work_capacity:claimant",
    ),
    (
        (
            "The insurer relies on Dr. Vale, who performed an examination for it and who believed that surgery "
            "would accomplish nothing."
        ),
        "treatment:insurer",
    ),
    ("Dr. Vale, who saw Claimant on referral from Dr. Quill, likewise advised against fusion.", "treatment:insurer"),
    (
        "The plaintiff points to the statement of Dr. Vale, his former psychiatrist, that he cannot work.",
        "work_capacity:claimant",
    ),
    (
        (
            "The ALJ found the opinion of Dr. Vale, the treating podiatrist, unpersuasive to the extent that he "
            "found the claimant unable to stand more than one hour."
        ),
        "work_capacity:claimant",
    ),
    (
        "The judge discounted the form of Dr. Vale insofar as she restricted the claimant to sedentary work.",
        "work_capacity:claimant",
    ),
    (
        (
            "OWCP had before it the restrictions of Dr. Vale, a Board-certified physiatrist, allowing appellant "
            "to sit for six hours."
        ),
        "work_capacity:insurer",
    ),
    (
        ("The claimant offered work status reports from Dr. Vale, her chiropractor, keeping her off work until June."),
        "work_capacity:claimant",
    ),
    (
        (
            "Dr. Vale, the claimant's dermatologist, produced multiple reports stating that the claimant was "
            "totally disabled."
        ),
        "work_capacity:claimant",
    ),
    (
        (
            "The file holds a Report of Medical Evaluation (TWCC-69) from Dr. Vale that certifies MMI as of "
            "December 1, 1992."
        ),
        "mmi:insurer",
    ),
    ("The work release signed by Dr. Vale permits regular duty with no limitations.", "work_capacity:insurer"),
    (
        (
            "Plaintiff submits the reports of Dr. Vale, in which it is stated that plaintiff suffers from "
            "limited motion of the left ankle."
        ),
        "impairment:claimant",
    ),
    (
        (
            "To the surprise of the claims manager, Dr. Vale agreed that the plaintiff could work no more than "
            "four hours a day."
        ),
        "work_capacity:claimant",
    ),
    (
        (
            "Dr. Quill agreed with the attending physician, Dr. Vale, that the plaintiff could work no more than "
            "four hours a day."
        ),
        "work_capacity:claimant",
    ),
    (
        "Dr. Vale, the primary treating physician, had given 12% WPI on the basis of grip loss.",
        "impairment:indeterminate",
    ),
    ("Claimant asked for a spinal cord stimulator, as recommended by Dr. Vale, his physiatrist.", "treatment:claimant"),
    ("The insurer refused to pay for the fusion that was proposed by Dr. Vale.", "treatment:claimant"),
    (
        (
            "The referee heard the testimony of Dr. Vale, who treated the claimant after the fall and who said "
            "that he was not at maximum medical improvement."
        ),
        "mmi:claimant",
    ),
    (
        "The examiner credited the letter of Dr. Vale, her rheumatologist, that the fall had caused the tear.",
        "causation:claimant",
    ),
    (
        "The file holds the report of Dr. Vale, the insurer's examiner, noting symptom magnification throughout.",
        "symptom_validity:insurer",
    ),
    (
        ("Dr. Vale, who examined the miner, and Dr. Quill, his physician, disagreed on whether claimant is disabled."),
        "-work_capacity:claimant",
    ),
    (
        "The judge rejected the report of Dr. Vale because she found the claimant unable to stand.",
        "-work_capacity:claimant",
    ),
    ("The letter of Dr. Vale, stating no view on surgery, was returned.", "-treatment:claimant"),
    ("Plaintiff submits that Dr. Vale certified maximum medical improvement.", "-mmi:insurer"),
    ("The form of Dr. Vale, allowing no sitting for six hours, was lost.", "-work_capacity:insurer"),
    (
        (
            "The carrier contends that the hearing officer should have given more weight to Dr. Vale, who "
            "examined the claimant and found symptom magnification."
        ),
        "symptom_validity:insurer",
    ),
    (
        (
            "The plaintiff maintains that the ALJ should have deferred to Dr. Vale, a psychologist, who found "
            "her unable to tolerate the stress of competitive employment."
        ),
        "work_capacity:claimant",
    ),
    ("The carrier contends that Dr. Vale found symptom magnification.", "-symptom_validity:insurer"),
    (
        (
            "The claimant argues that the judge should have found on the report of Dr. Vale that she is totally "
            "disabled."
        ),
        "-work_capacity:claimant",
    ),
)
"""A sentence, and what is read in it; after a dash, what must not be."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_read(sentence: str, expected: str) -> None:
    check_said(sentence, expected)
