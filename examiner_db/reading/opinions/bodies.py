"""Which parts of the body words name, so that what is said of one is not held against what is said of another."""

import re
from functools import lru_cache

_PARTS = {
    "neck": r"cervical|\bneck\b",
    "back": r"lumbar|lumbosacral|thoracic|\bback\b(?! to\b)",
    "shoulder": r"shoulder|rotator|acromio|labr(?:al|um)",
    "elbow": r"elbow|cubital|epicondyl",
    "hand": r"\bhands?\b|wrist|finger|thumb|carpal",
    "hip": r"\bhips?\b",
    "knee": r"knee|menisc|patell",
    "foot": r"\bfoot\b|\bfeet\b|ankle|\btoes?\b|plantar",
    "mind": r"psych|mental|depress|anxiety|emotion|\bPTSD\b|\bGAF\b",
    "head": r"\bbrain\b|concuss|headache|cognit",
    "organs": r"hypertens|\bheart\b|cardi|\blungs?\b|pulmon|respirat|hernia\b|sleep|reflux",
    "senses": r"hearing|tinnitus|vision|visual|\beyes?\b",
}
_WHOLE = {
    "spine": (r"\bspin(?:e|al)\b", ("neck", "back")),
    "arm": (r"\barms?\b|upper ext", ("shoulder", "elbow", "hand")),
    "leg": (r"\blegs?\b|lower ext", ("hip", "knee", "foot")),
}
"""Words for several parts, which mean all of them unless one is named beside them."""

_NAMED = re.compile("|".join(f"(?P<{part}>{words})" for part, words in _PARTS.items()), re.IGNORECASE)
_MEANT = tuple((re.compile(words, re.IGNORECASE), frozenset(parts)) for words, parts in _WHOLE.values())


@lru_cache(maxsize=1024)
def parts(text: str) -> frozenset[str]:
    """The parts of the body that a text names; none where it names none."""
    found = {match.lastgroup for match in _NAMED.finditer(text) if match.lastgroup}
    for words, meant in _MEANT:
        if not found & meant and words.search(text):
            found |= meant
    return frozenset(found)


def are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both name parts and none of them in common."""
    return bool(one and other) and not one & other
