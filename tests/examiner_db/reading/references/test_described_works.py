"""Reports and opinions told by their kind, their field or who obtained them, with two physicians in the paragraph."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.references.described_works import works

BRANDT = "Dr. Orla Brandt, the claimant's treating neurologist, found the headaches due to the fall. "
ULVANG = "Dr. Casper Ulvang examined the claimant once for the carrier and found them unrelated. "
PRIVATE = "The Veteran submitted a letter of Dr. Orla Brandt, a private neurologist, who linked them to service. "
AGENCY = "A VA examiner, Dr. Casper Ulvang, found no link to service. "


def weights(text: str) -> tuple[str, str]:
    """The weights of Brandt and of Ulvang."""
    (reading,) = read(f"ANALYSIS\n\n{text}\n\nSo ordered.\n")
    found = {one.name.split()[-1]: one.weight.value for one in reading.physicians}
    return found["Brandt"], found["Ulvang"]


@pytest.mark.parametrize(
    ("introduced", "sentence", "expected"),
    [
        ((PRIVATE, AGENCY), "The VA opinion is highly probative.", ("not_stated", "credited")),
        ((PRIVATE, AGENCY), "The VA examination report is entitled to no weight.", ("not_stated", "rejected")),
        ((PRIVATE, AGENCY), "The Board finds the private opinion highly probative.", ("credited", "not_stated")),
        ((PRIVATE, AGENCY), "This private letter is of little probative value.", ("rejected", "not_stated")),
        ((BRANDT, ULVANG), "The treating opinion is entitled to great weight.", ("credited", "not_stated")),
        ((BRANDT, ULVANG), "The defense examination is entitled to little weight.", ("not_stated", "rejected")),
        ((BRANDT, ULVANG), "The IME report is not persuasive.", ("not_stated", "rejected")),
        ((BRANDT, ULVANG), "The opinion obtained by the carrier is not persuasive.", ("not_stated", "rejected")),
        ((BRANDT, ULVANG), "I give no weight to the report submitted by the claimant.", ("rejected", "not_stated")),
        ((BRANDT, ULVANG), "The neurological opinion is persuasive.", ("credited", "not_stated")),
    ],
)
def test_the_giver_is_told_by_the_kind_of_work(
    introduced: tuple[str, str], sentence: str, expected: tuple[str, str]
) -> None:
    first, second = introduced
    assert weights(f"{first}{second}{sentence}") == expected
    assert weights(f"{second}{first}{sentence}") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The VA examination by Dr. Roe is highly probative.",
        "The utilization review report is not persuasive.",
        "The carrier argues that the treating opinion is entitled to no weight.",
        "The report obtained by the petitioner is not persuasive.",
        "If the IME report were persuasive, the claim would fail.",
        "The psychiatric report is persuasive.",
    ],
)
def test_nobody_is_meant(sentence: str) -> None:
    assert weights(f"{BRANDT}{ULVANG}{sentence}") == ("not_stated", "not_stated")


def test_several_of_a_kind_are_several() -> None:
    assert [one.plural for one in works("The VA opinions and the treating notes differ.")] == [True, False]
