"""Numbers of examinations as decisions state them: how many, in how many years."""

import re
from typing import NamedTuple

_SMALL = "one two three four five six seven eight nine ten".split()
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,6}")
_PERIOD = re.compile(
    r"\b(?:(?:an?|per|each|every) (?:calendar |working )?(?P<every>year|quarter|month|week|day|hour)"
    r"|(?P<often>annually|yearly|quarterly|monthly|weekly|daily)"
    r"|(?:past|last|prior|previous) (?P<number>(?:[\w-]+ ){0,3}?)"
    r"(?P<last>decade|year|quarter|month|week|day|hour)s?)\b",
    re.IGNORECASE,
)
_NEAR = 80
"""Characters after the number within which its period stands."""


class Stated(NamedTuple):
    """So many examinations in so many years."""

    examinations: int
    years: int


def stated(value: str, quote: str) -> Stated | None:
    """What ``value`` states, as read in ``quote``; ``None`` unless it is one number in digits for a year or years.

    The first period after the number is the number's own, whatever its length: "20 per month" is no number for a year,
    also where a later word of the sentence is one.
    """
    if _DIGITS.fullmatch(value) is None:
        return None
    places = [found.end() for found in re.finditer(rf"(?<![\d,.$]){value}(?![\d%]|[,.]\d)", quote)]
    period = _PERIOD.search(quote[places[0] :][:_NEAR]) if len(places) == 1 else None
    years = _years(period) if period else None
    return Stated(int(value.replace(",", "")), years) if years else None


def _years(period: re.Match[str]) -> int | None:
    """How many years a period has; ``None`` for one that is not told in years, or whose number is not known."""
    if period["last"] is None:
        return 1 if (period["every"] or period["often"]).casefold() in {"year", "annually", "yearly"} else None
    number = (period["number"].strip() or "1").casefold()
    if period["last"].casefold() != "year":
        return None
    if number in _SMALL:
        return _SMALL.index(number) + 1
    return int(number) if re.fullmatch(r"\d{1,2}", number, re.ASCII) else None
