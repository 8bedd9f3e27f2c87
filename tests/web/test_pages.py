"""What a template gets is what its page class documents: no more, no less."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import template_rendered
from jinja2 import Environment, meta

from tests.web.town import town
from tests.web.world import publish
from web import Config, Site, create_app
from web.pages import about, decision, examiner, finding, overviews, page, taking
from web.pages.page import Page

PAGES = sorted(
    {
        kind
        for module in (about, decision, examiner, finding, overviews, page, taking)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Page) and "template" in vars(kind)
    },
    key=lambda kind: kind.template,
)
GIVEN_TO_ALL = {"release", "static", "contact", "url_for", "request", "g", "session", "config", "get_flashed_messages"}


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Site]:
    """A site of the town that has kept no answer yet."""
    publish(tmp_path, town)
    app = create_app(Config(data=tmp_path))
    yield app
    app.extensions["current_release"].close()


@pytest.fixture
def rendered(fresh: Site) -> Iterator[list[tuple[str, dict[str, Any]]]]:
    """The template and the variables of every page that is rendered."""
    seen: list[tuple[str, dict[str, Any]]] = []

    def note(_sender: Any, template: Any, context: dict[str, Any], **_: Any) -> None:
        seen.append((template.name, context))

    with template_rendered.connected_to(note, fresh):
        yield seen


def addresses(app: Site) -> list[str]:
    profile = app.test_client().get("/examiners/orla-fennimore.json").json
    assert profile is not None
    opinion = profile["opinions"][0]
    parts = (
        "opinions", "weighing", "discipline", "publications", "volume", "network", "timeline", "peers", "new", "export",
        "audit", "appeal",
    )  # fmt: skip
    lists = ("sources", "tribunals", "organizations", "specialties", "states", "corrections", "methodology", "glossary")
    return [
        "/", "/search?q=fennimore", "/search?q=zzzzqqq", "/examiners/orla-fennimore", "/physicians/ansgar-dellwood",
        *(f"/examiners/orla-fennimore/{part}" for part in parts), "/compare?ids=orla-fennimore,tobias-quillfeather",
        f"/decisions/{opinion['decision']['id']}", f"/documents/{opinion['provenance']['document_id']}",
        *(f"/{name}" for name in lists), "/sources/mn_wcca", "/tribunals/us_ecab", "/organizations/q1", "/states/mn",
        "/nothing",
    ]  # fmt: skip


def test_each_template_gets_exactly_what_its_page_documents(
    fresh: Site, rendered: list[tuple[str, dict[str, Any]]]
) -> None:
    client = fresh.test_client()
    for address in addresses(fresh):
        client.get(address)
    documented = {kind.template: {field.name for field in fields(kind)} for kind in PAGES}
    assert {name: set(context) - GIVEN_TO_ALL for name, context in rendered} == documented


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_a_page_is_frozen_and_says_what_it_is(kind: type[Page]) -> None:
    assert is_dataclass(kind)
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # every dataclass has them
    assert kind.__doc__


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_every_variable_of_a_page_is_used_by_its_template(app: Site, kind: type[Page]) -> None:
    used = {"status", "id"} | names_in(app.jinja_env, kind.template)  # Its twin says whom or what it is about.
    unused = {field.name for field in fields(kind)} - used
    assert not unused


def names_in(environment: Environment, template: str) -> set[str]:
    """Names that a template, and those it extends or includes, take from outside."""
    assert environment.loader is not None
    source = environment.loader.get_source(environment, template)[0]
    tree = environment.parse(source)
    names = meta.find_undeclared_variables(tree)
    for other in meta.find_referenced_templates(tree):
        names |= names_in(environment, str(other))
    return names
