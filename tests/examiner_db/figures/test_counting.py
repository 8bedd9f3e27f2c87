"""One claim and one issue count once, at their latest version."""

from itertools import count, permutations
from typing import Any

import pytest

from examiner_db.figures.counting import (
    Reading,
    Unit,
    by_claim,
    by_claim_and_issue,
    may_count,
    settled_direction,
    settled_weight,
    units,
)

NUMBERS = count(1)


def reading(says: str = "insurer", **facts: Any) -> Reading:
    plain: dict[str, Any] = {
        "id": f"r{next(NUMBERS)}",
        "claim": "c1",
        "issue": "causation",
        "block": "payer",
        "tribunal": "mn_wcca",
        "decided_on": "2019-01-02",
        "counts": True,
        "checked": True,
    }
    return Reading(says=says, **{**plain, **facts})


def opinions(*readings: Reading) -> list[Unit]:
    return units(readings, by_claim_and_issue, settled_direction)


def weighings(*readings: Reading) -> list[Unit]:
    return units(readings, by_claim, settled_weight)


def test_a_judge_a_board_and_a_court_of_one_claim_are_one_opinion() -> None:
    judge = reading("insurer", decided_on="2018-01-02", tribunal="co_oac")
    board = reading("insurer", decided_on="2018-11-12", tribunal="co_icao")
    court = reading("claimant", decided_on="2019-06-07", tribunal="us_courts")
    last = Unit(
        "c1", "causation", "payer", "us_courts", "2019-06-07", "claimant", checked=True, readings=frozenset({court.id})
    )
    for order in permutations([judge, board, court]):
        assert opinions(*order) == [last]


def test_another_claim_issue_or_block_is_another_unit() -> None:
    found = opinions(reading(), reading(claim="c2"), reading(issue="mmi"), reading(block="agency"))
    assert [by_claim_and_issue(unit) for unit in found] == [
        ("c1", "causation", "agency"),
        ("c1", "causation", "payer"),
        ("c1", "mmi", "payer"),
        ("c2", "causation", "payer"),
    ]


def test_a_reading_that_does_not_count_neither_adds_nor_supersedes() -> None:
    accepted = reading("insurer", decided_on="2018-01-02")
    later = reading("claimant", decided_on="2020-01-02", counts=False, checked=False)
    alone = reading("claimant", claim="c2", counts=False, checked=False)
    assert [(unit.says, unit.readings) for unit in opinions(accepted, later, alone)] == [
        ("insurer", frozenset({accepted.id}))
    ]


@pytest.mark.parametrize(
    ("directions", "settled"),
    [
        (["insurer", "insurer"], "insurer"),
        (["insurer", "claimant"], "mixed"),
        (["insurer", "mixed"], "mixed"),
        (["claimant", "indeterminate"], "claimant"),
        (["indeterminate", "indeterminate"], "indeterminate"),
    ],
)
def test_readings_of_one_decision_settle_into_one_direction(directions: list[str], settled: str) -> None:
    for order in permutations(directions):
        found = opinions(*(reading(says) for says in order))
        assert [(unit.says, len(unit.readings)) for unit in found] == [(settled, len(directions))]


@pytest.mark.parametrize(
    ("weights", "settled"),
    [
        ([("credited", None), ("rejected", "mmi")], "credited"),
        ([("credited", "causation"), ("rejected", "mmi")], "partly"),
        ([("credited", "causation"), ("not_stated", "mmi")], "credited"),
        ([("not_stated", None), ("rejected", "mmi")], "not_stated"),
        ([("credited", None), ("rejected", None)], "partly"),
    ],
)
def test_the_weight_of_the_whole_opinion_comes_before_that_of_an_issue(
    weights: list[tuple[str, str | None]], settled: str
) -> None:
    for order in permutations(weights):
        assert [unit.says for unit in weighings(*(reading(says, issue=issue) for says, issue in order))] == [settled]


def test_a_reversal_flips_the_credit_of_a_claim() -> None:
    below = reading("credited", issue=None, decided_on="2018")
    above = reading("rejected", issue=None, decided_on="2018-05")
    assert [unit.says for unit in weighings(below)] == ["credited"]
    assert [unit.says for unit in weighings(below, above)] == ["rejected"]


def test_a_decision_without_a_date_comes_before_every_dated_one() -> None:
    assert [unit.says for unit in opinions(reading("claimant", decided_on=None), reading("insurer"))] == ["insurer"]
    assert opinions(reading("claimant", decided_on=None))[0].decided_on is None


def test_a_unit_is_checked_when_a_person_saw_every_reading_that_settled_it() -> None:
    assert [unit.checked for unit in opinions(reading(), reading(checked=False))] == [False]
    assert [unit.checked for unit in opinions(reading(), reading(checked=False, decided_on="2011"))] == [True]


def test_a_reading_counts_when_a_person_accepted_it_or_its_kind_is_proved() -> None:
    assert [may_count("opinion", "mn_wcca", review, ()) for review in ("accepted", None, "rejected")] == [
        True,
        False,
        False,
    ]
    proved = {("opinion", "mn_wcca")}
    kinds = [("opinion", "mn_wcca"), ("weighing", "mn_wcca"), ("opinion", "us_ecab")]
    assert [may_count(kind, tribunal, None, proved) for kind, tribunal in kinds] == [True, False, False]
    assert not may_count("opinion", "mn_wcca", "rejected", proved)
