"""What a decision says it does to an earlier one."""

import re

from examiner_db.reading.passages import Document
from examiner_db.reading.sections import Section
from examiner_db.reading.types import LaterHistoryReading
from examiner_db.vocabulary import Does

_WHAT = (
    r"(?P<of>(?:(?:[A-Z][a-z]+ \d{1,2}, \d{4},?|[Cc]ourt of (?:Civil )?[Aa]ppeals'?s?|"
    r"[Ww]orkers' [Cc]ompensation [Cc]ommission|[Aa]rbitrator|[Cc]ompensation [Jj]udge'?s?|"
    r"ALJ'?s?|WCJ'?s?|WCLJ'?s?|[Dd]istrict [Cc]ourt'?s?|OWCP|"
    r"Office of Workers' Compensation Programs|merit|nonmerit|"
    r"hearing representative'?s?)[^.;]{0,80}?)?\b(?:decisions?|orders?|awards?|opinion|"
    r"judgment|findings and order)\b(?:[^.;]{0,120}?))"
)
DOES: tuple[tuple[Does, str], ...] = (
    (Does.AFFIRMS, r"affirmed(?: and adopted)?|sustained"),
    (Does.REVERSES, r"reversed"),
    (Does.VACATES, r"vacated|set aside|rescinded"),
    (Does.MODIFIES, r"modified|amended"),
)
"""What an order does, and the words."""

_PATTERNS = [
    (
        does,
        re.compile(
            rf"\b[Tt](?:he|HE) {_WHAT},? (?:is|are|IS|ARE|be|must be)(?: \w+)?,? (?:hereby )?(?:{words})\b",
            re.IGNORECASE,
        ),
    )
    for does, words in DOES
]


def later_history(document: Document) -> tuple[LaterHistoryReading, ...]:
    """Each earlier decision that the order names, with what becomes of it."""
    found = []
    for passage in document.passages:
        if (
            passage.section not in (Section.ORDER, Section.CONCLUSION)
            and "ORDERED" not in passage.text
            and "AFFIRMED" not in passage.text
        ):
            continue
        for does, pattern in _PATTERNS:
            match = pattern.search(passage.text)
            if match:
                quote = document.folded.quote(document.original, passage.start, passage.end)
                found.append(LaterHistoryReading(of=match["of"].strip(" ,"), does=does, quote=quote))
    return tuple(found)
