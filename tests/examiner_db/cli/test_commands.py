"""The command's surface: help with an example everywhere, settings from the environment, mistakes in one sentence."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from examiner_db.build import build
from examiner_db.cli import app, main
from examiner_db.cli.app import UsageError, settings
from examiner_db.cli.mistakes import MISTAKES
from examiner_db.readings import bench

COMMANDS = ["sources", "fetch", "import", "read", "build", "update", "search", "profile", "export", "demo", "serve"]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments, catch_exceptions=False)


@pytest.fixture
def built(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    build(data, progress=lambda _line: None)
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))
    return data


@pytest.mark.parametrize("command", [*COMMANDS, "bench search", "bench read"])
def test_every_command_answers_help_with_an_example(command: str) -> None:
    result = run(*command.split(), "--help")
    assert result.exit_code == 0
    text = " ".join(result.output.split())
    assert "Example:" in text
    assert f"examiner-db {command}" in text


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("EXAMINER_DB_DATA", "EXAMINER_DB_URL", "EXAMINER_DB_CONTACT"):
        monkeypatch.delenv(name, raising=False)
    assert (settings().data, settings().url, settings().contact) == (Path("data"), None, "")
    monkeypatch.setenv("EXAMINER_DB_DATA", "elsewhere")
    monkeypatch.setenv("EXAMINER_DB_URL", "postgresql://host/db")
    monkeypatch.setenv("EXAMINER_DB_CONTACT", "us@example.org")
    at = settings()
    assert (at.data, at.url, at.contact) == (Path("elsewhere"), "postgresql://host/db", "us@example.org")
    assert at.desk == Path("elsewhere/desk.sqlite")


@pytest.mark.usefixtures("built")
def test_a_misspelt_name_is_found_and_says_why() -> None:
    (hit, *_) = json.loads(run("search", "Odile Brankof", "--json").output)
    assert set(hit) == {"kind", "id", "name", "why", "url"}
    assert (hit["kind"], hit["name"], hit["url"]) == ("examiner", "Odile Brankov", f"/examiners/{hit['id']}")
    assert "Brankov" in hit["why"]
    assert "Brankof" in hit["why"]


@pytest.mark.usefixtures("built")
def test_names_in_a_file_are_searched_one_by_one(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("Odile Brankof\nNobody Atall\n")
    answers = json.loads(run("search", "--file", str(file), "--json").output)
    assert list(answers) == ["Odile Brankof", "Nobody Atall"]
    assert answers["Odile Brankof"][0]["name"] == "Odile Brankov"
    assert answers["Nobody Atall"] == []


@pytest.mark.usefixtures("built")
def test_nothing_found_says_what_that_means() -> None:
    assert "That says what it covers, not what exists" in run("search", "Nobody Atall").output


@pytest.mark.usefixtures("built")
def test_a_profile_is_found_by_id_or_name() -> None:
    by_name = json.loads(run("profile", "Odile Brankov", "--json").output)
    assert json.loads(run("profile", by_name["id"], "--json").output) == by_name
    assert by_name["standing"] == "name_group"
    assert "not verified to be one person" in run("profile", by_name["id"]).output


@pytest.mark.usefixtures("built")
def test_a_profile_of_nobody_is_a_user_s_mistake() -> None:
    with pytest.raises(UsageError, match="nobody in this release is called 'Nobody Atall'"):
        run("profile", "Nobody Atall")


@pytest.mark.parametrize("arguments", [(), ("a name", "--file", "names.csv")])
def test_a_search_takes_words_or_a_file(arguments: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match="give a name or words to search for, or --file"):
        run("search", *arguments)


def test_a_decision_is_read_as_json_lines(tmp_path: Path) -> None:
    file = tmp_path / "decision.txt"
    file.write_text("Dr. Odile Brankov examined the claimant at the request of the employer and insurer.\n")
    (line,) = run("read", str(file), "--tribunal", "mn_wcca", "--json").output.splitlines()
    found = json.loads(line)
    assert (found["file"], found["tribunal"]) == (str(file), "mn_wcca")
    assert [physician["name"] for physician in found["physicians"]] == ["Odile Brankov"]
    assert "Odile Brankov: " in run("read", str(file)).output


@pytest.mark.parametrize(("name", "content"), [("empty.txt", b""), ("zero.pdf", b""), ("odd.xyz", b"\x00\x01")])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(MISTAKES, match=name):
        run("read", str(tmp_path / name))


def test_a_mistake_is_one_sentence_and_exit_code_two(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["examiner-db", "search", "anybody"])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (f"examiner-db: no release in {tmp_path}: run `examiner-db import` or `examiner-db build` first\n")


def test_sources_are_listed_before_anything_is_fetched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    listed = json.loads(run("sources", "--json").output)
    assert listed["records"] == 0
    assert listed["sources"].keys() >= {"local_files", "ny_opmc", "us_ecab", "us_nppes", "us_pubmed"}
    assert {source["health"] for source in listed["sources"].values()} <= {"never_run", "paused"}


def test_reading_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "USUAL", 500)
    file = tmp_path / "decision.txt"
    file.write_text("Dr. Odile Brankov examined the claimant. " * 20)
    figures = json.loads(run("bench", "read", str(file), "--rounds", "1", "--json").output)
    assert figures["characters"] == len(file.read_text())
    assert figures["decisions a second"] > 0
