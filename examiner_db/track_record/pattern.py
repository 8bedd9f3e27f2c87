"""A physician's pattern: what was concluded and how tribunals weighed it, as rows, figures and charts."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from examiner_db.figures.chart import Chart
from examiner_db.figures.clusters import Cluster, Member, clusters
from examiner_db.figures.counting import Unit
from examiner_db.figures.credit import credit_figures, weight_units
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.figures.opinions import opinion_figures, opinion_units
from examiner_db.figures.pictures.counted import charts
from examiner_db.figures.sentence import Subject
from examiner_db.figures.trend import Trend, trends
from examiner_db.models import Opinion
from examiner_db.reading.paper.adjudicators import key_of
from examiner_db.track_record.gathered import Gathered
from examiner_db.track_record.record import OpinionRow, WeighingRow
from examiner_db.track_record.rows import opinion_rows, weighing_rows
from examiner_db.track_record.said import Said, said


class Pattern(NamedTuple):
    """Every opinion and weighing that is shown, and the figures and charts of those that count."""

    opinions: tuple[OpinionRow, ...]
    weighings: tuple[WeighingRow, ...]
    figures: tuple[Figure, ...]
    credit: tuple[CreditFigure, ...]
    charts: tuple[Chart, ...]
    trends: tuple[Trend, ...]
    clusters: tuple[Cluster, ...]

    @property
    def unchecked(self) -> int:
        """How many rows no person has looked at."""
        reviews = [*(row.review for row in self.opinions), *(row.review for row in self.weighings)]
        return reviews.count(None)

    @property
    def checked(self) -> int:
        """How many rows a person has accepted."""
        return len(self.opinions) + len(self.weighings) - self.unchecked


def pattern(found: Gathered, about: Subject) -> Pattern:
    """The pattern of one physician. Of weighings only those that stand are counted; the others are history.

    A weighing does not stand where the decision itself was reversed or vacated by a later one of the same claim.
    """
    opinions, weighings = said(found, found.opinions), said(found, found.weighings)
    given = [entry.reading for entry in opinions]
    standing = [
        entry.reading
        for entry in weighings
        if entry.statement.stands and entry.statement.decision_id not in found.undone
    ]
    concluded = opinion_units(given)
    weighed = weight_units(standing, concluded)
    figures = opinion_figures(about, given, concluded)
    return Pattern(
        opinions=tuple(opinion_rows(found, opinions, concluded)),
        weighings=tuple(weighing_rows(found, weighings, weighed)),
        figures=tuple(figures),
        credit=tuple(credit_figures(about, standing, weighed)),
        charts=tuple(charts(about, concluded, weighed)),
        trends=tuple(trends(about, concluded)),
        clusters=tuple(clusters(figures, _members(opinions, concluded))),
    )


def _members(opinions: Sequence[Said[Opinion]], concluded: Iterable[Unit]) -> list[Member]:
    """Every counted opinion with who decided and who retained, by the decisions in which its latest version stands."""
    heard = {entry.statement.id: entry.heard for entry in opinions}
    members = []
    for unit in concluded:
        behind = [heard[reading] for reading in sorted(unit.readings)]
        retained = [one.organization.known_as or one.organization.name for one in behind if one.organization]
        deciding = [f"{one.decision.tribunal} {key_of(name)}" for one in behind for name in one.decision.adjudicators]
        members.append(Member(unit.block, unit.issue or "", unit.says, frozenset(deciding), frozenset(retained)))
    return members
