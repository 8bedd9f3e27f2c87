"""Opinions that helped different sides: on one claim first, then the nearest in time, and nothing else."""

from typing import Any

from examiner_db.export.packet.pairs import pairs
from examiner_db.track_record import DecisionFacts, OpinionRow, Provenance

FROM = Provenance(
    document_id="d", source="s", publisher="p", page=1, row=None, quote="q", retrieved_on="2026-02-03", read_by="r"
)


def opinion(ident: str, direction: str, on: str, **changes: Any) -> OpinionRow:
    claim, issue, block = changes.get("claim", ident), changes.get("issue", "causation"), changes.get("block", "payer")
    facts = DecisionFacts(
        id=f"decision {ident}", claim_id=claim, tribunal="mn_wcca", tribunal_name="n", docket=ident, decided_on=on,
        caption=None, outcome="mixed", private=False,
    )  # fmt: skip
    return OpinionRow(
        id=ident, decision=facts, block=block, role="insurer_examiner", retained_side="insurer", retained_by=None,
        issue=issue, direction=direction, value=None, review=None, counts=False, superseded=False, provenance=FROM,
    )  # fmt: skip


def ids(*rows: OpinionRow) -> list[tuple[str, str]]:
    return [(first.id, second.id) for first, second in pairs(rows)]


def test_a_change_on_one_claim_comes_first() -> None:
    before = opinion("before", "insurer", "2015-01-01", claim="one")
    after = opinion("after", "claimant", "2016-01-01", claim="one")
    other, another = opinion("other", "insurer", "2011-01-01"), opinion("another", "claimant", "2012-01-01")
    assert ids(other, before, another, after) == [("before", "after"), ("other", "another")]


def test_each_opinion_of_the_rarer_side_meets_the_nearest_in_time() -> None:
    rows = [opinion(f"i{year}", "insurer", f"{year}-06-01") for year in (2010, 2014, 2018)]
    assert ids(*rows, opinion("c", "claimant", "2015-06-01")) == [("i2014", "c")]


def test_issues_and_blocks_are_not_mixed() -> None:
    first = opinion("a", "insurer", "2015-01-01")
    assert ids(first, opinion("b", "claimant", "2015-01-01", issue="mmi")) == []
    assert ids(first, opinion("b", "claimant", "2015-01-01", block="claimant")) == []


def test_one_side_alone_or_neither_makes_no_pair() -> None:
    assert ids(opinion("a", "insurer", "2015"), opinion("b", "insurer", "2016"), opinion("c", "mixed", "2015")) == []


def test_two_parts_of_one_decision_are_no_change() -> None:
    first = opinion("a", "insurer", "2015-01-01", claim="one")
    part = opinion("b", "claimant", "2015-01-01", claim="one").model_copy(update={"decision": first.decision})
    assert ids(first, part) == []


def test_dates_of_any_precision_are_compared() -> None:
    undated = opinion("u", "insurer", "2015").model_copy(deep=True)
    assert ids(undated, opinion("m", "insurer", "2015-07"), opinion("c", "claimant", "2015-07-01")) == [("m", "c")]
