"""What an order does to the decision below."""

import pytest

from examiner_db.reading.outcome.dispositions import dispositions
from examiner_db.reading.outcome.rules import Disposition


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The order is reversed. The application is dismissed.", {Disposition.REVERSED, Disposition.DISMISSED}),
        ("We reverse the order, dismiss the petition, and certify it.", {Disposition.REVERSED, Disposition.DISMISSED}),
        ("The order is reversed, and the award of care is affirmed.", {Disposition.REVERSED, Disposition.AFFIRMED}),
        ("The petition for review is denied.", {Disposition.AFFIRMED}),
        ("Reversed, and matter remitted to the Board.", {Disposition.REVERSED, Disposition.REMANDED}),
        ("We remit the matter to the Board.", {Disposition.REMANDED}),
        ("The insurer shall remit payment.", set()),
        ("The conference order is reinstated pending a decision.", set()),
        ("The award is reinstated.", {Disposition.REINSTATED}),
        ("The order denying reconsideration is vacated.", {Disposition.VACATED}),
        ("OPINION AND ORDER DENYING PETITION FOR RECONSIDERATION", {Disposition.AFFIRMED}),
    ],
)
def test_what_an_order_does(words: str, expected: set[Disposition]) -> None:
    assert dispositions(words) == expected
