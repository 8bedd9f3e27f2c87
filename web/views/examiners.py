"""An examiner's profile, and the pages that hold all rows of one of its sections."""

from collections import defaultdict
from typing import TypedDict

from examiner_db.figures.chart import Chart
from examiner_db.track_record import TrackRecord
from web.acts import acts
from web.asked import Asked
from web.at_hand import name_at_hand
from web.neighbors import neighbors
from web.on_record import listings
from web.pages import DisciplinePage, OpinionsPage, ProfilePage, PublicationsPage, WeighingPage
from web.people import examiner
from web.retained import retained
from web.selection import ALLOWED, Selection

ON_PROFILE = 12
"""Rows of each kind on a profile; the rest stand on the section's own page."""
ON_PAGE = 100
"""Rows on one page of a section."""
ROWS = ("opinions", "weighings", "discipline", "publications", "charts")


def profile(asked: Asked, physician: str) -> ProfilePage:
    """Everything about one examiner, top to bottom."""
    seen = examiner(asked, physician)
    record, selection = seen.record, Selection.of(asked.arguments)
    opinions, weighings = selection.of_rows(record.opinions), selection.of_rows(record.weighings)
    public_acts, works = acts(selection.of_rows(record.discipline)), selection.of_rows(record.publications)
    with asked.session() as session:
        listed = listings(session, asked, physician)
    return ProfilePage(
        title=record.name,
        noindex=record.checked == 0,
        record=record.model_copy(update=dict.fromkeys(ROWS, ())),
        at_hand=name_at_hand(asked, physician),
        charts=_by_section(record.charts),
        opinions=opinions[:ON_PROFILE],
        weighings=weighings[:ON_PROFILE],
        retained=retained(record.opinions),
        discipline=public_acts.first(ON_PROFILE),
        listings=listed,
        publications=works[:ON_PROFILE],
        totals={
            "opinions": len(opinions),
            "weighing": len(weighings),
            "discipline": public_acts.total,
            "publications": len(works),
        },
        selection=selection.chosen,
        withheld=seen.withheld,
        release_id=asked.release.id,
    )


def opinions(asked: Asked, physician: str) -> OpinionsPage:
    """Every opinion that passes the filter in the address."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows = selection.of_rows(record.opinions)
    page = neighbors(asked, len(rows), max(len(rows), 1) if asked.whole else ON_PAGE)
    return OpinionsPage(
        **_head(record, "Opinions", len(rows)),
        rows=rows[page.rows],
        selection=selection.chosen,
        choices={name: ALLOWED[name] for name in ("issue", "direction", "block")},
        page=page,
    )


def weighing(asked: Asked, physician: str) -> WeighingPage:
    """Every weighing that passes the filter in the address."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows = selection.of_rows(record.weighings)
    page = neighbors(asked, len(rows), max(len(rows), 1) if asked.whole else ON_PAGE)
    return WeighingPage(
        **_head(record, "Weighing", len(rows)),
        rows=rows[page.rows],
        selection=selection.chosen,
        choices={name: ALLOWED[name] for name in ("issue", "weight", "level", "block")},
        page=page,
    )


def discipline(asked: Asked, physician: str) -> DisciplinePage:
    """Every public act of an authority that passes the filter in the address, in its groups."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows = selection.of_rows(record.discipline)
    head = _head(record, "Discipline and other public acts", len(rows))
    return DisciplinePage(**head, discipline=acts(rows), selection=selection.chosen)


def publications(asked: Asked, physician: str) -> PublicationsPage:
    """Every publication that passes the filter in the address, confirmed or possible."""
    record, selection = examiner(asked, physician).record, Selection.of(asked.arguments)
    rows = selection.of_rows(record.publications)
    return PublicationsPage(**_head(record, "Publications", len(rows)), rows=rows, selection=selection.chosen)


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


def _by_section(charts: tuple[Chart, ...]) -> dict[str, tuple[Chart, ...]]:
    """Charts by the first word of their id: ``opinions``, ``weighing`` and ``years``."""
    sections = defaultdict[str, list[Chart]](list)
    for chart in charts:
        sections[chart.id.partition("-")[0]].append(chart)
    return {section: tuple(found) for section, found in sections.items()}
