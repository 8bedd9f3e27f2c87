"""The words around what was asked for, as pieces of text; making them HTML, safely, is the page's business."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from examiner_db.search.entries import Marked
from examiner_db.search.stems import TEXT_WORD, stemmed

LENGTH = 280
"""Characters of a snippet, about three lines."""

BEFORE = 60
"""Characters shown before the first marked word."""

WHITE_SPACE = re.compile(r"\s+")
MOST_READ = 200_000
"""Characters looked through: a decision of a thousand pages must not hold up a page of results."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a query asks for: single stems, and phrases of stems."""

    stems: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    stem: str


def snippet(text: str, asked: Asked) -> tuple[Marked, ...]:
    """Return the part of ``text`` that shows most of what was asked for, marked; its beginning if nothing is."""
    found = _find(text[:MOST_READ], asked)
    start, end = _window(text, found)
    pieces: list[Marked] = [("… ", False)] if start else []
    at = start
    for word in found:
        if start <= word.start and word.end <= end:
            pieces += [(text[at : word.start], False), (text[word.start : word.end], True)]
            at = word.end
    pieces.append((text[at:end] + (" …" if end < len(text) else ""), False))
    return tuple((WHITE_SPACE.sub(" ", piece), marked) for piece, marked in pieces if piece)


def _find(text: str, asked: Asked) -> list[_Found]:
    """Return the asked-for words in their order; the words of a phrase only where the phrase stands."""
    words = [_Found(word.start(), word.end(), stemmed(word.group())) for word in TEXT_WORD.finditer(text)]
    stems = [word.stem for word in words]
    marked = {at for at, stem in enumerate(stems) if stem in asked.stems}
    for phrase in asked.phrases:
        marked.update(at + offset for at in _standing(phrase, stems) for offset in range(len(phrase)))
    return [words[at] for at in sorted(marked)]


def _standing(phrase: Sequence[str], stems: list[str]) -> list[int]:
    """Return where ``phrase`` begins in ``stems``."""
    length = len(phrase)
    return [at for at, stem in enumerate(stems) if stem == phrase[0] and tuple(stems[at : at + length]) == phrase]


def _window(text: str, found: Sequence[_Found]) -> tuple[int, int]:
    """Return the bounds of the snippet: where most different words stand, then most words, then first."""
    if not found:
        return 0, _back_to_space(text, min(LENGTH, len(text)))
    best = max(range(len(found)), key=lambda at: (*_worth(found, at), -at))
    start = max(0, found[best].start - BEFORE)
    if start:
        start = text.find(" ", start, found[best].start) + 1 or start
    return start, max(found[best].end, _back_to_space(text, min(start + LENGTH, len(text))))


def _worth(found: Sequence[_Found], at: int) -> tuple[int, int]:
    """Count the different words, and the words, that a snippet beginning with word ``at`` would hold."""
    limit = found[at].start + LENGTH - BEFORE
    held: Collection[_Found] = [word for word in found[at : at + LENGTH] if word.end <= limit]
    return len({word.stem for word in held}), len(held)


def _back_to_space(text: str, end: int) -> int:
    """Move ``end`` back to the end of a word, unless there is no space near."""
    return end if end == len(text) else max(text.rfind(" ", end - 40, end), 0) or end
