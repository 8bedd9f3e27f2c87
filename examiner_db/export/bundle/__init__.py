"""An evidence bundle: a zip of what a record rests on, which anybody can check with Python alone."""

from examiner_db.export.bundle.evidence import Evidence, evidence
from examiner_db.export.bundle.members import bundle, record_sha256
from examiner_db.export.bundle.time_stamp import Post, TimeStampError

__all__ = ["Evidence", "Post", "TimeStampError", "bundle", "evidence", "record_sha256"]
