"""Files read where they are: what they hold, or one sentence why not."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.reading import contract, read
from examiner_db.readings import files
from examiner_db.readings.files import read_file, text_of
from examiner_db.vocabulary import Tribunal
from scrapers.row import PageError

TEXT = "Dr. Odile Brankov examined the employee at the request of the employer. She opined that nothing was torn.\n"
SYLLABLES = [f"{first}{vowel}".capitalize() for first in "bdfgklmnprst" for vowel in "aeiou"]


@pytest.fixture
def decision(tmp_path: Path) -> Path:
    path = tmp_path / "decision.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04 no archive")
    return path


def test_the_text_of_a_file(decision: Path) -> None:
    assert text_of(decision) == TEXT


def test_a_file_without_text_is_named(broken: Path) -> None:
    with pytest.raises(PageError, match=str(broken)):
        text_of(broken)


def test_a_file_is_read_as_the_contract_says(decision: Path) -> None:
    expected = [contract(str(decision), reading) for reading in read(TEXT, Tribunal.MN_WCCA)]
    assert read_file(Tribunal.MN_WCCA, decision) == expected
    assert [one["name"] for one in expected[0]["physicians"]] == ["Odile Brankov"]


def test_what_cannot_be_read_is_one_sentence(broken: Path, tmp_path: Path) -> None:
    assert str(read_file(None, broken)).startswith(f"{broken}: ")
    assert read_file(None, tmp_path / "none.txt") == f"{tmp_path / 'none.txt'}: No such file or directory"


def test_a_list_of_physicians_is_no_decision(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text(
        "".join(f"Dr. {first}{second.lower()}brankov opined so. " for first in SYLLABLES for second in SYLLABLES)
    )
    told = str(read_file(None, file))
    assert re.fullmatch(
        rf"{file}: it names 3,\d{{3}} physicians, as a list does: no decision names more than 2,000", told
    )


def test_a_reader_that_fails_is_one_sentence(decision: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_text: str, _tribunal: Tribunal | None) -> None:
        message = "too\ndeep"
        raise RecursionError(message)

    monkeypatch.setattr(files, "read", fail)
    assert read_file(None, decision) == f"{decision}: the reader stopped: RecursionError: too deep"


def test_the_command_reads_the_others_and_then_says_which_it_could_not(decision: Path, broken: Path) -> None:
    result = CliRunner().invoke(app, ["read", str(broken), str(decision), "--json"])
    assert isinstance(result.exception, UsageError)
    assert str(broken) in str(result.exception)
    assert str(decision) not in str(result.exception)
    assert [json.loads(line)["file"] for line in result.stdout.splitlines() if line.startswith("{")] == [str(decision)]


def test_the_command_keeps_the_order_of_many_files(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(70)]
    for path in paths:
        path.write_text("Nothing is told.\n")  # Of nobody: a new process need not learn the rules on physicians.
    result = CliRunner().invoke(app, ["read", *map(str, paths), "--json"], catch_exceptions=False)
    found = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    assert [one["file"] for one in found] == [str(path) for path in paths]
