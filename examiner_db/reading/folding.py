"""A text as rules read it: one space between words, plain quotation marks, no page furniture, every offset kept."""

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from examiner_db.reading.furniture import Line
from examiner_db.reading.types import Quote

_DROPPED = re.compile(
    r"(?<=\s)\s+"  # every white space after the first
    r"|\s+(?=[.,;:]+(?:\s|\Z))"  # a space before a mark that stands alone
    r"|(?:(?<=[a-z)\"'\u2019\u201d][.,;:\"'\u2019\u201d])|(?<=[A-Z]{2}\.)|"
    r"(?<=[a-z]{3})(?=\d{1,2}[.,;]?(?:\s|\Z))|(?<=[12]\d{3}\.))\d{1,2}(?=[.,;]?(?:\s|\Z))"
)
"""White space that says nothing, and the numbers of footnotes glued to the word before."""

_UNEVEN = re.compile(r"\s[\s.,;:]|[^\s\d]\d{1,2}[.,;]?(?:\s|\Z)|\.\d")
"""What a line needs for anything in it to be dropped."""

_CUT_WORD = re.compile(r"\w\w-\s*\Z")
_PLAIN = {
    "'": "\u2018\u2019\ufffd`",
    '"': "\u201c\u201d",
    "-": "\u2010\u2011\u2012\u2013\u2014",
    " ": "\u00a0\t",
}
"""Typographic signs by the plain one that rules know; one character for one."""


@dataclass(frozen=True, slots=True)
class Folded:
    """``text`` is what rules read; ``offsets[i]`` is where its character ``i`` stands in the text that was read."""

    text: str
    offsets: "array[int]"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text that was read, for a span that is not empty."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def quote(self, original: str, start: int, end: int) -> Quote:
        """The exact words at a span of the folded text, without white space at either end."""
        while end - 1 > start and self.text[end - 1].isspace():
            end -= 1
        while start < end - 1 and self.text[start].isspace():
            start += 1
        first, last = self.span(start, end)
        return Quote(text=original[first:last], start=first, end=last)


def fold(paragraphs: Iterable[list[Line]]) -> Folded:
    """Fold paragraphs into one text; paragraphs are separated by one line end."""
    parts: list[str] = []
    offsets = array("Q")
    for paragraph in paragraphs:
        for line in paragraph:
            _append(line, parts, offsets)
        if parts and parts[-1] == " ":
            parts[-1] = "\n"
    return Folded(_plain("".join(parts)), offsets)


def _plain(text: str) -> str:
    for plain, signs in _PLAIN.items():
        for sign in signs:
            text = text.replace(sign, plain)
    return text


def _append(line: Line, parts: list[str], offsets: "array[int]") -> None:
    """Append a line's words and one space; a word cut by a hyphen at the line's end goes on."""
    text = line.text
    at, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if _UNEVEN.search(text, at, end):
        for match in _DROPPED.finditer(text, at, end):
            _keep(line, at, match.start(), parts, offsets)
            at = match.end()
    _keep(line, at, end, parts, offsets)
    if not _CUT_WORD.search(text):
        parts.append(" ")
        offsets.append(offsets[-1] if offsets else line.start)


def _keep(line: Line, start: int, end: int, parts: list[str], offsets: "array[int]") -> None:
    if end > start:
        parts.append(line.text[start:end])
        offsets.extend(range(line.start + start, line.start + end))
