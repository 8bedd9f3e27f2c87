"""What people decide, by command."""

import csv
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from examiner_db.cli import app
from examiner_db.desk import Desk, DeskError


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    monkeypatch.setenv("USER", "tester")
    return tmp_path


def desk(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["desk", *arguments], catch_exceptions=False)


def test_a_judgment_is_recorded_with_who_and_why(data: Path) -> None:
    assert desk("judge", "m1", "m2", "same", "--reason", "one license").output == (
        "judgment recorded; run `examiner-db build` to publish it\n"
    )
    with Desk.open(data / "desk.sqlite") as opened:
        (judgment,) = opened.judgments()
    assert (judgment.a, judgment.b, judgment.verdict, judgment.by, judgment.reason) == (
        "m1",
        "m2",
        "same",
        "tester",
        "one license",
    )


def test_a_verdict_outside_the_list_is_refused(data: Path) -> None:
    result = desk("judge", "m1", "m2", "perhaps")
    assert result.exit_code == 2
    assert "'perhaps' is not one of 'same', 'different', 'unsure'" in " ".join(result.output.split()).replace("│ ", "")
    assert not (data / "desk.sqlite").exists()


def test_a_confirmation_takes_what_identifies(data: Path) -> None:
    assert desk("confirm", "m1", "--npi", "9000000007", "--license", "NY MD 990001").exit_code == 0
    with Desk.open(data / "desk.sqlite") as opened:
        assert {(entry.kind, entry.value) for entry in opened.confirmations()} == {
            ("npi", "9000000007"),
            ("license", "NY MD 990001"),
        }


def test_a_confirmation_without_an_identifier_is_refused(data: Path) -> None:
    with pytest.raises(Exception, match="name what identifies the physician: --npi, --license or --orcid"):
        desk("confirm", "m1")
    assert data.exists()


def test_a_wrong_check_digit_is_refused(data: Path) -> None:
    with pytest.raises(DeskError, match="npi is '9000000008'; expected ten digits with a valid check digit"):
        desk("confirm", "m1", "--npi", "9000000008")
    with Desk.open(data / "desk.sqlite") as opened:
        assert opened.confirmations() == []


def test_the_last_review_stands(data: Path) -> None:
    desk("accept", "reading1")
    desk("reject", "reading1", "--reason", "counsel's argument")
    desk("accept", "reading2")
    with Desk.open(data / "desk.sqlite") as opened:
        assert opened.reviews() == {"reading1": "rejected", "reading2": "accepted"}


def test_a_hold_hides_and_can_be_released(data: Path) -> None:
    assert desk("hold", "entry1", "--reason", "another physician").output == "held: hidden at once\n"
    with Desk.open(data / "desk.sqlite") as opened:
        assert opened.holds() == {"entry1"}
    assert desk("release-hold", "entry1", "--reason", "checked").exit_code == 0
    with Desk.open(data / "desk.sqlite") as opened:
        assert opened.holds() == set()


def test_the_desk_goes_out_and_comes_in_as_csv(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    desk("judge", "m1", "m2", "different", "--reason", "two licenses")
    desk("accept", "reading1")
    file = data / "desk.csv"
    assert desk("export", str(file)).output == f"2 entries written to {file}\n"
    with file.open(newline="") as lines:
        assert [row["action"] for row in csv.DictReader(lines)] == ["judge", "review"]
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path / "other"))
    assert desk("import", str(file)).output.startswith("2 new lines on the desk")
    assert desk("import", str(file)).output.startswith("0 new lines on the desk")
    with Desk.open(tmp_path / "other" / "desk.sqlite") as opened:
        assert opened.reviews() == {"reading1": "accepted"}
        assert [judgment.verdict for judgment in opened.judgments()] == ["different"]


@pytest.mark.parametrize(
    "command",
    "judge confirm withdraw split candidates refused accept reject hold release-hold export import log verify alias "
    "organizations".split(),
)
def test_every_command_answers_help_with_an_example(command: str) -> None:
    result = desk(command, "--help")
    assert result.exit_code == 0
    assert f"Example: examiner-db desk {command}" in " ".join(result.output.split())
