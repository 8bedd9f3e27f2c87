"""What a track record says it cannot see."""

from typing import TYPE_CHECKING

from examiner_db.models import SourceDocument
from examiner_db.track_record import track_record

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World

DASH = "\N{EN DASH}"
ELSEWHERE = "A decision of another tribunal or year is not seen."
OTHERS = "An act of another authority, or one not made public, is not seen."
CITATOR = "the decisions in this database only; this is not a citator."
LIMITS = (
    "Decisions are not a random sample of examinations. Most examinations do not reach a published decision.",
    "Private settlements, and disputes that ended without a published decision, are not seen.",
)


def test_the_limits_of_a_release_with_decisions_and_discipline(world: "World") -> None:
    physician, other = world.physician(), world.physician("Bo Fen")
    world.opinion(world.evaluation(physician, world.decision(decided_on="2009")), review=None)
    world.decision(decided_on="2024-05-06")
    world.decision(tribunal="us_ecab", decided_on="2012-01-02")
    world.discipline(other)
    held = f"MN-WCCA (2009{DASH}2024; two decisions) and ECAB (2012; one decision)"
    assert track_record(world.session, physician.id).cannot_see == (
        f"This database holds decisions of {held}. {ELSEWHERE}",
        *LIMITS,
        f"Discipline is read from Board of Example Medicine (retrieved 2024-05-06). {OTHERS}",
        f"Later history was last checked on 2024-05-06, by reading {CITATOR}",
        "One reading in this record was read by rule, not checked, and not counted.",
    )


def test_the_limits_of_an_empty_release(world: "World") -> None:
    assert track_record(world.session, world.physician().id).cannot_see == (
        f"This database holds no decisions. {ELSEWHERE}",
        *LIMITS,
        f"Discipline is not read from any authority. {OTHERS}",
        f"Later history has not been checked: it is read from {CITATOR}",
    )


def test_later_history_is_as_old_as_the_decisions_of_each_tribunal(world: "World") -> None:
    physician = world.physician()
    world.opinion(world.evaluation(physician, world.decision()))
    lately = world.decision(tribunal="us_ecab")
    world.session.get_one(SourceDocument, lately.document_id).retrieved_at = "2026-09-01T10:00:00Z"
    world.session.flush()
    said = track_record(world.session, physician.id).cannot_see
    when = "between 2024-05-06 (MN-WCCA) and 2026-09-01 (ECAB), tribunal by tribunal"
    assert f"Later history was last checked {when}, by reading {CITATOR}" in said


def test_the_number_of_unchecked_readings_counts_opinions_and_weighings(world: "World") -> None:
    physician = world.physician()
    evaluation = world.evaluation(physician, world.decision())
    world.opinion(evaluation, review=None)
    world.weighing(evaluation, review=None)
    assert track_record(world.session, physician.id).cannot_see[-1] == (
        "Two readings in this record were read by rule, not checked, and not counted."
    )


def test_the_users_own_files_are_seen_only_where_private_ones_may_be(world: "World") -> None:
    physician = world.physician()
    world.opinion(world.evaluation(physician, world.decision(tribunal="us_ecab", decided_on="2012")))
    world.opinion(world.evaluation(physician, world.decision(private=True, decided_on="2020")), "claimant")
    everything = track_record(world.session, physician.id)
    public = track_record(world.session, physician.id, private=False)
    assert [row.decision.private for row in everything.opinions] == [True, False]
    assert [row.decision.private for row in public.opinions] == [False]
    assert [(figure.insurer, figure.claimant) for figure in everything.figures] == [(1, 1)]
    assert [(figure.insurer, figure.claimant) for figure in public.figures] == [(1, 0)]
    assert (everything.last_year, public.last_year, public.tribunals) == (2020, 2012, ("ECAB",))
    assert "MN-WCCA" not in public.model_dump_json()
