"""What is sent back, and for what."""

import pytest

from examiner_db.reading.outcome.sent_back import anew, sent_back, to_agency
from examiner_db.vocabulary import Outcome

WON, LOST, REMANDED, NONE = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST, Outcome.REMANDED, Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We vacate the award and recommit the case for further findings on the extent of incapacity.", REMANDED),
        ("We reverse and remand for an award of benefits.", WON),
        ("We reverse and remand the case for entry of an order awarding medical benefits.", WON),
        ("The denial is set aside and the claim is remanded to the insurer for processing.", WON),
        ("It is remanded to the Department to issue an order directing the employer to accept the condition.", WON),
        ("We reverse and remand for entry of an order affirming the commissioner's denial.", LOST),
        ("It is remanded to the Department to issue an order denying time loss.", LOST),
    ],
)
def test_for_whom_it_is_sent_back(words: str, expected: Outcome) -> None:
    assert sent_back(words, "", NONE) is expected


def test_bare_directions_stand_in_the_body() -> None:
    assert sent_back("REVERSED AND REMANDED WITH DIRECTIONS.", "We remand for an award of benefits.", NONE) is WON
    assert sent_back("REVERSED AND REMANDED WITH DIRECTIONS.", "We remand for a new hearing.", WON) is REMANDED


def test_a_judgment_to_enter_is_for_who_wins_the_appeal() -> None:
    words = "The judgment is reversed and the case remanded with instructions to enter judgment for Tarn Life."
    assert sent_back(words, "", LOST) is LOST
    assert sent_back(words, "", NONE) is REMANDED


def test_what_only_goes_on_is_not_decided_again() -> None:
    assert anew("We remand for further proceedings.")
    assert not anew("We affirm and remand for any further proceedings that may be necessary.")


def test_a_court_sends_back_to_an_agency() -> None:
    assert to_agency("The case is remanded to the Commissioner.")
    assert not to_agency("The case is remanded to the district court.")
