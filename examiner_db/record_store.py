"""What the sources say, between a scraper's run and the database: records with when they were seen, and reports.

This module owns one folder below the data folder, and nothing else writes there::

    records/
      <slug>.jsonl   one `Sighting` a line, sorted by the record's key
      <slug>.json    one `SourceReport`: what the source is and how its last run went

Both files are replaced whole. No claimant's name may enter them: captions, addresses and names of files stay out, and
a file is named by the SHA-256 of its snapshot.
"""

import fcntl
import hashlib
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import BaseModel, Field, ValidationError

from examiner_db.claimants import redact, redactions
from examiner_db.partial_date import Moment, PartialDate
from examiner_db.records import Frozen, Sighting
from examiner_db.vocabulary import Health

_UNPUBLISHED = ".unpublished"

RUNS_KEPT = 60
"""Runs that a report remembers: two months of nights."""


class RecordStoreError(Exception):
    """The folder's files cannot be read or written; the message is one sentence that names the file."""


class Quarantined(Frozen):
    """Something that could not be read: in which snapshot, where on it, and why."""

    file: str
    place: str
    reason: str


class Ran(Frozen):
    """How one run went; ``met`` is ``None`` where nothing was expected of it, and ``found`` is what it read itself.

    The counts are those of `SourceReport`, as they were then.
    """

    at: Moment
    health: Health
    reason: str
    pages: int
    bytes: int
    found: int
    repeated: int
    records: int
    new: int
    changed: int
    gone: int
    unread_columns: tuple[str, ...]
    quarantined: int
    met: bool | None


class SourceReport(Frozen):
    """What a source is and how its last run went.

    ``records`` counts all that are kept; ``new``, ``changed`` and ``gone`` what the run found against what was kept;
    ``pages`` and ``bytes`` what it read, and ``repeated`` what it read twice. ``unread_columns`` are columns that the
    source knowingly leaves out, and ``skipped`` counts rows and links left out, by reason. ``expected`` is how many
    records a complete fetch should hold, and ``met`` whether it did; ``runs`` are the last ones, oldest first.
    ``complete_as_of`` is the newest moment at which the whole list was seen. ``room`` is the folder of the source's
    file.
    """

    slug: str
    publisher: str
    title: str
    jurisdiction: str
    address: str
    holds: str
    terms: str
    gaps: str
    room: str = ""
    matters: str = ""
    share_alike: str = ""
    expected: tuple[int, int] | None = None
    complete: bool
    health: Health = Health.NEVER_RUN
    reason: str = ""
    records: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0
    unread_columns: tuple[str, ...] = ()
    skipped: dict[str, int] = Field(default_factory=dict)
    quarantined: tuple[Quarantined, ...] = ()
    pages: int = 0
    bytes: int = 0
    found: int = 0
    repeated: int = 0
    met: bool | None = None
    runs: tuple[Ran, ...] = ()
    last_fetched: PartialDate | None = None
    last_changed: PartialDate | None = None
    complete_as_of: Moment | None = None

    def having_run(self, at: str) -> "SourceReport":
        """The report with this run, as it stands here, among the last ones."""
        names = Ran.model_fields.keys() & SourceReport.model_fields.keys() - {"quarantined"}
        ran = Ran(at=at, quarantined=len(self.quarantined), **{name: getattr(self, name) for name in names})
        return self.model_copy(update={"runs": (*self.runs, ran)[-RUNS_KEPT:]})


def merge(earlier: Iterable[Sighting], current: Iterable[Sighting]) -> dict[str, Sighting]:
    """Both sets as one, by key: seen first at the earlier date, last at the later one, as the newest page says it.

    The order of merging does not matter and nothing older undoes anything newer. Only where both sets read one
    snapshot differently does ``current`` win, because a reader may have been improved in between.
    """
    found: dict[str, Sighting] = {}
    for sighting in (*earlier, *current):
        key = sighting.record.key
        found[key] = _both(found[key], sighting) if key in found else sighting
    return dict(sorted(found.items()))


def _both(one: Sighting, other: Sighting) -> Sighting:
    newest = other
    if one.snapshot != other.snapshot:
        newest = max(one, other, key=lambda sighting: (sighting.last_seen, sighting.snapshot))
    first_seen, last_seen = min(one.first_seen, other.first_seen), max(one.last_seen, other.last_seen)
    return newest.model_copy(update={"first_seen": first_seen, "last_seen": last_seen})


def listed(sighting: Sighting, report: SourceReport) -> bool:
    """Whether the source still shows the record; only a complete list can say that it does not."""
    if not report.complete or report.complete_as_of is None:
        return True
    return sighting.last_seen >= report.complete_as_of


def compared(earlier: dict[str, Sighting], merged: dict[str, Sighting]) -> Counter[str]:
    """How many records are ``new`` and how many are ``changed``, apart from where they stand."""
    counts: Counter[str] = Counter()
    for key, sighting in merged.items():
        if key not in earlier:
            counts["new"] += 1
        elif _words(earlier[key]) != _words(sighting):
            counts["changed"] += 1
    return counts


def is_news(before: SourceReport | None, after: SourceReport) -> bool:
    """Whether a release built now would say more: other records, another state, or a later day of looking."""
    if before is None:
        return True
    compared_by = ("gone", "last_fetched", "health", "reason")
    return bool(after.new or after.changed) or any(getattr(before, by) != getattr(after, by) for by in compared_by)


def _redacted(reason: str) -> str:
    return redact(reason, redactions(reason))


def _words(sighting: Sighting) -> BaseModel:
    return sighting.record.model_copy(update={"locator": None})


class RecordStore:
    """The records below the data folder ``root``."""

    def __init__(self, root: Path) -> None:
        """Use the folder, which need not exist."""
        self.root = root / "records"

    def sightings(self, slug: str) -> Iterator[Sighting]:
        """Every record of a source, in order of their keys."""
        path = self.root / f"{slug}.jsonl"
        if not path.exists():
            return
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    yield Sighting.model_validate_json(line)
                except ValidationError as error:
                    message = f"{path}, line {number}: found {line[:40]!r}, expected a record; fetch {slug} again"
                    raise RecordStoreError(message) from error

    def sha256(self, slug: str) -> str:
        """The hash of a source's records, as they are kept now."""
        with (self.root / f"{slug}.jsonl").open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def report(self, slug: str) -> SourceReport | None:
        """How the source's last run went; ``None`` if it never ran."""
        path = self.root / f"{slug}.json"
        if not path.exists():
            return None
        try:
            return SourceReport.model_validate_json(path.read_bytes())
        except ValidationError as error:
            message = f"{path}: found something else, expected a source's report; fetch {slug} again"
            raise RecordStoreError(message) from error

    def reports(self) -> list[SourceReport]:
        """The report of every source that has run, by slug."""
        found = (self.report(path.stem) for path in sorted(self.root.glob("*.json")))
        return [report for report in found if report is not None]

    def write(self, report: SourceReport, sightings: Iterable[Sighting] | None = None) -> None:
        """Replace the report, and the records too unless they are ``None``; records first.

        A file that was given to the wrong source can put its own words, and a claimant's name, into a reason.
        """
        refused = [entry.model_copy(update={"reason": _redacted(entry.reason)}) for entry in report.quarantined]
        runs = [ran.model_copy(update={"reason": _redacted(ran.reason)}) for ran in report.runs]
        said = {"reason": _redacted(report.reason), "quarantined": tuple(refused), "runs": tuple(runs)}
        report = report.model_copy(update=said)
        if is_news(self.report(report.slug), report):
            self._replace(_UNPUBLISHED, [f"{report.slug}\n"])
        if sightings is not None:
            ordered = sorted(sightings, key=lambda sighting: sighting.record.key)
            self._replace(f"{report.slug}.jsonl", (sighting.model_dump_json() + "\n" for sighting in ordered))
        self._replace(f"{report.slug}.json", [report.model_dump_json(indent=1) + "\n"])

    def unpublished(self) -> int | None:
        """A number for the news that no release holds yet; ``None`` if there are none. A kill loses none of them."""
        mark = self.root / _UNPUBLISHED
        return mark.stat().st_mtime_ns if mark.exists() else None

    def published(self, news: int | None) -> None:
        """A release holds the news of this number; what came since is still unpublished."""
        if news is not None and news == self.unpublished():
            (self.root / _UNPUBLISHED).unlink(missing_ok=True)

    @contextmanager
    def changing(self, slug: str) -> Iterator[None]:
        """Be the only one who reads and then replaces a source's records, among all processes."""
        self.root.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.root / f".{slug}.lock", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def _replace(self, name: str, lines: Iterable[str]) -> None:
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            descriptor, partial = tempfile.mkstemp(dir=self.root, prefix=f".{name}.")
            try:
                with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                    file.writelines(lines)
                    file.flush()
                    os.fsync(file.fileno())
                Path(partial).chmod(0o644)
                Path(partial).replace(self.root / name)
            finally:
                Path(partial).unlink(missing_ok=True)
        except OSError as error:
            message = f"cannot write {self.root / name}: {error.strerror}; what was there before is whole"
            raise RecordStoreError(message) from error
