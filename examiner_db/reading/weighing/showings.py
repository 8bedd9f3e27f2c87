"""What a party has shown on a motion, and the papers it rests on, which the next sentence names.

"In opposition, plaintiff raised a triable issue of fact. She relied on the affirmation of Dr. A." Whose papers raise
the issue, or carry the first burden, is believed so far; whose papers fail to, is not.
"""

import re
from collections.abc import Iterator

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.sentences.views import THIS

_PARTY = r"(?:[Dd]efendants?|[Pp]laintiffs?|[Mm]ovants?|[Cc]laimants?|[Tt]hey|[Hh]e|[Ss]he)"
_BURDEN = (
    r"(?:met|satisfied|sustained|carried|discharged|made|established|demonstrated) (?:\w+ ){0,3}?prima facie\b|"
    r"(?:met|satisfied|carried|discharged) (?:their|his|her|its|the) (?:initial |threshold )?burden"
)
_MADE = Awaited(
    rf"\b{_PARTY} (?:\w+ly )?(?:raised (?:a|an|the|such an?) (?:\w+ )?(?:issue|question)s? of fact|{_BURDEN})"
)
_FAILED = re.compile(
    rf"\b{_PARTY} (?:\w+ly )?(?:failed to|did not) "
    r"(?:raise (?:a|an|any|such an?) (?:\w+ )?(?:issue|question)s? of (?:\w+ )?fact|"
    r"(?:meet|satisfy|sustain|carry|discharge|make|establish) (?:\w+ ){0,3}?(?:prima facie|burden))"
)
_RESTS = re.compile(
    rf"\A(?:[A-Z][a-z]+\b[^.;]{{0,40}}?, )?(?:[Tt]he )?{_PARTY} (?:\w+ly |also )?(?:relied (?:up)?on|submitted|offered|"
    rf"proffered|presented|adduced|tendered|provided)\b[^.;]{{0,60}}?\b(?:affirmations?|affidavits?|affirmed|"
    rf"reports?|opinions?|papers|testimony)\b[^.;]{{0,90}}?{THIS}"
)
_LIKEWISE = re.compile(
    rf"\A(?:[Tt]he )?(?:[Dd]efendants?'s?|[Tt]heir) (?:examining )?(?:[\w-]+ ){{0,2}}?"
    rf"[a-z]*(?:ist|surgeon|expert|physician),? {THIS},? (?:also|likewise|similarly)\b"
)
"""The next of a party's experts, who found the same."""

_OTHER_SIDE = re.compile(r"[Ii]n opposition\b|[Pp]laintiffs?\b")
_MOST = 6
"""Sentences through which a party's papers are told."""

_BY = re.compile(
    rf"\b(?:by|through|with|via) (?:submitting |submission of |presenting |offering )?(?:the )?(?:\w+ )?"
    rf"(?:affirmations?|affidavits?|affirmed|reports?|opinions?)\b[^.;]{{0,110}}?{THIS}"
)
_RAISED = f"Plaintiff raised a triable issue of fact through the affirmation of {THIS}."


def shown(document: Document, number: int, text: str) -> str | None:
    """The sentence in the plain words of a showing; ``None`` when it tells of none."""
    made = _MADE.search(text)
    if made and _BY.search(text, made.end()):
        return _RAISED
    if not (_RESTS.match(text) or _LIKEWISE.match(text)):
        return None
    for before in _before(document, number):
        if _FAILED.search(before):
            return f"The opinion of {THIS} was insufficient to raise a triable issue of fact."
        if _MADE.search(before):
            return _RAISED
        if _OTHER_SIDE.match(before):
            return None
    return None


def _before(document: Document, number: int) -> Iterator[str]:
    """The sentences of the paragraph before one, the nearest first."""
    here = document.passages[number].paragraph
    for passage in reversed(document.passages[max(0, number - _MOST) : number]):
        if passage.paragraph != here:
            return
        yield passage.text
