"""An evidence bundle: a zip of what a record rests on, which anybody can check with Python alone."""

from examiner_db.export.bundle.evidence import Evidence, evidence
from examiner_db.export.bundle.members import bundle

__all__ = ["Evidence", "bundle", "evidence"]
