"""The one door through which the site writes: a cited state, which everybody may see anyway, onto the desk.

Only whoever presses a button or takes a file away writes; a page that is looked at never does. The same state is the
same entry, however often it is asked for, and what one day adds is bounded: a burst cannot fill the desk.
"""

from pathlib import Path

from examiner_db.desk import CitedState, Desk
from examiner_db.export.cited import RecordState, cite
from web.release.asked import Asked

BY = "site"
"""Who keeps what is cited here, as the desk has it."""
MOST_A_DAY = 1_000
"""States that were not cited before, in one day and of all readers together; each is as large as its record."""


def keep(asked: Asked, state: RecordState) -> str:
    """The id of a state, kept from now on; ``EnoughCitedError`` when the day's are used up."""
    with Desk.open(asked.kept.desk) as desk:
        return cite(desk, state, release=asked.release.id, by=BY, most=MOST_A_DAY)


def kept(desk: Path, ident: str) -> CitedState | None:
    """A cited state; ``None`` if there is none of this id, or no desk, and none is started by asking."""
    if not desk.exists():
        return None
    with Desk.open(desk) as opened:
        return opened.cited(ident)
