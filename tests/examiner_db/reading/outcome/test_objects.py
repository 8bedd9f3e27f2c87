"""What a reviewing body acts upon, and what it reinstates or changes."""

import pytest

from examiner_db.reading.outcome.awards import shared, so_modified
from examiner_db.reading.outcome.objects import changed, kept, reinstated
from examiner_db.vocabulary import Outcome

WON, LOST, MIXED, UNCLEAR = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST, Outcome.MIXED, Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The award is reinstated.", WON),
        ("The denial is reinstated and upheld.", LOST),
        ("We reinstate the dismissal of the claim.", LOST),
        ("The decision of the judge denying the termination petition is reinstated.", WON),
        ("The denial of the termination petition is reinstated.", WON),
    ],
)
def test_what_is_reinstated(words: str, expected: Outcome) -> None:
    assert reinstated(words, WON) is expected


def test_a_decision_is_reinstated_for_who_asked_for_it() -> None:
    assert reinstated("The decision of the judge is reinstated.", LOST) is LOST


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Commission reduces the award for partial loss of the arm from 25% of the arm to 15% of the arm.", MIXED),
        ("We increase the award to 25% of the arm.", WON),
        ("We affirm the award.", UNCLEAR),
    ],
)
def test_an_award_is_changed(words: str, expected: Outcome) -> None:
    assert changed(words) is expected


def test_what_is_kept_in_part_is_no_award_that_stands() -> None:
    assert kept("The order making awards of benefits is affirmed.") == {WON}
    assert kept("The order making awards of benefits is affirmed in part and vacated in part.") == set()


def test_a_refusal_reinstated_while_the_rest_is_affirmed_leaves_a_part() -> None:
    words = "The denial of the hip is reinstated. The remainder of the order is affirmed."
    assert shared(LOST, words, rest=True) is MIXED
    assert shared(LOST, "The denial is reinstated.", rest=True) is LOST


def test_an_order_as_so_modified() -> None:
    assert so_modified("The order is modified, on the law, by deleting a provision; as so modified, it is affirmed.")
    assert not so_modified("The decision is affirmed, as modified.")
