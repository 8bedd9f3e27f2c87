"""Asking an endpoint of the operator's own: what is sent and believed, when it is tried again, what is never told."""

import json
import logging
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from scrapers.fetch import (
    BadAddressError,
    BusyError,
    FetchError,
    ForbiddenError,
    Poster,
    PrivateAddressError,
    TooLargeError,
    TooSlowError,
    TruncatedError,
    UnavailableError,
    UnexpectedPageError,
)
from scrapers.fetch.address import Address
from scrapers.fetch.post import reachable
from tests.examiner_db.second_reader.endpoint import Endpoint, Handler, running

KEY = "k-very-secret-123"
SENT = {"model": "small-1", "messages": [{"role": "user", "content": "Dr. Brankov\u2019s opinion"}]}
ANSWER = {"choices": [{"message": {"content": "fine \u2014 done"}}]}
GOOD = json.dumps(ANSWER).encode()

MakePoster = Callable[..., Poster]


@dataclass
class Waits:
    """What a poster wanted to sleep; no test really does."""

    seconds: list[float] = field(default_factory=list)

    def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    yield from running()


@pytest.fixture
def poster(endpoint: Endpoint, waits: Waits) -> Iterator[MakePoster]:
    made: list[Poster] = []

    def make(url: str | None = None, **settings: Any) -> Poster:
        usual = {"timeout": (2, 2), "deadline": 5, "retries": 2, "sleep": waits}
        made.append(Poster(url or endpoint.url, KEY, **{**usual, **settings}))
        return made[-1]

    yield make
    for one in made:
        one.close()


def refused(poster: Poster, error: type[FetchError]) -> str:
    with pytest.raises(error) as caught:
        poster(SENT)
    message = str(caught.value)
    assert KEY not in message
    assert "Brankov" not in message
    assert "\n" not in message
    return message


def test_one_object_goes_and_one_comes_back(endpoint: Endpoint, poster: MakePoster) -> None:
    endpoint.on(endpoint.gives(GOOD))
    assert poster()(SENT) == ANSWER
    assert endpoint.asked == [SENT]
    (headers,) = endpoint.headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"] == "ExaminerDB"
    assert "cookie" not in headers


def test_the_media_type_does_not_matter_if_it_is_json(endpoint: Endpoint, poster: MakePoster) -> None:
    endpoint.on(endpoint.gives(GOOD, Content_Type="text/plain"))
    assert poster()(SENT) == ANSWER


def test_a_cookie_is_not_carried_on(endpoint: Endpoint, poster: MakePoster) -> None:
    endpoint.on(endpoint.gives(GOOD, Set_Cookie="seen=1; Path=/"))
    one = poster()
    one(SENT)
    one(SENT)
    assert [headers.get("cookie") for headers in endpoint.headers] == [None, None]


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 529])
def test_a_busy_endpoint_is_asked_again(endpoint: Endpoint, poster: MakePoster, waits: Waits, status: int) -> None:
    endpoint.on(endpoint.gives(b"busy", status), endpoint.gives(b"busy", status), endpoint.gives(GOOD))
    assert poster()(SENT) == ANSWER
    assert endpoint.asked == [SENT] * 3
    first, second = waits.seconds
    assert 0.5 <= first <= 1.5
    assert 1 <= second <= 3


def test_it_is_waited_as_long_as_the_endpoint_asks(endpoint: Endpoint, poster: MakePoster, waits: Waits) -> None:
    endpoint.on(endpoint.gives(b"", 429, Retry_After="17"), endpoint.gives(GOOD))
    assert poster()(SENT) == ANSWER
    assert waits.seconds == [17.0]


def test_it_is_not_waited_for_ever(endpoint: Endpoint, poster: MakePoster, waits: Waits) -> None:
    endpoint.on(endpoint.gives(b"", 429, Retry_After="3600"))
    message = refused(poster(), BusyError)
    assert message == (
        f"{endpoint.url}: the endpoint asks to come back in 3,600 seconds, and we wait 120 at most; try again then"
    )
    assert (len(endpoint.asked), waits.seconds) == (1, [])


def test_an_endpoint_that_stays_busy_is_left(endpoint: Endpoint, poster: MakePoster) -> None:
    endpoint.on(endpoint.gives(f"no {KEY}".encode(), 500))
    assert refused(poster(), UnavailableError) == f"{endpoint.url}: the endpoint answered 500; try again later"
    assert len(endpoint.asked) == 3


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_refused_is_not_tried_again(endpoint: Endpoint, poster: MakePoster, status: int) -> None:
    endpoint.on(endpoint.gives(json.dumps({"error": f"bad key {KEY}"}).encode(), status))
    message = refused(poster(), ForbiddenError)
    assert message == f"{endpoint.url}: the endpoint answered {status}; correct the key, or ask for access"
    assert len(endpoint.asked) == 1


@pytest.mark.parametrize("status", [204, 301, 302, 307, 308, 400, 404, 422])
def test_other_answers_mean_a_wrong_address_or_model(endpoint: Endpoint, poster: MakePoster, status: int) -> None:
    endpoint.on(endpoint.gives(b"", status, Location="https://elsewhere.example/v1"))
    message = refused(poster(), UnexpectedPageError)
    assert message.endswith(f"answered {status}, where 200 was expected; check its address and the model's name")
    assert endpoint.paths == ["/v1/chat/completions"]


@pytest.mark.parametrize(
    "body",
    [
        b"<!doctype html><title>Sign in</title>",
        b"",
        b"[]",
        b'"text"',
        b"null",
        b'{"choices": [',
        b"\xff\xfe{}",
        b"[" * 200_000,
        b'{"a":' * 100_000,
    ],
    ids=["HTML", "nothing", "a list", "text", "null", "half", "not UTF-8", "deep list", "deep object"],
)
def test_what_is_no_object_is_not_believed(endpoint: Endpoint, poster: MakePoster, body: bytes) -> None:
    endpoint.on(endpoint.gives(body))
    message = refused(poster(), UnexpectedPageError)
    assert message.endswith("the endpoint answered something else than a JSON object; check its address")
    assert len(endpoint.asked) == 1


def test_a_huge_answer_is_left_when_it_is_over_the_cap(endpoint: Endpoint, poster: MakePoster) -> None:
    endpoint.on(endpoint.gives(b'{"a": "' + b"x" * 300_000 + b'"}'))
    message = refused(poster(max_bytes=100_000), TooLargeError)
    assert message.endswith("the endpoint answered with more than 100,000 bytes, the cap; check its address")
    assert poster(max_bytes=400_000)(SENT)["a"].startswith("xxx")


def test_an_answer_without_end_is_left_too(endpoint: Endpoint, poster: MakePoster) -> None:
    endpoint.on(endpoint.drips(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 20_000))
    refused(poster(max_bytes=100_000), TooLargeError)


def test_a_silent_endpoint_is_left_and_not_asked_again(endpoint: Endpoint, poster: MakePoster, waits: Waits) -> None:
    """It may be thinking still, and each question costs."""
    endpoint.on(endpoint.hangs())
    message = refused(poster(timeout=(1, 0.2)), UnavailableError)
    assert message == f"{endpoint.url}: no answer came in time; try again later"
    assert (len(endpoint.asked), waits.seconds) == (1, [])


@pytest.mark.parametrize(
    ("opening", "drop"),
    [(b"", b"H"), (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"), (b"HTTP/1.1 200 OK\r\n\r\n", b" ")],
    ids=["status", "header", "body"],
)
def test_a_slow_drip_ends_wherever_it_is(endpoint: Endpoint, poster: MakePoster, opening: bytes, drop: bytes) -> None:
    endpoint.on(endpoint.drips(opening, drop))
    refused(poster(deadline=0.4), TooSlowError)


def test_an_answer_that_breaks_off_is_none(endpoint: Endpoint, poster: MakePoster) -> None:
    def act(handler: Handler) -> None:
        handler.close_connection = True
        handler.give(b'{"a": 1}', Content_Length="100")

    endpoint.on(act)
    refused(poster(), TruncatedError)


def test_nobody_there_is_one_sentence(poster: MakePoster) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/v1"
    assert refused(poster(url), UnavailableError) == f"{url}: no connection (Connection refused); try again later"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        (
            "http://model.example/v1",
            "http://model.example/v1: is not encrypted; use https://, or http:// to this machine",
        ),
        ("http://10.0.0.5/v1", "http://10.0.0.5/v1: is not encrypted"),
        ("ftp://127.0.0.1/v1", "ftp://127.0.0.1/v1: does not begin with http"),
        ("127.0.0.1:8080/v1", "127.0.0.1:8080/v1: does not begin with http"),
        ("https://", "https://: names no host"),
        ("https://model.example/v1?key=hush", "https://model.example/v1: holds a query, a fragment or a user name"),
        ("https://user:hush@model.example/v1", "model.example/v1: holds a query, a fragment or a user name"),
        ("https://model.example/v1#hush", "https://model.example/v1: holds a query, a fragment or a user name"),
    ],
)
def test_a_key_goes_to_no_address_that_is_not_fit_for_it(url: str, why: str) -> None:
    with pytest.raises(BadAddressError) as caught:
        Poster(url, KEY)
    assert str(caught.value).startswith(why)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("key", ["", "two words", "line\nend", "schl\u00fcssel", "\x00"])
def test_a_key_that_no_header_can_hold_is_refused_without_being_told(key: str) -> None:
    with pytest.raises(BadAddressError, match=r"^https://model\.example/v1: the key is not one word of plain "):
        Poster("https://model.example/v1", key)


def test_the_key_is_in_no_representation_and_no_log(
    endpoint: Endpoint, poster: MakePoster, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    endpoint.on(endpoint.gives(b"", 500), endpoint.gives(GOOD))
    one = poster()
    one(SENT)
    assert KEY not in repr(one)
    assert KEY not in caplog.text
    assert "Brankov" not in caplog.text


def test_a_name_that_leads_into_somebody_s_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Private addresses are allowed where the operator wrote the number; whoever answers for a name did not."""
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda _host, port, **kind: real("127.0.0.1", port, **kind))
    one = Poster("https://model.example/v1", KEY, retries=0)
    assert "its host leads to 127.0.0.1, which is not a public address; nothing was sent" in refused(
        one, PrivateAddressError
    )
    one.close()


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("http://127.0.0.1:8080/v1", {("127.0.0.1", 8080)}),
        ("http://localhost:8080/v1", {("127.0.0.1", 8080), ("::1", 8080)}),
        ("http://[::1]/v1", {("::1", 80)}),
        ("https://10.0.0.5/v1", {("10.0.0.5", 443)}),
        ("https://10.0.0.5:8443/v1", {("10.0.0.5", 8443)}),
        ("https://model.example/v1", set()),
    ],
)
def test_what_the_operator_named_may_be_connected_to(url: str, allowed: set[tuple[str, int]]) -> None:
    assert reachable(Address.of(url)) == allowed
    Poster(url, KEY).close()


def test_this_machine_has_a_name(endpoint: Endpoint, poster: MakePoster) -> None:
    endpoint.on(endpoint.gives(GOOD))
    assert poster(endpoint.url.replace("127.0.0.1", "localhost"))(SENT) == ANSWER
