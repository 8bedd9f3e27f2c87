import pytest

from scrapers.fetch import BadAddressError, FetchError, RedirectError
from scrapers.fetch.address import Address, masked
from scrapers.source import Query


def test_a_plain_address_is_sent_as_it_is() -> None:
    address = Address.of("https://Board.example.gov:8443/orders?year=2026#top")

    assert address.sent == address.shown == "https://Board.example.gov:8443/orders?year=2026"
    assert (address.host, address.origin) == ("board.example.gov", "https://board.example.gov:8443")


@pytest.mark.parametrize(
    ("url", "params", "sent"),
    [
        ("https://x.example/a", {}, "https://x.example/a"),
        ("https://x.example/a", {"q": "a b&c=d/é"}, "https://x.example/a?q=a+b%26c%3Dd%2F%C3%A9"),
        ("https://x.example/a?v=1#top", {"q": "é"}, "https://x.example/a?v=1&q=%C3%A9"),
        ("https://x.example/a", {"$limit": "5", "$order": ":id"}, "https://x.example/a?%24limit=5&%24order=%3Aid"),
    ],
)
def test_parameters_are_joined_and_escaped(url: str, params: dict[str, str], sent: str) -> None:
    assert Address.of(Query(url, params)) == Address(sent, sent)


def test_a_secret_is_sent_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XX_KEY", "s3cret/")
    address = Address.of(Query("https://x.example/a", {"q": "1"}, {"key": "XX_KEY", "other": "XX_UNSET"}))

    assert address.sent == "https://x.example/a?q=1&key=s3cret%2F"
    assert address.shown == "https://x.example/a?q=1"
    assert "s3cret" not in repr(address)


def test_a_secret_that_comes_back_in_a_redirect_is_masked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XX_KEY", "s3cret/")
    address = Address.of(Query("https://x.example/a", {}, {"key": "XX_KEY"})).redirected("/b?key=s3cret%2F&s3cret/")

    assert address.sent == "https://x.example/b?key=s3cret%2F&s3cret/"
    assert address.shown == "https://x.example/b?key=***&***"
    assert address.redirected("/c?s3cret/").shown == "https://x.example/c?***"


def test_every_spelling_of_a_secret_is_masked() -> None:
    assert masked("a b/c a%20b%2Fc a+b%2Fc a%20b/c plain", ("a b/c",)) == "*** *** *** *** plain"


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("/b", "https://x.example/b"),
        ("b", "https://x.example/dir/b"),
        ("//y.example/b", "https://y.example/b"),
        ("https://y.example/b#top", "https://y.example/b"),
        ("?page=2", "https://x.example/dir/a?page=2"),
    ],
)
def test_a_redirect_is_read_against_the_address_that_gave_it(location: str, shown: str) -> None:
    assert Address.of("https://x.example/dir/a").redirected(location).shown == shown


@pytest.mark.parametrize("location", ["http://x.example/b", "http://y.example/"])
def test_a_redirect_from_https_to_http_is_not_followed(location: str) -> None:
    with pytest.raises(RedirectError, match=rf"^https://x\.example/a: redirects to {location}, which is not encrypted"):
        Address.of("https://x.example/a").redirected(location)


def test_a_redirect_from_http_to_https_is() -> None:
    assert Address.of("http://x.example/a").redirected("https://x.example/a").shown == "https://x.example/a"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://x.example/a", "does not begin with http:// or https://"),
        ("file:///etc/passwd", "does not begin with http:// or https://"),
        ("x.example/a", "does not begin with http:// or https://"),
        ("", "does not begin with http:// or https://"),
        ("https:///a", "names no host that can be asked"),
        ("https://x.example:0/", "names no host that can be asked"),
        ("https://x.example:99999/", "is not a well-formed address"),
        ("https://[::1/", "is not a well-formed address"),
        ("https://a..b/", "is not a well-formed address"),
        (f"https://{'a' * 64}.example/", "is not a well-formed address"),
        ("https://user@x.example/", "holds a user name, and the product never signs in"),
    ],
)
def test_what_cannot_be_asked_is_refused(url: str, why: str) -> None:
    with pytest.raises(BadAddressError) as caught:
        Address.of(url)
    assert caught.value.why == f"{why}; correct the source's address"


@pytest.mark.parametrize(
    "location",
    [
        "ftp://x.example/",
        "mailto:a@x.example",
        "https://[::1/#a",
        "https://a..b/",
        "//x.example:99999",
        "//u:p@x.example/",
    ],
)
def test_a_redirect_to_what_cannot_be_asked_is_refused(location: str) -> None:
    with pytest.raises(FetchError):
        Address.of("https://x.example/").redirected(location)


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(BadAddressError) as caught:
        Address.of("https://user:hunter2@x.example/a")

    assert str(caught.value).startswith("x.example/a: holds a user name")


def test_a_header_with_a_secret_is_sent_only_where_the_secret_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    query = Query(
        "https://www.example.gov/api", headers={"Authorization": "Token {XX_TOKEN}", "Accept": "application/json"}
    )
    monkeypatch.delenv("XX_TOKEN", raising=False)
    assert Address.of(query).headers == {"Accept": "application/json"}
    monkeypatch.setenv("XX_TOKEN", "s3cret")
    address = Address.of(query)
    assert address.headers == {"Authorization": "Token s3cret", "Accept": "application/json"}
    assert "s3cret" not in repr(address)
    assert "s3cret" not in address.shown


def test_a_secret_header_does_not_follow_a_redirect_to_another_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XX_TOKEN", "s3cret")
    address = Address.of(Query("https://www.example.gov/api", headers={"Authorization": "Token {XX_TOKEN}"}))
    assert address.redirected("/api/v2").headers == address.headers
    assert address.redirected("https://elsewhere.example.gov/api").headers == {}


def test_a_form_is_shown_as_if_it_were_asked_by_get() -> None:
    address = Address.of(Query("https://www.example.gov/search.asp", form={"last": "Ferncastle", "first": "B"}))
    assert address.sent == "https://www.example.gov/search.asp"
    assert address.shown == "https://www.example.gov/search.asp?last=Ferncastle&first=B"


@pytest.mark.parametrize(
    ("url", "is_data"),
    [("/a/list.CSV", True), ("/a.pdf?x=1", True), ("/a", False), ("/a.aspx", False), ("/a.htm?f=.pdf", False)],
)
def test_what_an_address_promises(url: str, *, is_data: bool) -> None:
    assert Address.of(f"https://www.example.gov{url}").is_data is is_data
