"""Tables as an Excel workbook in which no cell is a formula, whatever a source prints.

Text is written as text. A cell that would turn into a formula when somebody edits it carries Excel's own mark for text,
so that the words stay exactly as they are; numbers are numbers. The same material gives the same bytes.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from examiner_db.export.column import cells, names
from examiner_db.export.dictionary import DICTIONARY, explained
from examiner_db.export.material import Material
from examiner_db.export.spreadsheet import Cell, is_formula
from examiner_db.export.tables import TABLES, about, headings, rows

LONGEST = 32_767
"""Characters that a cell of Excel holds."""
CUT = " [cut here by the size of a cell; the saved document has the whole]"
_WIDTH = 22
_AS_TEXT = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}


def workbook(material: Material, wanted: Sequence[str] = tuple(TABLES)) -> bytes:
    """The tables of ``wanted``, one a sheet, behind a sheet that says what they are about, before one of columns."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file, _AS_TEXT)
    made = datetime.combine(date.fromisoformat(material.taken.on), datetime.min.time(), UTC)
    book.set_properties({"title": f"Track record of {material.record.name}", "created": made.replace(tzinfo=None)})
    sheet = _Sheets(book)
    sheet.add("About", ("what", "says"), about(material))
    for table in wanted:
        sheet.add(TABLES[table].title, headings(table), rows(material, table))
    sheet.add("Columns", names(DICTIONARY), (cells(DICTIONARY, line, "") for line in explained(wanted)))
    book.close()
    return file.getvalue()


class _Sheets:
    """Writes sheets of one book, which share their formats."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._marked = book.add_format({"quote_prefix": True})

    def add(self, title: str, columns: Sequence[str], lines: Iterable[Sequence[Cell]]) -> None:
        sheet = self._book.add_worksheet(title[:31])
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(columns) - 1, _WIDTH)
        for place, name in enumerate(columns):
            sheet.write_string(0, place, name, self._head)
        last = 0
        for last, line in enumerate(lines, 1):
            for place, value in enumerate(line):
                self._write(sheet, last, place, value)
        sheet.autofilter(0, 0, last, len(columns) - 1)

    def _write(self, sheet: Any, row: int, place: int, value: Cell) -> None:
        if value is None:
            return
        if isinstance(value, bool):
            sheet.write_string(row, place, "yes" if value else "no")
        elif isinstance(value, int | float):
            sheet.write_number(row, place, value)
        else:
            whole = value if len(value) <= LONGEST else value[: LONGEST - len(CUT)] + CUT
            sheet.write_string(row, place, whole, self._marked if is_formula(value) else None)
