import json
import re
from pathlib import Path

import pytest

Row = dict[str, str]


@pytest.fixture(scope="module")
def rows(sample: Path) -> list[Row]:
    found: list[Row] = json.loads((sample / "ny_opmc.json").read_text("utf-8"))
    return found


def test_null_keys_are_absent_and_dates_float(rows: list[Row]) -> None:
    assert all(value for row in rows for value in row.values())
    assert any("middle_name" not in row for row in rows)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00\.000", row["effectivedate"]) for row in rows)


def test_one_order_restricts_independent_medical_examinations(rows: list[Row]) -> None:
    limited = [row for row in rows if "preclude independent medical examinations" in row["webaction"]]
    assert [(row["last_name"], row["licensenum"]) for row in limited] == [("Dragomirsk-Lyle", "990110")]


def test_one_order_is_modified_later(rows: list[Row]) -> None:
    orders = [row for row in rows if row["licensenum"] == "990108"]
    assert [row["effectivedate"][:4] for row in orders] == ["2013", "2014"]
    assert "does not constitute a new disciplinary action" in orders[1]["webnotes"]


def test_one_text_is_cut_at_512_characters(rows: list[Row]) -> None:
    assert [len(row["webaction"]) for row in rows if len(row["webaction"]) >= 510] == [512]


@pytest.mark.parametrize("words", ["restored", "Charges dismissed", "Non-disciplinary", "Summary suspension"])
def test_what_is_not_final_discipline_occurs(rows: list[Row], words: str) -> None:
    assert any(words in row["webaction"] for row in rows)


def test_a_namesake_with_another_initial_has_another_license(rows: list[Row]) -> None:
    hollis = {(row["middle_name"], row["licensenum"]) for row in rows if row["first_name"] == "Hollis"}
    assert hollis == {("W", "990108"), ("P", "990207")}
