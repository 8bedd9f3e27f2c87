"""The session: guarded connections, certificates always verified, and an end to every transfer."""

import io
import logging
import socket
import time
from functools import partial
from http.client import HTTPResponse
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool

from scrapers.fetch.guard import Guard


class Deadline:
    """A moment by which the transfer that is under way must have ended."""

    def __init__(self) -> None:
        """Begin without a limit."""
        self._at = float("inf")

    def start(self, seconds: float) -> None:
        """Give the next transfer this long."""
        self._at = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that remain; zero or less when the time is up."""
        return self._at - time.monotonic()


class _TimedReads(io.RawIOBase):
    """Bytes from a connection, none of which is waited for beyond the deadline.

    A timeout alone starts anew with each byte, so that a server could hold us for ever.
    """

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline
        self._patience = connection.gettimeout() or float("inf")
        self._bytes = connection.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._deadline.left()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(min(left, self._patience))
        return self._bytes.readinto(buffer)

    def close(self) -> None:
        self._bytes.close()
        super().close()


class _TimedResponse(HTTPResponse):
    deadline: Deadline

    def __init__(self, connection: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(connection, *args, **kwargs)
        self.fp.close()
        self.fp = io.BufferedReader(_TimedReads(connection, self.deadline))


class _GuardedConnection(HTTPConnection):
    guard: Guard

    def _new_conn(self) -> socket.socket:
        timeout = self.timeout if isinstance(self.timeout, int | float) else None
        return self.guard.connect(self._dns_host, self.port, timeout, self.socket_options)


class _GuardedTLSConnection(_GuardedConnection, HTTPSConnection):
    pass


class _GuardedPools(PoolManager):
    def __init__(self, guard: Guard, deadline: Deadline, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # The library makes connections and responses itself, from a class: what they need is put into the class.
        response = type("TimedResponse", (_TimedResponse,), {"deadline": deadline})
        needs = {"guard": guard, "response_class": response}
        self._classes = {
            "http": type("GuardedConnection", (_GuardedConnection,), needs),
            "https": type("GuardedTLSConnection", (_GuardedTLSConnection,), needs),
        }

    def _new_pool(self, scheme: str, *args: Any, **kwargs: Any) -> HTTPConnectionPool:
        pool = super()._new_pool(scheme, *args, **kwargs)
        pool.ConnectionCls = self._classes[scheme]
        return pool


class _GuardedAdapter(HTTPAdapter):
    def __init__(self, guard: Guard, deadline: Deadline) -> None:
        self._pools = partial(_GuardedPools, guard, deadline)
        super().__init__(max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:  # noqa: FBT001, FBT002 - the library's own signature
        self.poolmanager = self._pools(num_pools=connections, maxsize=maxsize, block=block, **kwargs)


def _never(_record: logging.LogRecord) -> bool:
    return False


def session(guard: Guard, deadline: Deadline, user_agent: str) -> requests.Session:
    """A session that takes nothing from the environment: no proxy, no password file, no other authorities."""
    # urllib3 logs whole addresses, and those that are sent can hold a key.
    logging.getLogger("urllib3.connectionpool").addFilter(_never)
    made = requests.Session()
    made.trust_env = False
    # To carry a cookie from one page to the next is how some robot checks are passed, and we do not pass them.
    made.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    made.headers.update({"User-Agent": user_agent, "Accept-Encoding": "gzip", "Accept": "*/*"})
    for scheme in ("http://", "https://"):
        made.mount(scheme, _GuardedAdapter(guard, deadline))
    return made
