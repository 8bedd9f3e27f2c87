"""What a party has shown on a motion, and the papers it rests on, which the next sentence names.

"In opposition, plaintiff raised a triable issue of fact. She relied on the affirmation of Dr. A." Whose papers raise
the issue, or carry the first burden, is believed so far; whose papers fail to, is not.
"""

import re

from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.passages import Document
from examiner_db.reading.views import THIS

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
    rf"\A(?:[A-Z][a-z]+\b[^.;]{{0,40}}?, )?(?:[Tt]he )?{_PARTY} (?:\w+ly )?(?:relied (?:up)?on|submitted|offered|"
    rf"proffered|presented|adduced|tendered|provided)\b[^.;]{{0,60}}?\b(?:affirmations?|affidavits?|affirmed|"
    rf"reports?|opinions?|papers|testimony)\b[^.;]{{0,90}}?{THIS}"
)
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
    if not number or not _RESTS.match(text):
        return None
    before, here = document.passages[number - 1], document.passages[number]
    if before.paragraph != here.paragraph:
        return None
    if _FAILED.search(before.text):
        return f"The opinion of {THIS} was insufficient to raise a triable issue of fact."
    return (
        f"Plaintiff raised a triable issue of fact through the affirmation of {THIS}."
        if _MADE.search(before.text)
        else None
    )
