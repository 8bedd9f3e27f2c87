"""``examiner-db desk log`` and ``verify``: everything that was ever decided, in order, and whether it is untouched."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from examiner_db.cli.app import Settings, UsageError, settings
from examiner_db.cli.desk import app
from examiner_db.cli.words import AsJson, result
from examiner_db.desk import BrokenChainError, Desk
from examiner_db.desk.chain import Chain, Line
from examiner_db.partial_date import checked
from examiner_db.releases import NoReleaseError

WIDTH = 60
"""Characters of ``other`` that are shown: a public id can stand for thousands of mentions. JSON has all of them."""


@app.command()
def log(
    *,
    since: Annotated[str | None, typer.Option(help="Only what was decided on or after this date, 2026-11-01.")] = None,
    subject: Annotated[str | None, typer.Option(help="Only what names this id, file hash or organization.")] = None,
    json: AsJson = False,
) -> None:
    """Show everything on the desk in the order in which it was written, each entry with its hash.

    A file that was imported is named by its SHA-256; its name stays in the index of snapshots.

    Example: examiner-db desk log --since 2026-11-01 --subject ada-lovelace-1a2b3c
    """
    day = _date(since) if since else ""
    with Desk.open(settings().desk) as desk:
        lines = [line for line in desk.log() if line.entry.at >= day and (subject is None or _names(line, subject))]
    result([_plain(line) for line in lines], (_shown(line) for line in lines), as_json=json)


@app.command()
def verify(
    *,
    head: Annotated[str | None, typer.Option(help="A hash that was written down; it must still be there.")] = None,
    json: AsJson = False,
) -> None:
    """Check that no entry of the desk was changed, removed, moved or inserted since it was written.

    Write the head down elsewhere, in a letter or a repository: with --head it shows later that everything up to there
    is still as it was. The head that the current release was built at is looked for too. Exit code 1 if the chain is
    broken.

    Example: examiner-db desk verify --head 5f0c1d2e3a4b
    """
    at = settings()
    with Desk.open(at.desk) as desk:
        try:
            found = desk.verify(head)
            built = desk.verify(released).since if (released := _released(at)) else None
        except BrokenChainError as error:
            result({"holds": False, "broken": str(error)}, [f"the chain does not hold: {error}"], as_json=json)
            raise typer.Exit(1) from error
    value = {"holds": True, **vars(found), "since_release": built}
    result(value, _verified(found, built), as_json=json)


def _verified(found: Chain, built: int | None) -> Iterator[str]:
    if found.begins is None:
        yield "nothing is on the desk yet"
        return
    yield f"{_entries(found.entries)} hang together"
    if found.older:
        yield (
            f"the chain begins with entry {found.older + 1} on {found.begins[:10]}: what stood here before is as it "
            "was on that day; what was done to it until then, the chain cannot say"
        )
    if built is not None:
        yield f"the current release was built {_after(built)}"
    if found.since is not None:
        yield f"the head that you give stands there; {_entries(found.since)} since"
    yield f"head {found.head}"


def _after(built: int) -> str:
    return "at this head" if built == 0 else f"{_entries(built)} before the head"


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number:,} entries"


def _released(at: Settings) -> str | None:
    """The head at which the current release was built; ``None`` where there is none, or one from before the chain."""
    try:
        with at.releases.hold_current() as held:
            head: str | None = held.info.get("desk_head")
    except NoReleaseError:
        return None
    return head


def _date(text: str) -> str:
    try:
        return checked(text)
    except ValueError as error:
        message = f"--since takes a date as YYYY-MM-DD: {text!r}"
        raise UsageError(message) from error


def _names(line: Line, subject: str) -> bool:
    entry = line.entry
    return subject in {entry.subject, entry.other, *entry.other.split()}


def _plain(line: Line) -> dict[str, Any]:
    entry = line.entry
    said = {name: getattr(entry, name) for name in ("at", "by", "action", "subject", "other", "verdict", "reason")}
    return {"number": line.number, **said, "values": dict(entry.values), "hash": line.hash}


def _shown(line: Line) -> str:
    entry = line.entry
    other = f"{entry.other[:WIDTH]}…" if len(entry.other) > WIDTH else entry.other
    values = ", ".join(f"{kind} {value}" for kind, value in sorted(entry.values.items()))
    said = "  ".join(part for part in (entry.subject, other, entry.verdict, values) if part)
    why = f": {' '.join(entry.reason.split())}" if entry.reason else ""
    when = entry.at[:19].replace("T", " ")
    return f"{line.number:>5}  {line.hash[:12] or 'no hash':<12}  {when}  {entry.action:<9} {said}  ({entry.by}{why})"
