from pathlib import Path

import pytest
from flask.testing import FlaskClient

from web import Config, create_app

ADDRESSES = [
    "/",
    "/search?q=fennimore",
    "/examiners/orla-fennimore",
    "/examiners/orla-fennimore.json",
    "/nothing",
    "/health",
]


@pytest.mark.parametrize("address", [*ADDRESSES, "/static/site.css"])
def test_every_answer_has_the_same_strict_headers(client: FlaskClient, address: str) -> None:
    with client.get(address) as answer:
        headers = {name: answer.headers.get_all(name) for name in answer.headers.keys()}  # noqa: SIM118 - a multi-dict
    (policy,) = headers["Content-Security-Policy"]
    assert policy.split("; ") == [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
    assert headers["X-Content-Type-Options"] == ["nosniff"]
    assert headers["Referrer-Policy"] == ["no-referrer"]
    assert headers["Cross-Origin-Opener-Policy"] == ["same-origin"]
    assert "geolocation=()" in headers["Permissions-Policy"][0]
    assert "Strict-Transport-Security" not in headers


def test_transport_security_is_asked_for_where_others_can_reach_the_site(data: Path) -> None:
    app = create_app(Config(data=data, host="192.0.2.7"))
    answer = app.test_client().get("/", headers={"Host": "records.example.org"})
    app.extensions["current_release"].close()
    assert answer.status_code == 200
    assert answer.headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"
