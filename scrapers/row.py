"""One row of a table as a source reads it: each cell is taken out by its heading, and whatever is left is an error.

``PageError``              one sentence with file, place, what was found and what was expected
├── ``UnreadableFileError``  the file cannot be read at all: empty, damaged, encrypted, too large, wrongly encoded
├── ``LayoutError``          the page is not laid out as the source expects: the source stops
└── ``RowError``             one row cannot be read because of what it says: the row is quarantined
"""

from collections.abc import Callable, Collection, Mapping

from examiner_db.partial_date import FIRST_YEAR, LAST_YEAR, PartialDate, YearError, from_format
from examiner_db.records import Locator

SHOWN = 80
"""Characters of a value that an error repeats."""


class PageError(ValueError):
    """Something on a saved page cannot be read. ``sentence`` leaves the file's name out, which may name a claimant."""

    def __init__(self, sentence: str, file: str = "") -> None:
        """Keep the sentence alone, and with the file's name for the person who supplied the file."""
        super().__init__(f"{file}: {sentence}" if file else sentence)
        self.sentence = sentence


class UnreadableFileError(PageError):
    """The file cannot be read at all."""


class LayoutError(PageError):
    """The page is not laid out as the source expects."""


class RowError(PageError):
    """One row cannot be read because of what it says."""


def dated(text: str, form: str, place: str, file: str = "") -> PartialDate:
    """The date that ``text`` gives in one ``strptime`` format; what is none is a ``RowError`` at ``place``."""
    try:
        return from_format(text, form)
    except ValueError as error:
        years = f" from {FIRST_YEAR} to {LAST_YEAR}" * isinstance(error, YearError)
        message = f"{place}: found {_shown(text)!r}, expected a date like {form}{years}"
        raise RowError(message, file) from None


def _shown(text: str) -> str:
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


class Row:
    """One row: its cells by heading. ``number`` counts the headings as row 1, as a spreadsheet does; JSON has none."""

    def __init__(
        self,
        number: int,
        cells: Mapping[str, str],
        file: str,
        skip: Callable[[str], None],
        *,
        lacks_blanks: bool = False,
    ) -> None:
        """Hold the cells of row ``number`` of ``file``; ``skip`` is told the reason when the row is skipped.

        ``lacks_blanks`` says that a column that is blank on the whole page is not there at all, as in JSON.
        """
        self.number = number
        self.place = f"row {number}"
        self._cells = cells
        self._file = file
        self._skip = skip
        self._lacks_blanks = lacks_blanks
        self._taken: set[str] = set()

    def optional(self, column: str) -> str | None:
        """The cell's text without surrounding white space, or ``None`` if it is blank."""
        if column not in self._cells and not self._lacks_blanks:
            raise self._without(column)
        self._taken.add(column)
        return self._cells.get(column, "").strip() or None

    def take(self, column: str) -> str:
        """The cell's text; a blank cell is a ``RowError``."""
        if column not in self._cells:
            raise self._without(column)
        text = self.optional(column)
        if text is None:
            raise self.error(column, "", "some text")
        return text

    def date(self, column: str, form: str) -> PartialDate:
        """The cell's date in the one ``strptime`` format that the column has."""
        return dated(self.take(column), form, f"{self.place}, column {column!r}", self._file)

    def has(self, column: str) -> bool:
        """Whether the page has this column, for a publisher who has changed its headings."""
        return column in self._cells

    @property
    def columns(self) -> list[str]:
        """The headings in the page's order, for a table whose headings are not documented."""
        return list(self._cells)

    def skip(self, reason: str) -> None:
        """Leave the row out for a reason in words, which the report counts."""
        self._taken.update(self._cells)
        self._skip(reason)

    def error(self, column: str, found: str, expected: str) -> RowError:
        """What to raise when a cell cannot be read."""
        return RowError(f"{self.place}, column {column!r}: found {_shown(found)!r}, expected {expected}", self._file)

    def untaken(self, ignore: Collection[str]) -> list[str]:
        """Columns that hold something and were neither taken nor ignored."""
        return [name for name, text in self._cells.items() if text.strip() and name not in self._taken | set(ignore)]

    @property
    def locator(self) -> Locator:
        """Where the row is, with all the words taken from it as the quote."""
        return self.quoting(*(name for name in self._cells if name in self._taken))

    def quoting(self, *columns: str) -> Locator:
        """Where the row is, with the words of these columns as the quote, one line a cell."""
        words = (self._cells.get(column, "").strip() for column in columns)
        return Locator(row=self.number, quote="\n".join(word for word in words if word))

    def _without(self, column: str) -> LayoutError:
        sentence = f"{self.place}: there is no column {column!r}; there are: {', '.join(self._cells)}"
        return LayoutError(sentence, self._file)
