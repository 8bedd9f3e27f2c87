"""Timelines, funnels and networks as the JSON that plotly.js draws."""

from examiner_db.figures.chart import COLORS
from tests.examiner_db.export.drawing.test_chart import FUNNEL, NETWORK, TIMELINE
from web.charts.figures import figure


def test_a_timeline_has_what_lasted_as_lines_and_what_happened_as_marks() -> None:
    drawn = figure(TIMELINE)
    lasting, issued, reprimand = drawn["data"]
    assert (lasting["mode"], list(lasting["x"]), list(lasting["y"])) == ("lines", [1999.5, 2024.2, None], [0, 0, None])
    assert (list(issued["x"]), list(issued["y"]), issued["marker"]["symbol"]) == ([2001.5], [0], "square")
    assert (list(reprimand["x"]), list(reprimand["y"]), reprimand["marker"]["symbol"]) == ([2011.3], [1], "diamond")
    assert reprimand["marker"]["color"] == COLORS["hatched"]
    assert list(drawn["layout"]["yaxis"]["ticktext"]) == ["Licenses (2)", "Discipline (1)"]


def test_a_funnel_has_its_steps_its_line_its_peers_and_the_examiner() -> None:
    drawn = figure(FUNNEL)
    limit, _never, expected, peers, examiner = drawn["data"]
    assert limit["line"]["shape"] == "hvh"
    assert list(limit["y"])[:6] == [None, None, None, None, 1.0, 1.0]
    assert list(expected["y"]) == [0.75, 0.75]
    assert (list(peers["x"]), list(peers["y"]), peers["marker"]["symbol"]) == ([12, 30], [0.5, 0.8], "circle-open")
    assert (list(examiner["x"]), list(examiner["y"]), examiner["marker"]["symbol"]) == ([40], [0.9], "square")
    assert drawn["layout"]["yaxis"]["range"] == [0, 1.03]
    assert "type" not in drawn["layout"]["xaxis"]  # Linear, and neither axis logarithmic.


def test_a_name_stands_in_the_legend_of_a_funnel_once() -> None:
    named = [trace["name"] for trace in figure(FUNNEL)["data"] if trace.get("showlegend") is not False]
    assert len(named) == len(set(named)) == 5


def test_a_network_writes_each_organization_beside_its_mark() -> None:
    *_ties, _center, retained, paid = figure(NETWORK)["data"]
    assert list(retained["y"]) == [0, 1]
    assert retained["text"][0].strip() == "Acorn Indemnity: 4"
    assert "<br>" in retained["text"][1]
    assert (list(paid["y"]), paid["text"][0].strip()) == ([2], "Corvane Devices: 2")
    assert retained["marker"]["symbol"] != paid["marker"]["symbol"]


def test_no_figure_has_a_template_or_can_be_dragged() -> None:
    for chart in (TIMELINE, FUNNEL, NETWORK):
        layout = figure(chart)["layout"]
        assert "template" not in layout
        assert layout["xaxis"]["fixedrange"]
        assert layout["yaxis"]["fixedrange"]
