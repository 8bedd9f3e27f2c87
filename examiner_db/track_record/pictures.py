"""The charts of a track record that count its rows, and those that stand on its comparisons."""

from collections import defaultdict

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.chart import Chart
from examiner_db.figures.pictures.funnel import funnel_chart
from examiner_db.figures.pictures.rows import Engaged, Reasoned, reasons_chart, retained_chart
from examiner_db.figures.pictures.works import Work, works_charts
from examiner_db.track_record.record import TrackRecord, WeighingRow
from examiner_db.vocabulary import Standing, WeightReason

_REASONS = {reason.value: reason.meaning for reason in WeightReason}


def pictures(record: TrackRecord) -> tuple[Chart, ...]:
    """Every chart of rows and comparisons; what figures count is drawn where it is counted."""
    lead = record.standing_sentence if record.standing == Standing.NAME_GROUP else ""
    reasons = [reasons_chart(lead, block, _reasoned(record, block)) for block in BLOCKS]
    engaged = [Engaged(row.decision.id, row.block, row.organization) for row in record.opinions]
    works = [Work(row.attribution, row.venue, row.published_on, row.topics) for row in record.publications]
    drawn = [*reasons, retained_chart(lead, engaged), *works_charts(lead, works)]
    return (*(chart for chart in drawn if chart), *map(funnel_chart, record.comparisons))


def _reasoned(record: TrackRecord, block: Block) -> list[Reasoned]:
    claims: dict[str, list[WeighingRow]] = defaultdict(list)
    for row in record.weighings:
        if row.block == block and row.counts:
            claims[row.decision.claim_id].append(row)
    return [Reasoned({reason: _REASONS[reason] for row in rows for reason in row.reasons}) for rows in claims.values()]
