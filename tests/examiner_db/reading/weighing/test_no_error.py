"""Errors that were found, errors that nobody has shown, and opinions that are put alike."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Weight

DECISION = """WORKERS' COMPENSATION COURT OF APPEALS

BACKGROUND

Dr. Alan Brondt examined the employee at the request of the employer and insurer. Dr. Brondt opined that the tear was
degenerative. Dr. Ida Meeve treated her.

DECISION

{}

We {}.
"""


def weights(sentence: str, order: str = "affirm") -> dict[str, Weight]:
    (decision,) = read(DECISION.format(sentence, order))
    return {one.name.split()[-1]: one.weight for one in decision.physicians}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The employer has failed to show that the judge erred in crediting Dr. Brondt.", Weight.CREDITED),
        ("The employer has not shown that the judge erred in relying on Dr. Brondt's opinion.", Weight.CREDITED),
        ("Appellants have not established that the ALJ erred in crediting Dr. Brondt's opinion.", Weight.CREDITED),
        ("We are not convinced that the judge erred in relying on Dr. Brondt.", Weight.CREDITED),
        ("It cannot be said that the judge erred in crediting Dr. Brondt's opinion.", Weight.CREDITED),
        ("We find no basis to conclude that the judge erred in adopting Dr. Brondt's opinion.", Weight.CREDITED),
        ("We are not persuaded that the judge erred in rejecting Dr. Brondt's opinion.", Weight.REJECTED),
        (
            "The employee fails to demonstrate that the judge erred by discounting Dr. Brondt's opinion.",
            Weight.REJECTED,
        ),
    ],
)
def test_an_error_that_nobody_has_shown_leaves_the_weight_as_it_was(sentence: str, expected: Weight) -> None:
    assert weights(sentence)["Brondt"] is expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The judge erred in relying on Dr. Brondt's opinion.",
        "The employee has shown that the judge erred in crediting Dr. Brondt.",
    ],
)
def test_an_error_that_was_found_undoes_the_reliance(sentence: str) -> None:
    assert weights(sentence, "reverse")["Brondt"] is Weight.REJECTED


@pytest.mark.parametrize(
    "sentence",
    [
        "The judge gave Dr. Brondt's opinion no less weight than that of Dr. Meeve.",
        "Dr. Brondt's opinion was not entitled to any less weight than Dr. Meeve's.",
        "Dr. Brondt's opinion is no less persuasive than Dr. Meeve's.",
        "The judge gave no more weight to Dr. Brondt than to Dr. Meeve.",
        "The judge was not free to reject Dr. Brondt's opinion.",
        "The judge was not entitled to reject Dr. Brondt's opinion.",
    ],
)
def test_opinions_that_are_put_alike_are_not_weighed(sentence: str) -> None:
    assert set(weights(sentence).values()) == {Weight.NOT_STATED}


def test_of_one_opinion_with_less_weight_the_other_has_more() -> None:
    told = weights("The judge gave Dr. Brondt's opinion less weight than that of Dr. Meeve.")
    assert told == {"Brondt": Weight.REJECTED, "Meeve": Weight.CREDITED}


def test_no_more_weight_than_what_was_rejected_is_none() -> None:
    told = weights(
        "The judge rejected the opinion of Dr. Meeve. Dr. Brondt's report was entitled to no greater weight."
    )
    assert told == {"Brondt": Weight.REJECTED, "Meeve": Weight.REJECTED}


@pytest.mark.parametrize("degree", ["only partly persuaded", "partially persuaded", "somewhat convinced"])
def test_whoever_is_persuaded_in_part_believes_in_part(degree: str) -> None:
    assert weights(f"The judge was {degree} by Dr. Brondt.")["Brondt"] is Weight.PARTLY
