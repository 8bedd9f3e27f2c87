"""Commands that ask publishers: ``fetch`` and ``update``."""

import dataclasses
import fcntl
import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Annotated

import typer

from examiner_db.build import build
from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.gather import own_data
from examiner_db.cli.report import show
from examiner_db.cli.sources import announce
from examiner_db.cli.subjects import known_subjects, write_subjects
from examiner_db.cli.words import AsJson, done, progress, result
from examiner_db.desk import Desk
from examiner_db.record_store import SourceReport
from examiner_db.vocabulary import Health
from scrapers.fetch import Allowance, Fetcher, Pace
from scrapers.plan import plan
from scrapers.rounds import Round, Sleep
from scrapers.source import SourceModule, discover, named

REQUESTS = "requests"
"""The folder in which it is noted when each host was asked last, and how often each source was asked today."""

DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be fetched, and ask nobody.")]


@app.command()
def fetch(
    slugs: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Sources; all when none is named.")
    ] = None,
    *,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Fetch sources from their publishers, keep every page, and write what the pages say.

    Ctrl-C ends it at any time; run again, it goes on where it was.

    Example: EXAMINER_DB_CONTACT=you@example.org examiner-db fetch ny_opmc
    """
    at = own_data(settings())
    modules = [named(slug) for slug in slugs] if slugs else list(discover().values())
    if dry_run:
        _say_plans(at, modules, as_json=json)
        return
    with _alone(at):
        announce(at)
        reports = _fetch(at, modules, paused=bool(slugs))
    show(reports, as_json=json)
    fail_if_any(reports)


@app.command()
def update(*, dry_run: DryRun = False, json: AsJson = False) -> None:
    """Fetch what is new from every source, ask the sources that are asked by name, and publish if anything changed.

    Whoever is new in the first round is asked about in the second. Ctrl-C ends it at any time; run again, it goes on
    where it was.

    Example: EXAMINER_DB_CONTACT=you@example.org examiner-db update
    """
    at = own_data(settings())
    modules = list(discover().values())
    if dry_run:
        _say_plans(at, modules, as_json=json)
        return
    reports: list[SourceReport] = []
    with _alone(at):
        announce(at)
        for asked in (False, True):
            of_round = _fetch(at, [module for module in modules if (module.ask is not None) is asked], paused=False)
            if at.releases.current_id() is None or at.records.unpublished() is not None:
                build(at.data, url=at.url, progress=progress())
            reports += of_round
    show(reports, as_json=json)
    fail_if_any(reports)


def fail_if_any(reports: Iterable[SourceReport]) -> None:
    """Exit code 1 when a source failed, so that a nightly job notices."""
    if any(report.health is Health.FAILED for report in reports):
        raise typer.Exit(1)


def _fetch(at: Settings, modules: Sequence[SourceModule], *, paused: bool) -> list[SourceReport]:
    """One round over the sources that can be asked; with ``paused``, over those that say that they cannot, too."""
    wanted = [module for module in modules if module.source.start or module.ask or (paused and module.source.paused)]
    wanted = [module for module in wanted if paused or module.source.paused is None]
    allowance, before = Allowance(at.data / REQUESTS), at.records.reports()

    def new_fetcher(pace: Pace, sleep: Sleep) -> Fetcher:
        return Fetcher(at.snapshots, at.contact, sleep=sleep, pace=pace, allowance=allowance)

    fetching = Round(
        new_fetcher=new_fetcher,
        snapshots=at.snapshots,
        records=at.records,
        requests=at.data / REQUESTS,
        progress=progress(),
        subjects=write_subjects(at),
    )
    try:
        return fetching.reports(wanted)
    finally:
        note(at, before)


def note(at: Settings, before: Iterable[SourceReport]) -> None:
    """Write on the desk of which sources other records are kept now, also when the run was ended early."""
    known = {report.slug: report for report in before}
    ran = [report for report in at.records.reports() if report != known.get(report.slug)]
    news = [one for one in ran if one.new or one.changed or one.gone != getattr(known.get(one.slug), "gone", 0)]
    with Desk.open(at.desk) as desk:
        desk.fetched((report.slug, at.records.sha256(report.slug), _counts(report)) for report in news)


def _counts(report: SourceReport) -> str:
    return ", ".join(f"{name}: {getattr(report, name)}" for name in ("records", "new", "changed", "gone"))


def _say_plans(at: Settings, modules: Iterable[SourceModule], *, as_json: bool) -> None:
    subjects, allowance = known_subjects(at), Allowance(at.data / REQUESTS)
    plans = [plan(module, subjects, at.snapshots, at.records, allowance) for module in modules]
    result([dataclasses.asdict(one) for one in plans], (one.sentence for one in plans), as_json=as_json)


@contextmanager
def _alone(at: Settings) -> Iterator[None]:
    """Be the only process that fetches into this data folder, and end as Ctrl-C does when the system says so."""
    at.data.mkdir(parents=True, exist_ok=True)
    with (at.data / "fetch.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            lock.seek(0)
            message = (
                f"process {lock.read().strip()} is fetching into {at.data} already; let it end, then run this again"
            )
            raise UsageError(message) from error
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            yield
        except KeyboardInterrupt:
            done()
            typer.echo("stopped: what was received is kept, and the next run goes on from there", err=True)
            raise typer.Exit(130) from None
        finally:
            signal.signal(signal.SIGTERM, before)
