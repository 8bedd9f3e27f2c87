"""Every page's variables, as a documented class: what its template gets, and what its JSON twin holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from examiner_db.figures import rules
from examiner_db.figures.chart import Chart
from examiner_db.models import Citation, LaterHistory, Precision
from examiner_db.search import ReadySearch
from examiner_db.track_record import DecisionFacts, LaterRow, OpinionRow, PublicationRow, TrackRecord, WeighingRow
from examiner_db.track_record.acts import Acts
from examiner_db.track_record.record import LedgerRow
from web.at_hand import NameAtHand
from web.course import Event
from web.coverage import SourceLine, Totals, TribunalLine
from web.departures import Departure
from web.found import Facet, PersonHit, TextHit
from web.in_decision import PhysicianHere
from web.kept import DecisionInDocument, Saved, VisitLine
from web.neighbors import Neighbors
from web.network import Tie
from web.on_record import ListingLine
from web.ordering import Heading
from web.passages import Passage
from web.retained import RetainedLine
from web.words import WordList


@dataclass(frozen=True, kw_only=True)
class Page:
    """What every page has. ``noindex`` keeps it out of search engines; ``status`` is its HTTP status."""

    template: ClassVar[str]
    title: str
    noindex: bool = False
    status: int = 200


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


@dataclass(frozen=True, kw_only=True)
class ProfilePage(Page):
    """One examiner; ``record`` holds no rows, and the rows beside it are cut to what fits on one page.

    ``totals`` says how many rows of each kind pass the ``selection`` in the address, out of the ``choices`` that there
    are, ``withheld`` why figures are missing, ``charts`` which charts each section shows, ``release_id`` what to
    cite, and ``at_hand`` who else can be meant.
    """

    template = "profile.html"
    record: TrackRecord
    at_hand: NameAtHand
    charts: Mapping[str, tuple[Chart, ...]]
    opinions: tuple[OpinionRow, ...]
    weighings: tuple[WeighingRow, ...]
    retained: tuple[RetainedLine, ...]
    discipline: Acts
    listings: tuple[ListingLine, ...]
    ledger: tuple[LedgerRow, ...]
    publications: tuple[PublicationRow, ...]
    events: tuple[Event, ...]
    network: tuple[Tie, ...]
    totals: Mapping[str, int]
    choices: Mapping[str, tuple[str, ...]]
    selection: Mapping[str, tuple[str, ...]]
    withheld: str | None
    release_id: str


@dataclass(frozen=True, kw_only=True)
class RowsPage(Page):
    """What every page of rows about one examiner has: who that is, and which rows pass the ``selection``.

    ``choices`` are the values of each filter that the page offers, ``headings`` what its rows can be ordered by.
    """

    id: str
    name: str
    standing: str
    standing_sentence: str
    section: str
    total: int
    selection: Mapping[str, tuple[str, ...]]
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OpinionsPage(RowsPage):
    """Opinions, a page at a time."""

    template = "opinions.html"
    rows: tuple[OpinionRow, ...]
    page: Neighbors


@dataclass(frozen=True, kw_only=True)
class WeighingPage(RowsPage):
    """Weighings, a page at a time."""

    template = "weighing.html"
    rows: tuple[WeighingRow, ...]
    page: Neighbors


@dataclass(frozen=True, kw_only=True)
class DisciplinePage(RowsPage):
    """Public acts of authorities, in their groups."""

    template = "discipline.html"
    discipline: Acts


@dataclass(frozen=True, kw_only=True)
class PublicationsPage(RowsPage):
    """Publications, confirmed or possible."""

    template = "publications.html"
    rows: tuple[PublicationRow, ...]


@dataclass(frozen=True, kw_only=True)
class PhysicianPage(Page):
    """A physician on record without an examination on record; ``record`` holds no rows, and no figure is shown."""

    template = "physician.html"
    record: TrackRecord
    at_hand: NameAtHand
    discipline: Acts
    listings: tuple[ListingLine, ...]
    publications: tuple[PublicationRow, ...]


@dataclass(frozen=True, kw_only=True)
class DecisionPage(Page):
    """One decision: its facts, who appears in it and as what, and the passages read; ``None`` without the kept text.

    ``published`` says that the publisher's own address is known, so that there is a copy to go on to. ``later`` is what
    later decisions did to this one, ``later_history`` what this one does to earlier ones, ``citations``
    the reported cases that it cites. ``q`` is the search that led here, whose words are marked too.
    """

    template = "decision.html"
    decision: DecisionFacts
    document: Saved
    published: bool
    physicians: tuple[PhysicianHere, ...]
    passages: tuple[Passage, ...] | None
    later_history: tuple[LaterHistory, ...]
    later: tuple[LaterRow, ...] = ()
    citations: tuple[Citation, ...] = ()
    q: str = ""


@dataclass(frozen=True, kw_only=True)
class DocumentPage(Page):
    """One saved page or file; nothing here holds its address or its name. ``published`` says that there is one."""

    template = "document.html"
    document: Saved
    published: bool
    visits: tuple[VisitLine, ...]
    decisions: tuple[DecisionInDocument, ...]
    statements: Mapping[str, int]


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
    conditions of a comparison and the methods are those that the figures themselves use.
    """

    template = "methodology.html"
    precisions: tuple[Precision, ...]
    floors: tuple[rules.Floor, ...] = rules.FLOORS
    conditions: tuple[str, ...] = rules.CONDITIONS
    methods: tuple[rules.Method, ...] = rules.METHODS


@dataclass(frozen=True, kw_only=True)
class GlossaryPage(Page):
    """Every closed list of words."""

    template = "glossary.html"
    lists: tuple[WordList, ...]


@dataclass(frozen=True, kw_only=True)
class ErrorPage(Page):
    """Why there is no page: one sentence."""

    template = "error.html"
    sentence: str
