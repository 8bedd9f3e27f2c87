"""The decisions at hand: whose text is kept, which tribunal gave it, and whether it may leave this machine."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from sqlmodel import Session

from examiner_db import database, models
from examiner_db.claimants import redact, redactions
from examiner_db.claimants.spans import Span
from examiner_db.cli.app import Settings, UsageError
from examiner_db.readings.files import text_of
from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal


@dataclass(frozen=True)
class KeptDecision:
    """One text, read when it is wanted; ``label`` is how the user knows it. What nobody made public is private.

    ``hints`` are names of files and addresses, which can hold a claimant's name.
    """

    label: str
    sha256: str
    text: Callable[[], str]
    tribunal: Tribunal | None
    private: bool
    hints: frozenset[str]

    def shown(self, start: int, end: int) -> str:
        """Words of the text, with the claimant's particulars taken out."""
        text = self.text()
        return redact(text, _spans(text, self.hints), start, min(end, len(text)))


def kept_decisions(at: Settings) -> dict[str, KeptDecision]:
    """Every text that the records hold, by its SHA-256; one that is held in private and in public is public."""
    visits = at.snapshots.visits()
    public = {visit.sha256 for visit in visits if not visit.private}
    hints: dict[str, set[str]] = defaultdict(set)
    for visit in visits:
        hints[visit.sha256].add(visit.file_name or visit.url)
    found: dict[str, KeptDecision] = {}
    for record, snapshot in _records(at):
        private = record.private or snapshot not in public
        known = found.get(record.text_sha256)
        if known is None or (known.private and not private):
            text = partial(at.snapshots.read_text, record.text_sha256)
            label = f"text {record.text_sha256[:12]}"
            named = frozenset(hints[snapshot])
            found[record.text_sha256] = KeptDecision(label, record.text_sha256, text, record.tribunal, private, named)
    return found


def named_decisions(at: Settings, names: Iterable[str]) -> list[KeptDecision]:
    """The decisions that the user named, by an id of the current release or as files."""
    kept = kept_decisions(at)
    return [_file(Path(name), kept) if Path(name).exists() else _decision(at, name, kept) for name in names]


@lru_cache(maxsize=1)
def _spans(text: str, hints: frozenset[str]) -> list[Span]:
    """What must not be shown of the text; it is asked for once a quote, and costs much more than a quote."""
    return redactions(text, sorted(hints))


def _records(at: Settings) -> Iterator[tuple[DecisionRecord, str]]:
    for report in at.records.reports():
        for sighting in at.records.sightings(report.slug):
            if isinstance(sighting.record, DecisionRecord):
                yield sighting.record, sighting.snapshot


def _file(path: Path, kept: dict[str, KeptDecision]) -> KeptDecision:
    text = text_of(path)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    known = kept.get(sha256)
    if known is not None:
        return replace(known, label=str(path))
    return KeptDecision(str(path), sha256, lambda: text, None, private=True, hints=frozenset({path.name}))


def _decision(at: Settings, ident: str, kept: dict[str, KeptDecision]) -> KeptDecision:
    with at.releases.hold_current() as held:
        engine = database.open_read_only(held.folder, at.url)
        with Session(engine) as session:
            row = session.get(models.Decision, ident)
            sha256 = row.text_sha256 if row else ""
        engine.dispose()
    if sha256 not in kept:
        message = f"{ident!r} is neither a file nor a decision of this release; `examiner-db search` shows ids"
        raise UsageError(message)
    return kept[sha256]
