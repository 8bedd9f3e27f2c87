"""All addresses of the site, on one screen. A page about data has its JSON twin at the same address with ``.json``."""

from collections.abc import Callable

from flask import Flask, request
from werkzeug.wrappers import Response

from web.formats import respond, wants_json
from web.lending import asked
from web.pages import Page
from web.views import about, decisions, documents, examiners, home, physicians, search, sources

View = Callable[..., Page | Response]


def add(app: Flask) -> None:
    """Give ``app`` its addresses."""
    page(app, "/", home.home, twin="/index.json")
    page(app, "/search", search.search)
    page(app, "/examiners/<physician>", examiners.profile, keep=True)
    page(app, "/examiners/<physician>/opinions", examiners.opinions, keep=True)
    page(app, "/examiners/<physician>/weighing", examiners.weighing, keep=True)
    page(app, "/examiners/<physician>/discipline", examiners.discipline, keep=True)
    page(app, "/examiners/<physician>/publications", examiners.publications, keep=True)
    page(app, "/physicians/<physician>", physicians.physician)
    page(app, "/decisions/<decision>", decisions.decision)
    page(app, "/documents/<sha256>", documents.document)
    page(app, "/documents/<sha256>/source", documents.document_source, twin=None)
    page(app, "/sources", sources.sources)
    page(app, "/sources/<slug>", sources.source)
    page(app, "/methodology", about.methodology, twin=None)
    page(app, "/glossary", about.glossary)
    app.add_url_rule("/robots.txt", "robots", about.robots)
    app.add_url_rule("/health", "health", about.health)


def page(app: Flask, address: str, view: View, *, twin: str | None = "", keep: bool = False) -> None:
    """Show ``view`` at ``address`` and, unless ``twin`` is ``None``, at its twin's address too.

    ``keep`` keeps its answers for the life of a release: for pages that need nothing but the release and the desk.
    """
    endpoint = view.__name__

    def make(named: dict[str, str]) -> Response:
        found = view(asked(), **named)
        return respond(found) if isinstance(found, Page) else found

    def answer(**named: str) -> Response:
        if not keep:
            return make(named)
        key = (request.host, request.full_path, wants_json(), asked().held)
        return asked().release.answers.answer(key, lambda: make(named))

    app.add_url_rule(address, endpoint, answer)
    if twin is not None:
        app.add_url_rule(twin or f"{address}.json", f"{endpoint}_json", answer)
