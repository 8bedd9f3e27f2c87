"""Physicians whom a sentence or a heading before their first mention announces as somebody's, without their names."""

from collections.abc import Sequence

from examiner_db.reading.evidence import Sign
from examiner_db.reading.lexicon.announcements import ANNOUNCEMENTS
from examiner_db.reading.lexicon.hearing import Hearing
from examiner_db.reading.parties import Parties
from examiner_db.reading.passages import Document, Passage
from examiner_db.reading.sections import Section
from examiner_db.reading.speakers import Spot

_HEARING = Hearing(ANNOUNCEMENTS)
_REACH = 5
"""Sentences after an announcement in which those whom it announces are first named."""

_SIGNS = (
    "xamin EXAMIN xpert onsult eview reating reatment TREAT valuat IME QME hysician urgeon octor itness adiolog pinion "
    "retained hired ngaged selected Section SECTION"
).split()
"""Letters of which some stand in every sentence that announces; asked before names are replaced."""

_UNSPOKEN = frozenset({Section.LAW, Section.CAPTION, Section.ISSUES})


def announced(document: Document, spots: Sequence[Sequence[Spot]], people: int, sides: Parties) -> list[list[Sign]]:
    """For each of so many people, the signs that stand before them: at most a sentence's and a heading's."""
    found: list[list[Sign]] = [[] for _ in range(people)]
    seen: set[int] = set()
    spoken: Sign | None = None
    for number, passage in enumerate(document.passages):
        before = document.passages[number - 1] if number else passage
        if spoken and (passage.paragraph != before.paragraph or number - spoken.passage > _REACH):
            spoken = None
        new = list(dict.fromkeys(spot.who for spot in spots[number] if spot.printed and spot.who not in seen))
        seen.update(new)
        headed = _sign(passage.heading, number, sides) if new and passage.heading else None
        for who in new:
            found[who].extend(one for one in (spoken, headed) if one)
        if passage.section not in _UNSPOKEN and not new:
            spoken = _sign(passage.text, number, sides) or (None if _turns(passage, spots[number]) else spoken)
    return found


def _sign(text: str, number: int, sides: Parties) -> Sign | None:
    """What a sentence announces, the parties' names read as their roles."""
    if not any(map(text.__contains__, _SIGNS)):
        return None
    rule, match = next(iter(_HEARING.matches(sides.anonymous(text))), (None, None))
    if rule is None or match is None:
        return None
    return Sign(rule.rank, rule.role, rule.side, rule.name, number, match.group())


def _turns(passage: Passage, spots: Sequence[Spot]) -> bool:
    """Whether a sentence is about somebody who was named before, so that the announcement has ended."""
    return any(spot.printed for spot in spots) and passage.text[:1].isupper()
