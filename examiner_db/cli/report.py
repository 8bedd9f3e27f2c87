"""How runs of sources are reported: a paragraph a source, or one object of counts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from examiner_db.cli.words import counted, result
from examiner_db.record_store import Quarantined, SourceReport

COUNTS = ("records", "new", "changed", "gone", "pages", "bytes")
SHOWN = 20
"""Unreadable files of a source that are shown; the records folder has them all."""


def show(reports: Sequence[SourceReport], names: Mapping[str, str] | None = None, *, as_json: bool) -> None:
    """Print how the runs went.

    ``names`` holds, by SHA-256, the names of the files that the user just gave; of what else could not be read, in
    earlier runs, only the number is of interest then.
    """
    lines = (line for report in reports for line in _paragraph(report, names))
    result(counts(reports), lines, as_json=as_json)


def counts(reports: Iterable[SourceReport]) -> dict[str, Any]:
    """The sums over all sources and, by slug, each source's own counts."""
    fields = {"health", "reason", "quarantined", "skipped", *COUNTS}
    sources = {report.slug: report.model_dump(mode="json", include=fields) for report in reports}
    sums = {name: sum(source[name] for source in sources.values()) for name in COUNTS}
    quarantined = sum(len(source["quarantined"]) for source in sources.values())
    return {**sums, "quarantined": quarantined, "sources": sources}


def _paragraph(report: SourceReport, names: Mapping[str, str] | None) -> Iterator[str]:
    reason = " ".join(report.reason.split())
    yield f"{report.slug}: {report.health}{': ' + reason if reason else ''}"
    yield f"  {counted(report.records, 'record')} kept; {report.new} new, {report.changed} changed, {report.gone} gone"
    for reason, n in report.skipped.items():
        yield f"  left out: {counted(n, 'row')}: {reason}"
    of_interest = [entry for entry in report.quarantined if names is None or entry.file in names]
    for entry in of_interest[:SHOWN]:
        yield f"  could not be read: {_place(entry, names or {})}: {entry.reason}"
    more, earlier = max(0, len(of_interest) - SHOWN), len(report.quarantined) - len(of_interest)
    if more:
        yield f"  and {more} more, all in the records folder"
    if earlier:
        yield f"  from earlier runs {counted(earlier, 'entry').replace('entrys', 'entries')} could not be read"


def _place(entry: Quarantined, names: Mapping[str, str]) -> str:
    return " ".join(f"{names.get(entry.file, entry.file)} {entry.place}".split())
