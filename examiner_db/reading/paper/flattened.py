"""A decision of the Board of Veterans' Appeals whose line breaks are lost: its headings inside the running text.

Line breaks are put back before and after them only where a text is plainly flattened: no heading of these forms
stands on a line of its own, and several stand in running text. An ordinary text is left as it is.
"""

import re
from collections.abc import Iterator

from examiner_db.reading.paper.furniture import Kind, Line

_OF_BOARD = re.compile(r"\bCitation Nr\b|\bVeterans Law Judge\b")
"""What the Board prints on its own decisions; a court that reviews one names the Board, and prints neither."""

_BEGINS = (
    r"(?=\s+(?:\(?\d{1,2}[.)]\s+)?(?:[A-Z][a-z]|A\s[a-z\d]|[A-Z]{2,5}\s(?:is|are)\b|[A-Z]{2,5}\s[a-z]+\s(?:is|are)\b))"
)
"""A sentence, or the first point of a list, after a heading."""

_LONG_HEADING = (
    r"\b(?:THE ISSUES?|REPRESENTATION|WITNESS(?:ES)? AT HEARINGS? ON APPEAL|ATTORNEY FOR THE BOARD|INTRODUCTION|"
    r"FINDINGS? OF FACT|CONCLUSIONS? OF LAW|REASONS (?:AND|OR) BAS[EI]S FOR (?:THE )?FINDINGS? AND CONCLUSIONS?|"
    r"REASONS FOR REMAND)\b"
)
_ENDED = r"(?:(?<=[.?!)_]\s)|(?<=[.?!)_]\s\s)|(?<=[12]\d{3}\s)|(?<=[12]\d{3}\s\s)|(?<=\A))"
"""The end of a sentence, of a rule or of a date: "ORDER" and "REMAND" stand in sentences too, after other words."""

_HEADING = re.compile(rf"{_LONG_HEADING}{_BEGINS}|{_ENDED}(?:ORDER|REMAND(?:ED)?)\b{_BEGINS}")
_ALONE = re.compile(rf"(?:{_LONG_HEADING}|ORDER|REMAND(?:ED)?)[.:]?")
_KINDS = 2
"""Different headings in running text from which a text is taken for flattened."""


def unflattened(text: list[Line]) -> list[Line]:
    """The lines of a text, broken at the headings inside them where the text is plainly flattened."""
    if not _is_flattened(text):
        return text
    return [piece for line in text for piece in (_pieces(line) if line.kind is Kind.BODY else (line,))]


def _is_flattened(text: list[Line]) -> bool:
    """Whether the Board's headings stand in running text and none of them on a line of its own."""
    body = [line.text.strip() for line in text if line.kind is Kind.BODY]
    if not any(map(_OF_BOARD.search, body)) or any(map(_ALONE.fullmatch, body)):
        return False
    return len({match.group() for line in body for match in _HEADING.finditer(line)}) >= _KINDS


def _pieces(line: Line) -> Iterator[Line]:
    """A line cut before and after each heading; every piece keeps its place in the text."""
    cuts = [cut for match in _HEADING.finditer(line.text) for cut in match.span()]
    for start, end in zip([0, *cuts], [*cuts, len(line.text)], strict=True):
        words = line.text[start:end]
        if words.strip():
            yield Line(line.start + start + len(words) - len(words.lstrip()), words.strip(), Kind.BODY)
