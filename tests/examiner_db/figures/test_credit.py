"""Figures of weighing, and the sentences beside them, whole."""

from collections.abc import Callable

import pytest

from examiner_db.figures.counting import Reading
from examiner_db.figures.credit import credit_figures, weight_units
from examiner_db.figures.figure import CreditFigure
from examiner_db.figures.interval import wilson
from examiner_db.figures.opinions import opinion_units
from examiner_db.figures.sentence import Subject

Readings = Callable[..., list[Reading]]
DASH = "\N{EN DASH}"
QUILL = Subject("Ada Quill", "identified")
GROUP = Subject("Ada Quill", "name_group", "the group")
TAIL = "No reading is left unchecked. Decisions are not a random sample of examinations."


def figures(
    weighings: list[Reading], opinions: list[Reading] | None = None, subject: Subject = QUILL
) -> list[CreditFigure]:
    return credit_figures(subject, weighings, weight_units(weighings, opinion_units(opinions or [])))


def test_a_figure_from_forty_weighings(readings: Readings) -> None:
    assert figures(readings("+" * 36 + "-" * 4, issue=None)) == [
        CreditFigure(
            block="payer",
            credited=36,
            partly=0,
            rejected=4,
            not_stated=0,
            n=40,
            of=40,
            checked=40,
            not_checked=0,
            display="percent",
            share=0.9,
            low=wilson(36, 40).low,
            high=wilson(36, 40).high,
            sentence=(
                "In the 40 claims counted in this database (MN-WCCA; 2019) with an opinion of Ada Quill for an "
                "insurer or "
                f"employer, tribunals credited it in 36 of 40 (90%; 95% interval 77{DASH}96%) and rejected it in 4 of "
                f"40 (10%; 95% interval 4{DASH}23%). A person checked all 40. {TAIL}"
            ),
        )
    ]


def test_partly_and_silent_claims_stand_beside_the_interval(readings: Readings) -> None:
    weighings = readings("+" * 8 + "--" + "/", issue=None)
    (figure,) = figures(weighings, readings("ii"))
    assert (figure.n, figure.of, figure.partly, figure.not_stated, figure.checked) == (13, 10, 1, 2, 11)
    assert figure.sentence == (
        "In the 13 claims counted in this database (MN-WCCA; 2019) with an opinion of Ada Quill for an "
        "insurer or employer, of "
        "the 10 in which tribunals credited or rejected it, they credited it in 8 of 10 (95% interval "
        f"49{DASH}94%; small sample) and rejected it in 2 of 10 (95% interval 6{DASH}51%; small sample); they credited "
        f"it in part in one; no weighing that stands was read in two. A person checked 11 of the 11 in which a "
        f"weighing was read. {TAIL}"
    )


@pytest.mark.parametrize(
    ("letters", "start", "finding", "checked"),
    [
        ("+", "one claim", "tribunals credited it in one and rejected it in none", "it"),
        ("-", "one claim", "tribunals credited it in none and rejected it in one", "it"),
        (
            "+-/",
            "three claims",
            "tribunals credited it in one, rejected it in one and credited it in part in one",
            "all three",
        ),
        (
            "+0",
            "two claims",
            "tribunals credited it in one and rejected it in none; no weighing that stands was read in one",
            "both",
        ),
    ],
)
def test_below_ten_there_are_words(readings: Readings, letters: str, start: str, finding: str, checked: str) -> None:
    (figure,) = figures(readings(letters, issue=None))
    assert (figure.display, figure.share, figure.low, figure.high) == ("list", None, None, None)
    assert figure.sentence == (
        f"In the {start} counted in this database (MN-WCCA; 2019) with an opinion of Ada Quill for an insurer "
        "or employer, "
        f"{finding}. A person checked {checked}. {TAIL}"
    )


def test_a_name_group_says_so_first(readings: Readings) -> None:
    (figure,) = figures(readings("+" * 11, issue=None), subject=GROUP)
    assert (figure.display, figure.low) == ("words", None)
    assert figure.sentence == (
        "For the group: in the 11 claims counted (MN-WCCA; 2019) with an opinion for an insurer or employer, tribunals "
        f"credited it in 11 and rejected it in none. A person checked all 11. {TAIL}"
    )


def test_weighings_that_nobody_checked_are_not_silence(readings: Readings) -> None:
    weighings = readings("+", issue=None, counts=False, checked=False)
    claim = weighings[0].claim
    (figure,) = figures(weighings, readings("i", claim=claim))
    assert (figure.display, figure.n, figure.not_stated, figure.not_checked) == ("none", 0, 0, 1)
    assert figure.sentence == (
        "No weighing of an opinion of Ada Quill for an insurer or employer in this database (MN-WCCA; 2019) has been "
        "checked by a person. One more reading is listed as read by rule, not checked, and is not counted. Decisions "
        "are not a random sample of examinations."
    )


def test_a_claim_with_opinions_on_two_issues_is_silent_once(readings: Readings) -> None:
    opinions = [*readings("i", claim="c"), *readings("i", claim="c", issue="mmi")]
    (figure,) = figures([], opinions)
    assert (figure.n, figure.not_stated, figure.checked) == (1, 1, 0)
    assert "was read in one. There is no weighing here that a person could check. No reading is" in figure.sentence


@pytest.mark.parametrize(
    ("weighed", "told"),
    [("+", "one of the one"), ("+-", "two of the two"), ("+-+", "three of the three")],
)
def test_checked_are_the_weighings_and_not_the_claims_without_one(readings: Readings, weighed: str, told: str) -> None:
    (figure,) = figures(readings(weighed, issue=None), readings("ii"))
    assert f"A person checked {told} in which a weighing was read. No reading is left" in figure.sentence


def test_a_weighing_that_counts_unchecked_is_not_among_the_checked(readings: Readings) -> None:
    weighings = [*readings("+", issue=None), *readings("-", issue=None, checked=False)]
    (figure,) = figures(weighings, readings("i"))
    assert "A person checked one of the two in which a weighing was read." in figure.sentence


def test_silence_in_one_block_is_not_filled_by_another(readings: Readings) -> None:
    weighings = readings("+", claim="c", issue=None, block="agency")
    found = figures(weighings, readings("i", claim="c"))
    assert [(figure.block, figure.credited, figure.not_stated) for figure in found] == [
        ("payer", 0, 1),
        ("agency", 1, 0),
    ]
