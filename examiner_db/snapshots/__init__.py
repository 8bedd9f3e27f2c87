"""Pages kept as they were received, with every visit to them and every text extracted from them.

This room owns one folder below the data folder, and nothing else writes there::

    snapshots/
      index.jsonl     one `Visit` a line, only ever appended to
      ab/abcd…        the bytes of one page or file, named by their SHA-256; never changed
      texts.jsonl     one `KeptText` a line, only ever appended to
      texts/ab/abcd…  one extracted text in UTF-8, named by its SHA-256; pages are separated by a form feed
      incoming/       files being written; what a kill leaves here is never read, and is removed after a day

Bytes reach the disk under another name and are renamed when they are whole; the line that mentions them is appended
after that. A kill at any moment therefore leaves whole files and, at worst, a file that no line mentions, or a last
line cut short, which readers pass over and the next writer removes. Several processes may write at once.

File names and addresses can hold a claimant's name, so the index is never published.

    SnapshotError
    ├── CannotWriteError      the disk is full, or the folder cannot be written to; nothing half-written stays
    ├── UnknownSnapshotError  nothing is kept under this hash
    └── DamagedError          what is kept is not what was written
"""

from examiner_db.snapshots.errors import CannotWriteError, DamagedError, SnapshotError, UnknownSnapshotError
from examiner_db.snapshots.store import SnapshotStore
from examiner_db.snapshots.visit import Exchange, KeptText, Visit, VisitFacts

__all__ = [
    "CannotWriteError",
    "DamagedError",
    "Exchange",
    "KeptText",
    "SnapshotError",
    "SnapshotStore",
    "UnknownSnapshotError",
    "Visit",
    "VisitFacts",
]
