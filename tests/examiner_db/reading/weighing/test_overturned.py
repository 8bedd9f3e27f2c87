"""Weighings that a later sentence undoes."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.weighing.overturned import overturned


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The deputy commissioner believed Dr. Vale. The commission reversed the deputy commissioner.", {0}),
        ("The arbitrator credited Dr. Vale. The Commission reversed the award.", {0}),
        ("The WCJ credited Dr. Vale. We will therefore rescind the award.", {0}),
        ("The ALJ sat. She found Dr. Vale persuasive. The decision is vacated.", {0, 1}),
        ("The judge credited Dr. Vale. I respectfully disagree.", {0}),
        ("The deputy credited Dr. Vale. We disagree with the deputy.", {0}),
        ("The Board rejected Dr. Vale. The decision must be reversed.", {0}),
        ("The Board rejected Dr. Vale. We therefore vacate the award.", {0}),
        ("The Board rejected Dr. Vale. We cannot say that its decision was supported by the record.", {0}),
        ("The ALJ relied on Dr. Vale. That finding is not supported by substantial evidence.", {0}),
    ],
)
def test_undone(text: str, expected: set[int]) -> None:
    assert overturned(document(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The deputy commissioner believed Dr. Vale. The commission affirmed the deputy commissioner.",
        "The employer argues that the judge erred in relying on Dr. Vale. We disagree.",
        "The employer contends that the judge should have believed Dr. Vale. We do not agree.",
        "The judge credited Dr. Vale. We affirm that finding. The award of fees must be reversed.",
        "The judge credited Dr. Vale.\n\nThe decision must be reversed.",
        "The judge credited Dr. Vale, and her finding is affirmed.",
        "The judge credited Dr. Vale. Dr. Quill disagreed.",
        "The Board finds that Dr. Vale is not rationalized. The decision is reversed.",
    ],
)
def test_left_standing(text: str) -> None:
    assert 0 not in overturned(document(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The deputy found Dr. Vale more convincing than Dr. Quill. I respectfully disagree. I give the "
                "opinion of Dr. Quill the greater weight, and I reverse the award."
            ),
            ("rejected", "credited"),
        ),
        (
            (
                "The Workers' Compensation Board rejected the opinions of Dr. Vale and Dr. Quill. The decision must be "
                "reversed."
            ),
            ("not_stated", "not_stated"),
        ),
        (
            "The Board credited Dr. Vale and rejected Dr. Quill. The decision is affirmed.",
            ("credited", "rejected"),
        ),
    ],
)
def test_the_last_word_stands(text: str, expected: tuple[str, str]) -> None:
    (reading,) = read(text)
    assert tuple(one.weight.value for one in reading.physicians) == expected
