"""A list of testimony pasted into a page: compared, not kept, and refused when it is too long."""

import logging

import pytest
from flask.testing import FlaskClient

from web.views.audit import LARGEST

PAGE = "/examiners/orla-fennimore/audit"
LIST = """Plumtree v. Ferrowick Mills, No. WC9-6001, deposition, January 9, 2009
Tallow v. <b>Brindlecombe</b> Foundry, No. 27-CV-22-10417, trial, June 2024"""


def test_the_page_is_a_form_that_is_not_indexed(client: FlaskClient) -> None:
    answer = client.get(PAGE)
    assert answer.status_code == 200
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert 'method="post"' in answer.text
    assert "compared; passed over" not in answer.text


def test_the_page_of_exports_leads_to_it(client: FlaskClient) -> None:
    assert f'href="{PAGE}"' in client.get("/examiners/orla-fennimore/export").text


def test_a_list_is_compared(client: FlaskClient) -> None:
    page = client.post(PAGE, data={"list": LIST, "on": "2022-01-01"}).text
    assert "2 entries compared; passed over as no entry: 0" in page
    assert "On the list, by docket number: 1" in page
    assert "Why: docket WC9-6001; year 2009" in page
    assert "On the list, and no such decision here: 1" in page
    assert "<b>" not in page
    assert "&lt;b&gt;Brindlecombe" in page
    assert "does not show that there was any" in page


def test_nothing_of_a_list_is_kept_or_logged(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = client.post(PAGE, data={"list": LIST})
    assert answer.headers["Cache-Control"] == "no-cache, no-store"
    assert "Set-Cookie" not in answer.headers
    assert "Content-Security-Policy" in answer.headers
    assert "Brindlecombe" not in caplog.text
    assert "Brindlecombe" not in client.get(PAGE).text


@pytest.mark.parametrize("text", ["", "Curriculum vitae"])
def test_a_list_without_entries_makes_nothing_missing(client: FlaskClient, text: str) -> None:
    page = client.post(PAGE, data={"list": text}).text
    assert "0 entries compared" in page
    assert "not on the list" not in page


def test_too_long_a_list_gets_one_sentence(client: FlaskClient) -> None:
    answer = client.post(PAGE, data={"list": "x" * LARGEST})
    assert answer.status_code == 413
    assert "examiner-db audit reads longer ones" in answer.text


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01"])
def test_a_day_that_is_none_gets_one_sentence(client: FlaskClient, day: str) -> None:
    answer = client.post(PAGE, data={"list": LIST, "on": day})
    assert answer.status_code == 400
    assert "written as in 2026-03-05" in answer.text


def test_nobody_has_no_such_page(client: FlaskClient) -> None:
    assert client.get("/examiners/nobody/audit").status_code == 404
    assert client.post("/examiners/nobody/audit", data={"list": LIST}).status_code == 404
