"""All addresses of the site, on one screen. A page about data has its twins there, with ``.json`` and ``.csv``."""

from collections.abc import Callable

from flask import Flask, request
from werkzeug.wrappers import Response

from web.formats import respond, wanted
from web.lending import asked
from web.pages import Page
from web.twins import FORMATS
from web.views import about, decisions, documents, examiners, home, physicians, search, sources, suggest

View = Callable[..., Page | Response]
TABLE = FORMATS
"""The twins of a page of rows."""


def add(app: Flask) -> None:
    """Give ``app`` its addresses."""
    page(app, "/", home.home)
    page(app, "/search", search.search, twins=TABLE)
    page(app, "/suggest", suggest.suggest, twins=())
    page(app, "/examiners/<physician>", examiners.profile, keep=True)
    page(app, "/examiners/<physician>/opinions", examiners.opinions, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/weighing", examiners.weighing, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/discipline", examiners.discipline, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/publications", examiners.publications, twins=TABLE, keep=True)
    page(app, "/physicians/<physician>", physicians.physician)
    page(app, "/decisions/<decision>", decisions.decision)
    page(app, "/documents/<sha256>", documents.document)
    page(app, "/documents/<sha256>/source", documents.document_source, twins=())
    page(app, "/sources", sources.sources, twins=TABLE)
    page(app, "/sources/<slug>", sources.source)
    page(app, "/methodology", about.methodology, twins=())
    page(app, "/glossary", about.glossary)
    app.add_url_rule("/robots.txt", "robots", about.robots)
    app.add_url_rule("/health", "health", about.health)


def page(app: Flask, address: str, view: View, *, twins: tuple[str, ...] = ("json",), keep: bool = False) -> None:
    """Show ``view`` at ``address``, and its ``twins`` at that address with their endings.

    ``keep`` keeps its answers for the life of a release: for pages that need nothing but the release and the desk.
    Tables are not kept, for they are long and asked for once.
    """
    endpoint = view.__name__

    def make(named: dict[str, str]) -> Response:
        found = view(asked(), **named)
        return respond(found) if isinstance(found, Page) else found

    def answer(**named: str) -> Response:
        if not keep or wanted() == "csv":
            return make(named)
        key = (request.host, request.full_path, wanted(), asked().held)
        return asked().release.answers.answer(key, lambda: make(named))

    app.add_url_rule(address, endpoint, answer)
    for form in twins:
        app.add_url_rule(f"{address if address != '/' else '/index'}.{form}", f"{endpoint}_{form}", answer)
