"""Reading the reply of a time-stamping authority (RFC 3161) with nothing but Python.

The verifier of a bundle holds these lines too. They say what the authority states; whether it signed that needs more
than Python has, and `verify.SIGNATURE` says what.
"""

import re
from typing import NamedTuple

SHA256 = bytes.fromhex("608648016503040201")
"""The object identifier of SHA-256."""
MALFORMED = (LookupError, ValueError)
"""What `token` raises of a reply that is none; ``UnicodeError`` is a ``ValueError``."""
_INSTANT = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z", re.ASCII)


class Element(NamedTuple):
    """An element of DER: its tag, what it holds, and all of its bytes."""

    tag: int
    holds: bytes
    whole: bytes


class Token(NamedTuple):
    """What an authority states: of which SHA-256, when, and to which question; and the certificates it sent."""

    sha256: str
    at: str
    nonce: int | None
    certificates: tuple[bytes, ...]


def elements(data: bytes) -> list[Element]:
    """The elements of DER that stand one after another; one of ``MALFORMED`` if they are cut short."""
    found, at = [], 0
    while at < len(data):
        start, tag, size, at = at, data[at], data[at + 1], at + 2
        if size >= 0x80:
            more = size - 0x80
            size, at = int.from_bytes(data[at : at + more], "big") if more else len(data), at + more
        if at + size > len(data):
            message = "an element is cut short"
            raise ValueError(message)
        found.append(Element(tag, data[at : at + size], data[start : at + size]))
        at += size
    return found


def token(reply: bytes) -> Token:
    """Read the reply of a time-stamping authority, signature apart; one of ``MALFORMED`` if it is none."""
    content = elements(elements(reply)[0].holds)[1]
    signed = elements(elements(elements(content.holds)[1].holds)[0].holds)
    enveloped = elements(elements(signed[2].holds)[1].holds)[0].holds
    _, _, imprint, _, made, *more = elements(elements(enveloped)[0].holds)
    algorithm, digest = elements(imprint.holds)
    if elements(algorithm.holds)[0].holds != SHA256:
        message = "its imprint is no SHA-256"
        raise ValueError(message)
    digits = _INSTANT.match(made.holds.decode())
    if digits is None:
        message = "it says no instant"
        raise ValueError(message)
    return Token(
        sha256=digest.holds.hex(),
        at="{}-{}-{} {}:{}:{} UTC".format(*digits.groups()),
        nonce=next((int.from_bytes(one.holds, "big") for one in more if one.tag == 0x02), None),
        certificates=tuple(one.whole for part in signed[3:] if part.tag == 0xA0 for one in elements(part.holds)),
    )
