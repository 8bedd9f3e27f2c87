"""From a key that many words share (a sound, a spelling with letters left out) to those words."""

import zlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.storage import mapped_array

Ids = NDArray[np.int32]


def hashed(key: str) -> int:
    """Return 32 bits for ``key``, the same on every machine."""
    return zlib.crc32(key.encode())


class KeyTable:
    """Two arrays sorted by hashed key, mapped from disk. Keys may collide: callers check the words they get."""

    def __init__(self, folder: Path, name: str) -> None:
        """Map the table ``name``."""
        self._keys: NDArray[np.uint32] = mapped_array(folder / f"{name}.keys.npy")
        self._words: Ids = mapped_array(folder / f"{name}.words.npy")

    @staticmethod
    def write(folder: Path, name: str, pairs: Iterable[tuple[int, int]]) -> None:
        """Write ``pairs`` of hashed key and word."""
        table = np.fromiter(pairs, dtype=[("key", np.uint32), ("word", np.int32)])
        order = np.argsort(table["key"], kind="stable")
        np.save(folder / f"{name}.keys.npy", table["key"][order])
        np.save(folder / f"{name}.words.npy", table["word"][order])

    def words(self, keys: Iterable[str]) -> Ids:
        """Return the distinct words under any of ``keys``."""
        wanted = np.fromiter((hashed(key) for key in keys), dtype=np.uint32)
        starts = np.searchsorted(self._keys, wanted, side="left")
        ends = np.searchsorted(self._keys, wanted, side="right")
        found = [self._words[start:end] for start, end in zip(starts, ends, strict=True) if start < end]
        return np.unique(np.concatenate(found)) if found else np.empty(0, dtype=np.int32)
