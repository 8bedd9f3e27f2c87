"""All cores at work on many items: the results in the items' order, and no item able to take the others down.

Few items are done in this process, because a new one takes longer to start than they take. Processes are started
afresh, never forked from this one, so that no open database or lock is in two of them.
"""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 64
"""Items for which no process is started."""

CHUNK = 8
"""Items that travel together: enough to make the journey cheap, few enough to stop soon."""


@dataclass(frozen=True, slots=True)
class Died:
    """The process that worked on an item was killed: it ran out of memory, or somebody ended it."""

    reason: str = "the process that worked on it was killed"


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def give_way() -> None:
    """Let everything else on this machine go first: from now on, in this process and in those that it starts.

    There is no way back without privileges, so that only a whole command may ask for it.
    """
    if hasattr(os, "SCHED_IDLE"):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    else:
        os.nice(19)


def each(
    work: Callable[[Item], Result], items: Sequence[Item], *, workers: int | None = None, few: int = FEW
) -> Iterator[Result | Died]:
    """What ``work`` makes of each item, in their order; ``Died`` for an item whose process was killed.

    ``work`` is a function of a module, and items and results can be pickled. What it raises is raised here, and the
    items not begun yet are left. An interruption ends the processes at once.
    """
    count = min(workers or cores(), len(items))
    if count < 2 or len(items) <= few:
        yield from map(work, items)
        return
    done = 0
    while done < len(items):
        for result in _until_one_dies(work, items[done:], count):
            yield result
            done += 1
        for alone in _one_by_one(work, items[done : done + 2 * count * CHUNK]):
            yield alone
            done += 1


def _until_one_dies(work: Callable[[Item], Result], items: Sequence[Item], workers: int) -> Iterator[Result]:
    """Results in order, to the end or until a process dies; what else was under way then is done again."""
    waiting: deque[Future[list[Result]]] = deque()
    with _pool(workers) as pool:
        try:
            for start in range(0, len(items), CHUNK):
                waiting.append(pool.submit(_chunk, work, items[start : start + CHUNK]))
                if len(waiting) == 2 * workers:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool:
            return
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _one_by_one(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result | Died]:
    """Each item in a process of its own, so that it shows which one kills it."""
    for item in items:
        with _pool(1) as pool:
            try:
                yield pool.submit(work, item).result()
            except BrokenProcessPool:
                yield Died()


def _chunk(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    return [work(item) for item in items]


def _pool(workers: int) -> ProcessPoolExecutor:
    afresh = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    return ProcessPoolExecutor(workers, multiprocessing.get_context(afresh), initializer=_end_when_interrupted)


def _end_when_interrupted() -> None:
    """A process at work has nothing to say when the user interrupts, and nothing to put in order."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
