"""Which network addresses may be connected to, whatever a name, a redirect or the name service says."""

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from urllib3.util.connection import create_connection

from scrapers.fetch.errors import PrivateAddressError

Options = list[tuple[int, int, int | bytes]] | None
"""What a socket is set to, in the form that the HTTP library uses."""

_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv6 addresses whose last 32 bits are an IPv4 address, which a gateway connects to (RFC 6052)."""

_LOCALLY_TRANSLATED = IPv6Network("64:ff9b:1::/48")
"""The same for a network's own use (RFC 8215)."""


@dataclass(frozen=True)
class Guard:
    """The rule, and the operator's exceptions: numeric address and port, as ``("127.0.0.1", 8080)``."""

    allowed: frozenset[tuple[str, int]] = frozenset()

    def connect(self, host: str, port: int, timeout: float | None, options: Options) -> socket.socket:
        """Return a connection to ``host``; ``PrivateAddressError`` if any address of it is not public.

        The name is resolved once and the numbers are connected to, so that a second answer of the name service
        cannot slip in between. ``OSError`` if nothing answers.
        """
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        numbers = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        for number in numbers:
            self.vet(host, number, port)
        connection = _first(numbers, port, timeout, options)
        try:
            self.vet(host, connection.getpeername()[0], port)
        except BaseException:
            connection.close()
            raise
        return connection

    def vet(self, host: str, number: str, port: int) -> None:
        """Refuse a numeric address that is neither public nor on the operator's list."""
        if (number, port) not in self.allowed and not is_public(number):
            why = f"leads to {number}, which is not a public address; nothing was sent: correct the source's address"
            raise PrivateAddressError(host, why)


def is_public(number: str) -> bool:
    """Whether a numeric address belongs to the public internet, also when it carries another address inside."""
    address = ip_address(number)
    inner = _inner(address) if isinstance(address, IPv6Address) else None
    if inner is not None:
        return is_public(str(inner))
    if isinstance(address, IPv6Address) and (address.is_site_local or address in _LOCALLY_TRANSLATED):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _inner(address: IPv6Address) -> IPv4Address | None:
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


def _first(numbers: list[str], port: int, timeout: float | None, options: Options) -> socket.socket:
    """Connect to the first number that answers."""
    failure = OSError("the name has no address")
    for number in numbers:
        try:
            return create_connection((number, port), timeout, None, options)
        except OSError as error:
            failure = error
    raise failure
