"""How much one address may ask for: a burst, then a few pages a second, so that nobody takes the site from others.

Nothing about an address is written down: what it has left is in memory only, and the least recent is forgotten first.
"""

import math
import time
from collections import OrderedDict
from ipaddress import IPv6Address, ip_address, ip_network
from threading import Lock

from flask import Flask, request
from werkzeug.exceptions import TooManyRequests

BURST = 120
"""Pages that may be asked for at once, by an office that shares one address."""
A_SECOND = 2.0
"""Pages a second after that, for as long as somebody likes."""
ADDRESSES = 10_000
"""Addresses remembered; whoever is forgotten has a whole burst again."""
NETWORK = 64
"""Bits of an IPv6 address that are one subscriber's: each has all addresses below them."""
SENTENCE = "Your address has asked for many pages in a short time; please go on after a pause of some seconds."
FREE = frozenset({"static", "health", "robots"})
"""Endpoints that cost nothing."""


class Allowance:
    """A bucket of tokens for each address; thread-safe."""

    def __init__(self, burst: float = BURST, a_second: float = A_SECOND) -> None:
        """Give everybody a whole burst."""
        self._burst, self._a_second = burst, a_second
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def wait(self, address: str, now: float) -> float:
        """Take a token of ``address`` at ``now``, in seconds; the seconds to wait where it has none, else 0."""
        who = subscriber(address)
        with self._lock:
            left, since = self._left.pop(who, (self._burst, now))
            left = min(self._burst, left + (now - since) * self._a_second)
            allowed = left >= 1
            self._left[who] = (left - 1 if allowed else left, now)
            if len(self._left) > ADDRESSES:
                self._left.popitem(last=False)
        return 0.0 if allowed else (1 - left) / self._a_second


def subscriber(address: str) -> str:
    """Whose address this is: itself, or the network of an IPv6 address; what is no address is one subscriber."""
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    return str(ip_network((found, NETWORK), strict=False)) if isinstance(found, IPv6Address) else address


def limit(app: Flask) -> None:
    """Refuse with status 429 what an address asks of ``app`` beyond its allowance, before anything is done for it."""
    allowance = Allowance()

    @app.before_request
    def ask() -> None:
        if request.endpoint not in FREE and (wait := allowance.wait(request.remote_addr or "", time.monotonic())):
            raise TooManyRequests(SENTENCE, retry_after=math.ceil(wait))
