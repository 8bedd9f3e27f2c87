"""Work beside the thread that waits: its result, its errors, a word while it lasts, and an end at once."""

import _thread
import time
from threading import Event, Timer

import pytest

from examiner_db.cli import beside as room
from examiner_db.cli.beside import beside
from examiner_db.progress import Underway


def test_what_is_made_comes_back_and_short_work_says_nothing() -> None:
    told: list[str] = []
    assert beside(lambda: b"made", "making", told.append) == b"made"
    assert told == []


def test_an_error_of_the_work_is_an_error_here() -> None:
    def fail() -> bytes:
        message = "no room on the disk"
        raise OSError(message)

    with pytest.raises(OSError, match="no room on the disk"):
        beside(fail, "making", lambda _: None)


def test_a_time_out_of_the_work_is_not_taken_for_one_of_waiting() -> None:
    def fail() -> bytes:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        beside(fail, "making", lambda _: None)


def test_long_work_says_that_it_goes_on_and_not_as_a_line_of_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_TELLS", 0.01)
    told: list[str] = []
    said_twice = Event()

    def tell(step: str) -> None:
        told.append(step)
        if len(told) == 2:
            said_twice.set()

    assert beside(lambda: said_twice.wait(10), "setting pages", tell) is True
    assert all(isinstance(step, Underway) and step.startswith("setting pages, 0 seconds") for step in told)


def test_who_interrupts_does_not_wait_for_the_work() -> None:
    never = Event()
    Timer(0.2, _thread.interrupt_main).start()
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        beside(lambda: never.wait(30), "setting pages", lambda _: None)
    assert time.monotonic() - began < 10
    never.set()
