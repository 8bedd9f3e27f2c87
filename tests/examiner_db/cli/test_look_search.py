"""``search``: people and documents in one list, and lists of names, on a small release."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from examiner_db.build import build
from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.search import RefusedQueryError


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["search", *arguments], catch_exceptions=False)


@pytest.fixture(autouse=True)
def built(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    build(data, progress=lambda _line: None)
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))
    return data


def test_a_person_is_shown_with_what_tells_namesakes_apart() -> None:
    line = run("Odile Brankof").output.splitlines()[0]
    assert line.startswith("examiner     Odile Brankov  [")
    assert "decision" in line
    assert "(Brankof → Brankov, 1 letter" in line


def test_json_has_the_keys_that_are_promised() -> None:
    hits = json.loads(run("Brankov", "--json").output)
    assert {key for hit in hits for key in hit} == {"kind", "id", "name", "why", "url"}
    assert [hit["kind"] for hit in hits][:2] == ["examiner", "decision"]
    decision = next(hit for hit in hits if hit["kind"] == "decision")
    assert decision["url"] == f"/decisions/{decision['id']}?q=Brankov#found"


def test_fields_narrow_and_name_an_examiner() -> None:
    every = json.loads(run("kind:decision", "--json").output)
    hers = json.loads(run("examiner:Brankof kind:decision", "--json").output)
    assert {hit["kind"] for hit in every} == {"decision"}
    assert hers[0]["name"] == "Odile Brankov"
    assert {hit["id"] for hit in hers[1:]} <= {hit["id"] for hit in every}
    assert json.loads(run("tribunal:elsewhere", "--json").output) == []


def test_a_search_that_cannot_be_read_is_a_sentence() -> None:
    with pytest.raises(RefusedQueryError, match=r"^year:soon is not a year"):
        run("year:soon")


def test_every_name_of_a_list_is_answered_and_what_is_none_is_named(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("name\nOdile Brankof\n99\nyear:soon\nNobody Atall\n", encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        run("--file", str(file), "--json")
    assert str(refused.value) == (
        f"{file}, line 3: no name in '99'; "
        "year:soon: year:soon is not a year; expected year:2019, year:2015-2019 or year:2015-."
    )
    answers = CliRunner().invoke(app, ["search", "--file", str(file), "--json"])
    found = json.loads(answers.output)
    assert list(found) == ["Odile Brankof", "Nobody Atall"]
    assert found["Odile Brankof"][0]["name"] == "Odile Brankov"


def test_a_mistyped_npi_is_named_beside_the_result() -> None:
    found = run("Odile Brankov NPI 9000000016", "--json")
    assert found.stderr == (
        "9000000016 is not a valid NPI: its check digit is wrong. It is searched as a license number.\n"
    )
    assert json.loads(found.stdout)[0]["name"] == "Odile Brankov"
    assert run("Odile Brankov").stderr == ""
