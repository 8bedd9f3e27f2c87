"""Many rules asked at once what they say to a sentence, as fast as if there were few.

Only patterns are tried that can meet something among the words of the sentence. The answer is that of asking each rule
alone, one after the other.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import groupby
from typing import Generic, TypeVar

from examiner_db.reading.lexicon.patterns.beginnings import compiled
from examiner_db.reading.lexicon.patterns.ear import EAR, MOST_NEEDS, MOST_TEXTS
from examiner_db.reading.lexicon.patterns.needs import Words, needs
from examiner_db.reading.lexicon.patterns.rule import Rule

R = TypeVar("R", bound=Rule)
Known = TypeVar("Known")
MENTION = "\u24c5"
"""The sign of the physician whom a sentence is seen for."""

MOST_MENTIONS = 12
"""A sentence names nobody more often; of what does, no rule says anything, for many would look for very long."""


_Able = list[tuple[R, list[re.Pattern[str]]]]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A pattern: the place of its rule and its own among the rule's, and the bits of what it needs."""

    rule: int
    place: int
    bits: int
    pattern: str


class Hearing(Generic[R]):
    """Rules in their order, asked together."""

    def __init__(self, rules: Iterable[R], signs: Iterable[str] = ()) -> None:
        """Keep the rules; their patterns are looked into when they are first asked.

        ``signs`` are words that stand in no sentence as printed, but are put in before it is asked about.
        """
        self._rules = tuple(rules)
        self._signs = tuple(signs)
        self._awake: dict[int, _Able[R]] = {}
        self._stirred: dict[int, bool] = {}

    def may_match(self, printed: str) -> bool:
        """Whether some pattern may meet a sentence once signs are put in: all else that it needs is printed there."""
        wanted, heard = self._printed, EAR.heard(printed)
        found = self._stirred.get(heard)
        if found is None:
            found = any(heard & bits == bits for bits in wanted)
            _remember(self._stirred, heard, found)
        return found

    def matches(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[R, re.Match[str]]]:
        """Each rule that speaks between two places, in the rules' order, with the place where it first does."""
        part = text if end is None else text[:end]
        if part.count(MENTION) > MOST_MENTIONS:
            return
        for rule, patterns in self._able(part[start:]):
            found = [match for pattern in patterns if (match := pattern.search(part, start))]
            if found:
                yield rule, min(found, key=re.Match.start)

    def _able(self, text: str) -> _Able[R]:
        """The rules that can meet something in a text, in their order, each with its patterns that can."""
        asked, heard = self._asked, EAR.heard(text)
        able = self._awake.get(heard)
        if able is None:
            woken = groupby(_woken(*asked, heard), key=lambda one: one.rule)
            able = [(self._rules[number], [compiled(one.pattern) for one in ones]) for number, ones in woken]
            _remember(self._awake, heard, able)
        return able

    @cached_property
    def _printed(self) -> tuple[int, ...]:
        """The bits of what patterns need beside signs, without those of patterns that need more than another does."""
        every = (needs(pattern)[:MOST_NEEDS] for rule in self._rules for pattern in rule.patterns)
        all_bits = {EAR.bits(words for words in needed if not self._of_signs(words)) for needed in every}
        least: list[int] = []
        for bits in sorted(all_bits, key=int.bit_count):
            if not any(bits & one == one for one in least):
                least.append(bits)
        return tuple(least)

    def _of_signs(self, words: Words) -> bool:
        return any(sign in word for word in words for sign in self._signs)

    @cached_property
    def _asked(self) -> tuple[dict[int, list[_Asked]], int]:
        """Every pattern by the bit of its most telling need, and all these bits together."""
        asked: defaultdict[int, list[_Asked]] = defaultdict(list)
        for number, rule in enumerate(self._rules):
            for place, pattern in enumerate(rule.patterns):
                needed = needs(pattern)[:MOST_NEEDS]
                asked[EAR.bits(needed[:1])].append(_Asked(number, place, EAR.bits(needed), pattern))
        return dict(asked), reduce(int.__or__, asked, 0)


def _remember(known: dict[int, Known], heard: int, told: Known) -> None:
    """Keep an answer for the next sentence that wakes the same; texts without end shall not fill the memory."""
    if len(known) >= MOST_TEXTS:
        known.clear()
    known[heard] = told


def _woken(asked: Mapping[int, Sequence[_Asked]], keys: int, heard: int) -> list[_Asked]:
    """The patterns that what is heard wakes: each is looked for by its first need."""
    awake = heard & keys
    able = list(asked.get(0, ()))
    while awake:
        key = awake & -awake
        awake ^= key
        able += [one for one in asked[key] if heard & one.bits == one.bits]
    able.sort(key=_order)
    return able


def _order(one: _Asked) -> tuple[int, int]:
    return one.rule, one.place
