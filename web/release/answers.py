"""Answers of one release, kept: a page is a function of the release, its address and what the desk holds."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from werkzeug.datastructures import Headers
from werkzeug.wrappers import Response

MOST = 128
"""Answers kept at once, the least recently asked for let go first; a long profile takes about 90 kB."""


class Answers:
    """Keeps finished answers in memory for as long as their release is current; thread-safe."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._kept: OrderedDict[Hashable, tuple[bytes, int, Headers]] = OrderedDict()
        self._lock = Lock()

    def answer(self, key: Hashable, make: Callable[[], Response]) -> Response:
        """The answer kept under ``key``, made if there is none; whatever ``make`` raises passes through."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
                body, status, headers = kept
                return Response(body, status, Headers(headers))
        made = make()
        with self._lock:
            self._kept[key] = (made.get_data(), made.status_code, Headers(made.headers))
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return made
