"""Variables of the pages that hold the ledger, the network and the timeline of one examiner."""

from dataclasses import dataclass

from examiner_db.figures.chart import Chart
from examiner_db.track_record.record import LedgerRow, StatedVolume
from web.course import Event
from web.network import Tie
from web.pages import RowsPage


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
