"""CSV that a spreadsheet opens safely: RFC 4180, marked as UTF-8, and no cell that would be run as a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

Cell = str | int | float | bool | None

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel reads the file in the code page of the machine."""
_FORMULA = re.compile("[\\s\\0\"'\u00a0\u200b\ufeff]*[=+@\\-\uff1d\uff0b\uff20\uff0d\u2212]|[\t\r\n\\0]")
"""How a formula begins, also behind spaces and quotes and in full-width forms, or a cell that shifts others."""
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def spreadsheet(columns: Sequence[str], rows: Iterable[Iterable[Cell]]) -> str:
    """A table with a line of headings, each line ended by CR and LF."""
    text = StringIO(newline="")
    text.write(BYTE_ORDER_MARK)
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()


def cell(value: Cell) -> str | int | float:
    """One cell. Text that a spreadsheet might run has an apostrophe before it; a number stays a number."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"'{value}" if isinstance(value, str) and is_formula(value) else value


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might run ``text``, as it stands or once somebody edits its cell."""
    return _FORMULA.match(text) is not None and _NUMBER.fullmatch(text) is None
