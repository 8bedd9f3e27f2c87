"""A text as rules read it: one space between words, plain quotation marks, no page furniture, every offset kept."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from examiner_db.reading.paper.furniture import Line
from examiner_db.reading.types import Quote

_DROPPED = re.compile(
    r"[\s\d\[\]](?:"
    r"(?<=\[)(?=[A-Za-z])(?!sic\])|(?<=[A-Za-z.'\u2019]\])(?<!sic\])"  # brackets of a quotation: "[his] views"
    r"|(?<=\s\s)\s*"  # every white space after the first
    r"|(?<=\s)\s*(?=[.,;:]+(?:\s|\Z))"  # a space before a mark that stands alone
    r"|(?<=\d)(?:(?<=[a-z)\"'\u2019\u201d][.,;:\"'\u2019\u201d]\d)|(?<=[A-Z]{2}\.\d)|(?<=[a-z]{3}\d)|"
    r"(?<=(?:19|20)\d\d\.\d)(?<![\d$,]\d{4}\.\d))\d?(?=[.,;]?(?:\s|\Z))"
    r"(?!\s{1,3}(?:percent|per ?cent|weeks?|days?|months?|years?|hours?|minutes?|degrees|"
    r"pounds|visits|sessions|dollars)\b))"
)
"""White space that says nothing, the numbers of footnotes glued to the word before, and brackets round changed words.

A number before what it counts ("impairment:15 percent") is no footnote's, nor are the cents of a sum.

It begins with the characters that can be dropped, so that the search skips all others; what stands before is asked
after the first of them.
"""

_CUT_WORD = re.compile(r"\w\w-")
_FIRST_HALF = re.compile(r"[^\W\d_]{1,40}(?=-\Z)")
_SECOND_HALF = re.compile(r"[^\W\d_]{1,40}(?![\w-])")
_WORDS = re.compile(r"[^\W\d_]+")
_NO_WORDS = frozenset(
    "ment ments mental tion tions ation ations ition itions ational sion sions cian cians ician icians ical ically cal "
    "cally ity ities ness ance ances ence ences ist ists logist pedic pedist tic ology ing ings ed er ers ly ous ive "
    "tive tively ary ory ture tures sis tis ular lar".split()
)
"""Ends of words that are no words themselves: a hyphen before one of them is the line's, never the word's."""

_MARKED = re.compile(r"\w[\u0300-\u036f]{1,3}")
"""A letter with its accents printed apart, as some page descriptions do."""

_PLAIN = {
    "'": "\u2018\u2019\ufffd`",
    '"': "\u201c\u201d",
    "-": "\u2010\u2011\u2012\u2013\u2014",
    " ": "\u00a0\t",
}
"""Typographic signs by the plain one that rules know; one character for one."""


@dataclass(frozen=True, slots=True)
class Folded:
    """``text`` is what rules read, in pieces: piece ``k`` begins at ``starts[k]`` and was read at ``places[k]``."""

    text: str
    starts: list[int]
    places: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text that was read, for a span that is not empty."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, at: int) -> int:
        """Where a character of the folded text stands in the text that was read."""
        piece = bisect_right(self.starts, at) - 1
        return self.places[piece] + at - self.starts[piece]

    def quote(self, original: str, start: int, end: int) -> Quote:
        """The exact words at a span of the folded text, without white space at either end."""
        while end - 1 > start and self.text[end - 1].isspace():
            end -= 1
        while start < end - 1 and self.text[start].isspace():
            start += 1
        first, last = self.span(start, end)
        while last < len(original) and unicodedata.combining(original[last]):
            last += 1
        return Quote(text=original[first:last], start=first, end=last)


class _Pieces:
    """A folded text while it grows."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.places: list[int] = []
        self._length = 0

    def keep(self, words: str, place: int) -> None:
        """Append words that stand at a place of the text that was read, each letter one with its accents."""
        at = 0
        for match in () if words.isascii() else _MARKED.finditer(words):
            letter = unicodedata.normalize("NFC", match.group())
            if len(letter) == 1:
                self._keep(words[at : match.start()], place + at)
                self._keep(letter, place + match.start())
                at = match.end()
        self._keep(words[at:], place + at)

    def _keep(self, words: str, place: int) -> None:
        if words:
            self.parts.append(words)
            self.starts.append(self._length)
            self.places.append(place)
            self._length += len(words)

    def space(self, place: int) -> None:
        """Append one space for the end of a line; it stands where the last character kept stands."""
        last = self.places[-1] + len(self.parts[-1]) - 1 if self.parts else place
        self.keep(" ", last)


@dataclass(frozen=True)
class _Printed:
    """The paragraphs of a text, asked where a word that a line's end cuts is printed whole."""

    paragraphs: Sequence[Sequence[Line]]

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that stands within a line."""
        lines = (line.text for paragraph in self.paragraphs for line in paragraph)
        return frozenset(word.casefold() for line in lines for word in _WORDS.findall(line))

    def is_one(self, line: str, after: str) -> bool:
        """Whether the hyphen at a line's end is only the line's: the text has the word without it, or it must."""
        first, second = _FIRST_HALF.search(line, max(0, len(line) - 41)), _SECOND_HALF.match(after)
        if not first or not second:
            return False
        return second.group() in _NO_WORDS or f"{first.group()}{second.group()}".casefold() in self.words


def fold(paragraphs: Iterable[list[Line]]) -> Folded:
    """Fold paragraphs into one text; each ends in one line end."""
    printed = _Printed(list(paragraphs))
    pieces = _Pieces()
    for paragraph in printed.paragraphs:
        for line, after in zip_longest(paragraph, paragraph[1:]):
            _append(line, after.text if after else "", printed, pieces)
        if pieces.parts and pieces.parts[-1] == " ":
            pieces.parts[-1] = "\n"
    return Folded(_plain("".join(pieces.parts)), pieces.starts, pieces.places)


def _plain(text: str) -> str:
    for plain, signs in _PLAIN.items():
        for sign in signs:
            text = text.replace(sign, plain)
    return text


def _append(line: Line, after: str, printed: _Printed, pieces: _Pieces) -> None:
    """Append a line's words and one space; a word that the line's end cuts goes on in the line after."""
    text = line.text
    at, end = len(text) - len(text.lstrip()), len(text.rstrip())
    cut = bool(after) and text.endswith("-", at, end) and bool(_CUT_WORD.match(text, max(at, end - 3), end))
    if cut and printed.is_one(text[at:end], after.lstrip()):
        end -= 1
    for match in _DROPPED.finditer(text, at, end):
        pieces.keep(text[at : match.start()], line.start + at)
        at = match.end()
    pieces.keep(text[at:end], line.start + at)
    if not cut:
        pieces.space(line.start)
