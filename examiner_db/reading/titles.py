"""What the title of a decision says of its outcome."""

import re

from examiner_db.reading.passages import Document
from examiner_db.reading.types import Quote
from examiner_db.vocabulary import Outcome, Tribunal

TITLES = 14
"""Lines at the head among which a title stands."""

_TITLE_SAYS = re.compile(
    r"\A(?:FINAL |TEMPORARY |ORDER,? |OPINION,? |FINDINGS,? |DECISION,? |AND ){0,4}(?:AWARD|ORDER|DECISION|OPINION) "
    r"(?:(?P<for>ALLOWING|AWARDING|GRANTING)|DENYING) (?:COMPENSATION|BENEFITS|CLAIM)\b"
)
_TITLE_PARTS = re.compile(
    r"\bAFFIRM(?:ED|ING) IN PART\b[A-Z,; ]{0,30}\b(?:REVERS|MODIFY|VACAT|DENY)(?:ED|ING) IN PART(?!.{0,20}REMAND)"
)


def entitled(document: Document, tribunal: Tribunal | None) -> tuple[Outcome, Quote | None]:
    """Where nothing else says it, a title that allows or denies compensation, and its words."""
    for passage in document.passages[:TITLES] if tribunal is not Tribunal.BRB else ():
        match = _TITLE_SAYS.search(passage.text)
        if match:
            quote = document.folded.quote(document.original, passage.start, passage.end)
            return (Outcome.CLAIMANT_WON if match["for"] else Outcome.CLAIMANT_LOST), quote
    return Outcome.UNCLEAR, None


def in_parts(head: str) -> bool:
    """Whether a title says that a part is kept and a part is not."""
    return bool(_TITLE_PARTS.search(head))
