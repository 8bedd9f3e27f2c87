import logging
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest

from examiner_db.snapshots import CannotWriteError, SnapshotStore, Visit
from scrapers.fetch import (
    BadAddressError,
    BusyError,
    Fetched,
    Fetcher,
    FetchError,
    ForbiddenError,
    NoContactError,
    RedirectError,
    UnavailableError,
)
from scrapers.source import Query

PAGE = b"<!doctype html><title>Orders</title><p>An order of the board.</p>"
MakeFetcher = Callable[..., Fetcher]


def test_a_page_is_kept_as_it_came(publisher: Any, fetcher: MakeFetcher, store: SnapshotStore) -> None:
    url = publisher.on(
        "/orders", publisher.answer(PAGE, Content_Type="Text/HTML; charset=utf-8", ETag='"1"', Last_Modified="then")
    )
    fetched = fetcher().get(url, source="xx_board", media_types={"text/html"}, asked_for="ex-1")

    expected = Visit(
        url=url,
        final_url=url,
        retrieved_at=fetched.visit.retrieved_at,
        sha256=fetched.visit.sha256,
        size=len(PAGE),
        status=200,
        media_type="text/html",
        charset="utf-8",
        etag='"1"',
        last_modified="then",
        source="xx_board",
        asked_for="ex-1",
        exchange=fetched.visit.exchange,
    )
    assert fetched == Fetched(expected, changed=True)
    assert store.visits() == [expected]
    assert store.read_bytes(expected.sha256) == PAGE
    assert publisher.asked == ["/robots.txt", "/orders"]


def test_we_say_who_we_are_and_take_nothing_from_the_environment(
    publisher: Any, fetcher: MakeFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(variable, "http://127.0.0.1:1")
    fetcher().get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board")

    try:
        release = version("examiner-db")
    except PackageNotFoundError:
        release = "unreleased"
    assert publisher.headers == 2 * [
        {
            "host": f"127.0.0.1:{publisher.server_port}",
            "user-agent": f"ExaminerDB/{release} (+clerk@example.org)",
            "accept-encoding": "gzip",
            "accept": "*/*",
            "connection": "keep-alive",
        }
    ]


@pytest.mark.parametrize("contact", ["", "  ", "a@example.org\r\nX-Evil: 1", "señor@example.org"])
def test_without_a_contact_nothing_is_asked(tmp_path: Path, contact: str) -> None:
    with pytest.raises(NoContactError, match=r"^EXAMINER_DB_CONTACT: publishers must be able to reach you; set it to"):
        Fetcher(SnapshotStore(tmp_path), contact)


def test_the_defaults_are_polite(tmp_path: Path) -> None:
    with Fetcher(SnapshotStore(tmp_path), "clerk@example.org") as made:
        settings = (made.allow_private, made.delay, made.timeout, made.deadline, made.retries)

    assert settings == ((), 1.0, (10.0, 30.0), 600.0, 4)


def test_a_page_that_has_not_changed_is_not_sent_again(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore
) -> None:
    url = publisher.on(
        "/orders", publisher.answer(PAGE, ETag='"1"', Last_Modified="then"), publisher.answer(status=304)
    )
    first = fetcher().get(url, source="xx_board", asked_for="ex-1")
    again = fetcher().get(url, source="xx_board", asked_for="ex-2")

    asked = publisher.headers[-1]
    assert (asked["if-none-match"], asked["if-modified-since"]) == ('"1"', "then")
    own = {"retrieved_at": again.visit.retrieved_at, "exchange": again.visit.exchange}
    changes = {**own, "status": 304, "asked_for": "ex-2"}
    assert again == Fetched(first.visit.model_copy(update=changes), changed=False)
    assert store.visits() == [first.visit, again.visit]


def test_the_same_bytes_sent_again_are_no_change_and_others_are(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on(
        "/orders", publisher.answer(PAGE), publisher.answer(PAGE), publisher.answer(PAGE + b"<p>Another.</p>")
    )
    one = fetcher()

    assert [one.get(url, source="xx_board").changed for _ in range(3)] == [True, False, True]


def test_a_page_whose_bytes_are_gone_is_asked_for_as_if_new(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore
) -> None:
    url = publisher.on("/orders", publisher.answer(PAGE, ETag='"1"'))
    store.document(fetcher().get(url, source="xx_board").visit.sha256).unlink()
    again = fetcher().get(url, source="xx_board")

    assert "if-none-match" not in publisher.headers[-1]
    assert again.changed
    assert store.read_bytes(again.visit.sha256) == PAGE


def test_a_304_that_was_not_asked_for_is_no_page(publisher: Any, fetcher: MakeFetcher, store: SnapshotStore) -> None:
    with pytest.raises(FetchError, match=r"the publisher answered 304, where 200 was expected"):
        fetcher().get(publisher.on("/orders", publisher.answer(status=304)), source="xx_board")
    assert store.visits() == []


def test_a_redirect_is_followed_and_both_addresses_are_noted(publisher: Any, fetcher: MakeFetcher) -> None:
    publisher.on("/new", publisher.answer(PAGE, ETag='"1"'), publisher.answer(status=304))
    url = publisher.on("/old", publisher.answer(status=301, Location="/new#top"))
    one = fetcher()
    first, again = (one.get(url, source="xx_board") for _ in range(2))

    assert (first.visit.url, first.visit.final_url) == (url, publisher.url("/new"))
    assert (again.visit.status, again.visit.final_url, again.changed) == (304, publisher.url("/new"), False)
    # Only the address that gave the bytes is asked whether they have changed.
    assert [("if-none-match" in headers) for headers in publisher.headers] == [False, False, False, False, True]


def test_a_redirect_without_end_is_left(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on("/round", publisher.answer(status=302, Location="/round"))

    with pytest.raises(RedirectError, match=r"/round: more than 5 redirects; correct the source's address$"):
        fetcher().get(url, source="xx_board")
    assert publisher.asked == ["/robots.txt"] + ["/round"] * 6


def test_a_redirect_to_nowhere_is_an_error(publisher: Any, fetcher: MakeFetcher) -> None:
    with pytest.raises(RedirectError, match=r"redirects without saying where"):
        fetcher().get(publisher.on("/orders", publisher.answer(status=302)), source="xx_board")


def test_a_failing_publisher_is_asked_again_with_growing_pauses(
    publisher: Any, fetcher: MakeFetcher, waits: Any
) -> None:
    url = publisher.on("/orders", publisher.answer(status=500), publisher.answer(status=503), publisher.answer(PAGE))

    assert fetcher(backoff=10).get(url, source="xx_board").changed
    first, second = waits.seconds
    assert 5 <= first <= 15
    assert 10 <= second <= 30


def test_a_publisher_that_keeps_failing_is_left_after_all_retries(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, waits: Any
) -> None:
    url = publisher.on("/orders", publisher.answer(status=502))

    with pytest.raises(UnavailableError, match=r"/orders: the publisher answered 502; try again later$"):
        fetcher(retries=3, backoff=80, longest_wait=100).get(url, source="xx_board")
    assert publisher.asked.count("/orders") == 4
    assert max(waits.seconds) == 100
    assert store.visits() == []


def test_what_a_busy_publisher_asks_for_is_what_we_wait(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    url = publisher.on("/orders", publisher.answer(status=429, Retry_After="42"), publisher.answer(PAGE))

    assert fetcher().get(url, source="xx_board").changed
    assert waits.seconds == [42]


def test_a_wish_to_wait_beyond_the_cap_ends_the_attempt(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    url = publisher.on("/orders", publisher.answer(status=429, Retry_After="3600"))

    expected = r"/orders: the publisher asks to come back in 3,600 seconds, and we wait 120 at most; try again then$"
    with pytest.raises(BusyError, match=expected):
        fetcher().get(url, source="xx_board")
    assert (publisher.asked, waits.seconds) == (["/robots.txt", "/orders"], [])


def test_nobody_listening_is_unavailable(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.url("/orders")
    publisher.socket.close()

    with pytest.raises(FetchError, match=r"robots\.txt cannot be read \(no connection \(Connection refused\)"):
        fetcher().get(url, source="xx_board")


def test_a_host_that_cannot_be_a_host_is_no_address(fetcher: MakeFetcher) -> None:
    with pytest.raises(BadAddressError, match=r"is not a well-formed address; correct the source's address$"):
        fetcher().get("https://*.example.gov/orders", source="xx_board")


def test_a_full_disk_is_not_the_publishers_fault(publisher: Any, fetcher: MakeFetcher, tmp_path: Path) -> None:
    (tmp_path / "snapshots").write_bytes(b"a file where the folder should be")

    with pytest.raises(CannotWriteError, match=r"^cannot write .*: Not a directory; "):
        fetcher().get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board")
    assert publisher.asked.count("/orders") == 1


KEY = "k/ey+with=signs"


@pytest.fixture
def query(publisher: Any, monkeypatch: pytest.MonkeyPatch) -> Query:
    monkeypatch.setenv("XX_KEY", KEY)
    return Query(publisher.url("/ask?v=2"), {"name": "Ann O'Example"}, {"api_key": "XX_KEY"})


def test_a_key_is_sent_and_kept_nowhere(
    publisher: Any, fetcher: MakeFetcher, query: Query, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    publisher.on("/ask", publisher.answer(status=302, Location="/there?key=k%2Fey%2Bwith%3Dsigns"))
    publisher.on("/there", publisher.answer(b"{}", Content_Type="application/json"))
    visit = fetcher().get(query, source="us_example").visit

    assert publisher.asked[1] == "/ask?v=2&name=Ann+O%27Example&api_key=k%2Fey%2Bwith%3Dsigns"
    assert visit.url == publisher.url("/ask?v=2&name=Ann+O%27Example")
    assert visit.final_url == publisher.url("/there?key=***")
    everything = caplog.text + (tmp_path / "snapshots/index.jsonl").read_text()
    assert "signs" not in everything


def test_a_key_is_in_no_error(publisher: Any, fetcher: MakeFetcher, query: Query) -> None:
    one = fetcher(retries=0, timeout=(1, 0.2))
    acts = [publisher.answer(status=status) for status in (403, 404, 500)]
    acts += [
        publisher.cut(b"nonsense\r\n"),
        publisher.hang(),
        publisher.answer(status=302, Location="ftp://x/?k=" + KEY),
    ]
    for act in acts:
        publisher.on("/ask", act)
        with pytest.raises(FetchError) as caught:
            one.get(query, source="us_example")
        assert "Ann+O%27Example" in str(caught.value) or "ftp" in str(caught.value)
        assert "signs" not in str(caught.value) + repr(caught.value)
        assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_a_key_that_is_not_set_is_left_out(
    publisher: Any, fetcher: MakeFetcher, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XX_KEY")
    publisher.on("/ask", publisher.answer(b"{}", Content_Type="application/json"))
    fetcher().get(query, source="us_example")

    assert publisher.asked[1] == "/ask?v=2&name=Ann+O%27Example"


def test_a_no_is_not_asked_about_twice(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    url = publisher.on("/orders", publisher.answer(status=403))

    with pytest.raises(ForbiddenError):
        fetcher().get(url, source="xx_board")
    assert (publisher.asked, waits.seconds) == (["/robots.txt", "/orders"], [])
