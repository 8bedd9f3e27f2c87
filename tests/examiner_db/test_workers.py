"""Work on all cores: every result, in order, whatever one item does."""

import importlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from examiner_db import workers
from examiner_db.workers import CHUNK, FEW, Died, cores, each

WORK = """
import os, signal, time

def squared(number):
    return number * number

def squared_unless_killed(number):
    if number % 50 == 37:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number

def refused(number):
    if number == 21:
        raise ValueError(f"no square of {number}")
    return number

def process(number):
    time.sleep(0.01)
    return os.getpid()
"""
"""A module that other processes can import, as they can no test."""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    (tmp_path / "invented_work.py").write_text(WORK)
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("invented_work")
    del sys.modules["invented_work"]


def test_the_results_are_in_the_items_order(work: ModuleType) -> None:
    assert list(each(work.squared, range(200), workers=2, few=10)) == [number * number for number in range(200)]


@pytest.mark.parametrize("count", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 4 * CHUNK, 4 * CHUNK + 1])
def test_no_item_is_lost_at_the_edge_of_a_chunk(work: ModuleType, count: int) -> None:
    assert list(each(work.squared, range(count), workers=2, few=0)) == [number * number for number in range(count)]


def test_many_items_go_to_other_processes(work: ModuleType) -> None:
    found = set(each(work.process, range(64), workers=2, few=10))
    assert os.getpid() not in found
    assert len(found) == 2


@pytest.mark.parametrize(("count", "workers_"), [(FEW, 2), (FEW + 1, 1), (1, 8)])
def test_few_items_or_one_core_stay_in_this_process(work: ModuleType, count: int, workers_: int) -> None:
    assert set(each(work.process, range(count), workers=workers_)) == {os.getpid()}


def test_an_item_that_kills_its_process_is_named_and_the_others_are_done(work: ModuleType) -> None:
    found = list(each(work.squared_unless_killed, range(120), workers=2, few=10))
    expected = [Died() if number % 50 == 37 else number * number for number in range(120)]
    assert found == expected
    assert Died().reason == "the process that worked on it was killed"


@pytest.mark.parametrize("few", [10, 1_000])
def test_what_the_work_raises_is_raised(work: ModuleType, few: int) -> None:
    results = each(work.refused, range(100), workers=2, few=few)
    assert next(results) == 0
    with pytest.raises(ValueError, match="no square of 21"):
        list(results)


def test_whoever_stops_asking_is_not_kept_waiting(work: ModuleType) -> None:
    results = each(work.process, range(10_000), workers=2, few=10)
    next(results)
    started = time.monotonic()
    results.close()  # type: ignore[attr-defined] # a generator, which its annotation does not promise
    assert time.monotonic() - started < 10


def test_cores_are_those_that_this_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cores() >= 1
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert cores() == 1


SCRIPT = """
import sys, time
from examiner_db.workers import each

def slow(number):
    time.sleep(0.2)
    return number

if __name__ == "__main__":
    for number in each(slow, range(1_000), workers=2, few=1):
        print(number, flush=True)
"""


def test_an_interruption_stops_it_at_once(tmp_path: Path) -> None:
    script = tmp_path / "slow.py"
    script.write_text(SCRIPT)
    environment = {**os.environ, "PYTHONPATH": str(Path(workers.__file__).parents[1])}
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=environment,
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "0\n"
        started = time.monotonic()
        os.killpg(running.pid, signal.SIGINT)
        _, errors = running.communicate(timeout=30)
    assert time.monotonic() - started < 10
    assert running.returncode != 0
    assert errors.count("KeyboardInterrupt") <= 2


def test_a_process_that_gives_way_takes_those_that_it_starts_along() -> None:
    tell = (
        "import os; print(os.sched_getscheduler(0) == os.SCHED_IDLE if hasattr(os, 'SCHED_IDLE') else os.nice(0) == 19)"
    )
    start = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {tell!r}], check=True)"
    before = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, check=True)
    give = f"from examiner_db.workers import give_way; give_way(); {start}"
    after = subprocess.run([sys.executable, "-c", give], capture_output=True, text=True, check=True)
    assert (before.stdout.strip(), after.stdout.strip()) == ("False", "True")


GIVES_WAY = {"build": True, "fetch": True, "import": True, "update": True, "serve": False, "search": False}
TOLD = """
import atexit, importlib, os, sys
from examiner_db.__main__ import main
from examiner_db.cli.app import WHERE
for module in {module for command in sys.argv[1:] for module in WHERE[command]}:
    importlib.import_module(f"examiner_db.cli.{module}")
for command in sys.argv[1:]:
    sys.stdout.flush()
    if os.fork() == 0:
        atexit.register(lambda: print("told", command, os.sched_getscheduler(0) == os.SCHED_IDLE))
        sys.argv = ["examiner-db", command, "--help"]
        main()
    os.wait()
"""
"""One process imports the program while nothing goes first, and a child of it runs each command."""


@pytest.mark.skipif(not hasattr(os, "SCHED_IDLE"), reason="only Linux tells how a process is scheduled")
def test_a_command_that_publishes_gives_way_to_the_site() -> None:
    told = subprocess.run([sys.executable, "-c", TOLD, *GIVES_WAY], capture_output=True, text=True, check=True)
    lines = [line.split() for line in told.stdout.splitlines() if line.startswith("told ")]
    assert {command: gives_way for _, command, gives_way in lines} == {
        command: str(gives_way) for command, gives_way in GIVES_WAY.items()
    }
