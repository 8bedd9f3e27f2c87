"""Many rules asked at once what they say to a sentence, as fast as if there were few.

Most words were met before, so what each word means for the rules is remembered: a sentence is split into words, and
what they wake is added up. Only patterns that can do with these words are tried. The answer is that of asking each
rule alone, one after the other.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Generic, TypeVar

from examiner_db.reading.lexicon.needs import Words, holds, needs
from examiner_db.reading.lexicon.rule import Rule
from examiner_db.reading.lexicon.words import compiled, spelled_out

R = TypeVar("R", bound=Rule)
HEAD = 2
"""Letters by which the words that wake a pattern are found; a shorter word wakes nothing, and is not waited for."""

MOST_WORDS = 100_000
"""Words to remember before all are forgotten: a text of random letters shall not fill the memory."""


@dataclass(frozen=True, slots=True)
class _Asked(Generic[R]):
    """A rule with the bits of what all of it needs, and its patterns with the bits and the words of what each needs."""

    rule: R
    bits: int
    patterns: tuple[tuple[int, tuple[Words, ...], str], ...]

    def first(self, text: str, start: int, heard: int) -> re.Match[str] | None:
        """The first match of those patterns that can meet what was heard; of equal ones, the earlier pattern's."""
        able = [pattern for bits, words, pattern in self.patterns if heard & bits == bits and holds(text, words)]
        if not able or not self.rule.may_speak(text):
            return None
        found = [match for match in (compiled(pattern).search(text, start) for pattern in able) if match]
        return min(found, key=re.Match.start, default=None)


class Hearing(Generic[R]):
    """Rules in their order, asked together."""

    def __init__(self, rules: Iterable[R]) -> None:
        """Keep the rules; their patterns are looked into when they are first asked."""
        self._rules = tuple(rules)
        self._bits: dict[Sequence[str], int] = {}
        self._heads: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        self._known: dict[str, int] = {}
        self._last = ("", 0)

    def matches(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[R, re.Match[str]]]:
        """Each rule that speaks between two places, in the rules' order, with the place where it first does."""
        asked, heard = self._asked, self._heard(text)
        part = text if end is None else text[:end]
        for one in asked:
            match = one.first(part, start, heard) if heard & one.bits == one.bits else None
            if match:
                yield one.rule, match

    def _heard(self, text: str) -> int:
        """What all words of a text wake; the text asked about last is asked about again for its next part."""
        if self._last[0] is not text:
            heard = 0
            for word in text.split(" "):
                bits = self._known.get(word)
                heard |= self._hear(word) if bits is None else bits
            self._last = (text, heard)
        return self._last[1]

    @cached_property
    def _asked(self) -> tuple[_Asked[R], ...]:
        return tuple(map(self._looked_into, self._rules))

    def _looked_into(self, rule: R) -> _Asked[R]:
        patterns = tuple(self._patterns(rule))
        shared = reduce(int.__and__, (bits for bits, _, _ in patterns))
        return _Asked(rule, shared | self._bit(rule.needs.split("|")), patterns)

    def _patterns(self, rule: R) -> Iterator[tuple[int, tuple[Words, ...], str]]:
        """The patterns of a rule, each with the bits and the words of what it needs."""
        for pattern in rule.patterns:
            needed = needs(spelled_out(pattern))
            bits = 0
            for words in needed:
                bits |= self._bit(words)
            yield bits, needed, pattern

    def _bit(self, words: Sequence[str]) -> int:
        """The bit that is set by any of these words, of which the longest part without a space is listened for."""
        parts = tuple(max(word.split(" "), key=len) for word in words)
        if min(map(len, parts)) < HEAD:
            return 0
        if parts not in self._bits:
            self._bits[parts] = 1 << len(self._bits)
            for part in parts:
                self._heads[part[:HEAD]].append((part, self._bits[parts]))
        return self._bits[parts]

    def _hear(self, word: str) -> int:
        """What a word wakes that is met for the first time."""
        heard = 0
        for at in range(len(word) - HEAD + 1):
            for part, bit in self._heads.get(word[at : at + HEAD], ()):
                if word.startswith(part, at):
                    heard |= bit
        if len(self._known) >= MOST_WORDS:
            self._known.clear()
        self._known[word] = heard
        return heard
