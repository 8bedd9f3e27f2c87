"""Which mentions are one physician by rule, and which are not."""

import random
from typing import TYPE_CHECKING

import pytest
from sqlmodel import select

from examiner_db import models
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

LICENSE = {"license": "990108", "license_state": "NY", "license_type": "MD"}
NPI, OTHER_NPI = "9000000015", "9000000023"
ORCID = "0000-0002-1825-0097"


def sets(*texts: str) -> set[frozenset[str]]:
    return {frozenset(text.split()) for text in texts}


def test_one_license_and_names_that_agree_are_one_identified_physician(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan Q.", "0990108")
    world.licensed("b", "HARKER, JON", "990108", license_type="M.D.")
    world.licensed("c", "Poole-Harker, Jonathan", "990-108")
    world.resolve()
    assert world.clusters() == sets("a b c")
    assert world.physician("a").standing == "identified"


@pytest.mark.parametrize(
    "printed",
    [
        {"license_state": "NJ"},
        {"license_type": "DO"},
        {"license": "990109"},
        {"license_type": None},
    ],
)
def test_license_is_state_type_and_number(world: "World", printed: dict[str, str | None]) -> None:
    world.listed("a", "Jonathan Harker", **LICENSE)
    world.listed("b", "Jonathan Harker", **{**LICENSE, **printed})
    world.resolve()
    assert world.clusters() == sets("a", "b")


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ({"license_type": "DR", "license": "90001"}, {"license": "DR.0090001"}, True),
        ({"license_type": "DR", "license": "90001"}, {"license": "CHR.0090001"}, False),
        ({"license_type": "DR", "license": "90001"}, {"license": "90001"}, False),
        ({"license_type": "DR", "license": "90001"}, {"license_type": "LPC", "license": "90001"}, False),
    ],
)
def test_a_roster_and_a_board_meet_by_the_letters_that_tell_the_board(
    world: "World", one: dict[str, str], other: dict[str, str], *, joined: bool
) -> None:
    world.listed("a", "Jonathan Harker", **one, license_state="CO", jurisdiction="US-CO")
    world.listed("b", "Jonathan Harker", "roster", **other, license_state="CO", jurisdiction="US-CO")
    world.resolve()
    assert world.clusters() == (sets("a b") if joined else sets("a", "b"))


@pytest.mark.parametrize("number", ["None", "n/a", "pending", "000000", "unknown", "Not applicable", "Applied for"])
def test_placeholder_links_nobody(world: "World", number: str) -> None:
    names = ["Jonathan Harker", "John Harker", "Mary Harker"]
    for place, name in enumerate(names):
        world.licensed(f"m{place}", name, number)
    resolution = world.resolve()
    assert world.clusters() == sets("m0", "m1", "m2")
    assert (resolution.identified, resolution.name_groups) == (0, 3)


@pytest.mark.parametrize("npi", ["1234567890", "0000000000", "n/a"])
def test_npi_with_a_wrong_check_digit_links_nobody(world: "World", npi: str) -> None:
    world.listed("a", "Jonathan Harker", "exclusion", npi=npi, jurisdiction="US")
    world.listed("b", "Jon Harker", "exclusion", npi=npi, jurisdiction="US")
    assert world.resolve().identified == 0
    assert world.clusters() == sets("a", "b")


def test_npi_links_across_jurisdictions_and_kinds(world: "World") -> None:
    world.listed("a", "Jonathan Harker", "registration", npi=NPI, jurisdiction="US")
    world.listed("b", "Harker, Jonathan", "roster", npi=NPI, jurisdiction="US-CA")
    world.licensed("c", "Harker, Jonathan", "990108", npi=NPI)
    world.licensed("d", "Harker, Jonathan", "990108")
    world.resolve()
    assert world.clusters() == sets("a b c d")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Harker, Jonathan A.", "Harker, Jonathan B.", "middle initials differ (A and B)"),
        ("Harker, Jonathan, Jr.", "Harker, Jonathan, Sr.", "suffixes differ (Jr and Sr)"),
        ("Harker, Jonathan, M.D.", "Harker, Jonathan, D.C.", "credentials differ (chiropractic and medicine)"),
        ("Harker, Jonathan", "Poole, Mary", "neither surname nor given name agrees"),
    ],
)
def test_veto_wins_over_an_identifier_and_is_reported(world: "World", one: str, other: str, why: str) -> None:
    world.licensed("a", one, "990108")
    world.licensed("b", other, "990108")
    resolution = world.resolve()
    assert world.clusters() == sets("a", "b")
    (refusal,) = resolution.refused
    assert str(refusal) == f"{one} and {other} print the same license NY MD 990108 and are not linked: {why}"
    assert refusal.mentions == ("a", "b")


def test_who_could_be_either_of_two_with_one_identifier_is_neither(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan A.", "990108")
    world.licensed("b", "Harker, Jonathan B.", "990108")
    world.licensed("c", "Harker, Jonathan", "990108")
    world.resolve()
    assert world.clusters() == sets("a", "b", "c")


def test_identifiers_never_link_across_a_conflict_through_a_third(world: "World") -> None:
    world.licensed("a", "Jonathan Harker", "990108", npi=NPI)
    world.licensed("b", "Jonathan Harker", "990108")
    world.licensed("c", "Jonathan Harker", "990108", npi=OTHER_NPI)
    world.resolve()
    assert world.clusters() == sets("a", "b", "c")


def test_lists_of_two_states_or_of_the_country_do_not_meet_by_a_name(world: "World") -> None:
    for ident, jurisdiction in (("a", "US-CO"), ("b", "US-CO"), ("c", "US-TX"), ("d", "US")):
        world.listed(ident, "Jonathan Harker", "roster", jurisdiction=jurisdiction)
    world.resolve()
    assert world.clusters() == sets("a b", "c", "d")


def test_a_list_of_the_whole_country_parts_namesakes_by_the_state_it_prints(world: "World") -> None:
    for ident, state in (("a", "NY"), ("b", "NY"), ("c", "CA"), ("d", None), ("e", None)):
        world.listed(ident, "Jonathan Harker", "exclusion", jurisdiction="US", state=state)
    world.resolve()
    assert world.clusters() == sets("a b", "c", "d e")


def test_a_state_s_list_does_not_part_by_where_somebody_lives(world: "World") -> None:
    for ident, state in (("a", "NY"), ("b", "NJ"), ("c", None)):
        world.listed(ident, "Jonathan Harker", jurisdiction="US-NY", state=state)
    world.resolve()
    assert world.clusters() == sets("a b c")


def test_decisions_of_federal_tribunals_are_one_jurisdiction(world: "World") -> None:
    world.decision("a", "Jonathan Harker", "US", state="NY")
    world.decision("b", "Jonathan Harker", "US")
    world.resolve()
    assert world.clusters() == sets("a b")


def test_years_of_birth_tell_namesakes_apart_and_are_not_told(world: "World") -> None:
    for ident, year in (("a", 1950), ("b", 1950), ("c", 1961)):
        world.listed(ident, "Jonathan Harker", "exclusion", jurisdiction="US", state="NY")
        world.born(ident, year)
    world.resolve()
    assert world.clusters() == sets("a b", "c")
    reasons = [line["reason"] for line in world.physician("a").evidence]
    assert "years of birth differ" in reasons
    assert not any("19" in reason for reason in reasons)


def test_one_full_name_in_one_jurisdiction_is_a_name_group(world: "World") -> None:
    for ident, name in (("a", "Jonathan Harker"), ("b", "Dr. JONATHAN HARKER"), ("c", "Jonathan Q. Harker, M.D.")):
        world.decision(ident, name)
    world.decision("elsewhere", "Jonathan Harker", "US-WI")
    world.decision("spelt otherwise", "Jonathan Harkar")
    world.decision("alias", "Jon Harker")
    resolution = world.resolve()
    assert world.clusters() == {*sets("a b c", "elsewhere", "alias"), frozenset({"spelt otherwise"})}
    assert {row.standing for row in world.session.exec(select(models.Physician))} == {"name_group"}
    assert (resolution.physicians, resolution.identified, resolution.name_groups) == (4, 0, 4)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "Jonathan A. Harker"}, {"name": "Jonathan B. Harker"}),
        ({"name": "Jonathan Harker, Jr."}, {"name": "Jonathan Harker, Sr."}),
        ({"credential": "M.D."}, {"credential": "D.C."}),
        ({"specialty": "neurologist"}, {"specialty": "psychiatrist"}),
    ],
)
def test_conflict_splits_a_name_and_the_plain_name_is_neither(
    world: "World", one: dict[str, str], other: dict[str, str]
) -> None:
    for ident, printed in (("a1", one), ("a2", one), ("b", other), ("c1", {}), ("c2", {})):
        world.decision(ident, **{"name": "Jonathan Harker", **printed})
    world.resolve()
    assert world.clusters() == sets("a1 a2", "b", "c1 c2")


def test_surname_or_initial_alone_is_never_linked(world: "World") -> None:
    for ident, name in (("a", "Dr. Harker"), ("b", "Dr. Harker"), ("c", "J. Harker"), ("d", "J. Harker")):
        world.decision(ident, name)
    world.decision("full", "Jonathan Harker")
    resolution = world.resolve()
    assert world.ids() == {"a": None, "b": None, "c": None, "d": None, "full": world.ids()["full"]}
    assert world.clusters() == sets("full")
    assert (resolution.linked, resolution.unlinked) == (1, 4)


def test_name_in_a_decision_never_joins_a_name_on_a_list(world: "World") -> None:
    world.decision("a", "Jonathan Harker", "US-NY")
    world.licensed("b", "Jonathan Harker", "990108")
    world.licensed("c", "Jonathan Harker", "pending")
    world.resolve()
    assert world.clusters() == sets("a", "b", "c")


def test_author_is_no_physician_and_joins_none_by_name(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.listed("p", "Jonathan Harker", "publication", jurisdiction="US-MN")
    world.listed("q", "Jonathan Harker", "publication", orcid=ORCID, jurisdiction="US-MN")
    resolution = world.resolve()
    assert world.ids()["p"] is world.ids()["q"] is None
    assert resolution.physicians == 1


def test_organization_and_mention_without_a_statement_make_no_physician(world: "World") -> None:
    world.licensed("a", "Harker Rehabilitation Medicine, P.C.", "990108")
    world.mention("b", "Jonathan Harker", npi=NPI)
    assert world.resolve().physicians == 0


def test_two_people_of_one_name_and_specialty_in_one_state_stay_two(world: "World") -> None:
    for number in ("990108", "990109"):
        for place in range(3):
            world.licensed(f"{number}-{place}", "Harker, Robert", number, specialty="orthopedic surgeon")
    resolution = world.resolve()
    assert len(world.clusters()) == resolution.identified == 2


@pytest.mark.parametrize("seed", range(12))
def test_order_of_arrival_changes_nothing_and_different_always_wins(world: "World", seed: int) -> None:
    chance = random.Random(seed)
    names = ["Jonathan Harker", "Jonathan A. Harker", "Jonathan B. Harker", "Jon Harker", "Harker, Jonathan, Jr."]
    drawn = [
        (f"m{place:02}", chance.choice(names), chance.choice(["990108", "990109", "None"]), chance.choice([NPI, None]))
        for place in range(14)
    ]
    verdicts = {
        frozenset(chance.sample([ident for ident, *_ in drawn], 2)): chance.choice([*Verdict]) for _ in range(6)
    }
    for (one, other), verdict in verdicts.items():
        world.desk.judge(one, other, verdict, by="R. Viewer")
    found = set()
    for _ in range(3):
        for ident, name, number, npi in chance.sample(drawn, len(drawn)):
            world.licensed(ident, name, number, npi=npi)
        world.resolve()
        found.add(frozenset(world.clusters()))
        world.clear()
    (clusters,) = found
    different = [pair for pair, verdict in verdicts.items() if verdict is Verdict.DIFFERENT]
    assert not [pair for pair in different for cluster in clusters if pair <= cluster]
