"""From a board's license to an NPI: one person who filed it under a name that agrees, or a refusal that says why."""

from typing import TYPE_CHECKING

import pytest
from sqlmodel import select

from examiner_db import models
from examiner_db.identity import Resolution, resolve
from examiner_db.identity.bridge import given_agrees
from examiner_db.registry import Name, Registered, Registry, StateLicense

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

CODE = "207X00000X"
HARKER = Registered(
    npi="9000000015",
    surname="HARKER",
    given="JONATHAN",
    middle="Q",
    credential="MD",
    taxonomies=(CODE,),
    licenses=(StateLicense("NY", "990108", CODE), StateLicense("MN", "0077", CODE)),
    state="NY",
)


def resolved(world: "World", *people: Registered) -> Resolution:
    world.session.flush()
    registry = Registry.of(people, as_of="2026-09-13")
    found = resolve(world.session, world.desk, registry)
    registry.close()
    return found


def test_boards_of_two_states_are_joined_by_the_licenses_that_one_person_filed(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan Q", "990108")
    world.licensed("b", "HARKER, JON", "77", license_state="MN", jurisdiction="US-MN")
    resolution = resolved(world, HARKER)
    assert world.clusters() == {frozenset({"a", "b"})}
    assert (resolution.identified, resolution.refused) == (1, ())
    physician = world.physician("a")
    assert (physician.npi, physician.licenses) == ("9000000015", ["MN MD 77", "NY MD 990108"])


def test_how_we_know_says_that_the_license_is_filed_and_not_that_the_npi_is_printed(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan Q", "990108")
    resolved(world, HARKER)
    assert [(line["claim"], line["reason"]) for line in world.physician("a").evidence] == [
        ("license NY MD 990108", "license NY MD 990108 printed in 1 action"),
        ("NPI 9000000015", "license NY MD 990108 is filed under it in NPPES, under a name that agrees"),
    ]


def test_a_record_that_prints_the_npi_joins_the_board(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan Q", "990108")
    world.listed("b", "Jonathan Harker", "exclusion", npi="9000000015", jurisdiction="US")
    resolved(world, HARKER)
    assert world.clusters() == {frozenset({"a", "b"})}


def test_without_the_table_boards_stay_apart(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan Q", "990108")
    world.licensed("b", "HARKER, JON", "77", license_state="MN", jurisdiction="US-MN")
    world.resolve()
    assert len(world.clusters()) == 2


def test_a_former_name_agrees_too(world: "World") -> None:
    world.licensed("a", "Tibbalds, Jonathan", "990108")
    resolved(world, HARKER._replace(also=(Name("TIBBALDS", "JONATHAN"),)))
    assert world.physician("a").npi == "9000000015"


@pytest.mark.parametrize(
    ("printed", "why"),
    [
        ("Poole, Mary", "surname and given name do not both agree"),
        ("Poole, Jonathan", "surname and given name do not both agree"),
        ("Harker, Mary", "surname and given name do not both agree"),
        ("Harker, Jonathan R", "middle initials differ (Q and R)"),
        ("Harker, Jonathan Q, D.C.", "credentials differ (chiropractic and medicine)"),
    ],
)
def test_what_speaks_against_it_is_refused_and_reported(world: "World", printed: str, why: str) -> None:
    kind = "" if "D.C." in printed else "MD"
    world.licensed("a", printed, "990108", license_type=kind)
    (refusal,) = resolved(world, HARKER._replace(taxonomies=(), credential="MD", licenses=(
        StateLicense("NY", "990108", ""),
    ))).refused  # fmt: skip
    key = f"NY {kind} 990108".replace("  ", " ")
    assert str(refusal) == (
        f"{printed} prints license {key}, which NPPES has under 9000000015, Jonathan Q Harker; not linked: {why}"
    )
    assert refusal.mentions == ("a",)
    assert world.physician("a").npi is None


def test_another_s_npi_that_is_printed_is_refused(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan Q", "990108", npi="9000000023")
    (refusal,) = resolved(world, HARKER).refused
    assert str(refusal).endswith("not linked: NPIs differ (9000000015 and 9000000023)")
    assert world.physician("a").npi == "9000000023"


def test_two_who_filed_one_license_under_one_name_are_refused(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan", "990108")
    (refusal,) = resolved(world, HARKER, HARKER._replace(npi="9000000023", middle="")).refused
    assert "which NPPES has under 9000000015 and 9000000023 with names that agree; not linked" in str(refusal)
    assert world.physician("a").npi is None


def test_one_who_mistyped_his_own_license_does_not_stand_in_the_way(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan", "990108")
    other = HARKER._replace(npi="9000000023", surname="POOLE", given="MARY")
    assert resolved(world, HARKER, other).refused == ()
    assert world.physician("a").npi == "9000000015"


def test_a_license_of_another_profession_is_another_license(world: "World") -> None:
    world.licensed("a", "Harker, Jonathan", "990108")
    chiropractor = HARKER._replace(
        credential="DC", taxonomies=("111N00000X",), licenses=(StateLicense("NY", "990108", "111N00000X"),)
    )
    assert resolved(world, chiropractor).refused == ()
    assert world.physician("a").npi is None


CHIROPRACTIC = "111N00000X"
LISTED = {
    "co_dora": {"license_state": "CO", "license_type": "DR", "license": "90001"},
    "wa_doh MD": {"license_state": "WA", "license_type": "MD", "license": "00000412"},
    "wa_doh OP": {"license_state": "WA", "license_type": "OP", "license": "00000412"},
    "tx_tmb": {"license_state": "TX", "license_type": "Physician", "license": "Z9001"},
    "il_idfpr": {"license_state": "IL", "license": "036900001"},
    "de_dpr": {"license_state": "DE", "license": "C1-0090001"},
    "ny_opmc SA": {"license_state": "NY", "license_type": "SA", "license": "990108"},
    "roster, a chiropractor": {"license_state": "TX", "license": "9001", "specialty": "Chiropractor"},
    "roster, Colorado": {"license_state": "CO", "license": "DR.0090001"},
    "roster, Washington": {"license_state": "WA", "license": "OP.OP.00000412"},
}
"""A license as each source prints it."""


def filed(world: "World", source: str, number: str, code: str) -> str | None:
    """The NPI of a mention that a source prints, where one of its name filed a number for a taxonomy code."""
    printed = LISTED[source]
    world.listed("a", "Jonathan Harker", **printed, jurisdiction=f"US-{printed['license_state']}")
    license_ = StateLicense(printed["license_state"], number, code)
    resolved(world, HARKER._replace(licenses=(license_,), taxonomies=(code,), credential=""))
    return world.physician("a").npi


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("co_dora", "90001"),
        ("co_dora", "0090001"),
        ("co_dora", "DR.0090001"),
        ("co_dora", "dr-90001"),
        ("co_dora", "MD90001"),
        ("wa_doh MD", "MD00000412"),
        ("wa_doh MD", "MD.MD.00000412"),
        ("wa_doh MD", "412"),
        ("wa_doh OP", "OP00000412"),
        ("wa_doh OP", "OP.OP.00000412"),
        ("wa_doh OP", "DO00000412"),
        ("wa_doh OP", "00000412"),
        ("tx_tmb", "Z9001"),
        ("il_idfpr", "036-900001"),
        ("il_idfpr", "36900001"),
        ("de_dpr", "C10090001"),
        ("de_dpr", "c1-0090001"),
        ("roster, Colorado", "90001"),
        ("roster, Washington", "OP00000412"),
    ],
)
def test_a_license_of_each_source_is_found_as_it_may_be_filed(world: "World", source: str, number: str) -> None:
    assert filed(world, source, number, CODE) == HARKER.npi


@pytest.mark.parametrize(
    ("source", "number", "code"),
    [
        ("co_dora", "90001", CHIROPRACTIC),
        ("co_dora", "CHR.0090001", CHIROPRACTIC),
        ("co_dora", "CHR.0090001", CODE),
        ("wa_doh MD", "OP00000412", CODE),
        ("wa_doh MD", "CH00000412", CODE),
        ("wa_doh OP", "MD.MD.00000412", CODE),
        ("wa_doh OP", "412", CHIROPRACTIC),
        ("tx_tmb", "9001", CODE),
        ("tx_tmb", "Z9001", CHIROPRACTIC),
        ("il_idfpr", "038900001", CODE),
        ("de_dpr", "F1-0090001", CODE),
        ("ny_opmc SA", "990108", CODE),
        ("roster, a chiropractor", "9001", CODE),
        ("roster, Colorado", "90001", CHIROPRACTIC),
        ("roster, Washington", "MD00000412", CODE),
    ],
)
def test_another_board_s_number_is_another_license(world: "World", source: str, number: str, code: str) -> None:
    assert filed(world, source, number, code) is None


def test_a_chiropractor_on_a_roster_is_found_among_chiropractors(world: "World") -> None:
    assert filed(world, "roster, a chiropractor", "09001", CHIROPRACTIC) == HARKER.npi


@pytest.mark.parametrize("number", ["None", "000000", "pending", "N/A"])
def test_placeholders_link_nobody(world: "World", number: str) -> None:
    world.licensed("a", "Harker, Jonathan", number)
    placeholder = HARKER._replace(licenses=(StateLicense("NY", number, CODE),))
    assert resolved(world, placeholder).refused == ()
    assert world.physician("a").npi is None


def test_confirming_a_group_brings_in_the_board_by_its_filed_license(world: "World") -> None:
    world.decision("a", "Jonathan Harker", "US-NY", specialty="orthopedic surgeon")
    world.licensed("b", "Harker, Jonathan Q", "990108")
    world.session.flush()
    world.desk.confirm("a", npi="9000000015", by="R. Viewer", reason="office address")
    resolved(world, HARKER)
    assert world.clusters() == {frozenset({"a", "b"})}


def test_somebody_registered_is_no_physician_of_ours(world: "World") -> None:
    world.listed("a", "Jonathan Harker", "registration", npi="9000000015", jurisdiction="US")
    resolved(world, HARKER)
    assert world.session.exec(select(models.Physician)).all() == []


@pytest.mark.parametrize(
    ("one", "other", "agrees"),
    [
        ("jonathan", "jonathan", True),
        ("jonathan", "jon", True),
        ("jonathan", "j", True),
        ("j", "j", True),
        ("jonathan", "mary", False),
        ("jonathan", "m", False),
        ("", "jonathan", False),
    ],
)
def test_given_names_that_agree(one: str, other: str, *, agrees: bool) -> None:
    assert given_agrees(one, other) is agrees
