"""The command ``appeal``: a letter as text, as Word and as JSON, with what its user says of the examination."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from tests.web.world import publish, with_private


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("appealed")
    publish(folder, with_private)
    return folder


@pytest.fixture(autouse=True)
def _at(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))
    monkeypatch.setenv("EXAMINER_DB_SITE", "https://records.example.org/ime")


def appeal(*arguments: object) -> str:
    result = CliRunner().invoke(app, ["appeal", *map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_it_prints_a_letter_with_addresses_of_the_site() -> None:
    said = appeal("Orla Fennimore", "--forum", "erisa")
    assert said.startswith("For an appeal: Orla Fennimore\n")
    assert "To be verified" in said
    assert "of this examiner on causation for an insurer or employer (MN-WCCA; 2010–2020)" in said
    assert "https://records.example.org/ime/decisions/" in said
    assert said.count("____________") == 5


def test_word_and_text_are_written_to_a_file(tmp_path: Path) -> None:
    for form in ("docx", "txt"):
        file = tmp_path / f"letter.{form}"
        told = json.loads(appeal("orla-fennimore", "--forum", "other", "--as", form, "-o", file, "--json"))
        assert told == {str(file): file.stat().st_size}
    document = Document(BytesIO((tmp_path / "letter.docx").read_bytes()))
    assert document.paragraphs[0].text == "For an appeal: Orla Fennimore"
    assert "https://records.example.org/ime/cited/" in "".join(
        one.text for one in document.sections[0].footer.paragraphs
    )
    assert (tmp_path / "letter.txt").read_text().startswith("For an appeal: Orla Fennimore\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.docx", "letter.txt"]


def test_as_json_it_is_the_letter() -> None:
    told = json.loads(appeal("tobias-quillfeather", "--forum", "no_fault", "--json"))
    assert told["refused"]
    assert len(told["paragraphs"]) == 3
    assert [one["number"] for one in told["attachments"]] == [1]


def test_a_statement_comes_from_options_and_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('minutes = 20\nrecords_not_reviewed = ["MRI of May 2, 2024"]\n')
    options = ("--checklist", file, "--minutes", 12, "--not-reviewed", "X-ray", "--not-tested", "grip", "--json")
    told = json.loads(appeal("orla-fennimore", "--forum", "erisa", *options))
    assert [(one["about"], one["words"]) for one in told["stated"]] == [
        ("Minutes that it took, as I noted them", "12"),
        ("A test that was not done", "grip"),
        ("A record that was not looked at", "MRI of May 2, 2024"),
        ("A record that was not looked at", "X-ray"),
    ]


def test_private_decisions_only_when_asked_for() -> None:
    arguments = ("orla-fennimore", "--forum", "other", "--json")
    without, asked = json.loads(appeal(*arguments)), json.loads(appeal(*arguments, "--private"))
    assert len(asked["attachments"]) == len(without["attachments"]) + 1


def test_nothing_of_a_statement_is_kept(data: Path) -> None:
    appeal("orla-fennimore", "--forum", "erisa", "--misstated", "Brindlecombe")
    kept = [path.read_bytes() for path in data.rglob("*") if path.is_file()]
    assert kept
    assert not any(b"Brindlecombe" in one for one in kept)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("orla-fennimore", "--as", "docx"), "--as docx: name the file to write with --output"),
        (("orla-fennimore", "--minutes", "0"), "options: minutes: found 0, expected a whole number from 1 to 1440"),
        (("orla-fennimore", "-o", "/"), "--output: / is a folder; name the file to write"),
        (
            ("orla-fennimore", "-o", "/nowhere/letter.txt"),
            "--output: there is no folder /nowhere to write letter.txt in",
        ),
        (("lucan-marchbanks",), "known from private files alone"),
        (("Zebulon Nobody",), "nobody in this release is called"),
    ],
)
def test_a_mistake_gets_one_sentence(arguments: tuple[str, ...], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        appeal(*arguments, "--forum", "erisa")


def test_a_checklist_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text('{"weather": "fair"}')
    with pytest.raises(UsageError, match=r"mine\.json: found 'weather', expected one of"):
        appeal("orla-fennimore", "--forum", "erisa", "--checklist", file)


def test_the_forum_is_the_user_s_choice() -> None:
    result = CliRunner().invoke(app, ["appeal", "orla-fennimore"])
    assert result.exit_code == 2
    assert "--forum" in result.stderr
