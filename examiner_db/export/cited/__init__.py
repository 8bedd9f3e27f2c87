"""Cited states: what of a track record a citation needs, as it was, and what has changed since."""

from examiner_db.export.cited.keeping import cite, public_state, site_address, with_address
from examiner_db.export.cited.since import Change, Today, changes, in_order, shown
from examiner_db.export.cited.state import RecordState, StateRow, StateSentence, state_of

__all__ = [
    "Change",
    "RecordState",
    "StateRow",
    "StateSentence",
    "Today",
    "changes",
    "cite",
    "in_order",
    "public_state",
    "shown",
    "site_address",
    "state_of",
    "with_address",
]
