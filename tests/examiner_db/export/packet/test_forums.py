"""Notes on forums: one for each tribunal of a record, and none that pretends to be about another."""

import pytest

from examiner_db.export.packet.forums import FORUMS, notes_on
from examiner_db.vocabulary import Tribunal


@pytest.mark.parametrize("tribunal", Tribunal)
def test_every_tribunal_has_a_line_that_names_it(tribunal: Tribunal) -> None:
    found = notes_on([tribunal.value])
    assert found
    name = tribunal.meaning[:1].upper() + tribunal.meaning[1:]
    assert all(note.where.startswith(name) for note in found)
    assert all(note.pattern and note.money for note in found)


def test_a_court_has_the_note_of_its_state() -> None:
    (note,) = notes_on(["ky_courts"])
    assert note.where == "A Kentucky court: Kentucky, civil actions"
    assert "twelve months" in note.pattern


def test_a_board_is_not_told_what_a_court_of_its_state_allows() -> None:
    (note,) = notes_on(["ny_wcb"])
    assert note.authority == "No note is held here"
    assert note.pattern.endswith("The note on New York, civil actions is about others.")
    assert "202.17" not in note.model_dump_json()


def test_black_lung_has_its_own_note_and_a_federal_court_those_of_federal_law() -> None:
    (lung,) = notes_on(["us_brb"])
    assert "pattern of readings" in lung.pattern
    assert [note.authority for note in notes_on(["us_courts"])] == [note.authority for note in FORUMS[:4]]


def test_no_tribunal_no_note() -> None:
    assert notes_on([]) == ()
