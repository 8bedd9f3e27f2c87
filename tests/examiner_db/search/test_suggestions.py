from pathlib import Path

import pytest

from examiner_db.search import NameEntry, RefusedQueryError, SearchIndex
from examiner_db.search.suggestions import Suggestions, write_suggestions


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
        ("john s", ["John Smith"]),
        ("jo", ["John Smith", "José Núñez de la Cruz", "Jon Smyth"]),
        ("xyz", []),
        ("", []),
        ("  ", []),
        ("Dr.", []),
    ],
)
def test_completes(index: SearchIndex, prefix: str, expected: list[str]) -> None:
    assert index.suggest(prefix) == expected


def test_a_middle_name_is_part_of_the_beginning(index: SearchIndex) -> None:
    assert index.suggest("Robert J Q") == ["Robert J. Quillfeather"]


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
    assert Suggestions(tmp_path).starting("vane", 8) == ["Max Vane", "Zoe Vane", "Abel Vane"]
    assert Suggestions(tmp_path).starting("vane ", 8) == ["Max Vane", "Zoe Vane", "Abel Vane"]
    assert Suggestions(tmp_path).starting("van ", 8) == []
    assert Suggestions(tmp_path).starting("vane", 2) == ["Max Vane", "Zoe Vane"]
