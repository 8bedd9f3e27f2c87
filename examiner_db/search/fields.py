"""``field:value`` in a typed search: which fields there are, and what their values mean."""

import re
from collections import defaultdict
from typing import get_args

from examiner_db.search.entries import DocumentKind, Filters, RefusedQueryError
from examiner_db.vocabulary import Direction, Issue, Weight

CLOSED: dict[str, tuple[str, ...]] = {
    "issue": tuple(Issue),
    "direction": tuple(Direction),
    "weight": tuple(Weight),
    "kind": get_args(DocumentKind),
}
"""Fields whose values are a closed list: a value that is not in it is refused, with the list."""

FIELDS = ("tribunal", "year", *CLOSED, "examiner")
YEARS = re.compile(r"(\d{4})(?:(-|\.\.)(\d{4})?)?", re.ASCII)
FIRST_YEAR, LAST_YEAR = 1850, 2100


class TypedFields:
    """Collects the fields of one search. Several values of one field are alternatives."""

    def __init__(self) -> None:
        """Start with none."""
        self._values: defaultdict[str, list[str]] = defaultdict(list)
        self._years: list[int] = []

    def add(self, name: str, value: str) -> None:
        """Add a value, or refuse it with a sentence."""
        if name == "year":
            self._years += _years(value)
        elif name in CLOSED:
            self._values[name].append(_closed(name, value))
        elif not value:
            message = f"The search has {name}: without a value."
            raise RefusedQueryError(message)
        else:
            self._values[name].append(value)

    def filters(self) -> Filters:
        """Return what documents must be."""
        given = {name: tuple(dict.fromkeys(self._values[name])) for name in ("tribunal", *CLOSED)}
        return Filters(**given, year=tuple(dict.fromkeys(self._years)))  # type: ignore[arg-type]  # kinds were checked

    def examiners(self) -> tuple[str, ...]:
        """Return the examiners asked for, as typed."""
        return tuple(dict.fromkeys(self._values["examiner"]))


def _years(value: str) -> range:
    found = YEARS.fullmatch(value)
    first = int(found[1]) if found else 0
    last = first if found is None or not found[2] else int(found[3] or LAST_YEAR)
    if not FIRST_YEAR <= first <= last <= LAST_YEAR:
        message = f"year:{value} is not a year; expected year:2019, year:2015-2019 or year:2015-."
        raise RefusedQueryError(message)
    return range(first, last + 1)


def _closed(name: str, value: str) -> str:
    wanted = re.sub(r"[\s-]+", "_", value.casefold())
    if wanted in CLOSED[name]:
        return wanted
    message = f"{name}:{value} is not known; expected {', '.join(CLOSED[name][:-1])} or {CLOSED[name][-1]}."
    raise RefusedQueryError(message)
