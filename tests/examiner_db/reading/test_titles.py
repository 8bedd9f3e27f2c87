"""Titles that say the outcome."""

import pytest

from examiner_db.reading.passages import document
from examiner_db.reading.titles import entitled, in_parts
from examiner_db.vocabulary import Outcome, Tribunal


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("FINAL ORDER DENYING COMPENSATION", Outcome.CLAIMANT_LOST),
        ("ORDER AWARDING BENEFITS", Outcome.CLAIMANT_WON),
        ("ORDER ON BENEFITS", Outcome.UNCLEAR),
    ],
)
def test_a_title_that_gives_or_refuses(title: str, expected: Outcome) -> None:
    outcome, quote = entitled(document(f"{title}\nThe worker fell in May.\n"), None)
    assert (outcome, quote.text if quote else None) == (expected, title if expected is not Outcome.UNCLEAR else None)


def test_the_benefits_review_board_titles_what_it_reviews() -> None:
    assert entitled(document("ORDER AWARDING BENEFITS\nThe miner coughs.\n"), Tribunal.BRB) == (Outcome.UNCLEAR, None)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("OPINION AFFIRMING IN PART AND REVERSING IN PART", True),
        ("OPINION AFFIRMING IN PART AND VACATING IN PART AND REMANDING", False),
        ("OPINION AFFIRMING", False),
    ],
)
def test_a_title_that_divides(head: str, *, expected: bool) -> None:
    assert in_parts(head) is expected
