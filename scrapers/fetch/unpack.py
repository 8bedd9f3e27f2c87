"""Unpacking gzip as it arrives, in little memory, and noticing when its end is missing."""

import zlib
from collections.abc import Iterable, Iterator

PIECE = 64 * 1024
"""Bytes that are unpacked at a time, however well they were packed."""

_GZIP = 31


def unpacked(packed: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what ``packed`` holds, which may be several gzip files one after the other; nothing if it is empty.

    ``zlib.error`` if it is damaged or ends too early. The HTTP library would take an early end for the end.
    """
    unpacker = None
    for received in packed:
        data = received
        while data:
            if unpacker is None or unpacker.eof:
                unpacker = zlib.decompressobj(_GZIP)
            yield unpacker.decompress(data, PIECE)
            data = unpacker.unconsumed_tail or unpacker.unused_data
    if unpacker is not None:
        yield unpacker.flush()
        if not unpacker.eof:
            message = "the data ends too early"
            raise zlib.error(message)
