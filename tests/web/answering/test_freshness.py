"""An answer is sent once: asked for again, it is confirmed for as long as it is the same, and no longer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from tests.web.world import invented

PROFILE = "/examiners/orla-fennimore"
SAME = ["/", "/search?q=fennimore", PROFILE, f"{PROFILE}.json", f"{PROFILE}/opinions.csv", "/sources", "/methodology"]


@pytest.mark.parametrize("address", SAME)
def test_an_answer_that_is_the_same_is_not_sent_again(client: FlaskClient, address: str) -> None:
    first = client.get(address)
    assert first.headers["ETag"].startswith('"20260203T100000Z-')
    assert first.headers["Cache-Control"] == "no-cache"
    again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.headers["Content-Security-Policy"] == first.headers["Content-Security-Policy"]
    assert client.head(address, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_formats_of_a_page_have_marks_of_their_own(client: FlaskClient) -> None:
    marks = {
        client.get(PROFILE, headers={"Accept": form}).headers["ETag"] for form in ("text/html", "application/json")
    }
    assert len(marks) == 2


def test_another_mark_gets_the_page(client: FlaskClient) -> None:
    other = client.get("/sources").headers["ETag"]
    answer = client.get(PROFILE, headers={"If-None-Match": other})
    assert (answer.status_code, b"Orla Fennimore" in answer.data) == (200, True)


@pytest.mark.parametrize("address", ["/nothing", "/suggest?q=orl", "/search"])
def test_failures_redirects_and_typing_help_have_no_mark(client: FlaskClient, address: str) -> None:
    assert "ETag" not in client.get(address, headers={"If-None-Match": "*"}).headers


def test_a_hold_shows_at_once(own_client: FlaskClient, own_data: Path) -> None:
    mark = own_client.get(PROFILE).headers["ETag"]
    with Desk.open(own_data / "desk.sqlite") as desk:
        desk.hold("orla-fennimore", by="clerk", reason="another person of that name")
    assert own_client.get(PROFILE, headers={"If-None-Match": mark}).status_code == 404


def test_another_release_has_other_marks(own_client: FlaskClient, own_data: Path, publish: Callable[..., None]) -> None:
    mark = own_client.get("/sources").headers["ETag"]
    publish(own_data, invented, "20260204T100000Z")
    answer = own_client.get("/sources", headers={"If-None-Match": mark})
    assert answer.status_code == 200
    assert answer.headers["ETag"].startswith('"20260204T100000Z-')
