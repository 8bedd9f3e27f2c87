from pathlib import Path

import numpy as np
import pytest

from examiner_db.search.key_table import KeyTable, hashed


@pytest.fixture
def table(tmp_path: Path) -> KeyTable:
    pairs = [("north", 5), ("south", 2), ("north", 1), ("west", 9)]
    KeyTable.write(tmp_path, "winds", ((hashed(key), word) for key, word in pairs))
    return KeyTable(tmp_path, "winds")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["north"], [1, 5]),
        (["south"], [2]),
        (["north", "south"], [1, 2, 5]),
        (["north", "north"], [1, 5]),
        (["east"], []),
        (["east", "west"], [9]),
        ([], []),
    ],
)
def test_gives_the_distinct_words_under_keys(table: KeyTable, keys: list[str], expected: list[int]) -> None:
    words = table.words(keys)
    assert words.dtype == np.int32
    assert words.tolist() == expected


def test_an_empty_table_has_no_words(tmp_path: Path) -> None:
    KeyTable.write(tmp_path, "none", [])
    assert KeyTable(tmp_path, "none").words(["north"]).tolist() == []


def test_the_same_key_has_the_same_hash_everywhere() -> None:
    assert hashed("north") == 0xDC2A30C2
    assert hashed("") == 0
