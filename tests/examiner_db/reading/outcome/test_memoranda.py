"""New York's memoranda: the paper appealed from says for whom it was, and its last words what is done to it."""

import pytest

from examiner_db.reading.outcome.memoranda import of_memorandum

PAPER = "Order, Supreme Court, Kings County (Ida Vole, J.), entered May 3, 2020, which"
TO_DISMISS = "motion for summary judgment dismissing the complaint"
KEPT = "unanimously affirmed, without costs."
UNDONE = "unanimously reversed, on the law, without costs, and the motion decided otherwise."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"{PAPER} granted defendants' {TO_DISMISS}, {KEPT}", "claimant_lost"),
        (f"{PAPER} granted defendants' {TO_DISMISS} due to plaintiff's inability to prove it, {KEPT}", "claimant_lost"),
        (f"{PAPER} granted defendants' {TO_DISMISS}, {UNDONE}", "claimant_won"),
        (f"{PAPER} denied defendants' {TO_DISMISS}, {KEPT}", "claimant_won"),
        (f"{PAPER} denied defendants' {TO_DISMISS}, {UNDONE}", "claimant_lost"),
        (f"{PAPER} granted the motion of defendants Tarn Mill and Lars Orum to dismiss, {KEPT}", "claimant_lost"),
        (f"{PAPER} granted Tarn Mill's {TO_DISMISS}, {KEPT}", "claimant_lost"),
        (f"{PAPER}, upon reargument, adhered to an order granting defendants' {TO_DISMISS}, {KEPT}", "claimant_lost"),
        (f"{PAPER} granted defendants' {TO_DISMISS}, and denied plaintiff's cross motion, {KEPT}", "claimant_lost"),
        (f"{PAPER} vacated a prior order granting defendants' {TO_DISMISS}, and denied it, {KEPT}", "claimant_won"),
        (f"{PAPER} granted plaintiff's motion for summary judgment on the threshold, {UNDONE}", "claimant_lost"),
        (f"{PAPER} denied plaintiff's motion to set aside the verdict, {KEPT}", "claimant_lost"),
        (f"Judgment, Supreme Court, entered May 3, 2020, dismissing the complaint, {KEPT}", "claimant_lost"),
        (f"Judgment, Supreme Court, upon a jury verdict in favor of defendants, {KEPT}", "claimant_lost"),
        (f"Judgment, Supreme Court, upon a jury verdict awarding plaintiff $400,000, {KEPT}", "claimant_won"),
        (f"{PAPER} granted defendants' motion to the extent of dismissing one claim, {KEPT}", "unclear"),
        (f"{PAPER} denied defendants' {TO_DISMISS}, and denied plaintiff's cross motion, {KEPT}", "unclear"),
        (f"{PAPER} denied plaintiff's motion for leave to renew, {KEPT}", "unclear"),
        (f"{PAPER} granted the motion for a preference, {KEPT}", "unclear"),
        (f"{PAPER} denied defendants' {TO_DISMISS}, unanimously reversed, and remanded for a hearing.", "unclear"),
        (f"{PAPER} granted defendants' {TO_DISMISS}, unanimously modified, to deny it in part.", "unclear"),
        ("The order is affirmed.", "unclear"),
    ],
)
def test_for_whom_it_is(words: str, expected: str) -> None:
    assert of_memorandum(words).value == expected
