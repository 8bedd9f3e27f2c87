"""What counts an entry that is held is withheld with it, and nothing else is."""

from typing import TYPE_CHECKING

from examiner_db.models import Volume
from examiner_db.track_record import TrackRecord, derive, track_record
from examiner_db.track_record.withheld import FROM_READINGS, WITHHELD, visible

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def full(world: "World") -> TrackRecord:
    """An examiner with a trend, pairs with a neutral examiner, stated volume and publications."""
    physician, neutral = world.physician(), world.physician("Nils Orme", standing="name_group")
    says = {"i": "insurer", "c": "claimant"}
    for year in (2017, 2018, 2019):
        for number, letter in enumerate("iiiiiiiccccc"):
            decision = world.decision(decided_on=f"{year}-03-04")
            evaluation = world.evaluation(physician, decision)
            world.opinion(evaluation, says[letter])
            if number < 4:
                world.opinion(world.evaluation(neutral, decision, "neutral_examiner", "agreed"), "claimant")
    stated = {**world.statement(evaluation, decision), "quote": "He makes 400 examinations a year."}
    world.add(Volume(measure="examinations", value="400", decision_id=decision.id, **stated))
    for number in range(2):
        world.publication(physician, title=f"Work {number}")
    world.session.flush()
    derive(world.session)
    return track_record(world.session, physician.id)


def test_a_held_opinion_takes_every_count_of_opinions_with_it(world: "World") -> None:
    record = full(world)
    assert record.figures and record.charts and record.trends and record.pairs and record.covered  # noqa: PT018 - one record
    seen = visible(record, frozenset({record.opinions[0].id}))
    assert seen.withheld == WITHHELD
    assert {name: getattr(seen.record, name) for name in (*FROM_READINGS, "covered", "counts")} == dict.fromkeys(
        (*FROM_READINGS, "covered", "counts"), ()
    )
    assert len(seen.record.opinions) == len(record.opinions) - 1


def test_a_held_statement_of_volume_is_not_told_beside_the_decisions(world: "World") -> None:
    record = full(world)
    (row,) = record.ledger
    seen = visible(record, frozenset({row.id})).record
    assert (seen.ledger, seen.covered, seen.counts) == ((), (), ())
    assert (seen.figures, seen.trends, seen.pairs) == (record.figures, record.trends, record.pairs)


def test_a_held_work_takes_nothing_that_counts_opinions_with_it(world: "World") -> None:
    record = full(world)
    seen = visible(record, frozenset({record.publications[0].id})).record
    assert (len(seen.publications), seen.counts) == (1, ())
    names = (*FROM_READINGS, "covered")
    assert [getattr(seen, name) for name in names] == [getattr(record, name) for name in names]


def test_without_a_held_entry_everything_is_shown(world: "World") -> None:
    record = full(world)
    assert visible(record, frozenset({"nobody"})).record == record
