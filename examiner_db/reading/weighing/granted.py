"""Praise that is only granted: "while Dr. A is credible, the judge finds Dr. B more persuasive" believes Dr. B."""

import re

from examiner_db.reading.sentences.views import OTHER, THIS

CONCEDES = re.compile(
    r"(?:\A|[,;] )(?:[Ii]t is true|[Tt]rue|[Tt]o be sure|[Aa]dmittedly|[Oo]f course|[Aa]lthough|"
    r"[Ww]hile|[Tt]hough|[Ee]ven (?:though|if)|[Dd]espite|[Gg]ranted)\b[^,;]*\Z"
)
_BUT_LACKS = re.compile(
    rf", (?:but |yet )?(?:(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|{THIS})|(?:his|her|the|that|this|{THIS}(?:'s)?) [\w-]+) "
    rf"(?:\w+ly )?"
    r"(?:(?:did|does|do|had|has|have|could|was|were|is|are) (?:not|never|no)|cannot|never|fail(?:s|ed)|lack(?:s|ed)|"
    r"neglect(?:s|ed)|overlook(?:s|ed)|ignore[sd])\b"
)
"""What a main clause holds against the opinion of which the clause before it grants something."""

_NO_THAN = rf"(?:(?!than\b|not\b|less\b|no\b)[^;{THIS}]){{0,70}}?"
_BETTER = r"\b(?:more|most|better|best|greater|greatest|superior)\b"
_BUT_ANOTHER = re.compile(
    rf"[^;{THIS}]{{0,90}}?(?:,|;| but| yet| however) {_NO_THAN}"
    rf"(?:{OTHER}{_NO_THAN}{_BETTER}|{_BETTER}{_NO_THAN}{OTHER}|\bin favor of {_NO_THAN}{OTHER})"
)
"""Where a sentence that has found something good in an opinion turns to another, which it finds better."""
_SET_BESIDE = re.compile(
    rf"{_BETTER}|{OTHER}|\b(?:adopt|accept|credit(?:ed|s|ing)\b|rel(?:y|ie)|follow|prefer|chose|choos)\w*\b"
)
"""Praise that itself sets an opinion above another, or an act: a rating may be adopted beside a better diagnosis."""


def is_granted(text: str, place: int, match: re.Match[str]) -> bool:
    """Whether praise is only granted, before a clause that tells what the opinion lacks or that another is better."""
    if _SET_BESIDE.search(match.group()) is None and _BUT_ANOTHER.match(text, max(place + 1, match.end())):
        return True
    return CONCEDES.search(text[:place]) is not None and _BUT_LACKS.match(text, _comma(text, place)) is not None


def _comma(text: str, start: int) -> int:
    """Where the clause ends that begins before ``start``."""
    end = text.find(", ", start)
    return end if end >= 0 else len(text)
