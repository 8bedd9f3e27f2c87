"""Asking a time-stamping authority to put its time to a hash (RFC 3161), and keeping its answer for the other side.

The authority sees the hash and a number drawn at random, and nothing else. The command hands in the function that asks.
"""

import secrets
import ssl
from collections.abc import Callable

from examiner_db.export.bundle.time_token import MALFORMED, SHA256, Token, elements, token

Post = Callable[[bytes], bytes]
"""Sends a query to an authority and returns its reply."""
GRANTED = (0, 1)
"""States of a reply that holds a time stamp: as asked, or with changes."""
_NONCE_BITS = 63


class TimeStampError(Exception):
    """The authority's reply holds no time stamp that can be used; one sentence says why."""


def stamped(sha256: str, post: Post) -> dict[str, bytes]:
    """The members that hold an authority's time stamp of a hash: its reply, and its certificates if it sent any.

    Raises ``TimeStampError``, and what ``post`` raises.
    """
    nonce = secrets.randbits(_NONCE_BITS)
    reply = post(query(sha256, nonce))
    told = _read(reply)
    if told.sha256 != sha256:
        message = f"the authority put its time to {told.sha256}, and was asked about {sha256}: its reply is not used"
        raise TimeStampError(message)
    if told.nonce != nonce:
        message = "the authority answered another question than this one: its reply is not used"
        raise TimeStampError(message)
    chain = "".join(ssl.DER_cert_to_PEM_cert(one) for one in told.certificates).encode()
    return {"manifest.tsr": reply, **({"manifest.pem": chain} if chain else {})}


def query(sha256: str, nonce: int) -> bytes:
    """The request for a time stamp of a hash, as DER; it asks for the certificates too."""
    imprint = _der(0x30, _der(0x30, _der(0x06, SHA256) + _der(0x05)) + _der(0x04, bytes.fromhex(sha256)))
    return _der(0x30, _number(1) + imprint + _number(nonce) + _der(0x01, b"\xff"))


def _der(tag: int, holds: bytes = b"") -> bytes:
    """An element of fewer than 128 bytes, which a query and all in it are."""
    return bytes([tag, len(holds)]) + holds


def _number(value: int) -> bytes:
    return _der(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _read(reply: bytes) -> Token:
    try:
        state, *words = elements(elements(elements(reply)[0].holds)[0].holds)
        granted = int.from_bytes(state.holds, "big") in GRANTED
        said = "".join(one.holds.decode() for part in words if part.tag == 0x30 for one in elements(part.holds))
        if granted:
            return token(reply)
    except MALFORMED as error:
        message = "the authority answered something else than a time stamp (RFC 3161); check its address"
        raise TimeStampError(message) from error
    message = f"the authority refused the request: {said[:200] or 'it gives no reason'}"
    raise TimeStampError(message)
