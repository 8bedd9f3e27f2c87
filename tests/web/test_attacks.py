"""The site under queries that are made to hurt: each is a page or a refusal, at once."""

import random
from functools import partial

import pytest
from flask.testing import FlaskClient

from tests.clock import within

CEILING = 0.5
"""Seconds of the processor: a safety ceiling of the guard."""

HOSTILE = [
    "disability", "a*", "*a*", "*", " OR ".join(["*c*"] * 52), "disabilty~3", "disabilty~9", "[a TO z]", 'r".*"',
    "(" * 2000 + "a" + ")" * 2000, "NOT " * 500 + "a", '"a" ' * 20_000, " ".join(f"term{n}" for n in range(10_000)),
    "((((((a))))))", 'NEAR("a" "b", 9)', "stems:a", '"a" OR "b', "tribunal:* year:1850-2100", "examiner:*", "a\x00b",
]  # fmt: skip
PIECES = [
    "*",
    "~9",
    "(",
    ")",
    '"',
    " AND ",
    " OR ",
    " NOT ",
    " NEAR ",
    ":",
    "year:",
    "examiner:",
    "the ",
    "knee ",
    "é",
    "\x00",
]


def generated(number: int) -> str:
    chance = random.Random(number)
    return "".join(chance.choices(PIECES, k=chance.choice((2, 10, 50)))) * chance.choice((1, 1, 200))


def answered(client: FlaskClient, path: str, text: str) -> int:
    """The status of the answer to a query, which is there at once."""
    return within(CEILING, partial(client.get, path, query_string={"q": text})).status_code


@pytest.mark.parametrize("path", ["/search", "/search.json", "/suggest"])
def test_attacks_are_answered_or_refused_at_once(client: FlaskClient, path: str) -> None:
    client.get(path, query_string={"q": "knee"})
    for text in [*HOSTILE, *map(generated, range(200))]:
        assert answered(client, path, text) in {200, 302, 400, 414}, text[:80]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_decision_marks_or_refuses_whatever_led_to_it(client: FlaskClient, text: str) -> None:
    found = client.get("/search.json?q=lumbar+kind:decision").json
    assert found is not None
    path = f"/decisions/{found['texts'][0]['id']}"
    client.get(path)
    assert answered(client, path, text) in {200, 400}
