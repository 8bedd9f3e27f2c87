"""Of whom a model speaks, and whether the words it quotes are about them."""

import re
from functools import lru_cache

from examiner_db.printed_name import TITLES, fold_name, parse_name
from examiner_db.reading.passages import Document
from examiner_db.reading.types import Quote, Reading

_TITLE = r"(?:Drs?\.?|DRS?\.?|[Dd]octors?|DOCTOR)"
_CREDENTIAL = r"(?:M\.?\s?D|D\.?\s?O|D\.?\s?C|D\.?\s?P\.?\s?M|Ph\.?\s?D|Psy\.?\s?D|D\.?\s?D\.?\s?S)\b"


def printed_physician(said: str, paper: Document, reading: Reading) -> str | None:
    """The name by which the reading, or else the text, knows the physician whom a model names; ``None`` for nobody.

    A name that the rules did not take for a physician's must be printed with a title or a credential: claimants,
    judges and attorneys have neither.
    """
    parts = parse_name(said)
    surname = parts.surname
    if surname is None or fold_name(surname) in TITLES:
        return None
    alike = [one.name for one in reading.physicians if fold_name(parse_name(one.name).surname) == fold_name(surname)]
    if alike:
        return _only(alike, parts.plain)
    text = paper.original[paper.start : paper.end]
    name = re.search(_spelled(parts.plain), text)
    return " ".join(name[0].split()) if name and _is_called_physician(surname, text) else None


def is_about(paper: Document, reading: Reading, physician: str, quote: Quote) -> bool:
    """Whether the quote names the physician, or the last physician named before it in its paragraph is this one."""
    own, *others = _told_apart([physician, *(one.name for one in reading.physicians if one.name != physician)])
    if _named(own).search(quote.text):
        return True
    if any(_named(other).search(quote.text) for other in others):
        return False
    before = paper.original[_paragraph(paper, quote) : quote.start]
    last = {one: found[-1].start() for one in (own, *others) if (found := list(_named(one).finditer(before)))}
    return bool(last) and max(last, key=lambda one: last[one]) == own


def _only(alike: list[str], said: str) -> str | None:
    """The one physician of this surname, or of several the one with the same given name."""
    if len(alike) == 1:
        known, given = parse_name(alike[0]).forename, parse_name(said).forename
        return alike[0] if known is None or given is None or known == given else None
    return next((name for name in alike if fold_name(parse_name(name).plain) == fold_name(said)), None)


def _is_called_physician(surname: str, text: str) -> bool:
    name = _spelled(surname)
    titled = rf"{_TITLE}\s+(?:[A-Z][\w.'\u2019-]*\s+){{0,3}}{name}"
    return bool(re.search(rf"{titled}|{name},?\s+(?:(?:Jr|Sr)\.?,?\s+)?{_CREDENTIAL}", text))


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


def _paragraph(paper: Document, quote: Quote) -> int:
    """Where the paragraph of a quote begins, in the original text."""
    spans = [(*paper.folded.span(one.start, one.end), one.paragraph) for one in paper.passages]
    inside = [number for start, end, number in spans if start <= quote.start < end]
    starts = [start for start, _, number in spans if inside and number == inside[0]]
    return min(starts, default=quote.start)
