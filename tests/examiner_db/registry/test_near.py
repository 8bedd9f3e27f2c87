"""Surnames that may be one although they are written differently."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from examiner_db.registry.near import nearness, one_letter_apart, surname_parts

letters = st.text("abcehkrsz", min_size=5, max_size=9)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Quillfeather", "Quilfeather", "one letter apart"),
        ("Quillfeather", "Quillfaether", "one letter apart"),
        ("Quillfeather", "Quillfeathers", "one letter apart"),
        ("Ostrander", "Ostrander-Vale", "one half of a double surname"),
        ("Vale", "Ostrander Vale", "one half of a double surname"),
        ("Cruzado", "De la Cruzado", "particles apart"),
        ("del Cruzado", "de la Cruzado", "particles apart"),
        ("von Ostrander-Vale", "Vale", "one half of a double surname"),
        ("Quillfeather", "QUILLFEATHER", None),
        ("De la Cruzado", "Delacruzado", None),
        ("Ostrander-Vale", "Ostrander Vale", None),
        ("Ostrander-Vale", "Ostrander-Kemble", None),
        ("Quillfeather", "Quilfeathar", None),
        ("Vale", "Hale", None),
        ("Van", "De", None),
        ("", "Vale", None),
    ],
)
def test_three_reasons_and_no_other(one: str, other: str, why: str | None) -> None:
    assert nearness(one, other) == why
    assert nearness(other, one) == why


@given(letters, letters)
def test_what_is_looked_up_is_all_that_is_one_letter_apart(one: str, other: str) -> None:
    assert (other in one_letter_apart(one)) == (OSA.distance(one, other) == 1)


@given(letters)
def test_whoever_is_looked_up_for_a_letter_is_near(one: str) -> None:
    found = {other for other in one_letter_apart(one) if len(other) >= 5}
    assert {nearness(one, other) for other in found} == {"one letter apart"}


def test_a_short_surname_that_differs_in_a_letter_is_another() -> None:
    assert one_letter_apart("vale") == frozenset()


@pytest.mark.parametrize(
    ("surname", "parts"),
    [("Vale", set()), ("De la Vale", {"vale"}), ("Ostrander-Vale", {"ostrander", "vale"}), ("", set())],
)
def test_the_words_of_a_compound_surname(surname: str, parts: set[str]) -> None:
    assert surname_parts(surname) == parts
