"""How long work takes by the processor's clock, whatever else the machine and the other tests do."""

import gc
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

Done = TypeVar("Done")

STEEP = 3
"""Times as long for a text twice as long: a pattern that keeps its place takes two, one that begins anew four."""

MOST = 5
"""Times that the same is measured at the most."""


def within(ceiling: float, work: Callable[[], Done]) -> Done:
    """Return what ``work`` does, which takes less than ``ceiling`` seconds.

    It is done once only: what is asked a second time may be remembered, and an attack is met for the first time.
    """
    seconds, done = _timed(work)
    assert seconds < ceiling, f"{seconds:.1f} s instead of {ceiling}: {work!r:.300}"
    return done


def growth(work: Callable[[str], object], text: str, worth: float) -> float:
    """How many times as long as on the first half of a text ``work`` takes on all of it; none below ``worth`` seconds.

    ``work`` must remember nothing. What looks steep is measured again, since other work on the machine can feign it.
    """
    least = float("inf")
    for _ in range(MOST):
        whole = least_seconds(partial(work, text), worth)
        if whole < worth:
            return 0
        least = min(least, whole / least_seconds(partial(work, text[: len(text) // 2])))
        if least < STEEP:
            break
    return least


def least_seconds(work: Callable[[], object], enough: float = 0) -> float:
    """Return the least seconds that ``work`` takes, done again while it takes more than ``enough``."""
    least, _ = _timed(work)
    for _ in range(MOST - 1):
        if least <= enough:
            break
        least = min(least, _timed(work)[0])
    return least


def _timed(work: Callable[[], Done]) -> tuple[float, Done]:
    """The seconds of this thread, without the collecting of what thousands of other tests left behind."""
    collects = gc.isenabled()
    gc.disable()
    try:
        started = time.thread_time()
        done = work()
        return time.thread_time() - started, done
    finally:
        if collects:
            gc.enable()
