"""Commands that bring records in: ``sources``, ``fetch``, ``import``, ``update``."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from examiner_db.build import build
from examiner_db.cli import reference
from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.report import show
from examiner_db.cli.subjects import read_subjects, subject_of, write_subjects
from examiner_db.cli.words import AsJson, progress, result
from examiner_db.desk import Desk
from examiner_db.partial_date import checked
from examiner_db.record_store import SourceReport
from examiner_db.snapshots import Visit
from examiner_db.snapshots.visit import now
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
    total = sum(report.records for report in reports.values())
    result({"records": total, "sources": {row["slug"]: row for row in rows}}, lines, as_json=json)


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
    at = _own_data(settings())
    reports = _fetch(at, [named(slug) for slug in slugs] if slugs else list(discover().values()))
    show(reports, as_json=json)
    _exit(reports)


@app.command("import")
def import_(
    paths: Annotated[list[Path], typer.Argument(help="Files or folders that you have.")],
    *,
    source: Annotated[str | None, typer.Option(help="The source that reads them, when it cannot be told.")] = None,
    tribunal: Annotated[str | None, typer.Option(help="The tribunal that decided, e.g. mn_wcca.")] = None,
    as_of: Annotated[str | None, typer.Option(help="The date on which the files were downloaded.")] = None,
    about: Annotated[str | None, typer.Option(help="Public id or NPI of whom the publisher was asked about.")] = None,
    public: Annotated[
        bool, typer.Option(help="These decisions are public; otherwise they stay on this machine.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Read files that you have, keep them, and publish a new release. Needs no network.

    Example: examiner-db import decisions/ --tribunal mn_wcca
    """
    at = _own_data(settings())
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        message = f"no such file or folder: {', '.join(missing)}"
        raise UsageError(message)
    if reference.for_reference(paths, source):
        report = reference.import_reference(at, paths, _date(as_of) if as_of else None)
        build(at.data, url=at.url, progress=progress())
        result(report, reference.lines(report), as_json=json)
        return
    earlier = len(at.snapshots.visits())
    reports = import_files(at, paths, slug=source, tribunal=tribunal, as_of=as_of, about=about, public=public)
    given = at.snapshots.visits()[earlier:]
    if not given:
        message = f"found no file in {', '.join(map(str, paths))}, expected at least one that is not hidden"
        raise UsageError(message)
    read = any(_was_read(at, report, given) for report in reports)
    if read:
        build(at.data, url=at.url, progress=progress())
    show(reports, {visit.sha256: visit.file_name or "" for visit in given}, as_json=json)
    if not read:
        raise UsageError(_nothing_read(reports, given))
    _exit(reports)


@app.command()
def update(*, json: AsJson = False) -> None:
    """Fetch what is new from every source, ask the sources that are asked by name, and publish if anything changed.

    Example: EXAMINER_DB_CONTACT=you@example.org examiner-db update
    """
    at = _own_data(settings())
    modules = list(discover().values())
    before = at.records.reports()
    reports = _fetch(at, [module for module in modules if module.ask is None])
    reports += _fetch(at, [module for module in modules if module.ask is not None])
    if at.releases.current_id() is None or has_news(before, reports):
        build(at.data, url=at.url, progress=progress())
    show(reports, as_json=json)
    _exit(reports)


def has_news(before: Sequence[SourceReport], after: Sequence[SourceReport]) -> bool:
    """Whether a release built now would say more than the current one: other records, or a later day of looking."""
    known = {report.slug: (report.gone, report.last_fetched) for report in before}
    return any(
        report.new or report.changed or known.get(report.slug) != (report.gone, report.last_fetched) for report in after
    )


def _own_data(at: Settings) -> Settings:
    """Real records never join the invented sample."""
    if at.releases.holds_sample():
        message = f"{at.data} holds the invented sample; name a folder of your own in EXAMINER_DB_DATA"
        raise UsageError(message)
    return at


def import_files(
    at: Settings,
    paths: list[Path],
    *,
    slug: str | None,
    tribunal: str | None,
    as_of: str | None,
    about: str | None,
    public: bool,
) -> list[SourceReport]:
    """Read the user's files through the sources that read them, and record on the desk which files came in."""
    earlier = len(at.snapshots.visits())
    reports = runner.import_files(
        paths,
        discover(),
        at.snapshots,
        at.records,
        slug=named(slug).source.slug if slug else None,
        tribunal=_tribunal(tribunal) if tribunal else None,
        as_of=_date(as_of) if as_of else None,
        about=subject_of(at, about) if about else None,
        public=public,
        progress=progress(),
    )
    _record(at, reports, at.snapshots.visits()[earlier:])
    return reports


def _record(at: Settings, reports: Iterable[SourceReport], given: Sequence[Visit]) -> None:
    """One entry a file, by its hash: a file's name may be a claimant's, and stays in the snapshot index."""
    shown = {report.slug: Counter(one.snapshot for one in at.records.sightings(report.slug)) for report in reports}
    files = ((visit.source, visit.sha256) for visit in given if visit.source in shown)
    with Desk.open(at.desk) as desk:
        desk.imported((slug, sha256, f"records: {shown[slug][sha256]}") for slug, sha256 in files)


def _was_read(at: Settings, report: SourceReport, given: Sequence[Visit]) -> bool:
    """Whether a run read anything of these files: whoever gives nothing that can be read has made a mistake."""
    if report.health is Health.FAILED:
        return False
    files = {visit.sha256 for visit in given if visit.source == report.slug}
    refused = {entry.file for entry in report.quarantined}
    return bool(files - refused) or any(sighting.snapshot in files for sighting in at.records.sightings(report.slug))


def _nothing_read(reports: Sequence[SourceReport], given: Sequence[Visit]) -> str:
    files = {visit.sha256: visit.file_name for visit in given}
    whys = [report.reason for report in reports if report.health is Health.FAILED]
    whys += [entry.reason for report in reports for entry in report.quarantined if entry.file in files]
    what = f"{given[0].file_name}: {whys[0]}" if len(files) == 1 else f"none of these {len(files)} files can be read"
    return f"{what}; nothing was published"


def _exit(reports: Iterable[SourceReport]) -> None:
    """Exit code 1 when a source failed, so that a nightly job notices."""
    if any(report.health is Health.FAILED for report in reports):
        raise typer.Exit(1)


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
        date = checked(text)
    except ValueError as error:
        message = f"--as-of takes a date as YYYY-MM-DD: {text!r}"
        raise UsageError(message) from error
    if date > now():
        message = f"--as-of says when the files were downloaded, which cannot be in the future: {text!r}"
        raise UsageError(message)
    return date
