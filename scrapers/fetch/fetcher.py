"""The fetcher: one polite conversation with each publisher."""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import KW_ONLY, dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Self, TypeVar

from examiner_db.snapshots import SnapshotStore, UnknownSnapshotError, Visit
from scrapers.fetch.address import Address
from scrapers.fetch.allowance import Allowance
from scrapers.fetch.answer import Answer, first
from scrapers.fetch.errors import (
    BusyError,
    NoContactError,
    NotFoundError,
    RedirectError,
    UnavailableError,
    UnexpectedPageError,
)
from scrapers.fetch.failure import translated
from scrapers.fetch.guard import Guard
from scrapers.fetch.pace import Pace, backoff
from scrapers.fetch.robots import AGENT, Robots
from scrapers.fetch.transport import Deadline, session
from scrapers.source import Query

Done = TypeVar("Done")

CONTACT_VARIABLE = "EXAMINER_DB_CONTACT"
"""The setting that holds the operator's e-mail or web address."""

MAX_REDIRECTS = 5

ROBOTS_BYTES = 500 * 1024
"""How much of a robots.txt counts; RFC 9309 asks for at least this."""


@dataclass(frozen=True)
class Fetched:
    """The visit that was noted. ``changed`` says that the bytes differ from those of the visit before."""

    visit: Visit
    changed: bool


@dataclass
class Fetcher:
    """Asks for pages on behalf of ``contact`` and keeps them in ``store``.

    ``allow_private`` are the operator's exceptions to the rule that only public addresses are connected to: numeric
    address and port. Times are in seconds: ``delay`` between two requests to a host, ``timeout`` for a connection and
    for each wait for bytes, ``deadline`` for one whole transfer, ``backoff`` before the first of ``retries``, and
    ``longest_wait``, beyond which a publisher's wish to wait ends the attempt. ``max_bytes`` caps one page. Fetchers
    that work at the same time share a ``pace``; ``allowance`` remembers what was asked in the last 24 hours.
    """

    store: SnapshotStore
    contact: str
    _: KW_ONLY
    allow_private: Collection[tuple[str, int]] = ()
    delay: float = 1.0
    timeout: tuple[float, float] = (10.0, 30.0)
    deadline: float = 600.0
    max_bytes: int = 256 * 1024 * 1024
    retries: int = 4
    backoff: float = 1.0
    longest_wait: float = 120.0
    sleep: Callable[[float], None] = time.sleep
    pace: Pace | None = None
    allowance: Allowance | None = None

    def __post_init__(self) -> None:
        """Open the session; ``NoContactError`` unless publishers can reach the operator."""
        self._deadline = Deadline()
        self._pace = self.pace or Pace(self.delay, self.sleep)
        self._session = session(Guard(frozenset(self.allow_private)), self._deadline, _user_agent(self.contact))
        self._robots = Robots(self._robots_text, self._pace, self.longest_wait)

    def __enter__(self) -> Self:
        """Use the fetcher for a while."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connections that are kept open."""
        self._session.close()

    def slow_down(self, query: str | Query, seconds: float) -> None:
        """Leave at least so many seconds between two requests to the host of an address."""
        self._pace.slow_down(Address.of(query).host, seconds)

    def get(
        self,
        query: str | Query,
        *,
        source: str,
        media_types: Collection[str] = (),
        asked_for: str | None = None,
        a_day: int | None = None,
    ) -> Fetched:
        """Ask for a page, keep it, and note the visit.

        ``media_types`` are those that the source can read, any if none are named. ``a_day`` is how many requests for
        this source the publisher allows in 24 hours, each try counted. Raises a ``FetchError``; a page that is not
        whole, or not the one that was asked for, is never kept.
        """
        address = Address.of(query)

        def once() -> Fetched:
            if a_day is not None and self.allowance is not None:
                self.allowance.spend(source, a_day, address.shown)
            return self._once(address, source, media_types, asked_for)

        return self._patiently(once)

    def _once(self, address: Address, source: str, media_types: Collection[str], asked_for: str | None) -> Fetched:
        known = self._known(address)
        with self._answer(address, self._robots.check, known) as answer:
            if answer.status == 304 and known is not None:
                again = self.store.revisit(known, source=source, asked_for=asked_for, exchange=answer.exchange)
                return Fetched(again, changed=False)
            visit = self.store.keep(
                answer.page(media_types, data=address.is_data),
                url=address.shown,
                final_url=answer.address.shown,
                source=source,
                asked_for=asked_for,
                media_type=answer.media_type,
                charset=answer.charset,
                etag=answer.headers.get("ETag"),
                last_modified=answer.headers.get("Last-Modified"),
                exchange=answer.exchange,
            )
        return Fetched(visit, changed=known is None or known.sha256 != visit.sha256)

    def _known(self, address: Address) -> Visit | None:
        """The visit before, if its bytes are still there."""
        known = self.store.last_visit(address.shown)
        try:
            return known if known is None or self.store.document(known.sha256) else None
        except UnknownSnapshotError:
            return None

    def _patiently(self, attempt: Callable[[], Done]) -> Done:
        """Try again, with growing pauses, while the publisher is busy, failing or unreachable."""
        for tried in range(self.retries):
            try:
                return attempt()
            except UnavailableError as error:
                # A connection that a damaged answer came over may be closed by now, or hold the rest of that answer.
                self._session.close()
                self.sleep(self._pause(tried, error))
        return attempt()

    def _pause(self, tried: int, error: UnavailableError) -> float:
        asked = error.retry_after or 0
        if asked > self.longest_wait:
            why = f"the publisher asks to come back in {asked:,.0f} seconds, and we wait {self.longest_wait:g} at most"
            raise BusyError(error.shown, f"{why}; try again then") from None
        return max(asked, min(backoff(self.backoff, tried), self.longest_wait))

    @contextmanager
    def _answer(self, address: Address, check: Callable[[Address], None], known: Visit | None) -> Iterator[Answer]:
        """The answer to a request, after redirects, each of which is checked like the first address."""
        for _ in range(MAX_REDIRECTS + 1):
            check(address)
            with self._pace.turn(address.host), self._sent(address, known) as answer:
                if answer.status not in {301, 302, 303, 307, 308}:
                    yield answer
                    return
                address = address.redirected(answer.headers.get("Location"))
        raise RedirectError(address.shown, f"more than {MAX_REDIRECTS} redirects; correct the source's address")

    @contextmanager
    def _sent(self, address: Address, known: Visit | None) -> Iterator[Answer]:
        self._deadline.start(self.deadline)
        with translated(address, self._deadline):
            response = self._session.request(
                "POST" if address.form else "GET",
                address.sent,
                data=address.form or None,
                headers={**_unless_changed(address, known), **address.headers},
                timeout=self.timeout,
                stream=True,
                allow_redirects=False,
            )
        with response:
            yield Answer(response, address, self._deadline, self.max_bytes)

    def _robots_text(self, place: Address) -> str:
        """The text of a robots.txt; empty if there is none."""

        def once() -> str:
            with self._answer(place, lambda _: None, None) as answer:
                return first(answer.page(empty=True), ROBOTS_BYTES).decode("utf-8-sig", "replace")

        try:
            return self._patiently(once)
        except (NotFoundError, UnexpectedPageError):
            return ""


def _unless_changed(address: Address, known: Visit | None) -> dict[str, str]:
    """The headers that ask only for what has changed, for the very address that gave the bytes before."""
    if known is None or known.final_url != address.shown or address.form:
        return {}
    headers = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in headers.items() if value is not None}


def _user_agent(contact: str) -> str:
    """Who we are, and where to reach us."""
    if not contact.strip() or not (contact.isascii() and contact.isprintable()):
        why = "publishers must be able to reach you; set it to your e-mail or web address, in plain characters"
        raise NoContactError(CONTACT_VARIABLE, why)
    try:
        release = version("examiner-db")
    except PackageNotFoundError:
        # A checkout that is run without having been installed.
        release = "unreleased"
    return f"{AGENT}/{release} (+{contact.strip()})"
