"""The store: readings by text, tribunal and reader, filled on all cores."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from examiner_db.progress import Progress, bar
from examiner_db.reading import read
from examiner_db.reading.types import NoDecisionError, Reading
from examiner_db.readings.version import reader_version
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Tribunal
from examiner_db.workers import Died, each

_READINGS = TypeAdapter(list[Reading])


@dataclass(frozen=True, slots=True)
class Asked:
    """A kept text, and the tribunal that its source names."""

    text_sha256: str
    tribunal: Tribunal | None = None


def _silent(_step: str) -> None:
    """Report no progress."""


@dataclass(frozen=True, slots=True)
class _Task:
    root: Path
    asked: Asked


class ReadingStore:
    """The readings below the data folder ``root``, of the present reader. ``unread`` says why texts cannot be read."""

    def __init__(self, root: Path, progress: Progress = _silent) -> None:
        """Use the folder, which need not exist."""
        self.unread: dict[Asked, str] = {}
        self._progress = progress
        self._root = root
        self._all = root / "readings"
        self._folder = self._all / reader_version()

    def fill(self, asked: Iterable[Asked]) -> None:
        """Read every text that has not been read yet, on all cores.

        A text that makes the reader fail is noted in ``unread``, and the others are read. Raises what the disk raises.
        """
        wanted = list(dict.fromkeys(asked))
        self._forget_other_readers()
        new = [one for one in wanted if not self._place(one).exists()]
        answers = each(_keep, [_Task(self._root, one) for one in new])
        for done, (one, why) in enumerate(zip(new, answers, strict=True), 1):
            self._progress(bar(done, len(new), "texts read"))
            if why is not None:
                self.unread[one] = why.reason if isinstance(why, Died) else why
        if wanted:
            self._progress(f"read {len(new):,} texts; {len(wanted) - len(new):,} were read before")

    def read(self, text: str, tribunal: Tribunal | None = None) -> list[Reading]:
        """The readings of a text: those that are kept, or where nothing sound is, new ones, which are kept."""
        asked = Asked(hashlib.sha256(text.encode()).hexdigest(), tribunal)
        found = self._kept(asked)
        if found is None:
            found = read(text, tribunal)
            self.keep(asked, found)
        return found

    def keep(self, asked: Asked, readings: list[Reading]) -> None:
        """Write the readings of a text; the file appears whole or not at all."""
        place = self._place(asked)
        place.parent.mkdir(parents=True, exist_ok=True)
        content = _READINGS.dump_json(readings)
        descriptor, partial = tempfile.mkstemp(dir=place.parent, prefix=".")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(_digest(content) + b"\n" + content)
            Path(partial).replace(place)
        finally:
            Path(partial).unlink(missing_ok=True)

    def forget_all_but(self, asked: Iterable[Asked]) -> None:
        """Remove readings of texts that nobody asks for any more."""
        wanted = {self._place(one) for one in asked}
        for path in self._folder.glob("*/*"):
            if path not in wanted:
                path.unlink()

    def _kept(self, asked: Asked) -> list[Reading] | None:
        place = self._place(asked)
        try:
            digest, _, content = place.read_bytes().partition(b"\n")
        except FileNotFoundError:
            return None
        try:
            if digest == _digest(content):
                return _READINGS.validate_json(content)
        except ValidationError:
            pass  # Sound bytes of another shape: whoever wrote them, the text says it better.
        self._progress(f"{place}: found something else, expected the readings of a text; it is read again")
        return None

    def _forget_other_readers(self) -> None:
        for folder in self._all.glob("*/"):
            if folder != self._folder:
                shutil.rmtree(folder)

    def _place(self, asked: Asked) -> Path:
        name = asked.text_sha256
        return self._folder / name[:2] / f"{name}.{asked.tribunal or 'any'}"


def _keep(task: _Task) -> str | None:
    """Read one text and keep what is read; say in one sentence what made the reader fail."""
    text = SnapshotStore(task.root).read_text(task.asked.text_sha256)
    try:
        readings = read(text, task.asked.tribunal)
    except NoDecisionError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - one strange text must not keep all others from being read
        return f"{type(error).__name__}: {' '.join(str(error).split())}"
    ReadingStore(task.root).keep(task.asked, readings)
    return None


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
