"""Numbers of examinations as decisions state them: how many, in how many years."""

import re
from typing import NamedTuple

_SMALL = "one two three four five six seven eight nine ten".split()
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,6}")
_SPAN = re.compile(
    r"\b(?:(?P<yearly>(?:an?|per|each|every) year|annually|yearly)"
    r"|(?:past|last|prior) (?:(?P<number>\d{1,2}|" + "|".join(_SMALL) + r") years|year))\b",
    re.IGNORECASE,
)
_NEAR = 80
"""Characters after the number within which its period stands."""


class Stated(NamedTuple):
    """So many examinations in so many years."""

    examinations: int
    years: int


def stated(value: str, quote: str) -> Stated | None:
    """What ``value`` states, as read in ``quote``; ``None`` unless it is one number in digits for a year or years."""
    if _DIGITS.fullmatch(value) is None:
        return None
    after = quote.partition(value)[2][:_NEAR]
    period = _SPAN.search(after)
    if period is None:
        return None
    number = (period["number"] or "1").casefold()
    years = _SMALL.index(number) + 1 if number in _SMALL else int(number)
    return Stated(int(value.replace(",", "")), years) if years else None
