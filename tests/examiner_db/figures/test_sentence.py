import pytest

from examiner_db.figures.counting import Unit
from examiner_db.figures.sentence import Subject, begun, bounds, checked, measure, name_group, unchecked, where_and_when

DASH = "\N{EN DASH}"


@pytest.mark.parametrize(
    ("decisions", "jurisdictions", "words"),
    [
        (12, ["US-MN"], "the 12 decisions in Minnesota that print the name Ada Quill"),
        (1, ["US-MN"], "the one decision in Minnesota that prints the name Ada Quill"),
        (3, ["US"], "the three decisions of federal or other tribunals that print the name Ada Quill"),
        (3, ["US-CO", "US-IL"], "the three decisions in Colorado and in Illinois that print the name Ada Quill"),
    ],
)
def test_a_name_group_is_said_to_be_one(decisions: int, jurisdictions: list[str], words: str) -> None:
    assert name_group("Ada Quill", decisions, jurisdictions) == f"{words}; not verified to be one person"


def test_only_a_name_group_has_a_prefix() -> None:
    assert Subject("Ada Quill", "identified").prefix == ""
    assert Subject("Ada Quill", "name_group", "the group").prefix == "For the group: "


@pytest.mark.parametrize(
    ("by_person", "n", "words"),
    [
        (1, 1, "A person checked it."),
        (0, 1, "A person has not checked it."),
        (2, 2, "A person checked both."),
        (1, 2, "A person checked one of the two."),
        (3, 3, "A person checked all three."),
        (0, 4, "A person checked none of the four."),
        (40, 42, "A person checked 40 of the 42."),
    ],
)
def test_how_many_a_person_checked(by_person: int, n: int, words: str) -> None:
    assert checked(by_person, n) == words


@pytest.mark.parametrize(
    ("readings", "words"),
    [
        (0, "No reading is left unchecked."),
        (1, "One more reading is listed as read by rule, not checked, and is not counted."),
        (11, "11 more readings are listed as read by rule, not checked, and are not counted."),
    ],
)
def test_how_many_readings_are_listed_beside(readings: int, words: str) -> None:
    assert unchecked(readings) == words


def test_a_measure_is_an_interval_with_its_warning_or_a_percentage() -> None:
    assert bounds(36, 42) == f"95% interval 72{DASH}93%"
    assert measure(36, 42, "percent") == f"(86%; 95% interval 72{DASH}93%)"
    assert measure(8, 10, "counts") == f"(95% interval 49{DASH}94%; small sample)"
    assert measure(15, 30, "counts") == f"(95% interval 33{DASH}67%; too few for a percentage)"
    assert bounds(0, 1500) == f"95% interval 0{DASH}0.3%"


def test_where_and_when_names_every_tribunal_once() -> None:
    ids = frozenset({"r"})
    found = [
        Unit("c", "mmi", "payer", "us_ecab", "2026-01-02", "insurer", checked=True, readings=ids),
        Unit("d", "mmi", "payer", "mn_wcca", "2009", "insurer", checked=True, readings=ids),
    ]
    assert where_and_when(found) == f"ECAB, MN-WCCA; 2009{DASH}2026"


def test_a_sentence_begins_with_a_capital() -> None:
    assert [begun("the end"), begun("")] == ["The end", ""]
