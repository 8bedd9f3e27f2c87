import pytest

from examiner_db.figures.place import place
from examiner_db.us_states import STATES
from examiner_db.vocabulary import Tribunal


@pytest.mark.parametrize(
    ("jurisdiction", "words"),
    [
        ("US-MN", "in Minnesota"),
        ("US-NY", "in New York"),
        ("US-DC", "in the District of Columbia"),
        ("US", "of federal or other tribunals"),
    ],
)
def test_a_jurisdiction_is_named_as_in_a_sentence(jurisdiction: str, words: str) -> None:
    assert place(jurisdiction) == words


def test_every_tribunal_has_a_place() -> None:
    assert all(place(tribunal.jurisdiction) for tribunal in Tribunal)


def test_every_state_the_district_and_four_territories_are_there() -> None:
    assert len(STATES) == 54
    assert all(len(code) == 2 and code.isupper() and "|" not in name for code, name in STATES.items())
    assert len(set(STATES.values())) == len(STATES)
