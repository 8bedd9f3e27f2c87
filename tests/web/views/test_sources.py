from flask.testing import FlaskClient


def test_every_source_with_its_state_and_what_is_covered(client: FlaskClient) -> None:
    twin = client.get("/sources.json").json
    assert twin is not None
    assert [(one["slug"], one["health"], one["last_fetched"]) for one in twin["sources"]] == [
        ("mn_wcca", "ok", "2026-02-03T10:00:00+00:00"),
        ("us_pubmed", "never_run", None),
        ("xx_board", "ok", "2026-02-03T10:00:00+00:00"),
    ]
    assert twin["tribunals"] == [
        {
            "slug": "mn_wcca",
            "name": "Minnesota Workers' Compensation Court of Appeals",
            "decisions": 42,
            "first_year": "2009",
            "last_year": "2020",
        }
    ]
    page = client.get("/sources").text
    assert "not run yet" in page
    assert "2009–2020" in page


def test_one_source(client: FlaskClient) -> None:
    page = client.get("/sources/mn_wcca").text
    for words in ("Published decisions.", "Public records.", "None known.", "1,200", "February 1, 2026"):
        assert words in page
    twin = client.get("/sources/mn_wcca.json").json
    assert twin is not None
    assert (twin["documents"], twin["source"]["gone"], twin["source"]["quarantined"]) == (42, 3, 2)


def test_no_such_source(client: FlaskClient) -> None:
    assert client.get("/sources/nowhere").status_code == 404
