"""Whoosh over files that are mapped once: safe in threads, indifferent to what later happens to the folder.

Whoosh's own file storage copies every mapped file to the heap for each reader, opens some files only when they are
first needed (which fails once a release folder has been renamed or removed), and lets the threads that share a
reader move one file position. Here every file of the folder is mapped when the index is opened, and each open file
is a position of its own over the shared pages.
"""

import mmap
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.filedb.filestore import Storage
from whoosh.filedb.structfile import BufferFile


class Cursor:
    """A reading position in a buffer: the part of a binary file that Whoosh and pickle use."""

    def __init__(self, buffer: memoryview) -> None:
        """Start at the beginning of ``buffer``."""
        self._buffer = buffer
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next ``size`` bytes, or all that are left."""
        end = len(self._buffer) if size < 0 else self._at + size
        piece = bytes(self._buffer[self._at : end])
        self._at += len(piece)
        return piece

    def readline(self) -> bytes:
        """Return bytes up to and with the next line feed."""
        rest = bytes(self._buffer[self._at :])
        line = rest[: rest.find(b"\n") + 1] or rest
        self._at += len(line)
        return line

    def seek(self, offset: int, whence: int = 0) -> int:
        """Move to ``offset`` from the start (0), from here (1) or from the end (2)."""
        self._at = offset + (0, self._at, len(self._buffer))[whence]
        return self._at

    def tell(self) -> int:
        """Return the position."""
        return self._at


class MappedFile(BufferFile):  # type: ignore[misc] # Whoosh publishes no types.
    """Whoosh's buffer file without its copy of the buffer."""

    def __init__(self, buffer: memoryview, name: str) -> None:
        """Read ``buffer`` in place."""
        self._buf = buffer
        self._name = name
        self.file = Cursor(buffer)
        self.onclose = None
        self.is_real = False
        self.is_closed = False

    def subset(self, position: int, length: int, name: str | None = None) -> "MappedFile":
        """Return a part of this file as a file."""
        return MappedFile(self._buf[position : position + length], name or self._name)


class MappedStorage(Storage):  # type: ignore[misc] # Whoosh publishes no types.
    """The files of one finished index, read-only."""

    readonly = True

    def __init__(self, folder: Path) -> None:
        """Map every file in ``folder``; the folder is not looked at again."""
        self._buffers = {path.name: mapped(path) for path in folder.iterdir() if path.is_file()}

    def __iter__(self) -> Iterator[str]:
        """Yield the names of the files."""
        return iter(self._buffers)

    def list(self) -> list[str]:
        """Return the names of the files."""
        return list(self._buffers)

    def open_file(self, name: str, **_: object) -> MappedFile:
        """Open a file at its beginning."""
        return MappedFile(self._buffers[name], name)

    def file_exists(self, name: str) -> bool:
        """Whether the index has this file."""
        return name in self._buffers

    def file_length(self, name: str) -> int:
        """Return the size of a file in bytes."""
        return len(self._buffers[name])


def mapped(path: Path) -> memoryview:
    """Return the bytes of a file without reading them; the pages stay valid when the file is renamed or removed."""
    with path.open("rb") as file:
        if path.stat().st_size == 0:
            return memoryview(b"")
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def soon(lines: memoryview, start: int, end: int) -> None:
    """Tell the system that these bytes of a mapped file are read next, so that many such places are fetched at once."""
    if len(lines) and hasattr(mmap, "MADV_WILLNEED"):
        page = start - start % mmap.PAGESIZE
        lines.obj.madvise(mmap.MADV_WILLNEED, page, end - page)  # type: ignore[attr-defined] # mapped by mapped()


def whole_file_soon(path: Path) -> None:
    """Tell the system that all of a file is read soon: it fetches the file meanwhile, and nobody waits here."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_WILLNEED)


def mapped_array(path: Path) -> NDArray[Any]:
    """Return the array in a file without reading it, as a plain array, which is indexed faster than NumPy's memmap."""
    return np.asarray(np.load(path, mmap_mode="r"))
