"""A file of JSON lines that is only ever appended to, by several processes, through kills and full disks."""

import fcntl
import os
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from examiner_db.snapshots.disk import write_all, writing
from examiner_db.snapshots.errors import DamagedError

Line = TypeVar("Line", bound=BaseModel)

_BLOCK = 8192


class Journal(Generic[Line]):
    """The lines of one file. Lines that were read are remembered, so reading again costs only what is new."""

    def __init__(self, path: Path, line: type[Line], about: Callable[[Line], str]) -> None:
        """Name the file, which need not exist yet, what a line of it is, and what each line is about."""
        self._path = path
        self._line = line
        self._about = about
        self._lines: list[Line] = []
        self._lines_about: dict[str, list[Line]] = defaultdict(list)
        self._read_to = 0
        self._reading = threading.Lock()

    def append(self, line: Line) -> None:
        """Write one line so that it survives a kill right after; ``CannotWriteError`` leaves the file as it was."""
        with writing(self._path), _locked(self._path) as descriptor:
            end = _end_of_last_line(descriptor)
            os.ftruncate(descriptor, end)
            try:
                write_all(descriptor, line.model_dump_json().encode() + b"\n")
                os.fsync(descriptor)
            except OSError:
                os.ftruncate(descriptor, end)
                raise

    def lines(self) -> list[Line]:
        """Every whole line, oldest first; what follows the last line break was cut off by a kill and is no line."""
        with self._reading:
            self._read_on()
            return list(self._lines)

    def lines_about(self, subject: str) -> list[Line]:
        """Every whole line about one subject, oldest first, however many other lines there are."""
        with self._reading:
            self._read_on()
            return list(self._lines_about.get(subject, ()))

    def _read_on(self) -> None:
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            file.seek(self._read_to)
            whole, line_break, _ = file.read().rpartition(b"\n")
        texts = whole.split(b"\n") if line_break else []
        new = [self._parsed(text, len(self._lines) + at) for at, text in enumerate(texts, start=1)]
        self._lines += new
        for line in new:
            self._lines_about[self._about(line)].append(line)
        self._read_to += len(whole) + len(line_break)

    def _parsed(self, text: bytes, number: int) -> Line:
        try:
            return self._line.model_validate_json(text)
        except ValidationError as error:
            what = error.errors()[0]
            message = f"{self._path}, line {number}: not a {self._line.__name__} ({what['msg']}); restore the file"
            raise DamagedError(message) from error


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    """The open file, held by this writer alone until it is closed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)


def _end_of_last_line(descriptor: int) -> int:
    """Where the last whole line ends: the file's length, unless a kill cut its last line short."""
    end = os.fstat(descriptor).st_size
    while end:
        start = max(0, end - _BLOCK)
        found = os.pread(descriptor, end - start, start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end = start
    return 0
