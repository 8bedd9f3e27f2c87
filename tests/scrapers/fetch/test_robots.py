from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.snapshots import SnapshotStore
from scrapers.fetch import (
    Fetcher,
    ForbiddenError,
    RobotCheckError,
    RobotsDisallowError,
    RobotsUnreadableError,
)

PAGE = b"<p>A page</p>"
MakeFetcher = Callable[..., Fetcher]


def robots(publisher: Any, text: str) -> None:
    publisher.on("/robots.txt", publisher.answer(text.encode(), Content_Type="text/plain"))


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("User-agent: *\nDisallow: /", "/orders"),
        ("User-agent: *\nDisallow: /private/", "/private/orders"),
        ("User-agent: *\n\nDisallow: /orders", "/orders"),
        ("User-agent: *\nDisallow: /*.pdf$", "/orders/1.pdf"),
        ("User-agent: *\nDisallow: /*?name=", "/orders?name=a"),
        ("User-agent: *\nAllow: /\n\nUser-agent: examinerdb\nDisallow: /orders", "/orders"),
        ("User-agent: other\nUser-agent: ExaminerDB\nDisallow: /orders", "/orders"),
        ("\ufeffUser-agent: *\r\nDisallow: /orders # all of them", "/orders"),
    ],
)
def test_an_excluded_address_is_not_asked_for(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, text: str, path: str
) -> None:
    robots(publisher, text)
    publisher.on(path.partition("?")[0], publisher.answer(PAGE))

    with pytest.raises(RobotsDisallowError, match=r": the publisher's robots\.txt excludes this address; ask the"):
        fetcher().get(publisher.url(path), source="xx_board")
    assert publisher.asked == ["/robots.txt"]
    assert store.visits() == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "User-agent: *\nDisallow:",
        "User-agent: *\nDisallow: /\nAllow: /orders",
        "User-agent: other\nDisallow: /",
        "User-agent: *\nDisallow: /\n\nUser-agent: ExaminerDB\nDisallow: /private",
        "<html><p>Not the file you asked for</p></html>",
    ],
)
def test_an_address_that_is_not_excluded_is_asked_for(publisher: Any, fetcher: MakeFetcher, text: str) -> None:
    robots(publisher, text)

    assert fetcher().get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board").changed


@pytest.mark.parametrize("status", [404, 410, 400])
def test_a_host_without_robots_excludes_nothing(publisher: Any, fetcher: MakeFetcher, status: int) -> None:
    publisher.on("/robots.txt", publisher.answer(status=status))

    assert fetcher().get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board").changed


@pytest.mark.parametrize("status", [500, 503])
def test_robots_that_cannot_be_read_allow_nothing(publisher: Any, fetcher: MakeFetcher, status: int) -> None:
    publisher.on("/robots.txt", publisher.answer(status=status))

    expected = rf"/robots\.txt: robots\.txt cannot be read \(the publisher answered {status}; .*\), so nothing is asked"
    with pytest.raises(RobotsUnreadableError, match=expected):
        fetcher(retries=2).get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board")
    assert publisher.asked == ["/robots.txt"] * 3


@pytest.mark.parametrize("status", [401, 403])
def test_robots_that_are_refused_are_a_no(publisher: Any, fetcher: MakeFetcher, status: int) -> None:
    publisher.on("/robots.txt", publisher.answer(status=status))

    with pytest.raises(ForbiddenError, match=rf"/robots\.txt: the publisher answered {status}, which is a no"):
        fetcher().get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board")


def test_a_robot_check_in_the_place_of_robots_is_a_no(publisher: Any, fetcher: MakeFetcher) -> None:
    publisher.on("/robots.txt", publisher.answer(b"<title>Just a moment...</title>"))

    with pytest.raises(RobotCheckError):
        fetcher().get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board")
    assert publisher.asked == ["/robots.txt"]


def test_robots_are_read_once_for_each_host(publisher: Any, other: Any, fetcher: MakeFetcher) -> None:
    one = fetcher(allow_private={publisher.place, other.place})
    for server in (publisher, other):
        for path in ("/a", "/b"):
            one.get(server.on(path, server.answer(PAGE)), source="xx_board")

    assert publisher.asked == other.asked == ["/robots.txt", "/a", "/b"]


def test_the_robots_of_the_host_that_a_redirect_leads_to_are_obeyed(
    publisher: Any, other: Any, fetcher: MakeFetcher
) -> None:
    robots(other, "User-agent: *\nDisallow: /orders")
    other.on("/orders", other.answer(PAGE))
    url = publisher.on("/orders", publisher.answer(status=302, Location=other.url("/orders")))

    with pytest.raises(RobotsDisallowError, match=rf"^{other.url('/orders')}: "):
        fetcher(allow_private={publisher.place, other.place}).get(url, source="xx_board")
    assert other.asked == ["/robots.txt"]


def test_the_pause_that_robots_ask_for_is_kept(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    robots(publisher, "User-agent: *\nCrawl-delay: 7.5")
    publisher.on("/orders", publisher.answer(PAGE))
    fetcher(delay=1).get(publisher.url("/orders"), source="xx_board")

    assert waits.seconds == [pytest.approx(7.5, abs=0.5)]


def test_a_pause_shorter_than_ours_changes_nothing(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    robots(publisher, "User-agent: *\nCrawl-delay: 0.1")
    fetcher(delay=3).get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board")

    assert waits.seconds == [pytest.approx(3, abs=0.5)]


def test_a_pause_beyond_what_we_wait_is_a_no(publisher: Any, fetcher: MakeFetcher) -> None:
    robots(publisher, "User-agent: *\nCrawl-delay: 3600")

    expected = r"it asks for 3600 seconds between two requests, and we wait 120 at most; ask the publisher"
    with pytest.raises(RobotsDisallowError, match=expected):
        fetcher().get(publisher.on("/orders", publisher.answer(PAGE)), source="xx_board")
    assert publisher.asked == ["/robots.txt"]
