"""Orders on two appeals, one of which fails."""

import pytest

from examiner_db.reading.outcome.each_appeal import of_each
from examiner_db.vocabulary import Outcome

WON, LOST, NONE = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST, Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("order", "direct", "expected"),
    [
        ("We affirm as to the petition, and reverse as to the cross-petition.", LOST, WON),
        ("Affirmed on direct appeal; reversed and remanded on cross-appeal.", WON, LOST),
        ("We reverse on the petition and affirm on the cross-petition.", LOST, LOST),
        ("We reverse on the employee's appeal, and affirm on the employer's cross-appeal.", WON, WON),
        ("We reverse on the appeal and on the cross-appeal.", LOST, NONE),
        ("We reverse on the petition and affirm on the cross-petition.", NONE, NONE),
        ("Reversed.", LOST, NONE),
    ],
)
def test_the_order_says_which_appeal_fails(order: str, direct: Outcome, expected: Outcome) -> None:
    assert of_each(order, "", direct) is expected


def test_the_body_says_whose_appeal_fails() -> None:
    body = "We reverse on Claimant's petition and affirm on Employer's cross-petition."
    assert of_each("REVERSED and otherwise AFFIRMED.", body, NONE) is WON
    below = "The judge granted Claimant's petition and denied Employer's petition."
    assert of_each("REVERSED and otherwise AFFIRMED.", below, NONE) is NONE


def test_the_body_says_what_is_kept_and_what_is_undone() -> None:
    both = "We reverse the award of wage loss. We affirm the denial of retraining."
    assert of_each("Reversed.", both, NONE) is LOST
    one = "We affirm the denial of a fusion, and affirm in part and reverse in part the award of care."
    assert of_each("Reversed in part.", one, NONE) is NONE
    assert of_each("Reversed.", "We reverse the award of wage loss. We affirm the award of care.", NONE) is NONE
