"""What people decide, and the public ids they cite: an append-only list of entries, from which the rest follows."""

from examiner_db.desk.chain import BrokenChainError
from examiner_db.desk.cited import CitedState
from examiner_db.desk.citing import EnoughCitedError
from examiner_db.desk.desk import Desk
from examiner_db.desk.entries import Alias, Confirmation, DeskError, Judgment, Split
from examiner_db.desk.samples import Sample

__all__ = [
    "Alias",
    "BrokenChainError",
    "CitedState",
    "Confirmation",
    "Desk",
    "DeskError",
    "EnoughCitedError",
    "Judgment",
    "Sample",
    "Split",
]
