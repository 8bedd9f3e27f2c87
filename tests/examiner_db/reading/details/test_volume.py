"""Sworn statements of how many examinations, for whom, and at what fee."""

import pytest

from examiner_db.reading import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale performs 200 independent medical examinations per year.", "examinations 200"),
        ("Dr. Vale does six to eight IMEs per week.", "examinations eight"),
        ("Dr. Vale testified that 90% of his examinations are for the defense.", "defense_share 90%"),
        ("Dr. Vale testified that 95 percent of his work is on behalf of insurers.", "defense_share 95 percent"),
        ("Dr. Vale charged $2,400 for his report.", "fee $2,400"),
        ("Dr. Vale earned $450,000 per year from such work.", "income $450,000"),
        ("Examinations make up 40% of his income, Dr. Vale testified.", "income 40%"),
    ],
)
def test_volume(sentence: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [f"{one.kind} {one.value}" for one in reading.volume] == [expected]
    assert (reading.volume[0].physician, reading.volume[0].quote.text) == ("Vale", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale found 12% impairment.",
        "The employee argues that 90% of Dr. Vale's examinations are for the defense.",
        "Dr. Vale told Dr. Quill that 90% of examinations are for the defense.",
        "Dr. Vale saw the claimant twice a week.",
    ],
)
def test_no_volume(sentence: str) -> None:
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Dr. Vale performs about 300 IMEs a year.", "examinations"),
        ("Dr. Vale testified that 80% of the evaluations were for insurers.", "defense_share"),
        ("Dr. Vale charges $1,500 for each examination.", "fee"),
        ("Dr. Vale billed $950 for the deposition.", "fee"),
        ("Such work is 60% of his practice, Dr. Vale testified.", "income"),
        ("Dr. Vale does twenty examinations per month.", "examinations"),
    ],
)
def test_kinds(sentence: str, kind: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [one.kind.value for one in reading.volume] == [kind]


def test_a_share_of_the_disability_is_no_share_of_the_work() -> None:
    assert read("FACTS\n\nDr. Vale apportioned 90% to age.\n")[0].volume == ()


def test_a_statement_of_two_physicians_is_neithers() -> None:
    sentence = "Dr. Vale and Dr. Quill perform 200 examinations a year."
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()
