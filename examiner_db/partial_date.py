"""A date as precise as its source: ``2021``, ``2021-03`` or ``2021-03-05``.

Kept as its ISO text, which sorts in time order and needs no invented month or day.
"""

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
"""A month as texts print it, for patterns."""

_SHAPE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z", re.ASCII)


def checked(text: str) -> str:
    """Return ``text`` if it is a real date of one of the three shapes; raise ``ValueError`` otherwise."""
    if not _SHAPE.match(text):
        message = f"not a date as YYYY, YYYY-MM or YYYY-MM-DD: {text!r}"
        raise ValueError(message)
    date.fromisoformat((text + "-01-01")[:10])
    return text


def from_format(text: str, form: str) -> str:
    """Read ``text`` by one ``strptime`` format; the precision follows from the fields the format has."""
    moment = datetime.strptime(text, form)  # noqa: DTZ007 - a calendar date has no time zone
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
