"""Every kind of page in Chromium: what axe finds, what does not fit, targets, and who else is asked for anything.

The kinds come from the site's own addresses: a page that is added there is looked at here, or a test fails.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, Page
from sqlmodel import select

from examiner_db.desk import Desk
from examiner_db.models import Decision, Mention, Opinion, SourceDocument
from tests.web.conftest import all_drawn, watched
from web import Site, routes
from web.addresses.twins import FORMATS

pytestmark = pytest.mark.browser
WIDTHS = (390, 1440)
NO_PAGE = {
    "static", "health", "robots", "suggest", "sitemap", "feed", "picture", "document_source", "cite", "cited_text",
}  # fmt: skip
"""Endpoints that answer with something else than a page."""
EXAMPLES = {
    "physician": "orla-fennimore", "slug": "mn_wcca", "tribunal": "mn_wcca", "specialty": "orthopedics",
    "state": "mn", "organization": "f1",
}  # fmt: skip
"""What stands for each part of an address; ids that are hashes come from the release."""
OTHERS: Mapping[str, tuple[str, ...]] = {
    "home": ("/nothing", "/examiners/nobody", "/examiners/orla-fennimore?issue=nonsense"),
    "search": ("/search?q=fenimore", "/search?q=lumbar", "/search?q=zzzzqqq", "/search?q=lumbar&tribunal=mn_wcca"),
    "profile": ("/examiners/tobias-quillfeather",),
    "physician": ("/physicians/ansgar-dellwood",),
    "opinions": ("/examiners/orla-fennimore/opinions?direction=claimant",),
    "appeal": ("/examiners/orla-fennimore/appeal?forum=erisa", "/examiners/tobias-quillfeather/appeal"),
    "compare": ("/compare?ids=orla-fennimore,tobias-quillfeather",),
    "decision": ("/decisions/{decision}?q=lumbar",),
}
"""More pages of a kind: with and without hits, rich and thin, and failures."""
SMALL = """() => [...document.querySelectorAll('button, input, select, summary, nav a, td.n a, .twins a, .ready a')]
    .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 24).map(one => one.outerHTML)"""
SEVERE = {"serious", "critical"}
AXE = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}


def kinds() -> Iterator[tuple[str, str]]:
    """Every endpoint that shows a page, with its address."""
    app = Flask("addresses")
    routes.add(app)
    for rule in app.url_map.iter_rules():
        twin = rule.endpoint.startswith("api_") or rule.endpoint.endswith(tuple(f"_{form}" for form in FORMATS))
        if rule.endpoint not in NO_PAGE and not twin:
            yield rule.endpoint, rule.rule


@pytest.fixture(scope="module")
def examples(town_app: Site, town_data: Path) -> Iterator[dict[str, str]]:
    """What stands for each part of an address; for these tests alone, a desk with a state that has changed since."""
    current = town_app.extensions["current_release"]
    release = current.borrow()
    with release.session() as session:
        first = {"decision": Decision.id, "sha256": SourceDocument.sha256}
        found = {name: session.exec(select(column)).first() for name, column in first.items()}
        reading = session.exec(select(Opinion.id).join(Mention).where(Mention.physician_id == EXAMPLES["physician"]))
        rejected = str(reading.first())
    current.give_back(release)
    cited = town_app.test_client().post(f"/examiners/{EXAMPLES['physician']}/cite").headers["Location"]
    with Desk.open(town_data / "desk.sqlite") as desk:
        desk.review(rejected, "rejected", by="R. Viewer", reason="the decision does not say so")
    yield {**EXAMPLES, **{name: str(one) for name, one in found.items()}, "ident": cited.rpartition("/")[2]}
    (town_data / "desk.sqlite").unlink()


@pytest.fixture(scope="module")
def heard() -> list[str]:
    """What the one tab of these tests complains of; each test takes out what it has looked at."""
    return []


@pytest.fixture(scope="module")
def page(browser: Browser, address: str, heard: list[str]) -> Iterator[Page]:
    """One tab for all kinds of pages: a browser gets a new one ready for as long as it takes to look at a page.

    Nothing but what is fetched once for all pages goes with it from page to page: the site sets no cookie.
    """
    with browser.new_context(base_url=address) as context:
        yield watched(context.new_page(), address, heard)


def complaints(page: Page) -> list[str]:
    """What axe finds serious or critical, each with its place."""
    found: list[dict[str, Any]] = Axe().run(page, options=AXE).response["violations"]
    return [
        f"{one['id']} ({one['impact']}): {node['html'][:200]}"
        for one in found
        if one["impact"] in SEVERE
        for node in one["nodes"]
    ]


@pytest.mark.parametrize(("endpoint", "rule"), list(kinds()), ids=dict(kinds()))
def test_a_page_is_for_everybody(
    page: Page, heard: list[str], examples: dict[str, str], endpoint: str, rule: str
) -> None:
    address = rule.replace("<", "{").replace(">", "}").format(**examples)
    visited = [one.format(**examples) for one in OTHERS.get(endpoint, ())]
    if endpoint not in {"search", "physician"}:  # Their plain addresses lead on to other pages.
        visited.insert(0, address)
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    page.goto("/health")
    for one in visited:
        answer = page.goto(one)
        assert answer is not None
        assert (answer.status == 200) is (one not in OTHERS["home"]), one
        assert answer.headers["content-type"].startswith("text/html")
        assert "set-cookie" not in answer.headers
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            all_drawn(page)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (one, width)
            assert page.evaluate(SMALL) == [], (one, width)
            assert complaints(page) == [], (one, width)
    said = [one for one in heard if "status of 40" not in one]
    heard.clear()
    assert said == []
