"""Discipline and publications on a track record."""

from typing import TYPE_CHECKING

import pytest

from examiner_db.track_record import Count, DisciplineRow, Provenance, PublicationRow, track_record
from examiner_db.vocabulary import NOT_DISCIPLINE, DisciplineKind

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def counts(world: "World", physician: str, section: str) -> list[Count]:
    return [count for count in track_record(world.session, physician).counts if count.rows == section]


def test_an_act_is_shown_with_its_stage_and_full_text(world: "World") -> None:
    physician = world.physician()
    action = world.discipline(
        physician,
        "restriction",
        ordered_on="2015-06",
        effective_on="2015-07-08",
        case_number="24-001",
        text="Shall not perform examinations.",
        grounds="Admitted.",
        cut=True,
    )
    assert track_record(world.session, physician.id).discipline == (
        DisciplineRow(
            id=action.id,
            authority="Example Board",
            action="restriction",
            stage="final",
            counted=True,
            listed=True,
            first_seen="2020-01-01",
            last_seen="2024-05-06",
            ordered_on="2015-06",
            effective_on="2015-07-08",
            ended_on=None,
            case_number="24-001",
            text="Shall not perform examinations.",
            grounds="Admitted.",
            cut=True,
            provenance=Provenance(
                document_id=action.document_id,
                source="xx_board",
                publisher="Board of Example Medicine",
                page=None,
                row=3,
                quote="Terms.",
                retrieved_on="2024-05-06",
                read_by="rule-1",
            ),
        ),
    )


def test_charges_and_acts_that_are_not_discipline_are_apart(world: "World") -> None:
    physician = world.physician()
    world.discipline(physician, "revocation")
    world.discipline(physician, "suspension", stage="charged")
    world.discipline(physician, "suspension", stage="interim")
    for kind in NOT_DISCIPLINE:
        world.discipline(physician, kind.value)
    assert counts(world, physician.id, "discipline") == [
        Count(what="discipline actions", n=2, checked=0, rows="discipline", query="counted=true&listed=true"),
        Count(
            what="charges: allegations, not discipline",
            n=1,
            checked=0,
            rows="discipline",
            query="counted=false&listed=true&stage=charged",
        ),
        Count(
            what="other public acts, which are not discipline",
            n=6,
            checked=0,
            rows="discipline",
            query="counted=false&listed=true&stage=interim,final",
        ),
    ]


def test_only_final_and_interim_discipline_is_counted(world: "World") -> None:
    physician = world.physician()
    for kind in DisciplineKind:
        world.discipline(physician, kind.value)
        world.discipline(physician, kind.value, stage="charged")
    world.discipline(physician, "fine", counted=False)
    rows = track_record(world.session, physician.id).discipline
    assert {row.action for row in rows if row.counted} == set(DisciplineKind) - NOT_DISCIPLINE
    assert {row.stage for row in rows if row.counted} == {"final"}
    assert len(rows) == 2 * len(DisciplineKind) + 1


def test_what_a_list_no_longer_shows_is_marked_and_not_counted(world: "World") -> None:
    physician = world.physician()
    world.discipline(physician, "probation", listed=False, first_seen="2012-01-01", last_seen="2014-05-29")
    (row,) = track_record(world.session, physician.id).discipline
    assert (row.listed, row.first_seen, row.last_seen) == (False, "2012-01-01", "2014-05-29")
    assert [(count.what, count.n, count.query) for count in counts(world, physician.id, "discipline")] == [
        ("discipline actions", 0, "counted=true&listed=true"),
        ("acts no longer listed by their authority, not counted", 1, "listed=false"),
    ]


def test_acts_are_newest_first(world: "World") -> None:
    physician = world.physician()
    dates = ["2011-02-03", "2019-04-05", "2015"]
    for date in dates:
        world.discipline(physician, effective_on=date)
    world.discipline(physician, ordered_on="2013-01-01")
    rows = track_record(world.session, physician.id).discipline
    assert [row.effective_on or row.ordered_on for row in rows] == ["2019-04-05", "2015", "2013-01-01", "2011-02-03"]


def test_a_work_is_confirmed_only_for_an_identified_physician(world: "World") -> None:
    identified, group, other = world.physician(), world.physician(standing="name_group"), world.physician("Bo Fen")
    confirmed = world.publication(identified, title="On wrists", published_on="2011", doi="10.5555/1", pmid="1")
    possible = world.publication(None, title="On knees", asked_for=identified.id, published_on="2020")
    world.publication(other, title="On other things", asked_for=identified.id)
    world.publication(None, title="On nothing")
    world.publication(group, title="On groups")
    record = track_record(world.session, identified.id)
    assert [(row.id, row.attribution) for row in record.publications] == [
        (possible.id, "possible"),
        (confirmed.id, "confirmed"),
    ]
    assert record.publications[1] == PublicationRow(
        id=confirmed.id,
        title="On wrists",
        venue=None,
        published_on="2011",
        doi="10.5555/1",
        pmid="1",
        retraction=None,
        attribution="confirmed",
        provenance=record.publications[1].provenance,
    )
    assert [row.attribution for row in track_record(world.session, group.id).publications] == ["possible"]


def test_confirmed_and_possible_works_are_counted_apart(world: "World") -> None:
    physician = world.physician()
    world.publication(physician)
    world.publication(None, asked_for=physician.id)
    world.publication(None, asked_for=physician.id)
    assert [(count.what, count.n, count.query) for count in counts(world, physician.id, "publications")] == [
        ("publications", 1, "attribution=confirmed"),
        ("publications under the same name only", 2, "attribution=possible"),
    ]


def test_a_work_that_several_sources_list_is_one(world: "World") -> None:
    physician = world.physician()
    confirmed = world.publication(physician, doi="10.99999/INV.1", pmid="99000001")
    told = world.publication(None, asked_for=physician.id, doi="10.99999/inv.1", retraction="Retraction, 2024-01-09")
    world.publication(None, asked_for=physician.id, pmid="99000001")
    other = world.publication(None, asked_for=physician.id, doi="10.99999/inv.11")
    rows = {row.id: row for row in track_record(world.session, physician.id).publications}
    assert rows.keys() == {confirmed.id, other.id}
    assert rows[confirmed.id].attribution == "confirmed"
    assert rows[confirmed.id].retraction == "retracted: Retraction, 2024-01-09"
    (notice,) = rows[confirmed.id].notices
    assert (notice.nature, notice.told) == ("Retraction", "Retraction, 2024-01-09")
    assert notice.provenance.document_id == told.document_id != rows[confirmed.id].provenance.document_id
    assert [count.n for count in counts(world, physician.id, "publications")] == [1, 1]


def test_two_lists_that_a_third_joins_are_of_one_work(world: "World") -> None:
    physician = world.physician()
    for numbers in ({"doi": "10.99999/inv.1"}, {"pmid": "99000001"}, {"doi": "10.99999/inv.1", "pmid": "99000001"}):
        world.publication(physician, **numbers)
    (row,) = track_record(world.session, physician.id).publications
    assert (row.doi, row.pmid) == ("10.99999/inv.1", "99000001")


def test_every_notice_stands_with_its_own_words_and_where_they_are(world: "World") -> None:
    physician = world.physician()
    work = world.publication(physician, doi="10.99999/inv.1")
    world.notice(work, "1", noticed_on="2024-01-09", doi="10.99999/inv.2", reasons=["Error in Data", "Ethics"])
    world.notice(work, "3", nature="Expression of concern", noticed_on=None)
    world.notice(work, "2", nature="Reinstatement", noticed_on="2025-12-19")
    (row,) = track_record(world.session, physician.id).publications
    assert [(one.nature, one.told) for one in row.notices] == [
        ("Expression of concern", "on an unknown day, Collectors of Notices, number 3"),
        ("Retraction", "2024-01-09, notice 10.99999/inv.2, Collectors of Notices, number 1 (Error in Data, Ethics)"),
        ("Reinstatement", "2025-12-19, Collectors of Notices, number 2"),
    ]
    assert row.retraction == f"retracted: {row.notices[1].told}; reinstated: {row.notices[2].told}"
    assert {one.provenance.quote for one in row.notices} == {"notice 1", "notice 2", "notice 3"}
    assert {one.provenance.publisher for one in row.notices} == {"Collectors of Notices"}


@pytest.mark.parametrize("nature", ["Correction", "Expression of concern", "Reinstatement"])
def test_a_notice_that_leaves_a_work_standing_retracts_nothing(world: "World", nature: str) -> None:
    physician = world.physician()
    world.notice(world.publication(physician), "1", nature=nature)
    (row,) = track_record(world.session, physician.id).publications
    assert (row.retraction, [one.nature for one in row.notices]) == (None, [nature])


def test_works_without_a_number_are_never_taken_for_one(world: "World") -> None:
    physician = world.physician()
    for _ in range(2):
        world.publication(physician, doi=None, pmid=None)
    assert len(track_record(world.session, physician.id).publications) == 2


def test_topics_are_those_of_every_list_of_the_work_each_once(world: "World") -> None:
    physician = world.physician()
    world.publication(physician, doi="10.5555/1", topics=["Spinal Fusion", "Return to Work"])
    world.publication(None, asked_for=physician.id, doi="10.5555/1", topics=["Return to Work", "fusion"])
    world.publication(physician, doi="10.5555/2")
    rows = {row.doi: row.topics for row in track_record(world.session, physician.id).publications}
    assert rows == {"10.5555/1": ("Spinal Fusion", "Return to Work", "fusion"), "10.5555/2": ()}
