"""The command that brings in what the user has: ``import``."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from examiner_db.build import build
from examiner_db.cli import reference
from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.report import show
from examiner_db.cli.sources import announce
from examiner_db.cli.subjects import subject_of
from examiner_db.cli.words import AsJson, progress, result
from examiner_db.desk import Desk
from examiner_db.partial_date import checked
from examiner_db.record_store import SourceReport
from examiner_db.snapshots import Visit
from examiner_db.snapshots.visit import now
from examiner_db.vocabulary import Health, Tribunal
from scrapers import runner
from scrapers.source import discover, named


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
    at = own_data(settings())
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
    if any(report.health is Health.FAILED for report in reports):
        raise typer.Exit(1)


def own_data(at: Settings) -> Settings:
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
    announce(at)
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
