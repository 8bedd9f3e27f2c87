"""What a complaint tells of the decision below, and when it counts."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.reading.weighing.presupposed import presupposed
from examiner_db.vocabulary import Weight

STORY = "Dr. Orrin Vale examined the employee. Dr. Petra Quill treated him.\n\nDECISION\n\n"


@pytest.mark.parametrize(
    ("argument", "told"),
    [
        ("The employee argues that the judge erred in crediting P.", "The judge did not err in crediting P."),
        (
            "The employer asserts that the ALJ erred as a matter of law by relying on P, who saw him once.",
            "The judge did not err by relying on P",
        ),
        ("The carrier contends that the Board improperly rejected P.", "The judge properly rejected P."),
        (
            "The claimant challenges the ALJ's reliance upon P's rating.",
            "We find no error in the judge's reliance upon P's rating.",
        ),
        (
            "The employee urges that the judge should have adopted P's view.",
            "The judge did not err in rejecting P's view.",
        ),
        (
            "She argues that the ALJ should have credited Q rather than relying on the report of P.",
            "The judge did not err in relying on the report of P rather than Q.",
        ),
        ("The employer argues that P erred in reading the film.", None),
        ("The employee argues that P did not have her records.", None),
        ("The employee argues that the judge erred in excluding the video.", None),
    ],
)
def test_what_a_complaint_takes_for_granted(argument: str, told: str | None) -> None:
    signed = {"P": THIS, "Q": OTHER}
    expected = told and "".join(signed.get(letter, letter) for letter in told)
    assert presupposed("".join(signed.get(letter, letter) for letter in argument), "We affirm.") == expected


@pytest.mark.parametrize(
    ("decision", "weight"),
    [
        ("The employee argues that the judge erred in crediting Dr. Vale. We affirm.", Weight.CREDITED),
        ("The employer asserts that the judge should have adopted Dr. Vale's view. We affirm.", Weight.REJECTED),
        ("The employee argues that the judge erred in crediting Dr. Vale.", Weight.NOT_STATED),
        ("The employee argues that the judge erred in crediting Dr. Vale. We reverse.", Weight.NOT_STATED),
        (
            "The employee argues that the judge erred in crediting Dr. Vale. We affirm in part and reverse in part.",
            None,
        ),
        (
            "It is argued that the judge erred in crediting Dr. Vale.\n\nThe error is harmless. We affirm.",
            Weight.NOT_STATED,
        ),
        ("The employee argues that Dr. Vale's opinion lacks foundation. We affirm.", Weight.NOT_STATED),
        (
            "It is argued that the judge erred in crediting Dr. Vale.\n\nThe judge rejected Dr. Vale.\n\nWe affirm.",
            Weight.REJECTED,
        ),
    ],
)
def test_it_counts_only_where_the_decision_below_stands_and_nothing_else_is_said(
    decision: str, weight: Weight | None
) -> None:
    (vale,) = [one for one in read(STORY + decision)[0].physicians if one.name == "Orrin Vale"]
    assert vale.weight == (weight or Weight.NOT_STATED)
    assert bool(vale.weighings) is (weight not in (None, Weight.NOT_STATED))
