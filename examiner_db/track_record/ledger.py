"""The ledger of volume: sworn or adjudicated statements by date, and those of one measure side by side."""

from collections.abc import Iterable, Iterator, Sequence

from examiner_db.figures.volume import stated
from examiner_db.figures.words import counted
from examiner_db.models import Decision
from examiner_db.track_record.gathered import Gathered
from examiner_db.track_record.measured import Measured, Origin
from examiner_db.track_record.record import LedgerRow, StatedVolume
from examiner_db.track_record.rows import facts, provenance
from examiner_db.vocabulary import Role, VolumeKind


def ledger_rows(found: Gathered) -> list[LedgerRow]:
    """A row for every statement in a decision that a profile may list: volume by measure and date, then particulars."""
    heard = {
        entry.decision.id: entry.decision for entry in found.heard.values() if entry.evaluation.role != Role.TREATING
    }
    rows = [_row(one, origin, heard[one.decision_id]) for one, origin in found.measured if one.decision_id in heard]
    values: dict[str, set[str]] = {}
    for row in rows:
        values.setdefault(row.group, set()).add(row.value.casefold())
    marked = [row.model_copy(update={"differs": row.kind == "volume" and len(values[row.group]) > 1}) for row in rows]
    return sorted(marked, key=lambda row: (row.kind != "volume", row.group, row.stated_on or "", row.id))


def _row(told: Measured, origin: Origin, decision: Decision) -> LedgerRow:
    return LedgerRow(
        id=told.id,
        decision=facts(decision),
        kind=told.kind,
        measure=told.measure,
        value=told.value,
        ground=told.ground,
        stated_on=decision.decided_on,
        group=told.measure,
        differs=False,
        provenance=provenance(told, origin),
    )


def ratios(rows: Iterable[LedgerRow], decisions: Sequence[Decision]) -> Iterator[StatedVolume]:
    """Each stated number of examinations beside the decisions on record of its years, where they are known."""
    dated = {decision.id: int(decision.decided_on[:4]) for decision in decisions if decision.decided_on}
    for row in rows:
        told = stated(row.value, row.provenance.quote) if row.measure == VolumeKind.EXAMINATIONS else None
        if told is None or row.stated_on is None:
            continue
        last = int(row.stated_on[:4])
        here = sum(last - told.years < year <= last for year in dated.values())
        span = f"the {told.years} years to {last}" if told.years > 1 else f"{last}"
        yield StatedVolume(
            ledger_id=row.id,
            decisions=here,
            stated=told.examinations,
            years=told.years,
            sentence=(
                f"A decision of {row.stated_on} tells of {told.examinations:,} examinations "
                f"{'a year' if told.years == 1 else f'in {told.years} years'} (read by rule, not checked); of {span}, "
                f"this database holds {counted(here, 'decision')} in which this examiner was heard other than as "
                "treating."
            ),
        )
