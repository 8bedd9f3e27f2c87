"""The text of a decision to opinions, weighings and an outcome, each with offsets and quote."""

from examiner_db.reading.contract import contract
from examiner_db.reading.read import read

__all__ = ["contract", "read"]
