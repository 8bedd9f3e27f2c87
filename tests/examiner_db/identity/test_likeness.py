"""The likeness of names orders what a person should look at."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.identity.likeness import likeness

NAMES = st.text(alphabet="abcdefgh .,-'JrQ", max_size=25)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jonathan Q. Harker", "Harker, Jonathan Q."),
        ("Jonathan Harker, M.D.", "Dr. Jonathan Harker"),
        ("Siobhán O'Rathvane", "SIOBHAN ORATHVANE"),
    ],
)
def test_spellings_of_one_name_are_the_same(one: str, other: str) -> None:
    assert likeness(one, other) == 1.0


@pytest.mark.parametrize(
    ("closer", "farther"),
    [
        ("Jon Harker", "Jonah Harker"),
        ("J. Harker", "K. Harker"),
        ("Jonathan Harkre", "Jonathan Poole"),
        ("Jonathan Q. Harker", "Mary Q. Harker"),
        ("Jonathan Harker", "Harker Jonathan Poole"),
        ("JonathanHarker", "JonathanPoole"),
        ("Jonathan Harker-Poole", "Jonathan Harker-Fell Poole-Ostrander"),
    ],
)
def test_what_is_closer_to_jonathan_harker(closer: str, farther: str) -> None:
    assert likeness("Jonathan Harker", closer) > likeness("Jonathan Harker", farther)


def test_likeness_falls_as_the_name_changes() -> None:
    names = ("Jonathan Harker", "Jon Harker", "Jonathan Harkers", "Jonathan Poole", "Mary Poole")
    found = [likeness("Jonathan Harker", name) for name in names]
    assert all(before > after for before, after in pairwise(found))


@pytest.mark.parametrize("text", ["", "M.D.", "Harker LLC"])
def test_what_is_no_name_is_like_nothing(text: str) -> None:
    assert likeness(text, "Jonathan Poole") < 0.5


@given(NAMES, NAMES)
def test_it_is_between_nothing_and_one_and_the_same_from_either_side(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) <= 1.0 + 1e-9
    assert likeness(one, other) == likeness(other, one)
