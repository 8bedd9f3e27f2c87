"""The map for search engines: what may be shown, and nothing that could name a claimant or an unchecked person."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from tests.web.conftest import copied, site
from tests.web.town import ISAURA, town
from tests.web.world import World, publish


def real(world: World) -> None:
    """The town as a release that is no sample."""
    town(world)
    world.info["sample"] = False


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("real")
    publish(folder, real)
    return folder


@pytest.fixture(scope="module")
def client(data: Any) -> Any:
    for app in site(data):
        yield app.test_client()


def addresses(client: FlaskClient) -> list[str]:
    answer = client.get("/sitemap.xml")
    assert (answer.status_code, answer.mimetype) == (200, "application/xml")
    return [one.removeprefix("http://localhost") for one in re.findall("<loc>(.*?)</loc>", answer.text)]


def test_every_address_may_be_indexed(client: FlaskClient) -> None:
    found = addresses(client)
    assert len(found) == len(set(found)) == 11
    for address in found:
        page = client.get(address)
        assert page.status_code == 200
        assert "X-Robots-Tag" not in page.headers
        assert "noindex" not in page.text


def test_no_decision_document_or_unchecked_person_is_in_it(client: FlaskClient) -> None:
    found = addresses(client)
    assert [one for one in found if one.startswith("/examiners/")] == [
        f"/examiners/{ISAURA[0]}",
        "/examiners/orla-fennimore",
        "/examiners/tobias-quillfeather",
    ]
    assert "X-Robots-Tag" in client.get("/examiners/basil-underhay").headers
    assert not [one for one in found if re.match("/(decisions|documents|physicians|search|compare)", one)]


def test_who_is_held_leaves_it_at_once(data: Any, tmp_path: Any) -> None:
    own = copied(data, tmp_path)
    for app in site(own):
        assert f"/examiners/{ISAURA[0]}" in addresses(app.test_client())
        with Desk.open(own / "desk.sqlite") as desk:
            desk.hold(ISAURA[0], by="a person", reason="disputed")
        assert f"/examiners/{ISAURA[0]}" not in addresses(app.test_client())


def test_a_sample_has_none(town_client: FlaskClient) -> None:
    assert town_client.get("/sitemap.xml").status_code == 404


def test_robots_are_told_where_it_is(client: FlaskClient) -> None:
    lines = client.get("/robots.txt").text.splitlines()
    assert "Sitemap: http://localhost/sitemap.xml" in lines
    assert "Disallow: /search" in lines
