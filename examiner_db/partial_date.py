"""A date as precise as its source: ``2021``, ``2021-03`` or ``2021-03-05``.

Kept as its ISO text, which sorts in time order and needs no invented month or day.
"""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
"""A month as texts print it, for patterns."""

FIRST_YEAR, LAST_YEAR = 1800, 2099
"""The years that a source's column can mean: births of those who practiced long ago, and licenses that run for long."""

_RUN_TOGETHER = "%Y%m%d"
_SHAPE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z", re.ASCII)


class YearError(ValueError):
    """A date of a year that no column means."""


def checked(text: str) -> str:
    """Return ``text`` if it is a real date of one of the three shapes; raise ``ValueError`` otherwise."""
    if not _SHAPE.match(text):
        message = f"not a date as YYYY, YYYY-MM or YYYY-MM-DD: {text!r}"
        raise ValueError(message)
    date.fromisoformat((text + "-01-01")[:10])
    return text


@lru_cache(maxsize=4096)
def from_format(text: str, form: str) -> str:
    """Read ``text`` by one ``strptime`` format; the precision follows from the fields the format has.

    A year that no record of a living profession has (0209, 9999) is a slip or means "none", and is an error. A long
    list says the same days again and again, so the last few thousand are remembered.
    """
    moment = datetime.strptime(text, form)  # noqa: DTZ007 - a calendar date has no time zone
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        message = f"no year from {FIRST_YEAR} to {LAST_YEAR}: {text!r}"
        raise YearError(message)
    if form == _RUN_TOGETHER and len(text) != len("yyyymmdd"):
        # ``strptime`` takes one digit for a month or a day, so that of seven digits it would guess.
        message = f"not eight digits: {text!r}"
        raise ValueError(message)
    iso = moment.date().isoformat()
    if "%d" in form:
        return iso
    return iso[:7] if any(mark in form for mark in ("%m", "%b", "%B")) else iso[:4]


def checked_moment(text: str) -> str:
    """Return ``text`` if it is a date or an instant; raise ``ValueError`` otherwise. As texts they sort in time."""
    day, _, time = text.partition("T")
    if time:
        datetime.fromisoformat(text)
    return checked(day) and text


PartialDate = Annotated[str, AfterValidator(checked)]
Moment = Annotated[str, AfterValidator(checked_moment)]
"""When a page was had: an instant for one that was fetched, a date for one that the user dates."""
