"""An answer on its way in: what its status means, whether it is the page that was asked for, and its bytes."""

import re
import zlib
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

import requests

from examiner_db.snapshots import Exchange
from scrapers.fetch.address import Address
from scrapers.fetch.errors import (
    ForbiddenError,
    NotFoundError,
    RobotCheckError,
    TooLargeError,
    TruncatedError,
    UnavailableError,
    UnexpectedPageError,
)
from scrapers.fetch.exchange import exchange
from scrapers.fetch.failure import BROKEN, translated
from scrapers.fetch.pace import retry_after
from scrapers.fetch.robot_check import LARGEST, is_html, is_robot_check
from scrapers.fetch.transport import Deadline
from scrapers.fetch.unpack import unpacked

_CHUNK = 64 * 1024
_GZIP = {"gzip", "x-gzip"}
_UNKNOWN_TYPE = "application/octet-stream"
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([-\w.:]{1,40})", re.IGNORECASE | re.ASCII)


class Answer:
    """One response to one request; ``address`` is the one that gave it, after redirects."""

    def __init__(self, response: requests.Response, address: Address, deadline: Deadline, max_bytes: int) -> None:
        """Take the response with its body still unread."""
        self.address = address
        self.status = response.status_code
        self.headers = response.headers
        self._response = response
        self._deadline = deadline
        self._max_bytes = max_bytes

    @property
    def media_type(self) -> str:
        """The media type without its parameters, in lower case."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower() or _UNKNOWN_TYPE

    @property
    def charset(self) -> str | None:
        """How the publisher says that the page's characters are encoded."""
        found = _CHARSET.search(self.headers.get("Content-Type", ""))
        return found[1].lower() if found else None

    @property
    def exchange(self) -> Exchange:
        """What was asked and answered, without secrets."""
        return exchange(self._response, self.address)

    def page(self, media_types: Collection[str] = (), *, data: bool = False, empty: bool = False) -> Iterator[bytes]:
        """Return the bytes of the page that was asked for, one of ``media_types`` if any are named.

        ``data`` says that the address promises a file, so that an HTML page is an error page, whatever its status, and
        ``empty`` that nothing at all is an answer too.

        Raises what the package's docstring draws for every other kind of answer, before or while bytes are yielded.
        """
        self._refuse_status()
        self._refuse_packing()
        self._refuse_size()
        chunks = self._chunks()
        head = first(chunks, LARGEST + 1)
        if not head and not empty:
            raise TruncatedError(self.address.shown, "the answer is empty (0 bytes); try again later")
        self._refuse_robot_check(head)
        self._refuse_kind(head, media_types, data=data)
        return chain([head], chunks)

    def _chunks(self) -> Iterator[bytes]:
        """The body, unpacked, in pieces; it ends with an error rather than short, and never exceeds the cap."""
        packed = self._capped(self._received())
        try:
            yield from self._capped(unpacked(packed)) if self._packing in _GZIP else packed
        except zlib.error:
            raise TruncatedError(self.address.shown, BROKEN) from None

    def _received(self) -> Iterator[bytes]:
        with translated(self.address, self._deadline):
            yield from self._response.raw.stream(_CHUNK, decode_content=False)

    def _capped(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        size = 0
        for chunk in chunks:
            size += len(chunk)
            if size > self._max_bytes:
                raise self._too_large()
            yield chunk

    def _refuse_status(self) -> None:
        shown, status = self.address.shown, self.status
        if status in {401, 403, 451}:
            why = f"the publisher answered {status}, which is a no; ask the publisher, or import a downloaded copy"
            raise ForbiddenError(shown, why)
        if status != 200:
            self._refuse_robot_check(first(self._chunks(), LARGEST + 1))
        if status in {404, 410}:
            raise NotFoundError(shown, f"the publisher answered {status}; the page moved or went: correct the source")
        if status in {408, 425, 429} or status >= 500:
            why = f"the publisher answered {status}; try again later"
            raise UnavailableError(shown, why, retry_after(self.headers.get("Retry-After")))
        if status != 200:
            raise UnexpectedPageError(shown, f"the publisher answered {status}, where 200 was expected; look at it")

    @property
    def _packing(self) -> str:
        return self.headers.get("Content-Encoding", "").strip().lower()

    def _refuse_packing(self) -> None:
        if self._packing not in {*_GZIP, "identity", ""}:
            why = f"the page is packed as {self._packing}, which we did not ask for and cannot unpack; look at it"
            raise UnexpectedPageError(self.address.shown, why)

    def _refuse_size(self) -> None:
        length = self.headers.get("Content-Length", "")
        if length.isascii() and length.isdigit() and int(length) > self._max_bytes:
            raise self._too_large()

    def _too_large(self) -> TooLargeError:
        why = f"larger than {self._max_bytes:,} bytes, the cap; download it by hand and import it"
        return TooLargeError(self.address.shown, why)

    def _refuse_robot_check(self, head: bytes) -> None:
        challenged = self.headers.get("cf-mitigated", "").lower() == "challenge"
        if challenged or (is_html(self.media_type, head) and is_robot_check(head)):
            why = f"the publisher asks for proof of being human (status {self.status}); import a downloaded copy"
            raise RobotCheckError(self.address.shown, why)

    def _refuse_kind(self, head: bytes, media_types: Collection[str], *, data: bool) -> None:
        if data and not media_types and is_html(self.media_type, head):
            why = "a page of text/html came where a file was expected, so that it is an error page; look at it"
            raise UnexpectedPageError(self.address.shown, why)
        if not media_types:
            return
        found = "text/html" if is_html(self.media_type, head) else self.media_type
        if found not in {*media_types, _UNKNOWN_TYPE}:
            why = f"a page of {found} came where {' or '.join(sorted(media_types))} was expected; look at it"
            raise UnexpectedPageError(self.address.shown, why)


def first(chunks: Iterator[bytes], size: int) -> bytes:
    """At least the first ``size`` bytes, or all there are."""
    head = b""
    for chunk in chunks:
        head += chunk
        if len(head) >= size:
            break
    return head
