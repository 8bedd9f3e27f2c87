"""How fast one core reads: of decisions at hand, and of one decision made ten and a hundred times as long."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from examiner_db.reading import read

USUAL = 15_000
"""Characters of a usual decision."""

LONGER = (1, 10, 100)


def bench(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Figures by name. Each time is the median of the rounds; before them everything is read once, unmeasured."""
    for text in texts:
        read(text)
    cpu, wall = _timed(lambda: [read(text) for text in texts], rounds)
    usual = sum(map(len, texts)) / USUAL
    return {
        "decisions": len(texts),
        "characters": sum(map(len, texts)),
        "decisions a second": round(len(texts) / cpu, 1),
        "decisions of 15,000 characters a second": round(usual / cpu, 1),
        "the same, by the clock on the wall": round(usual / wall, 1),
        "seconds of CPU": round(cpu, 3),
        **_growth(max(texts, key=len), rounds),
    }


def _growth(text: str, rounds: int) -> dict[str, float]:
    """The time of ten times the text over that of the text: ten, when time grows as the text does."""
    usual = (text * (USUAL // len(text) + 1))[:USUAL]
    times = [_timed(partial(read, usual * factor), rounds)[0] for factor in LONGER]
    return {
        "150,000 characters take, times as long": round(times[1] / times[0], 1),
        "1,500,000 characters take, times as long": round(times[2] / times[1], 1),
    }


def _timed(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Seconds of this process and of the clock, the median of so many rounds."""
    cpu, wall = [], []
    for _ in range(rounds):
        started = time.process_time(), time.perf_counter()
        work()
        cpu.append(time.process_time() - started[0])
        wall.append(time.perf_counter() - started[1])
    return median(cpu), median(wall)
