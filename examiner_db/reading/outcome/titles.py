"""What the title of a decision says of its outcome."""

import re
from collections.abc import Iterable
from dataclasses import replace

from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.types import Quote
from examiner_db.vocabulary import Outcome, Tribunal

TITLES = 14
"""Lines at the head among which a title stands."""

_TITLE_SAYS = re.compile(
    r"\A(?:FINAL |TEMPORARY |ORDER,? |OPINION,? |FINDINGS,? |DECISION,? |AND ){0,4}(?:AWARD|ORDER|DECISION|OPINION) "
    r"(?:(?P<for>ALLOWING|AWARDING|GRANTING)|DENYING) (?:COMPENSATION|BENEFITS|CLAIM)\b"
)
_TITLE_PARTS = re.compile(
    r"\bAFFIRM(?:ED|ING) IN PART\b[A-Z,; ]{0,30}\b"
    r"(?:REVERS(?:ED|ING)|MODIF(?:IED|YING)|VACAT(?:ED|ING)|DEN(?:IED|YING)) IN PART(?!.{0,20}REMAND)"
)


def entitled(document: Document, tribunal: Tribunal | None) -> tuple[Outcome, Quote | None]:
    """Where nothing else says it, a title that allows or denies compensation, and its words."""
    for passage in document.passages[:TITLES] if tribunal is not Tribunal.BRB else ():
        match = _TITLE_SAYS.search(passage.text)
        if match:
            quote = document.folded.quote(document.original, passage.start, passage.end)
            return (Outcome.CLAIMANT_WON if match["for"] else Outcome.CLAIMANT_LOST), quote
    return Outcome.UNCLEAR, None


_DISPOSITION = re.compile(
    r"(?<!COURT )(?<!TRIBUNAL )(?<!COMMISSION )\bDISPOSITION:\s*(?P<what>[A-Z][A-Z\d' ,&.]{6,240}?)(?= ?- ?\d|"
    r" MOTION\b|\Z)"
)
"""What the list above an opinion says was done, and not what was done below."""


def disposition(body: Iterable[Passage]) -> list[Passage]:
    """The words after "DISPOSITION:" in the list that some courts print above an opinion."""
    for passage in body:
        match = _DISPOSITION.search(passage.text)
        if match:
            start, end = match.span("what")
            return [replace(passage, start=passage.start + start, end=passage.start + end, text=match["what"])]
    return []


def in_parts(head: str) -> bool:
    """Whether a title says that a part is kept and a part is not."""
    return bool(_TITLE_PARTS.search(head))
