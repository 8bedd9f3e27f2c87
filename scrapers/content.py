"""Bytes as they were received, and what they are: packed or plain, in which encoding, HTML or not."""

import gzip
import io
import zlib
from collections.abc import Sequence

from scrapers.row import UnreadableFileError

MOST_BYTES = 256 * 2**20
"""A compressed page may not become larger than this: the largest list we read has 83,000 rows in 15 MB."""
GZIP = b"\x1f\x8b"
HEAD = 512
"""Bytes within which an HTML page says that it is one."""


def unzipped(content: bytes, most: int = MOST_BYTES) -> bytes:
    """The bytes themselves, or what a gzip file holds; a file that swells beyond ``most`` bytes is refused."""
    if not content.startswith(GZIP):
        return content
    try:
        plain = gzip.GzipFile(fileobj=io.BytesIO(content)).read(most + 1)
    except (OSError, EOFError, zlib.error) as error:
        message = f"the gzip file is damaged or cut short ({error}); expected a whole file"
        raise UnreadableFileError(message) from error
    if len(plain) > most:
        message = f"the gzip file holds more than {most:,} bytes, the most that is unpacked"
        raise UnreadableFileError(message)
    return plain


def decoded(content: bytes, encodings: Sequence[str] = ("utf-8-sig",)) -> tuple[str, str]:
    """The text in the first encoding that fits all of it, and that encoding; else the first byte that does not fit."""
    for encoding in encodings:
        try:
            return content.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError as error:
            offset, byte = error.start, content[error.start]
    names = " or ".join(encoding.removesuffix("-sig").upper() for encoding in encodings)
    message = f"byte {offset:,} is 0x{byte:02x}, which is not {names} text"
    raise UnreadableFileError(message)


def looks_like_html(content: bytes) -> bool:
    """Whether bytes begin as an HTML page does."""
    opening = content[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return opening.startswith((b"<!doctype html", b"<html"))
