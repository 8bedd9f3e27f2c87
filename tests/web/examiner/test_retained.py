from typing import Any

import pytest

from examiner_db.track_record import DecisionFacts, OpinionRow
from tests.examiner_db.track_record.test_acts import FROM
from web.examiner.retained import RetainedLine, retained
from web.examiner.selection import Selection


def row(decision: str, block: str, by: str | None) -> OpinionRow:
    facts = DecisionFacts(
        id=decision, claim_id="c", tribunal="mn_wcca", tribunal_name="T", docket=None, decided_on=None, caption=None,
        outcome="unclear", private=False,
    )  # fmt: skip
    said: dict[str, Any] = {"block": block, "retained_by": by}
    return OpinionRow(
        id=f"{decision}{by}", decision=facts, role="insurer_examiner", retained_side="insurer", issue="mmi",
        direction="insurer", value=None, review=None, counts=False, superseded=False, provenance=FROM, **said,
    )  # fmt: skip


def test_decisions_are_counted_once_in_each_block_and_for_each_name() -> None:
    rows = [
        row("1", "claimant", None),
        row("2", "payer", "Zenith Mutual"),
        row("2", "payer", "Zenith Mutual"),
        row("3", "payer", "Acorn Indemnity"),
        row("4", "payer", "Acorn Indemnity"),
        row("5", "payer", None),
    ]
    assert retained(rows) == (
        RetainedLine("payer", "for an insurer or employer", 4, (("Acorn Indemnity", 2), ("Zenith Mutual", 1))),
        RetainedLine("claimant", "for the claimant", 1, ()),
    )


def test_nobody_retained_is_no_line() -> None:
    assert retained([]) == ()


def test_names_that_a_person_joined_are_counted_as_one() -> None:
    rows = [row("1", "payer", "ZENITH MUT."), row("2", "payer", "Zenith Mutual")]
    joined = [rows[0].model_copy(update={"retained_by_known_as": "Zenith Mutual"}), rows[1]]
    assert retained(joined)[0].organizations == (("Zenith Mutual", 2),)


@pytest.mark.parametrize(("name", "ids"), [("Zenith Mutual", "12"), ("ZENITH MUT.", "1"), ("Acorn", "")])
def test_a_name_is_chosen_as_printed_or_as_it_is_known(name: str, ids: str) -> None:
    rows = [row("1", "payer", "ZENITH MUT."), row("2", "payer", "Zenith Mutual"), row("3", "payer", None)]
    joined = [rows[0].model_copy(update={"retained_by_known_as": "Zenith Mutual"}), *rows[1:]]
    assert "".join(one.decision.id for one in Selection.of({"retained_by": name}).of_rows(joined)) == ids
