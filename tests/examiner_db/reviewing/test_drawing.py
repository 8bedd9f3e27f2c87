"""Drawing: from everything of a kind and tribunal that figures could hold, each as likely as any other."""

from collections import Counter
from pathlib import Path

from sqlmodel import Session, select

from examiner_db.models import Opinion
from examiner_db.reviewing import drawn, strata
from tests.release import current
from tests.web.world import World, publish


def test_all_readings_are_in_their_stratum_the_largest_first(session: Session) -> None:
    found = strata(session)
    assert [(one.kind, one.tribunal, len(one.readings)) for one in found] == [
        ("opinion", "mn_wcca", 42),
        ("weighing", "mn_wcca", 42),
    ]
    assert set(found[0].readings) == set(session.exec(select(Opinion.id)))


def treated(world: World) -> None:
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.physician("ada-brack", "Ada Brack")
    world.decision("ada-brack", "Ada Brack")
    world.decision("ada-brack", "Ada Brack", role="treating", retained_side="unknown")


def test_readings_on_treating_physicians_are_left_out(tmp_path: Path) -> None:
    publish(tmp_path, treated)
    with current(tmp_path) as session:
        assert len(session.exec(select(Opinion.id)).all()) == 2
        assert [len(one.readings) for one in strata(session)] == [1, 1]


def learned(world: World) -> None:
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.physician("ada-brack", "Ada Brack")
    world.decision("ada-brack", "Ada Brack")
    world.decision("ada-brack", "Ada Brack", read_by="learned.weight@2")


def test_what_the_trained_model_read_proves_nothing_of_the_rules(tmp_path: Path) -> None:
    publish(tmp_path, learned)
    with current(tmp_path) as session:
        assert len(session.exec(select(Opinion.id)).all()) == 2
        assert [len(one.readings) for one in strata(session)] == [1, 1]


def test_the_same_seed_draws_the_same_and_none_twice() -> None:
    ids = [f"o{number}" for number in range(50)]
    first = drawn(ids, 20, seed=7)
    assert first == drawn(ids, 20, seed=7)
    assert first != drawn(ids, 20, seed=8)
    assert len(set(first)) == 20
    assert set(first) <= set(ids)


def test_no_more_is_drawn_than_there_is() -> None:
    assert sorted(drawn(["a", "b"], 9)) == ["a", "b"]


def test_every_reading_is_as_likely_as_any_other() -> None:
    ids = [f"o{number}" for number in range(10)]
    often = Counter(reading for seed in range(2_000) for reading in drawn(ids, 3, seed=seed))
    assert min(often.values()) > 500
    assert max(often.values()) < 700
