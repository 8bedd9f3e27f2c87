import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.snapshots import SnapshotStore
from scrapers.fetch import (
    Fetcher,
    ForbiddenError,
    NotFoundError,
    RobotCheckError,
    TooLargeError,
    TruncatedError,
    UnavailableError,
    UnexpectedPageError,
)

MakeFetcher = Callable[..., Fetcher]
CHALLENGE = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Enable JavaScript</body></html>"
PDF = b"%PDF-1.7 and so on"


def nothing_kept(store: SnapshotStore) -> bool:
    return store.visits() == [] and not [path for path in store._folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize(("status", "body"), [(401, b"<p>No.</p>"), (403, CHALLENGE), (403, b""), (451, b"<p>No.</p>")])
def test_a_no_is_a_no(  # noqa: PLR0917 - fixtures are arguments
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, waits: Any, status: int, body: bytes
) -> None:
    url = publisher.on("/orders", publisher.answer(body, status))

    expected = (
        rf"^{url}: the publisher answered {status}, which is a no; ask the publisher, or import a downloaded copy$"
    )
    with pytest.raises(ForbiddenError, match=expected):
        fetcher().get(url, source="xx_board")
    assert (publisher.asked, waits.seconds, nothing_kept(store)) == (["/robots.txt", "/orders"], [], True)


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_gone(publisher: Any, fetcher: MakeFetcher, status: int) -> None:
    with pytest.raises(NotFoundError, match=rf"the publisher answered {status}; the page moved or went"):
        fetcher().get(publisher.on("/orders", publisher.answer(b"<p>Gone</p>", status)), source="xx_board")


@pytest.mark.parametrize("status", [201, 202, 204, 206, 300, 400, 405, 418])
def test_an_answer_that_is_neither_yes_nor_no(publisher: Any, fetcher: MakeFetcher, status: int) -> None:
    with pytest.raises(UnexpectedPageError, match=rf"the publisher answered {status}, where 200 was expected"):
        fetcher().get(publisher.on("/orders", publisher.answer(status=status)), source="xx_board")


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}])
def test_nothing_at_all_is_no_page(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, headers: dict[str, str]
) -> None:
    url = publisher.on("/orders.pdf", publisher.answer(b"", **headers))
    with pytest.raises(TruncatedError, match=r"the answer is empty \(0 bytes\); try again later"):
        fetcher(retries=0).get(url, source="xx_board")
    assert nothing_kept(store)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_an_answer_that_may_be_another_one_later(publisher: Any, fetcher: MakeFetcher, status: int) -> None:
    with pytest.raises(UnavailableError, match=rf"the publisher answered {status}; try again later"):
        fetcher(retries=0).get(publisher.on("/orders", publisher.answer(status=status)), source="xx_board")


@pytest.mark.parametrize("status", [200, 202, 429, 503])
def test_a_robot_check_is_a_no_whatever_its_status(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, waits: Any, status: int
) -> None:
    url = publisher.on("/orders", publisher.answer(CHALLENGE, status))

    with pytest.raises(RobotCheckError, match=rf"asks for proof of being human \(status {status}\); import a"):
        fetcher().get(url, source="xx_board")
    assert (publisher.asked, waits.seconds, nothing_kept(store)) == (["/robots.txt", "/orders"], [], True)


def test_a_robot_check_that_calls_itself_a_file_is_seen(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on("/orders.pdf", publisher.answer(CHALLENGE, Content_Type="application/pdf"))

    with pytest.raises(RobotCheckError):
        fetcher().get(url, source="xx_board", media_types={"application/pdf"})


def test_a_robot_check_announced_in_a_header_is_seen(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on("/data", publisher.answer(b"{}", Content_Type="application/json", cf_mitigated="challenge"))

    with pytest.raises(RobotCheckError):
        fetcher().get(url, source="xx_board")


@pytest.mark.parametrize("declared", ["text/html; charset=utf-8", "application/pdf", "application/octet-stream"])
def test_a_page_where_a_file_was_expected_is_not_kept(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, declared: str
) -> None:
    page = b"\n<!DOCTYPE html><title>Orders</title>" + b"<p>The file that you look for has moved.</p>" * 99
    url = publisher.on("/1.pdf", publisher.answer(page, Content_Type=declared))

    expected = r"/1\.pdf: a page of text/html came where application/pdf was expected; look at it$"
    with pytest.raises(UnexpectedPageError, match=expected):
        fetcher().get(url, source="xx_board", media_types={"application/pdf"})
    assert nothing_kept(store)


def test_a_file_of_another_kind_is_not_kept(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on("/1", publisher.answer(PDF, Content_Type="application/pdf"))

    with pytest.raises(UnexpectedPageError, match=r"application/pdf came where text/csv or text/plain was expected"):
        fetcher().get(url, source="xx_board", media_types=("text/plain", "text/csv"))


@pytest.mark.parametrize("declared", ["application/pdf", "Application/PDF;x=y", "application/octet-stream", None])
def test_a_file_that_was_expected_is_kept(publisher: Any, fetcher: MakeFetcher, declared: str | None) -> None:
    url = publisher.on("/1.pdf", publisher.answer(PDF, Content_Type=declared))

    assert fetcher().get(url, source="xx_board", media_types={"application/pdf"}).visit.size == len(PDF)


@pytest.mark.parametrize(
    "sent",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + b"x" * 150_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"a page", mtime=0)[:-9],
    ],
)
def test_an_answer_that_breaks_off_is_asked_for_again_and_never_kept(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, sent: bytes
) -> None:
    url = publisher.on("/orders", publisher.cut(sent))

    # Which of the two it is depends on whether the end of the connection overtakes what was sent before it.
    seen = r"/orders: (the answer broke off or is damaged, and nothing of it was|the connection broke)"
    with pytest.raises(UnavailableError, match=seen):
        fetcher(retries=1).get(url, source="xx_board")
    assert publisher.asked == ["/robots.txt", "/orders", "/orders"]
    assert nothing_kept(store)


def test_a_packed_page_is_kept_unpacked(publisher: Any, fetcher: MakeFetcher, store: SnapshotStore) -> None:
    page = b"<p>An order of the board.</p>" * 10_000
    url = publisher.on("/orders", publisher.answer(gzip.compress(page, mtime=0), Content_Encoding="gzip"))

    assert store.read_bytes(fetcher().get(url, source="xx_board").visit.sha256) == page


def packed(size: int) -> bytes:
    """Zeros, a thousand of which take one byte."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + packer.flush()


def test_a_gzip_bomb_ends_at_the_cap_in_little_memory(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore
) -> None:
    bomb = packed(200_000_000)
    url = publisher.on("/orders", publisher.answer(bomb, Content_Encoding="gzip"))
    one = fetcher(max_bytes=3_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(TooLargeError, match=r"larger than 3,000,000 bytes, the cap; download it by hand"):
            one.get(url, source="xx_board")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(bomb) < 300_000
    assert peak < 10_000_000
    assert nothing_kept(store)


def test_a_length_beyond_the_cap_is_refused_before_the_page_is_read(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on("/orders", publisher.cut(b"HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"))

    with pytest.raises(TooLargeError):
        fetcher(max_bytes=1000).get(url, source="xx_board")


@pytest.mark.parametrize("size", [1_000_000, 1_000_001])
def test_a_page_without_a_length_ends_at_the_cap(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, size: int
) -> None:
    url = publisher.on("/orders", publisher.cut(b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * size))
    try:
        fetched = fetcher(max_bytes=1_000_000).get(url, source="xx_board").visit.size
    except TooLargeError:
        fetched = 0

    assert fetched == (size if size <= 1_000_000 else 0)
    assert nothing_kept(store) == (fetched == 0)


def test_packing_that_makes_a_page_longer_counts_too(publisher: Any, fetcher: MakeFetcher) -> None:
    empty_blocks = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + b"\x00\x00\x00\xff\xff" * 50_000
    url = publisher.on("/orders", publisher.cut(b"HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + empty_blocks))

    with pytest.raises(TooLargeError):
        fetcher(max_bytes=100_000).get(url, source="xx_board")


def test_a_page_packed_in_a_way_that_we_did_not_ask_for_is_not_kept(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore
) -> None:
    url = publisher.on("/orders", publisher.answer(b"\x01packed", Content_Encoding="br"))

    with pytest.raises(UnexpectedPageError, match=r"packed as br, which we did not ask for"):
        fetcher().get(url, source="xx_board")
    assert nothing_kept(store)
