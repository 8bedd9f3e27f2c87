"""The store: bytes under their hash, and the two journals beside them."""

import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Unpack

from examiner_db.snapshots.disk import settle, write_all, writing
from examiner_db.snapshots.errors import DamagedError, SnapshotError, UnknownSnapshotError
from examiner_db.snapshots.journal import Journal
from examiner_db.snapshots.visit import Exchange, KeptText, Visit, VisitFacts, now

ABANDONED_AFTER = 24 * 60 * 60
"""Seconds after which a file in ``incoming/`` can have no living writer."""

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


class SnapshotStore:
    """What was received, by hash and by visit, in the folder that the package's docstring describes."""

    def __init__(self, root: Path) -> None:
        """Open the store of the data folder ``root``; nothing is written until something is kept."""
        self._folder = root / "snapshots"
        self._visits = Journal(self._folder / "index.jsonl", Visit, lambda visit: visit.url)
        self._texts = Journal(self._folder / "texts.jsonl", KeptText, lambda text: text.snapshot)

    def keep(self, chunks: Iterable[bytes], **facts: Unpack[VisitFacts]) -> Visit:
        """Keep the bytes and note the visit; the bytes go to disk as they come, whatever their size.

        An error raised by ``chunks`` passes through, and nothing of them stays. ``CannotWriteError`` if the disk is
        full.
        """
        sha256, size = self._kept(chunks, self._folder)
        usual = {"final_url": facts["url"], "status": 200, "retrieved_at": now()}
        visit = Visit.model_validate({**usual, **facts, "sha256": sha256, "size": size})
        self.note(visit)
        return visit

    def note(self, visit: Visit) -> None:
        """Note a visit to bytes that are already kept."""
        self._visits.append(visit)

    def revisit(self, visit: Visit, **changes: str | Exchange | None) -> Visit:
        """Note that the publisher still has the bytes of ``visit`` (status 304), with what else it said."""
        again = {"retrieved_at": now(), "as_of": None, "status": 304, "exchange": None, **changes}
        seen = Visit.model_validate(visit.model_dump() | again)
        self.note(seen)
        return seen

    def visits(self, source: str | None = None) -> list[Visit]:
        """All visits, or those of one source, oldest first."""
        return [visit for visit in self._visits.lines() if source in {None, visit.source}]

    def last_visit(self, url: str) -> Visit | None:
        """The newest visit to an address."""
        return next(reversed(self._visits.lines_about(url)), None)

    def document(self, sha256: str) -> Path:
        """The file that holds these bytes; ``UnknownSnapshotError`` if they are not kept."""
        return _existing(self._folder, sha256)

    def read_bytes(self, sha256: str) -> bytes:
        """The bytes, proved to be the ones that were received."""
        return _proved(self.document(sha256))

    def keep_text(self, snapshot: str, text: str, extractor: str) -> KeptText:
        """Keep the text that ``extractor`` (name and version) made of a snapshot; twice is as good as once."""
        sha256, _ = self._kept([_encoded(text, snapshot, extractor)], self._folder / "texts")
        kept = KeptText(snapshot=snapshot, sha256=sha256, extractor=extractor, pages=text.count("\f") + 1)
        if self.kept_text(snapshot, extractor) != kept:
            self._texts.append(kept)
        return kept

    def kept_text(self, snapshot: str, extractor: str | None = None) -> KeptText | None:
        """The newest text of a snapshot, by this extractor or by any."""
        found = reversed(self._texts.lines_about(snapshot))
        return next((text for text in found if extractor in {None, text.extractor}), None)

    def read_text(self, sha256: str) -> str:
        """A kept text, character for character, so that offsets hold."""
        return _proved(_existing(self._folder / "texts", sha256)).decode()

    def _kept(self, chunks: Iterable[bytes], folder: Path) -> tuple[str, int]:
        """Write the bytes below ``folder`` under their SHA-256; return that and their number."""
        descriptor, incoming = self._incoming()
        try:
            sha256, size = _written(descriptor, chunks, folder)
            with writing(folder):
                settle(incoming, _place(folder, sha256))
        finally:
            os.close(descriptor)
            incoming.unlink(missing_ok=True)
        return sha256, size

    def _incoming(self) -> tuple[int, Path]:
        """A new empty file for bytes that are not whole yet; abandoned ones are removed first."""
        folder = self._folder / "incoming"
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            for path in folder.iterdir():
                _remove_if_abandoned(path)
            descriptor, name = tempfile.mkstemp(dir=folder)
        return descriptor, Path(name)


def _written(descriptor: int, chunks: Iterable[bytes], folder: Path) -> tuple[str, int]:
    """Write the bytes to the disk itself; only what the disk raises is ours, not what ``chunks`` raises."""
    digest, size = hashlib.sha256(), 0
    for chunk in chunks:
        digest.update(chunk)
        size += len(chunk)
        with writing(folder):
            write_all(descriptor, chunk)
    with writing(folder):
        os.fsync(descriptor)
    return digest.hexdigest(), size


def _place(folder: Path, sha256: str) -> Path:
    return folder / sha256[:2] / sha256


def _existing(folder: Path, sha256: str) -> Path:
    """The file named by a hash; what is not a hash names no file, whatever path it spells."""
    path = _place(folder, sha256)
    if not _SHA256.match(sha256) or not path.is_file():
        message = f"nothing is kept under {sha256[:80]!r}"
        raise UnknownSnapshotError(message)
    return path


def _proved(path: Path) -> bytes:
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != path.name:
        message = f"{path} no longer holds the bytes that were received; restore it from a copy, or fetch it again"
        raise DamagedError(message)
    return data


def _encoded(text: str, snapshot: str, extractor: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        message = f"{extractor} made a text of {snapshot} that is not Unicode at character {error.start}"
        raise SnapshotError(message) from error


def _remove_if_abandoned(path: Path) -> None:
    """Another process may have finished with the file meanwhile, which is as well."""
    with suppress(FileNotFoundError):
        if time.time() - path.stat().st_mtime > ABANDONED_AFTER:
            path.unlink()
