"""Releases on disk, and which one is current.

``data/releases/<build id>/`` holds ``evidence.sqlite``, ``index/`` and ``build.json``. ``data/current`` is a small file
that names one of them and is replaced in one step, so a reader sees the old release or the new one, whole. A release is
built in ``data/releases/.scratch/<build id>`` and renamed when it is complete: a build that is killed leaves nothing
that could be taken for a release. The last two are kept, and any that a reader holds open.
"""

import contextlib
import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from examiner_db import database

KEPT = 2
_SCRATCH = ".scratch"


class BuildRunningError(RuntimeError):
    """Another build holds the data folder."""


class NoReleaseError(RuntimeError):
    """Nothing has been built yet, or what was built cannot be read."""


class HeldRelease:
    """A published release that no prune removes until it is let go. ``info`` is what ``build.json`` says."""

    def __init__(self, folder: Path, handle: int) -> None:
        """Hold ``folder``; ``handle`` is an open, share-locked file descriptor of its ``build.json``."""
        self.folder = folder
        self.info: dict[str, Any] = json.loads((folder / "build.json").read_text())
        self._handle = handle

    @property
    def id(self) -> str:
        """The build id."""
        return self.folder.name

    def close(self) -> None:
        """Let the release go."""
        os.close(self._handle)

    def __enter__(self) -> Self:
        """Hold for the length of a block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go at the end of the block."""
        self.close()


def _held(folder: Path, handle: int) -> HeldRelease:
    """Hold a release; one whose ``build.json`` is damaged is as good as none, until another is built."""
    try:
        return HeldRelease(folder, handle)
    except ValueError as error:
        os.close(handle)
        message = f"the release in {folder} is damaged ({error}): run `examiner-db build` to make another"
        raise NoReleaseError(message) from error


class Releases:
    """The releases of one data folder."""

    def __init__(self, root: Path, url: str | None = None) -> None:
        """``root`` is the data folder, ``url`` the PostgreSQL server if there is one."""
        self.root = root
        self.folder = root / "releases"
        self.url = url

    def current_id(self) -> str | None:
        """The build id that is current, or ``None`` before the first build."""
        with contextlib.suppress(FileNotFoundError):
            return (self.root / "current").read_text().strip()
        return None

    def hold_current(self) -> HeldRelease:
        """Open the current release and keep it from being pruned; ``NoReleaseError`` if there is none to be read."""
        missing = None
        while (build := self.current_id()) is not None and build != missing:
            missing = build  # Unless another was published and this one pruned between the two looks.
            with contextlib.suppress(FileNotFoundError):
                handle = os.open(self.folder / build / "build.json", os.O_RDONLY)
                fcntl.flock(handle, fcntl.LOCK_SH)
                if (self.folder / build).is_dir():
                    return _held(self.folder / build, handle)
                os.close(handle)
        message = f"no release in {self.root}: run `examiner-db import` or `examiner-db build` first"
        raise NoReleaseError(message)

    def holds_sample(self) -> bool:
        """Whether the current release was built of the invented sample; false where there is none."""
        with contextlib.suppress(NoReleaseError), self.hold_current() as held:
            return bool(held.info.get("sample"))
        return False

    @contextlib.contextmanager
    def building(self) -> Iterator[None]:
        """Be the only build of this data folder; ``BuildRunningError`` if another one is running.

        Of a build that fails nothing stays: where the disk is full, that is what the next one needs most.
        """
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / "build.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                message = f"another build is running in {self.root}; wait for it to end, then run this again"
                raise BuildRunningError(message) from error
            try:
                yield
            finally:
                self._sweep()

    def begin(self, build: str) -> Path:
        """An empty folder for a new release; what killed builds left behind is removed."""
        self._sweep()
        folder = self.folder / _SCRATCH / build
        folder.mkdir(parents=True)
        return folder

    def publish(self, building: Path, info: dict[str, Any]) -> Path:
        """Make a finished release current in one step, and prune.

        Nothing of it waited for the disk while it was built; all of it is there before anything names it, so that a
        machine that loses power has the old release or the new one.
        """
        (building / "build.json").write_text(json.dumps(info, indent=1, sort_keys=True) + "\n")
        for path in (*building.rglob("*"), building):
            _to_disk(path)
        folder = self.folder / building.name
        building.rename(folder)
        _to_disk(self.folder)
        pointer = self.root / ".current"
        pointer.write_text(folder.name + "\n")
        _to_disk(pointer)
        pointer.replace(self.root / "current")
        _to_disk(self.root)
        self.prune()
        return folder

    def prune(self) -> None:
        """Remove all but the last releases and those that a reader holds."""
        ids = sorted(path.name for path in self.folder.iterdir() if not path.name.startswith("."))
        for build in ids[:-KEPT]:
            if build != self.current_id():
                self._remove(self.folder / build)

    def _sweep(self) -> None:
        for leftover in (self.folder / _SCRATCH).glob("*"):
            database.drop(leftover, self.url)
            shutil.rmtree(leftover)

    def _remove(self, folder: Path) -> None:
        with (folder / "build.json").open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            gone = folder.rename(self.folder / _SCRATCH / folder.name)
        database.drop(folder, self.url)
        shutil.rmtree(gone)


def _to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
