"""What was decided below, by the sentence that tells it: given or refused, kept or undone."""

import pytest

from examiner_db.reading.outcome.below import below, nearest_below, sought_below, told_below
from examiner_db.vocabulary import Outcome

WON, LOST, MIXED, UNCLEAR = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST, Outcome.MIXED, Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The commission denied her claim for benefits.", LOST),
        ("The judge rejected his claim for indemnity benefits.", LOST),
        ("The division's denial was upheld by the district court.", LOST),
        ("The division's denial was reversed by the district court.", WON),
        ("The board reversed the award of benefits.", LOST),
        ("The board reversed the judge's denial of surgery.", WON),
        ("The board affirmed the award of benefits.", WON),
        ("The commission found that Odell Marsh failed to prove an accident.", LOST),
        ("The court reconsidered the conclusion that Mr. Marsh is entitled to lifetime compensation.", WON),
        ("The judge found that the claimant sustained an injury.", WON),
        ("The board erred in reversing the judge and in finding that Vesper Q. Amberson remained disabled.", WON),
        ("The board reversed the finding that Vesper Q. Amberson remained disabled.", LOST),
        ('The judge erred in finding that as of May 3, 1995, Vesper Amberson ("claimant") remained disabled.', WON),
        ("The judge saw no causal connection between the fall and the hernia.", LOST),
        ("The judge was awarding temporary benefits and denying treatment.", MIXED),
        ("The judge denied the employer's petition to suspend.", WON),
        ("The judge granted the termination petition of Tarn Mill.", LOST),
        ("The judge denied the termination petition.", WON),
        ("The judge denied its petition to suspend benefits.", WON),
        ("The judge granted the claimant's modification petition.", WON),
        ("The trial court was granting the defendant's motion.", LOST),
        ("The Opinion and Award was filed in May.", UNCLEAR),
        ("The district court entered judgment for the insurer.", LOST),
        ("The award of the commission was filed in May.", UNCLEAR),
        ("He received an award of 4% of the arm.", UNCLEAR),
        ("The employee lifts crates.", UNCLEAR),
    ],
)
def test_a_sentence_tells_what_was_decided(sentence: str, expected: Outcome) -> None:
    assert told_below(sentence) is expected


def test_the_nearest_sentence_counts() -> None:
    assert nearest_below(["The court upheld the denial of benefits.", "The judge was awarding benefits."]) is LOST


def test_a_nearest_sentence_that_is_mixed_tells_nothing() -> None:
    assert nearest_below(["It was awarding wages and denying treatment.", "The judge denied benefits."]) is UNCLEAR


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Odell Marsh seeks review of an order upholding the denial of his claim.", LOST),
        ("Bramble Dairy appeals from a decision awarding benefits to its driver.", WON),
        ("This is an appeal from the decision finding that Odell Marsh failed to prove entitlement.", LOST),
        ("The series of appeals led to an award of benefits.", UNCLEAR),
        ("The Appeals Board met in May.", UNCLEAR),
    ],
)
def test_what_is_appealed_from(sentence: str, expected: Outcome) -> None:
    assert sought_below([sentence]) is expected


@pytest.mark.parametrize(
    ("before", "order", "head", "expected"),
    [
        ([], "We affirm the award of benefits.", "", WON),
        (["The board denied the claim."], "We affirm.", "The judge awarded him benefits.", LOST),
        ([], "We affirm.", "The judge awarded him benefits.", WON),
        ([], "We affirm.", "The judge awarded him benefits. The board denied the claim.", UNCLEAR),
        (["His conclusion that Ms. Marsh is entitled to wages stands."], "We are denying the requested writ.", "", WON),
    ],
)
def test_the_surest_place_tells(before: list[str], order: str, head: str, expected: Outcome) -> None:
    assert below(before, order, head) is expected
