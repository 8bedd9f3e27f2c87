"""The charts of one examiner, by the section of the profile that shows them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from examiner_db.figures.chart import Chart

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


def by_section(charts: Iterable[Chart]) -> dict[str, tuple[Chart, ...]]:
    """Charts by their section, in the order in which they were made."""
    sections = defaultdict[str, list[Chart]](list)
    for chart in charts:
        sections[SECTIONS[chart.id.partition("-")[0]]].append(chart)
    return {section: tuple(found) for section, found in sections.items()}
