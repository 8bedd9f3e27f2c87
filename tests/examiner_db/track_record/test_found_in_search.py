"""What search finds decisions and orders by, from the rows of a release."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from examiner_db.index_entries import document_entries
from examiner_db.snapshots import SnapshotStore

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


@pytest.fixture
def snapshots(tmp_path: Path) -> SnapshotStore:
    return SnapshotStore(tmp_path)


def test_a_decision_is_not_found_by_readings_that_a_person_rejected(world: "World", snapshots: SnapshotStore) -> None:
    text = snapshots.keep_text("a" * 64, "Order. ", "test 1")
    heard = world.evaluation(world.physician(), world.decision(text_sha256=text.sha256, text_end=6))
    world.opinion(heard, "claimant", review="accepted")
    world.opinion(heard, "mixed", issue="mmi", review=None)
    world.opinion(heard, "insurer", issue="symptom_validity", review="rejected")
    world.weighing(heard, "rejected", review="rejected")
    world.weighing(heard, "partly", review=None)
    (found,) = document_entries(world.session, snapshots)
    assert (found.issues, found.directions, found.weights) == (("causation", "mmi"), ("claimant", "mixed"), ("partly",))


def test_a_weight_goes_with_the_physician_and_the_issue_that_it_is_about(
    world: "World", snapshots: SnapshotStore
) -> None:
    text = snapshots.keep_text("a" * 64, "Order. ", "test 1")
    decision = world.decision(text_sha256=text.sha256, text_end=6)
    first, second = world.physician(), world.physician()
    one, other = world.evaluation(first, decision), world.evaluation(second, decision)
    world.opinion(one, "insurer")
    world.opinion(one, "claimant", issue="mmi")
    world.weighing(one, "credited", issue="mmi")
    world.opinion(other, "insurer")
    world.weighing(other, "rejected")
    (found,) = document_entries(world.session, snapshots)
    weighed = {line for line in found.said if line[3]}
    assert weighed == {
        (first.id, "mmi", "claimant", "credited"),
        (first.id, "mmi", "", "credited"),
        (second.id, "causation", "insurer", "rejected"),
        (second.id, "", "", "rejected"),
    }


def test_what_was_said_in_treatment_is_no_direction_and_no_weight_of_an_examiner(
    world: "World", snapshots: SnapshotStore
) -> None:
    text = snapshots.keep_text("a" * 64, "Order. ", "test 1")
    treated = world.evaluation(world.physician(), world.decision(text_sha256=text.sha256, text_end=6), role="treating")
    world.opinion(treated, "claimant")
    world.weighing(treated, "credited")
    (found,) = document_entries(world.session, snapshots)
    assert (found.issues, found.directions, found.weights, found.examiners) == (("causation",), (), (), ())


@pytest.mark.parametrize(
    ("days", "date"),
    [
        ({"ordered_on": "2015-02-03"}, "2015-02-03"),
        ({"ordered_on": "2015-02-03", "effective_on": "2016"}, "2016"),
        ({}, None),
    ],
)
def test_an_order_has_the_day_of_its_effect_or_else_its_own(
    world: "World", snapshots: SnapshotStore, days: dict[str, str], date: str | None
) -> None:
    world.discipline(world.physician(), **days)
    world.session.flush()
    (found,) = document_entries(world.session, snapshots)
    assert (found.date, found.year) == (date, int(date[:4]) if date else None)
