from pathlib import Path

import numpy as np

from examiner_db.search import NameEntry
from examiner_db.search.alias_table import MOST_WORDS, SUFFIX_ORDER, AliasTable, AliasWriter, aliases_of, index_words
from examiner_db.search.words import Part, read_name


def test_aliases_begin_with_the_name_shown_and_repeat_nothing() -> None:
    entry = NameEntry("p1", "examiner", "John Vane", ("J. Vane", "John Vane", "Jack Vane"), None, (), "identified", 1)
    assert aliases_of(entry) == ("John Vane", "J. Vane", "Jack Vane")


def test_a_given_initial_is_kept_apart_from_a_middle_initial() -> None:
    assert index_words(read_name("J. Robert Vane")) == ["j.", "robert", "vane"]
    assert index_words(read_name("Robert J. Vane")) == ["robert", "j", "vane"]


def test_rows_can_be_read_back(tmp_path: Path) -> None:
    writer = AliasWriter()
    assert writer.add(0, 0, read_name("Zoe Vane Jr."), examiner=True) == ["zoe", "vane"]
    assert writer.add(0, 1, read_name("Z. Abel-Vane"), examiner=True) == ["z.", "abel", "vane", "abelvane"]
    assert writer.add(1, 0, read_name("Abel"), examiner=False) == ["abel"]
    vocabulary = writer.save(tmp_path)
    assert vocabulary == ["", "abel", "abelvane", "vane", "z.", "zoe"]
    rows = AliasTable(tmp_path)
    assert rows.words.tolist() == [
        [5, 3, 0, 0, 0, 0, 0, 0],
        [4, 1, 3, 2, 0, 0, 0, 0],
        [1, 0, 0, 0, 0, 0, 0, 0],
    ]
    assert rows.parts[1, :4].tolist() == [Part.GIVEN, Part.SURNAME, Part.SURNAME, Part.JOINED]
    assert rows.entries.tolist() == [0, 0, 1]
    assert rows.variants.tolist() == [0, 1, 0]
    assert [SUFFIX_ORDER[number] for number in rows.suffixes] == ["jr", None, None]
    assert rows.examiners.tolist() == [True, True, False]
    assert rows.frequencies.tolist()[1:] == [2, 1, 2, 1, 1]


def test_long_names_keep_their_first_words(tmp_path: Path) -> None:
    writer = AliasWriter()
    name = read_name("Ana Bea Cia Dea Eva Fia Gia Hea Vane")
    assert len(writer.add(0, 0, name, examiner=False)) == MOST_WORDS
    writer.save(tmp_path)
    assert AliasTable(tmp_path).words.shape == (1, MOST_WORDS)


def test_no_rows_are_an_empty_table(tmp_path: Path) -> None:
    assert AliasWriter().save(tmp_path) == [""]
    assert AliasTable(tmp_path).words.shape == (0, MOST_WORDS)
    assert np.array_equal(AliasTable(tmp_path).frequencies, [0])
