"""How long to wait: between two requests to one host, and before trying again."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


class Pace:
    """At least ``delay`` seconds, or what a host asks for, between the end of one request and the next."""

    def __init__(self, delay: float, sleep: Callable[[float], None]) -> None:
        """Take the usual delay and the means to wait."""
        self._delay = delay
        self._sleep = sleep
        self._asked: dict[str, float] = {}
        self._ended: dict[str, float] = {}

    def slow_down(self, host: str, seconds: float) -> None:
        """Leave at least so many seconds between two requests to this host."""
        self._asked[host] = max(seconds, self._asked.get(host, 0))

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Wait for our turn at a host, and note when it ends."""
        ended = self._ended.get(host)
        if ended is not None:
            wait = ended + max(self._delay, self._asked.get(host, 0)) - time.monotonic()
            if wait > 0:
                self._sleep(wait)
        try:
            yield
        finally:
            self._ended[host] = time.monotonic()


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
