"""Every number opens exactly the rows that it counts."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from examiner_db.track_record import Count, TrackRecord, track_record

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def opened(record: TrackRecord, count: Count) -> list[Any]:
    """The rows of a section whose fields have one of the values that the filter asks for."""
    asked = [(name, values.split(",")) for name, values in parse_qsl(count.query)]
    rows = getattr(record, count.rows)
    return [row for row in rows if all(plain(getattr(row, name)) in values for name, values in asked)]


def filled(world: "World") -> TrackRecord:
    physician = world.physician()
    world.opinions(physician, "iicmn")
    world.opinions(physician, "ic", review=None)
    world.opinions(physician, "i", issue="mmi")
    world.opinion(world.evaluation(physician, world.decision(), "agency_examiner", "agency"), issue="mmi")
    evaluation = world.evaluation(physician, world.decision())
    world.weighing(evaluation, level="trial", stands=False)
    world.weighing(evaluation, "rejected", review=None)
    for action, stage, listed in [
        ("fine", "final", True),
        ("fine", "charged", True),
        ("restoration", "final", True),
        ("fine", "final", False),
    ]:
        world.discipline(physician, action, stage=stage, listed=listed)
    world.publication(physician)
    world.publication(None, asked_for=physician.id)
    return track_record(world.session, physician.id)


def test_every_count_opens_as_many_rows_as_it_says(world: "World") -> None:
    record = filled(world)
    assert {count.what: count.n for count in record.counts} == {
        "opinions, one for each claim and issue": 9,
        "opinions for an insurer or employer": 8,
        "opinions for a benefits agency": 1,
        "opinions on causation": 7,
        "opinions on maximum medical improvement": 2,
        "weighings by tribunals, at every level": 2,
        "discipline actions": 1,
        "charges: allegations, not discipline": 1,
        "other public acts, which are not discipline": 1,
        "acts no longer listed by their authority, not counted": 1,
        "publications": 1,
        "publications under the same name only": 1,
    }
    for count in record.counts:
        assert len(opened(record, count)) == count.n, count


def test_every_count_says_how_many_a_person_checked(world: "World") -> None:
    checked: Callable[[str], list[tuple[int, int]]]
    record = filled(world)
    checked = lambda section: [(count.n, count.checked) for count in record.counts if count.rows == section]  # noqa: E731
    assert checked("opinions") == [(9, 7), (8, 6), (1, 1), (7, 5), (2, 2)]
    assert checked("weighings") == [(2, 1)]


def test_figures_count_what_the_counts_call_checked(world: "World") -> None:
    record = filled(world)
    assert sum(figure.n for figure in record.figures) == record.counts[0].checked
    assert sum(row.counts for row in record.opinions) == record.counts[0].checked
    assert sum(figure.not_checked for figure in record.figures) == record.counts[0].n - record.counts[0].checked


def test_an_empty_record_still_says_that_there_is_nothing(world: "World") -> None:
    record = track_record(world.session, world.physician().id)
    assert [(count.what, count.n, count.rows, count.query) for count in record.counts] == [
        ("opinions, one for each claim and issue", 0, "opinions", ""),
        ("weighings by tribunals, at every level", 0, "weighings", ""),
        ("discipline actions", 0, "discipline", "counted=true&listed=true"),
        ("publications", 0, "publications", "attribution=confirmed"),
    ]
