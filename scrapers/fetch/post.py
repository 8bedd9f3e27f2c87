"""Asking an endpoint that the operator chose, one JSON object for another: the second reader's way out.

Nothing is kept. Certificates are verified, no redirect is followed, and only what the operator named and the public
internet are connected to. Neither the key nor what was sent or answered stands in any message.
"""

import json
import time
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, field
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import requests

from scrapers.fetch.address import Address
from scrapers.fetch.body import received
from scrapers.fetch.errors import (
    BadAddressError,
    BusyError,
    ForbiddenError,
    UnavailableError,
    UnexpectedPageError,
)
from scrapers.fetch.failure import translated
from scrapers.fetch.guard import Guard
from scrapers.fetch.pace import backoff, retry_after
from scrapers.fetch.robots import AGENT
from scrapers.fetch.transport import Deadline, session

_LOOPBACK = ("127.0.0.1", "::1")


@dataclass
class Poster:
    """Called with a JSON object, it sends it to ``url`` and returns the object that is answered, or a ``FetchError``.

    ``https`` always, and ``http`` to this machine only. ``key`` goes into the header ``Authorization`` and nowhere
    else. Times are in seconds, as a `Fetcher` has them, but longer: a model thinks before it answers. Only what the
    endpoint itself calls passing (408, 429, 5xx) is tried again.
    """

    url: str
    key: str = field(repr=False)
    _: KW_ONLY
    timeout: tuple[float, float] = (10.0, 300.0)
    deadline: float = 600.0
    max_bytes: int = 4 * 1024 * 1024
    retries: int = 4
    backoff: float = 1.0
    longest_wait: float = 120.0
    sleep: Callable[[float], None] = time.sleep

    def __post_init__(self) -> None:
        """Open the session; ``BadAddressError`` for an address or a key that cannot be used."""
        self._address = _endpoint(self.url)
        if not (self.key and self.key.isascii() and self.key.isprintable() and " " not in self.key):
            raise BadAddressError(self._address.shown, "the key is not one word of plain characters; correct the key")
        self._deadline = Deadline()
        self._session = session(Guard(reachable(self._address)), self._deadline, AGENT)

    def __call__(self, body: dict[str, Any]) -> dict[str, Any]:
        """Send ``body``, with growing pauses while the endpoint is busy."""
        for tried in range(self.retries):
            try:
                return self._once(body)
            except UnavailableError as error:
                if error.retry_after is None:
                    raise
                self.sleep(self._pause(tried, error.retry_after))
        return self._once(body)

    def close(self) -> None:
        """Close the connection that is kept open."""
        self._session.close()

    def _once(self, body: dict[str, Any]) -> dict[str, Any]:
        self._deadline.start(self.deadline)
        with translated(self._address, self._deadline):
            response = self._session.post(
                self._address.sent,
                json=body,
                headers={"Authorization": f"Bearer {self.key}", "Accept-Encoding": "identity"},
                timeout=self.timeout,
                stream=True,
                allow_redirects=False,
            )
        with response:
            self._refuse(response)
            sent_back = received(response, self._address, self._deadline, most=self.max_bytes, who="the endpoint")
            return self._object(sent_back)

    def _pause(self, tried: int, asked: float) -> float:
        if asked > self.longest_wait:
            why = f"the endpoint asks to come back in {asked:,.0f} seconds, and we wait {self.longest_wait:g} at most"
            raise BusyError(self._address.shown, f"{why}; try again then") from None
        return max(asked, min(backoff(self.backoff, tried), self.longest_wait))

    def _refuse(self, response: requests.Response) -> None:
        shown, status = self._address.shown, response.status_code
        if status in {401, 403}:
            raise ForbiddenError(shown, f"the endpoint answered {status}; correct the key, or ask for access")
        if status in {408, 429} or status >= 500:
            pause = retry_after(response.headers.get("Retry-After")) or 0.0
            raise UnavailableError(shown, f"the endpoint answered {status}; try again later", pause)
        if status != 200:
            why = f"the endpoint answered {status}, where 200 was expected; check its address and the model's name"
            raise UnexpectedPageError(shown, why)

    def _object(self, received: bytes) -> dict[str, Any]:
        try:
            answered = json.loads(received)
        except (ValueError, RecursionError):
            answered = None
        if not isinstance(answered, dict):
            why = "the endpoint answered something else than a JSON object; check its address"
            raise UnexpectedPageError(self._address.shown, why)
        return answered


def _endpoint(url: str) -> Address:
    """The address, if a secret can be sent to it."""
    if any(mark in url for mark in "?#@"):
        why = "holds a query, a fragment or a user name; the key has a setting of its own: correct the address"
        raise BadAddressError(url.partition("?")[0].partition("#")[0].rpartition("@")[2], why)
    address = Address.of(url)
    if urlsplit(url).scheme != "https" and address.host not in {"localhost", *_LOOPBACK}:
        why = "is not encrypted; use https://, or http:// to this machine: correct the address"
        raise BadAddressError(address.shown, why)
    return address


def reachable(address: Address) -> frozenset[tuple[str, int]]:
    """The private addresses that the operator named: this machine, or a numeric address."""
    parts = urlsplit(address.sent)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if address.host == "localhost":
        return frozenset((number, port) for number in _LOOPBACK)
    try:
        return frozenset({(str(ip_address(address.host)), port)})
    except ValueError:
        return frozenset()
