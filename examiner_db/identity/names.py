"""How two names agree: the same, an alias, or nearly the same letters. Agreement never proves anybody one person."""

from functools import cache

from nicknames import NickNamer
from rapidfuzz.distance import JaroWinkler

NEAR = 0.92
"""Jaro-Winkler similarity from which two spellings count as one name, where an identifier already says so."""


def agreement(one: str, other: str) -> str | None:
    """How two folded names agree, in words; ``None`` if they do not, or if one is missing or an initial."""
    if len(one) < 2 or len(other) < 2:
        return None
    if one == other:
        return "the same"
    if is_alias(one, other):
        return "an alias"
    return "nearly the same" if JaroWinkler.similarity(one, other) >= NEAR else None


@cache
def is_alias(one: str, other: str) -> bool:
    """Whether one given name is a usual short form of the other."""
    return other in _aliases(one) or one in _aliases(other)


@cache
def spellings(given: str) -> frozenset[str]:
    """A folded given name with all its usual short and long forms, and its initial, under which some are registered."""
    return frozenset({given, given[:1], *_namer().nicknames_of(given), *_namer().canonicals_of(given)} - {""})


@cache
def _aliases(given: str) -> frozenset[str]:
    return frozenset(_namer().nicknames_of(given))


@cache
def _namer() -> NickNamer:
    return NickNamer()
