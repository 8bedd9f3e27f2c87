"""The variables of the pages where one searches: home, results, and nothing found."""

from dataclasses import dataclass

from examiner_db.search import ReadySearch
from web.addresses.neighbors import Neighbors
from web.lists.found import Facet, PersonHit, TextHit
from web.pages.page import Page
from web.release.coverage import SourceLine, Totals, TribunalLine


@dataclass(frozen=True, kw_only=True)
class HomePage(Page):
    """The search box, searches that stand ready, what is covered and how fresh."""

    template = "home.html"
    totals: Totals
    tribunals: tuple[TribunalLine, ...]
    sources: tuple[SourceLine, ...]
    ready: tuple[ReadySearch, ...]


@dataclass(frozen=True, kw_only=True)
class SearchPage(Page):
    """Results: people first, then texts with facets. ``total`` is how many texts there are.

    ``mistyped`` says what is wrong with a number that was typed.
    """

    template = "search.html"
    q: str
    mistyped: str | None
    people: tuple[PersonHit, ...]
    texts: tuple[TextHit, ...]
    total: int
    facets: tuple[Facet, ...]
    page: Neighbors


@dataclass(frozen=True, kw_only=True)
class NothingFoundPage(Page):
    """No result: what was searched, how fresh it is, what cannot be seen, where to look next.

    ``unfiltered`` is the address of the same search without the filters that were chosen, if any were.
    """

    template = "nothing_found.html"
    q: str
    mistyped: str | None
    unfiltered: str | None
    tribunals: tuple[TribunalLine, ...]
    sources: tuple[SourceLine, ...]
