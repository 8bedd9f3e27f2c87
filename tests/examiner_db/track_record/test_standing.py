"""Who a page is about, in words."""

from typing import TYPE_CHECKING

from examiner_db.figures.sentence import Subject
from examiner_db.track_record.gathered import gathered
from examiner_db.track_record.standing import standing_sentence, subject, would_confirm

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def about(world: "World", physician: str) -> Subject:
    found = gathered(world.session, [physician], private=True)[physician]
    return subject(found.physician, found.heard.values())


def test_an_identified_physician_needs_no_words(world: "World") -> None:
    physician = world.physician()
    found = about(world, physician.id)
    assert found == Subject("Ada Quill", "identified")
    assert standing_sentence(found, is_examiner=True) == "One person, by an identifier or a recorded judgment."
    assert would_confirm(found) == ()


def test_a_name_group_counts_every_decision_that_prints_the_name_once(world: "World") -> None:
    group = world.physician(standing="name_group", jurisdictions=["US-CO"])
    decision = world.decision()
    world.evaluation(group, decision)
    world.evaluation(group, decision, "treating", "unknown")
    found = about(world, group.id)
    words = "the one decision in Colorado that prints the name Ada Quill; not verified to be one person"
    assert found == Subject("Ada Quill", "name_group", words)
    assert standing_sentence(found, is_examiner=True) == f"Shown here: {words}."
    assert would_confirm(found) == (
        "An NPI, or a license number with its state, printed with the name in one of these documents.",
        "One recorded judgment, with its reason, that names the NPI, license or ORCID of whom these mentions are.",
    )


def test_an_unknown_id_gathers_nothing(world: "World") -> None:
    physician = world.physician()
    assert list(gathered(world.session, [physician.id, "P9"], private=True)) == [physician.id]
