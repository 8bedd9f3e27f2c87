"""One examiner, everything summarized: what the page, the charts, the exports and the JSON twin all show."""

from examiner_db.figures.block import Block
from examiner_db.figures.display import Display
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.track_record.derive import UnknownPhysicianError, derive, track_record
from examiner_db.track_record.later import history_on_claim, undone
from examiner_db.track_record.public import without_private
from examiner_db.track_record.record import (
    Count,
    DecisionFacts,
    DisciplineRow,
    Evidence,
    LaterRow,
    OpinionRow,
    Provenance,
    PublicationRow,
    TrackRecord,
    WeighingRow,
)
from examiner_db.track_record.rows import later_rows

__all__ = [
    "Block",
    "Count",
    "CreditFigure",
    "DecisionFacts",
    "DisciplineRow",
    "Display",
    "Evidence",
    "Figure",
    "LaterRow",
    "OpinionRow",
    "Provenance",
    "PublicationRow",
    "TrackRecord",
    "UnknownPhysicianError",
    "WeighingRow",
    "derive",
    "history_on_claim",
    "later_rows",
    "track_record",
    "undone",
    "without_private",
]
