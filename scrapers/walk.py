"""From address to address: each is asked for once, and what is at hand already is not asked for again.

A run that was interrupted, by a kill, a person or a publisher who was out of reach, goes on with the pages that it had
received, if it began lately; one that ended, well or not, begins anew. Where that is noted is `Resumed`.
"""

import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from urllib.parse import urldefrag

from examiner_db.record_store import SourceReport
from examiner_db.snapshots import SnapshotStore, Visit
from scrapers.fetch import (
    Address,
    BadAddressError,
    Fetcher,
    FetchError,
    NotFoundError,
    TooLargeError,
    TooSlowError,
    UnavailableError,
    UnexpectedPageError,
    UnsafeError,
)
from scrapers.page import Page, Text
from scrapers.run import Run, RunStoppedError, unnamed
from scrapers.source import Query
from scrapers.text import extract, is_sound

Queries = Iterable[tuple[Query, str | None]]
"""What to ask for, and about whom."""

LATELY = 6 * 60 * 60
"""Seconds after which an interrupted run is not gone on with: its first pages are no longer what the list says."""

ERROR_PAGES = 3
"""Error pages in a row in place of documents or answers, after which the publisher is not well and the source stops."""


class Resumed:
    """Where in the index of visits the run of a source begins: at its end, or where an interrupted run began."""

    def __init__(self, folder: Path, slug: str) -> None:
        """Note it in ``folder``."""
        self._file = folder / f".{slug}.begun"

    def begin(self, visits: int) -> int:
        """The number of the first visit of this run, of which ``visits`` came before; noted for the next run."""
        begun = self.begun(visits)
        if begun == visits:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(f"{visits}\n", encoding="ascii")
        return begun

    def begun(self, visits: int) -> int:
        """The same, without noting anything."""
        if self._file.exists() and time.time() - self._file.stat().st_mtime < LATELY:
            noted = self._file.read_text(encoding="ascii")
            if noted.endswith("\n"):
                return int(noted)
        return visits

    def end(self) -> None:
        """There is nothing to go on with."""
        self._file.unlink(missing_ok=True)


@dataclass
class Walk:
    """One run's way through a publisher's pages, breadth first. ``waiting`` addresses are known and not asked for yet.

    Each stands in the ``queue`` with whom it is about, and whether a page linked to it: where documents stand each for
    itself, one bad link, or one that cannot be had, is left.

    ``read`` counts the records of every page that was read before; one that never changes is not even opened again.
    ``missed`` are the addresses, by hash, that could not be had in the run before. The ``unread`` pages, of which
    nothing was read then, were cut, perhaps, or stood in for the real ones, and are asked for again.
    """

    run: Run
    fetcher: Fetcher
    snapshots: SnapshotStore
    read: Mapping[str, int]
    begun: int
    before: SourceReport
    queue: deque[tuple[Query, str | None, bool]] = field(default_factory=deque)
    errors: int = 0
    replaced: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Look up what the run ``before`` could not have, and could not read."""
        self.missed = {entry.place for entry in self.before.quarantined if not entry.file}
        self.unread = unread_pages(self.before, self.read)

    @property
    def waiting(self) -> int:
        """How many addresses wait."""
        return len(self.queue)

    def pages(self, queries: Queries) -> Iterator[Page]:
        """Every page that must be read; each is to be read by the run before the next is asked for."""
        self.queue.extend((query, asked_for, False) for query, asked_for in queries)
        seen = set()
        at_hand = find_at_hand(self.run, self.snapshots.visits(), self.begun, self.unread)
        while self.queue:
            query, asked_for, linked = self.queue.popleft()
            address = (urldefrag(query.url).url, *sorted({**query.params, **query.form}.items()), asked_for)
            if address in seen:
                continue
            seen.add(address)
            visit = at_hand(query, asked_for)
            if visit is not None and query.once and self._was_read(visit) and visit.asked_for == asked_for:
                self.run.known += self.read[visit.sha256]
                continue
            page = self._page(query, asked_for, visit, linked=linked)
            if page is not None:
                yield page
                self.queue.extend((as_query(following), asked_for, True) for following in self.run.follow(page))
        # Only now: one sentence in place of many pages is one snapshot, and all of them have been asked for again.
        self.run.replaced |= self.replaced

    def _was_read(self, visit: Visit) -> bool:
        """Whether a page has been read, and its text, if one was kept, was read soundly."""
        kept = self.snapshots.kept_text(visit.sha256) if visit.sha256 in self.read else None
        return visit.sha256 in self.read and (kept is None or is_sound(kept.extractor))

    def _page(self, query: Query, asked_for: str | None, visit: Visit | None, *, linked: bool) -> Page | None:
        """The page at hand or at the publisher; ``None`` where it cannot be had and the others can do without."""
        source = self.run.module.source
        self.run.met_links.add(unnamed(query.url))
        try:
            if visit is None:
                before = self.snapshots.last_visit(Address.of(query).shown)
                fetched = self.fetcher.get(query, source=source.slug, asked_for=asked_for, a_day=source.a_day)
                visit = fetched.visit
                self._replace(before, visit)
        except NotFoundError as error:
            self.run.miss(query.url, error.why)
            return None
        except UnexpectedPageError as error:
            if source.complete:
                raise RunStoppedError(error.why) from error
            self._miss(query, asked_for, error)
            return None
        except (BadAddressError, UnsafeError) as error:
            if source.complete or not linked:
                raise
            self.run.miss(query.url, error.why, asked_for)
            return None
        except (TooLargeError, TooSlowError, UnavailableError) as error:
            if source.complete or not (linked or asked_for):
                raise
            self._miss(query, asked_for, error)
            return None
        self.errors = 0
        page = saved_page(visit.model_copy(update={"asked_for": asked_for}), self.snapshots)
        page.note = query.note
        return page

    def _replace(self, before: Visit | None, visit: Visit) -> None:
        """Note that another page came in place of one of which nothing was read."""
        if before is not None and before.sha256 in self.unread and before.sha256 != visit.sha256:
            self.replaced.add(before.sha256)

    def _miss(self, query: Query, asked_for: str | None, error: FetchError) -> None:
        """Go on without a page; many such in a row, apart from those known by now, are the publisher's fault."""
        self.errors += unnamed(query.url) not in self.missed
        if self.errors == ERROR_PAGES:
            raise error
        self.run.miss(query.url, error.why, asked_for)


def unread_pages(report: SourceReport | None, read: Collection[str]) -> set[str]:
    """The pages that the last run could not read, of which no record is among those of the pages ``read``."""
    entries = report.quarantined if report is not None else ()
    return {entry.file for entry in entries if entry.file and entry.file not in read}


def find_at_hand(
    run: Run, visits: Sequence[Visit], begun: int, unread: Collection[str]
) -> Callable[[Query, str | None], Visit | None]:
    """What finds the visit that makes it needless to ask, for a run whose own visits begin with number ``begun``.

    A page that is ``unread`` makes it needless only within the run that received it.
    """
    slug = run.module.source.slug
    kept = {visit.url: visit for visit in visits if visit.source == slug}
    this_run = {(one.url, one.asked_for): one for one in visits[begun:] if one.source == slug}

    def find(query: Query, asked_for: str | None) -> Visit | None:
        try:
            shown = Address.of(query).shown
        except BadAddressError:
            return None  # Whoever asks there is told what is wrong with it.
        visit = kept.get(shown)
        if visit is not None and visit.sha256 not in unread and (query.once or _is_younger(visit, query.days)):
            return visit
        return this_run.get((shown, asked_for))

    return find


def _is_younger(visit: Visit, days: int) -> bool:
    return datetime.now(UTC) - datetime.fromisoformat(visit.retrieved_at) < timedelta(days=days)


def as_query(address: str | Query) -> Query:
    """An address, asked for as it stands."""
    return Query(address) if isinstance(address, str) else address


def saved_page(visit: Visit, snapshots: SnapshotStore) -> Page:
    """A page from the store, which keeps the texts that are taken out of it."""
    content = snapshots.read_bytes(visit.sha256)
    return Page(visit, content, partial(_kept_text, snapshots, visit, content), partial(_kept_part, snapshots, visit))


def _kept_text(snapshots: SnapshotStore, visit: Visit, content: bytes) -> Text:
    """The text of a page as it was kept the first time, so that offsets into it stay true, if it was read soundly."""
    kept = snapshots.kept_text(visit.sha256)
    if kept is None or not is_sound(kept.extractor):
        extracted = extract(content, visit.media_type, charset=visit.charset)
        kept = snapshots.keep_text(visit.sha256, extracted.text, extracted.extractor)
    return Text(snapshots.read_text(kept.sha256), kept.sha256)


def _kept_part(snapshots: SnapshotStore, visit: Visit, text: str, part: str) -> Text:
    """The text that a source took out of a page, kept under the name that the publisher gives the part."""
    return Text(text, snapshots.keep_text(visit.sha256, text, f"{visit.source}: {part}").sha256)
