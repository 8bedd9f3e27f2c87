"""A name as somebody typed it: which words must be in the name, which may, and which say where or what instead."""

from collections.abc import Container
from dataclasses import dataclass, replace
from itertools import chain

from whoosh.lang.porter import stem

from examiner_db.search.entries import NameEntry
from examiner_db.search.places import also_called
from examiner_db.search.vocabulary import Vocabulary
from examiner_db.search.words import (
    DOUBTFUL,
    NOISE,
    PARTICLES,
    SUFFIXES,
    TITLES,
    WORD,
    as_printed,
    bare,
    folded,
    shortened,
)
from examiner_db.us_states import STATES


@dataclass(frozen=True, slots=True)
class TypedWord:
    """One typed word. ``needed`` words decide who is found; initials, particles and the like only help."""

    text: str
    typed: str
    needed: bool

    @property
    def weight(self) -> float:
        """How much of the score it decides."""
        return 1.0 if self.needed else 0.25


@dataclass(frozen=True, slots=True)
class TypedName:
    """A reading of the typed text. ``about`` holds stems of a specialty or place, with the words as typed.

    ``either`` holds the words that are read as names here and could be places or specialties (Jackson). ``elsewhere``
    holds those that stand where a city does, before a state, and are no place on record: Tulsa, OK.
    """

    words: tuple[TypedWord, ...]
    about: dict[str, str]
    either: frozenset[str]
    suffix: str | None
    surname_first: bool
    elsewhere: frozenset[str] = frozenset()

    @property
    def need(self) -> int:
        """How many of the needed words must be in a name for it to be found: two, or the only one."""
        return min(2, sum(word.needed for word in self.words))

    def without_either(self) -> "TypedName":
        """Return the other reading: words that could be either say where or what."""
        words = tuple(word for word in self.words if word.text not in self.either)
        return replace(self, words=words, either=frozenset())

    def without_elsewhere(self) -> "TypedName":
        """Return the reading in which a city and state that are nowhere on record decide nothing."""
        words = tuple(replace(word, needed=word.needed and word.text not in self.elsewhere) for word in self.words)
        return replace(self, words=words, surname_first=False)


def about_stem(word: str) -> str:
    """Return what a word of a specialty or a place is compared by; British spelling (orthopaedic) is leveled."""
    return str(stem(word.replace("ae", "e")))


def about_stems(texts: tuple[str, ...]) -> set[str]:
    """Return the stems of all words in ``texts``."""
    return {about_stem(word) for text in texts for word in WORD.findall(shortened(folded(text)))}


STATE_STEMS = frozenset(about_stems(tuple(STATES.values()))) - {"the", "of"}
"""The name of a state is a place, whether or not anybody is there. Codes are not: IN and OR are also words."""


STATE_WORDS = (
    frozenset(code.casefold() for code in STATES) | STATE_STEMS | {name.casefold() for name in STATES.values()}
)
"""How a state may end what was typed, its code among them; of a name in two words its last word is enough."""


def entry_about(entry: NameEntry) -> set[str]:
    """Return what is known about a person beside the name, as stems."""
    return specialty_stems(entry) | place_stems(entry)


def specialty_stems(entry: NameEntry) -> set[str]:
    """Return the stems of what a person practices."""
    return about_stems((entry.specialty or "",))


def place_stems(entry: NameEntry) -> set[str]:
    """Return the stems of where a person is, states by code and by name."""
    return about_stems(tuple(map(also_called, entry.places)))


def read_typed(text: str, vocabulary: Vocabulary, about: Container[str]) -> TypedName:
    """Read what somebody typed to find a person, knowing all names and all words about persons."""
    segments = [WORD.findall(segment) for segment in bare(text).split(",")]
    surname_first = len([segment for segment in segments if any(map(_may_be_name, segment))]) > 1
    ordered = list(chain(*segments[1:], segments[0]) if surname_first else chain(*segments))
    printed = as_printed(text)
    suffix = next((word for word in ordered if word in SUFFIXES), None)
    names = [word for word in dict.fromkeys(ordered) if _may_be_name(word)]
    meant = [word for word in names if len(word) > 1 and (about_stem(word) in about or about_stem(word) in STATE_STEMS)]
    only_about = {word for word in meant if vocabulary.number(word) is None}
    kept = [word for word in names if word not in only_about]
    needed = {word for word in kept if _is_needed(word)} or {word for word in kept if len(word) > 1}
    return TypedName(
        tuple(TypedWord(word, printed.get(word, word), word in needed) for word in kept),
        {about_stem(word): printed.get(word, word) for word in meant},
        frozenset(meant) - only_about,
        suffix,
        surname_first,
        _elsewhere(segments, vocabulary) & {word for word in kept if len(word) > 1},
    )


def _elsewhere(segments: list[list[str]], vocabulary: Vocabulary) -> frozenset[str]:
    """Return what may be a city and its state, where a state ends the text: what the first comma parts from the name.

    Without a comma it is the one word before the state. A word that is in any name is no city here.
    """
    parts = [named for segment in segments if (named := [word for word in segment if _may_be_name(word)])]
    ordered = list(chain(*parts))
    if len(ordered) < 2 or ordered[-1] not in STATE_WORDS:
        return frozenset()
    after = list(chain(*parts[1:])) or ordered[-2:][len(ordered) == 2 :]
    return frozenset() if any(vocabulary.number(word) for word in after[:-1]) else frozenset(after)


def _may_be_name(word: str) -> bool:
    return word not in TITLES and word not in NOISE and word not in SUFFIXES


def _is_needed(word: str) -> bool:
    return len(word) > 1 and word not in PARTICLES and word not in DOUBTFUL
