"""Asking an authority to put its time to a hash (RFC 3161): one query, one reply, neither kept here.

The operator names the authority. Many speak plain HTTP, and may: the query says nothing but a hash, and who reads the
reply checks that it answers this query.
"""

from dataclasses import KW_ONLY, dataclass

import requests

from scrapers.fetch.address import Address
from scrapers.fetch.body import received
from scrapers.fetch.errors import UnavailableError, UnexpectedPageError
from scrapers.fetch.failure import translated
from scrapers.fetch.guard import Guard
from scrapers.fetch.post import reachable
from scrapers.fetch.robots import AGENT
from scrapers.fetch.transport import Deadline, session

_SENT, _EXPECTED = "application/timestamp-query", "application/timestamp-reply"


@dataclass
class Authority:
    """Called with a query, it sends it to ``url`` and returns the reply, or raises a ``FetchError``.

    Times are in seconds, as a `Fetcher` has them.
    """

    url: str
    _: KW_ONLY
    timeout: tuple[float, float] = (10.0, 20.0)
    deadline: float = 30.0
    max_bytes: int = 1024 * 1024

    def __post_init__(self) -> None:
        """Open the session; ``BadAddressError`` for what is no address."""
        self._address = Address.of(self.url)
        self._deadline = Deadline()
        self._session = session(Guard(reachable(self._address)), self._deadline, AGENT)

    def __call__(self, query: bytes) -> bytes:
        """Ask once: who wants a time stamp is there to ask again."""
        self._deadline.start(self.deadline)
        with translated(self._address, self._deadline):
            response = self._session.post(
                self._address.sent,
                data=query,
                headers={"Content-Type": _SENT, "Accept": _EXPECTED, "Accept-Encoding": "identity"},
                timeout=self.timeout,
                stream=True,
                allow_redirects=False,
            )
        with response:
            self._refuse(response)
            return received(response, self._address, self._deadline, most=self.max_bytes, who="the authority")

    def close(self) -> None:
        """Close the connection that is kept open."""
        self._session.close()

    def _refuse(self, response: requests.Response) -> None:
        shown, status = self._address.shown, response.status_code
        if status >= 500 or status == 429:
            raise UnavailableError(shown, f"the authority answered {status}; try again later, or name another")
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if status != 200 or kind != _EXPECTED:
            why = f"the authority answered {status} and {kind or 'no type'}, where 200 and {_EXPECTED} were expected"
            raise UnexpectedPageError(shown, f"{why}; check its address")
