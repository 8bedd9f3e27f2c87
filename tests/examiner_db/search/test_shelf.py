import json
from dataclasses import replace
from pathlib import Path

import pytest

from examiner_db.search import DocumentEntry, NameEntry
from examiner_db.search.shelf import Shelf, write_shelf

ENTRIES = [
    NameEntry("p1", "examiner", "Zoë Vane", ("Z. Vane", "Vane, Zoë"), "Neurology", ("Reno, NV",), "identified", 7),
    NameEntry("p2", "physician", "Line\nBreak \u2028", (), None, (), "on record", 0),
]


def test_gives_back_what_was_put_in(tmp_path: Path) -> None:
    write_shelf(tmp_path, "names", ENTRIES)
    shelf = Shelf(tmp_path, "names", NameEntry)
    assert len(shelf) == 2
    assert [shelf[1], shelf[0]] == ENTRIES[::-1]


def test_gives_the_same_when_it_was_told_before_what_is_wanted(tmp_path: Path) -> None:
    write_shelf(tmp_path, "names", ENTRIES * 200)
    shelf = Shelf(tmp_path, "names", NameEntry)
    shelf.soon([399, 0, 17])
    assert [shelf[399], shelf[0], shelf[17]] == [ENTRIES[1], ENTRIES[0], ENTRIES[1]]


def test_holds_any_entry(tmp_path: Path) -> None:
    entry = DocumentEntry("d1", "order", "T", "text\f" * 9, None, None, ("mmi",), (), (), None, "p1")
    write_shelf(tmp_path, "documents", [entry])
    assert Shelf(tmp_path, "documents", DocumentEntry)[0] == entry


@pytest.mark.parametrize("number", [-1, 2, 99])
def test_there_is_no_other_entry(tmp_path: Path, number: int) -> None:
    write_shelf(tmp_path, "names", ENTRIES)
    with pytest.raises(IndexError, match=rf"^the shelf holds entries 0 to 1; {number} was asked for$"):
        Shelf(tmp_path, "names", NameEntry)[number]


def test_an_empty_shelf(tmp_path: Path) -> None:
    write_shelf(tmp_path, "names", [])
    assert len(Shelf(tmp_path, "names", NameEntry)) == 0


def test_a_line_is_plain_json(tmp_path: Path) -> None:
    write_shelf(tmp_path, "names", ENTRIES)
    first = (tmp_path / "names.jsonl").read_bytes().split(b"\n")[0]
    assert json.loads(first) == [
        "p1",
        "examiner",
        "Zoë Vane",
        ["Z. Vane", "Vane, Zoë"],
        "Neurology",
        ["Reno, NV"],
        "identified",
        7,
        [],
        [],
    ]


def test_tells_the_ids_without_the_rest(tmp_path: Path) -> None:
    long = DocumentEntry("d" * 40, "order", "T", "é" * 999, None, None, (), (), (), None)
    write_shelf(tmp_path, "documents", [replace(long, id="d1"), long, replace(long, id="d2")])
    assert list(Shelf(tmp_path, "documents", DocumentEntry).ids()) == ["d1", "d" * 40, "d2"]
