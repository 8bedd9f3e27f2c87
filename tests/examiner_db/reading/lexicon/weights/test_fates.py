"""An opinion that fares as another did, and what a tribunal does on the strength of one; each sentence is invented."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Weight

DOUBTED = "ANALYSIS\n\nThe Board gives the report of Dr. Corliss no weight. {}\n"


def brandt(text: str) -> Weight:
    """How Dr. Brandt was weighed."""
    (reading,) = read(text)
    return next(one.weight for one in reading.physicians if one.name.endswith("Brandt"))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The report of Dr. Brandt fares no better.", Weight.REJECTED),
        ("Dr. Brandt's opinion suffers from the same defect.", Weight.REJECTED),
        ("The opinion of Dr. Brandt shares these shortcomings.", Weight.REJECTED),
        ("Dr. Brandt's opinion does not suffer from that infirmity.", Weight.CREDITED),
        ("The report of Dr. Brandt does not have those defects.", Weight.CREDITED),
        ("The claimant fared no better under Dr. Brandt.", Weight.NOT_STATED),
        ("Dr. Brandt's patient does not have those problems.", Weight.NOT_STATED),
    ],
)
def test_one_fares_as_the_other(sentence: str, expected: Weight) -> None:
    assert brandt(DOUBTED.format(sentence)) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ALJ set aside the denial based on the opinion of Dr. Brandt.", Weight.CREDITED),
        ("The commissioner awarded benefits on the strength of Dr. Brandt's testimony.", Weight.CREDITED),
        ("The claim is denied based on the opinion of Dr. Brandt.", Weight.CREDITED),
        ("The insurer terminated benefits based on the report of Dr. Brandt.", Weight.NOT_STATED),
        ("The ALJ erred when he denied the claim based on the opinion of Dr. Brandt.", Weight.NOT_STATED),
    ],
)
def test_what_is_decreed_on_an_opinion(sentence: str, expected: Weight) -> None:
    assert brandt(f"ANALYSIS\n\n{sentence}\n") is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The testimony of Dr. Brandt, which was unrebutted, is that the fall tore the cuff.", Weight.CREDITED),
        ("The uncontradicted opinion of Dr. Brandt is that the fall tore the cuff.", Weight.CREDITED),
        ("Dr. Brandt recorded an uncontradicted history.", Weight.NOT_STATED),
    ],
)
def test_what_nobody_answered(sentence: str, expected: Weight) -> None:
    assert brandt(f"ANALYSIS\n\n{sentence}\n") is expected
