"""The charts of one examiner, by the section of the profile that shows them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from examiner_db.figures.chart import Chart
from examiner_db.figures.pictures.life import Happened, Tied, network_chart, timeline_chart
from examiner_db.track_record import TrackRecord
from examiner_db.track_record.pictures import pictures
from examiner_db.vocabulary import Standing
from web.examiner.course import TRACKS, Event
from web.examiner.network import Tie

SECTIONS: Mapping[str, str] = {
    "opinions": "opinions",
    "funnel": "opinions",
    "weighing": "weighing",
    "reasons": "weighing",
    "retained": "retained",
    "years": "time",
    "timeline": "time",
    "publications": "publications",
    "network": "network",
}
"""Which section of the profile shows a chart, by the first word of its id."""


def drawn(record: TrackRecord, events: Iterable[Event], ties: Iterable[Tie]) -> tuple[Chart, ...]:
    """Every chart there is: of figures, of rows, of what happened when, and of who engaged or paid."""
    life = (course_picture(record, events), network_picture(record, ties))
    return (*record.charts, *pictures(record), *(chart for chart in life if chart is not None))


def by_section(charts: Iterable[Chart]) -> dict[str, tuple[Chart, ...]]:
    """Charts by their section, in the order in which they were made."""
    sections = defaultdict[str, list[Chart]](list)
    for chart in charts:
        sections[SECTIONS[chart.id.partition("-")[0]]].append(chart)
    return {section: tuple(found) for section, found in sections.items()}


def course_picture(record: TrackRecord, events: Iterable[Event]) -> Chart | None:
    """The timeline of these events."""
    happened = [Happened(event.track, event.on, event.until, event.what) for event in events]
    return timeline_chart(_lead(record), TRACKS, happened)


def network_picture(record: TrackRecord, ties: Iterable[Tie]) -> Chart | None:
    """The network of these ties."""
    return network_chart(_lead(record), record.name, [Tied(tie.name, tie.did, tie.n) for tie in ties])


def _lead(record: TrackRecord) -> str:
    return record.standing_sentence if record.standing == Standing.NAME_GROUP else ""
