"""How fast one core reads: of decisions at hand, and of one decision made ten and a hundred times as long."""

import multiprocessing
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from statistics import median

from examiner_db.reading import read

USUAL = 15_000
"""Characters of a usual decision."""

LONGER = (1, 10, 100)


def bench(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Figures by name. Each time is the median of the rounds.

    A decision is timed when a process reads it for the first time, after the other half of the decisions: the reader
    remembers sentences that it has met, so that a second reading takes two thirds of the time of the first.
    """
    halves = [(texts[1::2] or texts, texts[::2]), (texts[::2], texts[1::2])]
    afresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, afresh, max_tasks_per_child=1) as process:
        times = [[process.submit(_timed, *half).result() for half in halves] for _ in range(rounds)]
    cpu, wall = (median(sum(half[clock] for half in one) for one in times) for clock in (0, 1))
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
    longer = [[usual * factor] for factor in LONGER]
    times = [median(_timed(one, one)[0] for _ in range(rounds)) for one in longer]
    return {
        "150,000 characters take, times as long": round(times[1] / times[0], 1),
        "1,500,000 characters take, times as long": round(times[2] / times[1], 1),
    }


def _timed(before: Sequence[str], asked: Sequence[str]) -> tuple[float, float]:
    """Seconds of this process and of the clock that reading takes after other texts, which are not measured."""
    for text in before:
        read(text)
    started = time.process_time(), time.perf_counter()
    for text in asked:
        read(text)
    return time.process_time() - started[0], time.perf_counter() - started[1]
