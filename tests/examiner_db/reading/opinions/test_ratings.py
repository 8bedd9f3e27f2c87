"""Ratings compared within one decision."""

import pytest

from examiner_db.reading import read


def directions(*sentences: str) -> list[str]:
    (reading,) = read("DISCUSSION\n\n" + " ".join(sentences) + "\n")
    return [f"{one.name} {said.value} {said.direction}" for one in reading.physicians for said in one.opinions]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("Dr. Vale found 3% whole person impairment.",), ["Vale 3% indeterminate"]),
        (
            ("Dr. Vale found 3% whole person impairment.", "Dr. Quill found 9% whole person impairment."),
            ["Vale 3% insurer", "Quill 9% claimant"],
        ),
        (
            ("Dr. Vale found 9% whole person impairment.", "Dr. Quill found 9% whole person impairment."),
            ["Vale 9% indeterminate", "Quill 9% indeterminate"],
        ),
        (
            ("Dr. Vale found 3% whole person impairment.", "Dr. Quill found 9% impairment of the arm."),
            ["Vale 3% indeterminate", "Quill 9% indeterminate"],
        ),
        (
            ("Dr. Vale found no permanent impairment.", "Dr. Quill found 9% impairment of the arm."),
            ["Vale None insurer", "Quill 9% claimant"],
        ),
        (
            ("Dr. Vale found 3% impairment.", "Dr. Quill found 9% impairment.", "Dr. Brandt found 5% impairment."),
            ["Vale 3% insurer", "Quill 9% claimant", "Brandt 5% indeterminate"],
        ),
        (
            ("Dr. Vale found 3.5 percent impairment.", "Dr. Quill found 10 percent impairment."),
            ["Vale 3.5 percent insurer", "Quill 10 percent claimant"],
        ),
    ],
)
def test_ratings(sentences: tuple[str, ...], expected: list[str]) -> None:
    assert directions(*sentences) == expected


@pytest.mark.parametrize(
    ("low", "high"),
    [
        ("two percent", "nine percent"),
        ("nine percent", "ten percent"),
        ("eleven percent", "twenty-one percent"),
        ("2%", "nine percent"),
        ("twenty percent", "20.5%"),
        ("thirty-two percent", "forty percent"),
    ],
)
def test_ratings_in_words(low: str, high: str) -> None:
    assert directions(
        f"Dr. Vale found {low} permanent impairment.", f"Dr. Quill found {high} permanent impairment."
    ) == [
        f"Vale {low} insurer",
        f"Quill {high} claimant",
    ]


def test_a_rating_of_a_physician_known_by_a_letter_is_compared_and_not_shown() -> None:
    found = directions("Dr. G found 5% impairment.", "Dr. Quill found 16% impairment.")
    assert found == ["Quill 16% claimant"]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            ("The agreed medical evaluator, Dr. Vale, found 12% whole person impairment.",),
            ["Vale 12% indeterminate"],
        ),
        (
            ("Dr. Vale found 11% impairment of the arm.", "Dr. Quill found 22% whole person impairment."),
            ["Vale 11% insurer", "Quill 22% claimant"],
        ),
        (
            ("Dr. Vale found 7% impairment of the lumbar spine.", "Dr. Quill found 30% impairment of the lungs."),
            ["Vale 7% indeterminate", "Quill 30% indeterminate"],
        ),
    ],
)
def test_ratings_that_nobody_opposes_and_ratings_of_different_losses(
    sentences: tuple[str, ...], expected: list[str]
) -> None:
    assert directions(*sentences) == expected


def test_where_more_rate_than_ever_rated_one_loss_nothing_is_compared() -> None:
    shares = range(10, 60)
    ends = "dek lom rin sab tov wick yet zan pol gim".split()
    names = [first + last for first in ("Var", "Quil", "Bran", "Tol", "Mer") for last in ends]
    found = directions(*(f"Dr. {name} found {share}% impairment." for name, share in zip(names, shares, strict=True)))
    assert len(found) == len(names)
    assert all(one.endswith("indeterminate") for one in found)


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("The claimant's evaluator, Dr. Vale, rated the arm at 9%.",), ["Vale 9% indeterminate"]),
        (("Dr. Vale, her treating surgeon, assigned a 6% impairment rating.",), ["Vale 6% indeterminate"]),
        (("The insurer's examiner, Dr. Vale, rated the leg at 3%.",), ["Vale 3% indeterminate"]),
        (("Dr. Vale, the designated doctor, assigned a 5% impairment rating.",), ["Vale 5% indeterminate"]),
        (("Dr. Vale, a second opinion physician for OWCP, found 4% impairment.",), ["Vale 4% indeterminate"]),
        (
            (
                "The insurer's examiner, Dr. Vale, found 3% impairment.",
                "Dr. Quill, her treating surgeon, found 9% impairment.",
                "The claimant's evaluator, Dr. Brandt, found 25% impairment.",
            ),
            ["Vale 3% insurer", "Quill 9% claimant", "Brandt 25% claimant"],
        ),
        (
            (
                "Dr. Quill, her treating surgeon, found 9% impairment.",
                "The claimant's evaluator, Dr. Brandt, found 25% impairment.",
            ),
            ["Quill 9% indeterminate", "Brandt 25% claimant"],
        ),
        (
            (
                "The insurer's examiner, Dr. Vale, found 9% impairment.",
                "Dr. Quill, her treating surgeon, found 9% impairment.",
            ),
            ["Vale 9% indeterminate", "Quill 9% indeterminate"],
        ),
    ],
)
def test_who_hired_a_physician_gives_a_lone_rating_no_side(sentences: tuple[str, ...], expected: list[str]) -> None:
    assert directions(*sentences) == expected


@pytest.mark.parametrize(
    ("printed", "other", "expected"),
    [
        ("12 to 15 percent", "14 percent", "indeterminate indeterminate"),
        ("between 5% and 10%", "8%", "indeterminate indeterminate"),
        ("5-10%", "8%", "indeterminate indeterminate"),
        ("5 or 10%", "8%", "indeterminate indeterminate"),
        ("ten to fifteen percent", "12 percent", "indeterminate indeterminate"),
        ("10% to 15%", "15%", "indeterminate indeterminate"),
        ("12 to 15 percent", "20 percent", "insurer claimant"),
        ("twenty-two to twenty-five percent", "20 percent", "claimant indeterminate"),
        ("between five and seven percent", "between 8 and 10%", "insurer claimant"),
    ],
)
def test_a_range_is_compared_by_both_its_ends(printed: str, other: str, expected: str) -> None:
    one, two = expected.split()
    assert directions(
        f"The insurer's examiner, Dr. Vale, rated the shoulder at {printed} of the whole person.",
        f"Dr. Quill, her treating surgeon, rated the shoulder at {other} of the whole person.",
    ) == [f"Vale {printed} {one}", f"Quill {other} {two}"]
