"""The map of coverage: what is held, what has a source, and the holes."""

import json
from pathlib import Path

from examiner_db.export.drawing.chart import svg
from examiner_db.export.drawing.grid import EMPTY, FULL, HOLE, meaning
from examiner_db.figures.pictures.coverage import KINDS, NOTHING, OF_ROOM, UNREAD, Covering, grid, held_at_least, said
from examiner_db.us_states import STATES
from scrapers.source import discover
from web.charts.figures import figure

PAGES = Path(__file__).parents[3] / "pages"
COVERINGS = (
    Covering("US", "exclusion", 83_000),
    Covering("US-NY", "discipline", 17_000),
    Covering("US-NY", "discipline", 950),
    Covering("US-IL", "license", 0),
    Covering("US-MN", "decision", 48),
    Covering("International", "publication", 5),
    Covering("US-XX", "discipline", 1),
    Covering("US-NY", "registration", 1),
)


def cell(place: str, kind: str) -> float:
    chart = grid(COVERINGS)
    return chart.series[list(KINDS).index(kind)].values[chart.labels.index(place)]


def test_a_cell_holds_the_sum_of_its_sources_and_a_hole_is_no_zero() -> None:
    assert cell("New York", "discipline") == 17_950
    assert cell("United States", "exclusion") == 83_000
    assert cell("Illinois", "license") == UNREAD
    assert cell("Illinois", "discipline") == NOTHING
    assert cell("Worldwide", "publication") == 5
    assert [said(value) for value in (NOTHING, UNREAD, 17_950)] == ["no source", "not read yet", "17,950"]


def test_every_state_has_a_row_and_every_kind_a_column() -> None:
    chart = grid(())
    assert len(chart.labels) == len(STATES) + 2
    assert (chart.labels[0], chart.labels[-1]) == ("United States", "Worldwide")
    assert {value for series in chart.series for value in series.values} == {NOTHING}
    assert "for 54 there is no source of their own at all" in chart.caption


def test_every_source_has_a_cell() -> None:
    sources = [module.source for module in discover().values() if module.source.room in OF_ROOM]
    assert {one.slug for one in sources} >= {"int_orcid", "us_pubmed", "ny_opmc"}
    for source in sources:
        kind = held_at_least(source.slug, source.room)
        assert kind is not None
        chart = grid([Covering(source.jurisdiction, kind, 1)])
        assert sum(value == 1 for series in chart.series for value in series.values) == 1, source.slug


def test_whose_saved_pages_hold_exclusions_is_no_hole_among_the_exclusions() -> None:
    found = set()
    for slug in discover():
        for expected in (PAGES / slug).glob("*.expected.json"):
            records = json.loads(expected.read_text())["records"]
            found |= {slug for record in records if {"program", "excluded_on"} <= record.keys()}
    assert "us_oig_leie" in found
    assert {slug for slug, one in discover().items() if held_at_least(slug, one.source.room) == "exclusion"} == found


def test_the_caption_counts_states_with_records_and_states_without_a_source() -> None:
    caption = grid(COVERINGS).caption
    assert caption.startswith("Records of their own are held for 2 of 54 states and territories; for 51 there is no")


def test_the_table_says_the_same_and_names_the_holes_together() -> None:
    rows = {row[0]: row[1:] for row in grid(COVERINGS).table.rows}
    assert rows["New York"] == ("17,950", *["no source"] * 6)
    assert rows["Illinois"][2] == "not read yet"
    (holes,) = [place for place in rows if place.startswith("No source of their own: Alabama, Alaska, ")]
    assert len(holes.split(", ")) == 51
    assert set(rows[holes]) == {"no source"}


def test_the_drawing_shows_every_cell_once() -> None:
    drawn = svg(grid(COVERINGS))
    cells = (len(STATES) + 2) * len(KINDS)
    # Each mark stands in the legend too; a cross is two lines, a square one rectangle.
    squares, lines = drawn.count('width="11" height="11"'), drawn.count("<line ")
    assert (squares - 2) + (lines / 2 - 1) == cells
    assert squares == 2 + 5
    assert [meaning(value) for value in (NOTHING, UNREAD, 1.0)] == [HOLE, EMPTY, FULL]


def test_the_figure_has_a_trace_for_each_mark_and_no_cell_twice() -> None:
    drawn = figure(grid(COVERINGS))
    assert [trace["name"] for trace in drawn["data"]] == [FULL, EMPTY, HOLE]
    cells = [(x, y) for trace in drawn["data"] for x, y in zip(trace["x"], trace["y"], strict=True)]
    assert len(cells) == len(set(cells)) == (len(STATES) + 2) * len(KINDS)
    full = drawn["data"][0]
    assert ("Discipline", "New York", "17,950") in zip(full["x"], full["y"], full["customdata"], strict=True)
    assert len({trace["marker"]["symbol"] for trace in drawn["data"]}) == 3
