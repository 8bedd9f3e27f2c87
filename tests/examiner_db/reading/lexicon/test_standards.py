"""Sentences with the verbs of an order that order nothing."""

import pytest

from examiner_db.reading.lexicon.standards import begins_note, dissents, gives_notice, is_rule, tells_order


@pytest.mark.parametrize(
    "text",
    [
        "If the evidence is insufficient, the decision must be reversed.",
        "Where the findings have support, they must be affirmed.",
        "An award will be affirmed if it is supported by the evidence.",
        "The reviewing court may affirm, reverse or remand.",
        "Any party aggrieved by this decision may appeal within thirty days.",
        "If no appeal is taken, the order becomes final.",
    ],
)
def test_rules_and_rights(text: str) -> None:
    assert is_rule(text)


@pytest.mark.parametrize(
    "text",
    [
        "Because the findings have support, the decision is affirmed.",
        "Where, as here, the evidence conflicts, we affirm.",
        "A rating of 30 percent is granted.",
        "We reverse the decision and remand the case.",
    ],
)
def test_orders_are_no_rules(text: str) -> None:
    assert not is_rule(text)


def test_notices() -> None:
    assert gives_notice("NOTICE", "Any party may appeal within thirty days.")
    assert gives_notice("CERTIFICATE OF SERVICE", "A copy was mailed.")
    assert not gives_notice("NOTICE", "The worker told her foreman of the injury on the same day.")


@pytest.mark.parametrize(
    "text", ["HOLLIS, J., dissenting.", "DISSENTING OPINION", "I respectfully dissent.", "Member Orr dissenting"]
)
def test_dissents(text: str) -> None:
    assert dissents(text)


@pytest.mark.parametrize("text", ["ORDER", "The judge dissented from the panel's earlier view, and was reversed."])
def test_no_dissents(text: str) -> None:
    assert not dissents(text)


def test_notes_and_quoted_orders() -> None:
    assert begins_note("2 An earlier appeal was dismissed as premature.")
    assert not begins_note("2 Respondent shall pay the bill.")
    assert not begins_note("2. The claim is denied.")
    assert tells_order('That order provided: "IT IS ORDERED that the claim is denied."')
    assert not tells_order("IT IS ORDERED that the claim is denied.")
