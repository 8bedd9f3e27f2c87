"""Words that cannot mean the physician for whom they were taken.

"She telephoned the cardiologist": she is not the cardiologist. "Dr. A's report is thorough. Her report, by contrast":
hers is the other's, where a paragraph has spoken of two.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.sexes import may_mean
from examiner_db.reading.people.speakers import Spot

_HEAD = re.compile(r"(?:[A-Z][a-z]+\b[^.;:]{0,60}?, )?(?:[Hh]e|[Ss]he)\Z")
_WRITTEN = re.compile(
    r"\b(?:opinions?|reports?|testimony|conclusions?|ratings?|addend(?:um|a)|letters?|notes?|evaluations?|"
    r"examinations?|deposition|narrative|affidavit|affirmation|findings|restrictions|former|latter|author)\b"
)
"""What a physician may speak of as one's own."""

_GOES_ON = re.compile(r"(?:[A-Z][a-z]+, )?(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch an?)\Z")
"""A sentence that begins with what the one before has told."""

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


_CALLED = re.compile(
    r"[Tt]h(?:e|is|at) (?:same "
    r")?(?P<noun>(?!doctor|physician|expert|witness|provider|practitioner|author|latter|former)[a-z]+)\Z"
)
"""A calling that not everybody has."""

_AFTER_NAME = re.compile(
    r"(?:, [A-Z.]{2,8})?, (?:who (?:is|was) )?(?:an?|the|his|her|their|its|(?:the )?[\w-]+'s?) (?:[\w-]+ "
    r"){0,4}?(?P<noun>[a-z]+(?:ist|ant|er|or|eon|ert|ian))(?=,| who| for| of| in| to| retained|\.|\Z)"
)
_BEFORE_NAME = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Aa]n?|[\w-]+'s?) (?:[\w-]+ ){0,4}?(?P<noun>[a-z]{5,}),? (?:Dr\. )?\Z"
)
_AHEAD = 70
"""Characters before a name in which a calling may stand."""


def apart(
    document: Document,
    spots: Sequence[Sequence[Spot]],
    described: Sequence[Sequence[Spot]],
    allowed: Sequence[frozenset[str]],
) -> list[list[Spot]]:
    """The spots without those that grammar gives to somebody else, or with the one whom it gives them to.

    ``described`` are those of them that a role or calling told, and ``allowed`` holds the pronouns that may stand for
    each physician.
    """
    found: list[list[Spot]] = []
    callings = _callings(document, spots)
    named: list[int] = []
    last: set[int] = set()
    paragraph = -1
    for passage, present, told in zip(document.passages, spots, described, strict=True):
        if passage.paragraph != paragraph:
            named, last, paragraph = [], set(), passage.paragraph
        if not present:
            found.append([])
            continue
        kept = [spot for spot in present if not _is_bound(passage.text, spot, present)]
        sure = [spot for spot in told if spot.start == 0 and last == {spot.who}]
        kept = _renamed(passage.text, kept, sure, callings)
        before = found[-1] if found and named else ()
        kept = _continued(passage.text, kept, before, allowed)
        found.append(_set_against(passage.text, kept, before, named, allowed))
        last = {spot.who for spot in found[-1]}
        named += [who for who in dict.fromkeys(spot.who for spot in present if spot.printed) if who not in named]
    return found


def _callings(document: Document, spots: Sequence[Sequence[Spot]]) -> dict[str, set[int]]:
    """Who is called "the consultant", "their orthopedist", beside the name."""
    found: dict[str, set[int]] = {}
    for passage, present in zip(document.passages, spots, strict=True):
        for spot in present:
            if spot.printed:
                for match in (
                    _AFTER_NAME.match(passage.text, spot.end),
                    _BEFORE_NAME.search(passage.text, max(0, spot.start - _AHEAD), spot.start),
                ):
                    if match:
                        found.setdefault(match["noun"], set()).add(spot.who)
    return found


def _renamed(text: str, present: list[Spot], sure: Sequence[Spot], callings: dict[str, set[int]]) -> list[Spot]:
    """The spots; a calling that another bears is that other's, and so are the pronouns that take it up."""
    found = [spot if spot in sure else _called(text, spot, present, callings) for spot in present]
    moved = {old.who: new for old, new in zip(present, found, strict=True) if old.who != new.who}
    stay = {spot.who for spot in found if spot.printed}
    return [
        replace(spot, who=moved[spot.who].who)
        if spot.who in moved
        and spot.who not in stay
        and spot.start > moved[spot.who].start
        and not _is_noun(text[spot.start : spot.end])
        else spot
        for spot in found
    ]


def _called(text: str, spot: Spot, present: Sequence[Spot], callings: dict[str, set[int]]) -> Spot:
    """The spot, of the only physician who is called so where it was taken for one who is not."""
    word = None if spot.printed else _CALLED.match(text, spot.start, spot.end)
    borne = callings.get(word["noun"], set()) if word else set()
    if len(borne) != 1 or spot.who in borne or borne & {one.who for one in present}:
        return spot
    return replace(spot, who=next(iter(borne)))


def _is_bound(text: str, spot: Spot, present: Sequence[Spot]) -> bool:
    """Whether a sentence begins with a pronoun and goes on to name the physician for whom it was taken."""
    return (
        not spot.printed
        and _HEAD.match(text, 0, spot.end) is not None
        and any(
            one.who == spot.who and one.start > spot.start and _is_noun(text[one.start : one.end]) for one in present
        )
    )


def _is_noun(words: str) -> bool:
    return " " in words and not _WRITTEN.search(words)


def _continued(text: str, present: list[Spot], before: Sequence[Spot], allowed: Sequence[frozenset[str]]) -> list[Spot]:
    """The spots; of whom the sentence before has described, where they were taken for one named earlier."""
    last, taken = {spot.who for spot in before}, {spot.who for spot in present}
    if len(last) != 1 or len(taken) != 1 or last == taken or not _GOES_ON.match(text, 0, present[0].end):
        return present
    who = next(iter(last))
    words = [text[spot.start : spot.end] for spot in present]
    described = any(not spot.printed for spot in before)
    if not described or any(spot.printed or _is_noun(word) for spot, word in zip(present, words, strict=True)):
        return present
    fits = all(may_mean(word, allowed[who]) for word in words)
    return [replace(spot, who=who) for spot in present] if fits else present


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
    if any(_is_noun(word) and not _CALLED.match(word) for word in words):
        return present
    others = [who for who in named if who not in taken]
    if len(named) != 2 or len(others) != 1 or not all(may_mean(word, allowed[others[0]]) for word in words):
        return []
    return [replace(spot, who=others[0]) for spot in present]
