"""The factory: what it refuses, and what it answers before there is anything to show."""

import json
import logging
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from examiner_db.database import SchemaMismatchError
from web import Config, Site, create_app
from web.answering.failures import NOT_BUILT
from web.release.current import PrivateReleaseError


def test_before_the_first_build_every_page_says_so(tmp_path: Path) -> None:
    client = create_app(Config(data=tmp_path)).test_client()
    page = client.get("/")
    assert page.status_code == 503
    assert "examiner-db build" in page.text
    assert client.get("/sources.json").json == {
        "title": "Nothing to show yet",
        "status": 503,
        "sentence": NOT_BUILT,
    }
    assert str(tmp_path) not in page.text
    assert client.get("/health").json == {"ok": True}


def test_a_site_that_others_can_reach_refuses_a_private_release(private_data: Path) -> None:
    with pytest.raises(PrivateReleaseError, match=r"holds private files, and 192\.0\.2\.7 is not a loopback host"):
        create_app(Config(data=private_data, host="192.0.2.7"))


def test_a_release_of_another_version_is_refused(own_data: Path) -> None:
    build = next(own_data.glob("releases/*/build.json"))
    build.write_text(json.dumps({**json.loads(build.read_text()), "schema": "another"}))
    with pytest.raises(SchemaMismatchError, match="run `examiner-db build` again"):
        create_app(Config(data=own_data))


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "localhost:5000"])
def test_this_machine_is_served(client: FlaskClient, host: str) -> None:
    assert client.get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.example", "[::1]"])
def test_another_name_for_this_machine_is_refused(client: FlaskClient, host: str) -> None:
    assert client.get("/examiners/orla-fennimore", headers={"Host": host}).status_code == 400


def test_a_failure_is_logged_without_what_was_asked(
    own_data: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = create_app(Config(data=own_data))
    monkeypatch.setattr("web.filters.words.direction", None)
    monkeypatch.setitem(app.jinja_env.filters, "direction", None)
    with caplog.at_level(logging.DEBUG):
        page = app.test_client().get("/examiners/orla-fennimore?issue=causation")
    app.extensions["current_release"].close()
    assert page.status_code == 500
    assert "nothing about the request was recorded" in page.text
    assert "a page failed" in caplog.text
    assert "orla" not in caplog.text.lower()


def test_nothing_sets_a_cookie(client: FlaskClient) -> None:
    for address in ("/", "/search?q=fennimore", "/examiners/orla-fennimore", "/nothing"):
        assert "Set-Cookie" not in client.get(address).headers


def test_pages_can_only_be_read(client: FlaskClient) -> None:
    refused = client.post("/search", data={"q": "fennimore"})
    assert refused.status_code == 405
    assert "Pages of this site can only be read." in refused.text


def test_static_files_are_served_without_a_release(tmp_path: Path) -> None:
    with create_app(Config(data=tmp_path)).test_client().get("/static/site.css") as style:
        assert style.status_code == 200
        assert "max-age=31536000" in style.headers["Cache-Control"]


def test_the_footer_says_what_the_site_is_not_for(app: Site) -> None:
    for address in ("/", "/glossary", "/nothing"):
        page = app.test_client().get(address).text
        assert "Not legal advice, and not a citator" in page
        assert "employment, credentialing, insurance, credit or housing" in page
        assert "write to records@example.org" in page
