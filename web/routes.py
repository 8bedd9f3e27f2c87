"""All addresses of the site, on one screen. A page about data has its twins there, with ``.json`` and ``.csv``."""

from collections.abc import Callable

from flask import Flask, request
from werkzeug.wrappers import Response

from web.addresses.twins import FORMATS
from web.answering.formats import respond, wanted
from web.answering.freshness import confirmed, marked
from web.answering.lending import asked
from web.api import explained, serving
from web.pages.page import Page
from web.views import (
    about,
    appeal,
    audit,
    browse,
    cited,
    compare,
    corrections,
    decisions,
    dictionary,
    documents,
    examiners,
    export,
    following,
    home,
    organizations,
    peers,
    physicians,
    search,
    sitemap,
    sources,
    suggest,
    tribunals,
)

View = Callable[..., Page | Response]
TABLE = FORMATS
"""The twins of a page of rows."""


def add(app: Flask) -> None:
    """Give ``app`` its addresses."""
    page(app, "/", home.home, keep=True)
    page(app, "/search", search.search, twins=TABLE)
    page(app, "/suggest", suggest.suggest, twins=())
    _add_examiner(app)
    page(app, "/cited/<ident>", cited.cited)
    page(app, "/cited/<ident>/state.json", cited.cited_text, twins=())
    page(app, "/compare", compare.compare)
    page(app, "/tribunals", tribunals.tribunals, twins=TABLE, keep=True)
    page(app, "/tribunals/<tribunal>", tribunals.tribunal, twins=TABLE, keep=True)
    page(app, "/organizations", organizations.organizations, twins=TABLE, keep=True)
    page(app, "/organizations/<organization>", organizations.organization, twins=TABLE, keep=True)
    page(app, "/specialties", browse.specialties, twins=TABLE, keep=True)
    page(app, "/specialties/<specialty>", browse.specialty, twins=TABLE, keep=True)
    page(app, "/states", browse.states, twins=TABLE, keep=True)
    page(app, "/states/<state>", browse.state, twins=TABLE, keep=True)
    page(app, "/corrections", corrections.corrections, twins=TABLE)
    page(app, "/sitemap.xml", sitemap.sitemap, twins=(), keep=True)
    page(app, "/physicians/<physician>", physicians.physician)
    page(app, "/decisions/<decision>", decisions.decision)
    page(app, "/documents/<sha256>", documents.document)
    page(app, "/documents/<sha256>/source", documents.document_source, twins=())
    page(app, "/sources", sources.sources, twins=TABLE, keep=True)
    page(app, "/sources/<slug>", sources.source)
    page(app, "/methodology", about.methodology, twins=(), keep=True)
    page(app, "/glossary", about.glossary, keep=True)
    page(app, "/dictionary", dictionary.dictionary, twins=TABLE, keep=True)
    page(app, "/api", explained.api, keep=True)
    serving.serve(app)
    app.add_url_rule("/robots.txt", "robots", about.robots)
    app.add_url_rule("/health", "health", about.health)


def _add_examiner(app: Flask) -> None:
    """The pages about one examiner."""
    page(app, "/examiners/<physician>", examiners.profile, keep=True)
    page(app, "/examiners/<physician>/opinions", examiners.opinions, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/weighing", examiners.weighing, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/discipline", examiners.discipline, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/publications", examiners.publications, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/volume", examiners.volume, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/network", examiners.network, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/timeline", examiners.timeline, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/charts/<chart>.svg", examiners.picture, twins=())
    page(app, "/examiners/<physician>/peers", peers.peers, keep=True)
    page(app, "/examiners/<physician>/export", export.export)
    page(app, "/examiners/<physician>/audit", audit.audit, methods=("GET", "POST"))
    page(app, "/examiners/<physician>/appeal", appeal.appeal, methods=("GET", "POST"))
    page(app, "/examiners/<physician>/new", following.new, twins=TABLE, keep=True)
    page(app, "/examiners/<physician>/feed.atom", following.feed, twins=(), keep=True)
    page(app, "/examiners/<physician>/cite", cited.cite, twins=(), methods=("POST",))
    _others(app)


def _others(app: Flask) -> None:
    """The addresses that are not below an examiner's."""


def page(  # noqa: PLR0913 - what sets a page apart, each by its name
    app: Flask,
    address: str,
    view: View,
    *,
    twins: tuple[str, ...] = ("json",),
    keep: bool = False,
    methods: tuple[str, ...] = ("GET",),
) -> None:
    """Show ``view`` at ``address``, and its ``twins`` at that address with their endings.

    ``keep`` keeps its answers for the life of a release: for pages that need nothing but the release and the desk.
    Tables are not kept, for they are long and asked for once.
    """
    endpoint = view.__name__

    def make(named: dict[str, str]) -> Response:
        found = view(asked(), **named)
        return marked(respond(found) if isinstance(found, Page) else found, asked().release.id)

    def answer(**named: str) -> Response:
        if not keep or wanted() == "csv":
            return confirmed(make(named))
        key = (request.host, request.full_path, wanted(), asked().held)
        return confirmed(asked().release.answers.answer(key, lambda: make(named)))

    app.add_url_rule(address, endpoint, answer, methods=methods)
    for form in twins:
        app.add_url_rule(f"{address if address != '/' else '/index'}.{form}", f"{endpoint}_{form}", answer)
