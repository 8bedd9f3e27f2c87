"""Quotes marked in the text they stand in: passages of a decision's kept text, claimants' particulars removed.

The marks of a page are numbered in the order of the text, so that what was read can be told beside it and pointed to.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from examiner_db.claimants import redact
from web.decision.marks import Mark

AROUND = 320
"""Characters shown before and after a quote."""
LONGEST = 40_000
"""Characters of passages on one page. Of a decision that is quoted throughout the first are shown, and all that hold
what was searched for; the page says how much was read in the others."""


@dataclass(frozen=True)
class Piece:
    """Consecutive words of a passage; ``notes`` are the numbers of what was read in them, ``opens`` of what begins."""

    text: str
    notes: tuple[int, ...] = ()
    opens: tuple[int, ...] = ()


@dataclass(frozen=True)
class Note:
    """What was read in a passage, under its number on the page."""

    number: int
    mark: Mark


@dataclass(frozen=True)
class Passage:
    """An unbroken run of the decision, on which page of the document it begins, its pieces and what was read there."""

    page: int
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


def passages(
    text: str, redactions: Sequence[Sequence[int]], marks: Iterable[Mark], bounds: tuple[int, int]
) -> tuple[Passage, ...]:
    """The passages around ``marks`` in ``text`` that fit, in order; ``bounds`` are those of the decision in it."""
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
    spans = _spans(text, ordered, bounds)
    notes = [Note(number, mark) for number, mark in enumerate(ordered, start=1)]
    return tuple(_passage(text, redactions, notes, span) for span in _fitting(spans, ordered))


def left_out(shown: Iterable[Passage], marks: Collection[Mark]) -> int:
    """How many of the marks stand in no passage that is shown."""
    return len(marks) - len({note.number for passage in shown for note in passage.notes})


def _spans(text: str, marks: list[Mark], bounds: tuple[int, int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for mark in marks:
        start = _word_start(text, max(mark.start - AROUND, bounds[0]), mark.start)
        end = _word_end(text, min(mark.end + AROUND, bounds[1]), mark.end)
        if spans and start <= spans[-1][1]:
            start, end = spans[-1][0], max(end, spans.pop()[1])
        spans.append((start, end))
    return spans


def _fitting(spans: list[tuple[int, int]], marks: list[Mark]) -> list[tuple[int, int]]:
    searched = [mark for mark in marks if mark.kind == "found"]
    shown = [(start, end) for start, end in spans if any(start <= one.start < end for one in searched)]
    length = sum(end - start for start, end in shown)
    for start, end in spans:
        if (start, end) in shown:
            continue
        length += end - start
        if length > LONGEST and shown:
            break
        shown.append((start, end))
    return sorted(shown)


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


def _passage(text: str, redactions: Sequence[Sequence[int]], notes: list[Note], span: tuple[int, int]) -> Passage:
    inside = [note for note in notes if note.mark.start < span[1] and note.mark.end > span[0]]
    edges = {edge for note in inside for edge in (note.mark.start, note.mark.end)}
    cuts = sorted({*span, *(min(_outside(edge, redactions), span[1]) for edge in edges if span[0] < edge < span[1])})
    pieces = (
        Piece(
            text=redact(text, redactions, start, end).replace("\f", "\n"),
            notes=tuple(note.number for note in inside if note.mark.start < end and note.mark.end > start),
            opens=tuple(note.number for note in inside if start <= note.mark.start < end),
        )
        for start, end in pairwise(cuts)
    )
    return Passage(page=text.count("\f", 0, span[0]) + 1, pieces=tuple(pieces), notes=tuple(inside))


def _outside(edge: int, redactions: Sequence[Sequence[int]]) -> int:
    """``edge``, moved to the end of a redacted span that it would cut in two."""
    return next((span[1] for span in redactions if span[0] < edge < span[1]), edge)
