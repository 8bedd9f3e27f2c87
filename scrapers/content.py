"""Bytes as they were received, and what they are: packed or plain, in which encoding, HTML or not."""

import codecs
import gzip
import io
import re
import zlib
from collections.abc import Sequence
from contextlib import suppress

from scrapers.row import UnreadableFileError

MOST_BYTES = 256 * 2**20
"""A compressed page may not become larger than this: the largest list we read has 83,000 rows in 15 MB."""
GZIP = b"\x1f\x8b"
HEAD = 512
"""Bytes within which an HTML page says that it is one."""
MOST_DECLARING = 1024
"""Bytes within which an HTML page says how its characters are encoded."""
DECLARED = re.compile(rb"<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*[\"']?\s*([-\w.:]+)", re.IGNORECASE)
WESTERN = "cp1252"
MEANT = {"iso8859-1": WESTERN, "ascii": WESTERN}
"""What programs that read pages take an encoding for, by Python's name of it: the quotation marks are only there."""
MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


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


def page_text(content: bytes, charset: str | None = None) -> str:
    """The characters of an HTML page, never guessed from how often they occur, which falsifies names.

    What the file's first bytes mark goes first, then the ``charset`` that the server named, then what the page
    declares; what says none of it is UTF-8, if all of it fits, else Western European.
    """
    found = DECLARED.search(content[:MOST_DECLARING])
    declared = found[1].decode("ascii") if found else None
    # Where the declaration itself can be read byte by byte, it cannot be true of this.
    declared = "utf-8" if declared is not None and declared.lower().startswith("utf-16") else declared
    marked = next((encoding for mark, encoding in MARKS.items() if content.startswith(mark)), None)
    for label in filter(None, (marked, charset, declared)):
        # Labels that nobody knows, and bytes that do not fit what was said of them.
        with suppress(LookupError, ValueError):
            encoding = codecs.lookup(label).name
            return content.decode(MEANT.get(encoding, encoding), STRAY if encoding.startswith("utf-8") else "strict")
    return decoded(content, ("utf-8-sig", WESTERN))[0]


def _stray(error: UnicodeError) -> tuple[str, int]:
    """Read a byte that was pasted into a page of UTF-8 from a Western European text, and leave the others alone."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode(WESTERN), error.end


STRAY = "examiner_db.stray"
codecs.register_error(STRAY, _stray)


def looks_like_html(content: bytes) -> bool:
    """Whether bytes begin as an HTML page does."""
    opening = content[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return opening.startswith((b"<!doctype html", b"<html"))
