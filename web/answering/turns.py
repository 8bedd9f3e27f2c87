"""A few places for work that takes seconds, a short queue before them, and no work for somebody who has gone.

Closing the page or stopping the download closes the connection; no script is needed. The server notices that while the
work goes on, and the work asks between its steps: what waits leaves the queue, and what has begun ends with its step.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from flask import request
from werkzeug.exceptions import ClientDisconnected, TooManyRequests

AT_ONCE = 2
"""Works that go on at the same time; each can take seconds and some hundred megabytes."""
WAITING = 2
"""Works that may wait for a place: each holds one of the server's threads, most of which are for pages."""
PATIENCE = 20.0
"""Seconds that a work waits for its place."""
LOOK = 0.1
"""Seconds after which one that waits looks whether anybody is still there."""
BUSY = "Other files are being made or read. Please try again after a pause of some seconds."
_places = BoundedSemaphore(AT_ONCE)
_queue = BoundedSemaphore(AT_ONCE + WAITING)


@contextmanager
def turn() -> Iterator[None]:
    """A place for work that takes seconds; ``TooManyRequests`` if none becomes free, and nothing for who has gone."""
    if not _queue.acquire(blocking=False):
        raise TooManyRequests(BUSY, retry_after=5)
    try:
        _wait()
        try:
            yield
        finally:
            _places.release()
    finally:
        _queue.release()


def stop_if_gone() -> None:
    """Raise ``ClientDisconnected`` if whoever asks has closed the connection, as far as the server can tell."""
    gone = request.environ.get("waitress.client_disconnected")
    if gone is not None and gone():
        raise ClientDisconnected


def _wait() -> None:
    until = time.monotonic() + PATIENCE
    while not _places.acquire(timeout=LOOK):
        stop_if_gone()
        if time.monotonic() > until:
            raise TooManyRequests(BUSY, retry_after=5)
