"""The words around what was asked for, as pieces of text; making them HTML, safely, is the page's business."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.search.entries import Marked
from examiner_db.search.question import Tree, read_question, rows
from examiner_db.search.stems import APOSTROPHE, TEXT_WORD, stemmed

LENGTH = 280
"""Characters of a snippet, about three lines."""

BEFORE = 60
"""Characters shown before the first marked word."""

WHITE_SPACE = re.compile(r"\s+")
MOST_READ = 200_000
"""Characters looked through: a decision of a thousand pages must not hold up a page of results."""

MOST_FOUND = 200
"""Words after which no better snippet is looked for."""

Asked = frozenset[tuple[str, ...]]
"""What is asked for: rows of stems, most of them of one stem."""

Place = tuple[int, int, str]
"""Where a word begins and ends, and its stem."""


def asked_for(tree: Tree | None) -> Asked:
    """Return the words and phrases that a question wants in a document."""
    return frozenset(row.stems for row in rows(tree))


def snippet(text: str, asked: Asked) -> tuple[Marked, ...]:
    """Return the part of ``text`` that shows most of what was asked for, marked; its beginning if nothing is."""
    found = places(text, asked)
    start, end = _window(text, found)
    pieces: list[Marked] = [("… ", False)] if start else []
    at = start
    for low, high, _ in found:
        if start <= low and high <= end:
            pieces += [(text[at:low], False), (text[low:high], True)]
            at = high
    pieces.append((text[at:end] + (" …" if end < len(text) else ""), False))
    return tuple((WHITE_SPACE.sub(" ", piece), marked) for piece, marked in pieces if piece)


def places(text: str, asked: Asked, most: int = MOST_FOUND) -> list[Place]:
    """Return where the first ``most`` asked-for words stand, in order; words of a phrase only where the phrase does."""
    by_first = {stems[0]: [other for other in asked if other[0] == stems[0]] for stems in asked}
    found: dict[int, Place] = {}
    for word in _beginning(frozenset(stem[0] for stem in by_first)).finditer(text, 0, MOST_READ) if asked else ():
        for stems in by_first.get(stemmed(word.group()), ()):
            found |= {place[0]: place for place in _standing(stems, text, word)}
        if len(found) >= most:
            break
    return [found[start] for start in sorted(found)]


def stands_in(text: str, typed: str, most: int) -> list[tuple[int, int]]:
    """Return where the first ``most`` words and phrases of a typed search stand in ``text``, neighbors as one place."""
    joined: list[tuple[int, int]] = []
    for start, end, _ in places(text, asked_for(read_question(typed).tree)):
        next_to = bool(joined) and not TEXT_WORD.search(text, joined[-1][1], start)
        joined.append((joined.pop()[0] if next_to else start, end))
    return joined[:most]


@dataclass(frozen=True, slots=True)
class _Run:
    """The places in a snippet: how many different words, how many words, and where it begins."""

    different: int
    words: int
    first: int


@lru_cache(maxsize=64)
def _beginning(initials: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of words that begin with one of some letters, or with one that folding may turn into it.

    Stemming changes endings only. The letter comes first, because the engine skips to it. The class says which letters
    are not meant, because a class that names all letters beyond ASCII takes milliseconds to compile.
    """
    meant = {letter for initial in initials for letter in (initial, initial.upper())}
    others = "".join(re.escape(letter) for letter in map(chr, range(128)) if letter not in meant)
    inside = rf"(?<=[^\W_])(?<![^\W_].)(?<![^\W_]{APOSTROPHE}.)"
    return re.compile(rf"[^{others}]{inside}[^\W_]*(?:{APOSTROPHE}[^\W_]+)*")


def _standing(stems: tuple[str, ...], text: str, first: re.Match[str]) -> list[Place]:
    """Return the places of ``stems`` if they stand in a row from the word ``first``, which is the first of them."""
    standing = [(first.start(), first.end(), stems[0])]
    for stem, word in zip(stems[1:], TEXT_WORD.finditer(text, first.end()), strict=False):
        if stemmed(word.group()) != stem:
            return []
        standing.append((word.start(), word.end(), stem))
    return standing if len(standing) == len(stems) else []


def _window(text: str, found: Sequence[Place]) -> tuple[int, int]:
    """Return the bounds of the snippet: where most different words stand, then most words, then first."""
    if not found:
        return 0, _back_to_space(text, min(LENGTH, len(text)))
    best = max(_runs(found), key=lambda run: (run.different, run.words, -run.first)).first
    start = max(0, found[best][0] - BEFORE)
    if start:
        start = text.find(" ", start, found[best][0]) + 1 or start
    return start, max(found[best][1], _back_to_space(text, min(start + LENGTH, len(text))))


def _runs(found: Sequence[Place]) -> Iterator[_Run]:
    """Yield, for a snippet that begins with each word, what it would hold."""
    held: Counter[str] = Counter()
    end = 0
    for first, (start, _, stem) in enumerate(found):
        while end < len(found) and (end <= first or found[end][1] <= start + LENGTH - BEFORE):
            held[found[end][2]] += 1
            end += 1
        yield _Run(len(+held), end - first, first)
        held[stem] -= 1


def _back_to_space(text: str, end: int) -> int:
    """Move ``end`` back to the end of a word, unless there is no space near."""
    return end if end == len(text) else max(text.rfind(" ", end - 40, end), 0) or end
