"""Figures of opinions, and the sentences beside them, whole."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.figures.counting import Reading
from examiner_db.figures.figure import Figure
from examiner_db.figures.interval import wilson
from examiner_db.figures.opinions import ISSUES, opinion_figures, opinion_units
from examiner_db.figures.sentence import Subject
from examiner_db.vocabulary import Issue

Readings = Callable[..., list[Reading]]
DASH = "\N{EN DASH}"
QUILL = Subject("Ada Quill", "identified")
GROUP = Subject(
    "Ada Quill",
    "name_group",
    "the 12 decisions in Minnesota that print the name Ada Quill; not verified to be one person",
)
RANDOM = "Decisions are not a random sample of examinations."
UNREAD = "could not be read either way"
BANNED = re.compile(
    r"\b(biased?|hired gun|fraud\w*|always|never|malpractice|clean record|background check|rank\w*)\b", re.IGNORECASE
)


def figures(found: list[Reading], subject: Subject = QUILL) -> list[Figure]:
    return opinion_figures(subject, found, opinion_units(found))


def test_a_figure_from_forty_two_opinions(readings: Readings) -> None:
    found = [*readings("i" * 36 + "c" * 4), *readings("cc", tribunal="us_ecab", decided_on="2026")]
    assert figures(found) == [
        Figure(
            block="payer",
            issue="causation",
            insurer=36,
            claimant=6,
            mixed=0,
            indeterminate=0,
            n=42,
            of=42,
            checked=42,
            not_checked=0,
            display="percent",
            share=36 / 42,
            low=wilson(36, 42).low,
            high=wilson(36, 42).high,
            sentence=(
                f"In the 42 claims counted in this database (ECAB, MN-WCCA; 2019{DASH}2026) in which Ada Quill gave "
                "an opinion "
                "on causation for an insurer or employer, 36 of 42 opinions favored the insurer or employer "
                f"(86%; 95% interval 72{DASH}93%) and 6 of 42 favored the claimant (14%; 95% interval 7{DASH}28%). "
                f"A person checked all 42. No reading is left unchecked. {RANDOM}"
            ),
        )
    ]


def test_mixed_opinions_are_named_and_bound_the_share(readings: Readings) -> None:
    (figure,) = figures(readings("i" * 36 + "c" * 4 + "mmn"))
    assert (figure.n, figure.of, figure.share) == (43, 40, 0.9)
    assert figure.sentence == (
        "In the 43 claims counted in this database (MN-WCCA; 2019) in which Ada Quill gave an opinion on "
        "causation for an "
        "insurer or employer, 40 of 43 opinions favored one side: 36 of 40 opinions favored the insurer or employer "
        f"(90%; 95% interval 77{DASH}96%) and 4 of 40 favored the claimant (10%; 95% interval 4{DASH}23%); two were "
        "mixed and one could not be read either way. With the mixed opinions counted for one side or the other, the "
        "share for the insurer or employer would lie between 86% and 90%. A person checked all 43. No reading is left "
        f"unchecked. {RANDOM}"
    )


def test_from_ten_on_there_are_counts_and_an_interval(readings: Readings) -> None:
    (figure,) = figures(readings("i" * 8 + "cc"))
    assert (figure.display, figure.share, figure.low) == ("counts", None, wilson(8, 10).low)
    assert figure.sentence == (
        "In the 10 claims counted in this database (MN-WCCA; 2019) in which Ada Quill gave an opinion on "
        "causation for an "
        f"insurer or employer, 8 of 10 opinions favored the insurer or employer (95% interval 49{DASH}94%; small "
        f"sample) and 2 of 10 favored the claimant (95% interval 6{DASH}51%; small sample). A person checked all 10. "
        f"No reading is left unchecked. {RANDOM}"
    )


@pytest.mark.parametrize(
    ("letters", "start", "finding", "checked"),
    [
        ("i", "one claim", "one opinion favored the insurer or employer and none favored the claimant", "it"),
        ("c", "one claim", "no opinions favored the insurer or employer and one favored the claimant", "it"),
        (
            "m",
            "one claim",
            "no opinions favored the insurer or employer, none favored the claimant and one was mixed",
            "it",
        ),
        (
            "iic",
            "three claims",
            "two opinions favored the insurer or employer and one favored the claimant",
            "all three",
        ),
        (
            "icmn",
            "four claims",
            f"one opinion favored the insurer or employer, one favored the claimant, one was mixed and one {UNREAD}",
            "all four",
        ),
    ],
)
def test_below_ten_there_are_words(readings: Readings, letters: str, start: str, finding: str, checked: str) -> None:
    (figure,) = figures(readings(letters))
    assert (figure.display, figure.share, figure.low, figure.high) == ("list", None, None, None)
    assert figure.sentence == (
        f"In the {start} counted in this database (MN-WCCA; 2019) in which Ada Quill gave an opinion on "
        "causation for an "
        f"insurer or employer, {finding}. A person checked {checked}. No reading is left unchecked. {RANDOM}"
    )


def test_a_name_group_has_no_share(readings: Readings) -> None:
    (figure,) = figures(readings("i" * 12 + "c"), GROUP)
    assert (figure.display, figure.share, figure.low, figure.high) == ("words", None, None, None)
    assert figure.sentence == (
        "For the 12 decisions in Minnesota that print the name Ada Quill; not verified to be one person: in the 13 "
        "claims counted (MN-WCCA; 2019) in which an opinion on causation for an insurer or employer was "
        "read, 12 opinions "
        f"favored the insurer or employer and one favored the claimant. A person checked all 13. "
        f"No reading is left unchecked. {RANDOM}"
    )


def test_readings_that_nobody_checked_are_listed_and_not_counted(readings: Readings) -> None:
    (figure,) = figures([*readings("iic"), *readings("cc", counts=False, checked=False)])
    assert (figure.insurer, figure.claimant, figure.n, figure.checked, figure.not_checked) == (2, 1, 3, 3, 2)
    assert "Two more readings are listed as read by rule, not checked, and are not counted." in figure.sentence


def test_a_figure_of_unchecked_readings_alone_says_only_that(readings: Readings) -> None:
    found = readings("ii", counts=False, checked=False)
    (figure,) = figures(found)
    assert (figure.display, figure.n, figure.not_checked) == ("none", 0, 2)
    rest = f"Two more readings are listed as read by rule, not checked, and are not counted. {RANDOM}"
    about = "reading of an opinion on causation for an insurer or employer in this database (MN-WCCA; 2019)"
    assert figure.sentence == f"No {about} has been checked by a person. {rest}"
    (of_group,) = figures(found, GROUP)
    assert of_group.sentence == f"For {GROUP.group}: no {about} has been checked by a person. {rest}"


def test_a_precise_reading_counts_without_being_called_checked(readings: Readings) -> None:
    (figure,) = figures([*readings("ii"), *readings("c", counts=True, checked=False)])
    assert (figure.n, figure.checked, figure.not_checked) == (3, 2, 0)
    assert "A person checked two of the three. No reading is left unchecked." in figure.sentence


def test_blocks_and_issues_stand_apart_and_in_order(readings: Readings) -> None:
    found = [
        *readings("c", block="claimant"),
        *readings("i", block="agency"),
        *readings("i", issue="mmi"),
        *readings("i", issue="causation"),
        *readings("n", block="unknown", issue="other"),
        *readings("m", block="neutral"),
    ]
    assert [(figure.block, figure.issue, figure.n) for figure in figures(found)] == [
        ("payer", "causation", 1),
        ("payer", "mmi", 1),
        ("agency", "causation", 1),
        ("neutral", "causation", 1),
        ("claimant", "causation", 1),
        ("unknown", "other", 1),
    ]


@pytest.mark.parametrize("letters", ["i", "icm", "i" * 9 + "c", "i" * 40 + "c", "n", "m" * 30])
@pytest.mark.parametrize("subject", [QUILL, GROUP])
@pytest.mark.parametrize("block", ["payer", "agency", "neutral", "claimant", "unknown"])
def test_no_sentence_uses_a_banned_word_or_leaves_out_its_limits(
    readings: Readings, letters: str, subject: Subject, block: Any
) -> None:
    for issue in ISSUES:
        (figure,) = figures(readings(letters, issue=issue, block=block), subject)
        assert not BANNED.search(figure.sentence)
        assert "(MN-WCCA; 2019)" in figure.sentence
        assert figure.sentence.endswith(RANDOM)
        assert "favored the claimant" in figure.sentence


def test_every_issue_has_words() -> None:
    assert list(ISSUES) == list(Issue)
