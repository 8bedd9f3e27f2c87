"""Weighings that a later sentence undoes, as "The deputy believed Dr. A" before "The commission reversed the deputy".

What a lower body thought of an opinion is told only to say that it no longer stands.
"""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.people.deciders import decider

_LOWER = (
    r"(?:[Dd]eputy(?: [Cc]ommissioner)?|[Cc]ompensation [Jj]udge|ALJ|WCJ|WCLJ|CALJ|"
    r"[Aa]dministrative (?:[Ll]aw )?[Jj]udge|[Jj]udge|[Aa]rbitrator|[Hh]earing (?:[Oo]fficer|[Rr]epresentative)|"
    r"[Tt]rial (?:[Cc]ourt|[Cc]ommissioner)|"
    r"[Mm]agistrate|[Rr]eferee|OWCP|[Bb]oard|[Cc]ommission|[Pp]anel|[Dd]istrict [Cc]ourt)"
)
_UPPER = (
    r"(?:[Ff]ull [Cc]ommission|[Cc]ommission(?:er)?|[Bb]oard|[Pp]anel|[Cc]ourt(?: of [Aa]ppeals)?|[Ff]ull [Bb]oard)"
)
_DECISION = (
    r"(?:decision|order|award|determination|findings?|judgment|conclusion|ruling|denial|opinion and (?:award|order))"
)
_UNDONE = Awaited(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Tt]his|his|her) {_DECISION}s? (?:(?:must|should|is|are|will|has to) "
    r"(?:\w+ )?(?:be )?(?:reversed|vacated|annulled|set aside|rescinded)|cannot (?:be affirmed|stand))\b|"
    r"\b(?:[Ww]e|I) (?:(?!not\b|declin|refus|cannot|never|would|could|may\b|might)\w+ ){0,3}?(?:reverse|vacate|set "
    r"aside|rescind|annul)\b|\A(?:Reversed|Vacated)\b|"
    rf"\b{_DECISION} (?:is|was|are|were) not supported by substantial evidence|"
    rf"\b(?:[Ww]e|I) cannot (?:say|conclude|find) that (?:its|the|this|that)[^.;]{{0,40}} {_DECISION}s? "
    r"(?:was|is|were|are) (?:\w+ )?supported|\b(?:lacked|lacks|without) substantial (?:evidence|reason)\b"
)
_STANDS = re.compile(r"\baffirm|\bin part\b")
_REVERSED = Awaited(
    rf"\b{_UPPER},? (?:\w+ ){{0,2}}?(?:reversed|vacated|set aside|overturned|rescinded|disagreed with) "
    rf"(?:the |that |this |his |her )?(?:[\w']+ ){{0,2}}?(?:{_LOWER}|{_DECISION})"
)
_RIGHTLY = Awaited(
    rf"\b{_UPPER},? (?:\w+ ){{0,2}}?(?:(?:was|were|is|are) (?:\w+ly |therefore |thus "
    rf")?(?:correct|right|justified|entitled|"
    r"free|within its authority|warranted) (?:to|in|when it)|(?:properly|correctly|rightly)|(?:did not|does not) err "
    r"(?:in|when "
    rf"it)) ?(?:revers|vacat|set(?:ting)? aside|overturn|rescind)\w*"
)
"""A court that lets a board's reversal stand."""

_DISAGREES = Awaited(
    rf"\A(?:[A-Z]\w+, )?(?:[Ww]e|I) (?:\w+ )?(?:disagree|do not agree|differ|am not persuaded|are not persuaded)"
    rf"(?: with (?:the |that |this )?(?:\w+ )?(?:{_LOWER}|{_DECISION}))?[^,;]{{0,30}}\Z"
)
_ACTS = re.compile(rf"\b(?:[Tt]he |[Tt]his )?(?:\w+ )?{_LOWER}(?:'s)? (?:\w+ )?[a-z]+")
_FINDS = re.compile(r"\b[Tt]he (?:Board|Commission|Court|Panel) (?:\w+ )?(?:finds|notes|concludes|holds)\b")
_ARGUED = re.compile(
    r"\b(?:argu|conten|assert|maintain|claims?|submits?|suggest|urges?|insist|err(?:ed|s)?\b|says that)"
)
"""What else one can disagree with than a decision."""

_NEAR = 2
"""Sentences before a plain "I disagree" with which it can disagree."""

_FAR = 60
"""Sentences of one paragraph that a decision undone can reach back over."""


def overturned(document: Document) -> frozenset[int]:
    """The passages in which a body weighs whose decision a later sentence of the paragraph undoes."""
    fallen: set[int] = set()
    for number, passage in enumerate(document.passages):
        if _UNDONE.search(passage.text) and not _STANDS.search(_UNDONE.compiled.sub("", passage.text)):
            fallen.update(_before(document, number, passage.paragraph))
            fallen.add(number)
        elif _REVERSED.search(passage.text) or _RIGHTLY.search(passage.text):
            fallen.update(_before(document, number, passage.paragraph))
        elif _DISAGREES.match(passage.text):
            near = _before(document, number, passage.paragraph)[:_NEAR]
            argued = any(_ARGUED.search(document.passages[earlier].text) for earlier in near)
            fallen.update(() if argued else near)
    return frozenset(
        number for number in fallen if _is_lower(document.passages[number]) or decider(document, number) is not None
    )


def _before(document: Document, number: int, paragraph: int) -> list[int]:
    """The passages of a paragraph before one, the nearest first, as far as nothing is said to stand."""
    found: list[int] = []
    for earlier in range(number - 1, max(-1, number - 1 - _FAR), -1):
        passage = document.passages[earlier]
        if passage.paragraph != paragraph or _STANDS.search(passage.text):
            break
        found.append(earlier)
    return found


def _is_lower(passage: Passage) -> bool:
    """Whether somebody who was reviewed acts in a passage: who finds, in the present, speaks for itself."""
    return _ACTS.search(passage.text) is not None and not _FINDS.search(passage.text)
