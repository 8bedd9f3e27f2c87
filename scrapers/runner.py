"""From pages to records: ``fetch`` asks a publisher, ``import_files`` takes files that the user has.

Every page is kept before it is parsed. What was read from it goes to the record store, or, if the source stops, only
the reason does. Progress lines may name files, which may name claimants; reports never do.
"""

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from urllib.parse import urldefrag

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.snapshots import SnapshotStore, Visit
from examiner_db.snapshots.visit import now
from examiner_db.vocabulary import Health, Tribunal
from scrapers.fetch import Fetcher, FetchError, NotFoundError
from scrapers.page import Page, Text
from scrapers.row import PageError
from scrapers.run import Run, RunStoppedError, blank
from scrapers.source import Query, SourceModule, Subject
from scrapers.text import extract, media_type

LOCAL_FILES = "local_files"
Progress = Callable[[str], None]


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
    left alone.
    """
    run = Run(module)
    queries = list(_beginning(module, subjects))
    if module.source.paused is not None or not queries:
        return _left_alone(module, records)
    read = Counter(sighting.snapshot for sighting in records.sightings(module.source.slug))
    try:
        for page in _walk(run, queries, fetcher, snapshots, read):
            progress(_read(run, page))
        if module.ask is None:
            run.check_count()
    except (RunStoppedError, FetchError) as error:
        progress(f"{module.source.slug} stopped: {error}")
        return run.fail(records, error.why)
    return run.write(records, complete=module.ask is None)


def _left_alone(module: SourceModule, records: RecordStore) -> SourceReport:
    report = records.report(module.source.slug) or blank(module.source)
    if module.source.paused is not None:
        report = report.model_copy(update={"health": Health.PAUSED, "reason": module.source.paused})
        records.write(report)
    return report


Queries = Iterable[tuple[Query, str | None]]
"""What to ask for, and about whom."""


def _walk(
    run: Run, queries: Queries, fetcher: Fetcher, snapshots: SnapshotStore, read: Mapping[str, int]
) -> Iterator[Page]:
    """Every page that must be read, breadth first and each address once.

    ``read`` counts the records of every page that was read before; one that never changes is not even opened again.
    """
    slug = run.module.source.slug
    queue, seen = deque(queries), set()
    kept = {visit.url: visit for visit in snapshots.visits(slug)}
    while queue:
        query, asked_for = queue.popleft()
        address = (urldefrag(query.url).url, *sorted(query.params.items()), asked_for)
        if address in seen:
            continue
        seen.add(address)
        visit = kept.get(query.url) if query.once else None
        if visit is not None and visit.sha256 in read:
            run.known += read[visit.sha256]
            continue
        try:
            page = _page(visit or fetcher.get(query, source=slug, asked_for=asked_for).visit, snapshots)
        except NotFoundError as error:
            run.miss(query.url, error.why)
            continue
        yield page
        queue.extend((_query(following), asked_for) for following in run.follow(page))


def _beginning(module: SourceModule, subjects: Sequence[Subject]) -> Queries:
    if module.ask is None:
        return [(_query(start), None) for start in module.source.start]
    return [(query, subject.asked_for) for subject in subjects for query in module.ask(subject)]


def _query(address: str | Query) -> Query:
    return Query(address) if isinstance(address, str) else address


def _page(visit: Visit, snapshots: SnapshotStore) -> Page:
    content = snapshots.read_bytes(visit.sha256)
    return Page(visit, content, partial(_kept_text, snapshots, visit, content))


def _kept_text(snapshots: SnapshotStore, visit: Visit, content: bytes) -> Text:
    """The text of a page as it was kept the first time, so that offsets into it stay true."""
    kept = snapshots.kept_text(visit.sha256)
    if kept is None:
        extracted = extract(content, visit.media_type)
        kept = snapshots.keep_text(visit.sha256, extracted.text, extracted.extractor)
    return Text(snapshots.read_text(kept.sha256), kept.sha256)


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
    private unless ``public``.
    """
    runs: dict[str, Run] = {}
    stopped: dict[str, str] = {}
    named = set(paths := list(paths))
    for path in _files(paths):
        content = _content(path, named=path in named, progress=progress)
        if content is None:
            continue
        arrived = _arrival(path, content).model_copy(
            update={"tribunal": tribunal, "as_of": as_of, "asked_for": about and about.asked_for}
        )
        module = modules[slug or _recognized(arrived, content, modules)]
        run = runs.setdefault(module.source.slug, Run(module))
        page = _page(_kept(arrived, content, module, snapshots, public=public), snapshots)
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
    return run.write(records, complete=len(run.sightings) in run.module.source.expect)
