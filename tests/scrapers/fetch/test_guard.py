import re
import socket
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.snapshots import SnapshotStore
from scrapers.fetch import Fetcher, PrivateAddressError
from scrapers.fetch.guard import Guard, is_public

MakeFetcher = Callable[..., Fetcher]
Found = list[tuple[int, int, int, str, tuple[str, int]]]

PRIVATE = [
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - an address that must be refused
    "192.0.2.1",
    "198.18.0.1",
    "224.0.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "::10.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "2002:a00:1::1",
    "2001:0:a00:1::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "2001:db8::1",
]


@pytest.mark.parametrize("number", PRIVATE)
def test_addresses_inside_a_network_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize(
    "number", ["8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"]
)
def test_addresses_of_the_internet_are_public(number: str) -> None:
    assert is_public(number)


def test_the_operators_exception_is_for_one_port_only() -> None:
    guard = Guard(frozenset({("127.0.0.1", 8080)}))
    guard.vet("localhost", "127.0.0.1", 8080)

    with pytest.raises(PrivateAddressError, match=r"^localhost: leads to 127\.0\.0\.1, which is not a public address"):
        guard.vet("localhost", "127.0.0.1", 22)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0"],
)
def test_no_spelling_of_the_machine_itself_is_asked(other: Any, fetcher: MakeFetcher, host: str) -> None:
    other.on("/admin", other.answer(b"inside"))

    with pytest.raises(PrivateAddressError, match=r": its host leads to \S+, which is not a public address; nothing"):
        fetcher().get(f"http://{host}:{other.server_port}/admin", source="xx_board")
    assert other.asked == []


@pytest.mark.parametrize(
    "inside", ["http://169.254.169.254/latest/meta-data", "http://10.0.0.1/", "https://[fd00::1]/"]
)
def test_a_redirect_into_a_network_is_not_followed(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, inside: str
) -> None:
    url = publisher.on("/orders", publisher.answer(status=302, Location=inside))

    with pytest.raises(PrivateAddressError, match=r"its host leads to "):
        fetcher().get(url, source="xx_board")
    assert store.visits() == []


def test_a_redirect_to_another_port_of_an_allowed_host_is_not_followed(
    publisher: Any, other: Any, fetcher: MakeFetcher
) -> None:
    url = publisher.on("/orders", publisher.answer(status=302, Location=other.url("/admin")))

    with pytest.raises(PrivateAddressError, match=rf"^{re.escape(other.url('/robots.txt'))}: its host leads to 127"):
        fetcher().get(url, source="xx_board")
    assert other.asked == []


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[list[str]]]:
    """A name service: for each name, the answers that it gives one after the other."""
    answers: dict[str, list[list[str]]] = {}
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host not in answers:
            return real(host, port, *args, **kwargs)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port)) for number in answers[host].pop(0)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return answers


@pytest.mark.parametrize("numbers", [["10.0.0.1"], ["8.8.8.8", "10.0.0.1"], ["169.254.169.254"]])
def test_a_name_that_leads_into_a_network_is_not_asked(
    fetcher: MakeFetcher, names: dict[str, list[list[str]]], numbers: list[str]
) -> None:
    names["board.example.gov"] = [numbers]

    with pytest.raises(PrivateAddressError, match=r"^http://board\.example\.gov/robots\.txt: its host leads to"):
        fetcher().get("http://board.example.gov/orders", source="xx_board")


def test_a_name_is_resolved_once_so_that_no_second_answer_counts(
    publisher: Any, fetcher: MakeFetcher, names: dict[str, list[list[str]]]
) -> None:
    publisher.on("/orders", publisher.answer(b"a page"))
    names["board.example.gov"] = [["127.0.0.1"], ["10.0.0.1"]]
    url = f"http://board.example.gov:{publisher.server_port}/orders"

    assert fetcher().get(url, source="xx_board").changed
    assert names["board.example.gov"] == [["10.0.0.1"]]
    assert publisher.headers[0]["host"] == f"board.example.gov:{publisher.server_port}"


def test_the_peer_that_was_connected_to_is_what_counts(publisher: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def elsewhere(*_: object) -> socket.socket:
        return socket.create_connection(publisher.place)

    monkeypatch.setattr("scrapers.fetch.guard.create_connection", elsewhere)

    with pytest.raises(PrivateAddressError, match=r"leads to 127\.0\.0\.1"):
        Guard().connect("8.8.8.8", publisher.server_port, 1, None)
    assert publisher.asked == []


def test_the_next_address_is_tried_when_one_does_not_answer(publisher: Any, names: dict[str, list[list[str]]]) -> None:
    names["board.example.gov"] = [["::1", "127.0.0.1"]]
    port = publisher.server_port
    guard = Guard(frozenset({("127.0.0.1", port), ("::1", port)}))

    with guard.connect("board.example.gov", port, 1, None) as connection:
        assert connection.getpeername() == ("127.0.0.1", port)
