"""The words of all names, and the ways from a typed word to them: spelling, sound, nickname and initial.

The words are kept sorted, and the keys to them as sorted arrays mapped from disk, so that a million names cost tens
of megabytes. Word 0 is empty: it pads rows of words. A given name that is only an initial is the word ``j.``, with a
period, which keeps it apart from middle initials.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Literal

import jellyfish
from nicknames import NickNamer
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from examiner_db.search.key_table import KeyTable, hashed

How = Literal["same", "joined", "spelling", "sound", "nickname", "initial"]

LETTERS_FOR_TYPO = 3
LETTERS_FOR_TWO = 5
"""A shorter word is never read as a misspelling by so many typos: it would be half of all words."""

WEIGHTS: dict[How, float] = {
    "same": 1.0,
    "joined": 1.0,  # O Brien typed for O'Brien is no mistake.
    "nickname": 0.95,  # Robert for Bob is what a record prints of a person whom everybody calls Bob.
    "sound": 0.86,  # Above a spelling two letters away, below one letter.
    "initial": 0.85,  # J. may be John, and many others.
}
SOUND_LIKENESS = 0.7
"""Metaphone keys of short words are shared by words that nobody confuses; these must also look alike."""

MOST_EXPANSIONS = 300
MOST_JOINED = 4
"""Words typed apart that may be one surname: Van Der Berg for Vanderberg, O Brien for O'Brien."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """A word of the vocabulary that a typed word may stand for; ``weight`` is 1 for the word itself."""

    word: int
    weight: float
    how: How


class Vocabulary:
    """The sorted words, and what a typed word may stand for among them."""

    def __init__(self, folder: Path) -> None:
        """Load the words; map the keys."""
        self._words = (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
        self._spellings = KeyTable(folder, "spellings")
        self._sounds = KeyTable(folder, "sounds")

    @staticmethod
    def write(folder: Path, words: list[str]) -> None:
        """Write ``words``, sorted, the empty word first."""
        (folder / "vocabulary.txt").write_text("\n".join(words), encoding="utf-8")
        KeyTable.write(folder, "spellings", _keyed(words, lambda word: shortened(word, typos_in(word))))
        KeyTable.write(folder, "sounds", _keyed(words, lambda word: {sound_of(word)} - {""}))

    def __getitem__(self, word: int) -> str:
        """Return the letters of a word."""
        return self._words[word]

    def __len__(self) -> int:
        """Return how many words there are, the empty one included."""
        return len(self._words)

    def number(self, text: str) -> int | None:
        """Return the number of the word ``text``, if it is in any name."""
        at = bisect_left(self._words, text)
        return at if at < len(self._words) and self._words[at] == text else None

    def starting(self, prefix: str) -> slice:
        """Return the numbers of the words that begin with ``prefix``."""
        return slice(bisect_left(self._words, prefix), bisect_left(self._words, prefix + "\U0010ffff"))

    def expand(self, text: str, typos: int) -> dict[int, Expansion]:
        """Return what ``text`` may stand for, by word: itself alone, or with 1 or 2 typos, and by sound and custom."""
        found = {} if (same := self.number(text)) is None else {same: Expansion(same, WEIGHTS["same"], "same")}
        if typos == 0:
            return found
        others = [*self._spelt_like(text, typos), *self._sounding_like(text), *self._called_also(text)]
        for other in sorted(others, key=lambda other: (-other.weight, other.word))[:MOST_EXPANSIONS]:
            found.setdefault(other.word, other)
        return found

    def expand_joined(self, texts: Sequence[str]) -> list[dict[int, Expansion]]:
        """Return, for each of several words in a row, the words of the vocabulary that it is typed as a part of."""
        found: list[dict[int, Expansion]] = [{} for _ in texts]
        for start, end in combinations(range(len(texts) + 1), 2):
            if 1 < end - start <= MOST_JOINED and (word := self.number("".join(texts[start:end]))) is not None:
                for part in found[start:end]:
                    part[word] = Expansion(word, WEIGHTS["joined"], "joined")
        return found

    def _spelt_like(self, text: str, typos: int) -> Iterator[Expansion]:
        most = min(typos, typos_in(text))
        if most == 0:
            return
        near = {int(word): self._words[word] for word in self._spellings.words(shortened(text, most))}
        for spelling, _, word in process.extract(text, near, scorer=OSA.distance, score_cutoff=most, limit=None):
            yield Expansion(word, likeness(text, spelling), "spelling")

    def _sounding_like(self, text: str) -> Iterator[Expansion]:
        for word in self._sounds.words({sound_of(text)} - {""}):
            if JaroWinkler.similarity(text, self._words[word]) >= SOUND_LIKENESS:
                yield Expansion(int(word), WEIGHTS["sound"], "sound")

    def _called_also(self, text: str) -> Iterator[Expansion]:
        for name in other_names(text):
            if (word := self.number(name)) is not None:
                yield Expansion(word, WEIGHTS["nickname"], "nickname")
        if (word := self.number(f"{text[0]}.")) is not None:
            yield Expansion(word, WEIGHTS["initial"], "initial")


def typos_in(text: str) -> int:
    """Return how many typos may be read out of a word of this length."""
    return (len(text) >= LETTERS_FOR_TYPO) + (len(text) >= LETTERS_FOR_TWO)


def shortened(text: str, letters: int) -> set[str]:
    """Return ``text`` with up to ``letters`` letters left out.

    Two words that are n typos apart have a form in common when n letters are left out of each.
    """
    return {
        "".join(kept)
        for length in range(max(1, len(text) - letters), len(text) + 1)
        for kept in combinations(text, length)
    }


def likeness(typed: str, printed: str) -> float:
    """Return how alike two spellings are, below 1: half a step for each typo, fewer where the beginnings agree."""
    alike = (OSA.normalized_similarity(typed, printed) + JaroWinkler.similarity(typed, printed)) / 2
    return float(0.5 + alike / 2)


def sound_of(text: str) -> str:
    """Return the Metaphone key of a word, empty for an initial."""
    return jellyfish.metaphone(text) if len(text) >= LETTERS_FOR_TYPO else ""


@cache
def _nicknamer() -> NickNamer:
    return NickNamer()


def other_names(given: str) -> set[str]:
    """Return the names that people called ``given`` go by, formal and familiar."""
    formal = _nicknamer().canonicals_of(given)
    return (_nicknamer().nicknames_of(given) | formal).union(*map(_nicknamer().nicknames_of, formal)) - {given}


def _keyed(words: list[str], keys: Callable[[str], set[str]]) -> Iterator[tuple[int, int]]:
    for number, word in enumerate(words):
        for key in keys(word):
            yield hashed(key), number
