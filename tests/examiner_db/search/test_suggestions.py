from pathlib import Path

import pytest

from examiner_db.search import NameEntry, RefusedQueryError, SearchIndex
from examiner_db.search.suggestions import Suggestions, write_suggestions


def names(index: SearchIndex, prefix: str) -> list[str]:
    return [entry.name for entry in index.suggest(prefix)]


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("Robert Q", []),
        ("quillf", ["Quillfeather-Marsh, Mary Ann, M.D.", "Robert J. Quillfeather"]),
        ("Quillfeather, R", ["Robert J. Quillfeather"]),
        ("Quillfeather Ro", ["Robert J. Quillfeather"]),
        ("dr. robert", ["Robert J. Quillfeather"]),
        ("jose nu", ["José Núñez de la Cruz"]),
        ("de la", ["José Núñez de la Cruz"]),
        ("O'D", ["Seán O'Dramble"]),
        ("john s", ["John Smith", "John Smith", "John Smith"]),
        ("jo", ["John Smith", "John Smith", "José Núñez de la Cruz", "John Smith", "Jon Smyth"]),
        ("xyz", []),
        ("", []),
        ("  ", []),
        ("Dr.", []),
    ],
)
def test_completes(index: SearchIndex, prefix: str, expected: list[str]) -> None:
    assert names(index, prefix) == expected


def test_a_middle_name_is_part_of_the_beginning(index: SearchIndex) -> None:
    assert names(index, "Robert J Q") == ["Robert J. Quillfeather"]


def test_gives_no_more_than_the_limit(index: SearchIndex) -> None:
    assert index.suggest("s", limit=1) == index.suggest("s")[:1]
    assert len(index.suggest("s", limit=1)) == 1


def test_refuses_what_is_no_name(index: SearchIndex) -> None:
    with pytest.raises(RefusedQueryError, match=r"^The search has 201 characters; at most 200 are searched\.$"):
        index.suggest("x" * 201)


def test_examiners_come_first(tmp_path: Path) -> None:
    entries = [
        NameEntry("p1", "physician", "Abel Vane", (), None, (), "verified", 0),
        NameEntry("p2", "examiner", "Zoe Vane", (), None, (), "verified", 3),
        NameEntry("p3", "examiner", "Max Vane", (), None, (), "verified", 1),
        NameEntry("p4", "physician", "Max Vane", (), None, (), "verified", 0),
    ]
    write_suggestions(tmp_path, entries)
    found = Suggestions(tmp_path)
    assert found.starting("vane", 8) == [2, 1, 0, 3]
    assert found.starting("vane ", 8) == [2, 1, 0, 3]
    assert found.starting("van ", 8) == []
    assert found.starting("vane", 2) == [2, 1]


def test_people_of_one_name_are_told_apart_and_each_comes_once(tmp_path: Path) -> None:
    people = (NameEntry(f"p{n}", "examiner", "Vane Vane", (), None, (), "verified", 0) for n in range(12))
    write_suggestions(tmp_path, people)
    assert Suggestions(tmp_path).starting("vane", 20) == list(range(12))
    assert Suggestions(tmp_path).starting("vane v", 3) == [0, 1, 2]
