import re

import pytest

from data.invent.cast import EXAMINERS, TREATING, Person, npi, orcid, treating_in

PEOPLE = [*EXAMINERS.values(), *TREATING]


def luhn(number: str) -> int:
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10


def test_the_check_digit_of_a_known_number() -> None:
    assert npi("123456789") == "1234567893"


@pytest.mark.parametrize("person", EXAMINERS.values(), ids=EXAMINERS)
def test_every_npi_is_invented_and_valid(person: Person) -> None:
    assert re.fullmatch(r"9\d{9}", person.npi)
    assert luhn("80840" + person.npi) == 0


def test_no_npi_or_license_is_given_twice() -> None:
    npis = [person.npi for person in EXAMINERS.values()]
    licenses = [person.ny_license for person in PEOPLE if person.ny_license]
    assert len(set(npis)) == len(npis)
    assert len(set(licenses)) == len(licenses)
    assert all(number.startswith("99") for number in licenses)


def test_the_check_character_of_a_known_orcid() -> None:
    assert orcid("000000021825009") == "0000-0002-1825-0097"
    assert orcid("000000021694233") == "0000-0002-1694-233X"


def test_the_full_name_carries_middle_initial_and_suffix() -> None:
    assert EXAMINERS["argenvale"].name == "Hollis W. D’Argenvale, Jr."
    assert EXAMINERS["quaast"].name == "Ludmila van der Quaast"


def test_two_people_have_one_name() -> None:
    neurologist, psychiatrist = EXAMINERS["abernook_neuro"], EXAMINERS["abernook_psych"]
    assert neurologist.name == psychiatrist.name
    assert neurologist.npi != psychiatrist.npi
    assert neurologist.specialty != psychiatrist.specialty


def test_names_are_of_many_kinds() -> None:
    names = " ".join(person.name for person in PEOPLE)
    assert re.search(r"\w-\w", names)
    assert "’" in names
    assert "van der" in names
    assert "St. " in names
    assert ", Jr." in names
    assert not names.isascii()


def test_every_state_of_a_forum_has_treating_physicians() -> None:
    for state in ("MN", "IL", "CO", "NY"):
        assert len(treating_in(state)) >= 2
    assert treating_in("NY", "NJ") == tuple(one for one in TREATING if one.state in {"NY", "NJ"})
