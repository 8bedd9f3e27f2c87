"""Comparisons with one side left unsaid: of two physicians of a paragraph, who is given the greater weight wins.

"Dr. A found a tear and Dr. B found none. The Commission gives greater weight to the former." No word of the second
sentence speaks of Dr. B, and the opinion of Dr. B has lost.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from examiner_db.reading.passages import Document
from examiner_db.reading.speakers import Spot
from examiner_db.reading.standing import Weighed
from examiner_db.vocabulary import Weight, WeightReason

RULE = "weigh.preference.unsaid@1"

_MORE = re.compile(
    r"\b(?:more|greater|better|superior) (?:\w+ ){0,2}?(?:weight|credence|deference|reliance|"
    r"persuasive|credible|convincing|reliable|compelling|probative|reasoned|supported|rationalized|thorough|sound)\b"
    r"(?! of (?:the )?(?:\w+ )?(?:evidence|testimony|proof))"
)
_CHOSE = re.compile(r"\b(?:chose|chosen|chooses|preferred|prefers|sided with|opted for|went with)\b")
"""Words that choose one of two."""

_THAN = re.compile(r"\b(?:than|of all|among|as compared|of the (?:three|four|five|several|many))\b")
_VAGUE = re.compile(r"[Tt]h(?:e|is|at) (?:same )?(?!former|latter|other)[a-z]+")
"""Words such as "the consultant", which the nearest physician bears only by default."""

_OPPOSED = re.compile(
    r"\b(?:conflict\w*|contrary|contrast|differ(?:ed|s|ing|ent)?|disagree\w*|whereas|while|but|compet\w+|diverg\w+|oppos\w+|"
    r"between|disput\w+|on the other hand)\b"
)
"""Words that set two physicians against each other."""

_AGREED = re.compile(
    r"(?<!dis)\b(?:agree[sd]?|concur(?:red|s)?|likewise|similarly|shared?|echo(?:ed|es)|confirm(?:ed|s)|both|"
    r"corroborat\w+|consistent with|joined|same (?:conclusion|opinion|view|rating))\b"
)
"""Words by which two physicians may be of one mind, so that neither loses."""


def completed(
    document: Document, spots: Sequence[Sequence[Spot]], found: Sequence[tuple[Weighed, ...]]
) -> list[tuple[Weighed, ...]]:
    """The weighings of every physician, with what a comparison tells of the one whom it does not name."""
    lost = [list(own) for own in found]
    weighed_in = [{one.passage for one in own} for own in found]
    for who, own in enumerate(found):
        for one in own:
            other = _other(document, spots, who, one)
            if other is not None and one.passage not in weighed_in[other]:
                lost[other].append(_lost(one))
    return [tuple(sorted(own, key=lambda one: one.passage)) for own in lost]


def _lost(won: Weighed) -> Weighed:
    reading = won.reading.model_copy(
        update={"weight": Weight.REJECTED, "reasons": (WeightReason.LESS_PERSUASIVE,), "rule": RULE}
    )
    return replace(won, reading=reading)


def _other(document: Document, spots: Sequence[Sequence[Spot]], who: int, one: Weighed) -> int | None:
    """The only other physician of the paragraph, where a comparison won by ``who`` leaves its other side unsaid."""
    text = document.passages[one.passage].text
    if one.argued or one.reading.weight is not Weight.CREDITED:
        return None
    here = {spot.who for spot in spots[one.passage]}
    if len(here) == 2 and _CHOSE.search(text):
        return (here - {who}).pop()
    vague = any(_VAGUE.fullmatch(text, spot.start, spot.end) for spot in spots[one.passage] if not spot.printed)
    if vague or here != {who} or not _MORE.search(text) or _THAN.search(text):
        return None
    before = list(_before(document, one.passage))
    named = {spot.who for number in before for spot in spots[number]} - {who}
    told = [document.passages[number].text for number in before]
    apart = any(_OPPOSED.search(each) for each in told) or any(
        {each.who for each in spots[number]} == named for number in before
    )
    return named.pop() if len(named) == 1 and apart and not any(map(_AGREED.search, told)) else None


def _before(document: Document, number: int) -> Iterator[int]:
    """The passages of a paragraph before one."""
    here = document.passages[number].paragraph
    while number > 0 and document.passages[number - 1].paragraph == here:
        number -= 1
        yield number
