"""The command ``export``: one record as tables for a spreadsheet or a program, or as a packet to depose with."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from examiner_db import database, models
from examiner_db.cli.app import UsageError, app, settings
from examiner_db.cli.look import only_hit
from examiner_db.cli.words import AsJson, counted, done, progress, result
from examiner_db.desk import Desk
from examiner_db.export.material import Material, NothingToExportError, Taken, gather
from examiner_db.export.packet import Packet, packet
from examiner_db.export.packet.pdf import pdf
from examiner_db.export.packet.word import word
from examiner_db.export.tables import TABLES, as_csv, as_json
from examiner_db.export.workbook import workbook

Form = Literal["pdf", "docx", "csv", "xlsx", "json"]
SITE = "http://127.0.0.1:8000/"
"""Where the site of this machine is served, when nobody said where readers reach it."""
_TABLES: Mapping[str, Callable[[Material, tuple[str, ...]], str | bytes]] = {"xlsx": workbook, "json": as_json}
_PRINTED: Mapping[str, Callable[[Packet], bytes]] = {"pdf": pdf, "docx": word}


@app.command()
def export(
    who: Annotated[str, typer.Argument(help="A public id, or a name.")],
    *,
    form: Annotated[Form, typer.Option("--as", help="The form of the file.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write; a folder for all tables as CSV.")],
    table: Annotated[str | None, typer.Option(help=f"One table: {', '.join(TABLES)}. All if none is named.")] = None,
    private: Annotated[
        bool, typer.Option("--private", help="Also what your private files say; the export is marked so.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Write one examiner's record to a file: a packet to depose with, or tables; every row with quote and source.

    A packet (pdf, docx) has the questions with the entries that prompt them, tables, later history and exhibits.

    Example: examiner-db export "Jon Smyth" --as docx -o smyth.docx
    """
    if table is not None and form in _PRINTED:
        message = f"--table: a packet holds every table; leave it out, or name --as csv, xlsx or json instead of {form}"
        raise UsageError(message)
    if table is not None and table not in TABLES:
        message = f"--table: found {table!r}, expected one of {', '.join(TABLES)}"
        raise UsageError(message)
    with _material(who, private=private) as material:
        progress()(f"{material.record.name}: {counted(len(material.documents), 'saved page')}, writing {output}")
        written = _written(material, form, output, (table,) if table else tuple(TABLES))
    done()
    told = {str(path): size for path, size in written}
    result(told, (f"{path}: {counted(size, 'byte')}" for path, size in told.items()), as_json=json)


@contextmanager
def _material(who: str, *, private: bool) -> Iterator[Material]:
    at = settings()
    site = (os.environ.get("EXAMINER_DB_SITE") or SITE).rstrip("/") + "/"
    with at.releases.hold_current() as held:
        ident = held.info["redirects"].get(who, who)
        with database.session_on(held.folder, at.url) as session:
            if session.get(models.Physician, ident) is None:
                ident = only_hit(who)
            today, sample = datetime.now(UTC).date().isoformat(), bool(held.info.get("sample"))
            taken = Taken(site, held.id, today, private, sample)
            try:
                yield gather(session, ident, at.snapshots, taken, _holds(at.desk))
            except NothingToExportError as error:
                raise UsageError(str(error)) from error


def _holds(desk: Path) -> set[str]:
    """What the desk hides now; without a desk nothing, and none is started."""
    if not desk.exists():
        return set()
    with Desk.open(desk) as opened:
        return opened.holds()


def _written(material: Material, form: Form, output: Path, tables: tuple[str, ...]) -> list[tuple[Path, int]]:
    if form in _PRINTED:
        return [_write(output, _PRINTED[form](packet(material)))]
    if form in _TABLES:
        return [_write(output, _TABLES[form](material, tables))]
    if len(tables) == 1:
        return [_write(output, as_csv(material, tables[0]))]
    if output.suffix == ".csv":
        message = f"{output} is one file and a record has several tables: name a --table, or a folder"
        raise UsageError(message)
    output.mkdir(parents=True, exist_ok=True)
    return [_write(output / f"{name}.csv", as_csv(material, name)) for name in tables]


def _write(path: Path, content: str | bytes) -> tuple[Path, int]:
    """Write a file whole or not at all; its path and size in bytes."""
    data = content.encode() if isinstance(content, str) else content
    incoming = path.with_name(f".{path.name}.part")
    incoming.write_bytes(data)
    incoming.replace(path)
    return path, len(data)
