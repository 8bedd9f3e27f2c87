"""How well one alias answers a typed name: which word stands for which, and what is left over on either side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from examiner_db.search.typed_name import TypedName, TypedWord
from examiner_db.search.vocabulary import Expansion, How, Vocabulary
from examiner_db.search.words import Part

Readings = Mapping[str, Mapping[int, Expansion]]
"""What each typed word may stand for."""

LEFT_OVER = {
    Part.GIVEN: 0.04,  # Mary Ann Smith for Ann Smith.
    Part.MIDDLE: 0.01,  # Most people do not type middle names.
    Part.SURNAME: 0.03,  # The other half of a hyphenated name.
    Part.JOINED: 0.0,  # Repeats other words.
}
MISSED = 0.12
"""A further word that is not in the name: a middle name, half of a hyphenated name, or something else altogether."""

NO_SURNAME = 0.18
"""James Robert is hardly meant for James Robert Smith; with a missed word beside it, somebody else is meant."""

OTHER_ORDER = 0.01
OTHER_MIDDLE_INITIAL = 0.06
OTHER_INITIAL = 0.3
"""R. Smith is not John Smith; but people forget or confuse middle initials."""

OTHER_SUFFIX = 0.05
SUFFIX_NOT_TYPED = 0.005
TYPED_INITIAL = 0.95
"""J. typed for John: what was typed agrees, but says little."""


@dataclass(frozen=True, slots=True)
class Alias:
    """One row of the alias table: its words, what each is, and the suffix printed with them."""

    words: Sequence[int]
    parts: Sequence[int]
    suffix: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """One typed word, the word of the alias that it stands for, and how."""

    typed: TypedWord
    word: int
    part: Part
    weight: float
    how: How


@dataclass(frozen=True, slots=True)
class Match:
    """A scored alias; ``left`` are the parts of it that nothing typed stands for."""

    score: float
    pairs: tuple[Pair, ...]
    missed: tuple[TypedWord, ...]
    left: frozenset[Part]
    other_order: bool

    @property
    def has_surname(self) -> bool:
        """Whether a typed word stands for a surname, or for a part of one."""
        return any(pair.part >= Part.SURNAME for pair in self.pairs)


def match(typed: TypedName, readings: Readings, alias: Alias, vocabulary: Vocabulary) -> Match | None:
    """Score an alias from 0 to 1; ``None`` if too few of the needed words are in it."""
    pairs, free = _pair(typed, readings, alias, vocabulary)
    if sum(pair.typed.needed for pair in pairs) < max(typed.need, 1):
        return None
    found = {pair.typed.text for pair in pairs}
    missed = tuple(word for word in typed.words if word.text not in found)
    weights = sum(pair.typed.weight for pair in pairs)
    other_order = _other_order(typed, pairs)
    score = sum(pair.weight * pair.typed.weight for pair in pairs) / weights
    score -= sum(LEFT_OVER[part] for part in set(free)) + _initial_cost(missed, free)
    score -= MISSED * sum(word.needed for word in missed)
    score -= OTHER_ORDER * other_order + _suffix_cost(typed.suffix, alias.suffix)
    found_so = Match(score, tuple(pairs), missed, frozenset(free), other_order)
    return found_so if found_so.has_surname else replace(found_so, score=score - NO_SURNAME)


def _pair(typed: TypedName, readings: Readings, alias: Alias, vocabulary: Vocabulary) -> tuple[list[Pair], list[Part]]:
    """Let each typed word stand for the best word that is still free; return the pairs and the parts left free."""
    possible = [
        (pair, at)
        for word in typed.words
        for at, (number, part) in enumerate(zip(alias.words, alias.parts, strict=True))
        if number and (pair := _stands_for(word, readings, number, Part(part), vocabulary))
    ]
    possible.sort(key=lambda item: (-item[0].weight, not item[0].typed.needed))
    pairs: dict[str, Pair] = {}
    used: set[int] = set()
    for pair, at in possible:
        if pair.typed.text not in pairs and (at not in used or pair.part is Part.JOINED or pair.how == "joined"):
            pairs[pair.typed.text] = pair
            used.add(at)
    whole = any(pair.part is Part.JOINED for pair in pairs.values())
    free = [
        Part(part)
        for at, (number, part) in enumerate(zip(alias.words, alias.parts, strict=True))
        if number and at not in used and not (whole and part == Part.SURNAME)
    ]
    return [pairs[word.text] for word in typed.words if word.text in pairs], free


def _stands_for(word: TypedWord, readings: Readings, number: int, part: Part, vocabulary: Vocabulary) -> Pair | None:
    if len(word.text) == 1 and part in {Part.GIVEN, Part.MIDDLE} and vocabulary[number].startswith(word.text):
        exact = len(vocabulary[number].rstrip(".")) == 1
        return Pair(word, number, part, 1.0 if exact else TYPED_INITIAL, "same" if exact else "initial")
    expansion = readings[word.text].get(number)
    return Pair(word, number, part, expansion.weight, expansion.how) if expansion else None


def _other_order(typed: TypedName, pairs: list[Pair]) -> bool:
    """Whether a surname was typed before a given name without a comma that says so."""
    parts = [pair.part for pair in pairs if pair.typed.needed]
    return not typed.surname_first and len(parts) > 1 and parts[0] >= Part.SURNAME and parts[-1] < Part.SURNAME


def _initial_cost(missed: tuple[TypedWord, ...], free: list[Part]) -> float:
    """Return what a typed initial costs that the alias has another given or middle name for."""
    if not any(len(word.text) == 1 for word in missed):
        return 0
    return OTHER_INITIAL if Part.GIVEN in free else OTHER_MIDDLE_INITIAL * (Part.MIDDLE in free)


def _suffix_cost(typed: str | None, printed: str | None) -> float:
    if typed == printed:
        return 0
    return OTHER_SUFFIX if typed and printed else SUFFIX_NOT_TYPED
