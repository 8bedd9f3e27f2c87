"""An examiner's profile, and the pages that hold all rows of one of its sections."""

from collections.abc import Sequence
from typing import TypedDict

from flask import Response
from werkzeug.exceptions import NotFound

from examiner_db.export.drawing.chart import svg
from examiner_db.export.life.charts import course_picture, drawn, network_picture
from examiner_db.export.life.course import course
from examiner_db.export.life.ties import ties
from examiner_db.track_record import TrackRecord
from examiner_db.track_record.acts import acts
from web.addresses.neighbors import neighbors
from web.addresses.people import examiner
from web.answering.security import NO_INDEX
from web.charts.pictures import by_section
from web.examiner.at_hand import name_at_hand
from web.examiner.on_record import listings
from web.examiner.ordering import Keys, ordered
from web.examiner.retained import retained
from web.examiner.selection import Selection, choices
from web.pages.examiner import (
    DisciplinePage,
    NetworkPage,
    OpinionsPage,
    ProfilePage,
    PublicationsPage,
    TimelinePage,
    VolumePage,
    WeighingPage,
)
from web.release.asked import Asked

ON_PROFILE = 8
"""Rows of each kind on a profile; the rest stand on the section's own page."""
ON_PAGE = 100
"""Rows on one page of a section."""
ROWS = ("opinions", "weighings", "discipline", "publications", "charts", "ledger")
_OF_OPINIONS = ("issue", "tribunal", "from", "to", "block", "retained_by", "direction")
_OF_WEIGHINGS = ("issue", "tribunal", "from", "to", "block", "level", "weight")
_OF_ACTS = ("action", "stage", "from", "to", "listed")
_OF_WORKS = ("attribution", "from", "to", "venue", "topics")
_OF_PERIOD = ("from", "to")
_OF_PROFILE = (*_OF_OPINIONS, "weight")
_BY_DECISION: Keys = {
    "date": lambda row: row.decision.decided_on,
    "tribunal": lambda row: row.decision.tribunal_name,
    "issue": lambda row: row.issue,
}
_BY_WORK: Keys = {"date": lambda row: row.published_on, "title": lambda row: row.title, "venue": lambda row: row.venue}
_BY_STATEMENT: Keys = {"date": lambda row: row.stated_on, "what": lambda row: (row.kind, row.measure)}
_BY_TIE: Keys = {
    "organization": lambda tie: tie.name,
    "what it did": lambda tie: tie.did,
    "rows": lambda tie: tie.n,
    "years": lambda tie: tie.first,
}
_BY_EVENT: Keys = {"date": lambda event: event.on, "what": lambda event: event.track}


def profile(asked: Asked, physician: str) -> ProfilePage:
    """Everything about one examiner, top to bottom."""
    seen = examiner(asked, physician)
    record, selection = _with_peers_shown(asked, seen.record), Selection.of(asked.arguments)
    opinions, weighings = selection.of_rows(record.opinions), selection.of_rows(record.weighings)
    public_acts, works = acts(selection.of_rows(record.discipline)), selection.of_rows(record.publications)
    ledger = sorted(selection.of_rows(record.ledger), key=lambda row: row.kind != "volume")
    with asked.session() as session:
        listed = listings(session, asked, physician)
        everyone, engaged = (ties(session, rows, listed) for rows in (record.opinions, opinions))
    whole = course(record, listed)
    events = selection.of_rows(whole)
    return ProfilePage(
        title=record.name,
        noindex=record.checked == 0,
        record=record.model_copy(update=dict.fromkeys(ROWS, ())),
        at_hand=name_at_hand(asked, physician),
        charts=by_section(drawn(record, whole, everyone)),
        opinions=opinions[:ON_PROFILE],
        weighings=weighings[:ON_PROFILE],
        retained=retained(record.opinions),
        discipline=public_acts.first(ON_PROFILE),
        listings=listed,
        ledger=tuple(ledger[:ON_PROFILE]),
        publications=works[:ON_PROFILE],
        events=events[-ON_PROFILE:],
        network=engaged[:ON_PROFILE],
        totals=_totals(
            opinions=opinions, weighing=weighings, volume=ledger, publications=works, timeline=events, network=engaged
        )
        | {"discipline": public_acts.total},
        choices=choices([*record.opinions, *record.weighings], _OF_PROFILE),
        selection=selection.chosen,
        withheld=seen.withheld,
        release_id=asked.release.id,
    )


def opinions(asked: Asked, physician: str) -> OpinionsPage:
    """Every opinion that passes the filter in the address."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows, headings = ordered(asked, selection.of_rows(record.opinions), _BY_DECISION)
    page = neighbors(asked, len(rows), max(len(rows), 1) if asked.whole else ON_PAGE)
    return OpinionsPage(
        **_head(record, "Opinions", len(rows)),
        rows=rows[page.rows],
        selection=selection.chosen,
        choices=choices(record.opinions, _OF_OPINIONS),
        headings=headings,
        page=page,
    )


def weighing(asked: Asked, physician: str) -> WeighingPage:
    """Every weighing that passes the filter in the address."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows, headings = ordered(asked, selection.of_rows(record.weighings), _BY_DECISION)
    page = neighbors(asked, len(rows), max(len(rows), 1) if asked.whole else ON_PAGE)
    return WeighingPage(
        **_head(record, "Weighing", len(rows)),
        rows=rows[page.rows],
        selection=selection.chosen,
        choices=choices(record.weighings, _OF_WEIGHINGS),
        headings=headings,
        page=page,
    )


def discipline(asked: Asked, physician: str) -> DisciplinePage:
    """Every public act of an authority that passes the filter in the address, in its groups."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows = selection.of_rows(record.discipline)
    head = _head(record, "Discipline and other public acts", len(rows))
    offered = choices(record.discipline, _OF_ACTS)
    return DisciplinePage(**head, discipline=acts(rows), choices=offered, selection=selection.chosen)


def publications(asked: Asked, physician: str) -> PublicationsPage:
    """Every publication that passes the filter in the address, confirmed or possible."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows, headings = ordered(asked, selection.of_rows(record.publications), _BY_WORK)
    head = _head(record, "Publications", len(rows))
    offered = choices(record.publications, _OF_WORKS)
    return PublicationsPage(**head, rows=rows, choices=offered, selection=selection.chosen, headings=headings)


def volume(asked: Asked, physician: str) -> VolumePage:
    """Every statement of volume, money and how examinations are made that passes the filter in the address."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows, headings = ordered(asked, selection.of_rows(record.ledger), _BY_STATEMENT)
    return VolumePage(
        **_head(record, "Volume and money", len(rows)),
        rows=rows,
        covered=record.covered,
        choices=choices(record.ledger, _OF_PERIOD),
        selection=selection.chosen,
        headings=headings,
    )


def network(asked: Asked, physician: str) -> NetworkPage:
    """Everybody who engaged or paid the examiner, as far as the rows that pass the filter name them."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    with asked.session() as session:
        found = ties(session, selection.of_rows(record.opinions), listings(session, asked, physician))
    rows, headings = ordered(asked, found, _BY_TIE)
    head = _head(record, "Network", len(rows))
    offered = choices(record.opinions, _OF_PERIOD)
    charts = tuple(filter(None, [network_picture(record, found)]))
    return NetworkPage(**head, rows=rows, charts=charts, choices=offered, selection=selection.chosen, headings=headings)


def timeline(asked: Asked, physician: str) -> TimelinePage:
    """What happened when, as far as it passes the filter in the address."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    with asked.session() as session:
        found = course(record, listings(session, asked, physician))
    rows, headings = ordered(asked, selection.of_rows(found), _BY_EVENT)
    head = _head(record, "Timeline", len(rows))
    offered = choices(found, _OF_PERIOD)
    charts = tuple(filter(None, [course_picture(record, rows)]))
    return TimelinePage(
        **head, rows=rows, charts=charts, choices=offered, selection=selection.chosen, headings=headings
    )


def _with_peers_shown(asked: Asked, record: TrackRecord) -> TrackRecord:
    """``record`` with comparisons that name no peer whom this request may not see; their counts stay."""
    hidden = {
        peer.id
        for one in record.comparisons
        for peer in one.peers
        if asked.hides_person(peer.id) or asked.hides_examiner(peer.id)
    }
    shown = (
        one.model_copy(update={"peers": tuple(peer for peer in one.peers if peer.id not in hidden)})
        for one in record.comparisons
    )
    return record.model_copy(update={"comparisons": tuple(shown)})


def _totals(**rows: Sequence[object]) -> dict[str, int]:
    return {section: len(found) for section, found in rows.items()}


def picture(asked: Asked, physician: str, chart: str) -> Response:
    """One chart as an SVG file, to be kept or printed."""
    record = _with_peers_shown(asked, examiner(asked, physician).record)
    with asked.session() as session:
        listed = listings(session, asked, physician)
        charts = drawn(record, course(record, listed), ties(session, record.opinions, listed))
    found = next((one for one in charts if one.id == chart), None)
    if found is None or not (image := svg(found)):
        message = "No chart of this examiner has this name."
        raise NotFound(message)
    response = Response(image, mimetype="image/svg+xml")
    response.headers.set("Content-Disposition", "attachment", filename=f"{physician}-{chart}.svg")
    response.headers["X-Robots-Tag"] = NO_INDEX
    return response


class _Head(TypedDict):
    title: str
    noindex: bool
    id: str
    name: str
    standing: str
    standing_sentence: str
    section: str
    total: int


def _head(record: TrackRecord, section: str, total: int) -> _Head:
    return {
        "title": f"{section}: {record.name}",
        "noindex": record.checked == 0,
        "id": record.id,
        "name": record.name,
        "standing": record.standing,
        "standing_sentence": record.standing_sentence,
        "section": section,
        "total": total,
    }
