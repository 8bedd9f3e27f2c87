"""Entries by number, in one file.

A shelf is two files: ``<name>.jsonl`` holds one JSON array a line, the fields of a dataclass in order, and
``<name>.npy`` the offset at which each line begins, with the length of the file last. Plain JSON, because the pickles
in which an engine stores fields must never be opened from outside.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import Field, fields
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import numpy as np

from examiner_db.search.storage import mapped, mapped_array, soon

LONGEST_ID = 300
"""Bytes at the beginning of a line that hold its first field, which is an id: letters, digits and hyphens."""


class Entry(Protocol):
    """A dataclass of strings, numbers, ``None`` and tuples of these, or of such tuples."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound=Entry)


def write_shelf(folder: Path, name: str, entries: Iterable[Entry]) -> None:
    """Write ``entries`` in their order."""
    offsets = [0]
    with (folder / f"{name}.jsonl").open("wb") as file:
        for entry in entries:
            row = [getattr(entry, item.name) for item in fields(entry)]
            file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
            offsets.append(file.tell())
    np.save(folder / f"{name}.npy", np.array(offsets, dtype=np.int64))


class Shelf(Generic[T]):
    """Reads entries by number, from 0, as instances of ``shape``."""

    def __init__(self, folder: Path, name: str, shape: type[T]) -> None:
        """Map the shelf ``name`` in ``folder``."""
        self._lines = mapped(folder / f"{name}.jsonl")
        self._offsets = mapped_array(folder / f"{name}.npy")
        self._shape = shape

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self._offsets) - 1

    def soon(self, numbers: Iterable[int]) -> None:
        """Have the system fetch these entries from the disk together; they are read one by one."""
        for number in numbers:
            soon(self._lines, int(self._offsets[number]), int(self._offsets[number + 1]))

    def ids(self) -> Iterator[str]:
        """Return the first field of every entry, in order, without reading the rest: texts are long."""
        for start in self._offsets[:-1]:
            begun = bytes(self._lines[start + len('["') : start + LONGEST_ID])
            yield begun.partition(b'"')[0].decode()

    def __getitem__(self, number: int) -> T:
        """Return entry ``number``."""
        if not 0 <= number < len(self):
            message = f"the shelf holds entries 0 to {len(self) - 1}; {number} was asked for"
            raise IndexError(message)
        row = json.loads(bytes(self._lines[self._offsets[number] : self._offsets[number + 1]]))
        return self._shape(*map(_frozen, row))


def _frozen(item: Any) -> Any:
    return tuple(map(_frozen, item)) if isinstance(item, list) else item
