from pathlib import Path

import pytest

from examiner_db.search import NameEntry
from examiner_db.search.alias_table import AliasTable
from examiner_db.search.engine import open_index
from examiner_db.search.entries import NameKind
from examiner_db.search.name_writer import NAME_SCHEMA, prominence, write_names
from examiner_db.search.postings import Postings
from examiner_db.search.shelf import Shelf
from examiner_db.search.vocabulary import Vocabulary


def entry(number: int, name: str, kind: NameKind, decisions: int, *names: str) -> NameEntry:
    return NameEntry(f"p{number}", kind, name, names, "Pain Medicine", ("Elko, NV",), "identified", decisions)


ENTRIES = [
    entry(1, "Abel Vane", "physician", 0),
    entry(2, "Zoe Vane", "examiner", 9, "Z. Vane"),
    entry(3, "Max Vane", "examiner", 2),
    entry(4, "Ida Vane", "examiner", 2),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_names(tmp_path / "names", ENTRIES)
    return tmp_path / "names"


def test_prominence_puts_examiners_with_many_decisions_first() -> None:
    assert [item.id for item in sorted(ENTRIES, key=prominence)] == ["p2", "p4", "p3", "p1"]


def test_entries_and_rows_stand_in_the_order_of_prominence(folder: Path) -> None:
    shelf, rows = Shelf(folder, "names", NameEntry), AliasTable(folder)
    assert [shelf[int(number)].id for number in rows.entries] == ["p2", "p2", "p4", "p3", "p1"]
    assert rows.examiners.tolist() == [True, True, True, True, False]


def test_the_engine_numbers_rows_as_the_table_does(folder: Path) -> None:
    postings, rows, vocabulary = (
        Postings(open_index(folder / "postings", NAME_SCHEMA)),
        AliasTable(folder),
        Vocabulary(folder),
    )
    for number in range(1, len(vocabulary)):
        expected = [row for row, words in enumerate(rows.words.tolist()) if number in words]
        assert postings.numbers("word", vocabulary[number]).tolist() == expected
        assert rows.frequencies[number] == len(expected)


def test_the_engine_knows_what_people_are_about(folder: Path) -> None:
    postings = Postings(open_index(folder / "postings", NAME_SCHEMA))
    assert postings.numbers("about", "pain").tolist() == [0, 1, 2, 3, 4]
    assert (folder / "about.txt").read_text(encoding="utf-8").split("\n") == ["elko", "medicin", "nevada", "nv", "pain"]


def test_the_folder_holds_what_the_reader_needs_and_nothing_else(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == [
        "about.txt",
        "entries.npy",
        "examiners.npy",
        "frequencies.npy",
        "identifiers.keys.npy",
        "identifiers.words.npy",
        "names.jsonl",
        "names.npy",
        "parts.npy",
        "postings",
        "sounds.keys.npy",
        "sounds.words.npy",
        "spellings.keys.npy",
        "spellings.words.npy",
        "suffixes.npy",
        "suggestions.npy",
        "suggestions.txt",
        "variants.npy",
        "vocabulary.txt",
        "words.npy",
    ]


def test_the_same_people_make_the_same_arrays(folder: Path, tmp_path: Path) -> None:
    write_names(tmp_path / "again", ENTRIES[::-1])
    for path in folder.iterdir():
        if path.is_file():
            assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes(), path.name
