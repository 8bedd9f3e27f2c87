"""What the desk hides at the moment of a request, read anew only when somebody has written on the desk since."""

from pathlib import Path

from examiner_db.desk import Desk

COUNTER = slice(24, 28)
"""Where SQLite counts in a file's first page what was written to it (its file format, 1.3.7)."""
Mark = tuple[int, int, int, bytes]


class Held:
    """The ids that one desk hides; thread-safe."""

    def __init__(self, desk: Path) -> None:
        """Read nothing yet; a site without a desk hides nothing, and starts none."""
        self._desk = desk
        self._known: tuple[Mark | None, frozenset[str]] = (None, frozenset())

    def ids(self) -> frozenset[str]:
        """What is hidden now.

        The mark is taken before the desk is read: what is written in between is read again by the next request.
        """
        mark, (before, ids) = self._mark(), self._known
        if mark != before:
            ids = self._read() if mark else frozenset()
            self._known = (mark, ids)
        return ids

    def _mark(self) -> Mark | None:
        """What changes with every write, and when another file takes the desk's place; ``None`` without a desk."""
        try:
            with self._desk.open("rb", buffering=0) as file:
                found = self._desk.stat()
                return found.st_ino, found.st_mtime_ns, found.st_size, file.read(COUNTER.stop)[COUNTER]
        except FileNotFoundError:
            return None

    def _read(self) -> frozenset[str]:
        with Desk.open(self._desk) as opened:
            return frozenset(opened.holds())
