import pytest

from examiner_db.registry import Name, Registered, given_key, number_key, surname_key


def test_a_row_holds_the_whole_person(people: list[Registered]) -> None:
    for one in people:
        assert Registered.of(one.row) == one
        assert all(not isinstance(value, tuple) for value in one.row)


def test_states_are_of_the_practice_and_of_the_licenses(people: list[Registered]) -> None:
    assert [one.states for one in people] == [{"NY", "WA"}, {"MN"}]


def test_the_legal_name_comes_first(people: list[Registered]) -> None:
    assert people[0].names == (Name("DE LA OSTRANDER", "VELMA"), Name("TIBBALDS", "VELMA"))


@pytest.mark.parametrize("surname", ["De la Cruz", "DELACRUZ", "de la cruz", "De-La-Cruz"])
def test_surnames_are_looked_up_without_blanks(surname: str) -> None:
    assert surname_key(surname) == "delacruz"


def test_given_names_are_looked_up_by_their_first_word() -> None:
    assert [given_key(name) for name in ("MARY ANN", "Zoë", "")] == ["mary", "zoe", ""]


@pytest.mark.parametrize(
    ("state", "filed", "key"),
    [
        ("NY", "0990301", "990301"),
        ("WA", "MD60012345", "60012345"),
        ("WA", "MD.MD.60012345", "60012345"),
        ("WA", "OP60012345", "60012345"),
        ("KS", "OP60012345", "OP60012345"),
        ("CO", "DR.0090001", "90001"),
        ("CO", "CHR.0090001", "CHR0090001"),
        ("CA", "A12345", "A12345"),
        ("NY", "MDX123", "MDX123"),
        ("NY", "pending", None),
        ("NY", "000000", None),
        ("NY", "MD0000", None),
        ("NY", "", None),
    ],
)
def test_only_letters_that_tell_a_board_are_left_out(state: str, filed: str, key: str | None) -> None:
    assert number_key(state, filed) == key
