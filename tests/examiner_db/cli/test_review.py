"""Reviewing in a terminal: one key a decision, and going on where one stopped."""

import os
import pty
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from examiner_db.cli import app
from examiner_db.desk import Desk
from tests.web.world import World, invented, publish


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release that every test has a copy of, for publishing takes longer than reviewing."""
    root = tmp_path_factory.mktemp("published")
    publish(root, invented)
    return root


@pytest.fixture
def data(tmp_path: Path, published: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    monkeypatch.setenv("USER", "tester")
    shutil.copytree(published, tmp_path, symlinks=True, dirs_exist_ok=True)
    return tmp_path


def review(keys: str, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["desk", "review", *arguments], input=keys, catch_exceptions=False)


def verdicts(data: Path) -> list[str]:
    with Desk.open(data / "desk.sqlite") as desk:
        return sorted(desk.reviews().values())


SAMPLE = ("--sample", "4", "--kind", "opinion", "--tribunal", "mn_wcca")


def test_a_sample_is_drawn_once_and_goes_on_where_it_stopped(data: Path) -> None:
    first = review("arq", *SAMPLE)
    assert "4 opinions of mn_wcca drawn, 4 to review" in first.output
    assert "2 readings reviewed; run `examiner-db build` to publish it" in first.output
    assert verdicts(data) == ["accepted", "rejected"]
    second = review("aa", *SAMPLE)
    assert "4 opinions of mn_wcca drawn, 2 to review" in second.output
    assert verdicts(data) == ["accepted", "accepted", "accepted", "rejected"]
    with Desk.open(data / "desk.sqlite") as desk:
        assert len(desk.samples()) == 1


def test_when_a_sample_is_complete_the_next_is_another(data: Path) -> None:
    review("aaaa", *SAMPLE)
    review("q", *SAMPLE)
    with Desk.open(data / "desk.sqlite") as desk:
        assert [len(one.readings) for one in desk.samples()] == [4, 4]


def test_the_words_and_what_was_read_stand_together(data: Path) -> None:
    shown = " ".join(review("q", *SAMPLE).output.split())
    assert data.exists()
    assert "1. Orla Fennimore" in shown
    assert "mn_wcca, WC" in shown
    assert "read as: opinion on" in shown
    assert "[rule 1]" in shown
    assert "\u2039Dr. Fennimore opined that" in shown
    assert "[a]ccept" in shown
    assert "Plumtree" not in shown


def test_another_key_is_asked_for_again_and_a_skip_decides_nothing(data: Path) -> None:
    assert "1 reading reviewed" in review("xyz sAq", *SAMPLE).output
    assert verdicts(data) == ["accepted"]


def test_next_takes_what_waits_and_leaves_what_was_decided(data: Path) -> None:
    review("a" * 50, "--next")
    assert set(verdicts(data)) == {"accepted"}
    assert "0 readings reviewed" in review("", "--next").output


def test_a_seed_draws_the_same_readings(data: Path) -> None:
    review("q", *SAMPLE, "--seed", "3")
    with Desk.open(data / "desk.sqlite") as desk:
        drawn = desk.samples()[0].readings
    (data / "desk.sqlite").unlink()
    review("q", *SAMPLE, "--seed", "3")
    with Desk.open(data / "desk.sqlite") as desk:
        assert desk.samples()[0].readings == drawn


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "say what to review: --sample N for a random sample, or --next"),
        (("--sample", "3", "--next"), "say what to review"),
        (("--sample", "3", "--tribunal", "moon"), r"no reading of this kind and tribunal .* opinion mn_wcca \(42\)"),
    ],
)
def test_a_mistake_is_one_sentence(data: Path, arguments: tuple[str, ...], says: str) -> None:
    with pytest.raises(Exception, match=says):
        review("", *arguments)
    assert data.exists()


def test_without_a_release_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path / "empty"))
    with pytest.raises(Exception, match="examiner-db build"):
        review("", "--next", "--by", "tester")


def two(world: World) -> None:
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.physician("ada-brack", "Ada Brack", standing="identified")
    world.decision("ada-brack", "Ada Brack", review=None)


def test_on_a_terminal_one_key_is_enough(tmp_path: Path) -> None:
    publish(tmp_path, two)
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "examiner_db", "desk", "review", "--next", "--by", "tester"],
        stdin=follower,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "EXAMINER_DB_DATA": str(tmp_path)},
    ) as running:
        said = answered(running, leader, ["r", "a"])
    os.close(leader)
    os.close(follower)
    assert "2 readings reviewed" in said
    assert verdicts(tmp_path) == ["accepted", "rejected"]


def answered(running: subprocess.Popen[str], keyboard: int, keys: list[str]) -> str:
    """Everything that is said while each question is answered with the next key, once it stands there."""
    said = ""
    waiting = iter(keys)
    assert running.stdout is not None
    for line in running.stdout:
        said += line
        if line.startswith("[a]ccept"):
            time.sleep(0.3)  # A key that is typed before the question is thrown away.
            os.write(keyboard, next(waiting).encode())
    return said
