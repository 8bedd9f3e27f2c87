"""The log of the desk and its audit chain, by command."""

import json
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.desk import Desk, DeskError
from examiner_db.desk.chain import START
from tests.examiner_db.cli.people import BUILD, publish


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    monkeypatch.setenv("USER", "tester")
    return tmp_path


def desk(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(app, ["desk", *arguments], catch_exceptions=False)
    assert result.exit_code == code
    return result


def alter(data: Path, statement: str) -> None:
    connection = sqlite3.connect(data / "desk.sqlite")
    connection.executescript("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed;")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_the_log_shows_who_decided_what_and_why(data: Path) -> None:
    desk("hold", "o1", "--reason", "identity is\ndisputed")
    desk("confirm", "m1", "--npi", "9000000015")
    first, second = desk("log").output.splitlines()
    assert first.split()[0] == "1"
    assert first.endswith("hold      o1  (tester: identity is disputed)")
    assert second.endswith("confirm   m1  npi 9000000015  (tester)")
    (one, _) = json.loads(desk("log", "--json").output)
    with Desk.open(data / "desk.sqlite") as opened:
        line = opened.log()[0]
    assert one == {
        "number": 1,
        "at": line.entry.at,
        "by": "tester",
        "action": "hold",
        "subject": "o1",
        "other": "",
        "verdict": "",
        "reason": "identity is\ndisputed",
        "values": {},
        "hash": line.hash,
    }


def test_the_log_of_one_subject_and_since_a_day(data: Path) -> None:
    with Desk.open(data / "desk.sqlite") as opened:
        opened.register(frozenset({"m1", "m2"}), "Jonathan Harker")
        opened.hold("o1", by="R. Viewer", reason="disputed")
    assert [one["action"] for one in json.loads(desk("log", "--subject", "m2", "--json").output)] == ["register"]
    assert [one["action"] for one in json.loads(desk("log", "--subject", "o1", "--json").output)] == ["hold"]
    assert len(json.loads(desk("log", "--since", "2026", "--json").output)) == 2
    assert desk("log", "--since", "2999-01-01").output == ""
    with pytest.raises(UsageError, match="--since takes a date as YYYY-MM-DD: 'yesterday'"):
        desk("log", "--since", "yesterday")


@pytest.mark.usefixtures("data")
def test_an_empty_desk_verifies() -> None:
    assert desk("verify").output == "nothing is on the desk yet\n"


@pytest.mark.usefixtures("data")
def test_a_head_that_was_written_down_stands_there_later() -> None:
    desk("hold", "o1", "--reason", "disputed")
    head = desk("verify").output.splitlines()[-1].removeprefix("head ")
    desk("release-hold", "o1", "--reason", "settled")
    said = desk("verify", "--head", head[:16]).output.splitlines()
    assert said[:2] == ["2 entries hang together", "the head that you give stands there; 1 entry since"]
    found = json.loads(desk("verify", "--json", "--head", head).output)
    assert (found["holds"], found["entries"], found["older"], found["since"]) == (True, 2, 0, 1)
    assert desk("verify", "--head", "f" * 64, code=1).output.startswith(
        "the chain does not hold: no entry has the head ffffffffffff…"
    )


@pytest.mark.usefixtures("data")
def test_a_head_that_is_none_is_a_mistake() -> None:
    with pytest.raises(DeskError, match="expected a hash as `desk verify` prints it"):
        desk("verify", "--head", "the last one")
    assert desk("verify", "--head", START).exit_code == 0


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE entry SET reason = 'settled' WHERE seq = 2", "entry 2 (hold o2, "),
        ("UPDATE entry SET by = 'somebody else' WHERE seq = 3", "entry 3 (hold o3, "),
        ("DELETE FROM entry WHERE seq = 2", "entry 2 is missing: the desk goes on with entry 3"),
        ("DELETE FROM entry WHERE seq = 4", "entry 4 is missing: the desk has written entries up to 4"),
        ("UPDATE entry SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE seq IN (2, 3)", "is missing"),
        (
            """INSERT INTO entry SELECT 5, at, by, 'release', subject, other, verdict, "values", reason, hash
               FROM entry WHERE seq = 4""",
            "entry 5 (release o4, ",
        ),
    ],
)
def test_what_was_altered_is_said_in_a_sentence_with_exit_code_1(data: Path, statement: str, words: str) -> None:
    for number in range(1, 5):
        desk("hold", f"o{number}", "--reason", "disputed")
    alter(data, statement)
    said = desk("verify", code=1).output
    assert said.startswith("the chain does not hold: ")
    assert words in said
    assert json.loads(desk("verify", "--json", code=1).output)["holds"] is False


def test_a_desk_that_is_older_than_its_release_is_noticed(data: Path) -> None:
    publish(data)
    said = desk("verify").output.splitlines()
    assert said[1] == "the current release was built 1 entry before the head"
    assert [one["subject"] for one in json.loads(desk("log", "--json").output) if one["action"] == "publish"] == [BUILD]
    (data / "desk.sqlite").unlink()
    desk("hold", "o1", "--reason", "disputed")
    assert desk("verify", code=1).output.startswith("the chain does not hold: no entry has the head ")


def test_a_list_that_was_edited_is_refused_whole(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for number in range(3):
        desk("hold", f"o{number}", "--reason", "disputed")
    file = data / "desk.csv"
    desk("export", str(file))
    head = json.loads(desk("verify", "--json").output)["head"]
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path / "other"))
    desk("import", str(file))
    assert json.loads(desk("verify", "--head", head, "--json").output)["since"] == 1
    file.write_text(file.read_text().replace("o1", "o9"))
    with pytest.raises(DeskError, match=r"desk\.csv is not the list that a desk wrote, .*: entry 2 \(hold o9, "):
        desk("import", str(file))
