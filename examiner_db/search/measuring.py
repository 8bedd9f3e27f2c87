"""What every measurement of search has in common: times by question, pages of files let go, memory of a process."""

import os
import resource
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

T = TypeVar("T")
ROUNDS = 3
"""Each question is asked so often once everything is warm; the median counts."""


def timed(ask: Callable[[str], T], text: str, clock: Callable[[], float] = time.perf_counter) -> tuple[T, float]:
    """Return an answer and the milliseconds that it took, by a clock on the wall or by the processor's own."""
    started = clock()
    found = ask(text)
    return found, (clock() - started) * 1000


def times(prefix: str, taken: Sequence[float]) -> dict[str, float]:
    """Return the median and the 95th percentile of some times."""
    cuts = quantiles(taken, n=20, method="inclusive") if len(taken) > 1 else [*taken] * 19
    return {f"{prefix}p50_ms": round(cuts[9], 2), f"{prefix}p95_ms": round(cuts[18], 2)}


def median_of(rounds: Iterable[Sequence[float]]) -> list[float]:
    """Return, for each question, the median of its times in several rounds."""
    return [median(taken) for taken in zip(*rounds, strict=True)]


def let_go(folder: Path) -> None:
    """Ask the system to forget the pages of an index, so that the next reader finds them on the disk."""
    for path in folder.rglob("*"):
        if path.is_file() and hasattr(os, "posix_fadvise"):
            with path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def size_mb(folder: Path) -> int:
    """Return how large a folder is."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 2**20


def peak_mb() -> int:
    """Return the most memory that this process has had resident."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
