"""What a decision cites: the spans that our own patterns masked, each told to be a case, a number or a law.

Which reporter, page, court and year a span names is resolved by a library, which is too slow for whole texts and is
asked about single spans only, by whoever needs to know.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.types import CitationReading
from examiner_db.vocabulary import CitationKind

_SPAN = re.compile(rf"{MASK}{{4,}}")
_KINDS = (
    (CitationKind.LAW, re.compile(r"\u00a7|U\.\s?S\.\s?C\.|C\.\s?F\.\s?R\.|NYCRR|ILCS|Stat\.|Code|Laws")),
    (CitationKind.DOCKET, re.compile(r"Docket|BRB|ADJ|Citation Nr|\bNo\.|supra|\bid\.")),
)

_OURS = re.compile(r"\b(?P<volume>\d{1,3}) (?P<reporter>W\.C\.D\.|ECAB|BLR|BRBS) (?P<page>\d{1,5})\b")
"""Reporters of boards, which the library does not know."""
_YEAR = re.compile(r"\([^()]*?(\d{4})\)")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A reported case by volume, reporter and page; court as a short code and year where the citation gives them."""

    volume: str
    reporter: str
    page: str
    court: str | None
    year: str | None


def cited(document: Document) -> tuple[CitationReading, ...]:
    """Every citation, in the order of the passages."""
    return tuple(
        citation for passage in document.passages if MASK in passage.text for citation in _cited(document, passage)
    )


def _cited(document: Document, passage: Passage) -> Iterator[CitationReading]:
    for span in _SPAN.finditer(passage.text):
        words = document.folded.quote(document.original, passage.start + span.start(), passage.start + span.end())
        yield CitationReading(text=words.text, start=words.start, end=words.end, kind=_kind(words.text))


def _kind(words: str) -> CitationKind:
    return next((kind for kind, sign in _KINDS if sign.search(words)), CitationKind.CASE)


@lru_cache(maxsize=100_000)
def resolved(words: str) -> Resolved | None:
    """What reported case a citation names; nothing for a number, a law, or a name without a reporter.

    The library takes half a second to load and a millisecond a span; decisions of one tribunal cite the same cases, so
    that most spans are answered from memory.
    """
    flat = " ".join(words.split())
    ours = _OURS.search(flat)
    if ours:
        year = _YEAR.search(flat, ours.end())
        return Resolved(ours["volume"], ours["reporter"], ours["page"], None, year[1] if year else None)
    return _by_library(flat) if any(map(str.isdigit, flat)) else None


def _by_library(words: str) -> Resolved | None:
    from eyecite import get_citations  # noqa: PLC0415 - every command would wait for it
    from eyecite.models import FullCaseCitation  # noqa: PLC0415 - the same

    for found in get_citations(words):
        volume, reporter, page = (found.groups.get(part) for part in ("volume", "reporter", "page"))
        if isinstance(found, FullCaseCitation) and volume and reporter and page:
            return Resolved(volume, reporter, page, found.metadata.court, found.metadata.year)
    return None
