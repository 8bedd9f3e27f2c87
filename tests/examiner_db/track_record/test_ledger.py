"""The ledger of volume: statements by date, those of one measure side by side, beside the decisions on record."""

from typing import TYPE_CHECKING, Any

import pytest

from examiner_db.models import Evaluation, Particular, Physician, Volume
from examiner_db.track_record import TrackRecord, track_record

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def told(world: "World", physician: Physician, said: tuple[str, str, str], **facts: Any) -> Evaluation:
    measure, value, quote = said
    decision = world.decision(**facts)
    evaluation = world.evaluation(physician, decision)
    about = {**world.statement(evaluation, decision), "quote": quote, "decision_id": decision.id}
    world.add(Volume(measure=measure, value=value, **about))
    return evaluation


def record(world: "World", physician: Physician, *, private: bool = True) -> TrackRecord:
    world.session.commit()
    return track_record(world.session, physician.id, private=private)


def test_statements_of_one_measure_stand_side_by_side_in_the_order_of_time(world: "World") -> None:
    physician = world.physician()
    told(world, physician, ("defense_share", "95%", "95% are for insurers"), decided_on="2021-05-06")
    told(world, physician, ("fee", "$900", "Dr. Quill charged $900 for the report"), decided_on="2015-01-02")
    told(world, physician, ("defense_share", "60%", "60% are for insurers"), decided_on="2016-02-03")
    rows = record(world, physician).ledger
    assert [(row.measure, row.value, row.stated_on, row.differs) for row in rows] == [
        ("defense_share", "60%", "2016-02-03", True),
        ("defense_share", "95%", "2021-05-06", True),
        ("fee", "$900", "2015-01-02", False),
    ]
    assert rows[0].provenance.quote == "60% are for insurers"
    assert (rows[0].kind, rows[0].ground, rows[0].provenance.page) == ("volume", None, 2)


def test_particulars_come_after_and_do_not_conflict(world: "World") -> None:
    physician = world.physician()
    for minutes in ("ten minutes", "two hours"):
        decision = world.decision()
        evaluation = world.evaluation(physician, decision)
        about = {**world.statement(evaluation, decision), "decision_id": decision.id}
        world.add(Particular(measure="minutes", value=minutes, ground=None, **about))
    told(world, physician, ("fee", "$900", "Dr. Quill charged $900 for the report"))
    rows = record(world, physician).ledger
    assert [(row.kind, row.differs) for row in rows] == [
        ("volume", False),
        ("particular", False),
        ("particular", False),
    ]


def test_a_stated_number_stands_beside_the_decisions_of_its_years(world: "World") -> None:
    physician = world.physician()
    for day in ("2013-12-31", "2015-06-01", "2019-11-30", "2020-01-01"):
        # A review of records is no examination, and is counted as what it is: a decision that tells of the examiner.
        world.evaluation(physician, world.decision(decided_on=day), role="records_reviewer")
    told(world, physician, ("examinations", "1,700", "had done 1,700 IMEs over the past five years"))
    told(world, physician, ("examinations", "eight", "six to eight IMEs per week"))
    (found,) = record(world, physician).covered
    assert (found.decisions, found.stated, found.years) == (4, 1700, 5)
    assert found.sentence == (
        "A decision of 2019-03-04 tells of 1,700 examinations in 5 years (read by rule, not checked); of the 5 years "
        "to 2019, this database holds four decisions in which this examiner was heard other than as treating."
    )
    assert "%" not in found.sentence


def test_what_was_said_of_a_treating_physician_is_not_listed(world: "World") -> None:
    physician = world.physician()
    evaluation = told(world, physician, ("fee", "$900", "Dr. Quill charged $900 for the report"))
    evaluation.role = "treating"
    assert record(world, physician).ledger == ()


@pytest.mark.parametrize(("private", "rows"), [(True, 1), (False, 0)])
def test_private_files_are_listed_only_where_they_may_be_seen(world: "World", *, private: bool, rows: int) -> None:
    physician = world.physician()
    told(world, physician, ("fee", "$900", "Dr. Quill charged $900 for the report"), private=True)
    assert len(record(world, physician, private=private).ledger) == rows
