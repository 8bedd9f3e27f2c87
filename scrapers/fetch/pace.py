"""How long to wait: between two requests to one host, and before trying again."""

import fcntl
import os
import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import quote

LOOK_AGAIN = 0.1
"""Seconds after which a process looks again whether another has finished with a host."""


class Pace:
    """At least ``delay`` seconds, or what a host asks for, between the end of one request and the next.

    One request at a time a host: other threads wait for their turn, and so do other processes that use the same
    ``folder``, in which a file a host remembers, by when it was changed, when the host was asked last.
    """

    def __init__(self, delay: float, sleep: Callable[[float], None], folder: Path | None = None) -> None:
        """Take the usual delay, the means to wait, and where to meet other processes."""
        self._delay = delay
        self._sleep = sleep
        self._folder = folder
        self._asked: dict[str, float] = {}
        self._ended: dict[str, float] = {}
        self._turns: dict[str, threading.Lock] = defaultdict(threading.Lock)

    def slow_down(self, host: str, seconds: float) -> None:
        """Leave at least so many seconds between two requests to this host."""
        self._asked[host] = max(seconds, self._asked.get(host, 0))

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Wait for our turn at a host, and note when it ends."""
        with self._turns[host], self._among_processes(host) as file:
            delay = max(self._delay, self._asked.get(host, 0))
            wait = max(self._left(host, delay), _left_since(file, delay))
            if wait > 0:
                self._sleep(wait)
            _note(file)
            try:
                yield
            finally:
                self._ended[host] = time.monotonic()
                _note(file)

    def _left(self, host: str, delay: float) -> float:
        ended = self._ended.get(host)
        return 0.0 if ended is None else ended + delay - time.monotonic()

    @contextmanager
    def _among_processes(self, host: str) -> Iterator[int | None]:
        """The host's file, locked; ``None`` where no other process is reckoned with."""
        if self._folder is None:
            yield None
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = os.open(self._folder / f"{quote(host, safe='')}.asked", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            while not _locked(file):
                self._sleep(LOOK_AGAIN)
            yield file
        finally:
            os.close(file)


def _locked(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _left_since(file: int | None, delay: float) -> float:
    """Seconds to wait after what another run asked; a clock that was set back makes nobody wait for longer."""
    if file is None or os.fstat(file).st_size == 0:
        return 0.0
    return min(delay, os.fstat(file).st_mtime + delay - time.time())


def _note(file: int | None) -> None:
    """Note the moment, when a request begins too: one that is killed counts like another."""
    if file is not None:
        os.pwrite(file, b"asked\n", 0)


def backoff(first: float, tried: int) -> float:
    """Seconds before the next try, doubled each time; chance keeps many clients from coming back together."""
    return first * float(2**tried) * random.uniform(0.5, 1.5)


def retry_after(value: str | None) -> float | None:
    """Seconds that a ``Retry-After`` header asks for, as a number or a date; ``None`` if it says neither."""
    if value is None:
        return None
    if value.strip().isascii() and value.strip().isdigit():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    # A date without a zone is in UTC: HTTP knows no other.
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
