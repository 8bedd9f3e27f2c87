"""A physician's pattern: what was concluded and how tribunals weighed it, as rows, figures and charts."""

from typing import NamedTuple

from examiner_db.figures.chart import Chart
from examiner_db.figures.credit import credit_figures, weight_units
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.figures.opinions import opinion_figures, opinion_units
from examiner_db.figures.pictures.counted import charts
from examiner_db.figures.sentence import Subject
from examiner_db.figures.trend import Trend, trends
from examiner_db.track_record.gathered import Gathered
from examiner_db.track_record.record import OpinionRow, WeighingRow
from examiner_db.track_record.rows import opinion_rows, weighing_rows
from examiner_db.track_record.said import said


class Pattern(NamedTuple):
    """Every opinion and weighing that is shown, and the figures and charts of those that count."""

    opinions: tuple[OpinionRow, ...]
    weighings: tuple[WeighingRow, ...]
    figures: tuple[Figure, ...]
    credit: tuple[CreditFigure, ...]
    charts: tuple[Chart, ...]
    trends: tuple[Trend, ...]

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
    return Pattern(
        opinions=tuple(opinion_rows(found, opinions, concluded)),
        weighings=tuple(weighing_rows(found, weighings, weighed)),
        figures=tuple(opinion_figures(about, given, concluded)),
        credit=tuple(credit_figures(about, standing, weighed)),
        charts=tuple(charts(about, concluded, weighed)),
        trends=tuple(trends(about, concluded)),
    )
