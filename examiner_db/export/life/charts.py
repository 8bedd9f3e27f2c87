"""Every chart of one examiner: of figures, of rows, of what happened when, and of who engaged or paid."""

from collections.abc import Iterable

from examiner_db.export.life.course import TRACKS, Event
from examiner_db.export.life.ties import Tie
from examiner_db.figures.chart import Chart
from examiner_db.figures.pictures.life import Happened, Tied, network_chart, timeline_chart
from examiner_db.track_record import TrackRecord
from examiner_db.track_record.pictures import pictures
from examiner_db.vocabulary import Standing


def drawn(record: TrackRecord, events: Iterable[Event], ties: Iterable[Tie]) -> tuple[Chart, ...]:
    """Every chart there is: of figures, of rows, of what happened when, and of who engaged or paid."""
    life = (course_picture(record, events), network_picture(record, ties))
    return (*record.charts, *pictures(record), *(chart for chart in life if chart is not None))


def course_picture(record: TrackRecord, events: Iterable[Event]) -> Chart | None:
    """The timeline of these events."""
    happened = [Happened(event.track, event.on, event.until, event.what) for event in events]
    return timeline_chart(_lead(record), TRACKS, happened)


def network_picture(record: TrackRecord, ties: Iterable[Tie]) -> Chart | None:
    """The network of these ties."""
    return network_chart(_lead(record), record.name, [Tied(tie.name, tie.did, tie.n) for tie in ties])


def _lead(record: TrackRecord) -> str:
    return record.standing_sentence if record.standing == Standing.NAME_GROUP else ""
