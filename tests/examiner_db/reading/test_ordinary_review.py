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
        "The carrier argues that the judge should have given more weight to Dr. Corliss. The judge excluded the report "
        "as "
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


COMPARED = (
    ("Dr. Brandt saw the films herself, and for that reason her opinion outweighs the contrary one.", (C, R)),
    ("The judge chose Dr. Corliss's assessment as the better explained of the two.", (R, C)),
    ("Neither view was accepted.", (R, R)),
    ("The Board finds the conclusion of Dr. Corliss to be the sounder of the two.", (R, C)),
    ("Dr. Brandt has the better of the argument.", (C, R)),
    ("The Commission sided with Dr. Corliss.", (R, C)),
    ("The hearing officer was more impressed with Dr. Brandt's explanation than with the examiner's.", (C, R)),
    ("For these reasons Dr. Brandt's diagnosis is adopted over his.", (C, R)),
    ("The Panel prefers the opinion of Dr. Brandt.", (C, R)),
    ("Dr. Corliss's opinion is the less persuasive of the two.", (C, R)),
    ("The judge resolved the conflict in favor of the treating physician.", (C, R)),
    ("The claimant argues that Dr. Brandt's opinion outweighs the contrary one.", (N, N)),
    ("The judge did not say which of the two he found more persuasive.", (N, N)),
    ("On remand the judge may find Dr. Brandt the more persuasive of the two.", (N, N)),
    ("Dr. Corliss considered his own method the better of the two.", (N, N)),
    ("If Dr. Brandt's opinion were the better reasoned of the two, the result would be different.", (N, N)),
    ("The judge gave no reason for preferring Dr. Brandt's opinion.", (N, N)),
    ("The Board finds both opinions persuasive.", (C, C)),
    ("The judge chose to credit Dr. Brandt on one point.", (C, N)),
    ("The judge prefers Dr. Brandt's account to the claimant's.", (C, N)),
)
"""One side named, the other only meant; and comparisons that nobody has made who decides."""


@pytest.mark.parametrize(("text", "expected"), COMPARED)
def test_two_are_compared(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


def test_two_of_one_mind_are_not_set_against_each_other() -> None:
    told = "Dr. Corliss later agreed with Dr. Brandt. The Panel prefers the opinion of Dr. Brandt."
    assert weights(told)[1] != R
