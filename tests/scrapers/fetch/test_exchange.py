"""What is kept of a request and its answer, against what a real publisher saw and said; what is kept of neither."""

from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.snapshots import Exchange, SnapshotStore
from scrapers.fetch import Fetcher
from scrapers.fetch.exchange import LONGEST, MOST
from scrapers.source import Query

PAGE = b"<!doctype html><title>Orders</title><p>An order of the board.</p>"
MakeFetcher = Callable[..., Fetcher]


def kept(fetcher: Fetcher, query: str | Query) -> Exchange:
    exchange = fetcher.get(query, source="xx_board").visit.exchange
    assert exchange is not None
    return exchange


def headers(lines: tuple[str, ...]) -> dict[str, str]:
    return {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:])}


def test_the_request_is_the_one_that_the_publisher_saw(publisher: Any, fetcher: MakeFetcher) -> None:
    found = kept(fetcher(), publisher.on("/orders", publisher.answer(PAGE)) + "?page=2")
    assert found.request[0] == "GET /orders?page=2 HTTP/1.1"
    assert headers(found.request) == publisher.headers[-1]
    assert "examinerdb" in headers(found.request)["user-agent"].lower()


def test_the_answer_is_kept_line_by_line_as_it_came(publisher: Any, fetcher: MakeFetcher) -> None:
    url = publisher.on("/orders", publisher.answer(PAGE, Content_Type="text/html", X_Place="a  board", ETag='"1"'))
    found = kept(fetcher(), url)
    assert found.response[0] == "HTTP/1.1 200 OK"
    said = headers(found.response)
    assert (said["content-type"], said["etag"], said["content-length"]) == ("text/html", '"1"', str(len(PAGE)))
    assert "date" in said
    assert found.form is None
    assert found.left_out == ()


def test_a_page_that_has_not_changed_is_kept_with_its_own_exchange(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore
) -> None:
    url = publisher.on("/orders", publisher.answer(PAGE, ETag='"1"'), publisher.answer(status=304))
    asks = fetcher()
    first, again = kept(asks, url), kept(asks, url)
    assert first.response[0].endswith("200 OK")
    assert again.response[0] == "HTTP/1.1 304 Not Modified"
    assert 'If-None-Match: "1"' in again.request
    assert [visit.exchange for visit in store.visits()] == [first, again]


def test_no_key_and_no_cookie_is_kept(
    publisher: Any, fetcher: MakeFetcher, store: SnapshotStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XX_KEY", "s3cret/one")
    monkeypatch.setenv("XX_TOKEN", "t0ken-two")
    answer = publisher.answer(
        PAGE, Set_Cookie="session=c00kie", Link="</next?key=s3cret%2Fone>; rel=next", X_You="t0ken-two"
    )
    url = publisher.on("/orders", answer)
    query = Query(url, secrets={"key": "XX_KEY"}, headers={"Authorization": "Token {XX_TOKEN}", "X-Api": "{XX_TOKEN}"})
    found = kept(fetcher(), query)
    assert publisher.headers[-1]["x-api"] == "t0ken-two"
    assert found.request[0] == "GET /orders?key=*** HTTP/1.1"
    assert found.left_out == ("authorization", "set-cookie", "x-api")
    written = "".join(visit.model_dump_json() for visit in store.visits())
    assert not any(secret in written for secret in ("s3cret", "t0ken", "c00kie"))


def test_a_form_is_kept_as_it_was_sent(publisher: Any, fetcher: MakeFetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    def answered(handler: Any) -> None:
        handler.server.forms.append(handler.rfile.read(int(handler.headers["Content-Length"])).decode())
        handler.do_GET()

    publisher.forms = []
    monkeypatch.setattr(publisher.RequestHandlerClass, "do_POST", answered, raising=False)
    url = publisher.on("/orders", publisher.answer(PAGE))
    found = kept(fetcher(), Query(url, form={"name": "Orla F", "page": "1"}))
    assert found.request[0] == "POST /orders HTTP/1.1"
    assert [found.form] == publisher.forms == ["name=Orla+F&page=1"]


def test_long_and_many_headers_leave_their_names(publisher: Any, fetcher: MakeFetcher) -> None:
    many = {f"X_{number}": "a" for number in range(MOST)}
    found = kept(fetcher(), publisher.on("/orders", publisher.answer(PAGE, X_Long="a" * LONGEST, **many)))
    assert len(found.response) == MOST + 1
    assert "x-long" in found.left_out
    assert f"x-{MOST - 1}" in found.left_out
