"""Confidence against what is so: bins, the Brier score, the calibration error, and the isotonic map."""

import random

import pytest

from examiner_db.quality.calibration import Bin, Calibration, Step, Trust, calibration, trusts
from examiner_db.quality.labels import Labelled
from examiner_db.reading.types import Reading
from examiner_db.vocabulary import Role
from tests.examiner_db.quality.invented import labels, opinion, physician, reading

LINE = "Orla Finch | insurer_examiner | insurer | causation:insurer | credited"


def many(confidence: float, right: int, wrong: int) -> list[Trust]:
    return [Trust(confidence, right=True)] * right + [Trust(confidence, right=False)] * wrong


def found(trusted: list[Trust]) -> Calibration:
    one = calibration(trusted)
    assert one is not None
    return one


def test_nothing_has_no_calibration() -> None:
    assert calibration([]) is None


def test_figures_of_a_case_worked_by_hand() -> None:
    one = found([*many(0.9, 3, 1), *many(0.5, 1, 3)])
    assert one.n == 8
    assert one.brier == pytest.approx((3 * 0.01 + 0.81 + 4 * 0.25) / 8)
    assert one.error == pytest.approx((4 * 0.15 + 4 * 0.25) / 8)
    low, high = one.bins
    assert low == Bin(low=0.5, high=0.6, n=4, confidence=0.5, right=0.25)
    assert high._replace(confidence=0.9) == Bin(low=0.9, high=1.0, n=4, confidence=0.9, right=0.75)
    assert high.confidence == pytest.approx(0.9)
    assert one.steps == (Step(0.5, 0.25), Step(0.9, 0.75))


def test_a_confidence_that_is_the_share_is_calibrated() -> None:
    one = found([*many(0.75, 3, 1), *many(0.25, 1, 3)])
    assert one.error == pytest.approx(0)
    assert one.brier == pytest.approx(0.1875)


@pytest.mark.parametrize(("confidence", "low"), [(0.0, 0.0), (0.3, 0.3), (0.6, 0.6), (0.7, 0.7), (0.99, 0.9), (1, 0.9)])
def test_the_ends_of_bins_are_where_they_say(confidence: float, low: float) -> None:
    (only,) = found(many(confidence, 1, 0)).bins
    assert only.low == pytest.approx(low)


def test_groups_in_the_wrong_order_are_pooled() -> None:
    one = found([*many(0.7, 4, 0), *many(0.8, 1, 1), *many(0.9, 9, 1)])
    assert [step.confidence for step in one.steps] == [0.7, 0.8, 0.9]
    assert [step.probability for step in one.steps] == pytest.approx([5 / 6, 5 / 6, 0.9])


def test_pooling_weighs_each_group_by_its_size() -> None:
    one = found([*many(0.5, 10, 0), *many(0.6, 0, 90)])
    assert [step.probability for step in one.steps] == pytest.approx([0.1, 0.1])


@pytest.mark.parametrize(
    ("confidence", "probability"), [(0.1, 0.25), (0.5, 0.25), (0.7, 0.25), (0.9, 0.75), (1.0, 0.75)]
)
def test_a_confidence_is_looked_up_at_the_step_below_it(confidence: float, probability: float) -> None:
    assert found([*many(0.9, 3, 1), *many(0.5, 1, 3)]).probability(confidence) == pytest.approx(probability)


def drawn(seed: int) -> list[Trust]:
    """Opinions of a few confidences, in any order of what is so."""
    chance = random.Random(seed)
    values = [0.5, 0.65, 0.75, 0.8, 0.9]
    return [Trust(chance.choice(values), chance.random() < 0.7) for _ in range(chance.randint(1, 60))]


@pytest.mark.parametrize("seed", range(25))
def test_the_map_keeps_the_rules_order_and_the_overall_share(seed: int) -> None:
    trusted = drawn(seed)
    one = found(trusted)
    shares = [step.probability for step in one.steps]
    assert shares == sorted(shares)
    assert sum(one.probability(trust.confidence) for trust in trusted) == pytest.approx(sum(t.right for t in trusted))
    assert sum(bin_.n for bin_ in one.bins) == one.n == len(trusted)
    assert 0 <= one.brier <= 1
    assert 0 <= one.error <= 1


@pytest.mark.parametrize("seed", range(25))
def test_the_map_never_fits_worse_than_the_confidence(seed: int) -> None:
    trusted = drawn(seed)
    one = found(trusted)
    mapped = sum((one.probability(trust.confidence) - trust.right) ** 2 for trust in trusted) / len(trusted)
    assert mapped <= one.brier + 1e-9


def judged(one: Labelled, said: Reading) -> list[Trust]:
    return trusts(one, said)


def test_a_labelled_issue_is_judged_by_its_direction() -> None:
    said = reading(physician(said="causation:insurer"))
    assert judged(labels(LINE), said) == [Trust(0.9, right=True)]
    assert judged(labels(LINE), reading(physician(said="preexisting:claimant"))) == [Trust(0.9, right=False)]


def test_an_issue_without_a_label_is_judged_where_all_are_labelled() -> None:
    said = reading(physician(said="treatment:insurer"))
    assert judged(labels(LINE), said) == []
    assert judged(labels(LINE, complete=True), said) == [Trust(0.9, right=False)]


def test_what_asserts_nothing_is_not_judged() -> None:
    assert judged(labels(LINE, complete=True), reading(physician(said="causation:indeterminate causation:mixed"))) == []


def test_of_an_opinion_read_twice_the_higher_confidence_counts() -> None:
    twice = physician(said="").model_copy(
        update={"opinions": (opinion("causation:insurer", 0.6), opinion("causation:insurer", 0.8))}
    )
    assert judged(labels(LINE), reading(twice)) == [Trust(0.8, right=True)]


def test_strangers_and_the_missing_are_not_judged() -> None:
    assert judged(labels(LINE, complete=True), reading(physician("Ann Stokely", Role.TREATING))) == []
