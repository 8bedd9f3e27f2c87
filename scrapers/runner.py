"""From pages to records: ``fetch`` asks a publisher, ``import_files`` takes files that the user has.

Every page is kept before it is parsed. What was read from it goes to the record store, or, if the source stops, only
the reason does; single documents that were read before their publisher failed go there beside it. Progress lines may
name files, which may name claimants; reports never do.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from examiner_db.progress import Progress
from examiner_db.record_store import RecordStore, SourceReport, listed
from examiner_db.snapshots import SnapshotStore, Visit
from examiner_db.snapshots.visit import now
from examiner_db.vocabulary import Tribunal
from scrapers.described import described
from scrapers.fetch import Fetcher, FetchError, SpentError
from scrapers.page import Page, Text
from scrapers.row import PageError
from scrapers.run import Run, RunStoppedError
from scrapers.socrata import LIMIT, UNASKED
from scrapers.source import Part, SourceModule, Subject
from scrapers.tally import Tally
from scrapers.text import extract, media_type
from scrapers.walk import Queries, Resumed, Walk, as_query, saved_page

LOCAL_FILES = "local_files"
MISSING = 10
"""One in so many of the records of a list may be missing from a file that is taken for the whole list."""
FEW = 4
"""Records that may always be missing, however short the list."""


class MissingFileError(Exception):
    """There is no such file or folder, or it may not be read; the message is one sentence."""


def _silent(_line: str) -> None:
    """Report no progress."""


def fetch(  # noqa: PLR0913 - four things that a run cannot do without, and two that the command offers
    module: SourceModule,
    fetcher: Fetcher,
    snapshots: SnapshotStore,
    records: RecordStore,
    subjects: Sequence[Subject] = (),
    *,
    progress: Progress = _silent,
) -> SourceReport:
    """Fetch a source, or ask it about ``subjects`` if it is asked by name.

    A source that stops keeps its records, and its report says why. One that is paused, or has nothing to ask for, is
    left alone. What a run that was interrupted had received is not asked for again.
    """
    slug = module.source.slug
    before = described(module.source, records)
    queries = list(beginning(module, subjects))
    if module.source.paused is not None or not queries:
        return before
    run, resumed = Run(module), Resumed(records.root, slug)
    read = Counter(sighting.snapshot for sighting in records.sightings(slug))
    walk = Walk(run, fetcher, snapshots, read, resumed.begin(len(snapshots.visits())), before)
    tally = Tally(slug, before.found, progress)
    try:
        fetcher.slow_down(queries[0][0], module.source.delay)
        _read_all(walk, queries, tally, progress)
    except SpentError as error:
        return run.put_off(records, error.why)
    except RunStoppedError as error:
        resumed.end()
        progress(_stopped(slug, error.why))
        return run.fail(records, error.why)
    except FetchError as error:
        progress(_stopped(slug, error.why))
        return run.break_off(records, error.why)
    report = run.write(records, complete=module.ask is None)
    resumed.end()
    return report


def _read_all(walk: Walk, queries: Queries, tally: Tally, progress: Progress) -> None:
    """Read every page of a run, and hold the whole against what the source expects."""
    run = walk.run
    for page in walk.pages(queries):
        known = page.visit.sha256 in run.snapshots
        before = len(run.quarantined)
        if run.read(page) == 0 and known and page.delivered and run.module.source.complete:
            message = f"the publisher gives document {page.visit.sha256[:12]} at two addresses of one list"
            raise RunStoppedError(message)
        if refused := run.quarantined[before:]:
            progress(f"{page.name}: {len(refused)} not read, the first: {refused[0].reason}")
        tally.page(len(run.sightings) + run.known, walk.waiting)
    if run.module.ask is None:
        run.check_list()
    else:
        run.answers.check()


def _stopped(slug: str, why: str) -> str:
    return f"{slug} stopped: {why}"


def beginning(module: SourceModule, subjects: Sequence[Subject]) -> Queries:
    """What a run begins with: the source's own addresses, or a question about each subject."""
    if module.ask is None:
        return [(as_query(start), None) for start in module.source.start]
    return [(query, subject.asked_for) for subject in subjects for query in module.ask(subject)]


def import_files(  # noqa: PLR0913 - every argument by name is an option of the command
    paths: Iterable[Path],
    modules: Mapping[str, SourceModule],
    snapshots: SnapshotStore,
    records: RecordStore,
    *,
    slug: str | None = None,
    tribunal: Tribunal | None = None,
    as_of: str | None = None,
    about: Subject | None = None,
    public: bool = False,
    progress: Progress = _silent,
) -> list[SourceReport]:
    """Keep and read files that the user has, folders in order; one report for each source that read something.

    Without ``slug`` each file goes to the source that recognizes it, else to ``local_files``. ``as_of`` is the date
    on which the files were downloaded, ``about`` whom their publisher was asked about. Files of ``local_files`` are
    private unless ``public``. A file that holds a part of a list adds to it, and takes nobody off.
    """
    runs: dict[str, Run] = {}
    stopped: dict[str, str] = {}
    named = set(paths := list(paths))
    for path in _files(paths):
        for arrived, part, module in _arrivals(path, modules, slug, named=path in named, progress=progress):
            facts = {"tribunal": tribunal, "as_of": as_of, "asked_for": about and about.asked_for}
            run = runs.setdefault(module.source.slug, Run(module))
            visit = _kept(arrived.model_copy(update=facts), part.content, module, snapshots, public=public)
            page = saved_page(visit, snapshots)
            page.note = part.note
            if module.source.slug in stopped:
                continue
            try:
                progress(_read(run, page))
            except RunStoppedError as error:
                stopped[module.source.slug] = error.why
                progress(f"{path.name}: {module.source.slug} stopped: {error.why}")
    return [_imported(run, records, stopped.get(name)) for name, run in sorted(runs.items())]


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Every file, folders walked in order; what is hidden is passed over."""
    for path in paths:
        if path.is_dir():
            for folder, below, names in os.walk(path):
                below[:] = sorted(name for name in below if not name.startswith("."))
                yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))
        elif path.is_file():
            yield path
        else:
            message = f"{path}: there is no such file or folder"
            raise MissingFileError(message)


def _arrivals(
    path: Path, modules: Mapping[str, SourceModule], slug: str | None, *, named: bool, progress: Progress
) -> Iterator[tuple[Visit, Part, SourceModule]]:
    """What arrives with a file: its pages, if a source takes it apart, else the file itself; each with its source."""
    for module in [modules[slug]] if slug else modules.values():
        parts = module.split(path) if module.split is not None else None
        if parts is not None:
            try:
                for part in parts:
                    yield _arrival(path.with_name(part.name), part.content), part, module
            except PageError as error:
                raise MissingFileError(str(error)) from error
            return
    content = _content(path, named=named, progress=progress)
    if content is not None:
        arrived = _arrival(path, content)
        yield arrived, Part(path.name, content, ""), modules[slug or _recognized(arrived, content, modules)]


def _content(path: Path, *, named: bool, progress: Progress) -> bytes | None:
    """What a file holds. One that cannot be read ends the import if the user named it, else only it is passed over."""
    try:
        if path.is_file() or not path.exists():
            return path.read_bytes()
        message = f"{path}: is no regular file"
    except OSError as error:
        message = f"{path}: cannot be read ({error.strerror})"
    if named:
        raise MissingFileError(message)
    progress(f"{message}; passed over")
    return None


def _arrival(path: Path, content: bytes) -> Visit:
    address = path.resolve().as_uri()
    return Visit(
        url=address,
        final_url=address,
        retrieved_at=now(),
        as_of=None,
        sha256=sha256(content).hexdigest(),
        size=len(content),
        status=200,
        media_type=media_type(content, path.name),
        source=LOCAL_FILES,
        private=True,
        file_name=os.fsencode(path.name).decode(errors="replace"),
    )


def _recognized(arrived: Visit, content: bytes, modules: Mapping[str, SourceModule]) -> str:
    """The slug of the first source that knows the file for its own."""
    page = Page(arrived, content, lambda: Text(extract(content, arrived.media_type).text, ""))
    return next((slug for slug, module in modules.items() if _is_its_own(module, page)), LOCAL_FILES)


def _is_its_own(module: SourceModule, page: Page) -> bool:
    try:
        return module.recognizes is not None and module.recognizes(page)
    except PageError:
        return False


def _kept(arrived: Visit, content: bytes, module: SourceModule, snapshots: SnapshotStore, *, public: bool) -> Visit:
    private = module.source.private and not public
    return snapshots.keep(
        [content],
        url=arrived.url,
        source=module.source.slug,
        media_type=arrived.media_type,
        as_of=arrived.as_of,
        tribunal=arrived.tribunal,
        private=private,
        file_name=arrived.file_name,
        asked_for=arrived.asked_for,
    )


def _read(run: Run, page: Page) -> str:
    before = len(run.quarantined)
    count = run.read(page)
    refused = run.quarantined[before:]
    line = f"{page.name}: {count:,} {'record' if count == 1 else 'records'} for {run.module.source.slug}"
    return f"{line}; {len(refused)} not read, the first: {refused[0].reason}" if refused else line


def _imported(run: Run, records: RecordStore, reason: str | None) -> SourceReport:
    if reason is not None:
        return run.fail(records, reason)
    run.met = len(run.sightings) in run.module.source.expect
    part = _part(run, records) if run.met and run.module.source.complete else ""
    return run.write(records, complete=run.met and not part, reason=part)


def _part(run: Run, records: RecordStore) -> str:
    """Why the files that a user has are only a part of the list, if they are."""
    told = "taken for a part of the list, so that nobody is held to have left it"
    if run.rows and set(run.rows) <= {UNASKED, LIMIT}:
        return f"{told}: the file holds {run.rows[-1]:,} rows, which is where a portal stops unless it is asked on"
    report = records.report(run.module.source.slug)
    kept = [one.record.key for one in records.sightings(run.module.source.slug) if report and listed(one, report)]
    missing = len(set(kept) - run.sightings.keys())
    if missing > max(FEW, len(kept) // MISSING):
        return f"{told}: {missing:,} of {len(kept):,} listed records do not stand in it"
    return ""
