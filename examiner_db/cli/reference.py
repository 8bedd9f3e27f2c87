"""Files of NPPES that go into the reference table, and not into the records: a physician there is no mention."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from examiner_db.cli.app import Settings, UsageError
from examiner_db.cli.words import counted, progress
from examiner_db.desk import Desk
from examiner_db.progress import Underway
from examiner_db.registry import FILE, Registered, Registry, rewriting
from scrapers.identity import us_nppes_deactivated as deactivated
from scrapers.identity import us_nppes_file as registered

EACH = 100_000
"""Rows between two lines of progress."""


def for_reference(paths: Sequence[Path], source: str | None) -> bool:
    """Whether these files are NPPES's own: all of them, or it is a mistake."""
    if source not in {None, "us_nppes"}:
        return False
    known = [path for path in paths if path.is_file() and (registered.member(path) or deactivated.report(path))]
    if known and len(known) < len(paths):
        other = next(path for path in paths if path not in known)
        message = f"{other.name} is not a file of {known[0].name}'s kind: import the files of NPPES by themselves"
        raise UsageError(message)
    return bool(known)


def import_reference(at: Settings, paths: Sequence[Path], as_of: str | None) -> dict[str, Any]:
    """Read the files into the reference table, full ones first; return what the table then holds.

    Each file goes on the desk by its hash, with what was read of it.
    """
    counts: Counter[str] = Counter()
    with Desk.open(at.desk) as desk:
        for path in sorted(paths, key=lambda path: _order(path, as_of)):
            found = _read(at, path, as_of)
            counts.update(found)
            said = ", ".join(f"{name}: {number}" for name, number in found.items())
            desk.imported([("us_nppes", _sha256(path), said)])
    return {"reference": "us_nppes", **(held(at) or {}), **counts}


def held(at: Settings) -> dict[str, Any] | None:
    """Of what day the reference table is, how many physicians it holds and in which file; ``None`` without one."""
    table = Registry.open(at.data)
    if table is None:
        return None
    table.close()
    return {"as_of": table.as_of, "physicians": table.physicians, "file": str(at.data / FILE)}


def line(table: Mapping[str, Any] | None) -> str:
    """The table in a line, where sources are listed."""
    if table is None:
        return "no reference table: `examiner-db import NPPES_Data_Dissemination_….zip` makes one"
    holds = counted(table["physicians"], "physician")
    return f"reference table of NPPES: {holds}, of {table['as_of']}, {table['file']}"


def lines(report: Mapping[str, Any]) -> Iterator[str]:
    """The report as text."""
    holds = counted(report["physicians"], "physician")
    yield f"us_nppes: the reference table is of {report['as_of']} and holds {holds}"
    for name in [name for name in report if name not in {"reference", "as_of", "physicians", "file"}]:
        yield f"  {name}: {report[name]:,}"


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _order(path: Path, as_of: str | None) -> tuple[bool, str]:
    found = registered.member(path)
    return (found is None or found["first"] != registered.FULL, _day(path, as_of))


def _day(path: Path, as_of: str | None) -> str:
    """The day whose state a file holds: as the user says, else as its name does."""
    found = registered.member(path) or deactivated.report(path)
    day = found["last"] if found else None
    if as_of is not None:
        return as_of
    if day is None:
        message = f"{path.name}: its name has no day; say with --as-of which day's state it holds"
        raise UsageError(message)
    return f"{day[:4]}-{day[4:6]}-{day[6:]}"


def _read(at: Settings, path: Path, as_of: str | None) -> dict[str, int]:
    found, day = registered.member(path), _day(path, as_of)
    if found is None:
        return _deactivate(at, path, day)
    return _renew(at, path, day) if found["first"] == registered.FULL else _bring_up_to_date(at, path, day)


def _renew(at: Settings, path: Path, day: str) -> dict[str, int]:
    """A full file makes the table anew. Of those deactivated it has only numbers: the names are in the table before."""
    read = registered.Read()
    with rewriting(at.data, as_of=day, anew=True) as table:
        before = Registry.open(at.data)
        table.put(_shown(registered.physicians(path, read), read))
        kept = table.put(_remembered(before, read.deactivated)) if before else 0
        if before:
            before.close()
    return {**_counts(read), "deactivated, kept from the table before": kept}


def _bring_up_to_date(at: Settings, path: Path, day: str) -> dict[str, int]:
    """A weekly file replaces whom it names."""
    read = registered.Read(weekly=True)
    with rewriting(at.data, as_of=day, anew=False) as table:
        table.put(_shown(registered.physicians(path, read), read))
        table.remove(read.named)
        table.deactivate(read.deactivated)
    return _counts(read)


def _deactivate(at: Settings, path: Path, day: str) -> dict[str, int]:
    days = deactivated.deactivations(path)
    with rewriting(at.data, as_of=day, anew=False) as table:
        return {"deactivated NPIs read": len(days), "of these in the table": table.deactivate(days)}


def _remembered(before: Registry, days: Mapping[str, str]) -> Iterator[Registered]:
    for npi, day in days.items():
        if (one := before.registered(npi)) is not None:
            yield one._replace(deactivated_on=day)


def _counts(read: registered.Read) -> dict[str, int]:
    return {
        "rows read": read.rows,
        "organizations left out": read.organizations,
        "people of other professions left out": read.others,
        "deactivated NPIs read": len(read.deactivated),
    }


def _shown(physicians: Iterator[Registered], read: registered.Read) -> Iterator[Registered]:
    shown, tell = 0, progress()
    for one in physicians:
        yield one
        if read.rows >= shown + EACH:
            shown = read.rows
            tell(Underway(f"{read.file}: {read.rows:,} rows read"))
