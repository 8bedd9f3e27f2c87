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
SCHEMES = ("http", "https")
INDEXED = {
    "/": True,
    "/sources": True,
    "/methodology": True,
    "/examiners/orla-fennimore": True,
    "/examiners/orla-fennimore/opinions.csv": True,
    "/examiners/tobias-quillfeather": False,
    "/examiners/tobias-quillfeather/opinions": False,
    "/examiners/tobias-quillfeather/opinions.csv": False,
    "/physicians/ansgar-dellwood": False,
    "/search?q=fennimore": False,
}
"""Pages, and whether a search engine may list them: no reading about the second examiner was checked by a person."""


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
    assert headers["X-Frame-Options"] == ["DENY"]
    assert headers["Referrer-Policy"] == ["no-referrer"]
    assert headers["Cross-Origin-Opener-Policy"] == ["same-origin"]
    assert "geolocation=()" in headers["Permissions-Policy"][0]
    assert "Strict-Transport-Security" not in headers


def test_transport_security_is_asked_for_over_tls_alone(data: Path) -> None:
    app = create_app(Config(data=data, host="192.0.2.7"))
    asked = {scheme: app.test_client().get("/", base_url=f"{scheme}://records.example.org") for scheme in SCHEMES}
    app.extensions["current_release"].close()
    assert {scheme: answer.status_code for scheme, answer in asked.items()} == {"http": 200, "https": 200}
    assert "Strict-Transport-Security" not in asked["http"].headers
    assert asked["https"].headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"


@pytest.mark.parametrize(("address", "indexed"), INDEXED.items())
def test_search_engines_are_kept_from_decisions_documents_and_unchecked_people(
    client: FlaskClient, address: str, *, indexed: bool
) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.headers.get("X-Robots-Tag") == (None if indexed else "noindex, noarchive, noimageindex")


def test_a_decision_and_its_document_are_kept_from_search_engines_in_every_format(client: FlaskClient) -> None:
    found = client.get("/search.json?q=lumbar+kind:decision").json
    assert found is not None
    decision = f"/decisions/{found['texts'][0]['id']}"
    document = f"/documents/{client.get(f'{decision}.json').json['document']['sha256']}"  # type: ignore[index]
    for address in (decision, f"{decision}.json", document, f"{document}.json", f"{document}/source"):
        answer = client.get(address)
        assert answer.status_code in {200, 302}
        assert answer.headers["X-Robots-Tag"] == "noindex, noarchive, noimageindex"
