"""Commands that bring records in: ``sources``, ``fetch``, ``import``, ``update``."""

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from examiner_db.build import build
from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.subjects import read_subjects, write_subjects
from examiner_db.cli.words import AsJson, counted, progress, result
from examiner_db.partial_date import checked
from examiner_db.record_store import SourceReport
from examiner_db.vocabulary import Health, Tribunal
from scrapers import runner
from scrapers.fetch import Fetcher
from scrapers.source import SourceModule, discover, named


@app.command()
def sources(*, json: AsJson = False) -> None:
    """List every source: what it holds, how fresh it is, and whether its last run went well.

    Example: examiner-db sources
    """
    at = settings()
    reports = {report.slug: report for report in at.records.reports()}
    rows = []
    for slug, module in discover().items():
        report = reports.get(slug)
        rows.append(
            {
                "slug": slug,
                "publisher": module.source.publisher,
                "health": report.health if report else Health.NEVER_RUN,
                "reason": report.reason if report else "",
                "records": report.records if report else 0,
                "last_fetched": report.last_fetched if report else None,
            }
        )
    lines = (
        f"{row['slug']:<14} {row['health']:<10} {row['records']:>8,}  {row['last_fetched'] or 'not yet':<11}"
        f" {row['publisher']}{': ' + str(row['reason']) if row['reason'] else ''}"
        for row in rows
    )
    result(rows, lines, as_json=json)


@app.command()
def fetch(
    slugs: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Sources; all when none is named.")
    ] = None,
    *,
    json: AsJson = False,
) -> None:
    """Fetch sources from their publishers, keep every page, and write what the pages say.

    Example: EXAMINER_DB_CONTACT=you@example.org examiner-db fetch ny_opmc
    """
    at = settings()
    reports = _fetch(at, [named(slug) for slug in slugs] if slugs else list(discover().values()))
    _report(reports, as_json=json)


@app.command("import")
def import_(
    paths: Annotated[list[Path], typer.Argument(help="Files or folders that you have.")],
    *,
    source: Annotated[str | None, typer.Option(help="The source that reads them, when it cannot be told.")] = None,
    tribunal: Annotated[str | None, typer.Option(help="The tribunal that decided, e.g. mn_wcca.")] = None,
    as_of: Annotated[str | None, typer.Option(help="The date on which the files were downloaded.")] = None,
    public: Annotated[
        bool, typer.Option(help="These decisions are public; otherwise they stay on this machine.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Read files that you have, keep them, and publish a new release. Needs no network.

    Example: examiner-db import decisions/ --tribunal mn_wcca
    """
    at = settings()
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        message = f"no such file or folder: {', '.join(missing)}"
        raise UsageError(message)
    reports = import_files(at, paths, slug=source, tribunal=tribunal, as_of=as_of, public=public)
    build(at.data, url=at.url, progress=progress())
    _report(reports, as_json=json)


@app.command()
def update(*, json: AsJson = False) -> None:
    """Fetch what is new from every source, ask the sources that are asked by name, and publish if anything changed.

    Example: EXAMINER_DB_CONTACT=you@example.org examiner-db update
    """
    at = settings()
    modules = list(discover().values())
    reports = _fetch(at, [module for module in modules if module.ask is None])
    reports += _fetch(at, [module for module in modules if module.ask is not None])
    if at.releases.current_id() is None or any(report.new or report.changed or report.gone for report in reports):
        build(at.data, url=at.url, progress=progress())
    _report(reports, as_json=json)


def import_files(
    at: Settings, paths: list[Path], *, slug: str | None, tribunal: str | None, as_of: str | None, public: bool
) -> list[SourceReport]:
    """Read the user's files through the sources that read them."""
    return runner.import_files(
        paths,
        discover(),
        at.snapshots,
        at.records,
        slug=named(slug).source.slug if slug else None,
        tribunal=_tribunal(tribunal) if tribunal else None,
        as_of=_date(as_of) if as_of else None,
        public=public,
        progress=progress(),
    )


def _fetch(at: Settings, modules: list[SourceModule]) -> list[SourceReport]:
    write_subjects(at)
    fetcher = Fetcher(at.snapshots, at.contact)
    subjects = read_subjects(at)
    wanted = [module for module in modules if module.source.paused is None and (module.source.start or module.ask)]
    return [
        runner.fetch(module, fetcher, at.snapshots, at.records, subjects=subjects, progress=progress())
        for module in wanted
    ]


def _tribunal(text: str) -> Tribunal:
    try:
        return Tribunal(text)
    except ValueError as error:
        message = f"no tribunal is called {text!r}; there are: {', '.join(Tribunal)}"
        raise UsageError(message) from error


def _date(text: str) -> str:
    try:
        return checked(text)
    except ValueError as error:
        message = f"--as-of takes a date as YYYY-MM-DD: {text!r}"
        raise UsageError(message) from error


def _report(reports: list[SourceReport], *, as_json: bool) -> None:
    """One paragraph a source; exit code 1 when any of them failed, so that a nightly job notices."""
    result(
        [_counts(report) for report in reports],
        (line for report in reports for line in _lines(report)),
        as_json=as_json,
    )
    if any(report.health is Health.FAILED for report in reports):
        raise typer.Exit(1)


def _counts(report: SourceReport) -> dict[str, Any]:
    fields = {
        "slug",
        "health",
        "reason",
        "records",
        "new",
        "changed",
        "gone",
        "pages",
        "bytes",
        "quarantined",
        "skipped",
    }
    return report.model_dump(mode="json", include=fields)


def _lines(report: SourceReport) -> list[str]:
    lines = [
        f"{report.slug}: {report.health}{': ' + report.reason if report.reason else ''}",
        f"  {counted(report.records, 'record')} kept; {report.new} new, {report.changed} changed, {report.gone} gone",
    ]
    lines += [f"  left out: {counted(n, 'row')}: {reason}" for reason, n in report.skipped.items()]
    lines += [f"  could not be read: {entry.file} {entry.place}: {entry.reason}" for entry in report.quarantined[:20]]
    more = len(report.quarantined) - 20
    return [re.sub(r"\s+", " ", line) if not line.startswith("  ") else line for line in lines] + (
        [f"  and {more} more, all in the records folder"] if more > 0 else []
    )
