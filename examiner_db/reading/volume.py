"""Sworn or adjudicated statements of how many examinations a physician does, for whom, and at what fee."""

import re
from collections.abc import Sequence

from examiner_db.reading.passages import Document
from examiner_db.reading.scope import is_argument
from examiner_db.reading.types import VolumeReading
from examiner_db.reading.views import View
from examiner_db.vocabulary import VolumeKind

_NUMBER = (
    r"(?:\d[\d,]*(?: to \d[\d,]*)?|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen|twenty|thirty|forty|fifty|one hundred)"
)
VOLUME: tuple[tuple[VolumeKind, re.Pattern[str]], ...] = (
    (
        VolumeKind.DEFENSE_SHARE,
        re.compile(
            r"(?P<value>\d{1,3}(?:%| percent))[^.;]{0,80}\b(?:for|on behalf of|"
            r"from) (?:the )?(?:defense|defendants?|insur\w+|employers?|carriers?|respondents?)|"
            r"(?:defense|insur\w+|employers?)[^.;]{0,40}(?P<value2>\d{1,3}(?:%|"
            r" percent)) of (?:the time|his|her)"
        ),
    ),
    (
        VolumeKind.EXAMINATIONS,
        re.compile(
            rf"(?P<value>{_NUMBER}) (?:independent medical examinations?|IMEs?|section 12 (?:exam\w*)|"
            rf"(?:defense |medical-legal )?(?:examinations|evaluations))(?: \w+){{0,3}} (?:a|per|each|"
            r"every) (?:year|month|week|day)",
            re.IGNORECASE,
        ),
    ),
    (
        VolumeKind.INCOME,
        re.compile(
            r"(?P<value>\d{1,3}(?:%| percent)) of (?:his|her) (?:\w+ ){0,2}(?:income|practice|"
            r"earnings|revenue)|(?:earn\w*|income|paid|"
            r"received)[^.;]{0,40}(?P<value2>\$\d[\d,]*(?:\.\d+)?(?: million)?) (?:a|per|each|"
            r"in) (?:year|month|\d{4})"
        ),
    ),
    (
        VolumeKind.FEE,
        re.compile(
            r"(?:charg\w*|fee|paid|billed|bills)[^.;]{0,60}(?P<value>\$\d[\d,]*(?:\.\d\d)?)"
            r"(?=[^.;]{0,60}\b(?:exam|evaluation|report|deposition|testimony|hour|review))"
        ),
    ),
)
"""What each kind of statement says, the most particular first."""

_COUNTS = re.compile(r"%|percent|\$|IMEs?\b|examinations?|evaluations")
"""Of which some stands in every statement of volume."""


def volumes(document: Document, name: str, views: Sequence[View]) -> list[VolumeReading]:
    """The statements of volume in sentences that mention one physician alone."""
    found = []
    for view in views:
        if view.others or not _COUNTS.search(view.text) or is_argument(view.text):
            continue
        for kind, pattern in VOLUME:
            match = pattern.search(view.text)
            if match:
                passage = document.passages[view.passage]
                quote = document.folded.quote(document.original, passage.start, passage.end)
                value = match["value"] or match.groupdict().get("value2") or ""
                found.append(VolumeReading(physician=name, kind=kind, value=value, quote=quote))
                break
    return found
