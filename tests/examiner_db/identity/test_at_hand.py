"""What the reference table says of a printed name: counts, people, reasons, and at most one who is likely."""

from typing import TYPE_CHECKING, Any

import pytest
from sqlmodel import select

from examiner_db import models
from examiner_db.identity.at_hand import AtHand, Namesake, at_hand
from examiner_db.identity.evidence import adjudicated, evidence_on
from examiner_db.identity.findings import Adjudicated
from examiner_db.identity.mentions import read_mentions
from examiner_db.identity.people import People, read_people
from examiner_db.identity.resolve import resolve
from examiner_db.registry import Name, Registered, Registry, StateLicense
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

ORTHOPEDIST = Registered(
    npi="9000000015",
    surname="HARKER",
    given="JONATHAN",
    middle="Q",
    credential="MD",
    taxonomies=("207XS0117X",),
    licenses=(StateLicense("MN", "77", "207XS0117X"),),
    city="ELM CROSSING",
    state="MN",
    registered_on="2006-08-01",
)
ONLY = "only physician of this name in orthopedics registered in Minnesota"
NOT_EXCLUDED = "only physician of this name in Minnesota whom nothing that is printed excludes"
NOT_COMMON = "not a common name: one physician of this name in orthopedics in the country"


def printed(world: "World", name: str = "Jonathan Harker", day: str | None = "2015-06-01", **more: Any) -> None:
    world.decision("a", name, more.pop("jurisdiction", "US-MN"), **{"specialty": "orthopedic surgeon", **more})
    if day:
        world.decided("a", day)
    world.session.flush()


def found(world: "World", *people: Registered, whole: bool = True) -> AtHand | None:
    registry = Registry.of(people, as_of="2026-09-13", whole=whole)
    evidence = at_hand(registry, read_mentions(world.session).values())
    registry.close()
    return evidence


def of(world: "World", *people: Registered, whole: bool = True) -> AtHand:
    evidence = found(world, *people, whole=whole)
    assert evidence is not None
    return evidence


def test_the_only_one_of_a_name_is_likely_and_says_why(world: "World") -> None:
    printed(world)
    assert of(world, ORTHOPEDIST) == AtHand(
        as_of="2026-09-13",
        whole=True,
        states=("MN",),
        specialties=("orthopedics",),
        in_states=1,
        nationally=1,
        alike=1,
        likely="9000000015",
        reasons_for=(ONLY, NOT_EXCLUDED, NOT_COMMON),
        reasons_against=(),
        registered=(
            Namesake(
                npi="9000000015",
                name="Jonathan Q Harker, MD",
                also=(),
                specialties=("spine surgery",),
                place="Elm Crossing, MN",
                licensed=("MN",),
                registered_on="2006-08-01",
                deactivated_on=None,
                reasons_for=(
                    "the same given name and surname",
                    "practices in Minnesota",
                    "has filed a license in Minnesota",
                    "the same specialty orthopedics",
                ),
                reasons_against=(),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("second", "against"),
    [
        (
            {"state": "WI", "licenses": ()},
            ["a common name: 2 physicians of this name in orthopedics in the country"],
        ),
        (
            {"taxonomies": ("208000000X",)},
            ["2 physicians of this name could be meant in Minnesota"],
        ),
        (
            {},
            [
                "2 physicians of this name could be meant in Minnesota",
                "2 physicians of this name in orthopedics registered in Minnesota",
                "a common name: 2 physicians of this name in orthopedics in the country",
            ],
        ),
        (
            {"given": "JON", "state": "WI", "licenses": ()},
            ["a common name: 2 physicians of this name in orthopedics in the country"],
        ),
        (
            {"given": "J", "state": "WI", "licenses": ()},
            ["a common name: 2 physicians of this name in orthopedics in the country"],
        ),
        (
            {"surname": "POOLE", "also": (Name("HARKER", "JONATHAN"),), "taxonomies": ("2084N0400X",)},
            ["2 physicians of this name could be meant in Minnesota"],
        ),
    ],
)
def test_a_second_of_the_name_leaves_nobody_likely(world: "World", second: dict[str, Any], against: list[str]) -> None:
    printed(world)
    evidence = of(world, ORTHOPEDIST, ORTHOPEDIST._replace(npi="9000000023", **second))
    assert (evidence.likely, list(evidence.reasons_against)) == (None, against)
    assert evidence.nationally == 2


@pytest.mark.parametrize(
    "second",
    [{"surname": "POOLE"}, {"given": "MARY"}, {"state": "WI", "taxonomies": ("207K00000X",), "licenses": ()}],
)
def test_another_name_or_a_namesake_elsewhere_in_another_field_changes_nothing(
    world: "World", second: dict[str, Any]
) -> None:
    printed(world)
    assert of(world, ORTHOPEDIST, ORTHOPEDIST._replace(npi="9000000023", **second)).likely == "9000000015"


@pytest.mark.parametrize(
    ("mention", "why"),
    [
        ({"name": "Jonathan R. Harker"}, "no physician of this name could be meant in Minnesota"),
        ({"specialty": None}, "no specialty is printed with the name"),
        ({"day": None}, "the year of the decision is not known"),
        ({"jurisdiction": "US"}, "no state is printed with the name"),
        ({"jurisdiction": "US-WI"}, "no physician of this name could be meant in Wisconsin"),
        ({"specialty": "neurologist"}, "no physician of this name in neurology registered in Minnesota"),
    ],
)
def test_what_is_not_printed_or_does_not_fit_is_said(world: "World", mention: dict[str, Any], why: str) -> None:
    printed(world, **mention)
    evidence = of(world, ORTHOPEDIST)
    assert evidence.likely is None
    assert why in evidence.reasons_against


@pytest.mark.parametrize(
    ("changes", "day", "why"),
    [
        ({"middle": "R"}, "2015-06-01", "middle initials differ (Q and R)"),
        ({"suffix": "SR."}, "2015-06-01", "suffixes differ (Jr and Sr)"),
        ({"credential": "DC", "taxonomies": ("111N00000X",)}, "2015-06-01", "credentials differ"),
        ({"taxonomies": ("2084P0800X",)}, "2015-06-01", "specialties differ (orthopedics and psychiatry)"),
        ({"state": "WI", "licenses": ()}, "2015-06-01", "neither practices nor has filed a license in Minnesota"),
        ({"registered_on": "2016-01-01"}, "2015-06-01", "registered in 2016, after the decision of 2015"),
        ({"deactivated_on": "2012-01-01"}, "2015-06-01", "NPI deactivated in 2012, before the decision of 2015"),
    ],
)
def test_reasons_against_a_person_are_named(world: "World", changes: dict[str, Any], day: str, why: str) -> None:
    printed(world, "Jonathan Q. Harker, Jr., M.D.", day)
    evidence = of(world, ORTHOPEDIST._replace(**changes))
    assert any(reason.startswith(why) for reason in evidence.registered[0].reasons_against)
    assert evidence.likely is None


def test_everybody_was_registered_before_2008_and_nothing_follows_from_it(world: "World") -> None:
    printed(world, day="2001-06-01")
    assert of(world, ORTHOPEDIST).likely == "9000000015"


def test_with_answers_of_the_registry_only_nobody_is_likely(world: "World") -> None:
    printed(world)
    evidence = of(world, ORTHOPEDIST, whole=False)
    assert evidence.likely is None
    assert evidence.reasons_against == ("only answers of the registry's API are at hand, not the whole table",)
    assert evidence.reasons_for == (ONLY, NOT_EXCLUDED)


def test_of_a_name_that_was_not_asked_for_nothing_is_at_hand(world: "World") -> None:
    printed(world)
    assert found(world, whole=False) is None


def test_nobody_of_the_name_in_the_whole_table_is_said(world: "World") -> None:
    printed(world)
    evidence = of(world)
    assert (evidence.nationally, evidence.in_states, evidence.registered) == (0, 0, ())
    assert "no physician of this name in orthopedics registered in Minnesota" in evidence.reasons_against


@pytest.mark.parametrize("name", ["Dr. Harker", "J. Harker"])
def test_a_name_that_is_not_full_is_not_looked_up(world: "World", name: str) -> None:
    printed(world, name)
    assert found(world, ORTHOPEDIST) is None


def test_many_are_counted_and_a_few_shown_those_that_fit_first(world: "World") -> None:
    printed(world)
    others = [ORTHOPEDIST._replace(npi=f"{9_100_000_000 + n}", state="WI", licenses=()) for n in range(30)]
    evidence = of(world, *others, ORTHOPEDIST)
    assert (evidence.nationally, evidence.alike, len(evidence.registered)) == (31, 31, 12)
    assert evidence.registered[0].npi == "9000000015"


def confirmed(world: "World", npi: str) -> Adjudicated:
    world.desk.confirm("a", npi=npi, by="R. Viewer")
    known = read_mentions(world.session)
    people = read_people(world.desk, frozenset(known), dict)
    registry = Registry.of([ORTHOPEDIST], as_of="2026-09-13")
    counted = adjudicated(known, people, registry)
    registry.close()
    return counted


@pytest.mark.parametrize(("npi", "right"), [("9000000015", 1), ("9000000023", 0)])
def test_judgments_are_held_against_who_was_likely(world: "World", npi: str, right: int) -> None:
    printed(world)
    assert confirmed(world, npi) == Adjudicated(right, 1)


def test_a_judgment_on_a_name_with_nobody_likely_counts_for_nothing(world: "World") -> None:
    printed(world, specialty=None)
    assert confirmed(world, "9000000015") == Adjudicated(0, 0)


def test_keeping_a_group_from_the_likely_one_counts_against(world: "World") -> None:
    printed(world)
    world.listed("b", "Jonathan Harker", "exclusion", npi="9000000015", jurisdiction="US")
    world.desk.judge("a", "b", Verdict.DIFFERENT, by="R. Viewer")
    world.session.flush()
    registry = Registry.of([ORTHOPEDIST], as_of="2026-09-13")
    assert resolve(world.session, world.desk, registry).adjudicated == Adjudicated(0, 1)
    registry.close()


def test_without_a_table_nothing_is_at_hand_and_nothing_adjudicated() -> None:
    assert evidence_on({}, {"a": frozenset({"a"})}, None) == {}
    assert adjudicated({}, People(), None) == Adjudicated(0, 0)


def test_a_group_and_the_likely_one_are_proposed_first(world: "World") -> None:
    printed(world)
    world.listed(
        "b", "Jonathan Harker", "exclusion", npi="9000000015", state="MN", specialty="orthopedics", jurisdiction="US-MN"
    )
    world.decision("c", "Jonathan Harker", "US-WI")
    registry = Registry.of([ORTHOPEDIST], as_of="2026-09-13")
    resolution = resolve(world.session, world.desk, registry)
    registry.close()
    assert [pair.tier for pair in resolution.candidates] == ["likely", "T3", "T3"]
    assert ONLY in resolution.candidates[0].reasons_for
    (likely,) = resolution.likely
    assert (likely.a, likely.b, likely.tier) == (world.ids()["a"], "9000000015", "likely")
    rows = {row.physician_id: row for row in world.session.exec(select(models.NameEvidence))}
    group = rows[str(world.ids()["a"])]
    assert group.registered is not None
    assert group.registered["likely"] == "9000000015"
    assert {one["tier"] for one in group.namesakes} == {"likely", "T3"}
    identified = rows[str(world.ids()["b"])]
    assert identified.registered is None
    assert [one["id"] for one in identified.namesakes] == [world.ids()["a"], world.ids()["c"]]


@pytest.mark.parametrize(
    ("registered", "reason"),
    [
        ({"surname": "HARKAR"}, "the same given name; surname Harkar, one letter apart"),
        ({"surname": "VALE-HARKER"}, "the same given name; surname Vale Harker, one half of a double surname"),
        ({"surname": "VON HARKER"}, "the same given name; surname Von Harker, particles apart"),
        ({"surname": "HARKAR", "given": "JON"}, "given name an alias; surname Harkar, one letter apart"),
    ],
)
def test_where_nobody_can_be_meant_those_of_nearly_the_name_are_shown_apart(
    world: "World", registered: dict[str, Any], reason: str
) -> None:
    printed(world)
    evidence = of(world, ORTHOPEDIST._replace(**registered))
    assert (evidence.registered, evidence.in_states, evidence.nationally, evidence.likely) == ((), 0, 0, None)
    assert [one.npi for one in evidence.near] == ["9000000015"]
    assert evidence.near[0].reasons_for[0] == reason


@pytest.mark.parametrize(
    "changed",
    [
        {"surname": "HARKAR", "state": "WI", "licenses": ()},
        {"surname": "HARKAR", "given": "J"},
        {"surname": "HARKAR", "credential": "DC", "taxonomies": ("111N00000X",), "suffix": "JR"},
        {"surname": "HARKNESS"},
    ],
)
def test_nobody_is_near_who_is_elsewhere_or_excluded(world: "World", changed: dict[str, Any]) -> None:
    printed(world, "Jonathan Q. Harker, Sr., M.D.")
    assert of(world, ORTHOPEDIST._replace(**changed)).near == ()


def test_nobody_is_near_where_somebody_of_the_name_can_be_meant(world: "World") -> None:
    printed(world)
    other = ORTHOPEDIST._replace(npi="9000000023", surname="HARKAR")
    evidence = of(world, ORTHOPEDIST, other)
    assert (evidence.near, evidence.likely) == ((), "9000000015")


def test_somebody_near_is_at_hand_even_if_the_registry_was_only_asked(world: "World") -> None:
    printed(world)
    evidence = of(world, ORTHOPEDIST._replace(surname="HARKAR"), whole=False)
    assert [one.npi for one in evidence.near] == ["9000000015"]
