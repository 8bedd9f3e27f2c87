"""Motions: whose they are, and for whom an order on them is."""

import pytest

from examiner_db.reading.outcome.motions import moved_for


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Plaintiff's motion for judgment (ECF No 21) is GRANTED, and Defendant's motion is DENIED", "claimant_won"),
        ("Defendant's motion (ECF No 24) is GRANTED, and Plaintiff's motion for judgment is DENIED", "claimant_lost"),
        ("Plaintiff's motion is DENIED and Defendant's motion is GRANTED", "claimant_lost"),
        ("The Court GRANTS Plaintiff's motion and DENIES Defendant's cross-motion", "claimant_won"),
        ("The Court ALLOWS the defendant's motion for summary judgment", "claimant_lost"),
        ("Plaintiff's motion is granted in part", "mixed"),
        ("the motion by defendants for summary judgment is denied", "claimant_won"),
        (
            "Answering papers by plaintiff; it is, ORDERED that this motion (002) by the defendant is denied",
            "claimant_won",
        ),
        ("Defendants' motion is granted to the extent of the one claim, and is otherwise denied", "mixed"),
        ("Defendant's motion is granted, and plaintiff's cross-motion is denied as moot", "claimant_lost"),
        ("Defendant's motion to strike is granted", "unclear"),
        ("I RECOMMEND GRANTING the Commissioner's Motion for Summary Judgment", "claimant_lost"),
        ("the order granting the defendant's motion is before us", "unclear"),
        ("the decision is affirmed", "unclear"),
    ],
)
def test_an_order_on_motions(words: str, expected: str) -> None:
    assert moved_for(words, "").value == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("The defendants move for summary judgment.", "claimant_won"),
        ("Motion by defendant for summary judgment.", "claimant_won"),
        ("Plaintiff moves for summary judgment.", "claimant_lost"),
        ("Nobody is said to move.", "unclear"),
    ],
)
def test_the_opening_says_who_moves(head: str, expected: str) -> None:
    assert moved_for("Accordingly, the motion is denied", head).value == expected
