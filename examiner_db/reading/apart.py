"""Words that cannot mean the physician for whom they were taken.

"She telephoned the cardiologist": she is not the cardiologist. "Dr. A's report is thorough. Her report, by contrast":
hers is the other's, where a paragraph has spoken of two.
"""

import re
from collections.abc import Sequence

from examiner_db.reading.passages import Document
from examiner_db.reading.sexes import HERS, HIS, may_mean
from examiner_db.reading.speakers import Spot

_HEAD = re.compile(r"(?:[A-Z][a-z]+\b[^.;:]{0,60}?, )?(?:[Hh]e|[Ss]he)\Z")
_WRITTEN = re.compile(
    r"\b(?:opinions?|reports?|testimony|conclusions?|ratings?|addend(?:um|a)|letters?|notes?|evaluations?|"
    r"examinations?|"
    r"deposition|narrative|affidavit|affirmation|findings|restrictions|former|latter|author)\b"
)
"""What a physician may speak of as one's own."""

_CONTRAST = re.compile(
    r"\A(?:(?:By|In) (?:sharp |marked |stark )?(?:contrast|comparison)|Conversely|On the other hand)\b|"
    r"\A[^,;]{3,60}, (?:by|in) (?:sharp |marked |stark )?(?:contrast|comparison)|\A[^,;]{3,40}, (?:on the other "
    r"hand|conversely),"
)
_ONES_OWN = re.compile(
    r"\b(?:earlier|later|first|second|initial|subsequent|original|supplemental|addendum|other|previous|prior|current|"
    r"recent|own|new|latest|last|\d{4})\b"
)
"""What sets two papers of one physician against each other."""


def apart(document: Document, spots: Sequence[Sequence[Spot]], allowed: Sequence[frozenset[str]]) -> list[list[Spot]]:
    """The spots without those that grammar gives to somebody else, or with the one whom it gives them to.

    ``allowed`` holds the pronouns that may stand for each physician.
    """
    found: list[list[Spot]] = []
    named: list[int] = []
    paragraph = -1
    for passage, present in zip(document.passages, spots, strict=True):
        if passage.paragraph != paragraph:
            named, paragraph = [], passage.paragraph
        kept = [spot for spot in present if not _is_bound(passage.text, spot, present)]
        before = found[-1] if found and named else ()
        found.append(_set_against(passage.text, kept, before, named, allowed))
        named += [who for who in dict.fromkeys(spot.who for spot in present if spot.printed) if who not in named]
    return found


def _is_bound(text: str, spot: Spot, present: Sequence[Spot]) -> bool:
    """Whether a sentence begins with a pronoun and goes on to name the physician for whom it was taken."""
    if spot.printed or not any(one.who == spot.who and one.start > spot.start for one in present):
        return False
    return _HEAD.match(text, 0, spot.end) is not None and any(
        one.who == spot.who and one.start > spot.start and _is_noun(text[one.start : one.end]) for one in present
    )


def _is_noun(words: str) -> bool:
    return words.lower() not in HIS | HERS | {"it"} and not _WRITTEN.search(words) and " " in words


def _set_against(
    text: str, present: list[Spot], before: Sequence[Spot], named: Sequence[int], allowed: Sequence[frozenset[str]]
) -> list[Spot]:
    """The spots, those of a contrast given to the other of two physicians; to nobody where there are more."""
    topic = {spot.who for spot in before}
    taken = {spot.who for spot in present}
    if len(taken) != 1 or taken != topic or any(spot.printed for spot in present):
        return present
    contrast = _CONTRAST.match(text)
    if not contrast or _ONES_OWN.search(text, 0, contrast.end()):
        return present
    words = [text[spot.start : spot.end] for spot in present]
    if any(_is_noun(word) for word in words):
        return present
    others = [who for who in named if who not in taken]
    if len(named) != 2 or len(others) != 1 or not all(may_mean(word, allowed[others[0]]) for word in words):
        return []
    return [Spot(spot.start, spot.end, others[0], printed=False) for spot in present]
