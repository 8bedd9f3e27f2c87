"""One run of one source: pages are read into records, checked against what the source expects, and written.

A source stops, and keeps its earlier records, at a column, a word or a page that it does not know, and when more rows
than one in a hundred cannot be read. A single row that says something impossible is quarantined instead. A list that
should be complete stops at a page that cannot be had or read; of single documents, that one is quarantined, until
their publisher fails at several in a row. So is, whatever is wrong with it, an answer about one physician, until there
are many such answers, or no others.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from examiner_db.record_store import Quarantined, RecordStore, SourceReport, compared, listed, merge
from examiner_db.records import PhysicianRecord, Record, Sighting
from examiner_db.snapshots import Visit
from examiner_db.snapshots.visit import now
from examiner_db.vocabulary import Health
from scrapers.answers import Answers
from scrapers.described import blank, facts
from scrapers.faults import is_doubled, reused
from scrapers.page import Page
from scrapers.parsed import RunStoppedError, followed, parsed, where
from scrapers.row import LayoutError, UnreadableFileError
from scrapers.source import Query, SourceModule

ROWS_IN_QUARANTINE = 100
"""One row in this many may be unreadable; one row may always be."""

__all__ = ["Run", "RunStoppedError", "unnamed"]


@dataclass
class Run:
    """What one run of a source has read so far. ``known`` counts records of pages that need no second reading.

    ``snapshots`` are the pages that it met, ``left`` those of them that it could not read at all. Those that are
    ``replaced`` an earlier run could not read, and others came in their place. ``rows`` counts those of every page.
    """

    module: SourceModule
    sightings: dict[str, Sighting] = field(default_factory=dict)
    snapshots: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    replaced: set[str] = field(default_factory=set)
    quarantined: list[Quarantined] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    unread: set[str] = field(default_factory=set)
    known: int = 0
    met_links: set[str] = field(default_factory=set)
    answers: Answers = field(default_factory=Answers)
    pages: int = 0
    rows: list[int] = field(default_factory=list)
    bytes: int = 0
    repeated: int = 0
    met: bool | None = None
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
            records = self._records(page)
            # An answer is taken as a whole: what stands in one before the place that cannot be read is left, too.
            for record in records if self._asked(page) is None else list(records):
                self._add(record, visit)
        self.unread |= page.unread
        self.rows.append(page.delivered)
        return len(self.sightings) - before

    def follow(self, page: Page) -> list[str | Query]:
        """Which addresses come next."""
        found: list[str | Query] = []
        with self._stopping(page):
            found += followed(self.module, page)
        return found

    @contextmanager
    def _stopping(self, page: Page) -> Iterator[None]:
        asked = self._asked(page)
        self.answers.add(page.visit.url, asked)
        try:
            yield
        except (LayoutError, UnreadableFileError, RunStoppedError) as error:
            why = error.why if isinstance(error, RunStoppedError) else where(page, error.sentence)
            complete = self.module.source.complete
            if asked is not None or not complete:
                self.left.add(page.visit.sha256)
                self.quarantine(page, why if isinstance(error, RunStoppedError) else error.sentence)
            if asked is None and (complete or not isinstance(error, UnreadableFileError)):
                raise RunStoppedError(why) from error
            self.answers.leave(page.visit.url, asked, why)
        self.skipped += page.skipped
        page.skipped.clear()

    def _asked(self, page: Page) -> str | None:
        """Whom the publisher was asked about, where this page is its answer."""
        return page.visit.asked_for if self.module.ask is not None else None

    def miss(self, address: str, why: str, asked: str | None = None) -> None:
        """Note that a link leads nowhere; a list that should be complete stops. The address may name a claimant.

        ``asked`` is the physician about whom the publisher was asked there.
        """
        if self.module.source.complete:
            raise RunStoppedError(why)
        entry = Quarantined(file="", place=unnamed(address), reason=why)
        if entry not in self.quarantined:
            self.quarantined.append(entry)
        self.answers.leave(address, asked, why)

    def quarantine(self, page: Page, reason: str) -> None:
        """Set aside what cannot be read."""
        self.quarantined.append(Quarantined(file=page.visit.sha256, place=page.here, reason=reason))

    def _records(self, page: Page) -> Iterator[Record]:
        yield from parsed(self.module, page, partial(self.quarantine, page))
        self._check_rows(page)

    def _check_rows(self, page: Page) -> None:
        bad = [entry for entry in self.quarantined if entry.file == page.visit.sha256]
        if page.delivered and len(bad) > max(1, page.delivered // ROWS_IN_QUARANTINE):
            message = f"{len(bad)} of {page.delivered} rows cannot be read, more than one in {ROWS_IN_QUARANTINE}"
            raise RunStoppedError(where(page, f"{message}; the first: {bad[0].reason}"))

    def _add(self, record: Record, visit: Visit) -> None:
        seen = visit.seen_at
        sighting = Sighting(record=record, snapshot=visit.sha256, first_seen=seen, last_seen=seen)
        key = record.key
        if key not in self.sightings:
            self.sightings[key] = sighting
            return
        joined = _joined(self.sightings[key], sighting)
        self.repeated += joined.record == self.sightings[key].record
        self.sightings[key] = joined

    def check_list(self) -> None:
        """Hold what a complete fetch found against what the source expects of it."""
        if self.module.source.complete and is_doubled(len(self.sightings), self.repeated):
            message = f"the publisher gives {self.repeated:,} of {len(self.sightings):,} records twice, expected once"
            raise RunStoppedError(message)
        count, expect = len(self.sightings) + self.known, self.module.source.expect
        self.met = count in expect
        if not self.met:
            message = f"found {count:,} records, expected {expect.start:,} to {expect.stop - 1:,}"
            raise RunStoppedError(message)

    def write(
        self, records: RecordStore, *, complete: bool, reason: str = "", health: Health = Health.OK
    ) -> SourceReport:
        """Merge what was read into what is kept; ``complete`` says that this was the whole list.

        ``reason`` says why the run ended before it had asked for everything, if it did.
        """
        with records.changing(self.module.source.slug):
            try:
                return self._merged(records, complete=complete, reason=reason, health=health)
            except RunStoppedError as error:
                return self._failed(records, error.why)

    def _merged(self, records: RecordStore, *, complete: bool, reason: str, health: Health) -> SourceReport:
        source = self.module.source
        kept = {sighting.record.key: sighting for sighting in records.sightings(source.slug)}
        self._set_reused_aside(kept)
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
                "health": health if source.paused is None else Health.PAUSED,
                "reason": source.paused or reason,
                "records": len(merged),
                "new": counts["new"],
                "changed": counts["changed"],
                "gone": gone,
                "last_changed": _later(before.last_changed, self.seen_at[:10]) if changed else before.last_changed,
            }
        )
        report = report.having_run(now())
        records.write(report, merged.values())
        return report

    def _set_reused_aside(self, kept: dict[str, Sighting]) -> None:
        """What gives somebody's number to somebody else waits for a person to look at it."""
        found = reused(kept.values(), self.sightings)
        if len(found) > max(1, len(self.sightings) // ROWS_IN_QUARANTINE):
            share = f"{len(found)} of {len(self.sightings)} records give a number to another person than before"
            message = f"{share}; the first: {next(iter(found.values()))}"
            raise RunStoppedError(message)
        for key, why in found.items():
            sighting = self.sightings.pop(key)
            place = f"row {sighting.record.locator.row or 1}"
            self.quarantined.append(Quarantined(file=sighting.snapshot, place=place, reason=why))

    def fail(self, records: RecordStore, reason: str) -> SourceReport:
        """Say that the source stopped; its records stay as they were."""
        with records.changing(self.module.source.slug):
            return self._failed(records, reason)

    def break_off(self, records: RecordStore, reason: str) -> SourceReport:
        """Say that the publisher failed; what was read before is written, unless it is part of a list."""
        if self.module.source.complete or not self.sightings:
            return self.fail(records, reason)
        return self.write(records, complete=False, reason=reason, health=Health.FAILED)

    def put_off(self, records: RecordStore, reason: str) -> SourceReport:
        """Write what was read before the publisher's allowance was used up; a list is only taken as a whole."""
        if not self.module.source.complete:
            return self.write(records, complete=False, reason=reason)
        report = records.report(self.module.source.slug) or blank(self.module.source)
        report = report.model_copy(update={"reason": reason})
        records.write(report)
        return report

    def _failed(self, records: RecordStore, reason: str) -> SourceReport:
        before = records.report(self.module.source.slug) or blank(self.module.source)
        report = self._report(before).model_copy(update={"health": Health.FAILED, "reason": reason})
        report = report.having_run(now())
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
            if key in self.sightings or sighting.snapshot not in self.snapshots - self.left
        ]

    def _stands(self, entry: Quarantined) -> bool:
        """Whether an entry of an earlier run is still so: a run that met its page, or its address, found out anew.

        A link that leads nowhere has no file; it was not met where the page that holds it was not opened again.
        """
        if entry.file:
            return entry.file not in self.snapshots | self.replaced
        return bool(self.known) and entry.place not in self.met_links

    def _report(self, before: SourceReport) -> SourceReport:
        elsewhere = [entry for entry in before.quarantined if self._stands(entry)]
        return before.model_copy(
            update={
                **facts(self.module.source),
                "reason": "",
                "met": self.met,
                "found": len(self.sightings) + self.known,
                "repeated": self.repeated,
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


def unnamed(address: str) -> str:
    """An address by its hash, since it may name a claimant."""
    return f"the address with SHA-256 {hashlib.sha256(address.encode()).hexdigest()[:12]}"


def _later(one: str | None, other: str) -> str | None:
    return max(one or "", other) or None


def _joined(one: Sighting, other: Sighting) -> Sighting:
    """Two rows that say the same of one license, often under two names: one record that keeps both names."""
    if not isinstance(one.record, PhysicianRecord) or not isinstance(other.record, PhysicianRecord):
        return other
    mention, further = one.record.mention, other.record.mention
    names = dict.fromkeys([*mention.also, further.name, *further.also])
    names.pop(mention.name, None)
    also = mention.model_copy(update={"also": tuple(names)})
    return one.model_copy(update={"record": one.record.model_copy(update={"mention": also})})
