"""The command ``audit``: a list that is read where it is, and nothing of it kept."""

import json
from pathlib import Path

import pytest
from docx import Document
from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from scrapers.row import PageError
from tests.web.world import publish, with_private

LIST = """CASES OF THE LAST FOUR YEARS

Plumtree v. Ferrowick Mills, No. WC9-6001, deposition, January 9, 2009
Tallow v. Brindlecombe Foundry, No. 27-CV-22-10417, trial, June 2024
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("audited")
    publish(folder, with_private)
    return folder


@pytest.fixture(autouse=True)
def _at(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))


@pytest.fixture
def testimony(tmp_path: Path) -> Path:
    file = tmp_path / "testimony.txt"
    file.write_text(LIST)
    return file


def audit(*arguments: object) -> str:
    result = CliRunner().invoke(app, ["audit", *map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_it_says_what_is_on_both_and_what_is_on_one_alone(testimony: Path) -> None:
    said = audit("orla-fennimore", testimony, "--as-of", "2022-01-01")
    assert "Orla Fennimore: two entries of a list; passed over: 1" in said
    assert "On the list, by docket number: 1\n  1. Plumtree v. Ferrowick Mills" in said
    assert "= MN-WCCA, WC9-6001, Z.P. v. FERROWICK MILLS, INC., 2009-03-05 (docket WC9-6001; year 2009)" in said
    assert "On the list, and no such decision here: 1\n  2. Tallow v. Brindlecombe Foundry" in said
    assert "On the list, and older than 2018-01-01: 1\n  1. Plumtree" in said
    assert "does not show that there was any" in said


def test_decisions_that_the_list_lacks_are_named_since_four_years_before(testimony: Path) -> None:
    told = json.loads(audit("orla-fennimore", testimony, "--as-of", "2022-01-01", "--json"))
    missing = [one["decided_on"] for one in told["missing"]]
    assert missing == sorted(missing, reverse=True)
    assert {day[:4] for day in missing} == {"2018", "2019", "2020"}
    assert len(missing) + len(told["earlier"]) == 40
    assert told["limits"]


def test_private_decisions_only_when_asked_for(testimony: Path) -> None:
    arguments = ("orla-fennimore", testimony, "--as-of", "2022-01-01", "--json")
    without, asked = json.loads(audit(*arguments)), json.loads(audit(*arguments, "--private"))
    assert len(asked["missing"]) == len(without["missing"]) + 1


def test_a_word_file_says_the_same(testimony: Path, tmp_path: Path) -> None:
    document = Document()
    for line in LIST.splitlines():
        document.add_paragraph(line)
    document.save(str(tmp_path / "testimony.docx"))
    assert audit("Orla Fennimore", tmp_path / "testimony.docx") == audit("Orla Fennimore", testimony)


def test_nothing_of_the_list_is_kept(testimony: Path, data: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in data.rglob("*") if path.is_file()}
    audit("orla-fennimore", testimony)
    assert {path: path.stat().st_mtime_ns for path in data.rglob("*") if path.is_file()} == before


def test_a_mistake_gets_one_sentence(testimony: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="found 'last year', expected a day"):
        audit("orla-fennimore", testimony, "--as-of", "last year")
    (tmp_path / "empty.txt").write_text("")
    with pytest.raises(PageError, match="the file is empty"):
        audit("orla-fennimore", tmp_path / "empty.txt")
