"""A quote found in the text: the same words in the same order, however lines were broken and marks were set."""

import re

from examiner_db.reading.types import Quote
from examiner_db.second_reader.proposal import Why

FEWEST_WORDS = 4
"""Fewer words can be found anywhere and say nothing of anybody."""

_MARKS = {
    mark: marks for marks in ("'\u2018\u2019`", '"\u201c\u201d', "-\u2010\u2011\u2012\u2013\u2014") for mark in marks
}


def located(text: str, start: int, end: int, said: str) -> Quote | Why:
    """Where ``said`` stands in ``text[start:end]``, as the text's own slice, if it stands there exactly once."""
    words = said.split()
    if len(words) < FEWEST_WORDS:
        return Why.TOO_SHORT
    found = list(_pattern(words).finditer(text, start, end))
    if len(found) != 1:
        return Why.NOT_UNIQUE if found else Why.NOT_FOUND
    first, last = found[0].span()
    return Quote(text=text[first:last], start=first, end=last)


def _pattern(words: list[str]) -> re.Pattern[str]:
    """The words with any white space between them; quotation marks and dashes in whichever form they are set."""
    return re.compile(r"\s+".join("".join(map(_letter, word)) for word in words))


def _letter(letter: str) -> str:
    return f"[{re.escape(_MARKS[letter])}]" if letter in _MARKS else re.escape(letter)
