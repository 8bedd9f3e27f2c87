"""Searching: people by name, and decisions, orders and publications by their words."""

from dataclasses import replace
from functools import partial

from flask import redirect, url_for
from werkzeug.wrappers import Response

from examiner_db.search import DocumentResults, Filters, npi_mistyped
from web.addresses.neighbors import neighbors, with_arguments
from web.lists import found
from web.pages.finding import NothingFoundPage, SearchPage
from web.release import coverage
from web.release.asked import Asked

PEOPLE = 10
TEXTS = 20
EXAMINERS = 50
"""Examiners counted beside results; those in most of them."""


def search(asked: Asked) -> SearchPage | NothingFoundPage | Response:
    """Examiners first, with why each matched, then texts with facets; nothing found is a page of its own."""
    q = asked.arguments.get("q", "").strip()
    if not q:
        return redirect(url_for("home"))
    filters = _filters(asked)
    results = _results(asked, q, filters, asked.number("page"))
    page = neighbors(asked, results.total, TEXTS)
    if page.number < asked.number("page"):
        results = _results(asked, q, filters, page.number)
    people = () if filters != Filters() or page.number > 1 else found.people(asked, q, PEOPLE)
    if not people and not results.total:
        return _nothing(asked, q, filters)
    return SearchPage(
        title=f"Search: {q}",
        noindex=True,
        q=q,
        mistyped=npi_mistyped(q),
        people=people,
        texts=found.texts(asked, q, results.hits),
        total=results.total,
        facets=_facets(asked, results),
        page=page,
    )


def _results(asked: Asked, q: str, filters: Filters, page: int) -> DocumentResults:
    seen = replace(filters, public=not asked.private, hidden=asked.held)
    return asked.release.index.documents(q, seen, page, TEXTS, partial(found.whom, asked))


def _nothing(asked: Asked, q: str, filters: Filters) -> NothingFoundPage:
    with asked.session() as session:
        return NothingFoundPage(
            title=f"Nothing found: {q}",
            noindex=True,
            q=q,
            mistyped=npi_mistyped(q),
            unfiltered=None if filters == Filters() else url_for("search", q=q),
            tribunals=coverage.tribunals(session, private=asked.sees_all),
            sources=coverage.sources(session, private=asked.sees_all),
        )


def _filters(asked: Asked) -> Filters:
    chosen = {name: tuple(asked.arguments.getlist(name)) for name in found.FACETS}
    years = tuple(int(year) for year in chosen.pop("year") if year.isascii() and year.isdigit())
    return Filters(**chosen, year=years)  # type: ignore[arg-type]  # a kind that does not exist finds nothing


def _facets(asked: Asked, results: DocumentResults) -> tuple[found.Facet, ...]:
    shown = (found.Facet(name, _values(asked, name, results)) for name in found.FACETS)
    return tuple(facet for facet in shown if facet.values)


def _values(asked: Asked, name: str, results: DocumentResults) -> tuple[found.FacetValue, ...]:
    counted = list(results.facets.get(name, {}).items())
    if name != "examiner":
        return tuple(_value(asked, name, str(value), found.label(name, str(value)), n) for value, n in counted)
    names = found.examiner_names(asked, [str(value) for value, _ in counted[:EXAMINERS]])
    return tuple(_value(asked, name, str(value), names[str(value)], n) for value, n in counted if value in names)


def _value(asked: Asked, name: str, value: str, label: str, n: int) -> found.FacetValue:
    chosen = asked.arguments.getlist(name)
    others = [one for one in chosen if one != value]
    after = others if value in chosen else [*chosen, value]
    return found.FacetValue(
        value=value,
        label=label,
        n=n,
        chosen=value in chosen,
        url=with_arguments(**{name: after, "page": None}),
    )
