"""How names agree, and what keeps two mentions apart."""

from typing import Any

import pytest

from examiner_db.identity.mentions import Look
from examiner_db.identity.names import agreement, is_alias
from examiner_db.identity.specialties import SPECIALTIES, professions, specialties_conflict, specialty_groups
from examiner_db.identity.vetoes import against_identifier, against_name

PLAIN = Look("john", "", "harker", "", frozenset(), frozenset(), None)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("harker", "harker", "the same"),
        ("robert", "bob", "an alias"),
        ("bob", "robert", "an alias"),
        ("rathvane", "rathvayne", "nearly the same"),
        ("harker", "poole", None),
        ("j", "j", None),
        ("j", "john", None),
        ("", "", None),
    ],
)
def test_agreement(one: str, other: str, expected: str | None) -> None:
    assert agreement(one, other) == expected


def test_two_given_names_of_one_short_form_are_no_aliases() -> None:
    assert is_alias("alfred", "al")
    assert not is_alias("alfred", "albert")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ({"middle": "a"}, {"middle": "b"}, "middle initials differ (A and B)"),
        ({"middle": "allen"}, {"middle": "albert"}, "middle initials differ (ALBERT and ALLEN)"),
        ({"middle": "allen"}, {"middle": "a"}, None),
        ({"middle": "a"}, {}, None),
        ({"suffix": "jr"}, {"suffix": "sr"}, "suffixes differ (Jr and Sr)"),
        ({"suffix": "jr"}, {}, None),
        (
            {"professions": frozenset({"medicine"})},
            {"professions": frozenset({"chiropractic"})},
            "credentials differ (chiropractic and medicine)",
        ),
        ({"professions": frozenset({"medicine", "psychology"})}, {"professions": frozenset({"psychology"})}, None),
        ({"npi": "9000000015"}, {"npi": "9000000023"}, "NPIs differ (9000000015 and 9000000023)"),
        ({"npi": "9000000015"}, {}, None),
    ],
)
def test_vetoes_hold_for_identifiers_and_for_names(one: dict[str, Any], other: dict[str, Any], why: str | None) -> None:
    first, second = PLAIN._replace(**one), PLAIN._replace(**other)
    for against in (against_identifier, against_name):
        assert against(first, second) == against(second, first) == why


def test_one_identifier_needs_a_surname_or_a_given_name_that_agrees() -> None:
    married = PLAIN._replace(surname="poole")
    alias = PLAIN._replace(given="jack", surname="harkar")
    stranger = Look("mary", "", "poole", "", frozenset(), frozenset(), None)
    assert against_identifier(PLAIN, married) is None
    assert against_identifier(PLAIN, alias) is None
    assert against_identifier(PLAIN, stranger) == "neither surname nor given name agrees"
    assert against_identifier(PLAIN._replace(given="m"), stranger) == "neither surname nor given name agrees"


def test_specialties_tell_names_apart_but_not_identifiers() -> None:
    texts = ("orthopaedic surgeon", "neurologist")
    bones, nerves = (PLAIN._replace(specialties=specialty_groups(text)) for text in texts)
    assert against_name(bones, nerves) == "specialties differ (neurology and orthopedics)"
    assert against_identifier(bones, nerves) is None
    assert against_name(bones, PLAIN) is None


def test_years_of_birth_tell_names_apart_but_not_identifiers() -> None:
    older, younger = (PLAIN._replace(born=year) for year in (1950, 1951))
    assert against_name(older, younger) == against_name(younger, older) == "years of birth differ"
    assert against_identifier(older, younger) is None
    assert against_name(older, PLAIN) is None


@pytest.mark.parametrize(
    ("credential", "expected"),
    [
        ("M.D.", {"medicine"}),
        ("MD, Ph.D.", {"medicine", "psychology"}),
        ("D.O.", {"medicine"}),
        ("D.C., F.A.C.O.", {"chiropractic"}),
        ("Psy.D.", {"psychology"}),
        ("PA-C", {"physician assistant"}),
        ("F.A.A.O.S.", set()),
        (None, set()),
    ],
)
def test_professions(credential: str | None, expected: set[str]) -> None:
    assert professions(credential) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Board-certified orthopedic surgeon", {"orthopedics"}),
        ("orthopaedics", {"orthopedics"}),
        ("Orthopædic Surgery".replace("æ", "ae"), {"orthopedics"}),
        ("neurologist", {"neurology"}),
        ("neurosurgeon", {"neurosurgery"}),
        ("Neurological Surgery", {"neurosurgery"}),
        ("neuropsychologist", {"neuropsychology"}),
        ("psychologist", {"psychology"}),
        ("psychiatrist", {"psychiatry"}),
        ("Psychiatry and Neurology", {"psychiatry", "neurology"}),
        ("physiatrist", {"physical medicine"}),
        ("physical medicine and rehabilitation specialist", {"physical medicine"}),
        ("PM&R", {"physical medicine"}),
        ("chiropractor", {"chiropractic"}),
        ("internist", {"internal medicine"}),
        ("occupational medicine physician", {"occupational medicine"}),
        ("physician", set()),
        ("surgeon", set()),
        (None, set()),
    ],
)
def test_specialty_groups(text: str | None, expected: set[str]) -> None:
    assert specialty_groups(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("neurology", "neurosurgery", True),
        ("neurology", "neuropsychologist", True),
        ("psychologist", "neuropsychologist", False),
        ("psychologist", "psychiatrist", True),
        ("orthopedic surgeon", "hand surgeon", False),
        ("spine surgeon", "neurosurgeon", False),
        ("cardiologist", "internal medicine", False),
        ("cardiologist", "pulmonologist", True),
        ("psychiatry and neurology", "neurologist", False),
        ("surgeon", "chiropractor", False),
    ],
)
def test_specialties_conflict(one: str, other: str, *, expected: bool) -> None:
    first, second = specialty_groups(one), specialty_groups(other)
    assert specialties_conflict(first, second) is specialties_conflict(second, first) is expected


def test_groups_named_beside_others_exist() -> None:
    groups = {group for group, _, _ in SPECIALTIES}
    assert {beside for _, _, others in SPECIALTIES for beside in others} <= groups
    assert len(groups) == len(SPECIALTIES)


@pytest.mark.parametrize(
    ("other", "years", "reason"),
    [
        ({}, 14, None),  # A list misprints a year of birth; it is still one license and one name.
        ({}, 15, "years of birth differ"),  # Father and son, the number of one typed for the other.
        ({"surname": "quaast"}, 0, None),  # Married.
        ({"surname": "quaast"}, 1, "years of birth differ"),
        ({"given": "ludmila"}, 1, "years of birth differ"),
    ],
)
def test_years_of_birth_keep_apart_who_print_one_number(other: dict[str, Any], years: int, reason: str | None) -> None:
    one, two = PLAIN._replace(born=1940), PLAIN._replace(born=1940 + years, **other)
    assert against_identifier(one, two) == against_identifier(two, one) == reason
    assert against_identifier(one, two._replace(born=None)) is None
