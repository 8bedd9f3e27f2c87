"""What must hold for any names and judgments: random worlds, the same invariants."""

import random
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from sqlmodel import select

from examiner_db import models
from examiner_db.identity.mentions import Facts, read_mentions
from examiner_db.identity.vetoes import against_identifier, against_name
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

GIVEN = ("Jonathan", "Jon", "JONATHAN", "J.", "J. Ross")
MIDDLE = ("", "", "A.", "B.", "Allen")
SUFFIX = ("", "", "", ", Jr.", ", Sr.")
CREDENTIAL = ("", ", M.D.", ", D.C.")
SPECIALTY = (None, None, "orthopedic surgeon", "neurologist")
NPIS = ("9000000015", "9000000023")


def populate(world: "World", chance: random.Random, *, number: int = 16) -> None:
    for place in range(number):
        name = (
            f"{chance.choice(GIVEN)} {chance.choice(MIDDLE)} Harker{chance.choice(SUFFIX)}{chance.choice(CREDENTIAL)}"
        )
        if chance.random() < 0.7:
            jurisdiction = chance.choice(("US-MN", "US-MN", "US-WI"))
            world.decision(f"m{place:02}", name, jurisdiction, specialty=chance.choice(SPECIALTY))
        else:
            numbers = {"npi": chance.choice((*NPIS, None)), "license_type": chance.choice(("MD", "DC"))}
            world.licensed(f"m{place:02}", name, chance.choice(("990108", "990109", "None")), **numbers)


def judge(world: "World", chance: random.Random, *, number: int) -> None:
    for _ in range(number):
        one, other = (f"m{place:02}" for place in chance.sample(range(16), 2))
        world.desk.judge(one, other, chance.choice([*Verdict]), by="R. Viewer")
        if chance.random() < 0.3:
            world.desk.confirm(one, npi=chance.choice(NPIS), by="R. Viewer")


def inside(world: "World") -> list[tuple[Facts, Facts]]:
    """Every pair of mentions that is one physician."""
    known = read_mentions(world.session)
    pairs = (pair for cluster in world.clusters() for pair in combinations(sorted(cluster), 2))
    return [(known[one], known[other]) for one, other in pairs]


@pytest.mark.parametrize("seed", range(30))
def test_rules_alone_never_join_what_conflicts(world: "World", seed: int) -> None:
    populate(world, random.Random(seed))
    world.resolve()
    for one, other in inside(world):
        if one.identifiers or other.identifiers:
            assert against_identifier(one.look, other.look) is None
        else:
            assert against_name(one.look, other.look) is None
            assert (one.jurisdiction, one.name.forename, one.look.surname, one.in_decision) == (
                other.jurisdiction,
                other.name.forename,
                other.look.surname,
                other.in_decision,
            )


@pytest.mark.parametrize("seed", range(30))
def test_a_name_alone_never_identifies_and_every_full_name_in_a_decision_has_a_page(world: "World", seed: int) -> None:
    chance = random.Random(seed)
    populate(world, chance)
    judge(world, chance, number=5)
    world.resolve()
    known, ids = read_mentions(world.session), world.ids()
    confirmed = {one.group for one in world.desk.confirmations()}
    for row in world.session.exec(select(models.Physician)):
        mentions = {ident for ident, public_id in ids.items() if public_id == row.id}
        if row.standing == "identified":
            assert any(known[ident].identifiers for ident in mentions) or mentions & confirmed
        else:
            assert not any(known[ident].identifiers for ident in mentions)
            assert (row.npi, row.licenses, row.orcid) == (None, [], None)
    pageless = [known[ident] for ident, public_id in ids.items() if public_id is None]
    assert not [facts for facts in pageless if facts.in_decision and facts.name.is_full]


@pytest.mark.parametrize("seed", range(30))
def test_what_people_keep_apart_stays_apart_and_nobody_has_two_npis(world: "World", seed: int) -> None:
    chance = random.Random(seed)
    populate(world, chance)
    judge(world, chance, number=8)
    world.resolve()
    different = {frozenset((one.a, one.b)) for one in world.desk.judgments() if one.verdict is Verdict.DIFFERENT}
    same = {frozenset((one.a, one.b)) for one in world.desk.judgments() if one.verdict is Verdict.SAME}
    joined = {frozenset((one.id, other.id)): {one.look.npi, other.look.npi} - {None} for one, other in inside(world)}
    assert not different & joined.keys()
    assert all(len(npis) <= 1 for npis in joined.values())
    refused = {mention for refusal in world.resolve().refused for mention in refusal.mentions}
    assert all(pair in joined or pair <= refused or _pageless(world, pair) for pair in same)


def _pageless(world: "World", pair: frozenset[str]) -> bool:
    ids = world.ids()
    return any(ids[mention] is None for mention in pair)


@pytest.mark.parametrize("seed", range(10))
def test_any_judgment_added_and_withdrawn_leaves_the_same_clusters(world: "World", seed: int) -> None:
    chance = random.Random(seed)
    populate(world, chance)
    judge(world, chance, number=3)
    world.resolve()
    before, judged = world.clusters(), {(one.a, one.b) for one in world.desk.judgments()}
    pairs = [pair for pair in combinations([f"m{place:02}" for place in range(16)], 2) if pair not in judged]
    for one, other in chance.sample(pairs, 4):
        world.desk.judge(one, other, chance.choice([*Verdict]), by="R. Viewer")
        world.resolve()
        world.desk.withdraw(one, other, by="R. Viewer", reason="a mistake")
        world.resolve()
        assert world.clusters() == before
