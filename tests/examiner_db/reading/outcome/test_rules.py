"""The words of orders: what they do, and for whom they are."""

import re

import pytest

from examiner_db.reading import read
from examiner_db.reading.outcome.rules import DISPOSITIONS, LOST, WON, Disposition
from examiner_db.vocabulary import Tribunal

CO, US, CA, PA, OK, KY = (
    Tribunal.CO_OAC,
    Tribunal.US_COURTS,
    Tribunal.CA_WCAB,
    Tribunal.PA_COURTS,
    Tribunal.OK_COURTS,
    Tribunal.KY_COURTS,
)


def done(words: str) -> set[Disposition]:
    return {what for what, pattern in DISPOSITIONS if re.search(pattern, words, re.IGNORECASE)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("is affirmed", {Disposition.AFFIRMED}),
        ("SUSTAINED", {Disposition.AFFIRMED}),
        ("we sustain the order", {Disposition.AFFIRMED}),
        ("is reversed", {Disposition.REVERSED}),
        ("is RESCINDED and RETURNED to the trial level", {Disposition.REVERSED, Disposition.REMANDED}),
        ("is set aside", {Disposition.VACATED}),
        ("recommitted to the judge", {Disposition.REMANDED}),
        ("is vacated", {Disposition.VACATED}),
        ("is modified", {Disposition.MODIFIED}),
        ("the appeal is dismissed", {Disposition.AFFIRMED, Disposition.DISMISSED}),
        ("the complaint is dismissed", {Disposition.DISMISSED}),
        ("the award is reinstated", {Disposition.REINSTATED}),
        ("the Petition for Reconsideration is DENIED", {Disposition.AFFIRMED}),
        ("OPINION AFFIRMING", {Disposition.AFFIRMED}),
        ("an order affirming the judge", set()),
        ("the claimant did not sustain an injury", set()),
        ("is returned to the trial level", {Disposition.REMANDED}),
        ("is referred back for testimony", {Disposition.REMANDED}),
        ("reversed under sentence four of the section", {Disposition.REVERSED, Disposition.REMANDED}),
        ("a second amended complaint", set()),
        ("his petition to reinstate benefits", set()),
        ("we vacate the order", {Disposition.VACATED}),
        ("we deny reconsideration", {Disposition.AFFIRMED}),
        ("nothing is done", set()),
    ],
)
def test_what_an_order_does(words: str, expected: set[Disposition]) -> None:
    assert done(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Respondents shall pay for the surgery",
        "the claimant is entitled to benefits",
        "the claim for benefits is granted",
        "Petitioner proved that he fell at work",
        "Respondents failed to overcome the opinion",
        "the injury is compensable",
        "judgment shall enter for plaintiff",
        "Insurer shall authorize the fusion",
    ],
)
def test_for_the_claimant(words: str) -> None:
    assert [bool(any(re.search(one, words, re.IGNORECASE) for one in table)) for table in (WON, LOST)] == [True, False]


@pytest.mark.parametrize(
    "words",
    [
        "the claim is denied and dismissed",
        "Claimant failed to prove that he fell at work",
        "All benefits claimed after January 3, 2011 are denied",
        "the claimant is not entitled to benefits; nothing is due",
        "Respondents overcame the opinion",
        "no benefits are awarded",
        "judgment is entered in favor of the defendant",
        "Respondents may withdraw the admission",
        "Claimant shall take nothing",
        "the petition is dismissed",
    ],
)
def test_against_the_claimant(words: str) -> None:
    assert any(re.search(one, words, re.IGNORECASE) for one in LOST)
    assert not re.search(WON[0], words, re.IGNORECASE) or "not entitled" in words


@pytest.mark.parametrize(
    ("tribunal", "head", "order", "expected"),
    [
        (
            CA,
            "Defendant seeks reconsideration of the award.",
            "IT IS ORDERED that defendant's Petition for Reconsideration is DENIED.",
            "claimant_won",
        ),
        (
            CA,
            "Applicant seeks reconsideration of the order.",
            "IT IS ORDERED that the Petition for Reconsideration is DENIED.",
            "claimant_lost",
        ),
        (
            CA,
            "Applicant seeks reconsideration of the order.",
            "IT IS ORDERED that the Findings are RESCINDED and the matter is RETURNED to the trial level.",
            "remanded",
        ),
        (OK, "Kestrel Foundry (Employer) seeks review of an award.", "¶9 SUSTAINED.", "claimant_won"),
        (
            PA,
            "Harriet Tamm (Claimant) petitions for review of an order.",
            "AND NOW, this 5th day of April, the order is hereby\nAFFIRMED.",
            "claimant_lost",
        ),
        (
            KY,
            (
                "Tamm worked for Kestrel Foundry. Tamm fell. Tamm testified that he fell. Kestrel Foundry petitions "
                "this Court."
            ),
            "For the foregoing reasons, the opinion is affirmed.",
            "claimant_won",
        ),
        (US, "Plaintiff sues.", "Plaintiff's motion is GRANTED, and Defendant's motion is DENIED.", "claimant_won"),
        (US, "Plaintiff sues.", "Defendant's motion is GRANTED, and Plaintiff's motion is DENIED.", "claimant_lost"),
        (CO, "Claimant fell.", "Claimant's request for a fusion is denied and dismissed.", "claimant_lost"),
        (CO, "Claimant asks for a fusion.", "Insurer shall pay for the fusion.", "claimant_won"),
    ],
)
def test_who_prevailed(tribunal: Tribunal, head: str, order: str, expected: str) -> None:
    (reading,) = read(f"BACKGROUND\n\n{head}\n\nORDER\n\n{order}\n", tribunal)
    assert reading.outcome == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The board affirmed, and this appeal by the employer was commenced.\n\nThe award is supported.\n\n"
                "Decision affirmed, with costs to the Workers' Compensation Board."
            ),
            "claimant_won",
        ),
        (
            (
                "Plaintiff seeks review of the Commissioner's denial of benefits.\n\n"
                "I grant the motion and remand this case for further proceedings."
            ),
            "remanded",
        ),
        (
            (
                "The judge denied the claim, and the board affirmed.\n\n"
                "We reverse the Court of Appeals and reinstate the Board's opinion."
            ),
            "claimant_lost",
        ),
        ("Appeal from a decision of the board, which ruled that claimant was entitled to benefits.", "unclear"),
    ],
)
def test_orders_of_one_judge_and_of_courts_above_courts(text: str, expected: str) -> None:
    assert read(f"OPINION\n\n{text}\n")[0].outcome.value == expected
