"""Diagnoses in plain words, and opinions that a sentence carries beside its main clause."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

SENTENCES = (
    ("Dr. Brandt diagnosed a torn medial meniscus.", "diagnosis:claimant"),
    ("Dr. Brandt diagnosed spinal subluxations.", "diagnosis:claimant"),
    ("Dr. Brandt reported that the deputy had developed hypertensive heart disease.", "diagnosis:claimant"),
    ("Dr. Brandt made the diagnosis on the basis of color change.", "diagnosis:claimant"),
    ("Dr. Brandt described a herniation at two levels with radiculopathy.", "diagnosis:claimant"),
    ("Dr. Brandt accepted the diagnosis of lupus.", "diagnosis:claimant"),
    ("Dr. Brandt confirmed an ulnar nerve lesion.", "diagnosis:claimant"),
    ("The Veteran saw Dr. Brandt, whose May 2015 report diagnoses fibromyalgia.", "diagnosis:claimant"),
    ("Dr. Brandt diagnosed a lumbar strain.", ""),
    ("Dr. Brandt diagnosed neck pain.", ""),
    ("Dr. Brandt noted a history of lupus.", ""),
    ("Dr. Brandt declined to make the diagnosis.", "diagnosis:insurer"),
    ("Dr. Brandt could not make the diagnosis.", "diagnosis:insurer"),
    ("Dr. Brandt concluded that no diagnosis could be made.", "diagnosis:insurer"),
    ("Dr. Brandt found no current disability of the ankle.", "diagnosis:insurer"),
    ("Dr. Brandt denied any radiculopathy.", "diagnosis:insurer"),
    ("Dr. Brandt looked for allodynia and saw no such signs.", "diagnosis:insurer"),
    ("Dr. Brandt ruled out a pseudarthrosis.", "diagnosis:insurer"),
    ("Dr. Brandt stated that the Veteran does not have a current diagnosis of PTSD.", "diagnosis:insurer"),
    ("Dr. Brandt reported no psychiatric diagnosis.", "diagnosis:insurer"),
    ("The opinion of Dr. Brandt as to the absence of a herniation is accepted.", "diagnosis:insurer"),
    ("Dr. Brandt did not diagnose pneumoconiosis.", "diagnosis:insurer"),
    ("Dr. Brandt saw no evidence of asthma.", "diagnosis:insurer"),
    ("The judge relied on the positive reading of Dr. Brandt.", "diagnosis:claimant"),
    (
        "The judge did not weigh the negative reading of the same film that employer had obtained from Dr. Brandt.",
        "diagnosis:insurer",
    ),
    ("Employer relied on Dr. Brandt's negative reading of the April film.", "diagnosis:insurer"),
    ("Dr. Brandt's positive interpretation was credited.", "diagnosis:claimant"),
    ("Dr. Brandt read the film as negative for pneumoconiosis.", "diagnosis:insurer"),
    ("The judge found that the reading of Dr. Brandt was neither positive nor negative.", ""),
    (
        (
            "He relied on the statement of Dr. Brandt, his cardiologist, that the arrhythmia was aggravated "
            "by the work injury."
        ),
        "causation:claimant",
    ),
    (
        (
            "She accorded weight to the opinion of claimant's treating surgeon, Dr. Brandt, that a fall "
            "accelerated the arthritis."
        ),
        "causation:claimant",
    ),
    (
        (
            "The widow introduced a letter from Dr. Brandt, the family physician, that the exposure "
            "contributed to the disease."
        ),
        "causation:claimant",
    ),
    (
        (
            "Employer submitted a report of Dr. Brandt, a pulmonologist, to the effect that the disease was "
            "unrelated to the exposure."
        ),
        "causation:insurer",
    ),
    ("Dr. Brandt produced several reports stating that the dermatitis was due to the exposure.", "causation:claimant"),
    (
        (
            "Employer contends that the judge erred in discounting the opinion of Dr. Brandt, who reviewed "
            "the records and opined that the disease was unrelated to the exposure."
        ),
        "causation:insurer",
    ),
    (
        (
            "Claimant argues that the judge disregarded the testimony of Dr. Brandt, a psychiatrist who "
            "treated her and who believed that the disorder was caused by the accident."
        ),
        "causation:claimant",
    ),
    (
        (
            "Defendants' expert, Dr. Brandt, who examined plaintiff on behalf of the defendants, asserts "
            "that the tear was degenerative."
        ),
        "preexisting:insurer",
    ),
    (
        (
            "Employer contends that Dr. Brandt, who reviewed the records, opined that the disease was "
            "unrelated to the exposure."
        ),
        "",
    ),
    (
        "Claimant argues that the judge ignored that Dr. Brandt believed that the disorder was caused by the accident.",
        "",
    ),
    ("Dr. Brandt recorded that the symptoms could be related to the work.", "causation:indeterminate"),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_a_sentence_carries(said: Said, sentence: str, expected: str) -> None:
    assert said(sentence) == expected
