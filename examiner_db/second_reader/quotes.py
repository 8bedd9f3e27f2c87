"""A quote found in the text: the same words in the same order, however lines were broken and marks were set."""

import re
from bisect import bisect_right

from examiner_db.reading.types import Quote
from examiner_db.second_reader.proposal import Why

FEWEST_WORDS = 4
"""Fewer words can be found anywhere and say nothing of anybody."""

_SIGNS = {"'": "\u2018\u2019`", '"': "\u201c\u201d", "-": "\u2010\u2011\u2012\u2013\u2014"}
_PLAIN = str.maketrans({sign: plain for plain, signs in _SIGNS.items() for sign in signs})
"""Quotation marks and dashes as typed, one sign for one."""


class Quotable:
    """A piece of a text, leveled once, in which any number of quotes are looked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Take ``text[start:end]``; offsets are those of ``text``."""
        self._text = text
        self._places: list[int] = []
        self._starts: list[int] = []
        words, at = [], 0
        for match in re.compile(r"\S+").finditer(text, start, end):
            self._places.append(match.start())
            self._starts.append(at)
            words.append(match[0].translate(_PLAIN))
            at += len(match[0]) + 1
        self._leveled = " ".join(words)

    def located(self, said: str) -> Quote | Why:
        """Where ``said`` stands, as the text's own slice, if it stands there exactly once."""
        words = said.translate(_PLAIN).split()
        if len(words) < FEWEST_WORDS:
            return Why.TOO_SHORT
        leveled = " ".join(words)
        at = self._leveled.find(leveled)
        if at < 0:
            return Why.NOT_FOUND
        if self._leveled.find(leveled, at + 1) >= 0:
            return Why.NOT_UNIQUE
        first, last = self._place(at), self._place(at + len(leveled) - 1) + 1
        return Quote(text=self._text[first:last], start=first, end=last)

    def _place(self, at: int) -> int:
        word = bisect_right(self._starts, at) - 1
        return self._places[word] + at - self._starts[word]
