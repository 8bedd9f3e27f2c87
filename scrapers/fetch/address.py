"""An address in two spellings: as it is sent, and as it may be shown and kept."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import quote, quote_plus, urlencode, urljoin, urlsplit

from scrapers.fetch.errors import BadAddressError, RedirectError
from scrapers.source import Query

MASK = "***"
NO_HTML = (".pdf", ".csv", ".json", ".xml", ".zip", ".xlsx", ".docx", ".bz2")
"""How addresses end at which an HTML page can only be an error, whatever its status."""
_VARIABLE = re.compile(r"\{([A-Z_]+)\}")


@dataclass(frozen=True)
class Address:
    """``shown`` holds no secret; it is what the index, logs and errors say. ``sent`` never leaves this room.

    ``headers`` may hold secrets too. With a ``form`` the address is asked by POST, and shown as if by GET.
    """

    sent: str = field(repr=False)
    shown: str
    secrets: tuple[str, ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    form: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, query: str | Query) -> "Address":
        """The address of a query; a secret whose variable is unset or empty is left out, as if never asked for."""
        asked = query if isinstance(query, Query) else Query(query)
        values = {name: os.environ.get(variable, "") for name, variable in asked.secrets.items()}
        secrets = {name: value for name, value in values.items() if value}
        shown = _joined(asked.url, {**asked.params, **asked.form})
        sent = _joined(asked.url, {**asked.params, **secrets})
        _check(sent, shown)
        return cls(sent, shown, tuple(secrets.values()), dict(_headers(asked)), asked.form)

    @property
    def host(self) -> str:
        """The host's name, in lower case."""
        return urlsplit(self.sent).hostname or ""

    @property
    def origin(self) -> str:
        """Scheme, host and port: what one robots.txt speaks for."""
        parts = urlsplit(self.sent)
        return f"{parts.scheme}://{parts.netloc}".lower()

    @property
    def is_data(self) -> bool:
        """Whether the address itself says that what stands there is no HTML page."""
        return urlsplit(self.sent).path.lower().endswith(NO_HTML)

    def redirected(self, location: str | None) -> "Address":
        """Where a redirect leads; ``RedirectError`` if it leads nowhere or from https to http."""
        if location is None:
            raise RedirectError(self.shown, "redirects without saying where; report it to the publisher")
        try:
            sent = urljoin(self.sent, location).partition("#")[0]
        except ValueError:
            raise RedirectError(self.shown, "redirects to what is no address; report it to the publisher") from None
        address = Address(sent, masked(sent, self.secrets), self.secrets)
        if address.origin == self.origin:
            address = replace(address, headers=self.headers)
        _check(address.sent, address.shown)
        if self.sent.startswith("https:") and not sent.startswith("https:"):
            message = f"redirects to {address.shown}, which is not encrypted; correct the source's address"
            raise RedirectError(self.shown, message)
        return address


def masked(text: str, secrets: tuple[str, ...]) -> str:
    """Return ``text`` with each secret, in each spelling an address can give it, replaced by a mask."""
    for secret in secrets:
        for spelling in (secret, quote(secret, safe=""), quote_plus(secret), quote(secret)):
            text = text.replace(spelling, MASK)
    return text


def _headers(query: Query) -> Iterator[tuple[str, str]]:
    """The headers of a query with their secrets, without those whose secret is not set."""
    for name, value in query.headers.items():
        needed = _VARIABLE.findall(value)
        if all(os.environ.get(variable) for variable in needed):
            yield name, _VARIABLE.sub(lambda found: os.environ[found[1]], value)


def _joined(url: str, params: dict[str, str]) -> str:
    url = url.partition("#")[0]
    if not params:
        return url
    return f"{url}{'&' if '?' in url else '?'}{urlencode(params)}"


def _check(sent: str, shown: str) -> None:
    """Refuse what is not an http address of a host, without credentials."""
    try:
        parts = urlsplit(sent)
        (parts.hostname or "").encode("idna")
        problem = _problem(parts.scheme, parts.hostname, parts.username, parts.port)
    except ValueError:
        problem = "is not a well-formed address"
    if problem is not None:
        raise BadAddressError(shown.rpartition("@")[2], f"{problem}; correct the source's address")


def _problem(scheme: str, host: str | None, user: str | None, port: int | None) -> str | None:
    if scheme not in {"http", "https"}:
        return "does not begin with http:// or https://"
    if not host or port == 0:
        return "names no host that can be asked"
    return None if user is None else "holds a user name, and the product never signs in"
