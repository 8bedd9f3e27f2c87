"""Quotes marked in the text they stand in: passages of a decision's kept text, claimants' particulars removed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from examiner_db.claimants import redact

AROUND = 320
"""Characters shown before and after a quote."""
LONGEST = 40_000
"""Characters of passages on one page; a decision that is quoted throughout is cut there, and says so."""


@dataclass(frozen=True)
class Mark:
    """A quote to be marked: its offsets in the kept text, and what was read there."""

    start: int
    end: int
    note: str


@dataclass(frozen=True)
class Piece:
    """Consecutive words of a passage. ``notes`` say what was read there; without any, the piece is context."""

    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Passage:
    """An unbroken run of the decision, on which page of the document it begins, and its pieces."""

    page: int
    pieces: tuple[Piece, ...]


def passages(
    text: str, redactions: Sequence[Sequence[int]], marks: Iterable[Mark], bounds: tuple[int, int]
) -> tuple[Passage, ...]:
    """The passages around ``marks`` in ``text``, in order; ``bounds`` are those of the decision in it."""
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
    spans = _spans(text, ordered, bounds)
    return tuple(_passage(text, redactions, ordered, span) for span in _fitting(spans))


def _spans(text: str, marks: list[Mark], bounds: tuple[int, int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for mark in marks:
        start = _word_start(text, max(mark.start - AROUND, bounds[0]), mark.start)
        end = _word_end(text, min(mark.end + AROUND, bounds[1]), mark.end)
        if spans and start <= spans[-1][1]:
            start, end = spans[-1][0], max(end, spans.pop()[1])
        spans.append((start, end))
    return spans


def _fitting(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    shown: list[tuple[int, int]] = []
    length = 0
    for start, end in spans:
        length += end - start
        if length > LONGEST and shown:
            break
        shown.append((start, end))
    return shown


def _word_start(text: str, at: int, limit: int) -> int:
    """The first start of a word from ``at`` on, at most ``limit``."""
    while 0 < at < limit and not text[at - 1].isspace():
        at += 1
    return at


def _word_end(text: str, at: int, limit: int) -> int:
    """The last end of a word up to ``at``, at least ``limit``."""
    while limit < at < len(text) and not text[at].isspace():
        at -= 1
    return at


def _passage(text: str, redactions: Sequence[Sequence[int]], marks: list[Mark], span: tuple[int, int]) -> Passage:
    inside = [mark for mark in marks if mark.start < span[1] and mark.end > span[0]]
    edges = {edge for mark in inside for edge in (mark.start, mark.end)}
    cuts = sorted({*span, *(min(_outside(edge, redactions), span[1]) for edge in edges if span[0] < edge < span[1])})
    pieces = (
        Piece(
            text=redact(text, redactions, start, end).replace("\f", "\n"),
            notes=tuple(dict.fromkeys(mark.note for mark in inside if mark.start < end and mark.end > start)),
        )
        for start, end in pairwise(cuts)
    )
    return Passage(page=text.count("\f", 0, span[0]) + 1, pieces=tuple(pieces))


def _outside(edge: int, redactions: Sequence[Sequence[int]]) -> int:
    """``edge``, moved to the end of a redacted span that it would cut in two."""
    return next((span[1] for span in redactions if span[0] < edge < span[1]), edge)
