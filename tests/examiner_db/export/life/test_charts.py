"""Charts of a life: drawn from the same events and ties that the rows show, and none where there is too little."""

from examiner_db.export.life.charts import course_picture, drawn, network_picture
from examiner_db.export.life.course import Event
from examiner_db.export.life.ties import Tie
from examiner_db.export.material import Material


def event(on: str, track: str = "Decisions", until: str | None = None) -> Event:
    return Event(on, until, track, "something happened", "opinions", {})


def tie(name: str, n: int) -> Tie:
    return Tie(
        name=name, kind=None, did="retained for an insurer or employer", n=n, first=None, last=None, block="payer"
    )


def test_a_timeline_has_a_line_for_each_track_with_something_on_it(orla: Material) -> None:
    chart = course_picture(orla.record, [event("2012"), event("2014-03", "Discipline", "2016")])
    assert chart is not None
    assert chart.labels == ("Decisions", "Discipline")
    assert [(span.start, span.end) for span in chart.spans] == [(2012.5, None), (2014 + 2.5 / 12, 2016.5)]


def test_a_network_has_every_organization_with_its_number(orla: Material) -> None:
    chart = network_picture(orla.record, [tie("Acorn Mutual", 4), tie("Bracken Mutual", 2)])
    assert chart is not None
    assert chart.labels == ("Acorn Mutual", "Bracken Mutual")
    assert chart.center == "Orla Fennimore"


def test_one_thing_is_no_picture(orla: Material) -> None:
    assert course_picture(orla.record, [event("2012")]) is None
    assert network_picture(orla.record, [tie("Acorn Mutual", 4)]) is None
    plain = drawn(orla.record, [], [])
    assert not {"timeline", "network"} & {chart.id for chart in plain}
    assert plain[: len(orla.record.charts)] == orla.record.charts
