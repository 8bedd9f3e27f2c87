"""A decision in pieces that a model can hold, cut between paragraphs, or between sentences where one is too long."""

from bisect import bisect_right
from collections.abc import Sequence

from examiner_db.reading.paper.passages import Document

LARGEST = 24_000
"""Characters of a piece: some 6,000 tokens, which leaves a small model room to answer."""


def pieces(paper: Document, largest: int = LARGEST) -> list[tuple[int, int]]:
    """Spans that cover the whole decision, none longer than ``largest``."""
    spans = [(paper.folded.span(one.start, one.end)[0], one.paragraph) for one in paper.passages]
    sentences = sorted(start for start, _ in spans)
    first: dict[int, int] = {}
    for start, paragraph in spans:
        first[paragraph] = min(start, first.get(paragraph, start))
    paragraphs = sorted(first.values())
    found: list[tuple[int, int]] = []
    start = paper.start
    while paper.end - start > largest:
        high = start + largest
        cut = _last(paragraphs, start + largest // 2, high) or _last(sentences, start + 1, high) or high
        found.append((start, cut))
        start = cut
    return [*found, (start, paper.end)]


def _last(places: Sequence[int], low: int, high: int) -> int | None:
    """The last of the sorted ``places`` that lies within the bounds."""
    at = bisect_right(places, high)
    return places[at - 1] if at and places[at - 1] >= low else None
