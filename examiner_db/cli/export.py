"""The commands ``export`` and ``verify``: one record as tables, as a packet to depose with, or as a bundle to check."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer
from sqlmodel import Session

from examiner_db import database, models
from examiner_db.cli.app import UsageError, app, settings
from examiner_db.cli.beside import beside
from examiner_db.cli.words import AsJson, counted, done, progress, result
from examiner_db.desk import Desk
from examiner_db.export.bundle import TimeStampError, bundle, evidence, record_sha256
from examiner_db.export.bundle.verify import LARGEST, report
from examiner_db.export.bundle.verify import verify as verified
from examiner_db.export.cited import cite, with_address
from examiner_db.export.material import Material, NothingToExportError, Taken, gather
from examiner_db.export.packet import Packet, packet
from examiner_db.export.packet.pdf import pdf
from examiner_db.export.packet.word import word
from examiner_db.export.tables import TABLES, as_csv, as_json
from examiner_db.export.workbook import workbook
from examiner_db.releases import HeldRelease

Form = Literal["pdf", "docx", "csv", "xlsx", "json", "bundle"]
SITE = "http://127.0.0.1:8000/"
"""Where the site of this machine is served, when nobody said where readers reach it."""
_TABLES: Mapping[str, Callable[[Material, tuple[str, ...]], str | bytes]] = {"xlsx": workbook, "json": as_json}
_PRINTED: Mapping[str, Callable[[Packet], bytes]] = {"pdf": pdf, "docx": word}


@dataclass(frozen=True)
class Opened:
    """What is exported, while the release that it is from is open; ``head`` is that of the desk's audit chain."""

    material: Material
    session: Session
    head: str | None

    def with_hash(self) -> Material:
        """What a packet is made of: it prints the hash of the record in every bundle of it."""
        found = evidence(self.session, self.material, settings().snapshots, self.head)
        return replace(self.material, bundle_sha256=record_sha256(found))

    def bundle(self, *, originals: bool, authority: str | None) -> bytes:
        """The evidence bundle, with the time of the authority at an address."""
        found = evidence(self.session, self.material, settings().snapshots, self.head, originals=originals)
        if authority is None:
            return bundle(found)
        from scrapers.fetch import Authority  # noqa: PLC0415 - takes time, which only a time stamp should pay

        try:
            with closing(Authority(authority)) as post:
                return bundle(found, post)
        except TimeStampError as error:
            message = f"--timestamp {authority}: {error}; nothing was written"
            raise UsageError(message) from error


@app.command()
def export(
    who: Annotated[str, typer.Argument(help="A public id, or a name or number as it is on record.")],
    *,
    form: Annotated[Form, typer.Option("--as", help="The form of the file.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write; a folder for all tables as CSV.")],
    table: Annotated[str | None, typer.Option(help=f"One table: {', '.join(TABLES)}. All if none is named.")] = None,
    private: Annotated[
        bool, typer.Option("--private", help="Also what your private files say; the export is marked so.")
    ] = False,
    originals: Annotated[
        bool, typer.Option("--with-originals", help="In a bundle, also the saved files; they name claimants.")
    ] = False,
    authority: Annotated[
        str | None, typer.Option("--timestamp", metavar="URL", help="In a bundle, an authority's time (RFC 3161).")
    ] = None,
    json: AsJson = False,
) -> None:
    """Write one examiner's record to a file: a packet to depose with, or tables; every row with quote and source.

    A packet (pdf, docx) has the questions with the entries that prompt them, tables, later history and exhibits. A
    bundle is a zip of texts, quotes and hashes that `examiner-db verify`, or the script in it, checks.

    Example: examiner-db export "Jon Smyth" --as docx -o smyth.docx
    """
    _check_asked(form, table, originals=originals, authority=authority)
    _check_output(output, several=form == "csv" and table is None)
    with opened(who, private=private) as held:
        material = held.with_hash() if form in _PRINTED else held.material
        progress()(f"{material.record.name}: {counted(len(material.documents), 'saved page')}, writing {output}")
        if form == "bundle":
            data = held.bundle(originals=originals, authority=authority)
            written, hashes = [_write(output, data)], [f"SHA-256: {hashlib.sha256(data).hexdigest()}"]
        else:
            written, hashes = _written(material, form, output, (table,) if table else tuple(TABLES)), []
    done()
    told = {str(path): size for path, size in written}
    cited = [f"Cited state: {material.cited}"] if material.cited else []
    sizes = (f"{path}: {counted(size, 'byte')}" for path, size in told.items())
    result(told, (*sizes, *hashes, *cited), as_json=json)


@app.command()
def verify(
    file: Annotated[Path, typer.Argument(help="An evidence bundle.")],
    *,
    sha256: Annotated[
        str | None, typer.Option(help="The hash of the bundle, or of the record, as it was stated.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Check that an evidence bundle is as it was written, and say what no check can find out.

    Exit code 1 if something does not hold; each fault names the member it is in. The bundle's own `verify.py` does the
    same with Python alone.

    Example: examiner-db verify smyth.zip
    """
    if file.stat().st_size > LARGEST:
        message = f"{file} is larger than a bundle can be ({counted(LARGEST, 'byte')})"
        raise UsageError(message)
    found = verified(file.read_bytes(), sha256)
    result({"holds": found.holds, **vars(found)}, report(file.name, found), as_json=json)
    if not found.holds:
        raise typer.Exit(1)


def _check_asked(form: Form, table: str | None, *, originals: bool, authority: str | None) -> None:
    if table is not None and form not in {"csv", *_TABLES}:
        whole = "bundle" if form == "bundle" else "packet"
        message = f"--table: a {whole} holds every table; leave it out, or name --as csv, xlsx or json"
        raise UsageError(message)
    if table is not None and table not in TABLES:
        message = f"--table: found {table!r}, expected one of {', '.join(TABLES)}"
        raise UsageError(message)
    if originals and form != "bundle":
        message = f"--with-originals: only a bundle holds files; name --as bundle instead of {form}"
        raise UsageError(message)
    if authority and form != "bundle":
        message = f"--timestamp: only a bundle has an authority's time; name --as bundle instead of {form}"
        raise UsageError(message)


def _check_output(output: Path, *, several: bool) -> None:
    if not several:
        check_file(output)
    elif output.suffix == ".csv" or output.is_file():
        message = f"{output} is one file and a record has several tables: name a --table, or a folder"
        raise UsageError(message)


def check_file(output: Path) -> None:
    """Refuse what cannot be written as a file, before anything is read, set or cited for it."""
    if output.is_dir():
        message = f"--output: {output} is a folder; name the file to write"
        raise UsageError(message)
    if not output.parent.is_dir():
        message = f"--output: there is no folder {output.parent} to write {output.name} in"
        raise UsageError(message)


@contextmanager
def opened(who: str, *, private: bool) -> Iterator[Opened]:
    """The record of one examiner, named by id or by name, with what the desk says of it now."""
    at = settings()
    site = (os.environ.get("EXAMINER_DB_SITE") or SITE).rstrip("/") + "/"
    with at.releases.hold_current() as held, database.session_on(held.folder, at.url) as session:
        today, sample = datetime.now(UTC).date().isoformat(), bool(held.info.get("sample"))
        taken = Taken(site, held.id, today, private, sample)
        try:
            with Desk.open(at.desk) as desk:
                holds = frozenset(desk.holds())
                material = gather(session, _physician(held, session, who, holds), at.snapshots, taken, holds)
                keep = partial(cite, desk, release=held.id, by="export")
                material = with_address(material, session, holds, keep)
                head = desk.head()
            yield Opened(material, session, head)
        except NothingToExportError as error:
            raise UsageError(str(error)) from error


def _physician(held: HeldRelease, session: Session, who: str, hidden: frozenset[str]) -> str:
    ident = str(held.info["redirects"].get(who, who))
    if session.get(models.Physician, ident) is not None:
        return ident
    from examiner_db.cli.whom import whom  # noqa: PLC0415 - a search takes time, which a name alone needs

    return whom(held, who, hidden)


def _written(material: Material, form: Form, output: Path, tables: tuple[str, ...]) -> list[tuple[Path, int]]:
    if form in _PRINTED:
        made = packet(material)
        step = f"setting {counted(len(made.opinions), 'opinion')} and {counted(len(made.exhibits), 'exhibit')}"
        progress()(step)
        return [_write(output, beside(partial(_PRINTED[form], made), step, progress()))]
    if form in _TABLES:
        return [_write(output, _TABLES[form](material, tables))]
    if len(tables) == 1:
        return [_write(output, as_csv(material, tables[0]))]
    output.mkdir(parents=True, exist_ok=True)
    return [_write(output / f"{name}.csv", as_csv(material, name)) for name in tables]


def _write(path: Path, content: str | bytes) -> tuple[Path, int]:
    """Write a file whole or not at all; its path and size in bytes."""
    data = content.encode() if isinstance(content, str) else content
    incoming = path.with_name(f".{path.name}.part")
    try:
        incoming.write_bytes(data)
        incoming.replace(path)
    finally:
        incoming.unlink(missing_ok=True)  # Who interrupts the writing finds no half file.
    return path, len(data)
