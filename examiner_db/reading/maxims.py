"""A gap in an opinion, and what the tribunal has held of opinions with such a gap, which the next sentence says.

"Dr. A did not offer an opinion on cause. The Board has held that medical evidence that offers no such opinion is of no
probative value." No word of the second sentence speaks of Dr. A, and the two together weigh the report.
"""

import re

from examiner_db.reading.passages import Document, Passage
from examiner_db.reading.views import OTHER, THIS

_MAXIM = re.compile(
    r"\A(?:(?:[Aa]s (?:noted|stated|discussed|explained)[^,;]{0,30}|[Hh]owever|[Aa]ccordingly|[Tt]hus|[Tt]herefore), )?"
    r"(?:(?:[Tt]he (?:Board|Court|court|courts|Commission)|[Tt]his (?:Court|Board)|[Ww]e) (?:has|have) (?:\w+ "
    r")?(?:held|"
    r"found|explained|stated|noted) that |[Ii]t is well (?:settled|established) that )?"
    r"(?:[Mm]edical (?:evidence|opinions?|reports?|opinion evidence)|(?:[Aa]|[Aa]n) (?:medical |physician's )?"
    r"(?:report|opinion|conclusion)|(?:[Aa]n )?opinions?) "
    rf"[^;{THIS}{OTHER}]{{3,200}}?\b(?:is|are|has|have|carries) (?:of )?(?:no|little|limited|diminished|insufficient|"
    rf"not "
    r"sufficient)\b(?: (?:\w+ )?(?:probative|value|weight|to (?:establish|meet|discharge|support)))"
)
"""What has been held of all opinions with a gap."""

_GAP = re.compile(
    rf"{THIS}[^;{OTHER}]{{0,160}}?(?:\b(?:did|does|do|had|has) not (?:\w+ )?(?:offer|provide|address|give|express|"
    r"discuss|explain|render|include|relate|describe|set forth|state|identify|support)\b|\bfail(?:s|ed) to (?:\w+ )?"
    r"(?:offer|provide|address|give|express|discuss|explain|render|include|describe|set forth|state)\b|"
    r"\b(?:offer|provid|g[ai]v|express|contain)\w* no (?:\w+ )?(?:opinion|explanation|rationale|reason)|"
    r"\bwithout (?:\w+ )?(?:explain|provid|offer|giv|discuss|address|describ|rationale|explanation|reason)|"
    r"\b(?:may|might|could) (?:have been|be) )"
)
"""What an opinion lacks."""

_APPLIED = "The report of {} is of no probative value."


def held_against(document: Document, number: int, text: str) -> tuple[str, Passage] | None:
    """The gap read with what has been held of such, and where that stands; ``None`` where nothing is said of it."""
    if number + 1 >= len(document.passages) or not _GAP.search(text):
        return None
    here, after = document.passages[number], document.passages[number + 1]
    if after.paragraph != here.paragraph or not _MAXIM.match(after.text):
        return None
    return _APPLIED.format(THIS), after
