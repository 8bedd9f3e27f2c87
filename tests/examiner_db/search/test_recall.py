"""Every way to mistype a few names once, and many random ways to mistype invented ones."""

import random
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import pytest

from examiner_db.search import NameEntry, SearchIndex, build_index
from examiner_db.search.invented import invent, typo

SURNAMES = ["quillfeather", "okonveldt", "brisby", "vandenhoek"]
MEANT = {"quillfeather": {"p1", "p2"}, "okonveldt": {"p7"}, "brisby": {"p17"}, "vandenhoek": {"p8"}}


def one_typo_away(word: str) -> list[str]:
    """Return every word that one added, left out, replaced or exchanged letter makes of ``word``."""
    places = range(len(word))
    added = {word[:at] + letter + word[at:] for at, letter in product((*places, len(word)), ascii_lowercase)}
    left_out = {word[:at] + word[at + 1 :] for at in places}
    replaced = {word[:at] + letter + word[at + 1 :] for at, letter in product(places, ascii_lowercase)}
    exchanged = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places[:-1]}
    return sorted((added | left_out | replaced | exchanged) - {word})


@pytest.mark.parametrize("surname", SURNAMES)
def test_every_single_typo_in_a_surname_is_forgiven(index: SearchIndex, surname: str) -> None:
    lost = [
        typed for typed in one_typo_away(surname) if not MEANT[surname] & {hit.entry.id for hit in index.names(typed)}
    ]
    assert lost == []


def test_every_single_typo_in_a_given_name_is_forgiven(index: SearchIndex) -> None:
    lost = [typed for typed in one_typo_away("robert") if index.names(f"{typed} Quillfeather")[0].entry.id != "p1"]
    assert lost == []


@pytest.fixture(scope="module")
def people() -> list[NameEntry]:
    return list(invent(1500, 21))


@pytest.fixture(scope="module")
def town(people: list[NameEntry], tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    folder: Path = tmp_path_factory.mktemp("town") / "index"
    build_index(folder, people, [])
    return SearchIndex.open(folder)


def test_everybody_is_found_under_the_own_name(town: SearchIndex, people: list[NameEntry]) -> None:
    for person in people[:400]:
        hits = town.names(person.name)
        assert person.name in [hit.entry.name for hit in hits[:5]]
        assert hits[0].score == pytest.approx(1)


@pytest.mark.parametrize("dress", ["{surname}, {given}", "DR. {given} {surname}, M.D.", "{given} {surname} PhD"])
def test_everybody_is_found_in_any_dress(town: SearchIndex, people: list[NameEntry], dress: str) -> None:
    for person in people[:200]:
        *given, surname = person.name.split()
        hits = town.names(dress.format(given=" ".join(given), surname=surname))
        assert person.name in [hit.entry.name for hit in hits[:5]]


def test_a_typo_in_a_long_surname_loses_almost_nobody(town: SearchIndex, people: list[NameEntry]) -> None:
    chance = random.Random(4)
    asked = [person for person in people if len(person.name.split()[-1]) >= 6][:300]
    found = 0
    for person in asked:
        *given, surname = person.name.split()
        hits = town.names(" ".join([*given, typo(chance, surname)]))
        found += person.name in [hit.entry.name for hit in hits[:5]]
    assert found / len(asked) >= 0.99
