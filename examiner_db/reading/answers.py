"""An argument that a judge erred in weighing, with the reviewing body's answer to it: both together weigh."""

import re

from examiner_db.reading.passages import Document

_ERRED = re.compile(
    r"\b(?:erred|err|abused (?:his|her|its) discretion|was wrong|improperly)\b,? ?(?:in |by |when "
    r"(?:he|she|it) |to )?"
    r"(?=(?:\w+ )?(?:rely|relie|reject|credit|discount|discredit|adopt|accept|giv|accord|disregard|"
    r"prefer|choos|follow|not |fail|find))"
)
_DENIED = re.compile(
    r"\b[Ww]e (?:\w+ )?(?:disagree|reject|do not agree|are not persuaded|are unpersuaded|find no "
    r"(?:merit|error|such error)|see no (?:merit|error)|"
    r"discern no (?:merit|error))|\b(?:without|lacks?|no) merit\b|\bmeritless\b|\bunavailing\b|"
    r"\b(?:argument|contention|assertion)s? (?:thus |therefore )?"
    r"(?:fails?|(?:is|are) (?:rejected|unpersuasive|unavailing|without merit|"
    r"misplaced))|\bnot persuade[sd]?\b"
)
_GRANTED = re.compile(
    r"\b[Ww]e agree\b(?! (?:with the (?:judge|ALJ|Board|WCJ))\b)|\bhas merit\b|\bis "
    r"well[- ]taken\b|\bis correct\b"
)
_FAR = 10
"""Sentences after an argument in which its answer stands, in the same paragraph."""


def answered(document: Document, number: int, text: str) -> tuple[str, int] | None:
    """The argument read as the answer to it, and where the answer ends; ``None`` when it has none that denies it."""
    erred = _ERRED.search(text)
    if erred is None:
        return None
    here = document.passages[number]
    for passage in document.passages[number : number + 1 + _FAR]:
        if passage.paragraph != here.paragraph or _GRANTED.search(passage.text):
            return None
        if _DENIED.search(passage.text):
            return f"The judge did not err in {text[erred.end() :]}", passage.end
    return None
