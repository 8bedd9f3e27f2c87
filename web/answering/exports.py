"""What can be taken away from one examiner's record, and making it, a few at a time."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

from sqlmodel import Session

from examiner_db.desk import Desk
from examiner_db.export.bundle import Evidence, bundle, evidence, record_sha256
from examiner_db.export.cited import with_address
from examiner_db.export.material import Material, Taken, gather
from examiner_db.export.packet import Packet, packet
from examiner_db.export.packet.pdf import pdf
from examiner_db.export.packet.word import word
from examiner_db.export.tables import TABLES, as_csv, as_json
from examiner_db.export.workbook import workbook
from web.answering.turns import stop_if_gone, turn
from web.release.asked import Asked
from web.release.citing import keep


class Made(NamedTuple):
    """A file, and the permanent address of the record as it is in it; empty where none could be kept."""

    data: bytes
    cited: str


@dataclass(frozen=True)
class Held:
    """What a file is made from, while its release is open."""

    asked: Asked
    session: Session
    material: Material

    @property
    def evidence(self) -> Evidence:
        """What stands behind the record; never the originals, which name claimants."""
        desk = self.asked.kept.desk
        head = None
        if desk.exists():
            with Desk.open(desk) as opened:
                head = opened.head()
        return evidence(self.session, self.material, self.asked.kept.snapshots, head)

    def packet(self) -> Packet:
        """The packet, which prints the hash of the record in every bundle of it."""
        made = packet(replace(self.material, bundle_sha256=record_sha256(self.evidence)))
        stop_if_gone()
        return made


class Cost(NamedTuple):
    """What a form costs: bytes and seconds, of any record and for each decision in it; measured on the sample."""

    size: int
    size_each: int
    seconds: float
    seconds_each: float

    def said(self, decisions: int) -> str:
        """What to expect of a record with so many decisions, in words."""
        size, seconds = self.size + self.size_each * decisions, self.seconds + self.seconds_each * decisions
        figure = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{round(size / 1e3, -1) or 10:.0f} kB"
        return f"About {figure}, {'a second or two' if seconds < 2 else f'about {seconds:.0f} seconds'}."


@dataclass(frozen=True)
class Form:
    """One form of an export: what it is called and holds, its media type, the end of its name, how it is made."""

    title: str
    holds: str
    media_type: str
    make: Callable[[Held], str | bytes]
    cost: Cost
    ending: str = ""


FORMS: Mapping[str, Form] = {
    "pdf": Form(
        "Deposition packet, PDF",
        "Questions with the entries that prompt them, tables, later history, limits and numbered exhibits.",
        "application/pdf",
        lambda held: pdf(held.packet()),
        Cost(140_000, 14_000, 1.0, 0.05),
    ),
    "docx": Form(
        "Deposition packet, Word",
        "The same, to edit: real headings and tables, and fields for the contents and the page numbers.",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        lambda held: word(held.packet()),
        Cost(45_000, 8_000, 1.0, 0.08),
    ),
    "xlsx": Form(
        "All tables, Excel",
        "Every row with its quote, its source and its address; a sheet explains the columns. No cell is a formula.",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        lambda held: workbook(held.material),
        Cost(32_000, 600, 0.5, 0.04),
    ),
    "json": Form(
        "All tables, JSON",
        "The same rows for a program, with the meaning of each column.",
        "application/json",
        lambda held: as_json(held.material),
        Cost(22_000, 4_500, 0.5, 0.04),
    ),
    "bundle": Form(
        "Evidence bundle, ZIP",
        "Texts without claimants' names, quotes with their places, hashes, limits, an unsigned certification, and a "
        "script that checks all of it with Python alone. The saved files themselves are not in it.",
        "application/zip",
        lambda held: bundle(held.evidence),
        Cost(33_000, 12_000, 0.5, 0.04),
        "zip",
    ),
}
"""Forms of a whole record, by what the address calls them."""


def form(name: str) -> Form | None:
    """A form by its name: of a whole record, or of one table as CSV (``csv-opinions``); ``None`` for no such form."""
    table = name.removeprefix("csv-")
    if name in FORMS or table not in TABLES:
        return FORMS.get(name)
    title = f"{TABLES[table].title}, CSV"
    return Form(
        title, "One table.", "text/csv", lambda held: as_csv(held.material, table), Cost(1_000, 1_500, 0.5, 0.04)
    )


def made(asked: Asked, physician: str, wanted: Form, site: str) -> Made:
    """The file; ``TooManyRequests`` where as many as may be are being made. ``site`` is the address of this site."""
    with _held(asked, physician, site, cite=True) as held:
        stop_if_gone()
        written = wanted.make(held)
    return Made(written.encode() if isinstance(written, str) else written, held.material.cited)


@contextmanager
def gathered(asked: Asked, physician: str, site: str, *, cite: bool) -> Iterator[Material]:
    """What there is to export, a few at a time; with ``cite`` its state is kept for good and has its address."""
    with _held(asked, physician, site, cite=cite) as held:
        yield held.material


@contextmanager
def _held(asked: Asked, physician: str, site: str, *, cite: bool) -> Iterator[Held]:
    private = asked.private and asked.arguments.get("private") == "yes"
    taken = Taken(site, asked.release.id, datetime.now(UTC).date().isoformat(), private, asked.release.sample)
    with turn(), asked.session() as session:
        material = gather(session, physician, asked.kept.snapshots, taken, asked.held)
        if cite:
            material = with_address(material, session, asked.held, partial(keep, asked))
        yield Held(asked, session, material)
