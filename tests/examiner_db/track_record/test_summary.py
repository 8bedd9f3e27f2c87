"""A track record from rows in a database, from end to end."""

import re
from typing import TYPE_CHECKING

import pytest

from examiner_db.track_record import (
    CreditFigure,
    DecisionFacts,
    Evidence,
    Figure,
    OpinionRow,
    Provenance,
    TrackRecord,
    WeighingRow,
    track_record,
)

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World

DASH = "\N{EN DASH}"
BANNED = re.compile(
    r"\b(biased?|hired gun|fraud\w*|always|never|malpractice|clean record|background check|stars?)\b", re.IGNORECASE
)


def test_who_this_is_comes_from_identity(world: "World") -> None:
    line = {"claim": "NPI 9000000008", "reason": "printed in the register", "document_id": "D1"}
    physician = world.physician(
        npi="9000000008",
        licenses=["MN 12345"],
        orcid="0000-0000-0000-0001",
        names=["Ada Quill", "A. Quill"],
        evidence=[line],
    )
    assert track_record(world.session, physician.id).model_dump(exclude={"counts", "cannot_see"}) == {
        "id": physician.id,
        "name": "Ada Quill",
        "names": ("Ada Quill", "A. Quill"),
        "standing": "identified",
        "standing_sentence": (
            "One person, by an identifier or a recorded judgment. Physician on record; no examination on record here."
        ),
        "would_confirm": (),
        "specialty": "orthopedic surgery",
        "jurisdictions": ("US-MN",),
        "places": ("Duluth, MN",),
        "npi": "9000000008",
        "licenses": ("MN 12345",),
        "orcid": "0000-0000-0000-0001",
        "is_examiner": False,
        "evidence": (Evidence.model_validate(line).model_dump(),),
        "first_year": None,
        "last_year": None,
        "tribunals": (),
        "checked": 0,
        **dict.fromkeys(("figures", "credit", "charts", "opinions", "weighings", "discipline", "publications"), ()),
        **dict.fromkeys(("comparisons", "trends", "clusters", "pairs", "ledger", "covered"), ()),
    }


def test_rows_hold_their_decision_and_their_provenance(world: "World") -> None:
    physician, payer = world.physician(), world.organization("Example Mutual")
    decision = world.decision(claim="C1", tribunal="us_ecab")
    evaluation = world.evaluation(physician, decision)
    evaluation.retained_by_id = payer.id
    opinion = world.opinion(evaluation, "claimant", value="10 %", review=None)
    weighing = world.weighing(evaluation, "rejected", reasons=["speculative"], issue="mmi", level="court")
    record = track_record(world.session, physician.id)
    provenance = Provenance(
        document_id=decision.document_id,
        source="us_ecab",
        publisher="Board of Examples",
        page=2,
        row=None,
        quote="the words",
        retrieved_on="2024-05-06",
        read_by="rule-1",
    )
    facts = DecisionFacts(
        id=decision.id,
        claim_id="C1",
        tribunal="us_ecab",
        tribunal_name="Employees' Compensation Appeals Board, U.S. Department of Labor",
        docket="WC24-0001",
        decided_on="2019-03-04",
        caption="A.B. v. Example Works",
        outcome="claimant_won",
        private=False,
    )
    assert record.opinions == (
        OpinionRow(
            id=opinion.id,
            decision=facts,
            block="payer",
            role="insurer_examiner",
            retained_side="employer",
            retained_by="Example Mutual",
            issue="causation",
            direction="claimant",
            value="10 %",
            review=None,
            counts=False,
            superseded=False,
            provenance=provenance,
        ),
    )
    assert record.weighings == (
        WeighingRow(
            id=weighing.id,
            decision=facts,
            block="payer",
            role="insurer_examiner",
            issue="mmi",
            level="court",
            weight="rejected",
            reasons=("speculative",),
            stands=True,
            review="accepted",
            counts=True,
            provenance=provenance,
            counted_as="rejected",
        ),
    )
    assert (record.is_examiner, record.first_year, record.last_year, record.tribunals) == (True, 2019, 2019, ("ECAB",))
    assert record.checked == 1


def test_a_claim_decided_three_times_counts_once_and_at_its_latest(world: "World") -> None:
    physician = world.physician()
    rows = []
    for decided_on, tribunal, direction in [
        ("2018-01-02", "co_oac", "insurer"),
        ("2018-09-10", "co_icao", "insurer"),
        ("2020-03-04", "us_courts", "claimant"),
    ]:
        decision = world.decision(claim="C1", tribunal=tribunal, decided_on=decided_on)
        evaluation = world.evaluation(physician, decision)
        rows.append(world.opinion(evaluation, direction).id)
        world.weighing(evaluation, "credited" if direction == "insurer" else "rejected")
    record = track_record(world.session, physician.id)
    assert [(row.id, row.counts, row.superseded) for row in record.opinions] == [
        (rows[2], True, False),
        (rows[1], False, True),
        (rows[0], False, True),
    ]
    assert [(figure.insurer, figure.claimant, figure.n) for figure in record.figures] == [(0, 1, 1)]
    assert [(figure.credited, figure.rejected, figure.n) for figure in record.credit] == [(0, 1, 1)]
    assert [(row.weight, row.counts) for row in record.weighings] == [
        ("rejected", True),
        ("credited", False),
        ("credited", False),
    ]


def test_the_same_opinion_told_twice_in_a_decision_counts_once(world: "World") -> None:
    physician = world.physician()
    evaluation = world.evaluation(physician, world.decision())
    world.opinion(evaluation)
    world.opinion(evaluation)
    record = track_record(world.session, physician.id)
    assert [figure.n for figure in record.figures] == [1]
    assert [row.counts for row in record.opinions] == [True, True]
    assert record.counts[0].n == 1


def test_a_weighing_that_no_longer_stands_is_history(world: "World") -> None:
    physician = world.physician()
    evaluation = world.evaluation(physician, world.decision())
    world.weighing(evaluation, "credited", level="trial", stands=False)
    world.weighing(evaluation, "rejected", level="board")
    record = track_record(world.session, physician.id)
    assert sorted((row.level, row.stands, row.counts) for row in record.weighings) == [
        ("board", True, True),
        ("trial", False, False),
    ]
    assert [(figure.credited, figure.rejected, figure.n) for figure in record.credit] == [(0, 1, 1)]


def test_what_a_person_rejected_is_only_counted_as_a_correction(world: "World") -> None:
    physician = world.physician()
    evaluation = world.evaluation(physician, world.decision())
    world.opinion(evaluation, "claimant", review="rejected")
    world.weighing(evaluation, "rejected", review="rejected")
    kept = world.opinion(evaluation, "insurer")
    record = track_record(world.session, physician.id)
    assert [row.id for row in record.opinions] == [kept.id]
    assert record.weighings == ()
    assert [(figure.insurer, figure.claimant, figure.not_checked) for figure in record.figures] == [(1, 0, 0)]
    assert [count.model_dump() for count in record.counts if "rejected" in count.what] == [
        {"what": "readings rejected by a person, not shown", "n": 2, "checked": 2, "rows": "", "query": ""}
    ]


def test_treatment_is_listed_only_inside_its_decision(world: "World") -> None:
    physician = world.physician()
    evaluation = world.evaluation(physician, world.decision(decided_on="1999"), "treating", "unknown")
    world.opinion(evaluation, "claimant")
    world.weighing(evaluation)
    record = track_record(world.session, physician.id)
    assert (record.is_examiner, record.first_year, record.tribunals, record.checked) == (False, None, (), 0)
    assert (record.opinions, record.weighings, record.figures, record.credit) == ((), (), (), ())


def test_one_physician_in_five_blocks_has_five_figures(world: "World") -> None:
    physician = world.physician()
    for role, side in [
        ("claimant_expert", "claimant"),
        ("neutral_examiner", "agreed"),
        ("unknown", "unknown"),
        ("agency_examiner", "agency"),
        ("records_reviewer", "insurer"),
    ]:
        world.opinion(world.evaluation(physician, world.decision(), role, side))
    record = track_record(world.session, physician.id)
    blocks = ["payer", "agency", "neutral", "claimant", "unknown"]
    assert [(figure.block, figure.n) for figure in record.figures] == [(block, 1) for block in blocks]
    assert [(figure.block, figure.not_stated) for figure in record.credit] == [(block, 1) for block in blocks]


def test_a_roster_listing_alone_makes_an_examiner(world: "World") -> None:
    physician = world.physician()
    world.roster(physician)
    record = track_record(world.session, physician.id)
    assert (record.is_examiner, record.standing_sentence) == (
        True,
        "One person, by an identifier or a recorded judgment.",
    )


def test_a_name_group_is_counted_in_words_only(world: "World") -> None:
    group = world.physician(standing="name_group")
    world.opinions(group, "i" * 30)
    world.weighing(world.evaluation(group, world.decision(), "treating", "unknown"))
    record = track_record(world.session, group.id)
    said = "the 31 decisions in Minnesota that print the name Ada Quill; not verified to be one person"
    assert record.standing_sentence == f"Shown here: {said}."
    assert len(record.would_confirm) == 2
    both: list[Figure | CreditFigure] = [*record.figures, *record.credit]
    for figure in both:
        assert (figure.display, figure.share, figure.low, figure.high) == ("words", None, None, None)
        assert figure.sentence.startswith(f"For {said}: ")
    for chart in record.charts:
        assert chart.caption.startswith(f"For {said}: ")
    assert [chart.id for chart in record.charts] == ["opinions-payer", "years-payer"]
    assert "%" not in record.model_dump_json()


def test_a_name_group_without_a_decision_has_its_records_only(world: "World") -> None:
    group = world.physician(standing="name_group")
    assert track_record(world.session, group.id).standing_sentence == (
        "Shown here: the records that print the name Ada Quill; not verified to be one person. "
        "Physician on record; no examination on record here."
    )


@pytest.mark.parametrize(
    ("letters", "percentages"), [("i", 0), ("i" * 9, 0), ("iiiiiic", 0), ("i" * 12, 4), ("i" * 40, 6)]
)
def test_percent_signs_appear_from_ten_on(world: "World", letters: str, percentages: int) -> None:
    physician = world.physician()
    world.opinions(physician, letters)
    record = track_record(world.session, physician.id)
    assert record.model_dump_json().count("%") == percentages


def test_no_sentence_of_a_record_has_a_banned_word(world: "World") -> None:
    for standing in ("identified", "name_group"):
        physician = world.physician(standing=standing)
        world.opinions(physician, "i" * 40 + "cmn")
        world.weighing(world.evaluation(physician, world.decision()), review=None)
        world.discipline(physician)
        record = track_record(world.session, physician.id)
        assert not BANNED.search(record.model_dump_json())


def test_another_physician_of_the_same_decision_is_left_out(world: "World") -> None:
    mine, other = world.physician(), world.physician("Bo Fen")
    decision = world.decision()
    kept = world.opinion(world.evaluation(mine, decision))
    world.opinion(world.evaluation(other, decision), "claimant")
    assert [row.id for row in track_record(world.session, mine.id).opinions] == [kept.id]


def test_a_record_survives_json(world: "World") -> None:
    physician = world.physician()
    world.opinions(physician, "iicm" * 10)
    world.discipline(physician)
    record = track_record(world.session, physician.id)
    assert TrackRecord.model_validate_json(record.model_dump_json()) == record


def test_who_retained_is_shown_under_the_name_that_a_person_gave(world: "World") -> None:
    physician, payer = world.physician(), world.organization("EXAMPLE MUT. INS.")
    payer.known_as = "Example Mutual"
    evaluation = world.evaluation(physician, world.decision(claim="C1", tribunal="us_ecab"))
    evaluation.retained_by_id = payer.id
    world.opinion(evaluation, "claimant", value="10 %", review=None)
    (row,) = track_record(world.session, physician.id).opinions
    assert (row.retained_by, row.organization) == ("EXAMPLE MUT. INS.", "Example Mutual")
    evaluation.quote, evaluation.start, evaluation.end = "examined at the request of EXAMPLE MUT. INS.", 3, 43
    (row,) = track_record(world.session, physician.id).opinions
    assert row.role_quote is not None
    assert (row.role_quote.quote, row.role_quote.start, row.role_quote.read_by) == (
        evaluation.quote,
        3,
        evaluation.read_by,
    )


def test_a_record_from_before_the_words_on_the_role_were_kept_can_be_read(world: "World") -> None:
    physician, payer = world.physician(), world.organization("Example Mutual")
    evaluation = world.evaluation(physician, world.decision(claim="C1", tribunal="us_ecab"))
    evaluation.retained_by_id = payer.id
    world.opinion(evaluation, "claimant", value="10 %", review=None)
    stored = track_record(world.session, physician.id).model_dump(mode="json")
    for row in stored["opinions"]:
        del row["retained_by_known_as"], row["role_quote"]
    (row,) = TrackRecord.model_validate(stored).opinions
    assert (row.retained_by, row.organization, row.role_quote) == ("Example Mutual", "Example Mutual", None)
