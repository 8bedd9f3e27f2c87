"""The variables of the pages of one examiner or physician: the profile, and each kind of rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from examiner_db.export.life.course import Event
from examiner_db.export.life.listings import ListingLine
from examiner_db.export.life.ties import Tie
from examiner_db.figures.chart import Chart
from examiner_db.track_record import OpinionRow, PublicationRow, TrackRecord, WeighingRow
from examiner_db.track_record.acts import Acts
from examiner_db.track_record.record import LedgerRow, StatedVolume
from web.addresses.neighbors import Neighbors
from web.examiner.at_hand import NameAtHand
from web.examiner.ordering import Heading
from web.examiner.retained import RetainedLine
from web.pages.page import Page


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
class VolumePage(RowsPage):
    """Statements of volume and money, and ``covered``: how many of the examinations they tell of are decided here."""

    template = "volume.html"
    rows: tuple[LedgerRow, ...]
    covered: tuple[StatedVolume, ...]


@dataclass(frozen=True, kw_only=True)
class NetworkPage(RowsPage):
    """Who engaged or paid the examiner."""

    template = "network.html"
    rows: tuple[Tie, ...]
    charts: tuple[Chart, ...]


@dataclass(frozen=True, kw_only=True)
class TimelinePage(RowsPage):
    """What happened when."""

    template = "timeline.html"
    rows: tuple[Event, ...]
    charts: tuple[Chart, ...]
