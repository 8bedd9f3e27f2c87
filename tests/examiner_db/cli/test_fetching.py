"""What ``--dry-run`` says, and that two runs do not meet."""

import fcntl
import json
import os
import signal
from pathlib import Path

import pytest
from typer.testing import CliRunner

from examiner_db.cli import app, fetching
from examiner_db.cli.app import settings
from examiner_db.cli.mistakes import MISTAKES
from examiner_db.record_store import RecordStore
from examiner_db.vocabulary import Health
from scrapers.fetch import NoContactError
from scrapers.source import discover


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    monkeypatch.delenv("EXAMINER_DB_CONTACT", raising=False)
    return tmp_path


def command(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_dry_run_says_what_would_be_asked_for_and_writes_nothing(data: Path) -> None:
    plans = {one["slug"]: one for one in json.loads(command("update", "--dry-run", "--json"))}
    assert plans.keys() == discover().keys()
    (address,) = plans["ny_opmc"]["addresses"]
    assert address.startswith("https://health.data.ny.gov/resource/ebmi-8ctw.json?")
    assert list(data.iterdir()) == []
    assert command("fetch", "us_ecab", "--dry-run") == "us_ecab: would ask for 1 address\n"


def test_every_paused_source_says_why_it_asks_for_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_CONTACT", "clerk@example.org")
    lines = command("update", "--dry-run").splitlines()
    paused = [one.source for one in discover().values() if one.source.paused is not None]
    assert paused
    assert {f"{one.slug}: is paused, and asks for nothing: {one.paused}" for one in paused} <= set(lines)
    command("fetch", paused[0].slug)
    report = RecordStore(data).report(paused[0].slug)
    assert report is not None
    assert (report.health, report.reason) == (Health.PAUSED, paused[0].paused)


def test_nobody_is_asked_before_publishers_can_reach_us(data: Path) -> None:
    with pytest.raises(NoContactError):
        command("fetch", "ny_opmc")
    assert NoContactError.__mro__[1] in MISTAKES
    assert not (data / "snapshots").exists()


def test_a_second_run_says_that_the_first_is_at_work(data: Path) -> None:
    with (data / "fetch.lock").open("w") as lock:
        lock.write("4242\n")
        lock.flush()
        fcntl.flock(lock, fcntl.LOCK_EX)
        for arguments in (["fetch", "ny_opmc"], ["update"]):
            with pytest.raises(MISTAKES, match=r"process 4242 is fetching into .* already; let it end"):
                command(*arguments)
    assert not (data / "records").exists()


@pytest.mark.parametrize("signal_", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_told_to_end_says_that_nothing_is_lost(
    data: Path, monkeypatch: pytest.MonkeyPatch, signal_: signal.Signals
) -> None:
    monkeypatch.setattr(fetching, "announce", lambda _: os.kill(os.getpid(), signal_))
    before = signal.getsignal(signal.SIGTERM)
    result = CliRunner().invoke(app, ["fetch", "ny_opmc"])
    assert result.exit_code == 130
    assert result.stderr == "stopped: what was received is kept, and the next run goes on from there\n"
    assert signal.getsignal(signal.SIGTERM) is before
    with fetching._alone(settings(data)):
        assert (data / "fetch.lock").read_text() == f"{os.getpid()}\n"
