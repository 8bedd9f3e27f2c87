"""The variables of the pages about the site: its sources, its method, and its words."""

from dataclasses import dataclass

from examiner_db.figures import rules
from examiner_db.figures.chart import Chart
from examiner_db.models import Precision
from web.lists.departures import Departure
from web.pages.page import Page
from web.release.coverage import SourceLine, TribunalLine
from web.words.words import WordList


@dataclass(frozen=True, kw_only=True)
class SourcesPage(Page):
    """Every source: coverage and freshness; ``grid`` is what is covered, state by state and kind by kind."""

    template = "sources.html"
    grid: Chart
    sources: tuple[SourceLine, ...]
    tribunals: tuple[TribunalLine, ...]


@dataclass(frozen=True, kw_only=True)
class SourcePage(Page):
    """One source: what it holds, how fresh, its terms and gaps, and how many documents of it are kept.

    ``left`` are the names that its list no longer shows.
    """

    template = "source.html"
    source: SourceLine
    left: tuple[Departure, ...]
    documents: int


@dataclass(frozen=True, kw_only=True)
class MethodologyPage(Page):
    """How texts are read, what counts, what is shown at which n, and what the site does not claim.

    ``precisions`` are those found in complete random samples, of each kind of reading and tribunal. The floors, the
    conditions of a comparison and the methods are those that the figures themselves use; ``limits`` is what can be
    held against them.
    """

    template = "methodology.html"
    precisions: tuple[Precision, ...]
    floors: tuple[rules.Floor, ...] = rules.FLOORS
    conditions: tuple[str, ...] = rules.CONDITIONS
    methods: tuple[rules.Method, ...] = rules.METHODS
    limits: tuple[rules.Limitation, ...] = rules.LIMITS


@dataclass(frozen=True, kw_only=True)
class GlossaryPage(Page):
    """Every closed list of words."""

    template = "glossary.html"
    lists: tuple[WordList, ...]
