"""Digests: which sentence tells what the court did, and as which order it reads."""

import pytest

from examiner_db.reading.outcome.digests import as_order, no_fault, told
from examiner_db.reading.paper.passages import document

HELD = "Marsh v. Bramble Dairy\nFacts\n- Marsh fell in May.\n- The board denied benefits.\nHolding\n\n{}\n\nRule\n"
TITLED = "{}.\n\nThe facts are simple. A worker fell in May, and his back hurt.\n"


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("The court held that the judge did not err.", "We affirmed."),
        ("The court held that the board properly reversed the judge's decision.", "We affirmed."),
        (
            "It held that the finding was supported by substantial evidence and affirmed the order.",
            "We affirmed. affirmed the order.",
        ),
        ("The court issued its decision, reversing the board.", "The court issued its decision, reversed the board."),
        ("The court reversed a ruling affirming a denial.", "The court reversed a ruling affirming a denial."),
        ("The court reversed, so that the award should be reduced.", ""),
        ("The worker fell in May.", ""),
        ("Summary judgment was granted to defendant.", "Summary judgment was granted to defendant."),
    ],
)
def test_what_is_told_reads_as_an_order(words: str, order: str) -> None:
    assert as_order(words) == order


def test_the_holding_is_what_a_digest_tells() -> None:
    held = "The Supreme Court of Nebraska held that the board did not err."
    assert [passage.text for passage in told(document(HELD.format(held)), sure=True)] == [held]


def test_a_title_tells_where_it_says_for_whom() -> None:
    title = "The Commonwealth Court Affirmed the Decision of the Judge, Which Terminated Claimant's Benefits"
    assert [passage.text for passage in told(document(TITLED.format(title)), sure=True)] == [f"{title}."]


@pytest.mark.parametrize(
    "text",
    [
        "ODELL MARSH, Appellant, v. BRAMBLE DAIRY\nThe Court of Appeals affirmed the board.\n",
        "The worker fell in May. The board affirmed.\n",
    ],
)
def test_a_decision_itself_is_no_digest(text: str) -> None:
    assert told(document(text), sure=True) == []


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("The Commission did not err in relying on the nurse.", True),
        ("The court finds no substantial question of law and no prejudicial error.", True),
        ("The court determines that there is no prejudicial error.", True),
        ("The Board did not abuse its discretion.", True),
        ("The Commission's findings of fact were supported by competent evidence.", True),
        ("Whether the Commission's findings of fact were supported by competent evidence is asked.", False),
        ("The Commission's findings of fact were not supported by competent evidence.", False),
        ("The employer contends that the Commission did not err.", False),
        ("We ask whether the Board did not err.", False),
        ("The Commission relied on the nurse.", False),
    ],
)
def test_a_body_that_did_not_err(sentence: str, *, held: bool) -> None:
    assert bool(no_fault(document(f"The worker fell in May. {sentence} He is fifty.\n"))) is held
