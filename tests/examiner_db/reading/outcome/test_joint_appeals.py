"""Appeals of both sides, in the ways in which sentences say it."""

import pytest

from examiner_db.reading.outcome.appeal import appellant, direct
from examiner_db.reading.outcome.joint_appeals import by_both, crosses, subject
from examiner_db.reading.sides.appellants import PARTY, Appellant
from examiner_db.vocabulary import Tribunal

CLAIMANT, PAYER, BOTH, UNKNOWN = Appellant.CLAIMANT, Appellant.PAYER, Appellant.BOTH, Appellant.UNKNOWN


@pytest.mark.parametrize(
    "sentence",
    [
        "Both parties have appealed.",
        "Both sides appeal from a judgment that awarded benefits in part.",
        "Each party seeks review of the order.",
        "Both of the parties have filed petitions for reconsideration.",
        "The parties cross-appeal from a decision awarding benefits.",
        "This matter is before us on cross-appeals.",
        "Before this Court are the cross-petitions of Tarn Mill, Inc. and Vesper Amberson.",
        "Appeal by defendants and cross-appeal by plaintiff from an Opinion and Award.",
        "Review was requested by both parties.",
        "The employee has appealed the second ruling and the employer the first.",
        "The insurer appeals from the award of care, and the employee from the denial of wage loss.",
    ],
)
def test_both_seek_review(sentence: str) -> None:
    assert by_both(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Both parties have filed timely briefs.",
        "Both parties challenge the credibility of the other's examiner.",
        "Both parties appealed to the Board, which affirmed.",
        "Both parties had appealed the award.",
        "The claimant appeals both decisions.",
        "All parties stipulated to the wage.",
        "The employee appeals from the denial of his claim against the employer.",
    ],
)
def test_both_do_something_else(sentence: str) -> None:
    assert not by_both(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vesper Amberson cross-petitions from the same decision.", True),
        ("Amberson counter-petitions, complaining of the rate.", True),
        ("Amberson has filed a protective cross-appeal.", True),
        ("Amberson has filed a cross-appeal with the Board.", False),
        ("These are the cross-appeals.", False),
        ("There are no cross-appeals.", False),
        ("Amberson's cross-petitions were dismissed.", False),
    ],
)
def test_somebody_crosses_an_appeal(sentence: str, *, expected: bool) -> None:
    assert crosses(sentence) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the claimant (Claimant) and the employer (Employer) ", BOTH),
        ("Vesper Amberson (Claimant) and Tarn Mill, Inc. (Employer) ", BOTH),
        ("the employer and its insurer, and the employee, ", BOTH),
        ("the applicant and the respondents have each ", BOTH),
        ("the employer and its insurer ", PAYER),
        ("the employer paid the claimant, who ", CLAIMANT),
    ],
)
def test_the_subject_of_a_verb(words: str, expected: Appellant) -> None:
    assert subject(words, list(PARTY.finditer(words))) is expected


@pytest.mark.parametrize(
    ("sentences", "tribunal", "expected"),
    [
        (["The claimant and the respondents seek review of an order."], Tribunal.CO_ICAO, BOTH),
        (["The claimant and the carrier have both filed applications for review."], Tribunal.NY_WCB, BOTH),
        (["The employee appeals the denial, and the employer appeals the award."], Tribunal.OTHER, BOTH),
        (["The employer petitions for review.", "Vesper Amberson cross-petitions from it."], Tribunal.KY_COURTS, BOTH),
        (["The insurer appeals.", "The employer cross-appeals."], Tribunal.MN_WCCA, PAYER),
        (["The order denied the motion of the defendants, as told in the appeal from it."], Tribunal.OTHER, UNKNOWN),
    ],
)
def test_who_appeals(sentences: list[str], tribunal: Tribunal, expected: Appellant) -> None:
    assert appellant(sentences, "", tribunal) is expected


def test_the_first_of_two_appeals() -> None:
    told = ["The insurer appeals, and the claimant cross-appeals."]
    assert appellant(told, "", Tribunal.MN_WCCA) is BOTH
    assert direct(told, "", Tribunal.MN_WCCA) is PAYER


@pytest.mark.parametrize("end", ["We need not address the cross-petition.", "The cross-petition is dismissed as moot."])
def test_a_cross_petition_that_is_not_decided(end: str) -> None:
    told = ["The employer petitions for review.", "The claimant has filed a cross-petition.", end]
    assert appellant(told, "", Tribunal.KY_COURTS) is PAYER
