"""The command ``audit``: an examiner's list of testimony beside the decisions on record."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from textwrap import shorten
from typing import Annotated

import typer

from examiner_db.cli.app import UsageError, app
from examiner_db.cli.export import opened
from examiner_db.cli.words import AsJson, result
from examiner_db.export.testimony import LIMITS, Audit, ListEntry, Matched
from examiner_db.export.testimony import audit as compared
from examiner_db.figures.words import counted, tribunal_code
from examiner_db.readings.files import text_of
from examiner_db.track_record import DecisionFacts
from scrapers.apart import extract_apart

LEAST = 25
"""Characters a page below which a PDF of a list is a scan: a short list is short, and a stamp on a scan is shorter."""


@app.command()
def audit(
    who: Annotated[str, typer.Argument(help="A public id, or a name or number as it is on record.")],
    testimony: Annotated[Path, typer.Argument(metavar="LIST", help="The list: text, DOCX, PDF or HTML.")],
    *,
    on: Annotated[
        str | None, typer.Option("--as-of", help="The day of the list, 2026-03-05; today if not given.")
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Also what your private files say.")] = False,
    json: AsJson = False,
) -> None:
    """Compare an examiner's list of testimony (Fed. R. Civ. P. 26(a)(2)(B)) with the decisions on record.

    It names decisions that no entry is about, entries without a decision here, and entries older than four years, each
    match with its reasons. The list is read where it is, and nothing of it is kept.

    Example: examiner-db audit "Jon Smyth" testimony.docx --as-of 2026-03-05
    """
    text, day = text_of(testimony, LEAST), _day(on)
    with opened(who, private=private) as record:
        found = compared(record.material.record, text, day)
        name, cited = record.material.record.name, record.material.cited
    told = (*_lines(name, found), *([f"The record as it was compared: {cited}"] if cited else []))
    result({**found.model_dump(mode="json"), "limits": LIMITS, "cited_state": cited}, told, as_json=json)


def listed(content: bytes, name: str) -> str:
    """The text of a list that a visitor of the site sent; ``UnreadableFileError`` says in one sentence why not."""
    return extract_apart(content, name, least=LEAST)


def _day(given: str | None) -> date:
    try:
        return date.fromisoformat(given) if given else datetime.now(UTC).date()
    except ValueError as error:
        message = f"--as-of: found {given!r}, expected a day such as 2026-03-05"
        raise UsageError(message) from error


def _lines(name: str, found: Audit) -> Iterator[str]:
    yield f"{name}: {counted(found.entries, 'entry', 'entries')} of a list; passed over: {found.passed_over}"
    yield from _part("On the list, by docket number", (_match(one) for one in found.matched if one.sure))
    yield from _part("Possibly on the list", (_match(one) for one in found.matched if not one.sure))
    yield from _part(f"Decided since {found.since}, and not on the list", map(_decision, found.missing))
    yield from _part("Decided before, or without a date, and not on the list", map(_decision, found.earlier))
    yield from _part("On the list, and no such decision here", map(_entry, found.unknown))
    yield from _part(f"On the list, and older than {found.since}", map(_entry, found.old))
    yield from LIMITS


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = tuple(lines)
    yield f"{title}: {len(found)}"
    yield from (f"  {line}" for line in found)


def _match(match: Matched) -> str:
    return f"{_entry(match.entry)} = {_decision(match.decision)} ({'; '.join(match.reasons)})"


def _decision(facts: DecisionFacts) -> str:
    named = (tribunal_code(facts.tribunal), facts.docket or "docket not stated", facts.caption, facts.decided_on)
    return ", ".join(part for part in named if part)


def _entry(entry: ListEntry) -> str:
    return f"{entry.number}. {shorten(entry.text, 100, placeholder=' …')}"
