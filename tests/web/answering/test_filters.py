import pytest
from flask.testing import FlaskClient

from web import Site
from web.answering.filters import day, place, plural, reason, size, tribunal


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2021", "2021"),
        ("2021-03", "March 2021"),
        ("2021-03-05", "March 5, 2021"),
        ("2021-12-31T23:59:59+00:00", "December 31, 2021"),
        (None, "date not stated"),
    ],
)
def test_a_date_is_as_precise_as_its_source(iso: str | None, words: str) -> None:
    assert day(iso) == words


@pytest.mark.parametrize(
    ("n", "one", "many", "words"),
    [(0, "row", None, "0 rows"), (1, "row", None, "1 row"), (1200, "body", "bodies", "1,200 bodies")],
)  # fmt: skip
def test_a_number_goes_with_its_noun(n: int, one: str, many: str | None, words: str) -> None:
    assert plural(n, one, many) == words


@pytest.mark.parametrize(("n", "words"), [(9_999, "9,999 bytes"), (10_400, "10 kB"), (12_600_000, "13 MB")])
def test_a_size_is_said_in_its_unit(n: int, words: str) -> None:
    assert size(n) == words


@pytest.mark.parametrize(
    ("jurisdiction", "words"),
    [("US-MN", "Minnesota"), ("US-DC", "the District of Columbia"), ("US", "United States"), ("CA-ON", "CA-ON")],
)
def test_a_jurisdiction_is_a_place(jurisdiction: str, words: str) -> None:
    assert place(jurisdiction) == words


def test_a_reason_is_its_meaning() -> None:
    assert reason("speculative") == "speculative or equivocal"


def test_a_tribunal_has_its_full_name() -> None:
    assert tribunal("mn_wcca") == "Minnesota Workers' Compensation Court of Appeals"


def test_text_is_escaped_wherever_it_comes_from(client: FlaskClient) -> None:
    page = client.get("/search", query_string={"q": "<script>alert(1)</script> \"x' onload=y"}).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_static_address_changes_with_its_file(app: Site) -> None:
    static = app.jinja_env.globals["static"]
    with app.test_request_context():
        addresses = {static(name) for name in ("site.css", "site.js", "plotly/plotly.css")}  # type: ignore[operator]
    assert len({address.partition("?v=")[2] for address in addresses}) == 3
    for address in addresses:
        with app.test_client().get(address) as file:
            assert file.status_code == 200
