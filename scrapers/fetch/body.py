"""The body of an answer to something sent: all of it, up to a cap."""

import requests

from scrapers.fetch.address import Address
from scrapers.fetch.errors import TooLargeError
from scrapers.fetch.failure import translated
from scrapers.fetch.transport import Deadline

_CHUNK = 64 * 1024


def received(response: requests.Response, address: Address, deadline: Deadline, *, most: int, who: str) -> bytes:
    """What ``who`` answered, as sent; ``TooLargeError`` beyond ``most`` bytes, without reading on."""
    found = bytearray()
    with translated(address, deadline):
        for chunk in response.raw.stream(_CHUNK, decode_content=False):
            found += chunk
            if len(found) > most:
                why = f"{who} answered with more than {most:,} bytes, the cap; check its address"
                raise TooLargeError(address.shown, why)
    return bytes(found)
