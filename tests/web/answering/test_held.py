"""What is hidden is known at once, and the desk is opened only when something was written on it."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from examiner_db.desk import Desk
from web.answering.held import Held


def hold(desk: Path, *ids: str) -> None:
    with Desk.open(desk) as opened:
        for one in ids:
            opened.hold(one, by="reviewer", reason="an identity dispute")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every desk that was opened."""
    seen: list[Path] = []
    real = Desk.open.__func__  # type: ignore[attr-defined]  # a class method's own function

    def noted(kind: type[Desk], path: Path) -> Desk:
        seen.append(path)
        found: Desk = real(kind, path)
        return found

    monkeypatch.setattr(Desk, "open", classmethod(noted))
    return seen


def test_without_a_desk_nothing_is_hidden_and_none_is_started(desk: Path) -> None:
    assert Held(desk).ids() == frozenset()
    assert not desk.exists()


def test_a_desk_that_nobody_writes_on_is_opened_once(desk: Path, opened: list[Path]) -> None:
    hold(desk, "a", "b")
    held = Held(desk)
    opened.clear()
    assert [held.ids() for _ in range(5)] == [frozenset({"a", "b"})] * 5
    assert opened == [desk]


def test_what_is_written_is_known_at_the_next_request(desk: Path) -> None:
    held = Held(desk)
    assert held.ids() == frozenset()
    hold(desk, "a")
    assert held.ids() == {"a"}
    with Desk.open(desk) as writing:
        writing.release_hold("a", by="reviewer", reason="settled")
    assert held.ids() == frozenset()
    desk.unlink()
    assert held.ids() == frozenset()


def test_a_write_in_the_same_moment_of_the_clock_and_of_the_same_size_is_seen(desk: Path) -> None:
    """A file system's clock is coarse, and a short line fits into a page that is there: SQLite's counter tells."""
    hold(desk, "a")
    held, before = Held(desk), desk.stat()
    assert held.ids() == {"a"}
    hold(desk, "b")
    os.utime(desk, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (desk.stat().st_size, desk.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert held.ids() == {"a", "b"}


def test_another_desk_in_its_place_is_seen(desk: Path, tmp_path: Path) -> None:
    hold(desk, "a")
    hold(other := tmp_path / "other.sqlite", "b")
    held = Held(desk)
    assert held.ids() == {"a"}
    os.utime(other, ns=(desk.stat().st_atime_ns, desk.stat().st_mtime_ns))
    other.replace(desk)
    assert held.ids() == {"b"}


def test_whoever_asks_after_a_hold_knows_of_it_while_many_ask(desk: Path) -> None:
    """Each hold is known to every request that begins when it stands, whatever other requests read meanwhile."""
    hold(desk, "0")
    held, stop = Held(desk), threading.Event()

    def ask() -> None:
        while not stop.is_set():
            held.ids()

    with ThreadPoolExecutor(4) as askers:
        asking = [askers.submit(ask) for _ in range(4)]
        missed = []
        for number in range(1, 15):
            hold(desk, str(number))
            if str(number) not in held.ids():
                missed.append(number)
        stop.set()
        for one in asking:
            one.result()
    assert missed == []
