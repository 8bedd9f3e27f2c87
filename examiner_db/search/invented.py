"""Names of people who do not exist, as many as are asked for, spread as names are spread; and ways to mistype them."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate, islice
from string import ascii_lowercase

from nicknames import NickNamer

from examiner_db.search.entries import NameEntry

ONSETS = (
    "b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pr qu r s sch sh sl sm st t th tr v w wh z".split()
)
VOWELS = "a a a e e e i i o o o u y ai au ea ee ie oo ou".split()
CODAS = ["", "", "", "", *"ck ld ll m n n nd ng ns nt r r rd rg rn rs s s sk ss t th tt x".split()]
ENDINGS = ["", "", "", *"berg er ez ford ham ing ini ley man mann ova ski son stein ton wald well".split()]
SPECIALTIES = "Orthopedic Surgery,Neurology,Psychiatry,Internal Medicine,Pain Medicine,Chiropractic,Neurosurgery".split(
    ","
)
PLACES = "Alder Falls,Birch Harbor,Cedar Mills,Elm Crossing,Fairmeadow,Granite Bay,Harrow,Ivory Point".split(",")
SURNAMES = 140_000
"""Different surnames among a million people; fewer people have fewer."""

GIVEN_NAMES = 4_000
Mistype = Callable[[random.Random, str, str], str | None]


def invent(count: int, seed: int) -> Iterator[NameEntry]:
    """Yield ``count`` invented persons, the same ones for the same seed; a twentieth are examiners."""
    chance = random.Random(seed)
    surnames, surname_weights = _spread(chance, distinct(chance, min(SURNAMES, 3 * count), a_surname), 0.82)
    known = sorted(name.title() for name in _short_forms())
    givens, given_weights = _spread(chance, [*known, *distinct(chance, GIVEN_NAMES, _given)], 0.9)
    for number in range(count):
        given, surname = (
            chance.choices(words, cum_weights=weights)[0]
            for words, weights in ((givens, given_weights), (surnames, surname_weights))
        )
        middle = f" {chance.choice(ascii_lowercase).upper()}." if chance.random() < 0.5 else ""
        second = f"-{chance.choice(surnames)}" if chance.random() < 0.03 else ""
        examiner = chance.random() < 0.05
        yield NameEntry(
            f"{number:07}",
            "examiner" if examiner else "physician",
            f"{given}{middle} {surname}{second}",
            (),
            chance.choice(SPECIALTIES),
            (chance.choice(PLACES),),
            "verified",
            chance.randrange(1, 40) if examiner else 0,
        )


def questions(people: list[NameEntry], per_kind: int, seed: int) -> dict[str, list[tuple[str, str]]]:
    """Return, for each kind of mistyping, typed texts with the id of the one person who is meant."""
    chance = random.Random(seed)
    full = Counter((given, surname) for given, surname in map(first_and_last, people))
    short = Counter((given[0], surname) for given, surname in map(first_and_last, people))
    meant = [person for person in people if full[first_and_last(person)] == 1]
    chance.shuffle(meant)
    asked: dict[str, list[tuple[str, str]]] = {}
    for kind, mistype in MISTYPED.items():
        right = (
            (typed, person.id)
            for person in meant
            for given, surname in [first_and_last(person)]
            if (kind != "initial" or short[given[0], surname] == 1) and (typed := mistype(chance, given, surname))
        )
        asked[kind] = list(islice(right, per_kind))
    return asked


def first_and_last(person: NameEntry) -> tuple[str, str]:
    """Return the given name and the surname of an invented person."""
    words = person.name.split()
    return words[0], words[-1]


def typo(chance: random.Random, word: str) -> str:
    """Return ``word`` with one letter added, left out, replaced, or exchanged with the next."""
    at = chance.randrange(1, len(word))
    letter = chance.choice(ascii_lowercase)
    return chance.choice(
        [
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at + 1 :],
            word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
        ]
    )


def _one_typo(chance: random.Random, given: str, surname: str) -> str | None:
    if len(given) < 4 or len(surname) < 4:
        return None
    return f"{typo(chance, given)} {surname}" if chance.random() < 0.3 else f"{given} {typo(chance, surname)}"


def _two_typos(chance: random.Random, given: str, surname: str) -> str | None:
    if len(given) < 5 or len(surname) < 5:
        return None
    both = f"{given} {typo(chance, typo(chance, surname))}"
    return both if chance.random() < 0.5 else f"{typo(chance, given)} {typo(chance, surname)}"


def _nickname(chance: random.Random, given: str, surname: str) -> str | None:
    short = sorted(_short_forms().get(given.lower(), ()))
    return f"{chance.choice(short).title()} {surname}" if short else None


MISTYPED: dict[str, Mistype] = {
    "exact": lambda _, given, surname: f"{given} {surname}",
    "typo": _one_typo,
    "two typos": _two_typos,
    "nickname": _nickname,
    "swap": lambda _, given, surname: f"{surname} {given}",
    "initial": lambda _, given, surname: f"{given[0]} {surname}",
}


@cache
def _short_forms() -> dict[str, set[str]]:
    return NickNamer.default_lookup()


def _spread(chance: random.Random, words: list[str], steepness: float) -> tuple[list[str], list[float]]:
    """Return ``words`` in a random order with cumulative weights that fall as a power of their rank."""
    chance.shuffle(words)
    return words, list(accumulate((rank + 10) ** -steepness for rank in range(len(words))))


def distinct(chance: random.Random, count: int, make: Callable[[random.Random], str]) -> list[str]:
    """Return ``count`` different words."""
    words: dict[str, None] = {}
    while len(words) < count:
        words[make(chance)] = None
    return list(words)


def a_surname(chance: random.Random) -> str:
    """Return a surname that may be nobody's."""
    syllables = chance.choice([1, 2, 2, 2, 3])
    word = "".join(map(chance.choice, [ONSETS, VOWELS, CODAS] * syllables)) + chance.choice(ENDINGS)
    return word.capitalize() if len(word) >= 3 else a_surname(chance)


def _given(chance: random.Random) -> str:
    return "".join(map(chance.choice, [ONSETS, VOWELS, CODAS, ONSETS, VOWELS])).capitalize()
