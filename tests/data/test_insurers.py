"""Claims with more than one insurer: the part of the sample in which one matched group bears a comparison."""

from collections import Counter, defaultdict
from typing import Any

from data.invent.insurers_plan import DECISIONS, rows
from data.invent.panel import EVERYONE, PANEL

Truth = list[dict[str, Any]]


def test_twenty_two_more_examiners_of_one_specialty_are_invented() -> None:
    assert len(PANEL) == 22
    assert {(one.specialty, one.state) for one in PANEL.values()} == {("orthopedic surgeon", "MN")}
    assert len({one.npi for one in EVERYONE.values()}) == len(EVERYONE)
    assert len({one.surname for one in PANEL.values()}) == 22


def test_nobody_examines_twice_for_one_claim() -> None:
    assert len(rows()) == DECISIONS
    for row in rows():
        assert 1 <= len({examiner for examiner, _ in row.examiners}) == len(row.examiners) <= 3


def test_one_speaks_often_and_the_others_five_times_each() -> None:
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows():
        for examiner, direction in row.examiners:
            said[examiner][direction] += 1
    assert said.pop("vossingham") == {"insurer": 10, "claimant": 34}
    assert {one.total() for one in said.values()} == {5}
    assert sum(one["insurer"] for one in said.values()) == 45
    assert {one["insurer"] for one in said.values()} == {0, 1, 2, 3, 4, 5}


def test_the_truth_holds_every_planned_opinion(truth: Truth) -> None:
    names = {one.name for one in PANEL.values()}
    found = Counter(
        (one["name"], opinion["direction"])
        for decision in truth
        for one in decision["physicians"]
        if one["name"] in names
        for opinion in one["opinions"]
    )
    planned = Counter((PANEL[examiner].name, direction) for row in rows() for examiner, direction in row.examiners)
    assert found == planned
