"""What an order does to the decision below, by its words."""

import re

from examiner_db.reading.outcome.rules import DISPOSITIONS, Disposition

_KEEPS = dict(DISPOSITIONS)[Disposition.AFFIRMED]
_CLAIM_ENDED = re.compile(
    r"\b(?:application|petition|request|claim)s?(?! for re)(?: for [^.;]{0,60})? (?:is|are|be) (?:hereby )?"
    r"(?:dismissed|denied)\b|\bdismiss(?:es)? (?:the|his|her|this) (?:\w+ )?(?:petition|application|claim)\b",
    re.IGNORECASE,
)
"""What is ordered of the claim itself once the decision on it is reversed: a petition dismissed then keeps nothing."""


def dispositions(words: str) -> set[Disposition]:
    """All that an order does."""
    found = {what for what, pattern in DISPOSITIONS if re.search(pattern, words, re.IGNORECASE)}
    ended = {Disposition.REVERSED, Disposition.AFFIRMED} <= found and _CLAIM_ENDED.search(words)
    if ended and not re.search(_KEEPS, _CLAIM_ENDED.sub("", words), re.IGNORECASE):
        found.discard(Disposition.AFFIRMED)
    return found
