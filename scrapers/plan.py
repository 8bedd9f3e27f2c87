"""What a run would ask for, found out without asking anybody."""

from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.record_store import RecordStore
from examiner_db.snapshots import SnapshotStore
from scrapers.fetch import Address, Allowance
from scrapers.run import Run
from scrapers.runner import beginning
from scrapers.source import SourceModule, Subject
from scrapers.walk import Resumed, find_at_hand, unread_pages


@dataclass(frozen=True)
class Plan:
    """How a source's run would begin; what follows from its answers, nobody knows yet.

    ``addresses`` would be asked for first, ``at_hand`` of them need not be, and ``last_pages`` and ``last_bytes`` are
    what the run before read. ``left`` is how many requests the publisher still allows now; ``None`` for no limit.
    """

    slug: str
    paused: str | None
    addresses: tuple[str, ...]
    at_hand: int
    last_pages: int
    last_bytes: int
    delay: float
    left: int | None

    @property
    def sentence(self) -> str:
        """``ny_opmc: would ask for 1 address; its last run read 3 pages, 7,000,000 bytes``."""
        if self.paused is not None:
            return f"{self.slug}: is paused, and asks for nothing: {self.paused}"
        if not self.addresses:
            return f"{self.slug}: has nothing to ask for"
        number = len(self.addresses) - self.at_hand
        kept = f", and has {self.at_hand:,} at hand" if self.at_hand else ""
        parts = [f"would ask for {number:,} address{'' if number == 1 else 'es'}{kept}"]
        parts += [f"its last run read {self.last_pages:,} pages, {self.last_bytes:,} bytes"] if self.last_pages else []
        parts += [f"leaves {self.delay:g} seconds between two requests"] if self.delay else []
        parts += [f"may ask {self.left:,} times today"] if self.left is not None else []
        return f"{self.slug}: {'; '.join(parts)}"


def plan(
    module: SourceModule,
    subjects: Sequence[Subject],
    snapshots: SnapshotStore,
    records: RecordStore,
    allowance: Allowance,
) -> Plan:
    """How a run of a source would begin now."""
    source, report = module.source, records.report(module.source.slug)
    queries = [] if source.paused is not None else list(beginning(module, subjects))
    visits = snapshots.visits()
    unread = unread_pages(report, {sighting.snapshot for sighting in records.sightings(source.slug)})
    at_hand = find_at_hand(Run(module), visits, Resumed(records.root, source.slug).begun(len(visits)), unread)
    return Plan(
        slug=source.slug,
        paused=source.paused,
        addresses=tuple(Address.of(query).shown for query, _ in queries),
        at_hand=sum(at_hand(query, asked_for) is not None for query, asked_for in queries),
        last_pages=report.pages if report else 0,
        last_bytes=report.bytes if report else 0,
        delay=source.delay,
        left=None if source.a_day is None else allowance.left(source.slug, source.a_day),
    )
