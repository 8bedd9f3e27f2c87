from pathlib import Path

import pytest
from pydantic import BaseModel

from examiner_db.snapshots import DamagedError
from examiner_db.snapshots.journal import Journal


class Note(BaseModel):
    by: str
    number: int
    text: str = ""


def journal(folder: Path) -> Journal[Note]:
    return Journal(folder / "notes.jsonl", Note, lambda note: note.by)


def test_lines_come_back_in_order(tmp_path: Path) -> None:
    notes = [Note(by="a", number=number, text="é\n\u2028") for number in range(3)]
    for note in notes:
        journal(tmp_path).append(note)

    assert journal(tmp_path).lines() == notes


def test_a_reader_sees_what_others_append_later(tmp_path: Path) -> None:
    reader, writer = journal(tmp_path), journal(tmp_path)
    assert reader.lines() == []
    writer.append(Note(by="a", number=1))
    assert reader.lines() == [Note(by="a", number=1)]
    writer.append(Note(by="a", number=2))
    assert reader.lines() == [Note(by="a", number=1), Note(by="a", number=2)]


def test_lines_about_one_subject_come_back_alone(tmp_path: Path) -> None:
    reader = journal(tmp_path)
    for number, by in enumerate("abab"):
        reader.append(Note(by=by, number=number))

    assert reader.lines_about("b") == [Note(by="b", number=1), Note(by="b", number=3)]
    assert reader.lines_about("c") == []
    journal(tmp_path).append(Note(by="c", number=4))
    assert reader.lines_about("c") == [Note(by="c", number=4)]


def test_what_a_reader_does_with_its_list_is_its_own_affair(tmp_path: Path) -> None:
    reader = journal(tmp_path)
    reader.append(Note(by="a", number=1))
    reader.lines().clear()

    assert reader.lines() == [Note(by="a", number=1)]


@pytest.mark.parametrize("torn", [b'{"by":"a","num', b"\x00" * 5000, b'{"by":"a","number":2}', b"x" * 20000])
def test_a_last_line_cut_short_is_no_line_and_the_next_writer_removes_it(tmp_path: Path, torn: bytes) -> None:
    journal(tmp_path).append(Note(by="a", number=1))
    with (tmp_path / "notes.jsonl").open("ab") as file:
        file.write(torn)
    reader = journal(tmp_path)

    assert reader.lines() == [Note(by="a", number=1)]
    journal(tmp_path).append(Note(by="b", number=3))
    assert reader.lines() == [Note(by="a", number=1), Note(by="b", number=3)]
    assert journal(tmp_path).lines() == reader.lines()


def test_a_first_line_cut_short_leaves_an_empty_journal(tmp_path: Path) -> None:
    (tmp_path / "notes.jsonl").write_bytes(b'{"by')
    journal(tmp_path).append(Note(by="b", number=3))

    assert journal(tmp_path).lines() == [Note(by="b", number=3)]


def test_a_damaged_line_in_the_middle_is_an_error_with_its_place(tmp_path: Path) -> None:
    reader = journal(tmp_path)
    reader.append(Note(by="a", number=1))
    assert len(reader.lines()) == 1
    with (tmp_path / "notes.jsonl").open("ab") as file:
        file.write(b'{"by":"a"}\n{"by":"a","number":2}\n')

    for _ in range(2):
        with pytest.raises(
            DamagedError, match=r"notes\.jsonl, line 2: not a Note \(Field required\); restore the file"
        ):
            reader.lines()
