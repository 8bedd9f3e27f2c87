"""Who won, from the order, by forum."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

ECAB, MN, CO, BVA, US, KY, OK = (
    Tribunal.ECAB, Tribunal.MN_WCCA, Tribunal.CO_OAC, Tribunal.BVA, Tribunal.US_COURTS, Tribunal.KY_COURTS,
    Tribunal.OK_COURTS,
)  # fmt: skip


@pytest.mark.parametrize(
    ("tribunal", "text", "expected"),
    [
        (ECAB, "IT IS HEREBY ORDERED THAT the May 3, 2019 decision is affirmed.", "claimant_lost"),
        (ECAB, "IT IS HEREBY ORDERED THAT the May 3, 2019 decision is affirmed, as modified.", "claimant_lost"),
        (ECAB, "IT IS HEREBY ORDERED THAT the May 3, 2019 decision is reversed.", "claimant_won"),
        (ECAB, "IT IS HEREBY ORDERED THAT the May 3, 2019 decision is set aside and the case is remanded.", "remanded"),
        (ECAB, "IT IS HEREBY ORDERED THAT the decision is affirmed in part and reversed in part.", "mixed"),
        (CO, "1. Claimant’s claim for benefits is denied and dismissed.", "claimant_lost"),
        (CO, "1. Respondents shall pay for the surgery.", "claimant_won"),
        (CO, "1. Respondents’ request to withdraw the admission is denied.", "claimant_won"),
        (CO, "1. Respondents shall pay for therapy. 2. Claimant’s request for surgery is denied.", "mixed"),
        (BVA, "Service connection for a knee disability is granted.", "claimant_won"),
        (BVA, "Entitlement to service connection for a knee disability is denied.", "claimant_lost"),
        (BVA, "Service connection for a knee is granted. Service connection for a hip is denied.", "mixed"),
        (US, "1. Plaintiff's motion for summary judgment is GRANTED.", "claimant_won"),
        (US, "1. Defendant's motion for summary judgment is GRANTED.", "claimant_lost"),
        (ECAB, "Nothing is said.", "unclear"),
    ],
)
def test_orders(tribunal: Tribunal, text: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\nThe claim was filed.\n\nORDER\n\n{text}\n", tribunal)
    assert reading.outcome.value == expected


@pytest.mark.parametrize(
    ("appeal", "note", "expected"),
    [
        ("The employee appeals from the denial.", "Affirmed.", "claimant_lost"),
        ("The employee appeals from the denial.", "Reversed.", "claimant_won"),
        ("The employer and insurer appeal from the award.", "Affirmed.", "claimant_won"),
        ("The employer and insurer appeal from the award.", "Reversed.", "claimant_lost"),
        ("The employee appeals from the denial.", "Vacated and remanded.", "remanded"),
        ("The employee appeals from the denial.", "Affirmed in part and reversed in part.", "mixed"),
    ],
)
def test_minnesota_says_it_on_a_line_of_its_own(appeal: str, note: str, expected: str) -> None:
    text = f"WORKERS’ COMPENSATION COURT OF APPEALS\nHEADNOTES\nCAUSATION.\n{note}\nOPINION\nA. B., Judge\n{appeal}\n"
    assert read(text, MN)[0].outcome.value == expected


@pytest.mark.parametrize(
    ("tribunal", "text", "expected"),
    [
        (
            US,
            "Plaintiff, Appellant. FACTS\n\nThe plaintiff appeals.\n\nCONCLUSION\n\nThe judgment is affirmed.\n",
            "claimant_lost",
        ),
        (
            US,
            "FACTS\n\nThe plaintiff appeals.\n\nCONCLUSION\n\nWe vacate the judgment and remand to the ALJ.\n",
            "remanded",
        ),
        (
            KY,
            (
                "FACTS\n\nThe employer appeals.\n\nCONCLUSION\n\nWe reverse the Court of Appeals' "
                "opinion and reinstate the Board's decision.\n"
            ),
            "claimant_lost",
        ),
        (
            OK,
            (
                "ST. EMBER (Own Risk), Petitioner. ORDER OF THE COURT OF CIVIL APPEALS IS VACATED; ORDER "
                "OF THE COMMISSION IS AFFIRMED.\n"
            ),
            "claimant_won",
        ),
    ],
)
def test_courts(tribunal: Tribunal, text: str, expected: str) -> None:
    assert read(text, tribunal)[0].outcome.value == expected


def test_illinois_reversed_by_the_commission() -> None:
    text = (
        "ILLINOIS WORKERS’ COMPENSATION COMMISSION\nDECISION AND OPINION ON REVIEW\n\n"
        "The Commission, after considering the issues, reverses the Decision of the Arbitrator.\n\n"
        "Petitioner failed to prove that his condition is causally related to the accident.\n\n"
        "ARBITRATION DECISION\n\nORDER\n\nRespondent shall pay Petitioner benefits.\n"
    )
    assert read(text)[0].outcome.value == "claimant_lost"


def test_a_partys_wish_is_no_order() -> None:
    text = "DECISION\n\nThe carrier responds that the decision should be affirmed.\n"
    assert read(text, Tribunal.TX_APD)[0].outcome.value == "unclear"


def test_the_quote_is_of_the_order() -> None:
    text = "FACTS\n\nHe fell.\n\nORDER\n\nIT IS HEREBY ORDERED THAT the decision is affirmed.\n"
    (reading,) = read(text, ECAB)
    assert reading.outcome_quote is not None
    assert reading.outcome_quote.text == "IT IS HEREBY ORDERED THAT the decision is affirmed."


def test_the_quote_is_no_opening_of_a_list() -> None:
    text = "FACTS\n\nHe fell.\n\nORDER\n\nIt is therefore ordered that:\n\n1. Respondents shall pay for the surgery.\n"
    (reading,) = read(text, CO)
    assert reading.outcome_quote is not None
    assert reading.outcome_quote.text == "1. Respondents shall pay for the surgery."


REFUSALS = [
    "We find no basis for reversal and affirm.",
    "We find no ground to reverse, and we affirm.",
    "We see no reason to vacate or remand, and affirm.",
    "We reject the argument that the findings must be vacated and affirm.",
    "We affirm the compensation judge's refusal to vacate the award on stipulation.",
    "We cannot reverse the decision of the compensation judge, and affirm.",
    "We affirm, for the error does not require reversal.",
    "We are not persuaded that the award should be set aside. We affirm.",
    "A remand is not necessary, and we affirm the decision.",
]


@pytest.mark.parametrize("order", REFUSALS)
@pytest.mark.parametrize(
    ("appeal", "expected"),
    [
        ("The employee appeals from the denial.", "claimant_lost"),
        ("The employer and insurer appeal from the award.", "claimant_won"),
    ],
)
def test_a_reversal_that_is_refused_undoes_nothing(order: str, appeal: str, expected: str) -> None:
    text = f"WORKERS’ COMPENSATION COURT OF APPEALS\n\nOPINION\n\n{appeal}\n\nDECISION\n\n{order}\n"
    assert read(text, MN)[0].outcome.value == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (
            "The Court finds no basis to reverse or remand, and the Commissioner's decision is affirmed.",
            "claimant_lost",
        ),
        ("Because there is no ground for reversal, the decision of the Commissioner is AFFIRMED.", "claimant_lost"),
    ],
)
def test_a_court_that_finds_no_ground_for_reversal_affirms(order: str, expected: str) -> None:
    text = (
        "UNITED STATES DISTRICT COURT\n\nA. B., Plaintiff, v. COMMISSIONER OF SOCIAL SECURITY, Defendant.\n\n"
        f"OPINION\n\nPlaintiff seeks review of the Commissioner's denial of benefits.\n\nCONCLUSION\n\n{order}\n"
    )
    assert read(text, US)[0].outcome.value == expected


@pytest.mark.parametrize(
    "order",
    [
        "We reverse the judge's refusal to vacate the award on stipulation.",
        "We reject the argument that the fee was too high, and the decision is reversed.",
        "The award shows no need to remand. We reverse.",
    ],
)
def test_a_reversal_beside_what_is_refused_is_done(order: str) -> None:
    appeal = "The employee appeals from the denial."
    text = f"WORKERS’ COMPENSATION COURT OF APPEALS\n\nOPINION\n\n{appeal}\n\nDECISION\n\n{order}\n"
    assert read(text, MN)[0].outcome.value == "claimant_won"
