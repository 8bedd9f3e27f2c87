"""What a column of a table is: its name, what it means, of what kind it is, and where it comes from.

A column's name is fixed. Everything that explains it stands with it, so that the tables, the workbook's sheet of
columns, the data dictionary and the description of the API are written from one place and cannot differ.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter
from typing import Any, Literal
from urllib.parse import quote, urljoin

from examiner_db.export.labels import labels, words
from examiner_db.export.spreadsheet import Cell

Kind = Literal["text", "word", "words", "number", "yes or no", "date", "address"]
"""A ``word`` is one of a closed list, ``words`` are several with semicolons; a ``date`` is as precise as its source."""

PRINTED = "as the source prints it"
PUT = "what the source prints, in the words of a closed list"
READ = "read from the text of a decision, by a rule or a person; the quote shows where"
COUNTED = "computed here from the rows, when the release was built"
NOTED = "noted when the page was saved"
RECORDED = "recorded by a person"
WRITTEN = "noted when the table is written"
HERE = "an address or id of this site"

FORMS: Mapping[Kind, str] = {
    "text": "",
    "word": "",
    "words": "",
    "number": "12",
    "yes or no": "yes",
    "date": "2021-03-05, 2021-03 or 2021",
    "address": "https://records.example.org/…",
}
"""How a value of each kind looks, where a column gives no example of its own."""
DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_NUMBER = re.compile(r"-?[0-9][0-9,]*(\.[0-9]+)?")
_CAPITALS = {"id", "doi", "pmid", "npi"}


def said(value: Any) -> Cell:
    """A value as it is; several joined by semicolons."""
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else value


def counted(value: str | None) -> Cell:
    """A number that is kept as printed, thousands separated or not; empty where what is printed is no number."""
    if not _NUMBER.fullmatch(value or ""):
        return None
    found = float(str(value).replace(",", ""))
    return int(found) if found.is_integer() else found


def year(value: str | None) -> Cell:
    """The year of a date as a number."""
    return None if not value else int(value[:4])


def label(value: str | None) -> Cell:
    """A word of the vocabulary as readers see it."""
    return None if value is None else words(value)


@dataclass(frozen=True)
class Column:
    """One column: its name, where in a row its value stands, what it means, and how it is said.

    ``page`` makes an address of the value: the page of the site that it opens. ``origin`` says where values come from,
    and ``values`` is the closed list that they are from, as cells hold them.
    """

    name: str
    path: str
    meaning: str
    say: Callable[[Any], Cell] = said
    page: str = ""
    kind: Kind = "text"
    origin: str = PRINTED
    unit: str = ""
    example: str = ""
    values: tuple[str, ...] = ()

    def of(self, row: Any, site: str) -> Cell:
        """The cell of a row; ``site`` is the site's own address, for columns that hold addresses."""
        value = self._value(row)
        if self.kind == "address" and value is not None:
            return urljoin(site, self.page.format(quote(str(value), safe="")) if self.page else str(value))
        return self.say(value)

    @cached_property
    def _value(self) -> Callable[[Any], Any]:
        return attrgetter(self.path)

    @property
    def heading(self) -> str:
        """The name as a person reads it: ``Decided on`` for ``decided_on``."""
        first, *others = (part.upper() if part in _CAPITALS else part for part in self.name.split("_"))
        return " ".join([first[0].upper() + first[1:], *others])

    @property
    def form(self) -> str:
        """An example of a value, or of its form."""
        return self.example or FORMS[self.kind] or "; ".join(self.values[: 1 if self.kind == "word" else 2])

    @property
    def schema(self) -> dict[str, Any]:
        """The column's value as JSON Schema; any cell may be empty."""
        described: dict[str, Any] = {"description": f"{self.meaning} ({self.origin})"}
        if self.unit:
            described["description"] += f" Unit: {self.unit}."
        closed = {"enum": [*self.values, None]} if self.kind == "word" else {}
        return described | _SCHEMAS[self.kind] | closed


Columns = tuple[Column, ...]

_SCHEMAS: Mapping[Kind, dict[str, Any]] = {
    "text": {"type": ["string", "null"]},
    "word": {"type": ["string", "null"]},
    "words": {"type": ["string", "null"]},
    "number": {"type": ["number", "null"]},
    "yes or no": {"type": ["boolean", "null"]},
    "date": {"type": ["string", "null"], "pattern": DATE},
    "address": {"type": ["string", "null"], "format": "uri"},
}


def text(name: str, path: str, meaning: str, example: str, origin: str = PRINTED) -> Column:
    """A column of words as they are."""
    return Column(name, path, meaning, said, "", "text", origin, example=example)


def word(  # noqa: PLR0913 - what a closed list needs
    name: str, path: str, meaning: str, words: Iterable[Any], *, say: Callable[[Any], Cell] = label, origin: str = READ
) -> Column:
    """A column whose values are those of a closed list; ``words`` is the list as the database holds it."""
    return Column(name, path, meaning, say, "", "word", origin, values=tuple(str(say(one)) for one in words))


def several(name: str, path: str, meaning: str, words: Iterable[str]) -> Column:
    """A column that holds any number of the words of a closed list."""
    return Column(name, path, meaning, labels, "", "words", READ, values=tuple(str(label(one)) for one in words))


def number(  # noqa: PLR0913 - what a quantity needs
    name: str, path: str, meaning: str, unit: str, origin: str = COUNTED, *, say: Callable[[Any], Cell] = said
) -> Column:
    """A column of numbers of one unit."""
    return Column(name, path, meaning, say, "", "number", origin, unit)


def flag(name: str, path: str, meaning: str, origin: str = COUNTED) -> Column:
    """A column that says yes or no."""
    return Column(name, path, meaning, said, "", "yes or no", origin)


def day(name: str, path: str, meaning: str, origin: str = PRINTED) -> Column:
    """A column of dates, each as precise as its source."""
    return Column(name, path, meaning, said, "", "date", origin)


def link(name: str, path: str, meaning: str, page: str = "") -> Column:
    """A column of whole addresses of this site: of the ``page`` that a value opens, or of the value itself."""
    return Column(name, path, meaning, said, page, "address", HERE)


def names(columns: Columns) -> tuple[str, ...]:
    """The line of headings."""
    return tuple(column.name for column in columns)


def cells(columns: Columns, row: Any, site: str) -> tuple[Cell, ...]:
    """One row, cell by cell."""
    return tuple(column.of(row, site) for column in columns)


def under(holder: str, columns: Iterable[Column]) -> Columns:
    """The same columns of what a row holds under the name ``holder``."""
    return tuple(replace(column, path=f"{holder}.{column.path}") for column in columns)
