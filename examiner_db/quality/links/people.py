"""Invented physicians for the proof of identity, hard on purpose: families, namesakes, maiden names, dense numbers.

Nobody here exists: surnames are made of syllables but for a few common ones, NPIs begin with 9, and licenses stand so
close together that a mistyped one is often another's.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from examiner_db.identifiers import NPI_PREFIX
from examiner_db.registry import Name, Registered, StateLicense

GIVEN = {
    "f": "Abigail Barbara Catherine Christine Deborah Elizabeth Jennifer Josephine Katherine Margaret Patricia Susan",
    "m": "Alexander Andrew Anthony Benjamin Charles Christopher Daniel Edward James John Joseph Michael Robert Thomas",
}
SYLLABLES = (
    "ab bel cor dran el farn gor hal iv jen kest lom mar nor ost pell quin rav sor tib ul vand wex yar zub".split()
)
PARTICLES = ("de la", "van der", "di", "O'", "Mc", "St. ")
COMMON = ("Smith", "Johnson", "Nguyen", "Patel")
SPECIALTIES = {
    "207X00000X": "orthopedic surgeon",
    "2084N0400X": "neurologist",
    "208100000X": "physical medicine and rehabilitation",
    "2084P0800X": "psychiatrist",
    "207R00000X": "internist",
}
STATES = ("MN", "NY", "WI", "CO")


@dataclass(frozen=True)
class Person:
    """One physician as he or she really is. ``maiden`` is an earlier surname, ``registered`` what NPPES has."""

    number: int
    given: str
    middle: str
    surname: str
    maiden: str
    suffix: str
    specialty: str
    registered: Registered

    @property
    def licenses(self) -> dict[str, str]:
        """License numbers by state, as the boards have them."""
        return {one.state: one.number for one in self.registered.licenses}


def people(count: int, chance: random.Random) -> list[Person]:
    """``count`` physicians or a few more; families share surnames, fathers and sons their whole names."""
    made: list[Person] = []
    while len(made) < count:
        made += _family(len(made), chance)
    return [*made, *_two_of_a_name(len(made), chance)]


def npi(number: int) -> str:
    """An NPI that is never issued, with its check digit."""
    nine = f"9{number:08}"
    digits = [int(digit) for digit in NPI_PREFIX + nine]
    doubled = [sum(divmod(digit * 2, 10)) if place % 2 == 0 else digit for place, digit in enumerate(reversed(digits))]
    return f"{nine}{-sum(doubled) % 10}"


def _family(first: int, chance: random.Random) -> Iterator[Person]:
    """One physician, at times two or three of one surname, at times a father and a son of one name."""
    surname = _surname(chance)
    size = chance.choices((1, 2, 3), (80, 15, 5))[0]
    if chance.random() < 0.04:
        given, code, state = _given("m", chance), chance.choice([*SPECIALTIES]), chance.choice(STATES)
        for place, suffix in enumerate(("Sr.", "Jr.")):
            yield _person(first + place, chance, surname, given, "m", suffix=suffix, code=code, state=state)
        return
    for place in range(size):
        sex = chance.choice("fm")
        yield _person(first + place, chance, surname, _given(sex, chance), sex)


def _two_of_a_name(first: int, chance: random.Random) -> list[Person]:
    """Two Robert Smiths in one specialty and state, without anything in the name that tells them apart; four pairs."""
    found = []
    for place, state in enumerate(STATES):
        for twin in range(2):
            number = first + 2 * place + twin
            found.append(_person(number, chance, "Smith", "Robert", "x", code="207X00000X", state=state))
    return found


def _person(  # noqa: PLR0913 - who somebody is
    number: int,
    chance: random.Random,
    surname: str,
    given: str,
    sex: str,
    *,
    suffix: str = "",
    code: str | None = None,
    state: str | None = None,
) -> Person:
    middle = chance.choice("Allen Blake Clare Drew Ellis Frances Grant Hope".split()) if sex in "fm" else ""
    maiden = _surname(chance) if sex == "f" and chance.random() < 0.15 else ""
    first = state or chance.choice(STATES)
    states = dict.fromkeys((first, *chance.sample(STATES, chance.choice((0, 1, 2)))))
    code = code or chance.choice([*SPECIALTIES])
    registered = Registered(
        npi=npi(number),
        surname=surname.upper(),
        given=given.upper(),
        middle=chance.choice((middle, middle[:1], "")).upper(),
        suffix=suffix.upper(),
        credential="M.D.",
        also=(Name(maiden.upper(), given.upper()),) if maiden and chance.random() < 0.5 else (),
        taxonomies=(code,),
        licenses=tuple(StateLicense(one, f"{10_000 + number * 3 + chance.randrange(3)}", code) for one in states),
        city="ELM CROSSING",
        state=first,
        registered_on="2006-08-01",
    )
    return Person(number, given, middle, surname, maiden, suffix, SPECIALTIES[code], registered)


def _given(sex: str, chance: random.Random) -> str:
    return chance.choice(GIVEN[sex].split())


def _surname(chance: random.Random) -> str:
    if chance.random() < 0.04:
        return chance.choice(COMMON)
    plain = "".join(chance.choice(SYLLABLES) for _ in range(chance.choice((2, 3)))).title()
    kind = chance.random()
    if kind < 0.06:
        return f"{plain}-{''.join(chance.choice(SYLLABLES) for _ in range(2)).title()}"
    if kind < 0.14:
        particle = chance.choice(PARTICLES)
        return f"{particle}{plain}" if particle[-1] in "'c " else f"{particle} {plain}"
    return plain
