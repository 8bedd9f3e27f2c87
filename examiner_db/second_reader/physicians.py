"""Of whom a model speaks, and whether the words it quotes are about them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from examiner_db.printed_name import TITLES, PrintedName, fold_name, parse_name
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.types import Quote, Reading

FARTHEST = 6_000
"""Characters before a quote in which the physician it is about must be named."""

_TITLE = r"(?:Drs?\.?|DRS?\.?|[Dd]octors?|DOCTOR)"
_CREDENTIAL = r"(?:M\.?\s?D|D\.?\s?O|D\.?\s?C|D\.?\s?P\.?\s?M|Ph\.?\s?D|Psy\.?\s?D|D\.?\s?D\.?\s?S)\b"


class People:
    """The physicians of one decision: those whom the rules read, and those whom the text calls so."""

    def __init__(self, paper: Document, reading: Reading) -> None:
        """Take the decision and what the rules read of it."""
        self._text, self._start, self._end = paper.original, paper.start, paper.end
        self._names = [one.name for one in reading.physicians]
        self._sentences = _sentences(paper)

    def printed(self, said: str) -> str | None:
        """The name by which the reading, or else the text, knows the one whom a model names; ``None`` for nobody.

        A name that the rules did not take for a physician's must be printed with a title or a credential: claimants,
        judges and attorneys have neither.
        """
        if said in self._names:
            return said
        parts = parse_name(said)
        surname = parts.surname
        if surname is None or fold_name(surname) in TITLES:
            return None
        alike = _alike(surname, self._names)
        if alike:
            return _only(alike, parts.plain)
        name = re.compile(_spelled(parts.plain)).search(self._text, self._start, self._end)
        called = name and _called_physician(surname).search(self._text, self._start, self._end)
        return " ".join(name[0].split()) if name and called else None

    def is_about(self, physician: str, quote: Quote) -> bool:
        """Whether a quote names the physician, or the last physician named before it in its paragraph is this one."""
        own, *others = _told_apart([physician, *(name for name in self._names if name != physician)])
        if _named(own).search(quote.text):
            return True
        if any(_named(other).search(quote.text) for other in others):
            return False
        _, paragraph = self._sentences[bisect_right(self._sentences, quote.start, key=itemgetter(0)) - 1]
        before = self._text[max(paragraph, quote.start - FARTHEST) : quote.start]
        last = {one: found[-1].start() for one in (own, *others) if (found := list(_named(one).finditer(before)))}
        return bool(last) and max(last, key=lambda one: last[one]) == own


def _sentences(paper: Document) -> list[tuple[int, int]]:
    """Where each sentence begins in the original text, in order, with where its paragraph does.

    A paragraph goes on below a footnote, so that what stands between its sentences can belong to another one.
    """
    first: dict[int, int] = {}
    found = [(paper.start, paper.start)]
    for one in paper.passages:
        start = paper.folded.span(one.start, one.end)[0]
        found.append((start, first.setdefault(one.paragraph, start)))
    return sorted(found)


def known_as(said: str, names: Sequence[str]) -> str | None:
    """The one of these names that means whom ``said`` does; ``None`` where none does, or it could be several."""
    if said in names:
        return said
    parts = parse_name(said)
    alike = _alike(parts.surname, names)
    return _only(alike, parts.plain) if alike else None


def _alike(surname: str | None, names: Sequence[str]) -> list[str]:
    """The names with this surname."""
    return [name for name in names if surname and fold_name(parse_name(name).surname) == fold_name(surname)]


def _only(alike: list[str], said: str) -> str | None:
    """The one physician of this surname, or of several the one with the same given name."""
    if len(alike) == 1:
        return None if _are_two(parse_name(alike[0]), parse_name(said)) else alike[0]
    return next((name for name in alike if fold_name(parse_name(name).plain) == fold_name(said)), None)


def _are_two(known: PrintedName, said: PrintedName) -> bool:
    """Whether given names differ, or initials where one has no more than that."""
    if known.forename and said.forename:
        return known.forename != said.forename
    return fold_name(known.given)[:1] != fold_name(said.given)[:1] and bool(known.given and said.given)


def _called_physician(surname: str) -> re.Pattern[str]:
    """The surname with a title before it, or a credential after it."""
    name = _spelled(surname)
    titled = rf"{_TITLE}\s+(?:[A-Z][\w.'\u2019-]*\s+){{0,3}}{name}"
    return re.compile(rf"{titled}|{name},?\s+(?:(?:Jr|Sr)\.?,?\s+)?{_CREDENTIAL}")


def _told_apart(names: list[str]) -> list[str]:
    """By what each is known in a sentence: the surname, or the whole name where two share one."""
    surnames = [parse_name(name).surname or name for name in names]
    return [surname if surnames.count(surname) == 1 else name for name, surname in zip(names, surnames, strict=True)]


@lru_cache(maxsize=1_000)
def _named(surname: str) -> re.Pattern[str]:
    return re.compile(_spelled(surname), re.IGNORECASE)


def _spelled(name: str) -> str:
    """A name as a word of the text, over line ends, with either apostrophe."""
    words = r"\s+".join(re.sub("['\u2019]", "['\u2019]", re.escape(word)) for word in name.split())
    return rf"(?<!\w){words}(?!\w)"
