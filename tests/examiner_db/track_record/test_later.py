"""A reversal reaches the figures: what was undone is shown with its later history, and counted no more."""

from typing import TYPE_CHECKING, Any

import pytest

from examiner_db.models import Decision, Evaluation, LaterHistory, Physician
from examiner_db.track_record import CreditFigure, TrackRecord, track_record
from examiner_db.track_record.later import Told, undone

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def history(world: "World", later: Decision, earlier: Decision | None, does: str, **facts: Any) -> LaterHistory:
    plain: dict[str, Any] = {"of": "decision below", "start": 1, "end": 2, "quote": f"The decision is {does}."}
    ids = {"id": world.new("H"), "decision_id": later.id, "earlier_id": earlier.id if earlier else None}
    return world.add(LaterHistory(does=does, **{**plain, **ids, **facts}))


def heard(world: "World", physician: Physician, claim: str, year: int, **facts: Any) -> tuple[Decision, Evaluation]:
    decision = world.decision(claim, decided_on=f"{year}-01-02", **facts)
    world.session.flush()
    evaluation = world.evaluation(physician, decision)
    world.opinion(evaluation, "insurer")
    return decision, evaluation


def credit(record: TrackRecord) -> CreditFigure:
    (figure,) = record.credit
    return figure


def test_a_bare_reversal_takes_the_credit_away(world: "World") -> None:
    physician = world.physician()
    judge, evaluation = heard(world, physician, "C", 2015)
    world.weighing(evaluation, "credited", level="trial")
    before = credit(track_record(world.session, physician.id))
    court = world.decision("C", decided_on="2016-05-06", docket="35-SC-1")
    history(world, court, judge, "vacates")
    after = track_record(world.session, physician.id)
    assert (before.credited, before.not_stated, before.n) == (1, 0, 1)
    assert (credit(after).credited, credit(after).not_stated, credit(after).n) == (0, 1, 1)
    assert "no weighing that stands was read in one" in credit(after).sentence


def test_the_weighing_is_shown_with_what_became_of_it(world: "World") -> None:
    physician = world.physician()
    judge, evaluation = heard(world, physician, "C", 2015)
    world.weighing(evaluation, "rejected", level="trial")
    court = world.decision("C", decided_on="2016-05-06", docket="35-SC-1")
    history(world, court, judge, "reverses")
    record = track_record(world.session, physician.id)
    (row,) = record.weighings
    assert (row.weight, row.stands, row.undone, row.counts) == ("rejected", True, True, False)
    (later,) = row.later
    assert (later.decision.id, later.does, later.of, later.quote, later.stands) == (
        court.id,
        "reverses",
        "decision below",
        "The decision is reverses.",
        True,
    )
    assert record.opinions[0].later == row.later
    assert record.opinions[0].counts


@pytest.mark.parametrize("does", ["affirms", "modifies"])
def test_what_is_affirmed_or_modified_still_stands(world: "World", does: str) -> None:
    physician = world.physician()
    judge, evaluation = heard(world, physician, "C", 2015)
    world.weighing(evaluation, "credited", level="trial")
    history(world, world.decision("C", decided_on="2016-05-06"), judge, does)
    record = track_record(world.session, physician.id)
    assert credit(record).credited == 1
    assert [(row.undone, [one.does for one in row.later]) for row in record.weighings] == [(False, [does])]


def test_the_last_word_counts_and_not_the_one_undone(world: "World") -> None:
    physician = world.physician()
    judge, trial = heard(world, physician, "C", 2015)
    world.weighing(trial, "credited", level="trial")
    board, review = heard(world, physician, "C", 2016)
    world.weighing(review, "rejected", level="board")
    history(world, board, judge, "reverses")
    figure = credit(track_record(world.session, physician.id))
    assert (figure.credited, figure.rejected, figure.n) == (0, 1, 1)


def test_a_reversal_that_is_itself_reversed_gives_the_credit_back(world: "World") -> None:
    physician = world.physician()
    judge, evaluation = heard(world, physician, "C", 2015)
    world.weighing(evaluation, "credited", level="trial")
    board = world.decision("C", decided_on="2016-05-06")
    court = world.decision("C", decided_on="2017-08-09")
    history(world, board, judge, "reverses")
    history(world, court, board, "reverses")
    record = track_record(world.session, physician.id)
    assert credit(record).credited == 1
    assert [one.stands for one in record.weighings[0].later] == [False]


def test_a_decision_reversed_in_part_is_not_counted(world: "World") -> None:
    physician = world.physician()
    judge, evaluation = heard(world, physician, "C", 2015)
    world.weighing(evaluation, "credited", level="trial")
    board = world.decision("C", decided_on="2016-05-06")
    history(world, board, judge, "affirms")
    history(world, board, judge, "reverses")
    assert credit(track_record(world.session, physician.id)).credited == 0


def test_history_of_a_decision_not_on_record_undoes_nothing(world: "World") -> None:
    physician = world.physician()
    _, evaluation = heard(world, physician, "C", 2015)
    world.weighing(evaluation, "credited", level="trial")
    history(world, world.decision("C", decided_on="2016-05-06"), None, "reverses")
    assert credit(track_record(world.session, physician.id)).credited == 1


def test_a_private_reversal_is_not_told_to_the_public(world: "World") -> None:
    physician = world.physician()
    judge, evaluation = heard(world, physician, "C", 2015)
    world.weighing(evaluation, "credited", level="trial")
    history(world, world.decision("C", decided_on="2016-05-06", private=True), judge, "reverses")
    public = track_record(world.session, physician.id, private=False)
    mine = track_record(world.session, physician.id, private=True)
    assert (credit(public).credited, public.weighings[0].later) == (1, ())
    assert (credit(mine).credited, len(mine.weighings[0].later)) == (0, 1)


def test_one_opinion_counts_once_over_three_levels(world: "World") -> None:
    physician = world.physician()
    for year, level in ((2015, "trial"), (2016, "board"), (2017, "court")):
        _, evaluation = heard(world, physician, "C", year)
        world.weighing(evaluation, "credited", level=level)
    record = track_record(world.session, physician.id)
    (figure,) = record.figures
    assert (figure.n, figure.insurer, credit(record).n, credit(record).credited) == (1, 1, 1, 1)
    assert len(record.opinions) == len(record.weighings) == 3


def told(later: str, earlier: str, does: str, year: int) -> Told:
    blank: dict[str, Any] = dict.fromkeys(Decision.model_fields)
    entry = LaterHistory(
        id=later + earlier, decision_id=later, of="", does=does, start=None, end=None, quote="", earlier_id=earlier
    )
    return Told(entry, Decision(**{**blank, "id": later, "decided_on": f"{year}-01-01"}))


@pytest.mark.parametrize(
    ("chain", "fallen"),
    [
        ([("b", "a", "reverses", 2016)], {"a"}),
        ([("b", "a", "affirms", 2016)], set()),
        ([("b", "a", "vacates", 2016), ("c", "b", "vacates", 2017)], {"b"}),
        ([("b", "a", "vacates", 2016), ("c", "b", "vacates", 2017), ("d", "c", "reverses", 2018)], {"a", "c"}),
        ([("b", "a", "reverses", 2016), ("c", "b", "affirms", 2017)], {"a"}),
        ([("b", "a", "modifies", 2016), ("c", "a", "vacates", 2017)], {"a"}),
    ],
)
def test_which_decisions_no_longer_stand(chain: list[tuple[str, str, str, int]], fallen: set[str]) -> None:
    found: dict[str, list[Told]] = {}
    for one in chain:
        found.setdefault(one[1], []).append(told(*one))
    assert undone(found) == fallen
