"""How much one address may ask for, in the bucket itself and on a site that others can reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.conftest import site
from web.answering.allowance import A_SECOND, ADDRESSES, BURST, SENTENCE, Allowance, subscriber

HERE, THERE = {"REMOTE_ADDR": "198.51.100.4"}, {"REMOTE_ADDR": "198.51.100.5"}


@pytest.fixture(scope="module")
def public_client(data: Path) -> Iterator[FlaskClient]:
    """A client of a site that other machines can reach."""
    for app in site(data, host="192.0.2.7"):
        yield app.test_client()


def test_after_a_burst_there_are_so_many_a_second() -> None:
    allowance = Allowance(burst=3, a_second=2)
    assert [allowance.wait("a", 0.0) for _ in range(4)] == [0, 0, 0, 0.5]
    assert allowance.wait("a", 0.25) == pytest.approx(0.25)
    assert allowance.wait("a", 0.5) == 0
    assert allowance.wait("a", 0.5) == pytest.approx(0.5)


def test_nobody_saves_up_more_than_a_burst() -> None:
    allowance = Allowance(burst=3, a_second=2)
    allowance.wait("a", 0.0)
    assert [allowance.wait("a", 86_400.0) for _ in range(4)] == [0, 0, 0, 0.5]


def test_addresses_do_not_take_from_each_other() -> None:
    allowance = Allowance(burst=1, a_second=1)
    assert [allowance.wait(one, 0.0) for one in ("192.0.2.1", "192.0.2.2", "192.0.2.1")] == [0, 0, 1]


def test_asking_while_waiting_makes_the_wait_no_longer() -> None:
    allowance = Allowance(burst=1, a_second=1)
    allowance.wait("a", 0.0)
    assert [allowance.wait("a", moment) for moment in (0.5, 0.6, 0.7)] == pytest.approx([0.5, 0.4, 0.3])
    assert allowance.wait("a", 1.0) == 0


def test_only_so_many_addresses_are_remembered() -> None:
    allowance = Allowance(burst=1, a_second=0.001)
    for number in range(ADDRESSES + 1):
        allowance.wait(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}", 0.0)
    assert len(allowance._left) == ADDRESSES
    assert allowance.wait("10.0.0.1", 0.0) > 0
    assert allowance.wait("10.0.0.0", 0.0) == 0  # Forgotten, and so given a burst again.


@pytest.mark.parametrize(
    ("address", "whose"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::9", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::4", "2001:db8:1:3::/64"),
        ("not an address", ""),
    ],
)
def test_a_subscriber_is_an_address_or_a_network_of_them(address: str, whose: str) -> None:
    assert subscriber(address) == whose


def test_a_site_that_others_can_reach_refuses_who_asks_for_too_much(public_client: FlaskClient) -> None:
    answers = [public_client.get("/glossary", environ_overrides=HERE) for _ in range(BURST + int(A_SECOND * 30))]
    assert {answer.status_code for answer in answers[:BURST]} == {200}
    refused = answers[-1]
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["Retry-After"]) <= 1 / A_SECOND + 1
    assert SENTENCE in refused.text
    assert refused.headers["X-Content-Type-Options"] == "nosniff"
    twin = public_client.get("/glossary.json", environ_overrides=HERE)
    assert (twin.status_code, twin.json) == (429, {"title": "Too many requests", "status": 429, "sentence": SENTENCE})
    assert public_client.get("/glossary", environ_overrides=THERE).status_code == 200
    for free in ("/health", "/robots.txt", "/static/icon.svg"):
        with public_client.get(free, environ_overrides=HERE) as answer:
            assert answer.status_code == 200


def test_who_uses_the_site_on_their_own_machine_may_ask_for_all_of_it(client: FlaskClient) -> None:
    assert {client.get("/glossary").status_code for _ in range(BURST + 60)} == {200}
