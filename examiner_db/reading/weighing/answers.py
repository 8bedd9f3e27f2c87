"""An argument that a judge erred in weighing, with the reviewing body's answer to it: both together weigh."""

import re

from examiner_db.reading.paper.passages import Document
from examiner_db.reading.sentences.views import OTHER, THIS

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
    r"\b[Ww]e (?:\w+ )?affirm\b(?![^.;]*(?:in part|harmless|other grounds?))|"
    r"\b(?:argument|contention|assertion)s? (?:thus |therefore )?"
    r"(?:fails?|(?:is|are) (?:rejected|unpersuasive|unavailing|without merit|"
    r"misplaced))|\bnot persuade[sd]?\b"
)
_GRANTED = re.compile(
    r"\b[Ww]e agree\b(?! (?:with the (?:judge|ALJ|Board|WCJ))\b)|\bhas merit\b|\bis "
    r"well[- ]taken\b|\bis correct\b"
)
_UNFOUND = re.compile(
    r"(?:(?:failing|fail|declining|refusing)(?:ed)? to (?P<done>find|conclude|hold|determine|rule)|"
    r"not (?P<doing>find|conclud|hold|determin|rul)ing) that\b"
)
"""What the argument would have had the judge find, and the judge did not."""

_ASIDE = re.compile(rf"(?<={THIS}), (?=(?:which|who|whose|since|because|when|where|as|an?|given) )")
"""After the physician in an argument: what the party holds against the opinion, which is no part of the answer."""

_FAULT = (
    r"(?:un(?!der)\w+|not (?:\w+ )?(?:credible|persuasive|reasoned|documented|reliable|substantial|supported|competent|"
    r"admissible|rationalized|based)|inadequate|incomplete|insufficient|inconsistent|incredible|biased|speculative|"
    r"conclusory|equivocal|flawed|hostile|wrong|mistaken|incorrect|stale|vague)"
)
_REFUTED = re.compile(
    r"\b(?:[Ww]e|I|[Tt]h(?:e|is) (?:Board|Commission|[Cc]ourt|[Pp]anel|judge|ALJ)) (?:\w+ly |also |therefore"
    r" |thus |must )?"
    r"(?:rejects?|disagrees? with|finds? no merit in|sees? no merit in|(?:is|are|am) (?:not persuaded|unpersuaded) by)"
    rf"[^;{THIS}{OTHER}]{{0,60}}?(?:contention|argument|assertion|suggestion|claim)s? that {THIS}(?:'s (?:[\w-]+"
    rf" ){{1,4}})? ?"
    rf"(?:is|was|were|are) (?:\w+ly )?{_FAULT}\b"
)
"""A decider refuses a fault that a party found in a physician."""

_FAR = 10
"""Sentences after an argument in which its answer stands, in the same paragraph."""


def answered(document: Document, number: int, text: str) -> tuple[str, int] | None:
    """The argument read as the answer to it, and where the answer ends; ``None`` when it has none that denies it."""
    if _REFUTED.search(text):
        return f"The judge did not err in accepting {THIS}.", document.passages[number].end
    erred = _ERRED.search(text)
    if erred is None:
        return None
    here = document.passages[number]
    for passage in document.passages[number : number + 1 + _FAR]:
        if passage.paragraph != here.paragraph or _GRANTED.search(passage.text):
            return None
        if _DENIED.search(passage.text):
            return _upheld(_ASIDE.split(text[erred.end() :], maxsplit=1)[0]), passage.end
    return None


def _upheld(wrong: str) -> str:
    """What stands when it was no error: what was done, or that something was not found."""
    unfound = _UNFOUND.match(wrong)
    return f"The judge did not find that{wrong[unfound.end() :]}" if unfound else f"The judge did not err in {wrong}"
