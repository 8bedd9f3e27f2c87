"""Which sentences dispose of a decision."""

import pytest

from examiner_db.reading.outcome.orders import places
from examiner_db.reading.paper.passages import document
from examiner_db.vocabulary import Tribunal


def first(text: str, tribunal: Tribunal | None = None) -> list[str]:
    """The sentences of the surest place."""
    return next(([passage.text for passage in found] for found in places(document(text), tribunal) if found), [])


@pytest.mark.parametrize(
    ("text", "tribunal", "expected"),
    [
        (
            "FACTS\n\nHe fell.\n\nORDER\n\nIT IS HEREBY ORDERED THAT the decision is affirmed.\n",
            Tribunal.ECAB,
            ["IT IS HEREBY ORDERED THAT the decision is affirmed."],
        ),
        (
            "ORDER\n\nService connection is granted.\n\nREMAND\n\nIf the benefit is not granted, issue a statement.\n",
            Tribunal.BVA,
            ["Service connection is granted."],
        ),
        (
            "CONCLUSION\n\nACCORDINGLY, the decision is RESCINDED. The case is referred back for testimony.\n",
            Tribunal.NY_WCB,
            ["ACCORDINGLY, the decision is RESCINDED.", "The case is referred back for testimony."],
        ),
        (
            "HEADNOTES\nCAUSATION.\nAffirmed in part and reversed in part.\nOPINION\nThe employee appeals.\n",
            Tribunal.MN_WCCA,
            ["Affirmed in part and reversed in part."],
        ),
        ("The carrier argues that the decision should be reversed.\n", Tribunal.TX_APD, []),
        ("The issue is whether the denial is affirmed.\n", None, []),
        ("We must affirm. He fell twice.\n", None, ["We must affirm."]),
    ],
)
def test_the_surest_place(text: str, tribunal: Tribunal | None, expected: list[str]) -> None:
    assert first(text, tribunal) == expected


def test_a_dissent_disposes_of_nothing() -> None:
    text = "OPINION\n\nHe fell.\n\nThe judgment is reversed.\n\nDISSENTING OPINION\n\nThe judgment is affirmed.\n"
    assert ["The judgment is affirmed."] not in [
        [passage.text for passage in found] for found in places(document(text), None)
    ]


def test_california_reads_the_order_above_the_judges_report() -> None:
    text = (
        "WORKERS’ COMPENSATION APPEALS BOARD\n\nOPINION AND ORDER\n\nHe fell.\n\nHe fell twice.\n\n"
        "IT IS ORDERED that the petition is GRANTED.\n\n"
        "REPORT AND RECOMMENDATION ON PETITION FOR RECONSIDERATION\n\nIt is recommended that it be denied.\n"
    )
    assert first(text, Tribunal.CA_WCAB) == ["IT IS ORDERED that the petition is GRANTED."]


def test_illinois_reads_its_commission_only_where_it_reverses() -> None:
    head = "ILLINOIS WORKERS’ COMPENSATION COMMISSION\n\nThe Commission {} the Decision of the Arbitrator.\n\n"
    tail = "IT IS ORDERED that Respondent pay.\n\nARBITRATION DECISION\n\nORDER\n\nBenefits are denied.\n"
    assert first(head.format("reverses") + tail, Tribunal.IL_IWCC)[-1] == "IT IS ORDERED that Respondent pay."
    assert first(head.format("affirms") + tail, Tribunal.IL_IWCC) == ["Benefits are denied."]
