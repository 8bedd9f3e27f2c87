"""A text as rules read it: one space between words, plain quotation marks, no page furniture, every offset kept."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from examiner_db.reading.paper.furniture import Line
from examiner_db.reading.types import Quote

_DROPPED = re.compile(
    r"[\s\d\[\]](?:"
    r"(?<=\[)(?=[A-Za-z])(?!sic\])|(?<=[A-Za-z.'\u2019]\])(?<!sic\])"  # brackets of a quotation: "[his] views"
    r"|(?<=\s\s)\s*"  # every white space after the first
    r"|(?<=\s)\s*(?=[.,;:]+(?:\s|\Z))"  # a space before a mark that stands alone
    r"|(?<=\d)(?:(?<=[a-z)\"'\u2019\u201d][.,;:\"'\u2019\u201d]\d)|(?<=[A-Z]{2}\.\d)|(?<=[a-z]{3}\d)|(?<=[12]\d{3}\.\d))"
    r"\d?(?=[.,;]?(?:\s|\Z)))"
)
"""White space that says nothing, the numbers of footnotes glued to the word before, and brackets round changed words.

It begins with the characters that can be dropped, so that the search skips all others; what stands before is asked
after the first of them.
"""

_CUT_WORD = re.compile(r"\w\w-")
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
        return Quote(text=original[first:last], start=first, end=last)


class _Pieces:
    """A folded text while it grows."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.places: list[int] = []
        self._length = 0

    def keep(self, words: str, place: int) -> None:
        """Append words that stand at a place of the text that was read."""
        if words:
            self.parts.append(words)
            self.starts.append(self._length)
            self.places.append(place)
            self._length += len(words)

    def space(self, place: int) -> None:
        """Append one space for the end of a line; it stands where the last character kept stands."""
        last = self.places[-1] + len(self.parts[-1]) - 1 if self.parts else place
        self.keep(" ", last)


def fold(paragraphs: Iterable[list[Line]]) -> Folded:
    """Fold paragraphs into one text; paragraphs are separated by one line end."""
    pieces = _Pieces()
    for paragraph in paragraphs:
        for line in paragraph:
            _append(line, pieces)
        if pieces.parts and pieces.parts[-1] == " ":
            pieces.parts[-1] = "\n"
    return Folded(_plain("".join(pieces.parts)), pieces.starts, pieces.places)


def _plain(text: str) -> str:
    for plain, signs in _PLAIN.items():
        for sign in signs:
            text = text.replace(sign, plain)
    return text


def _append(line: Line, pieces: _Pieces) -> None:
    """Append a line's words and one space; a word cut by a hyphen at the line's end goes on."""
    text = line.text
    at, end = len(text) - len(text.lstrip()), len(text.rstrip())
    cut = text.endswith("-", at, end) and bool(_CUT_WORD.match(text, max(at, end - 3), end))
    for match in _DROPPED.finditer(text, at, end):
        pieces.keep(text[at : match.start()], line.start + at)
        at = match.end()
    pieces.keep(text[at:end], line.start + at)
    if not cut:
        pieces.space(line.start)
