"""Who decided and who retained behind a figure, from the rows of decisions and organizations."""

from typing import TYPE_CHECKING

from examiner_db.figures.clusters import Cluster
from examiner_db.models import Physician
from examiner_db.track_record import track_record
from examiner_db.track_record.withheld import WITHHELD, visible

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def heard(world: "World", physician: Physician, says: str, judges: list[str], by: str | None = None) -> str:
    decision = world.decision(adjudicators=judges)
    evaluation = world.evaluation(physician, decision)
    if by is not None:
        evaluation.retained_by_id = by
    return world.opinion(evaluation, says).id


def of(world: "World", physician: Physician) -> dict[str, Cluster]:
    return {one.by: one for one in track_record(world.session, physician.id).clusters}


def test_an_adjudicator_printed_in_full_and_in_short_is_one(world: "World") -> None:
    physician = world.physician()
    for number in range(8):
        heard(world, physician, "insurer", ["Oda M. Fenwrathe" if number % 2 else "FENWRATHE", f"Judge Number{number}"])
    for _ in range(4):
        heard(world, physician, "claimant", ["Ilse Korvald"])
    found = of(world, physician)["adjudicator"]
    assert (found.n, found.named, found.distinct, found.most, found.insurer, found.of) == (12, 12, 10, 8, 0, 4)
    assert "One of them took part in deciding eight of the 12, more than half" in found.sentence


def test_adjudicators_of_two_tribunals_are_two(world: "World") -> None:
    physician = world.physician()
    for tribunal in ("mn_wcca", "us_ecab") * 5:
        decision = world.decision(tribunal=tribunal, adjudicators=["Oda Fenwrathe"])
        world.opinion(world.evaluation(physician, decision))
    found = of(world, physician)["adjudicator"]
    assert (found.distinct, found.most) == (2, 5)


def test_an_organization_known_under_another_name_is_that_one(world: "World") -> None:
    physician = world.physician()
    printed = [world.organization(name) for name in ("Elm Mutual", "ELM MUT. INS. CO.", "Oak Casualty")]
    for one in printed[:2]:
        one.known_as = "Elm Mutual Insurance"
    for number in range(10):
        heard(world, physician, "insurer", [], printed[min(number, 9) // 4].id)
    found = of(world, physician)["organization"]
    assert (found.named, found.distinct, found.most) == (10, 2, 8)


def test_what_does_not_count_is_not_behind_the_figure(world: "World") -> None:
    physician = world.physician()
    for _ in range(10):
        heard(world, physician, "insurer", ["Ilse Korvald"])
    world.opinion(world.evaluation(physician, world.decision(adjudicators=["Oda Fenwrathe"])), review=None)
    found = of(world, physician)["adjudicator"]
    assert (found.n, found.distinct, found.most) == (10, 1, 10)


def test_with_a_held_opinion_nothing_is_said_of_it(world: "World") -> None:
    physician = world.physician()
    held, *_ = (heard(world, physician, "insurer", ["Ilse Korvald"]) for _ in range(10))
    record = track_record(world.session, physician.id)
    seen = visible(record, frozenset({held}))
    assert record.clusters
    assert (seen.record.clusters, seen.withheld) == ((), WITHHELD)


def test_a_name_group_has_none(world: "World") -> None:
    group = world.physician(standing="name_group")
    for _ in range(12):
        heard(world, group, "insurer", ["Ilse Korvald"])
    assert of(world, group) == {}
