from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from whoosh.fields import ID, Schema

from examiner_db.search.engine import open_index, write_index
from examiner_db.search.postings import Postings

SCHEMA = Schema(word=ID(), about=ID())
ROWS = 2000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Row n holds the word ``k`` for every divisor k of n below 40."""
    folder: Path = tmp_path_factory.mktemp("postings") / "index"
    rows = ({"word": [str(k) for k in range(1, 40) if n % k == 0], "about": [str(n % 7)]} for n in range(ROWS))
    write_index(folder, SCHEMA, rows)
    return folder


@pytest.mark.parametrize("k", [1, 2, 3, 17, 39])
def test_rows_come_in_order(folder: Path, k: int) -> None:
    numbers = Postings(open_index(folder, SCHEMA)).numbers("word", str(k))
    assert numbers.dtype == np.int32
    assert numbers.tolist() == list(range(0, ROWS, k))


def test_fields_are_apart(folder: Path) -> None:
    postings = Postings(open_index(folder, SCHEMA))
    assert postings.numbers("about", "5").tolist() == list(range(5, ROWS, 7))
    assert postings.numbers("word", "5").tolist() == list(range(0, ROWS, 5))
    assert postings.numbers("about", "39").tolist() == []


def test_threads_read_one_after_the_other(folder: Path) -> None:
    for _ in range(5):
        postings = Postings(open_index(folder, SCHEMA))
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda k, read=postings: read.numbers("word", str(k)), [*range(1, 40)] * 2))
        assert [numbers.tolist() for numbers in found[:39]] == [list(range(0, ROWS, k)) for k in range(1, 40)]


def test_a_row_may_be_without_words(tmp_path: Path) -> None:
    write_index(tmp_path / "index", SCHEMA, [{"word": []}, {"word": ["a"], "about": []}, {"word": ["a", "a"]}])
    assert Postings(open_index(tmp_path / "index", SCHEMA)).numbers("word", "a").tolist() == [1, 2]
