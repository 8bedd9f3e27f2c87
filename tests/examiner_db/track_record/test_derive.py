"""Every examiner's record stored in a release, in few statements."""

from typing import TYPE_CHECKING

import pytest
from sqlmodel import select

from examiner_db.models import Examiner
from examiner_db.track_record import TrackRecord, UnknownPhysicianError, derive, track_record

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def stored(world: "World") -> dict[str, Examiner]:
    return {examiner.physician_id: examiner for examiner in world.session.exec(select(Examiner))}


def test_every_physician_who_examined_or_is_on_a_roster_is_an_examiner(world: "World") -> None:
    roles = ["insurer_examiner", "neutral_examiner", "records_reviewer", "agency_examiner", "claimant_expert"]
    examiners = {}
    for role in [*roles, "treating", "unknown"]:
        physician = world.physician(role)
        world.evaluation(physician, world.decision(), role)
        examiners[role] = physician.id
    listed, disciplined = world.physician("listed"), world.physician("disciplined")
    world.roster(listed)
    world.discipline(disciplined)
    assert derive(world.session) == 6
    assert set(stored(world)) == {*(examiners[role] for role in roles), listed.id}


def test_the_stored_record_is_the_record(world: "World") -> None:
    physician, other = world.physician(), world.physician("Bo Fen", "name_group")
    world.opinions(physician, "iicm" * 10)
    world.opinion(world.evaluation(physician, world.decision(decided_on="2001-02-03"), "treating"))
    world.opinions(other, "ic")
    derive(world.session)
    found = stored(world)[physician.id]
    assert TrackRecord.model_validate(found.track_record) == track_record(world.session, physician.id)
    assert found.decisions == 40


def test_deriving_twice_changes_nothing(world: "World") -> None:
    physician = world.physician()
    world.opinions(physician, "iic")
    assert derive(world.session) == 1
    before = stored(world)[physician.id].model_dump()
    assert derive(world.session) == 1
    assert [examiner.model_dump() for examiner in stored(world).values()] == [before]


def test_an_examiner_who_is_none_any_more_is_gone(world: "World") -> None:
    physician = world.physician()
    evaluation = world.evaluation(physician, world.decision())
    assert derive(world.session) == 1
    evaluation.role = "treating"
    assert derive(world.session) == 0
    assert stored(world) == {}


def test_a_release_without_examiners_is_no_error(world: "World") -> None:
    assert derive(world.session) == 0


def test_an_unknown_id_is_said_in_one_sentence(world: "World") -> None:
    with pytest.raises(UnknownPhysicianError, match=r"^no physician in this release has the id 'P9'$"):
        track_record(world.session, "P9")


@pytest.mark.parametrize("claims", [1, 60])
def test_a_record_takes_the_same_few_statements_whatever_its_size(world: "World", claims: int) -> None:
    physician = world.physician()
    for _ in range(claims):
        evaluation = world.evaluation(physician, world.decision())
        world.opinion(evaluation)
        world.weighing(evaluation)
        world.discipline(physician)
        world.publication(physician)
    number = physician.id
    world.session.commit()
    world.session.expunge_all()
    world.statements = 0
    assert len(track_record(world.session, number).opinions) == claims
    assert world.statements <= 12


def test_a_release_takes_few_statements_whatever_its_size(world: "World") -> None:
    for number in range(30):
        world.opinions(world.physician(f"Number {number}"), "ic")
    world.session.commit()
    world.session.expunge_all()
    world.statements = 0
    assert derive(world.session) == 30
    assert world.statements <= 17


def test_two_hundred_and_one_examiners_are_all_written(world: "World") -> None:
    for number in range(201):
        world.roster(world.physician(f"Number {number}"))
    assert derive(world.session) == 201
    assert len(stored(world)) == 201
