"""``examiner-db bench identity``, as its user runs it."""

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.cli.app import UsageError

SAMPLE = Path(__file__).parents[4] / "data" / "sample" / "ny_opmc.json"
FEW = ("bench", "identity", "--physicians", "40")


def pairs(folder: Path, *rows: tuple[str, str, str, str]) -> str:
    path = folder / "pairs.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("schema", "name1", "name2", "is_match"), *rows])
    return str(path)


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, [*FEW, *arguments], catch_exceptions=False)
    assert result.exit_code == 0
    return str(result.stdout)


def test_all_three_measures_stand_in_one_report(tmp_path: Path) -> None:
    rows = [
        ("Person", "Ada Fell", "FELL, ADA", "true"),
        ("Person", "Ada Fell", "Ida Poole", "false"),
        ("Company", "Fell", "Fell LLC", "true"),
    ]
    found = json.loads(run("--json", "--actions", str(SAMPLE), "--name-pairs", pairs(tmp_path, *rows)))
    assert list(found) == ["invented physicians", "licenses hidden", "pairs of names"]
    assert found["invented physicians"]["wrong pairs"] == 0
    assert found["licenses hidden"]["of these linked"] == 0
    assert found["pairs of names"]["likeness"]["area under ROC"] == 1.0


def test_as_text_every_figure_has_its_line() -> None:
    shown = run()
    assert shown.startswith("invented physicians:\n  physicians")
    assert "wrong pairs                                      0" in shown
    assert "stated rates: mistyped identifiers 0.03; placeholders 0.05" in shown


@pytest.mark.parametrize(
    ("option", "content", "sentence"),
    [
        ("--actions", None, "there is no such file"),
        ("--actions", "Name\nx\n", "expected a list of ny_opmc"),
        ("--name-pairs", "a,b\n1,2\n", "there is no column 'schema'; expected schema, name1, name2, is_match"),
        (
            "--name-pairs",
            "schema,name1,name2,is_match\nPerson,a,b,true\n",
            "found 1 pairs of people, expected pairs of",
        ),
    ],
)
def test_a_mistake_is_one_sentence(tmp_path: Path, option: str, content: str | None, sentence: str) -> None:
    path = tmp_path / "list.csv"
    if content is not None:
        path.write_text(content)
    with pytest.raises(UsageError, match=sentence):
        run(option, str(path))
