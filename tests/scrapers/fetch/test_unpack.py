import gzip
import zlib
from collections.abc import Iterable

import pytest

from scrapers.fetch.unpack import PIECE, unpacked

TEXT = bytes(range(256)) * 1000


def pieces(data: bytes, size: int) -> Iterable[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


@pytest.mark.parametrize("size", [1, 7, 1000, 10**7])
@pytest.mark.parametrize("text", [b"a", TEXT, bytes(10 * PIECE + 1)])
def test_however_it_arrives_it_is_unpacked(text: bytes, size: int) -> None:
    assert b"".join(unpacked(pieces(gzip.compress(text), size))) == text


@pytest.mark.parametrize("size", [1, 1000])
def test_files_one_after_the_other_are_one(size: int) -> None:
    both = gzip.compress(TEXT, mtime=0) + gzip.compress(b"and more")

    assert b"".join(unpacked(pieces(both, size))) == TEXT + b"and more"


def test_nothing_is_nothing() -> None:
    assert list(unpacked([])) == list(unpacked([b""])) == []


@pytest.mark.parametrize("missing", [1, 8, 9, 100])
def test_an_early_end_is_noticed(missing: int) -> None:
    with pytest.raises(zlib.error, match="ends too early"):
        list(unpacked([gzip.compress(TEXT, mtime=0)[:-missing]]))


@pytest.mark.parametrize(
    "damaged", [b"not gzip", gzip.compress(TEXT, mtime=0)[:-8] + bytes(8), gzip.compress(TEXT, mtime=0) + b"?" * 20]
)
def test_damage_is_noticed(damaged: bytes) -> None:
    with pytest.raises(zlib.error):
        list(unpacked([damaged]))


def test_pieces_stay_small() -> None:
    assert max(len(piece) for piece in unpacked([gzip.compress(bytes(10**7))])) == PIECE
