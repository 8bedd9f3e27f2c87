"""NPPES as one file: ``npidata_pfile_…csv``, alone or in its zip, read row by row into a reference table.

The file has 330 columns and some nine million rows, a person or an organization each. Columns are found by their
headings: their order has changed before. Fifteen taxonomies stand beside the licenses filed for them, and text may
hold HTML entities. Of an NPI that was deactivated only the number and the day are left; a person whose NPI was
reactivated has both days and is registered. The full file begins with 20050523 in its name, weekly files, which hold
only what has changed, with another day.
"""

import csv
import html
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from pathlib import Path

from examiner_db.identifiers import npi as valid_npi
from examiner_db.registry import Name, Registered, StateLicense
from examiner_db.registry.taxonomies import meaning
from scrapers.row import LayoutError, UnreadableFileError

SLOTS = range(1, 16)
FIELDS = {
    "npi": "NPI",
    "type": "Entity Type Code",
    "surname": "Provider Last Name (Legal Name)",
    "given": "Provider First Name",
    "middle": "Provider Middle Name",
    "suffix": "Provider Name Suffix Text",
    "credential": "Provider Credential Text",
    "other_surname": "Provider Other Last Name",
    "other_given": "Provider Other First Name",
    "city": "Provider Business Practice Location Address City Name",
    "state": "Provider Business Practice Location Address State Name",
    "registered_on": "Provider Enumeration Date",
    "deactivated_on": "NPI Deactivation Date",
    "reactivated_on": "NPI Reactivation Date",
}
TAXONOMY = "Healthcare Provider Taxonomy Code_{}"
PRIMARY = "Healthcare Provider Primary Taxonomy Switch_{}"
NUMBER = "Provider License Number_{}"
STATE = "Provider License Number State Code_{}"
COLUMNS = 330
MEMBER = re.compile(r"npidata_pfile_(?P<first>\d{8})-(?P<last>\d{8})\.csv\Z", re.IGNORECASE)
FULL = "20050523"
"""The first day of the registry, with which the name of a full file begins."""
Cells = Sequence[str]


@dataclass
class Read:
    """What a reading of the file counts on its way; ``deactivated`` holds the day by NPI.

    ``named`` holds, of a weekly file only, who is not kept and may have been; a full one has millions of them.
    """

    file: str = ""
    weekly: bool = False
    rows: int = 0
    organizations: int = 0
    others: int = 0
    named: list[str] = field(default_factory=list)
    deactivated: dict[str, str] = field(default_factory=dict)


def member(path: Path) -> re.Match[str] | None:
    """The days in the name of the file with the physicians, or of the one in a zip; ``None`` if it is none."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as files:
            return next(filter(None, (MEMBER.search(name) for name in files.namelist())), None)
    return MEMBER.search(path.name)


def physicians(path: Path, read: Read) -> Iterator[Registered]:
    """Everybody in the file with a profession that examines; ``LayoutError`` for wrong headings or a row cut short."""
    read.file = path.name
    with _lines(path) as lines:
        reader = csv.reader(lines)
        try:
            columns = _Columns(next(reader, []), path.name)
            for cells in reader:
                read.rows += 1
                if len(cells) != columns.width:
                    message = f"row {read.rows + 1}: found {len(cells)} cells, expected {columns.width}; is it whole?"
                    raise LayoutError(message, path.name)
                if (one := _person(columns, cells, read)) is not None:
                    yield one
        except (csv.Error, UnicodeDecodeError, zipfile.BadZipFile, EOFError) as error:
            message = f"row {read.rows + 2}: {error}; expected CSV in UTF-8, whole"
            raise UnreadableFileError(message, path.name) from error


@contextmanager
def _lines(path: Path) -> Iterator[io.TextIOWrapper]:
    if not zipfile.is_zipfile(path):
        with path.open(encoding="utf-8-sig", newline="") as lines:
            yield lines
        return
    with zipfile.ZipFile(path) as files:
        name = next(name for name in files.namelist() if MEMBER.search(name))
        with files.open(name) as packed, io.TextIOWrapper(packed, encoding="utf-8-sig", newline="") as lines:
            yield lines


class _Columns:
    """Where each heading stands."""

    def __init__(self, headings: Cells, file: str) -> None:
        at = {heading.strip(): place for place, heading in enumerate(headings)}
        slots = [[form.format(slot) for form in (TAXONOMY, PRIMARY, NUMBER, STATE)] for slot in SLOTS]
        for heading in (*FIELDS.values(), *(heading for slot in slots for heading in slot)):
            if heading not in at:
                found = ", ".join(headings[:3]) or "nothing"
                message = (
                    f"the first row has no column {heading!r}; expected the {COLUMNS} headings of NPPES's "
                    f"npidata_pfile, found {len(headings)}: {found}…"
                )
                raise LayoutError(message, file)
        self.width = len(headings)
        self.place: Mapping[str, int] = {name: at[heading] for name, heading in FIELDS.items()}
        self.slots: list[Callable[[Cells], tuple[str, ...]]] = [
            itemgetter(*(at[one] for one in slot)) for slot in slots
        ]


def _person(columns: _Columns, cells: Cells, read: Read) -> Registered | None:
    place = columns.place
    number, kind = cells[place["npi"]], cells[place["type"]]
    if cells[place["deactivated_on"]] and not cells[place["reactivated_on"]]:
        read.deactivated[number] = _day(cells[place["deactivated_on"]], read)
        return None
    if kind != "1":
        read.organizations += 1
        return None
    known = [one for slot in columns.slots if (one := slot(cells))[0] and meaning(one[0])]
    if not known or valid_npi(number) is None or not cells[place["surname"]]:
        read.others += 1
        read.named += [number] * read.weekly
        return None
    known.sort(key=lambda one: one[1] != "Y")
    said = {name: _text(cells[at]) for name, at in place.items()}
    also = Name(said["other_surname"], said["other_given"] or said["given"])
    return Registered(
        **{part: said[part] for part in ("npi", "surname", "given", "middle", "suffix", "credential", "city", "state")},
        also=(also,) if also.surname and also != (said["surname"], said["given"]) else (),
        taxonomies=tuple(dict.fromkeys(code for code, _, _, _ in known)),
        licenses=tuple(StateLicense(state, _text(text), code) for code, _, text, state in known if text and state),
        registered_on=_day(said["registered_on"], read) if said["registered_on"] else None,
    )


def _text(cell: str) -> str:
    text = html.unescape(cell) if "&" in cell else cell
    return "" if text == "--" else text.strip()


def _day(text: str, read: Read) -> str:
    try:
        return f"{datetime.strptime(text, '%m/%d/%Y').date()}"  # noqa: DTZ007 - a day, without a time zone
    except ValueError:
        message = f"row {read.rows + 1}: found {text!r}, expected a date like 05/23/2005"
        raise LayoutError(message, read.file) from None
