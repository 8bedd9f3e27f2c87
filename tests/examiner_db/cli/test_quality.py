"""The command `examiner-db quality`: what it reads, what it prints, what it writes, and which mistakes it names."""

import json
import shutil
from pathlib import Path

import pytest
from sqlmodel import Session, col, select
from typer.testing import CliRunner, Result

from examiner_db import database
from examiner_db.build import build
from examiner_db.cli import app, main
from examiner_db.desk import Desk
from examiner_db.models import Opinion
from examiner_db.releases import Releases

GOLD = Path(__file__).parents[1] / "quality" / "gold"
PASSAGE = """
forum = "mn_wcca"

[told]
text = '''
At the request of the employer and insurer, the employee was examined by Dr. Odile Brankov, who opined that the knee
condition was not causally related to the work injury. Dr. Ingrid Solbakken, the treating physician, disagreed.
'''
physicians = [
  "Odile Brankov | insurer_examiner | insurer/employer | causation:insurer | not_stated",
  "Ingrid Solbakken | insurer_examiner | any | - | not_stated",
]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    (folder / "tests" / "readings").mkdir(parents=True)
    (folder / "tests" / "readings" / "any.toml").write_text(PASSAGE)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    return folder


def quality(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["quality", *arguments], catch_exceptions=False)


def failure(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    monkeypatch.setattr("sys.argv", ["examiner-db", "quality", *arguments])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    return line


def test_help_has_an_example() -> None:
    assert "Example: examiner-db quality --misses" in " ".join(quality("--help").output.split())


@pytest.mark.usefixtures("here")
def test_the_labelled_texts_of_the_current_folder_are_read() -> None:
    output = quality().output
    assert output.startswith("tests/readings: 1 text of 1 forum\n")
    assert "role                 0.500        1 of 2  roles of the physicians found, right" in output
    assert "confidence of 2 opinions:" in output
    assert output.endswith("No reading has been reviewed on the desk.\n")


@pytest.mark.usefixtures("here")
def test_misses_are_listed_when_asked_for() -> None:
    miss = "role: any.told: Ingrid Solbakken: treating, not insurer_examiner"
    assert miss not in quality().output
    assert miss in quality("--misses").output


def test_gold_labels_beside_the_project_are_scored_too(here: Path) -> None:
    shutil.copytree(GOLD, here.parent / "shared" / "decisions" / "dev")
    (ours, gold) = json.loads(quality("--json").output)["benchmarks"]
    assert (ours["folder"], ours["texts"]) == ("tests/readings", 1)
    assert (gold["folder"], gold["texts"]) == ("../shared/decisions/dev", 3)
    assert gold["figures"]["all"]["name_recall"]["n"] == 7


@pytest.mark.usefixtures("here")
def test_folders_can_be_named() -> None:
    (one,) = json.loads(quality("--readings", str(GOLD), "--json").output)["benchmarks"]
    assert one["folder"] == str(GOLD)
    assert set(one) == {"folder", "texts", "figures", "calibration", "misses"}


def test_figures_are_committed_and_then_held(here: Path) -> None:
    file = here / "tests" / "readings" / "figures.json"
    quality("--write")
    committed = json.loads(file.read_text())
    assert committed["all"]["role"] == {"share": 0.5, "n": 2}
    assert json.loads(quality("--json").output)["fallen"] == []
    committed["all"]["role"]["share"] = 1.0
    file.write_text(json.dumps(committed))
    sentence = "all: role is 0.5000 (1 of 2), committed is 1.0000"
    assert json.loads(quality("--json").output)["fallen"] == [sentence]
    assert f"  below the committed figures: {sentence}\n" in quality().output


def test_gold_labels_are_left_as_they_are(tmp_path: Path) -> None:
    shutil.copytree(GOLD, tmp_path / "dev")
    quality("--readings", str(tmp_path / "dev"), "--write")
    assert not (tmp_path / "dev" / "figures.json").exists()


def test_nothing_to_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert failure(monkeypatch, capsys) == (
        "examiner-db: found neither tests/readings nor ../shared/decisions/dev here; "
        "name a folder of labelled texts with --readings"
    )


@pytest.mark.parametrize(
    ("folder", "sentence"),
    [
        ("nowhere", "--readings: found no folder nowhere, expected a folder of labelled texts"),
        (".", ".: found no labelled text, expected label files in TOML or gold.jsonl"),
    ],
)
def test_a_wrong_folder_is_one_sentence(
    folder: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert failure(monkeypatch, capsys, "--readings", folder) == f"examiner-db: {sentence}"


def test_a_bad_label_is_one_sentence(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "tests" / "readings" / "any.toml").write_text(PASSAGE.replace("causation:insurer", "fault:insurer"))
    line = failure(monkeypatch, capsys)
    assert line.startswith("examiner-db: tests/readings/any.toml: [told] physicians: found 'fault', expected one of ")


def test_reviewed_readings_of_the_current_release_are_shown(
    data: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))
    build(data, progress=lambda _line: None)
    with Releases(data).hold_current() as held:
        engine = database.open_read_only(held.folder, None)
        with Session(engine) as session:
            first, second, *_ = session.exec(select(col(Opinion.id)).order_by(col(Opinion.id)))
        engine.dispose()
    with Desk.open(data / "desk.sqlite") as desk:
        desk.review(first, "accepted", by="tester")
        desk.review(second, "rejected", by="tester")
    assert "  opinion    mn_wcca      0.500        1 of 2  at least 0.013  does not count\n" in quality().output
    (row,) = json.loads(quality("--json").output)["reviewed"]
    assert {key: row[key] for key in ("kind", "tribunal", "accepted", "n", "counts")} == {
        "kind": "opinion",
        "tribunal": "mn_wcca",
        "accepted": 1,
        "n": 2,
        "counts": False,
    }
    assert here.is_dir()


def test_a_complete_sample_is_shown_alone_and_says_whether_it_counts(here: Path) -> None:
    readings = [f"reading{number}" for number in range(80)]
    with Desk.open(here.parent / "desk.sqlite") as desk:
        desk.draw("opinion", "us_ecab", readings, by="tester")
        for reading in readings[:-1]:
            desk.review(reading, "accepted", by="tester")
        assert "us_ecab" not in quality().output.partition("reviewed on the desk")[2]
        desk.review(readings[-1], "accepted", by="tester")
    assert "  opinion    us_ecab      1.000      80 of 80  at least 0.955  counts\n" in quality().output


def test_a_desk_without_a_release_shows_nothing(here: Path) -> None:
    with Desk.open(here.parent / "desk.sqlite") as desk:
        desk.review("reading", "accepted", by="tester")
    assert json.loads(quality("--json").output)["reviewed"] == []
