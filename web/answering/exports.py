"""What can be taken away from one examiner's record, and making it, a few at a time."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import BoundedSemaphore

from werkzeug.exceptions import TooManyRequests

from examiner_db.export.material import Material, Taken, gather
from examiner_db.export.packet import packet
from examiner_db.export.packet.pdf import pdf
from examiner_db.export.packet.word import word
from examiner_db.export.tables import TABLES, as_csv, as_json
from examiner_db.export.workbook import workbook
from web.release.asked import Asked

AT_ONCE = 2
"""Exports that are made at the same time; each can take seconds and some hundred megabytes."""
BUSY = "Other exports are being made. Please try again after a pause of some seconds."
_free = BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True)
class Form:
    """One form of an export: what it is called, what it holds, its media type, and how it is made."""

    title: str
    holds: str
    media_type: str
    make: Callable[[Material], str | bytes]


FORMS: Mapping[str, Form] = {
    "pdf": Form(
        "Deposition packet, PDF",
        "Questions with the entries that prompt them, tables, later history, limits and numbered exhibits.",
        "application/pdf",
        lambda material: pdf(packet(material)),
    ),
    "docx": Form(
        "Deposition packet, Word",
        "The same, to edit: real headings and tables, and fields for the contents and the page numbers.",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        lambda material: word(packet(material)),
    ),
    "xlsx": Form(
        "All tables, Excel",
        "Every row with its quote, its source and its address; a sheet explains the columns. No cell is a formula.",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        workbook,
    ),
    "json": Form(
        "All tables, JSON",
        "The same rows for a program, with the meaning of each column.",
        "application/json",
        as_json,
    ),
}
"""Forms of a whole record, by what the address calls them."""


def form(name: str) -> Form | None:
    """A form by its name: of a whole record, or of one table as CSV (``csv-opinions``); ``None`` for no such form."""
    table = name.removeprefix("csv-")
    if name in FORMS or table not in TABLES:
        return FORMS.get(name)
    title = f"{TABLES[table].title}, CSV"
    return Form(title, "One table.", "text/csv", lambda material: as_csv(material, table))


def made(asked: Asked, physician: str, wanted: Form, site: str) -> bytes:
    """The file; ``TooManyRequests`` where as many as may be are being made. ``site`` is the address of this site."""
    private = asked.private and asked.arguments.get("private") == "yes"
    taken = Taken(site, asked.release.id, datetime.now(UTC).date().isoformat(), private, asked.release.sample)
    with _turn(), asked.session() as session:
        written = wanted.make(gather(session, physician, asked.kept.snapshots, taken, asked.held))
    return written.encode() if isinstance(written, str) else written


@contextmanager
def _turn() -> Iterator[None]:
    if not _free.acquire(blocking=False):
        raise TooManyRequests(BUSY, retry_after=5)
    try:
        yield
    finally:
        _free.release()
