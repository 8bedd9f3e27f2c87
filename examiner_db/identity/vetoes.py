"""What keeps two mentions apart, each reason in words that a person can weigh."""

from functools import lru_cache

from examiner_db.identity.mentions import Look
from examiner_db.identity.names import agreement
from examiner_db.identity.specialties import specialties_conflict

GENERATION = 15
"""Years between two births from which one name and one number are a parent's and a child's, not one list's misprint."""


def veto(one: Look, other: Look) -> str | None:
    """Why two mentions cannot be linked by rule, even if they print one identifier."""
    if one.npi and other.npi and one.npi != other.npi:
        return f"NPIs differ ({_two(one.npi, other.npi)})"
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return f"suffixes differ ({_two(one.suffix.capitalize(), other.suffix.capitalize())})"
    if _middles_differ(one.middle, other.middle):
        return f"middle initials differ ({_two(one.middle.upper(), other.middle.upper())})"
    if one.professions and other.professions and not one.professions & other.professions:
        return f"credentials differ ({_two(*map(_listed, (one.professions, other.professions)))})"
    return None


@lru_cache(maxsize=100_000)
def against_identifier(one: Look, other: Look) -> str | None:
    """Why two mentions that print one identifier are not linked by it."""
    agreeing = [agreement(one.surname, other.surname), agreement(one.given, other.given)]
    if not any(agreeing):
        return "neither surname nor given name agrees"
    if one.born and other.born and abs(one.born - other.born) >= (GENERATION if all(agreeing) else 1):
        return "years of birth differ"
    return veto(one, other)


@lru_cache(maxsize=100_000)
def against_name(one: Look, other: Look) -> str | None:
    """Why two mentions that print one full name are not in one name group."""
    if specialties_conflict(one.specialties, other.specialties):
        return f"specialties differ ({_two(*map(_listed, (one.specialties, other.specialties)))})"
    if one.born and other.born and one.born != other.born:
        return "years of birth differ"
    return veto(one, other)


def _middles_differ(one: str, other: str) -> bool:
    if not one or not other:
        return False
    if one[0] != other[0]:
        return True
    first, second = one.partition(" ")[0], other.partition(" ")[0]
    return len(first) > 1 and len(second) > 1 and agreement(first, second) is None


def _two(one: str, other: str) -> str:
    """The two in one order, so that a reason reads the same from either side."""
    return " and ".join(sorted((one, other)))


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words))
