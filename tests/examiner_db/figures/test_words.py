import pytest

from examiner_db.figures.words import (
    counted,
    listed,
    number,
    percent,
    probability,
    tribunal_code,
    tribunal_name,
    tribunals,
    years,
)
from examiner_db.vocabulary import Tribunal

DASH = "\N{EN DASH}"


@pytest.mark.parametrize(
    ("n", "words"), [(0, "none"), (1, "one"), (9, "nine"), (10, "10"), (999, "999"), (12345, "12,345")]
)
def test_numbers_are_words_below_ten(n: int, words: str) -> None:
    assert number(n) == words


@pytest.mark.parametrize(("n", "words"), [(0, "no claims"), (1, "one claim"), (2, "two claims"), (42, "42 claims")])
def test_a_number_agrees_with_its_noun(n: int, words: str) -> None:
    assert counted(n, "claim") == words


@pytest.mark.parametrize(
    ("parts", "sentence"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_are_joined_as_in_a_sentence(parts: list[str], sentence: str) -> None:
    assert listed(parts) == sentence


@pytest.mark.parametrize(
    ("share", "words"),
    [(0, "0"), (1, "100"), (0.855, "86"), (0.0026, "0.3"), (0.9974, "99.7"), (0.00001, "0.1"), (0.9999, "99.9")],
)
def test_a_percentage_is_not_rounded_to_none_or_all(share: float, words: str) -> None:
    assert percent(share) == words


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ([], "year not stated"),
        ([None], "year not stated"),
        (["2012-03-04", None], "2012"),
        (["2026", "2009-01", "2012-03-04"], f"2009{DASH}2026"),
    ],
)
def test_years_span_from_the_first_to_the_last(dates: list[str | None], words: str) -> None:
    assert years(dates) == words


def test_tribunals_are_named_once_in_order() -> None:
    assert tribunals(["us_ecab", "mn_wcca", "us_ecab", "ky_courts"]) == "ECAB, MN-WCCA, a Kentucky court"


def test_every_tribunal_has_a_name_and_a_code_of_its_own() -> None:
    assert len({tribunal_code(tribunal.value) for tribunal in Tribunal}) == len(Tribunal)
    assert {tribunal_name(tribunal.value) for tribunal in Tribunal} == {tribunal.meaning for tribunal in Tribunal}


def test_small_tails_are_said_to_be_small() -> None:
    assert [probability(p) for p in (0.0004, 0.0015, 0.0313, 0.5, 1.0)] == [
        "under .001",
        ".002",
        ".031",
        ".500",
        "1.000",
    ]
