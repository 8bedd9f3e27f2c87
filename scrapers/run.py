"""One run of one source: pages are read into records, checked against what the source expects, and written.

A source stops, and keeps its earlier records, at a column, a word or a page that it does not know, and when more rows
than one in a hundred cannot be read. A single row that says something impossible is quarantined instead. A list that
should be complete stops at a page that cannot be read; of single documents, that one is quarantined.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from pydantic import ValidationError

from examiner_db.record_store import Quarantined, RecordStore, SourceReport, compared, listed, merge
from examiner_db.records import PhysicianRecord, Record, Sighting
from examiner_db.snapshots import Visit
from examiner_db.vocabulary import Health
from scrapers.page import Page
from scrapers.row import LayoutError, PageError, UnreadableFileError
from scrapers.source import Query, Source, SourceModule

ROWS_IN_QUARANTINE = 100
"""One row in this many may be unreadable; one row may always be."""


class RunStoppedError(Exception):
    """The source stops; ``why`` is one sentence that says where, without names of files."""

    def __init__(self, why: str) -> None:
        """Say why."""
        super().__init__(why)
        self.why = why


@dataclass
class Run:
    """What one run of a source has read so far. ``known`` counts records of pages that need no second reading."""

    module: SourceModule
    sightings: dict[str, Sighting] = field(default_factory=dict)
    snapshots: set[str] = field(default_factory=set)
    quarantined: list[Quarantined] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    unread: set[str] = field(default_factory=set)
    known: int = 0
    pages: int = 0
    bytes: int = 0
    seen_at: str = ""

    def read(self, page: Page) -> int:
        """Read a page; return how many records it added. ``RunStoppedError`` if the source cannot go on."""
        visit = page.visit
        self.snapshots.add(visit.sha256)
        self.pages += 1
        self.bytes += visit.size
        self.seen_at = max(self.seen_at, visit.seen_at)
        before = len(self.sightings)
        with self._stopping(page):
            for record in self._records(page):
                self._add(record, visit)
        self.unread |= page.unread
        return len(self.sightings) - before

    def follow(self, page: Page) -> list[str | Query]:
        """Which addresses come next."""
        found: list[str | Query] = []
        with self._stopping(page):
            found += self.module.follow(page) if self.module.follow is not None else ()
        return found

    @contextmanager
    def _stopping(self, page: Page) -> Iterator[None]:
        try:
            yield
        except LayoutError as error:
            raise RunStoppedError(_where(page, error.sentence)) from error
        except UnreadableFileError as error:
            if self.module.source.complete:
                raise RunStoppedError(_where(page, error.sentence)) from error
            self.quarantine(page, error.sentence)
        self.skipped += page.skipped
        page.skipped.clear()

    def miss(self, address: str, why: str) -> None:
        """Note that a link leads nowhere; a list that should be complete stops. The address may name a claimant."""
        if self.module.source.complete:
            raise RunStoppedError(why)
        digest = hashlib.sha256(address.encode()).hexdigest()
        self.quarantined.append(Quarantined(file="", place=f"the address with SHA-256 {digest[:12]}", reason=why))

    def quarantine(self, page: Page, reason: str) -> None:
        """Set aside what cannot be read."""
        self.quarantined.append(Quarantined(file=page.visit.sha256, place=page.here, reason=reason))

    def _records(self, page: Page) -> Iterator[Record]:
        while True:
            try:
                yield from self.module.parse(page)
            except (LayoutError, UnreadableFileError):
                raise
            except (PageError, ValidationError) as error:
                self.quarantine(page, _sentence(error))
                if page.resume():
                    continue
            except KeyError as error:
                message = f"{page.here}: found the unknown word {error.args[0]!r}, expected one that the source lists"
                raise RunStoppedError(_where(page, message)) from error
            break
        self._check_rows(page)

    def _check_rows(self, page: Page) -> None:
        bad = [entry for entry in self.quarantined if entry.file == page.visit.sha256]
        if page.delivered and len(bad) > max(1, page.delivered // ROWS_IN_QUARANTINE):
            message = f"{len(bad)} of {page.delivered} rows cannot be read, more than one in {ROWS_IN_QUARANTINE}"
            raise RunStoppedError(_where(page, f"{message}; the first: {bad[0].reason}"))

    def _add(self, record: Record, visit: Visit) -> None:
        seen = visit.seen_at
        sighting = Sighting(record=record, snapshot=visit.sha256, first_seen=seen, last_seen=seen)
        key = record.key
        self.sightings[key] = _joined(self.sightings[key], sighting) if key in self.sightings else sighting

    def check_count(self) -> None:
        """Hold the number of records against what the source expects of a complete fetch."""
        count, expect = len(self.sightings) + self.known, self.module.source.expect
        if count not in expect:
            message = f"found {count:,} records, expected {expect.start:,} to {expect.stop - 1:,}"
            raise RunStoppedError(message)

    def write(self, records: RecordStore, *, complete: bool) -> SourceReport:
        """Merge what was read into what is kept; ``complete`` says that this was the whole list."""
        source = self.module.source
        kept = {sighting.record.key: sighting for sighting in records.sightings(source.slug)}
        merged = merge(self._unchallenged(kept), self._seen_together())
        before = records.report(source.slug) or blank(source)
        counts = compared(kept, merged)
        whole = complete and source.complete
        as_of = max(filter(None, [before.complete_as_of, self.seen_at if whole else None]), default=None)
        after = self._report(before).model_copy(update={"complete_as_of": as_of})
        gone = sum(not listed(sighting, after) for sighting in merged.values())
        changed = bool(counts) or gone != before.gone or len(merged) != len(kept)
        report = after.model_copy(
            update={
                "health": Health.OK,
                "records": len(merged),
                "new": counts["new"],
                "changed": counts["changed"],
                "gone": gone,
                "last_changed": _later(before.last_changed, self.seen_at[:10]) if changed else before.last_changed,
            }
        )
        records.write(report, merged.values())
        return report

    def fail(self, records: RecordStore, reason: str) -> SourceReport:
        """Say that the source stopped; its records stay as they were."""
        before = records.report(self.module.source.slug) or blank(self.module.source)
        report = self._report(before).model_copy(update={"health": Health.FAILED, "reason": reason})
        records.write(report)
        return report

    def _seen_together(self) -> list[Sighting]:
        """What was read, all of it at one moment: the pages of a list are one list, fetched seconds apart."""
        seen = {"first_seen": self.seen_at, "last_seen": self.seen_at}
        return [sighting.model_copy(update=seen) for sighting in self.sightings.values()]

    def _unchallenged(self, kept: dict[str, Sighting]) -> list[Sighting]:
        """What is kept, without what an earlier reading of the same pages made and this one does not."""
        return [
            sighting
            for key, sighting in kept.items()
            if key in self.sightings or sighting.snapshot not in self.snapshots
        ]

    def _report(self, before: SourceReport) -> SourceReport:
        # A missing page has no file; whether it is still missing, each run finds out anew.
        elsewhere = [entry for entry in before.quarantined if entry.file and entry.file not in self.snapshots]
        return before.model_copy(
            update={
                "reason": "",
                "new": 0,
                "changed": 0,
                "unread_columns": tuple(sorted(self.unread)),
                "skipped": dict(sorted(self.skipped.items())),
                "quarantined": (*elsewhere, *self.quarantined),
                "pages": self.pages,
                "bytes": self.bytes,
                "last_fetched": _later(before.last_fetched, self.seen_at[:10]),
            }
        )


def blank(source: Source) -> SourceReport:
    """The report of a source that has not run."""
    names = SourceReport.model_fields.keys() & vars(source).keys()
    return SourceReport.model_validate({name: getattr(source, name) for name in names})


def _later(one: str | None, other: str) -> str | None:
    return max(one or "", other) or None


def _where(page: Page, sentence: str) -> str:
    return f"document {page.visit.sha256[:12]}: {sentence}"


def _sentence(error: PageError | ValidationError) -> str:
    if isinstance(error, PageError):
        return error.sentence
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: found {first['input']!r}; {first['msg']}"


def _joined(one: Sighting, other: Sighting) -> Sighting:
    """Two rows that say the same of one license, often under two names: one record that keeps both names."""
    if not isinstance(one.record, PhysicianRecord) or not isinstance(other.record, PhysicianRecord):
        return other
    mention, further = one.record.mention, other.record.mention
    names = dict.fromkeys([*mention.also, further.name, *further.also])
    names.pop(mention.name, None)
    also = mention.model_copy(update={"also": tuple(names)})
    return one.model_copy(update={"record": one.record.model_copy(update={"mention": also})})
