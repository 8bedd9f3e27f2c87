"""What to review next: what brings a displayed figure to its next step with the fewest acceptances."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlmodel import Session, col, select

from examiner_db.models import Decision, Opinion, Weighing
from examiner_db.reviewing import by_effect
from tests.release import current
from tests.web.world import Fill, World, publish


@contextmanager
def released(folder: Path, fill: Fill) -> Iterator[Session]:
    publish(folder, fill)
    with current(folder) as session:
        yield session


def opinions_on(session: Session, issue: str, year: int) -> list[str]:
    asked = (
        select(Opinion.id)
        .join(Decision, col(Decision.id) == Opinion.decision_id)
        .where(Opinion.issue == issue, col(Decision.decided_on).startswith(str(year)), col(Opinion.review).is_(None))
    )
    return sorted(session.exec(asked))


def near_and_far(world: World) -> None:
    """Nine checked opinions on causation and one that waits; two checked on impairment and three that wait."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    ada = ("ada-brack", "Ada Brack")
    world.physician(*ada, standing="identified")
    for _ in range(9):
        world.decision(*ada, year=2010)
    world.decision(*ada, year=2011, review=None)
    for number in range(5):
        world.decision(*ada, year=2012, issue="impairment", review="accepted" if number < 2 else None)


def test_the_reading_that_brings_a_figure_to_its_next_step_comes_first(tmp_path: Path) -> None:
    with released(tmp_path, near_and_far) as session:
        order = [ident for ident in by_effect(session, set()) if session.get(Opinion, ident)]
        assert order[:1] == opinions_on(session, "causation", 2011)
        assert order[1:] == opinions_on(session, "impairment", 2012)


def test_what_is_decided_is_not_asked_again(tmp_path: Path) -> None:
    with released(tmp_path, near_and_far) as session:
        everything = by_effect(session, set())
        waiting = set(session.exec(select(Opinion.id).where(col(Opinion.review).is_(None))))
        waiting |= set(session.exec(select(Weighing.id).where(col(Weighing.review).is_(None))))
        assert set(everything) == waiting
        assert by_effect(session, everything[:2]) != everything[2:] or len(everything) == 8
        assert set(by_effect(session, everything[:2])) == set(everything[2:])


def group_and_person(world: World) -> None:
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    for ident, name, standing in (
        ("ada-brack", "Ada Brack", "name_group"),
        ("zeno-tull", "Zeno Tull", "identified"),
    ):
        world.physician(ident, name, standing=standing)
        world.decision(ident, name, review=None)


def test_an_identified_physician_comes_before_a_name_group(tmp_path: Path) -> None:
    with released(tmp_path, group_and_person) as session:
        first = [session.get(Opinion, ident) or session.get(Weighing, ident) for ident in by_effect(session, set())]
        quotes = ["Tull" in read.quote for read in first if isinstance(read, Opinion)]
        assert quotes == [True, False]
