"""What sources print of the invented physicians: spelled as sources spell, with numbers mistyped at a stated rate."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from nicknames import NickNamer

from examiner_db.quality.links.people import Person
from examiner_db.records import Mention
from examiner_db.registry import Registered

NICKNAME, NO_SUFFIX, SURNAME_FIRST, HALF, TRANSPOSED, MAIDEN = 0.2, 0.3, 0.35, 0.3, 0.04, 0.5
"""How often a mention has a short form, leaves a suffix out, has the surname first, half of a hyphenated name, two
letters transposed, or, of somebody who had one, the maiden name."""
PLACEHOLDER, MISTYPED = 0.05, 0.03
"""How often a license number is a placeholder, and how often it or an NPI is mistyped or is another's."""
UNREGISTERED, MISFILED = 0.08, 0.02
"""How often a physician is not in the reference table at all, or has filed a license with a mistyped number."""
NO_LICENSE = ("None", "000000", "pending", "N/A")
_NICKNAMES = NickNamer()


@dataclass(frozen=True)
class Printed:
    """One mention, who it is really, and whether the identifier that it prints is another's or nobody's."""

    person: int
    mention: Mention
    kind: str
    jurisdiction: str
    mistyped: bool


def printed(everybody: list[Person], chance: random.Random) -> Iterator[Printed]:
    """For each physician a record of every board, half the time one of an exclusion list, and two decisions."""
    for person in everybody:
        for state, number in person.licenses.items():
            yield from _board(person, state, number, chance)
        if chance.random() < 0.5:
            yield _excluded(person, everybody, chance)
        for _ in range(2):
            state = person.registered.state
            mention = Mention(name=spelled(person, chance), specialty=person.specialty)
            yield Printed(person.number, mention, "decision", f"US-{state}", mistyped=False)


def registered(everybody: list[Person], chance: random.Random) -> tuple[list[Registered], list[Registered]]:
    """The reference table as it would be without a mistyped number, and as it is; some are in neither."""
    sound = [one.registered for one in everybody if chance.random() >= UNREGISTERED]
    return sound, [_misfiled(one, chance) if chance.random() < MISFILED else one for one in sound]


def _misfiled(one: Registered, chance: random.Random) -> Registered:
    first, *others = one.licenses
    return one._replace(licenses=(first._replace(number=_mistype(first.number, chance)), *others))


def _board(person: Person, state: str, number: str, chance: random.Random) -> Iterator[Printed]:
    for _ in range(chance.choice((1, 1, 2))):
        mistyped = chance.random() < MISTYPED
        typed = _mistype(number, chance) if mistyped else number
        if not mistyped and chance.random() < PLACEHOLDER:
            typed = chance.choice(NO_LICENSE)
        where = {"license": typed, "license_state": state, "license_type": "MD"}
        yield Printed(
            person.number, Mention(name=spelled(person, chance), **where), "discipline", f"US-{state}", mistyped
        )


def _excluded(person: Person, everybody: list[Person], chance: random.Random) -> Printed:
    mistyped = chance.random() < MISTYPED
    whose = chance.choice(everybody) if mistyped else person
    mention = Mention(name=spelled(person, chance), npi=whose.registered.npi, state=person.registered.state)
    return Printed(person.number, mention, "exclusion", "US", mistyped=mistyped and whose is not person)


def _mistype(number: str, chance: random.Random) -> str:
    """One digit wrong, or two neighbors exchanged."""
    place = chance.randrange(1, len(number))
    if chance.random() < 0.5 and number[place] != number[place - 1]:
        return number[: place - 1] + number[place] + number[place - 1] + number[place + 1 :]
    wrong = str((int(number[place]) + chance.randrange(1, 10)) % 10)
    return number[:place] + wrong + number[place + 1 :]


def spelled(person: Person, chance: random.Random) -> str:
    """The name as one source prints it."""
    given = person.given
    if chance.random() < NICKNAME and (short := sorted(_NICKNAMES.nicknames_of(given.casefold()))):
        given = chance.choice(short).title()
    surname = person.maiden if person.maiden and chance.random() < MAIDEN else person.surname
    if "-" in surname and chance.random() < HALF:
        surname = chance.choice(surname.split("-"))
    if chance.random() < TRANSPOSED:
        surname = _transposed(surname, chance)
    middle = chance.choice((person.middle, person.middle[:1] and f"{person.middle[:1]}.", ""))
    suffix = "" if chance.random() < NO_SUFFIX else person.suffix
    first = " ".join(filter(None, (given, middle)))
    if chance.random() < SURNAME_FIRST:
        name = ", ".join(filter(None, (surname, first, suffix)))
        return name.upper() if chance.random() < 0.5 else name
    return " ".join(filter(None, (first, surname, suffix)))


def _transposed(surname: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(surname) - 1)
    return surname[:place] + surname[place + 1] + surname[place] + surname[place + 2 :]
