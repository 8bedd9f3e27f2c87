"""What the words of a sentence wake: which patterns can meet something in it, told before any of them is tried.

Most words were met before, so what each word means for all patterns is remembered, with the marks beside it as it was
printed: a sentence is split at its spaces, and what the words wake is added up. Each need of a pattern is one bit of a
number; those of a sentence must hold all of it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.patterns.needs import SHORTEST, Words, needs

MOST_NEEDS = 8
"""Of a pattern's needs so many are listened for: the most telling ones."""

MOST_WORDS = 100_000
MOST_TEXTS = 4_000
"""What to remember before all is forgotten: a text of random letters shall not fill the memory."""

LONGEST_RUN = 40
"""Signs of the longest run without a space that is remembered, for the same reason."""

_WORD = re.compile(r"\w+")


class Ear:
    """Listens for what patterns need, all patterns together."""

    def __init__(self) -> None:
        """Know nothing yet; a pattern is made known when its bits are asked for."""
        self._bits: dict[Words, int] = {}
        self._parts: defaultdict[str, int] = defaultdict(int)
        self._longest = 0
        self._runs: dict[str, int] = {}
        self._words: dict[str, int] = {}
        self._texts: dict[str, int] = {}

    def bits(self, needed: Iterable[Words]) -> int:
        """The bits of needs, all of which a text sets in which some word of each stands."""
        bits = 0
        for words in needed:
            bits |= self._bits.get(words) or self._listen(words)
        return bits

    def heard(self, text: str) -> int:
        """The bits that all words of a text set."""
        heard = self._texts.get(text)
        if heard is None:
            heard, known = 0, self._runs
            for run in set(text.split()):
                bits = known.get(run)
                heard |= self._overhear(run) if bits is None else bits
            if len(self._texts) >= MOST_TEXTS:
                self._texts.clear()
            self._texts[text] = heard
        return heard

    def _listen(self, words: Words) -> int:
        """A new bit for words; what was heard before was heard without it."""
        bit = self._bits[words] = 1 << len(self._bits)
        for part in words:
            self._parts[part] |= bit
            self._longest = max(self._longest, len(part))
        self._runs.clear()
        self._words.clear()
        self._texts.clear()
        return bit

    def _overhear(self, run: str) -> int:
        """What the words set that stand between two spaces, with the marks beside them, when first met so."""
        heard = 0
        for word in _WORD.findall(run):
            bits = self._words.get(word)
            heard |= self._hear(word) if bits is None else bits
        if len(self._runs) >= MOST_WORDS:
            self._runs.clear()
        if len(run) <= LONGEST_RUN:
            self._runs[run] = heard
        return heard

    def _hear(self, word: str) -> int:
        """What a word sets that is met for the first time."""
        heard, whole = 0, f" {word} "
        for at in range(len(whole)):
            for end in range(at + SHORTEST, min(at + self._longest, len(whole)) + 1):
                heard |= self._parts.get(whole[at:end], 0)
        if len(self._words) >= MOST_WORDS:
            self._words.clear()
        self._words[word] = heard
        return heard


EAR = Ear()
"""The ear that all patterns of the reader share, so that a sentence is heard once."""


class Awaited:
    """A pattern that is tried only on texts that hold what it needs, and compiled for the first of them."""

    def __init__(self, pattern: str) -> None:
        """Keep the pattern; it is looked into when a text is first asked about."""
        self._pattern = pattern

    @cached_property
    def bits(self) -> int:
        """The bits of what the pattern needs. They must be asked for before a text is heard."""
        return EAR.bits(needs(self._pattern)[:MOST_NEEDS])

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern as the engine has it."""
        return swift(self._pattern)

    def may_meet(self, text: str) -> bool:
        """Whether a text holds what the pattern needs."""
        bits = self.bits
        return EAR.heard(text) & bits == bits

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Where the pattern first matches from ``start`` on, if it does."""
        bits = self.bits
        return self.compiled.search(text, start) if EAR.heard(text) & bits == bits else None

    def match(self, text: str) -> re.Match[str] | None:
        """Whether the pattern matches where the text begins."""
        bits = self.bits
        return self.compiled.match(text) if EAR.heard(text) & bits == bits else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the pattern matches."""
        bits = self.bits
        return self.compiled.finditer(text) if EAR.heard(text) & bits == bits else iter(())


def awake(patterns: Iterable[Awaited], text: str) -> list[Awaited]:
    """The patterns that may meet something in a text, which is heard once for all of them."""
    wanted = [(pattern, pattern.bits) for pattern in patterns]
    heard = EAR.heard(text)
    return [pattern for pattern, bits in wanted if heard & bits == bits]
