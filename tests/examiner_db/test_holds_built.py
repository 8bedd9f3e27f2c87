"""What is held when a release is built is neither in it nor counted in it, and leaves nothing that hangs in the air."""

from pathlib import Path

import pytest
from sqlalchemy import select as select_columns
from sqlalchemy import text
from sqlmodel import Session, SQLModel, create_engine, select

from examiner_db import models
from examiner_db.build import apply_desk
from examiner_db.desk import Desk
from examiner_db.track_record import track_record
from examiner_db.track_record.withheld import visible
from tests.examiner_db.track_record.conftest import World
from tests.release import built, current

NAME = "Odile Brankov"


def held(data: Path, *ids: str) -> None:
    with Desk.open(data / "desk.sqlite") as desk:
        for ident in ids:
            desk.hold(ident, by="tester", reason="another physician of this name")


def examiner(session: Session) -> models.Physician:
    return session.exec(select(models.Physician).where(models.Physician.name == NAME)).one()


def test_a_held_decision_is_counted_nowhere(data: Path) -> None:
    built(data)
    with current(data) as session:
        before = track_record(session, examiner(session).id)
    decision = before.opinions[0].decision.id
    held(data, decision)
    built(data)
    with current(data) as session:
        assert examiner(session).id == before.id
        after = track_record(session, before.id)
        stored = session.get_one(models.Examiner, before.id)
        for table in SQLModel.metadata.sorted_tables:
            if "decision_id" in table.c and table.name != "citation":
                assert decision not in session.scalars(select_columns(table.c.decision_id)).all(), table.name
        statements = {one.id for kind in models.Statement.__subclasses__() for one in session.exec(select(kind))}
        assert {one.id for one in session.exec(select(models.Entry))} == statements
    assert stored.decisions == 2
    assert {row.decision.id for row in before.opinions} - {row.decision.id for row in after.opinions} == {decision}
    assert visible(after, frozenset({decision})).withheld is None


def test_a_held_decision_counts_again_once_it_is_released(data: Path) -> None:
    content = built(data)["content"]
    with current(data) as session:
        decision = session.exec(select(models.Decision.id)).first()
    held(data, str(decision))
    assert built(data)["content"] != content
    with Desk.open(data / "desk.sqlite") as desk:
        desk.release_hold(str(decision), by="tester", reason="checked")
    assert built(data)["content"] == content


@pytest.fixture
def world() -> World:
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    return World(Session(engine))


def test_what_others_publish_about_a_held_work_leaves_with_it(world: World, tmp_path: Path) -> None:
    physician = world.physician()
    kept, gone = world.publication(physician), world.publication(physician)
    for number, work in enumerate((kept, gone)):
        world.session.flush()
        world.notice(work, str(number))
    world.session.commit()
    held(tmp_path, gone.id)
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        apply_desk(world.session, desk)
    assert [one.publication_id for one in world.session.exec(select(models.Notice))] == [kept.id]
    assert world.session.execute(text("PRAGMA foreign_key_check")).all() == []
