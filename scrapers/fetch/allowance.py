"""How many requests a publisher allows in 24 hours, remembered across runs and between processes."""

import fcntl
import os
import time
from pathlib import Path

from scrapers.fetch.errors import SpentError

DAY = 24 * 60 * 60


class Allowance:
    """The moment of every request, one file a source in ``folder``, which is only ever appended to."""

    def __init__(self, folder: Path) -> None:
        """Use the folder, which need not exist."""
        self._folder = folder

    def spend(self, source: str, a_day: int, shown: str) -> None:
        """Note a request before it is sent, so that a kill right after still counts it.

        ``SpentError``, about the address ``shown``, if ``a_day`` were sent in the last 24 hours.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._path(source).open("a+", encoding="ascii") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            sent = _lately(file.read())
            if len(sent) >= a_day:
                hours = (sent[-a_day] + DAY - time.time()) / 3600
                why = f"the {a_day} requests that the publisher allows in 24 hours are used up"
                raise SpentError(shown, f"{why}; the next is free in {hours:.1f} hours, so run this again then")
            file.write(f"{time.time()}\n")
            file.flush()
            os.fsync(file.fileno())

    def left(self, source: str, a_day: int) -> int:
        """How many requests may still be sent now."""
        path = self._path(source)
        return max(0, a_day - len(_lately(path.read_text(encoding="ascii")))) if path.exists() else a_day

    def _path(self, source: str) -> Path:
        return self._folder / f"{source}.sent"


def _lately(text: str) -> list[float]:
    return [moment for line in text.splitlines() if (moment := float(line)) > time.time() - DAY]
