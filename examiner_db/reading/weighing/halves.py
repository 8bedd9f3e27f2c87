"""Belief of which the next sentence takes a half back by its result, without a word for the physician.

"The ALJ agreed with Dr. A that the rating was 20 percent. However, he found no basis for the carve-out." The carve-out
was Dr. A's as well, so that only half of the opinion is believed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.weighing.standing import Weighed
from examiner_db.vocabulary import Weight

RULE = "weigh.partial.half@1"

_BENCH = (
    r"(?:he|she|it|I|we|the (?:[Cc]ompensation [Jj]udge|ALJ|WCJ|WCLJ|[Jj]udge|[Aa]rbitrator|[Bb]oard|[Cc]ommission|"
    r"[Cc]ourt|[Pp]anel|[Dd]eputy(?: [Cc]ommissioner)?|[Hh]earing [Oo]fficer|[Rr]eferee))"
)
_REFUSES = re.compile(
    rf"\A(?:However|But|Yet|Nevertheless|Nonetheless|Still|On the other hand|At the same time|That said|(?:As to|With "
    rf"(?:respect|regard) to|Regarding|On) [^,;]{{3,60}}),? {_BENCH} (?:\w+ly |also )?"
    r"(?:(?:found|saw) no (?:\w+ )?(?:basis|support|evidence|reason|ground|foundation)s? (?:\w+ )?(?:for|to)|"
    r"(?:declined|refused) to (?:accept|adopt|apply|follow|use|make|allow|credit)|rejected|"
    r"did not (?:accept|adopt|apply|follow|credit|agree with)|was not (?:persuaded|convinced) (?:by|as to|of)) "
    r"(?P<what>(?:the|any|that|this|such an?|an?) [^.;]{3,60})"
)
_MATTERS = tuple(
    re.compile(words)
    for words in (
        r"carve-?out|apportion|attribut|deduct|pre-?existing|prior active|half of|portion of",
        r"rating|impairment|percent|\d%",
        r"restrict|limit|lifting|sedentary|light duty|full duty|capacity",
        r"maximum medical|MMI|plateau|stationary",
        r"surgery|fusion|treatment|injection|therapy",
        r"diagnos",
    )
)
"""What opinions are about, in all words for it."""

_REACH = 2
"""Sentences after the belief in which it may be taken back."""


def halved(
    document: Document, spots: Sequence[Sequence[Spot]], who: int, found: Sequence[Weighed]
) -> tuple[Weighed, ...]:
    """One physician's weighings, and one more for each half that is taken back."""
    taken = [
        back
        for one in found
        if one.reading.weight is Weight.CREDITED and not one.argued
        for back in _taken_back(document, spots, who, one)
    ]
    return tuple(sorted((*found, *taken), key=lambda one: one.passage))


def _taken_back(document: Document, spots: Sequence[Sequence[Spot]], who: int, one: Weighed) -> list[Weighed]:
    """What the sentences just after a belief refuse of what the physician said before it."""
    paragraph = document.passages[one.passage].paragraph
    for number in range(one.passage + 1, min(one.passage + 1 + _REACH, len(document.passages))):
        passage = document.passages[number]
        if passage.paragraph != paragraph or spots[number]:
            return []
        refused = _REFUSES.match(passage.text)
        matter = next((words for words in _MATTERS if refused and words.search(refused["what"])), None)
        if matter and _spoke_of(document, spots, who, number, matter):
            quote = document.folded.quote(document.original, passage.start, passage.end)
            reading = one.reading.model_copy(
                update={"weight": Weight.REJECTED, "quote": quote, "reasons": (), "rule": RULE}
            )
            return [replace(one, reading=reading, matter=matter.pattern, passage=number)]
    return []


def _spoke_of(document: Document, spots: Sequence[Sequence[Spot]], who: int, end: int, matter: re.Pattern[str]) -> bool:
    """Whether the physician alone spoke of a matter before."""
    return any(
        {spot.who for spot in spots[number]} == {who} and matter.search(document.passages[number].text)
        for number in range(end)
    )
