"""Many sources at once: each has a thread and a fetcher of its own, and all of them share one pace for each host."""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from examiner_db.progress import Progress, Underway
from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.snapshots import SnapshotStore
from scrapers import runner
from scrapers.fetch import Fetcher, Pace
from scrapers.source import SourceModule, Subject

AT_ONCE = 8
"""Sources that are fetched at the same time: enough that a slow publisher keeps none of the others waiting."""

PATIENCE = 5.0
"""Seconds for which an interrupted run waits for what is under way; what takes longer is asked for again next time."""

Sleep = Callable[[float], None]
NewFetcher = Callable[[Pace, Sleep], Fetcher]
"""Makes a fetcher that shares the pace and waits by this means."""

DELAY = 1.0
"""Seconds between two requests to one host, unless the host or its source wants more."""


class InterruptedRunError(Exception):
    """Somebody ended the run; what was received is kept, and the next run goes on with it."""


@dataclass
class Round:
    """One round over some sources, each asked as `runner.fetch` does.

    In the folder ``requests`` it is noted when each host was asked last, for whoever else asks it.
    """

    new_fetcher: NewFetcher
    snapshots: SnapshotStore
    records: RecordStore
    requests: Path
    progress: Progress
    subjects: Sequence[Subject] = ()
    delay: float = DELAY
    stop: threading.Event = field(default_factory=threading.Event)
    _lines: "queue.Queue[str | SourceReport | BaseException | None]" = field(default_factory=queue.Queue)
    _under_way: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Set the pace of the whole round."""
        self._pace = Pace(self.delay, self._sleep, self.requests)

    def reports(self, modules: Sequence[SourceModule]) -> list[SourceReport]:
        """Fetch every source; the reports in the sources' order.

        An interruption, such as Ctrl-C, ends all of them and passes through. A fault of the program in one source ends
        the others too, and is raised.
        """
        found: dict[str, SourceReport] = {}
        with self._working(modules) as threads:
            for said in self._said(threads):
                if isinstance(said, BaseException):
                    raise said
                if isinstance(said, SourceReport):
                    found[said.slug] = said
                elif isinstance(said, Underway):
                    more = f" ({len(self._under_way)} sources under way)" if len(self._under_way) > 1 else ""
                    self.progress(Underway(said + more))
                else:
                    self.progress(said)
            if self.stop.is_set():
                raise InterruptedRunError
        return [found[module.source.slug] for module in modules]

    @contextmanager
    def _working(self, modules: Iterable[SourceModule]) -> Iterator[int]:
        """Threads that take one source after another; how many they are. They are told to stop at the end."""
        waiting: queue.SimpleQueue[SourceModule] = queue.SimpleQueue()
        for module in modules:
            waiting.put(module)
        number = min(AT_ONCE, waiting.qsize())
        # A thread that hangs in a transfer does not keep the process alive: what it does is whole or not at all.
        threads = [threading.Thread(target=self._work, args=[waiting], daemon=True) for _ in range(number)]
        for thread in threads:
            thread.start()
        try:
            yield number
        finally:
            self.stop.set()
            for thread in threads:
                thread.join(PATIENCE / number)

    def _said(self, threads: int) -> Iterator[str | SourceReport | BaseException]:
        """What the threads say, until each has said that it is done."""
        while threads:
            said = self._lines.get()
            if said is None:
                threads -= 1
            else:
                yield said

    def _work(self, waiting: "queue.SimpleQueue[SourceModule]") -> None:
        try:
            while not self.stop.is_set():
                module = waiting.get_nowait()
                self._under_way.add(module.source.slug)
                self._lines.put(self._fetched(module))
                self._under_way.discard(module.source.slug)
        except (queue.Empty, InterruptedRunError):
            pass
        except BaseException as error:  # noqa: BLE001 - it is raised again, in the thread that waits for this one
            self._lines.put(error)
        finally:
            self._lines.put(None)

    def _fetched(self, module: SourceModule) -> SourceReport:
        with self.new_fetcher(self._pace, self._sleep) as fetcher:
            return runner.fetch(module, fetcher, self.snapshots, self.records, self.subjects, progress=self._say)

    def _say(self, line: str) -> None:
        """Pass a line on; a page is whole by then, so that this is where a run that is to end ends."""
        self._lines.put(line)
        if self.stop.is_set():
            raise InterruptedRunError

    def _sleep(self, seconds: float) -> None:
        if self.stop.wait(seconds):
            raise InterruptedRunError
