"""The words for what a physician is."""

import re

import pytest

from examiner_db.reading.lexicon.callings import BY_CREDENTIAL, CALLINGS, OPERATED
from examiner_db.reading.lexicon.described import HEADS, PERSONS, ROLE_WORDS
from examiner_db.vocabulary import Role


@pytest.mark.parametrize(
    ("calling", "words"),
    [
        ("orthopedist", "orthopaedic surgeon"),
        ("surgeon", "orthopedic surgeon"),
        ("physiatrist", "specialist in physical medicine"),
        ("family physician", "family doctor"),
        ("pulmonologist", "pulmonary medicine"),
    ],
)
def test_words_of_a_calling(calling: str, words: str) -> None:
    assert re.search(rf"\b(?:{CALLINGS[calling]})", words)


def test_a_neurologist_is_no_urologist() -> None:
    assert not re.search(rf"\b(?:{CALLINGS['urologist']})", "neurologist")


def test_every_noun_names_a_known_calling() -> None:
    assert {calling for calling, _ in HEADS} <= set(CALLINGS)
    assert set(BY_CREDENTIAL.values()) <= set(CALLINGS)


@pytest.mark.parametrize(
    "words", ["performed a lumbar fusion", "operated on him", "carried out an arthroscopic repair"]
)
def test_only_a_surgeon_operates(words: str) -> None:
    assert re.search(OPERATED, words)
    assert not re.search(OPERATED, "performed an examination")


def test_every_role_but_unknown_can_be_described() -> None:
    described = {role for _, roles in ROLE_WORDS for role in roles}
    assert described | {Role.CLAIMANT_EXPERT} == set(Role) - {Role.UNKNOWN}


def test_a_person_is_one_word_or_two() -> None:
    assert [bool(re.fullmatch(PERSONS, words)) for words in ("examiner", "expert witness", "surgeon")] == [
        True,
        True,
        False,
    ]
