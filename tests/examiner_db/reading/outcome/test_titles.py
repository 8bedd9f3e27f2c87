"""Titles that say the outcome."""

import pytest

from examiner_db.reading.outcome.titles import disposition, entitled, in_parts
from examiner_db.reading.paper.passages import document
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
        ("AFFIRMED IN PART AND MODIFIED IN PART", True),
        ("ORDER AFFIRMED IN PART, DENIED IN PART", True),
    ],
)
def test_a_title_that_divides(head: str, *, expected: bool) -> None:
    assert in_parts(head) is expected


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (
            "IN THE COURT OF TARN NATURE OF THE CASE: CIVIL DISPOSITION: AFFIRMED - 06/01/2012 MANDATE ISSUED:",
            "AFFIRMED",
        ),
        (
            "TRIAL COURT DISPOSITION: REVERSED DISPOSITION: THE AWARD IS REINSTATED - 06/01/2012",
            "THE AWARD IS REINSTATED",
        ),
        ("TRIBUNAL DISPOSITION: AFFIRMED THE JUDGE'S DECISION", ""),
        ("The disposition: affirmed.", ""),
    ],
)
def test_the_disposition_in_a_list_above_an_opinion(printed: str, words: str) -> None:
    paper = document(f"{printed}\n1. Vesper Amberson fell in May.\n")
    found = disposition(paper.passages)
    assert " ".join(passage.text for passage in found) == words
    assert [paper.folded.quote(paper.original, one.start, one.end).text for one in found] == ([words] if words else [])
