"""How far a run is: pages, records, how many a second, and about how much time is left."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from examiner_db.progress import Progress, Underway

EVERY = 60.0
"""Seconds between two lines for a log; a terminal sees every page."""


@dataclass
class Tally:
    """Counts the pages of one run. ``before`` is how many records the run before found, if there was one."""

    slug: str
    before: int
    say: Progress
    clock: Callable[[], float] = time.monotonic
    pages: int = 0
    began: float = field(init=False)
    said: float = field(init=False)

    def __post_init__(self) -> None:
        """Begin to count."""
        self.began = self.said = self.clock()

    def page(self, records: int, waiting: int) -> None:
        """One more page was read: ``records`` are found by now, and ``waiting`` addresses are known."""
        self.pages += 1
        line = self.line(records, waiting)
        if self.clock() - self.said < EVERY:
            self.say(Underway(line))
        else:
            self.said = self.clock()
            self.say(line)

    def line(self, records: int, waiting: int) -> str:
        """``ny_opmc: 2 pages, 20,000 records, 0.5 pages a second, about 3 minutes left``."""
        took = max(self.clock() - self.began, 1e-3)
        pages = f"{self.pages:,} page{'' if self.pages == 1 else 's'}"
        line = f"{self.slug}: {pages}, {records:,} records, {self.pages / took:.1f} pages a second"
        left = max(waiting * took / self.pages, (self.before - records) * took / records if records else 0.0)
        return f"{line}, about {duration(left)} left" if left > 0 else line


def duration(seconds: float) -> str:
    """``40 seconds``, ``3 minutes``, ``2 hours``: as precise as an estimate can be."""
    for size, unit in ((3600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= size:
            number = round(seconds / size)
            return f"{number} {unit}{'' if number == 1 else 's'}"
    return "a second"
