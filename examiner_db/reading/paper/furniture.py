"""The lines of a text, and what each one is: words of the decision, a footnote, or furniture of the page.

Page numbers, running heads and elisions interrupt sentences; footnotes stand in the middle of them. Both are told
apart here, by line, so that the body can be read as it was written.
"""

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from examiner_db.reading.paper.sections import names_physician

_BARE_NUMBER = re.compile(r"[\s_|-]*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?[\s_|-]*\Z", re.IGNORECASE)
_ELISION = re.compile(r"\s*\[\.\.\. .{0,300}\.\.\.\]\s*\Z")
_RULE_LINE = re.compile(r"[\s_)(=*-]+\Z")
_NOTE_OPENS = re.compile(r"\s{0,8}(?:\d{1,2}|\*)\s*\Z")
_HEADING = re.compile(r"\s*[A-Z][A-Z ]{3,60}\s*\Z")
_DIGITS = re.compile(r"\d\d*")
_RUNNING_HEAD_LENGTH = 120
_RUNNING_HEAD_COUNT = 3
_DEEP = 30
"""Columns of indent from which a lone number is a page number, set in the middle or at the right."""


class Kind(Enum):
    """What a line is."""

    BODY = auto()
    NOTE = auto()
    BLANK = auto()
    FURNITURE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text: its offset, its characters without the line end, and what it is."""

    start: int
    text: str
    kind: Kind

    @property
    def indent(self) -> int:
        """Columns of white space before the first word."""
        return len(self.text) - len(self.text.lstrip())


def lines(text: str, start: int, end: int) -> list[Line]:
    """Every line of ``text[start:end]`` with its kind."""
    cut = _cut(text, start, end)
    heads = _running_heads([line for _, line in cut])
    kinds = [_kind(line, heads) for _, line in cut]
    _mark_notes(cut, kinds)
    return [Line(at, line, kind) for (at, line), kind in zip(cut, kinds, strict=True)]


def _cut(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Split at line ends and form feeds; a form feed leaves an empty line of its own."""
    cut, at = [], start
    for line in text[start:end].replace("\f", "\n").split("\n"):
        cut.append((at, line))
        at += len(line) + 1
    return cut


def _running_heads(texts: list[str]) -> set[str]:
    """Short lines that come back with nothing changed but a number, and that end no sentence.

    A physician's name alone comes back as the heading of what is told of them under each issue.
    """
    counts = Counter(
        _key(line)
        for line in texts
        if 0 < len(line) <= _RUNNING_HEAD_LENGTH and not line.rstrip().endswith((".", ";", ":", ",", ")"))
    )
    often = [line for line, count in counts.items() if count >= _RUNNING_HEAD_COUNT and not names_physician(line)]
    return {line for line in often if len(line.split()) != 1 or "#" in line}


def _kind(line: str, heads: set[str]) -> Kind:
    if not line or line.isspace():
        return Kind.BLANK
    first = line.lstrip()[0]
    if first.isalpha() and first not in "pP":
        return Kind.FURNITURE if heads and len(line) <= _RUNNING_HEAD_LENGTH and _key(line) in heads else Kind.BODY
    if (_BARE_NUMBER.match(line[:80]) and len(line) <= 160) or _ELISION.match(line[:320]):
        return Kind.FURNITURE
    if len(line) <= 200 and _RULE_LINE.match(line):
        return Kind.FURNITURE
    return Kind.FURNITURE if heads and len(line) <= _RUNNING_HEAD_LENGTH and _key(line) in heads else Kind.BODY


def _key(line: str) -> str:
    """A line without its numbers, which change from page to page."""
    return _DIGITS.sub("#", line.strip())


def _mark_notes(cut: list[tuple[int, str]], kinds: list[Kind]) -> None:
    """Mark a note from its number, alone on a slightly indented line, to a heading, a page number or a deep indent.

    Its number line was furniture until now.
    """
    inside = False
    for at, ((_, line), (_, after)) in enumerate(pairwise([*cut, (0, "")])):
        if kinds[at] is Kind.FURNITURE:
            inside = _opens_note(line, after)
            if inside:
                kinds[at] = Kind.NOTE
        elif kinds[at] is Kind.BODY and inside:
            inside = len(line) - len(line.lstrip()) < _DEEP and not _HEADING.match(line)
            if inside:
                kinds[at] = Kind.NOTE


def _opens_note(line: str, after: str) -> bool:
    """A number is a note's when text follows on the very next line; a page number is followed by white space."""
    return bool(_NOTE_OPENS.match(line[:80])) and bool(after.strip()) and after.startswith((" ", "\t"))
