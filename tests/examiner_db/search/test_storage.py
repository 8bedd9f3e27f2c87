import pickle
import shutil
from pathlib import Path

import numpy as np
import pytest
from whoosh.fields import ID, Schema
from whoosh.filedb.structfile import BufferFile

from examiner_db.search.engine import open_index, write_index
from examiner_db.search.postings import Postings
from examiner_db.search.storage import Cursor, MappedFile, MappedStorage, mapped, mapped_array, soon, whole_file_soon

SCHEMA = Schema(word=ID())


def test_a_cursor_reads_as_a_file_does() -> None:
    cursor = Cursor(memoryview(b"first\nsecond\nlast"))
    assert (cursor.read(2), cursor.tell()) == (b"fi", 2)
    assert cursor.readline() == b"rst\n"
    assert (cursor.seek(-4, 2), cursor.read()) == (13, b"last")
    assert (cursor.read(), cursor.readline()) == (b"", b"")
    assert (cursor.seek(6), cursor.seek(1, 1), cursor.read(5)) == (6, 7, b"econd")


def test_a_cursor_serves_pickle() -> None:
    value = {"a": [1, 2.5, "x" * 300], "b": (None, b"bytes")}
    data = memoryview(b"junk" + pickle.dumps(value) + b"rest")
    cursor = Cursor(data)
    cursor.seek(4)
    assert pickle.load(cursor) == value  # noqa: S301 - written one line above.
    assert cursor.read() == b"rest"


def test_a_mapped_file_answers_as_the_engine_s_own(tmp_path: Path) -> None:
    data = bytes(range(256)) * 4
    (tmp_path / "file").write_bytes(data)
    ours, theirs = MappedFile(mapped(tmp_path / "file"), "file"), BufferFile(memoryview(data), "file")
    for file in (ours, theirs):
        file.seek(9)
    assert ours.read_int() == theirs.read_int()
    assert ours.read_varint() == theirs.read_varint()
    assert ours.tell() == theirs.tell()
    assert ours.get(100, 20) == theirs.get(100, 20) == data[100:120]
    assert ours.get_int(40) == theirs.get_int(40)
    assert ours.get_array(8, "i", 5) == theirs.get_array(8, "i", 5)
    assert ours.subset(50, 30).get(3, 5) == theirs.subset(50, 30).get(3, 5) == data[53:58]


def test_files_have_positions_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abcdef")
    storage = MappedStorage(tmp_path)
    one, other = storage.open_file("file"), storage.open_file("file")
    assert (one.read(3), other.read(1), one.read(3)) == (b"abc", b"a", b"def")


def test_knows_its_files(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"abc")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    storage = MappedStorage(tmp_path)
    assert sorted(storage) == sorted(storage.list()) == ["empty", "one"]
    assert (storage.file_length("one"), storage.file_length("empty")) == (3, 0)
    assert (storage.file_exists("one"), storage.file_exists("folder")) == (True, False)
    assert storage.open_file("empty").read() == b""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [{"word": ["north"]}, {"word": ["south", "north"]}, {"word": ["west"]}] * 400
    write_index(tmp_path / "index", SCHEMA, rows)
    return tmp_path / "index"


def test_an_index_is_one_segment(folder: Path) -> None:
    with open_index(folder, SCHEMA).reader() as reader:
        assert (reader.is_atomic(), reader.doc_count()) == (True, 1200)


def test_postings_are_the_rows_of_a_word(folder: Path) -> None:
    postings = Postings(open_index(folder, SCHEMA))
    assert postings.numbers("word", "south").tolist() == list(range(1, 1200, 3))
    assert postings.numbers("word", "north").tolist() == [row for row in range(1200) if row % 3 < 2]
    assert postings.numbers("word", "east").tolist() == []
    assert postings.numbers("other", "north").tolist() == []
    assert postings.numbers("word", "south") is postings.numbers("word", "south")


def test_an_open_index_outlives_its_folder(folder: Path) -> None:
    postings = Postings(open_index(folder, SCHEMA))
    shutil.rmtree(folder)
    assert postings.numbers("word", "west").tolist() == list(range(2, 1200, 3))


def test_opening_does_not_load_the_pickled_schema(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        message = "the schema was unpickled"
        raise AssertionError(message)

    monkeypatch.setattr("whoosh.index.pickle.loads", refuse)
    assert Postings(open_index(folder, SCHEMA)).numbers("word", "west").size == 400


def test_an_index_is_not_written_over(folder: Path) -> None:
    with pytest.raises(FileExistsError):
        write_index(folder, SCHEMA, [])


def test_a_mapped_array_is_a_plain_array_that_outlives_its_file(tmp_path: Path) -> None:
    np.save(tmp_path / "numbers.npy", np.arange(10))
    numbers = mapped_array(tmp_path / "numbers.npy")
    (tmp_path / "numbers.npy").unlink()
    assert type(numbers) is np.ndarray
    assert not numbers.flags.writeable
    assert numbers.tolist() == list(range(10))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (0, 20_000), (4095, 4097), (9_999, 10_000), (19_999, 20_000)])
def test_what_is_read_soon_may_begin_and_end_anywhere(tmp_path: Path, start: int, end: int) -> None:
    data = bytes(range(250)) * 80
    (tmp_path / "file").write_bytes(data)
    lines = mapped(tmp_path / "file")
    soon(lines, start, end)
    whole_file_soon(tmp_path / "file")
    assert bytes(lines[start:end]) == data[start:end]


def test_nothing_of_an_empty_file_is_read_soon(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    soon(mapped(tmp_path / "file"), 0, 0)
    whole_file_soon(tmp_path / "file")
    assert len(mapped(tmp_path / "file")) == 0
