"""What a user says of the user's own examination: read from a file or a form, and printed as it was given."""

from pathlib import Path
from typing import Any

import pytest

from examiner_db.export.appeal.checklist import ITEMS, LONGEST, MOST, Checklist, ChecklistError, checklist, read
from examiner_db.export.appeal.sheet import Stated

WHOLE = {
    "minutes": 12,
    "tests_not_performed": ["Straight leg raising", "Grip strength"],
    "records_not_reviewed": "MRI of May 2, 2024",
    "outdated_criteria": ["Guides, Fourth Edition"],
    "mischaracterized_findings": ["Page 3: “full range of motion”"],
}


def test_points_are_stated_in_order_in_the_user_s_words() -> None:
    assert checklist(WHOLE, "here").stated() == (
        Stated(about="Minutes that it took, as I noted them", words="12"),
        Stated(about="A test that was not done", words="Straight leg raising"),
        Stated(about="A test that was not done", words="Grip strength"),
        Stated(about="A record that was not looked at", words="MRI of May 2, 2024"),
        Stated(about="A standard in the report that is out of date", words="Guides, Fourth Edition"),
        Stated(about="A finding that the report gets wrong", words="Page 3: “full range of motion”"),
    )


def test_nothing_given_is_nothing_stated() -> None:
    assert checklist({}, "here").stated() == ()


def test_every_point_has_its_place() -> None:
    assert set(ITEMS) == set(Checklist.model_fields)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("one\r\ntwo\n\n  \n", ("one", "two")),
        (["a\nb", " c\td "], ("a", "b", "c d")),
        ("with\x00nul \x1b[31mred", ("with nul [31mred",)),
        ('=HYPERLINK("x")', ('=HYPERLINK("x")',)),
        ([], ()),
    ],
)
def test_a_point_is_a_line(given: Any, kept: tuple[str, ...]) -> None:
    assert checklist({"outdated_criteria": given}, "here").outdated_criteria == kept


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"minutes": 0}, "here: minutes: found 0, expected a whole number from 1 to 1440"),
        ({"minutes": "twelve"}, "here: minutes: found 'twelve', expected a whole number"),
        ({"minutes": True}, "here: minutes: found True, expected a whole number"),
        ({"minutes": 1441}, "here: minutes: found 1441"),
        ({"weather": "fair"}, "here: found 'weather', expected one of minutes, tests_not_performed"),
        ({"outdated_criteria": 4}, "here: outdated_criteria: found 4, expected a text or a list of texts"),
        ({"outdated_criteria": ["a", 4]}, "expected a text or a list of texts"),
        ({"outdated_criteria": "x" * (LONGEST + 1)}, "here: outdated_criteria: at most 30 points of 1,000 characters"),
        ({"outdated_criteria": ["x"] * (MOST + 1)}, "here: outdated_criteria: at most 30 points"),
    ],
)
def test_a_mistake_is_told_with_its_place(given: dict[str, Any], says: str) -> None:
    with pytest.raises(ChecklistError, match=says):
        checklist(given, "here")


def test_a_file_says_the_same_in_toml_and_json(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('minutes = 12\ntests_not_performed = ["Grip strength"]\n')
    (tmp_path / "mine.json").write_text('{"minutes": 12, "tests_not_performed": ["Grip strength"]}')
    assert read(tmp_path / "mine.toml") == read(tmp_path / "mine.json")
    assert checklist(read(tmp_path / "mine.toml"), "here").minutes == 12


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("mine.toml", b"minutes = ", "mine.toml cannot be read as TOML: "),
        ("mine.json", b"{", "mine.json cannot be read as JSON: "),
        ("mine.json", b"[1]", "mine.json: found no names, expected minutes, "),
        ("mine.toml", b"\xff\xfe", "mine.toml cannot be read as TOML: "),
    ],
)
def test_a_file_that_is_none_is_told(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ChecklistError, match=says):
        read(tmp_path / name)
