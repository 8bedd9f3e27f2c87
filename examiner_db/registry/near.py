"""Surnames that may be one although they are written differently, and why: where else the reference table is looked in.

There are three reasons: one half of a double surname, as people marry and drop one; particles, which some registers
leave out; and one letter, which a decision or a registry can misprint. Each is evidence for a person and links nothing.
"""

from string import ascii_lowercase

from rapidfuzz.distance import OSA

from examiner_db.printed_name import PARTICLES, fold_name

LETTERS = 5
"""A shorter surname that differs in a letter is another surname."""


def surname_key(surname: str) -> str:
    """A surname as it is looked up: "De la Cruz" and "DELACRUZ" are one."""
    return fold_name(surname).replace(" ", "")


def surname_parts(surname: str) -> frozenset[str]:
    """What stands for a surname of several words: each of them, particles apart; nothing for one of a single word."""
    words = fold_name(surname).split()
    return frozenset(word for word in words if word not in PARTICLES) if len(words) > 1 else frozenset()


def one_letter_apart(key: str) -> frozenset[str]:
    """Everything that is ``key`` but for one letter added, left out, replaced, or exchanged with the next."""
    if len(key) < LETTERS:
        return frozenset()
    cuts = [(key[:at], key[at:]) for at in range(len(key) + 1)]
    found = {before + after[1:] for before, after in cuts if after}
    found |= {before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1}
    for letter in ascii_lowercase:
        found |= {before + letter + after for before, after in cuts}
        found |= {before + letter + after[1:] for before, after in cuts if after}
    return frozenset(found - {key})


def nearness(one: str, other: str) -> str | None:
    """Why two surnames that are not the same may be one, in words; ``None`` where they are, or nothing says so."""
    first, second = (surname_parts(surname) or {surname_key(surname)} for surname in (one, other))
    keys = surname_key(one), surname_key(other)
    if keys[0] == keys[1]:
        return None
    if first == second:
        return "particles apart"
    if first < second or second < first:
        return "one half of a double surname"
    return "one letter apart" if min(map(len, keys)) >= LETTERS and OSA.distance(*keys) == 1 else None
