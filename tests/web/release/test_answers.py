from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response

from web.release.answers import MOST, Answers


def numbered() -> Callable[[], Response]:
    """Makes a different answer each time."""
    made = iter(range(10_000))
    return lambda: Response(f"answer {next(made)}", 203, {"X-Kept": "yes"})


def test_an_answer_is_made_once_and_comes_back_whole() -> None:
    answers, make = Answers(), numbered()
    first, second = answers.answer("a", make), answers.answer("a", make)
    assert first is not second
    for answer in (first, second):
        assert (answer.get_data(), answer.status_code, answer.headers["X-Kept"]) == (b"answer 0", 203, "yes")


def test_what_is_added_to_one_answer_is_not_in_the_next() -> None:
    answers, make = Answers(), numbered()
    answers.answer("a", make)
    answers.answer("a", make).headers["X-Later"] = "once"
    assert "X-Later" not in answers.answer("a", make).headers


def test_the_least_recently_asked_for_is_let_go_first() -> None:
    answers, make = Answers(), numbered()
    for key in range(MOST):
        answers.answer(key, make)
    answers.answer(0, make)
    answers.answer("one more", make)
    assert answers.answer(0, make).get_data() == b"answer 0"
    assert answers.answer(1, make).get_data() == f"answer {MOST + 1}".encode()


def test_a_failure_is_not_kept() -> None:
    answers = Answers()

    def fail() -> Response:
        raise NotFound

    with pytest.raises(NotFound):
        answers.answer("a", fail)
    assert answers.answer("a", numbered()).get_data() == b"answer 0"


def test_a_kept_page_is_the_page(client: FlaskClient) -> None:
    first = client.get("/examiners/orla-fennimore/weighing")
    second = client.get("/examiners/orla-fennimore/weighing")
    assert first.data == second.data
    assert first.headers == second.headers


def test_pages_of_other_addresses_formats_and_hosts_are_others(client: FlaskClient) -> None:
    profile = "/examiners/orla-fennimore"
    everything = client.get(f"{profile}/opinions").data
    assert client.get(f"{profile}/opinions?issue=causation").data != everything
    assert client.get(f"{profile}/opinions?format=json").mimetype == "application/json"
    here = client.get(profile, headers={"Host": "127.0.0.1:8000"}).text
    there = client.get(profile, headers={"Host": "localhost:8001"}).text
    assert "http://127.0.0.1:8000/examiners/orla-fennimore." in here
    assert "http://localhost:8001/examiners/orla-fennimore." in there
