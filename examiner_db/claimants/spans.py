"""Where names stand in a text: every spelling of every part, and never a physician who shares one.

A surname is taken out wherever it stands, a given name where no other surname follows it. A name that is also an
everyday word in the same text (``Long``, ``May``) is taken out only beside another part of the name or a title.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from examiner_db.claimants.names import NOT_A_GIVEN_NAME, Name

Span = tuple[int, int, int]
NAME, OTHER = 0, 1

_BARRED = str.maketrans("øØłŁđĐħĦŧŦı’", "oOlLdDhHtTi'")
"""Letters that are no letter with a mark, and are yet written as one without it."""
_GAP = re.compile(r"(?:\s+[\"“‘'(][A-Z]\w{0,20}[\"”’')]\s+|\s+|\s*,\s*|\s*[\"“‘'(]|[\"”’')]\s*|-\s*|\s+[A-Z]\.\s+)+\Z")
_PHYSICIAN_BEFORE = re.compile(
    r"\b(?:(?:Dr\s?\.?|Doctor)\s+(?:(?:[A-Z]\.|[A-Z](?:[\w-]|'(?!s\b))+)\s+){0,3}"
    r"|(?:Drs\s?\.?|Doctors)\s+(?:(?:[A-Z]\.|[A-Z][\w'-]+),?\s+){0,6}(?:and\s+(?:(?:[A-Z]\.|[A-Z][\w'-]+)\s+){0,3})?)\Z"
)
"""After one title only the names of one physician, after ``Drs.`` a list up to what follows its ``and``.

A comma or an ``and`` after one physician begins to speak of somebody else: ``According to Dr. X, Y could work.``
"""
_CREDENTIAL_AFTER = re.compile(
    r"(?:\s+[A-Z][\w.'’-]*){0,2},?\s+(?:M\s?\.?\s?D|D\s?\.?\s?[OC]|Ph\.?\s?D|Psy\.?\s?D|D\.?P\.?M|N\.?P|P\.?A)\b\.?"
)
_TITLE_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\b\.?\s+\Z")
_RELATIVE = re.compile(r"(?<=[a-z,.]\s)(?P<given>[A-Z][a-z]{2,})\s+(?:[A-Z]\.\s+)?\Z")
_GIVEN = re.compile(r"(?<!\w)(?P<given>[A-Z][a-z]{2,})(?:[ \t]+|[ \t]*\n[ \t]*)(?:[A-Z]\.\s)?\Z")
_NO_GIVEN = NOT_A_GIVEN_NAME | {"judge", "justice", "attorney", "drs", "mr", "mrs", "ms", "miss"}
_LOWER = re.compile(r"(?<!\w)[a-z][a-z'-]*(?!\w)")
_NEXT_NAME = re.compile(r"\s+[A-Z][a-z]")


def level(text: str) -> str:
    """``text`` without diacritics and typographic apostrophes, character for character, so that offsets hold."""
    plain = (unicodedata.normalize("NFKD", char)[0] if ord(char) > 127 else char for char in text)
    return "".join(plain).translate(_BARRED)


def name_spans(text: str, names: Sequence[Name]) -> list[Span]:
    """Spans of ``text`` in which ``names`` stand, whole or in part."""
    flat = level(text)
    surnames, givens = _parts(names)
    lower = set(_LOWER.findall(flat))
    givens |= _beside(flat, surnames, lower) - surnames
    everyday = {word for word in surnames | givens if word.lower() in lower}
    spans = []
    for run in _runs(flat, surnames | givens):
        if _is_physician(flat, run):
            continue
        words = {flat[start:end].casefold() for start, end in run}
        titled = len(run) > 1 or _TITLE_BEFORE.search(flat, max(0, run[0][0] - 12), run[0][0])
        if titled or _stands_alone(flat, run, words, surnames, everyday):
            spans.append((_with_relative(flat, run[0][0], lower), run[-1][1], NAME))
    return spans


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order; overlapping ones become one, labeled as the first."""
    result: list[Span] = []
    for start, end, label in sorted(spans):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]), result[-1][2])
        else:
            result.append((start, end, label))
    return result


def _parts(names: Iterable[Name]) -> tuple[set[str], set[str]]:
    """Surname tokens and given-name tokens, leveled; the parts of a hyphenated name each count."""
    surnames: set[str] = set()
    givens: set[str] = set()
    for name in names:
        words = [word for word in map(level, name) if len(word) > 1]
        for position, word in enumerate(words):
            target = givens if position == 0 and len(words) > 1 else surnames
            target |= {word, *(part for part in re.split(r"['-]", word) if len(part) > 2)}
    return surnames, givens - surnames


def _beside(flat: str, surnames: set[str], lower: set[str]) -> set[str]:
    """Given names that a text prints before a surname: the caption's surname alone does not tell them."""
    found = set()
    for run in _runs(flat, surnames):
        match = _GIVEN.search(flat, max(0, run[0][0] - 40), run[0][0])
        if match and not _is_physician(flat, run) and match["given"].lower() not in lower | _NO_GIVEN:
            found.add(match["given"])
    return found


def _runs(flat: str, parts: set[str]) -> Iterator[list[tuple[int, int]]]:
    """Occurrences of name parts, those side by side (initials and nicknames between) as one run."""
    if not parts:
        return
    spellings = {form for part in parts for form in (part, part.upper(), part.capitalize())}
    ordered = sorted(spellings, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w])(?:{'|'.join(map(_breakable, ordered))})(?![a-z\d])")
    run: list[tuple[int, int]] = []
    for match in pattern.finditer(flat):
        if run and not (match.start() - run[-1][1] < 30 and _GAP.fullmatch(flat[run[-1][1] : match.start()])):
            yield run
            run = []
        run.append(match.span())
    if run:
        yield run


def _breakable(word: str) -> str:
    """A pattern for ``word`` that a line break may hyphenate."""
    return re.escape(word[0]) + "".join(rf"(?:-\s*\n\s*)?{re.escape(char)}" for char in word[1:])


def _is_physician(flat: str, run: list[tuple[int, int]]) -> bool:
    start, end = run[0][0], run[-1][1]
    return bool(_PHYSICIAN_BEFORE.search(flat, max(0, start - 80), start) or _CREDENTIAL_AFTER.match(flat, end))


def _stands_alone(
    flat: str, run: list[tuple[int, int]], words: set[str], surnames: set[str], everyday: set[str]
) -> bool:
    """Whether one part by itself names the claimant here."""
    folded = {part.casefold() for part in surnames}
    if words & {part.casefold() for part in everyday}:
        return False
    return bool(words & folded) or not _NEXT_NAME.match(flat, run[-1][1])


def _with_relative(flat: str, start: int, lower: set[str]) -> int:
    """Where the span begins when a given name that is not the claimant's precedes the surname: a relative's."""
    match = _RELATIVE.search(flat, max(0, start - 40), start)
    if match is None or match["given"].lower() in lower | _NO_GIVEN:
        return start
    return match.start("given")
