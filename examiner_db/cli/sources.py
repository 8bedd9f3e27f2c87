"""The command that lists sources, and what brings the facts of their files to the records folder."""

from examiner_db.cli import reference
from examiner_db.cli.app import Settings, app, settings
from examiner_db.cli.words import AsJson, result
from examiner_db.record_store import SourceReport
from scrapers.described import blank, described
from scrapers.runner import LOCAL_FILES
from scrapers.source import discover


@app.command()
def sources(*, json: AsJson = False) -> None:
    """List every source: what it holds, how fresh it is, and whether its last run went well.

    The last line is about the reference table of NPPES: how many physicians it holds, of what day, in which file.

    Example: examiner-db sources
    """
    at = settings()
    reports = [at.records.report(slug) or blank(module.source) for slug, module in discover().items()]
    total = sum(report.records for report in reports)
    shown = {"slug", "publisher", "health", "reason", "records", "last_fetched", "share_alike"}
    rows = {report.slug: report.model_dump(mode="json", include=shown) for report in reports}
    table = reference.held(at)
    lines = [*map(_line, reports), reference.line(table)]
    result({"records": total, "sources": rows, "reference": table}, lines, as_json=json)


def _line(report: SourceReport) -> str:
    why = f": {report.reason}" if report.reason else ""
    when = report.last_fetched or "not yet"
    return f"{report.slug:<20} {report.health:<10} {report.records:>9,}  {when:<11} {report.publisher}{why}"


def announce(at: Settings) -> None:
    """Say in the records folder what every source is, so that the site also shows those that never ran."""
    for slug, module in discover().items():
        if slug != LOCAL_FILES:
            described(module.source, at.records)
