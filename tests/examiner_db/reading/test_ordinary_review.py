"""Ordinary prose on two physicians: what is compared, split, reviewed or kept out, and what weighs nobody."""

import pytest

from examiner_db.reading import read

INTRODUCED = (
    "DISCUSSION\n\nDr. Ada Brandt, who treats the claimant, related the tear of the cuff to a fall. Dr. Egon Corliss, "
    "who examined the claimant for the carrier, thought that the tear was degenerative. "
)
C, R, N, P = "credited", "rejected", "not_stated", "partly"

NOBODY = (
    "To resolve the conflict between Dr. Brandt and Dr. Corliss, OWCP selected Dr. Ivo Penn as the impartial examiner.",
    "OWCP did not explain why it chose Dr. Brandt over Dr. Corliss.",
    "In the first proceeding, a different judge had accepted the testimony of Dr. Brandt.",
    (
        "The carrier argues that the judge should have given more weight to Dr. Corliss. The judge excluded the report as "
        "untimely. We affirm."
    ),
    "The Board has considered Dr. Brandt's report carefully.",
    "Although Dr. Brandt is competent, she did not see the films.",
)
"""Selections, unexplained choices, earlier decisions, papers kept out, and what is only granted."""


def weights(text: str) -> tuple[str, str]:
    (reading,) = read(INTRODUCED + text)
    found = {one.name: one.weight.value for one in reading.physicians}
    return found["Ada Brandt"], found["Egon Corliss"]


@pytest.mark.parametrize("text", NOBODY)
def test_what_weighs_nobody(text: str) -> None:
    assert weights(text) == (N, N)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The judge read both. She was persuaded by Dr. Brandt's letter.", (C, N)),
        ("The judge heard both. He deemed the assessment of Dr. Corliss to be accurate.", (N, C)),
        (
            "The judge accepted the opinion of Dr. Corliss. The Board was therefore correct to reverse on this issue.",
            (N, N),
        ),
        ("The judge accepted the opinion of Dr. Corliss. The Board was correct to affirm.", (N, C)),
    ],
)
def test_who_decides_and_what_falls(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected
