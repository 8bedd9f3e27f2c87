"""A reading agrees with labels made of itself, and each single change is seen by the figures that it should move."""

import random
from collections.abc import Callable

import pytest

from examiner_db.quality.comparing import compared
from examiner_db.quality.findings import COVERAGE, KINDS
from examiner_db.quality.gold import GoldDecision, GoldFinding, GoldPhysician, View
from examiner_db.quality.gold_comparing import gold_compared
from examiner_db.quality.labels import Labelled
from examiner_db.reading.types import PhysicianReading, Reading
from examiner_db.vocabulary import Direction, Issue, Outcome, RetainedSide, Role, Weight
from tests.examiner_db.quality.invented import TEXT, labels, physician, reading

NAMES = ("Orla Finch", "Aldo Brandt-Ohm", "Inés Caraway", "Ewart Lind", "Hay")
TURNED = {"insurer": "claimant", "claimant": "insurer"}
GOLD_ISSUES = {
    "causation": "causation",
    "mmi": "mmi",
    "impairment": "impairment",
    "work_capacity": "work_capacity",
    "treatment": "medical_necessity",
    "symptom_validity": "symptom_magnification",
}

Change = Callable[[PhysicianReading], PhysicianReading]


def drawn(seed: int, issues: list[str]) -> Reading:
    """A reading of a few physicians, with one direction an issue."""
    chance = random.Random(seed)
    people = [
        physician(
            name,
            chance.choice([role for role in Role if role is not Role.AGENCY_EXAMINER]),
            " ".join(
                f"{issue}:{chance.choice(['insurer', 'claimant'])}"
                for issue in chance.sample(issues, chance.randint(0, 3))
            ),
            chance.choice(list(Weight)),
            chance.choice(list(RetainedSide)),
        )
        for name in chance.sample(NAMES, chance.randint(1, len(NAMES)))
    ]
    return reading(*people, outcome=chance.choice([one for one in Outcome if one is not Outcome.UNCLEAR]))


def labels_of(said: Reading) -> Labelled:
    """Labels that say what a reading says."""
    return labels(*map(line_of, said.physicians), outcome=(said.outcome.value,), complete=True)


def line_of(one: PhysicianReading) -> str:
    opinions = " ".join(f"{opinion.issue}:{opinion.direction}" for opinion in one.opinions) or "-"
    return f"{one.name} | {one.role} | {one.retained_side} | {opinions} | {one.weight}"


def gold_of(said: Reading) -> GoldDecision:
    """Gold labels that say what a reading says, both readers alike."""
    return GoldDecision(
        id="one",
        outcome=said.outcome.value,
        outcome_agreed=True,
        second_names=(),
        physicians=tuple(gold_physician(one) for one in said.physicians),
    )


def gold_physician(one: PhysicianReading) -> GoldPhysician:
    findings = tuple(
        GoldFinding(kind=GOLD_ISSUES[opinion.issue], direction=f"{opinion.direction}_favorable")
        for opinion in one.opinions
    )
    basis = "none" if one.weight is Weight.NOT_STATED else "stated"
    view = View(role=one.role, weight=one.weight, weight_basis=basis, findings=findings)
    return GoldPhysician(
        **view.model_dump(), full_name=one.name, name_as_written=one.name, name_form="full", second=view
    )


@pytest.mark.parametrize("seed", range(40))
def test_a_reading_agrees_with_labels_made_of_it(seed: int) -> None:
    issues = [issue.value for issue in Issue if issue not in {Issue.PREEXISTING, Issue.APPORTIONMENT}]
    said = drawn(seed, issues)
    assert [one for one in compared(labels_of(said), said) if not one.good] == []


@pytest.mark.parametrize("seed", range(40))
def test_a_reading_agrees_with_gold_labels_made_of_it(seed: int) -> None:
    said = drawn(seed, list(GOLD_ISSUES))
    assert [one for one in gold_compared(gold_of(said), TEXT, said) if not one.good] == []


def turned(one: PhysicianReading) -> PhysicianReading:
    opinions = tuple(
        opinion.model_copy(update={"direction": Direction(TURNED[opinion.direction])}) for opinion in one.opinions
    )
    return one.model_copy(update={"opinions": opinions})


CHANGES: dict[str, tuple[Change, set[str]]] = {
    "direction": (turned, {"opinion_recall", "opinion_precision", "direction_precision"}),
    "silence": (lambda one: one.model_copy(update={"opinions": ()}), {"opinion_recall"}),
    "weight": (
        lambda one: one.model_copy(update={"weight": Weight.REJECTED}),
        {"weight_stated", "weight_asserted"},
    ),
    "no weight": (lambda one: one.model_copy(update={"weight": Weight.NOT_STATED}), {"weight_stated"}),
    "role": (lambda one: one.model_copy(update={"role": Role.TREATING}), {"role", "role_asserted", "examiner"}),
    "no role": (lambda one: one.model_copy(update={"role": Role.UNKNOWN}), {"role", "examiner"}),
    "side": (lambda one: one.model_copy(update={"retained_side": RetainedSide.COURT}), {"side"}),
    "shorter name": (lambda one: one.model_copy(update={"name": "Finch"}), {"name_exact"}),
    "other name": (
        lambda one: one.model_copy(update={"name": "Orla Stokely"}),
        {"name_precision", "name_recall", "opinion_recall", "weight_stated", "examiner"},
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_moves_the_figures_that_it_should(name: str) -> None:
    change, kinds = CHANGES[name]
    said = reading(physician())
    changed = said.model_copy(update={"physicians": (change(said.physicians[0]),)})
    assert {one.kind for one in compared(labels_of(said), changed) if not one.good} == kinds


GOLD_CHANGES: dict[str, set[str]] = {
    "direction": {"opinion_recall", "direction_precision"},
    "silence": {"opinion_recall"},
    "weight": {"weight_stated"},
    "no weight": {"weight_stated"},
    "role": {"role", "examiner"},
    "no role": {"role", "examiner"},
    "side": set(),
    "shorter name": set(),
}


@pytest.mark.parametrize("name", GOLD_CHANGES)
def test_each_change_moves_the_scorers_figures_that_it_should(name: str) -> None:
    said = reading(physician())
    changed = said.model_copy(update={"physicians": (CHANGES[name][0](said.physicians[0]),)})
    moved = {one.kind for one in gold_compared(gold_of(said), TEXT, changed) if not one.good}
    assert moved == GOLD_CHANGES[name]


def test_a_filled_weight_moves_one_figure() -> None:
    silent = reading(physician(weight=Weight.NOT_STATED))
    filled = reading(physician(weight=Weight.CREDITED))
    assert [one.kind for one in compared(labels_of(silent), filled) if not one.good] == ["weight_filled"]
    assert [one.kind for one in gold_compared(gold_of(silent), TEXT, filled) if not one.good] == ["weight_filled"]


def test_every_kind_that_is_compared_is_a_kind() -> None:
    moved = set().union(*(kinds for _, kinds in CHANGES.values()))
    assert moved <= KINDS.keys() - COVERAGE
