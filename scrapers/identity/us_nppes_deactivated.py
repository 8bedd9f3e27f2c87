"""NPPES's monthly report of deactivated NPIs: a workbook of one sheet, alone or in its zip, or saved as CSV.

A title stands above the headings ``NPI`` and ``NPPES Deactivation Date``; days are text, MM/DD/YYYY.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from scrapers.row import LayoutError, UnreadableFileError

HEADINGS = ["NPI", "NPPES Deactivation Date"]
NAME = re.compile(r"deactivated.*?(?P<last>\d{8})?\.(xlsx|csv|zip)\Z", re.IGNORECASE)
TITLE_ROWS = 5
"""Rows within which the headings must stand."""
_SHEET, _STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"


def report(path: Path) -> re.Match[str] | None:
    """The name of a file that is such a report, with its day if the name has one; else ``None``."""
    return NAME.search(path.name)


def deactivations(path: Path) -> dict[str, str]:
    """The day on which each NPI was deactivated, as ISO dates; anything else is a ``LayoutError``."""
    rows = _csv(path) if path.suffix.casefold() == ".csv" else _workbook(path.read_bytes(), path.name)
    numbered = enumerate(rows, 1)
    for number, cells in numbered:
        if cells[:2] == HEADINGS:
            return dict(_each_day(numbered, path.name))
        if number == TITLE_ROWS:
            break
    message = f"found no row with the headings {' and '.join(HEADINGS)}, expected the report of deactivated NPIs"
    raise LayoutError(message, path.name)


def _each_day(numbered: Iterable[tuple[int, list[str]]], file: str) -> Iterator[tuple[str, str]]:
    """The NPI and the day of each row; programs that save the report may end it with empty rows."""
    for row, cells in numbered:
        if not any(cells):
            continue
        npi, day = [*cells, "", ""][:2]
        if not npi:
            message = f"row {row}: found {day!r} and no NPI, expected both"
            raise LayoutError(message, file)
        yield npi, _day(day, row, file)


def _day(text: str, row: int, file: str) -> str:
    try:
        return f"{datetime.strptime(text, '%m/%d/%Y').date()}"  # noqa: DTZ007 - a day, without a time zone
    except ValueError:
        message = f"row {row}: found {text!r}, expected a date like 05/23/2005"
        raise LayoutError(message, file) from None


def _csv(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        yield from ([cell.strip() for cell in cells] for cells in csv.reader(lines))


def _workbook(content: bytes, file: str) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            inner = next((name for name in parts.namelist() if name.casefold().endswith(".xlsx")), None)
            if inner is not None:
                yield from _workbook(parts.read(inner), file)
                return
            strings = _strings(parts) if _STRINGS in parts.namelist() else []
            with parts.open(_SHEET) as sheet:
                yield from (_cells(row, strings) for row in _each(sheet, "row"))
    except (zipfile.BadZipFile, KeyError) as error:
        message = f"{error}; expected a workbook with one sheet, or its zip"
        raise UnreadableFileError(message, file) from error


def _strings(parts: zipfile.ZipFile) -> list[str]:
    with parts.open(_STRINGS) as texts:
        return [_text(item) for item in _each(texts, "si")]


def _each(part: IO[bytes], tag: str) -> Iterable[Element]:
    """Every element of this name, each forgotten once it was read: a sheet has hundreds of thousands of rows."""
    for _, element in iterparse(part):
        if element.tag.endswith(f"}}{tag}"):
            yield element
            element.clear()


def _cells(row: Element, strings: list[str]) -> list[str]:
    return [_value(cell, strings).strip() for cell in row]


def _value(cell: Element, strings: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return _text(cell)
    value = next((child.text or "" for child in cell if child.tag.endswith("}v")), "")
    return strings[int(value)] if cell.get("t") == "s" else value


def _text(element: Element) -> str:
    return "".join(element.itertext())
