"""What a decision does to an earlier one, and sworn statements of how many examinations, for whom, at what fee."""

import pytest

from examiner_db.reading import read


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is affirmed.", "affirms May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is reversed.", "reverses May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is set aside.", "vacates May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is modified.", "modifies May 3, 2019 decision"),
        (
            "IT IS ORDERED that the Decision of the Arbitrator filed May 3, 2019, is hereby affirmed and adopted.",
            "affirms Decision of the Arbitrator filed May 3, 2019",
        ),
    ],
)
def test_later_history(order: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\nHe fell.\n\nORDER\n\n{order}\n")
    assert [f"{one.does} {one.of}" for one in reading.later_history] == [expected]
    assert reading.later_history[0].quote.text == order


def test_facts_have_no_later_history() -> None:
    (reading,) = read("FACTS\n\nThe May 3, 2019 decision is affirmed by many.\n\nANALYSIS\n\nWe find.\n")
    assert reading.later_history == ()


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
