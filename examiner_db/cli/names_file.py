"""A list of names in a CSV file, as people export them: with or without a header, the name in one column or in two."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from examiner_db.cli.app import UsageError

WHOLE = ("name", "full name", "examiner", "physician", "doctor", "provider", "examiner name", "physician name")
SURNAME = ("last name", "surname", "last", "family name", "lastname")
GIVEN = ("first name", "given name", "first", "given", "firstname")
BESIDE = ("npi", "specialty", "city", "state", "license", "license number")
"""Columns whose words help to find the person meant."""

LETTERS = re.compile(r"[^\W\d_]")
NUMBER = re.compile(r"\d{4}")


class Names(NamedTuple):
    """The names of a file in their order, each once, and a sentence for each row that holds none."""

    names: tuple[str, ...]
    unread: tuple[str, ...]


def read_names(file: Path) -> Names:
    """Read ``file``; ``UsageError`` where it is no CSV file in UTF-8."""
    try:
        with file.open(newline="", encoding="utf-8-sig") as lines:
            rows = [(reader.line_num, row) for reader in [csv.reader(lines, strict=True)] for row in reader]
    except (UnicodeDecodeError, csv.Error) as error:
        message = f"{file}: {error}; expected a CSV file in UTF-8 with one name a line"
        raise UsageError(message) from error
    columns = _columns(rows[0][1]) if rows else None
    read = [(line, row, _name(row, columns)) for line, row in rows[columns is not None :] if any(map(str.strip, row))]
    names = dict.fromkeys(name for _, _, name in read if name)
    unread = (f"{file}, line {line}: no name in {','.join(row)[:60]!r}" for line, row, name in read if not name)
    return Names(tuple(names), tuple(unread))


def _columns(header: list[str]) -> dict[str, int] | None:
    """Where each known column stands; ``None`` where the first row is a name already."""
    titles = {" ".join(re.split(r"[\s_]+", title.strip().casefold())): at for at, title in enumerate(header)}
    named = {title: titles[title] for title in (*WHOLE, *SURNAME, *GIVEN, *BESIDE) if title in titles}
    return named if any(title in named for title in (*WHOLE, *SURNAME)) else None


def _name(row: list[str], columns: dict[str, int] | None) -> str | None:
    """What to search for one row, ``None`` where it holds neither letters nor a number."""
    parts = [row[0].strip()] if columns is None else list(_parts(row, columns))
    name = " ".join(filter(None, parts))
    return name if LETTERS.search(name) or NUMBER.search(name) else None


def _parts(row: list[str], columns: dict[str, int]) -> Iterator[str]:
    def cell(titles: tuple[str, ...]) -> str:
        found = (row[columns[title]].strip() for title in titles if title in columns and columns[title] < len(row))
        return next(filter(None, found), "")

    yield cell(WHOLE) or ", ".join(filter(None, (cell(SURNAME), cell(GIVEN))))
    yield from (cell((title,)) for title in BESIDE)
