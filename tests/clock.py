"""How long work takes by the processor's clock, on a machine that does other work besides."""

import time
from collections.abc import Callable

MOST = 5
"""Times that work is done again at the most."""


def least_seconds(work: Callable[[], object], enough: float) -> float:
    """Seconds of the processor that ``work`` takes in this thread, done again while it takes more than ``enough``.

    The least counts: the first call may load what the next ones find loaded, and other work on the machine, or the
    collecting of what other tests left, can only lengthen a call. Work that is slow by itself is slow each time.
    """
    least = _seconds(work)
    for _ in range(MOST - 1):
        if least <= enough:
            break
        least = min(least, _seconds(work))
    return least


def _seconds(work: Callable[[], object]) -> float:
    started = time.thread_time()
    work()
    return time.thread_time() - started
