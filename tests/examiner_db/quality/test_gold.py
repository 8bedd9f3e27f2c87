"""The gold format: what is read of a line, and the one sentence for a bad one."""

import json
from pathlib import Path
from typing import Any

import pytest

from examiner_db.quality.gold import GoldDecision, GoldFinding, gold
from examiner_db.quality.label_lines import LabelError

FOLDER = Path(__file__).parent / "gold"


def lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / "gold.jsonl").read_text().splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gamma.txt").write_text("Dr. Ewart Lind treated the worker.")
    return tmp_path


def write(folder: Path, *rows: object) -> None:
    (folder / "gold.jsonl").write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))


def test_decisions_come_with_their_texts() -> None:
    found = {one.id: text for one, text in gold(FOLDER)}
    assert list(found) == ["alpha", "beta", "gamma"]
    assert found["gamma"].startswith("Dr. Ewart Lind")


def test_a_physician_holds_both_views() -> None:
    alpha = next(one for one, _ in gold(FOLDER))
    first = alpha.physicians[0]
    assert first.names == ("Ottmar Feldgren", "Dr. Feldgren")
    assert first.findings[0] == GoldFinding(kind="causation", direction="insurer_favorable")
    assert first.second is not None
    assert first.second.said - first.said == {("diagnosis", "insurer_favorable")}


def test_a_name_may_be_missing() -> None:
    (row,) = lines()[2:]
    row["physicians"][0]["full_name"] = None
    assert GoldDecision.model_validate(row).physicians[0].names == ("", "Dr. Lind")


def test_blank_lines_are_passed_over(folder: Path) -> None:
    write(folder, "", lines()[2], "  ")
    assert [one.id for one, _ in gold(folder)] == ["gamma"]


def test_a_line_that_is_no_json_is_named(folder: Path) -> None:
    write(folder, lines()[2], "{")
    with pytest.raises(LabelError, match=r"gold\.jsonl: line 2: .*expected one JSON object"):
        list(gold(folder))


def test_a_missing_key_is_named_with_its_place(folder: Path) -> None:
    row = lines()[2]
    del row["physicians"][0]["weight"]
    write(folder, row)
    with pytest.raises(LabelError, match=r"gold\.jsonl: line 1: physicians\.0\.weight: Field required"):
        list(gold(folder))


def test_a_line_that_is_no_object_is_named(folder: Path) -> None:
    write(folder, "[]")
    with pytest.raises(LabelError, match=r"line 1: the object: Input should be"):
        list(gold(folder))


def test_a_missing_text_is_named(folder: Path) -> None:
    write(folder, lines()[0])
    with pytest.raises(LabelError, match=r"line 1: id: found 'alpha', expected a text alpha\.txt beside the file"):
        list(gold(folder))
