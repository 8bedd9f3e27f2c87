"""Writing so that what is written is whole, stays, and says in one sentence when it cannot be done."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from examiner_db.snapshots.errors import CannotWriteError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def writing(place: Path) -> Iterator[None]:
    """Turn the system's refusal to write at ``place`` into one sentence."""
    try:
        yield
    except OSError as error:
        why = "the disk is full" if error.errno in _FULL else (error.strerror or str(error))
        message = f"cannot write {place}: {why}; nothing half-written was kept, and what was there before is whole"
        raise CannotWriteError(message) from error


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of ``data``, which the system may take in parts."""
    while data:
        data = data[os.write(descriptor, data) :]


def settle(incoming: Path, place: Path) -> None:
    """Give a whole file its name, and make the name itself survive a loss of power."""
    place.parent.mkdir(parents=True, exist_ok=True)
    incoming.chmod(0o644)
    incoming.replace(place)
    descriptor = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
