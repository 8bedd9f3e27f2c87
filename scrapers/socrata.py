"""Open-data portals that run Socrata: how their rows are asked for, page after page, and what both their files say.

The feed (JSON) omits blank cells and gives instants; an export (CSV) names the same columns in other letters and gives
dates as they are written in the United States.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from examiner_db.partial_date import PartialDate
from examiner_db.records import Locator
from scrapers.page import Page
from scrapers.row import Row
from scrapers.source import Query

LIMIT = 10_000
UNASKED = 1_000
"""Rows that a portal gives to whoever asks for no number of them, however many there are."""
INSTANT, WRITTEN = "%Y-%m-%dT%H:%M:%S.%f", "%m/%d/%Y"


@dataclass(frozen=True)
class PortalRow:
    """A row whose cells are asked for by the feed's names, in whichever of the two files it stands."""

    row: Row
    printed: Mapping[str, str]
    form: str
    blank: Collection[str] = ()

    def take(self, field: str) -> str:
        """The cell's text; a blank cell is a ``RowError``."""
        return self.row.take(self.printed[field])

    def optional(self, field: str) -> str | None:
        """The cell's text; ``None`` if it is blank, says so in a word, or if the file has no such column.

        A column that was renamed is noticed all the same, because nobody reads it under its new name.
        """
        heading = self.printed[field]
        text = self.row.optional(heading) if self.row.has(heading) else None
        return None if text in self.blank else text

    def date(self, field: str, form: str | None = None) -> PartialDate | None:
        """The cell's date, in ``form`` where both files write it alike; ``None`` if it is blank."""
        return None if self.optional(field) is None else self.row.date(self.printed[field], form or self.form)

    def quoting(self, *fields: str) -> Locator:
        """Where the row is, with the words of these fields as the quote, those that hold any."""
        return self.row.quoting(*(self.printed[field] for field in fields if self.optional(field) is not None))

    def skip(self, reason: str) -> None:
        """Leave the row out for a reason in words, which the report counts."""
        self.row.skip(reason)


def first(host: str, dataset: str, where: str | None = None) -> Query:
    """The query for the first rows of a dataset, in the portal's own order, which new rows do not disturb.

    ``where`` is a condition in the portal's language, for a dataset of which only some rows are wanted.
    """
    return _rows(f"https://{host}/resource/{dataset}.json", 0, where)


def following(page: Page) -> Iterator[Query]:
    """The query for the rows after a page's, unless the page was the last, or is an export of all rows."""
    if page.is_json and len(page.data) == LIMIT:
        address = urlsplit(page.visit.url)
        asked = {name: values[0] for name, values in parse_qs(address.query).items()}
        yield _rows(address._replace(query="").geturl(), int(asked["$offset"]) + LIMIT, asked.get("$where"))


def rows(page: Page, taken: str, left: str = "", blank: Collection[str] = ()) -> Iterator[PortalRow]:
    """A page's rows, of the feed or of an export; the fields taken and those left out are named as the feed does.

    ``blank`` are words that stand for nothing.
    """
    fields, ignored = taken.split(), left.split()
    if page.is_json:
        printed, found, form = {field: field for field in fields}, page.json_rows(ignored), INSTANT
    else:
        headings = {_leveled(heading): heading for heading in page.headings}
        printed = {field: headings.get(_leveled(field), field) for field in (*fields, *ignored)}
        found, form = page.csv_rows({printed[field] for field in ignored}), WRITTEN
    for row in found:
        yield PortalRow(row, printed, form, blank)


def has(page: Page, *fields: str) -> bool:
    """Whether a file has these fields, by the names of the feed or of the export."""
    return {_leveled(field) for field in fields} <= {_leveled(heading) for heading in page.headings}


def _leveled(heading: str) -> str:
    """``license_number``, ``License Number`` and ``licenseNumber`` are one."""
    return "".join(letter for letter in heading.casefold() if letter.isalnum())


def _rows(url: str, offset: int, where: str | None) -> Query:
    wanted = {} if where is None else {"$where": where}
    return Query(url, {**wanted, "$order": ":id", "$limit": str(LIMIT), "$offset": str(offset)})
