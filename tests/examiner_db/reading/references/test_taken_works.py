"""Whose a work is of which a paragraph on two physicians goes on to speak, and of which nobody's weight follows."""

import pytest

from examiner_db.reading import read

BRANDT = (
    "Dr. Orla Brandt, the claimant's treating neurologist, wrote in a March 2014 letter that the headaches were "
    "caused by the fall. "
)
ULVANG = (
    "Dr. Casper Ulvang, who examined the claimant for the carrier, testified that the headaches were unrelated to the "
    "fall. "
)
NOBODY = ("not_stated", "not_stated")


def weights(text: str) -> tuple[str, str]:
    """The weights of Brandt and of Ulvang."""
    (reading,) = read(f"ANALYSIS\n\n{text}\n\nThe claim is decided accordingly.\n")
    found = {one.name.split()[-1]: one.weight.value for one in reading.physicians}
    return found["Brandt"], found["Ulvang"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The letter is well reasoned and is entitled to great weight.", ("credited", "not_stated")),
        ("That letter is given little weight.", ("rejected", "not_stated")),
        ("This testimony is given little weight.", ("not_stated", "rejected")),
        ("The testimony is not persuasive.", ("not_stated", "rejected")),
        ("The Board gives great weight to the letter and rejects the testimony.", ("credited", "rejected")),
        ("We affirm the finding that the letter is entitled to no weight.", ("rejected", "not_stated")),
        ("The opinion on which the carrier relies is not persuasive.", ("not_stated", "rejected")),
        ("The opinion on which the claimant relies is not persuasive.", ("rejected", "not_stated")),
        (
            "The judge adopted the letter. She rejected the examination obtained by the carrier.",
            ("credited", "rejected"),
        ),
        ("I credit the treating neurologist. I reject the contrary opinion.", ("credited", "rejected")),
        ("I accept the opinion of Dr. Ulvang and reject the letter.", ("rejected", "credited")),
        ("Such testimony is insufficient to rebut the presumption.", ("not_stated", "rejected")),
        ("I credit the opinion of the treating source.", ("credited", "not_stated")),
    ],
)
def test_of_two(sentence: str, expected: tuple[str, str]) -> None:
    assert weights(f"{BRANDT}{ULVANG}{sentence}") == expected


def test_what_is_set_against_the_one_before_is_the_others() -> None:
    assert weights(f"{ULVANG}{BRANDT}By contrast, the testimony was not persuasive.") == ("not_stated", "rejected")
    praised = "Dr. Brandt's letter is well reasoned and persuasive. "
    assert weights(f"{BRANDT}{ULVANG}{praised}His testimony, by contrast, is of little weight.") == (
        "credited",
        "rejected",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "He found that the treating opinion was not supported by the records.",
        "The claimant argues that this opinion is entitled to no weight.",
        "According to the carrier, the letter is not persuasive.",
        "If this opinion were persuasive, the claim would be denied.",
        "Whether this testimony is persuasive is for the judge.",
        "A treating opinion is entitled to controlling weight when it is well supported.",
        "The hearing officer was not persuaded by the video. The police report is entitled to great weight.",
        "The claimant testified about his pain. This testimony is credible.",
        "The claimant's wife testified that he was well before. The undersigned gives this evidence great weight.",
        "Counsel's letter is of no weight.",
        "The vocational report is persuasive.",
        "The MRI report is persuasive.",
        "The judge's analysis follows. The reasoning is sound.",
        "The statement of facts is accurate. The form is not signed.",
    ],
)
def test_of_neither(sentence: str) -> None:
    assert weights(f"{BRANDT}{ULVANG}{sentence}") == NOBODY


def test_what_a_physician_says_of_anothers_work_weighs_nobody() -> None:
    said = "Dr. Casper Ulvang disagreed, and noted that this opinion was not supported by any testing."
    assert weights(f"{BRANDT}{said}") == NOBODY
