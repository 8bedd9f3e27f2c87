"""Examiners of a release beside one another, through two passes and back out of the database."""

from typing import TYPE_CHECKING

import pytest

from examiner_db.figures.comparing.comparison import Comparison
from examiner_db.models import Examiner, Physician
from examiner_db.track_record import derive, track_record

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World


def group(world: "World", own: str, peers: int = 20, says: str = "iiccc", **facts: object) -> Physician:
    """An examiner and others of the same matched group, each with opinions in the letters given."""
    physician = world.physician("Ada Quill")
    world.opinions(physician, own, **facts)
    for number in range(peers):
        world.opinions(world.physician(f"Peer {number:02}"), says)
    return physician


def compared(world: "World", physician: Physician, *, private: bool = True) -> tuple[Comparison, ...]:
    derive(world.session)
    return track_record(world.session, physician.id, private=private).comparisons


def test_what_is_stored_is_what_a_reader_sees(world: "World") -> None:
    physician = group(world, "i" * 30 + "c" * 4)
    (found,) = compared(world, physician)
    assert (found.insurer, found.of, found.checked, len(found.peers)) == (30, 34, 34, 20)
    assert (found.peers_insurer, found.peers_of, found.baseline) == (40, 100, 0.4)
    assert track_record(world.session, physician.id, private=False).comparisons == (found,)
    kept = world.session.get_one(Examiner, physician.id).track_record["comparisons"]
    assert kept == [found.model_dump(mode="json")]


def test_only_readings_that_count_are_compared(world: "World") -> None:
    physician = group(world, "i" * 30 + "c" * 4)
    world.opinions(physician, "c" * 9, review=None)
    world.opinions(physician, "c" * 9, review="rejected")
    (found,) = compared(world, physician)
    assert (found.insurer, found.of) == (30, 34)


def test_a_name_group_is_neither_compared_nor_a_peer(world: "World") -> None:
    named = world.physician("Bram Zell", standing="name_group")
    world.opinions(named, "i" * 40)
    physician = group(world, "i" * 30 + "c" * 4)
    (found,) = compared(world, physician)
    assert found.peers_of == 100
    assert named.id not in {peer.id for peer in found.peers}
    assert track_record(world.session, named.id).comparisons == ()


def test_who_is_held_is_no_peer_and_is_compared_with_nobody(world: "World") -> None:
    physician = group(world, "i" * 30 + "c" * 4, peers=21)
    (found,) = compared(world, physician)
    held = found.peers[0].id
    derive(world.session, {held})
    (found,) = track_record(world.session, physician.id).comparisons
    assert (len(found.peers), found.peers_of) == (20, 100)
    assert held not in {peer.id for peer in found.peers}
    assert track_record(world.session, held).comparisons == ()


def test_private_files_enter_no_comparison(world: "World") -> None:
    physician = group(world, "i" * 30 + "c" * 4)
    for _ in range(6):
        decision = world.decision(private=True)
        world.opinion(world.evaluation(physician, decision), "claimant")
    (found,) = compared(world, physician)
    assert (found.insurer, found.of) == (30, 34)
    assert track_record(world.session, physician.id).figures[0].of == 40


def test_with_few_others_nothing_is_compared(world: "World") -> None:
    assert compared(world, group(world, "i" * 30 + "c" * 4, peers=4, says="ic" * 20)) == ()


def test_another_block_is_no_peer(world: "World") -> None:
    physician = group(world, "i" * 30 + "c" * 4, peers=0)
    for number in range(6):
        other = world.physician(f"Claimant's {number}")
        for _ in range(10):
            world.opinion(world.evaluation(other, world.decision(), "claimant_expert", "claimant"), "claimant")
    assert compared(world, physician) == ()


def test_pairs_are_of_one_claim_and_issue(world: "World") -> None:
    physician, neutral = world.physician("Ada Quill"), world.physician("Nils Orme", standing="name_group")
    for own, other in ("ic", "ii", "ci", "mi"):
        decision = world.decision()
        says = {"i": "insurer", "c": "claimant", "m": "mixed"}
        world.opinion(world.evaluation(physician, decision), says[own])
        world.opinion(world.evaluation(neutral, decision, "neutral_examiner", "court"), says[other])
    world.opinions(physician, "iii")
    derive(world.session)
    (found,) = track_record(world.session, physician.id).pairs
    assert (found.pairs, found.same, found.more, found.less, found.p) == (3, 1, 1, 1, None)
    assert found.sentence.startswith(
        "In three claims in this database Ada Quill for an insurer or employer and a neutral"
    )


@pytest.mark.parametrize(("named", "standing"), [("Ada Quill", "identified"), ("Ada B. Quill, M.D.", "name_group")])
def test_an_examiner_who_is_neutral_later_is_not_a_neutral_examiner_beside_herself(
    world: "World", named: str, standing: str
) -> None:
    physician, orme = world.physician("Ada Quill"), world.physician("Nils Orme")
    later = physician if standing == "identified" else world.physician(named, standing=standing)
    for number in range(11):
        claim = world.new("C")
        first, second = (world.decision(claim, decided_on=f"{year}-01-02") for year in (2017, 2018))
        world.opinion(world.evaluation(physician, first), "insurer")
        world.opinion(world.evaluation(later, second, "neutral_examiner", "agreed"), "claimant")
        if number == 0:
            world.opinion(world.evaluation(orme, second, "neutral_examiner", "court"), "insurer")
    derive(world.session)
    (found,) = track_record(world.session, physician.id).pairs
    assert (found.pairs, found.same, found.more, found.less) == (1, 1, 0, 0)


def test_neutral_examiners_who_differ_make_no_pair(world: "World") -> None:
    physician, decision = world.physician("Ada Quill"), world.decision()
    world.opinion(world.evaluation(physician, decision))
    for name, says in (("Nils Orme", "claimant"), ("Bram Zell", "insurer")):
        world.opinion(world.evaluation(world.physician(name), decision, "neutral_examiner", "court"), says)
    derive(world.session)
    assert track_record(world.session, physician.id).pairs == ()
