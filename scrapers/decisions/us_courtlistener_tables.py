"""CourtListener's quarterly tables: ``<table>-YYYY-MM-DD.csv.bz2``, read row by row, never whole.

PostgreSQL writes them: cells are quoted, a quote inside one is escaped by a backslash, and a blank cell is no text. A
cell may be as long as an opinion. Columns are found by their headings.
"""

import bz2
import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from scrapers.row import LayoutError, UnreadableFileError

NAME = re.compile(r"(?P<table>[a-z-]+)-(?P<day>\d{4}-\d{2}-\d{2})\.csv\.bz2\Z")
LONGEST_CELL = 64 * 2**20


def rows_of(path: Path, columns: Sequence[str]) -> Iterator[Mapping[str, str]]:
    """These columns of every row; ``LayoutError`` where one is missing or a row has another number of cells."""
    before = csv.field_size_limit(LONGEST_CELL)
    try:
        with bz2.open(path, "rt", encoding="utf-8", newline="") as lines:
            reader = csv.reader(lines, doublequote=False, escapechar="\\", strict=True)
            headings = next(reader, [])
            if absent := [column for column in columns if column not in headings]:
                message = f"there is no column {absent[0]!r}; there are: {', '.join(headings)}"
                raise LayoutError(message, path.name)
            places = [(column, headings.index(column)) for column in columns]
            for number, cells in enumerate(reader, 2):
                if len(cells) != len(headings):
                    message = f"row {number}: found {len(cells)} cells, expected {len(headings)}; is the file whole?"
                    raise LayoutError(message, path.name)
                yield {column: cells[place] for column, place in places}
    except (OSError, EOFError, csv.Error, UnicodeDecodeError) as error:
        message = f"the file is damaged or cut short ({error}); download it again"
        raise UnreadableFileError(message, path.name) from error
    finally:
        csv.field_size_limit(before)


def beside(path: Path, table: str) -> Path:
    """The file of another table of the same day in the same folder."""
    found = NAME.fullmatch(path.name)
    other = path.with_name(f"{table}-{found['day'] if found else ''}.csv.bz2")
    if not other.is_file():
        message = f"is read together with {other.name}, which is not beside it; download both"
        raise UnreadableFileError(message, path.name)
    return other
