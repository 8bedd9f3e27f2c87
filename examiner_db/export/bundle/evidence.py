"""What a bundle is made of: a record's rows with where each stands in the text that may be shown, and the documents.

A text that leaves the site has its claimants' particulars taken out. Offsets of the database are those of the kept
text, and are counted anew here, in the text as it is shown; both are given, so that who has the kept text can check
the first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from examiner_db.claimants import LABELS, redact
from examiner_db.export.material import Material
from examiner_db.models import Decision, Opinion, Particular, Volume, Weighing
from examiner_db.snapshots import SnapshotError, SnapshotStore, Visit
from examiner_db.track_record.record import LedgerRow, OpinionRow, WeighingRow

_PLACED = (Opinion, Weighing, Volume, Particular)


@dataclass(frozen=True)
class DecisionText:
    """The text of one decision: as it may be shown, or ``None`` where it is not kept, and what it was made from."""

    decision: Decision
    shown: str | None

    @property
    def member(self) -> str | None:
        """What the text is called in a bundle."""
        return None if self.shown is None else f"texts/{self.decision.id}.txt"

    def place(self, start: int, end: int, quote: str) -> tuple[int, int] | None:
        """Where ``quote``, at ``start`` to ``end`` of the kept text, stands as shown; ``None`` if it does not."""
        if self.shown is None or not self.decision.text_start <= start < end <= self.decision.text_end:
            return None
        spans = self.decision.redactions
        begins = next((low for low, high, _ in spans if low < start < high), start)
        at = self._shown_at(begins)
        return (at, at + len(quote)) if self.shown[at : at + len(quote)] == quote else None

    def _shown_at(self, kept: int) -> int:
        """Where in the text as shown stands what stands at ``kept``, which is inside no span that is taken out."""
        begins = self.decision.text_start
        before = [span for span in self.decision.redactions if begins < span[1] <= kept]
        return kept - begins + sum(len(LABELS[label]) - (high - max(low, begins)) for low, high, label in before)


@dataclass(frozen=True)
class Evidence:
    """Everything that a bundle is written from.

    ``places`` are offsets in kept texts by the id of a statement, ``head`` is that of the desk's audit chain, and
    ``originals`` are the bytes of documents, by hash, where they were asked for.
    """

    material: Material
    texts: dict[str, DecisionText]
    places: dict[str, tuple[int, int]]
    visits: dict[str, tuple[Visit, ...]]
    originals: dict[str, bytes]
    head: str | None

    @property
    def captured(self) -> bool:
        """Whether an exchange with a publisher was kept of any document."""
        return any(visit.exchange for visits in self.visits.values() for visit in visits)


def evidence(
    session: Session, material: Material, snapshots: SnapshotStore, head: str | None, *, originals: bool = False
) -> Evidence:
    """What stands behind ``material``, which was gathered in this session."""
    record = material.record
    heard: list[OpinionRow | WeighingRow | LedgerRow] = [*record.opinions, *record.weighings, *record.ledger]
    decisions = session.exec(select(Decision).where(col(Decision.id).in_({row.decision.id for row in heard})))
    return Evidence(
        material=material,
        texts={one.id: DecisionText(one, _shown(one, snapshots)) for one in decisions},
        places=_places(session, {row.id for row in heard}),
        visits=_visits(material.documents, snapshots),
        originals=_originals(material, snapshots) if originals else {},
        head=head,
    )


def _shown(decision: Decision, snapshots: SnapshotStore) -> str | None:
    try:
        text = snapshots.read_text(decision.text_sha256)
    except SnapshotError:
        return None
    return redact(text, decision.redactions, decision.text_start, decision.text_end)


def _places(session: Session, ids: Iterable[str]) -> dict[str, tuple[int, int]]:
    wanted = sorted(ids)
    found = (
        row
        for model in _PLACED
        for row in session.exec(select(model.id, model.start, model.end).where(col(model.id).in_(wanted)))
    )
    return {ident: (start, end) for ident, start, end in found if start is not None and end is not None}


def _visits(documents: Iterable[str], snapshots: SnapshotStore) -> dict[str, tuple[Visit, ...]]:
    found: dict[str, list[Visit]] = {sha256: [] for sha256 in documents}
    for visit in snapshots.visits():
        if visit.sha256 in found:
            found[visit.sha256].append(visit)
    return {sha256: tuple(visits) for sha256, visits in found.items()}


def _originals(material: Material, snapshots: SnapshotStore) -> dict[str, bytes]:
    """The bytes of every document that is kept; one that is missing is named in the bundle, as in a packet."""
    return {one.sha256: snapshots.read_bytes(one.sha256) for one in material.documents.values() if one.bytes_kept}
