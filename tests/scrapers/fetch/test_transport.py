import ssl
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from examiner_db.snapshots import SnapshotStore
from scrapers.fetch import CertificateError, Fetcher, FetchError, RedirectError, TooSlowError, UnavailableError

MakeFetcher = Callable[..., Fetcher]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"


def nothing_kept(store: SnapshotStore) -> bool:
    return store.visits() == [] and not [path for path in store._folder.rglob("*") if path.is_file()]


def test_a_publisher_that_hangs_is_left_after_the_timeout(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore
) -> None:
    url = publisher.on("/orders", publisher.hang())

    with pytest.raises(UnavailableError, match=r"/orders: no answer came in time; try again later$"):
        fetcher(timeout=(1, 0.1), retries=2).get(url, source="xx_board")
    assert publisher.asked == ["/robots.txt"] + ["/orders"] * 3
    assert nothing_kept(store)


def test_a_publisher_that_hangs_within_a_page_is_left_too(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore
) -> None:
    def half(handler: Any) -> None:
        handler.wfile.write(HEAD + b"Content-Length: 100\r\n\r\nhalf")
        publisher.hang()(handler)

    with pytest.raises(UnavailableError, match=r"no answer came in time"):
        fetcher(timeout=(1, 0.1), retries=0).get(publisher.on("/orders", half), source="xx_board")
    assert nothing_kept(store)


@pytest.mark.parametrize(
    ("opening", "drop"),
    [
        (b"", b"H"),
        (HEAD, b"X-Slow: 1\r\n"),
        (HEAD + b"X-Slow: ", b"x"),
        (HEAD + b"Content-Length: 1000000\r\n\r\n", b"x"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (HEAD + b"\r\n", b"x"),
    ],
    ids=["status", "headers", "header", "body", "chunks", "without length"],
)
def test_a_slow_drip_ends_wherever_it_is(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, opening: bytes, drop: bytes
) -> None:
    url = publisher.on("/orders", publisher.drip(opening, drop))
    one = fetcher(deadline=0.4)
    began = time.monotonic()

    with pytest.raises(TooSlowError, match=rf"^{url}: the transfer took too long and was ended; try again later$"):
        one.get(url, source="xx_board")
    assert time.monotonic() - began < 2
    assert publisher.asked == ["/robots.txt", "/orders"]
    assert nothing_kept(store)


def test_silence_ends_with_the_whole_time_even_if_the_timeout_is_longer(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on("/orders", publisher.hang())
    began = time.monotonic()

    with pytest.raises(TooSlowError):
        fetcher(timeout=(1, 10), deadline=0.2).get(url, source="xx_board")
    assert time.monotonic() - began < 2


def test_when_no_time_is_left_nothing_is_read(publisher: Any, fetcher: MakeFetcher) -> None:
    with pytest.raises(TooSlowError):
        fetcher(deadline=0).get(publisher.url("/orders"), source="xx_board")


def test_each_transfer_has_the_whole_time(publisher: Any, fetcher: MakeFetcher) -> None:
    def slow(handler: Any) -> None:
        publisher.closing.wait(0.3)
        publisher.answer(b"a page")(handler)

    one = fetcher(deadline=0.5)

    assert [one.get(publisher.on(path, slow), source="xx_board").visit.size for path in ("/a", "/b", "/c")] == [6] * 3


def test_a_connection_is_used_again(publisher: Any, fetcher: MakeFetcher) -> None:
    clients = set()

    def who(handler: Any) -> None:
        clients.add(handler.client_address)
        publisher.answer(b"a page")(handler)

    one = fetcher()
    for path in ("/a", "/b"):
        one.get(publisher.on(path, who), source="xx_board")

    assert len(clients) == 1


def test_a_connection_that_the_publisher_closed_meanwhile_is_opened_anew(publisher: Any, fetcher: MakeFetcher) -> None:
    def close(handler: Any) -> None:
        publisher.answer(b"a page")(handler)
        handler.close_connection = True

    one = fetcher()

    assert [one.get(publisher.on(path, close), source="xx_board").visit.size for path in ("/a", "/b")] == [6, 6]


def test_no_cookie_is_carried_from_one_page_to_the_next(publisher: Any, fetcher: MakeFetcher) -> None:
    publisher.on("/new", publisher.answer(b"a page"))
    url = publisher.on("/old", publisher.answer(status=302, Location="/new", Set_Cookie="passed=1; Path=/"))
    fetcher().get(url, source="xx_board")

    assert publisher.asked == ["/robots.txt", "/old", "/new"]
    assert not any("cookie" in headers for headers in publisher.headers)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that nobody else has signed, with its key."""
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    asked = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1"
    names = ["-addext", "subjectAltName=IP:127.0.0.1", "-addext", "keyUsage=critical,digitalSignature,keyCertSign"]
    where = ["-keyout", str(path), "-out", str(path.with_suffix(".crt"))]
    subprocess.run(["openssl", "req", *asked.split(), *names, *where], check=True, capture_output=True)
    with path.open("a") as file:
        file.write(path.with_suffix(".crt").read_text())
    return path


@pytest.fixture
def encrypted(publisher: Any, certificate: Path) -> Any:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    publisher.socket = context.wrap_socket(publisher.socket, server_side=True, do_handshake_on_connect=False)
    publisher.scheme = "https"
    return publisher


def test_a_certificate_that_nobody_vouches_for_is_refused(
    encrypted: Any, fetcher: MakeFetcher, store: SnapshotStore, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(variable, str(certificate.with_suffix(".crt")))
    url = encrypted.on("/orders", encrypted.answer(b"a page"))

    with pytest.raises(CertificateError, match=r": its certificate does not prove that it is the publisher; nothing"):
        fetcher().get(url, source="xx_board")
    assert encrypted.asked == []
    assert nothing_kept(store)


@pytest.fixture
def trusting(encrypted: Any, fetcher: MakeFetcher, certificate: Path) -> Fetcher:
    """A fetcher for whom the test's certificate is an authority."""
    one = fetcher(deadline=0.5, retries=0, allow_private={encrypted.place})
    one._session.verify = str(certificate.with_suffix(".crt"))
    return one


def test_a_certificate_that_is_vouched_for_is_accepted(encrypted: Any, trusting: Fetcher) -> None:
    url = encrypted.on("/orders", encrypted.answer(b"a page"))

    assert trusting.get(url, source="xx_board").visit.url == url


def test_a_certificate_for_another_name_is_refused(encrypted: Any, trusting: Fetcher) -> None:
    with pytest.raises(CertificateError):
        trusting.get(encrypted.url("/orders").replace("127.0.0.1", "localhost"), source="xx_board")
    assert encrypted.asked == []


def test_a_slow_drip_through_an_encrypted_connection_ends(encrypted: Any, trusting: Fetcher) -> None:
    url = encrypted.on("/orders", encrypted.drip(HEAD + b"Content-Length: 1000000\r\n\r\n", b"x"))

    with pytest.raises(TooSlowError):
        trusting.get(url, source="xx_board")


def test_a_server_that_does_not_speak_tls_is_unavailable(publisher: Any, fetcher: MakeFetcher) -> None:
    with pytest.raises(FetchError, match=r"robots\.txt: robots\.txt cannot be read \(no connection"):
        fetcher(retries=0).get(publisher.url("/orders").replace("http", "https"), source="xx_board")


def test_a_redirect_never_leaves_encryption(encrypted: Any, trusting: Fetcher, other: Any) -> None:
    url = encrypted.on("/orders", encrypted.answer(status=301, Location=other.url("/orders")))

    with pytest.raises(RedirectError, match=rf"^{url}: redirects to {other.url('/orders')}, which is not encrypted; "):
        trusting.get(url, source="xx_board")
    assert other.asked == []
