"""Pairs that a person should judge, with reasons for and against."""

from typing import TYPE_CHECKING

import pytest

from examiner_db.identity import Candidate
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World


def only(world: "World") -> Candidate:
    (candidate,) = world.resolve().candidates
    return candidate


def test_group_and_licensed_physician_of_one_name_state_and_specialty(world: "World") -> None:
    world.decision("a", "Jonathan Q. Harker", "US-NY", specialty="orthopedic surgeon")
    world.licensed("b", "Harker, Jonathan Q", "990108", specialty="Orthopaedics")
    found = only(world)
    first, second = sorted(str(ident) for ident in world.ids().values())
    assert found == Candidate(
        first,
        second,
        tier="T2",
        reasons_for=(
            "the same given name and surname",
            "the same state NY",
            "the same specialty orthopedics",
            "the same middle initial Q",
        ),
        reasons_against=(),
    )


def test_one_name_in_two_jurisdictions(world: "World") -> None:
    world.decision("a", "Jonathan Harker", "US-MN")
    world.decision("b", "Jonathan Harker", "US-WI")
    found = only(world)
    assert found.tier == "T3"
    assert found.reasons_for == ("the same given name and surname",)
    assert sorted(found.reasons_against[0].removeprefix("different jurisdictions: ").split(" and ")) == [
        "US-MN",
        "US-WI",
    ]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Jonathan Harkar", "the same given name; surname nearly the same"),
        ("Jonathen Harker", "the same surname; given name nearly the same"),
        ("Jon Harker", "the same surname; given name an alias"),
    ],
)
def test_spellings_of_one_name(world: "World", name: str, reason: str) -> None:
    world.decision("a", "Jonathan Harker")
    world.decision("b", name)
    assert only(world).reasons_for[0] == reason


def test_reasons_against_are_named_and_put_the_pair_last(world: "World") -> None:
    world.decision("a", "Jonathan A. Harker", specialty="neurologist")
    world.decision("b", "Jonathan B. Harker", specialty="neurologist")
    world.decision("c", "Jon A. Harker", specialty="neurologist")
    resolution = world.resolve()
    assert [(found.tier, found.reasons_against) for found in resolution.candidates] == [
        ("T2", ()),
        ("T3", ("middle initials differ (A and B)",)),
        ("T3", ("middle initials differ (A and B)",)),
    ]


@pytest.mark.parametrize("name", ["Mary Harker", "Jonathan Poole", "Dr. Harker", "J. Harker"])
def test_names_that_do_not_agree_are_not_proposed(world: "World", name: str) -> None:
    world.decision("a", "Jonathan Harker")
    world.decision("b", name)
    assert world.resolve().candidates == ()


def test_those_on_lists_only_are_not_proposed_to_each_other(world: "World") -> None:
    world.licensed("a", "Jonathan Harker", "990108")
    world.licensed("b", "Jonathan Harker", "990109")
    assert world.resolve().candidates == ()


@pytest.mark.parametrize("verdict", [Verdict.DIFFERENT, Verdict.UNSURE])
def test_pair_that_was_judged_is_not_proposed_again(world: "World", verdict: Verdict) -> None:
    world.decision("a", "Jonathan Harker", "US-MN")
    world.decision("b", "Jonathan Harker", "US-WI")
    world.desk.judge("a", "b", verdict, by="R. Viewer")
    assert world.resolve().candidates == ()


def test_an_identifier_that_two_share_and_do_not_become_one_by_is_named(world: "World") -> None:
    world.decision("a", "Jonathan A. Harker", "US-NY", license="990108", license_state="NY", license_type="MD")
    world.licensed("b", "Harker, Jonathan B.", "990108")
    found = only(world)
    assert "the same license NY MD 990108" in found.reasons_for
    assert found.reasons_against == ("middle initials differ (A and B)",)


@pytest.mark.parametrize(
    ("decided", "issued", "reasons"),
    [
        ("2010-03-01", "2015-07-01", ("first licensed in 2015, after the decision of 2010",)),
        ("2010-03-01", "2010-07-01", ()),
        ("2010-03-01", "1988", ()),
        ("2010-03-01", None, ()),
    ],
)
def test_a_first_license_after_the_decision_speaks_against_a_pair(
    world: "World", decided: str, issued: str | None, reasons: tuple[str, ...]
) -> None:
    world.decision("a", "Jonathan Harker", "US-NY", specialty="neurologist")
    world.decided("a", decided)
    world.licensed("b", "Jonathan Harker", "990108", specialty="neurologist")
    world.issued("b", issued)
    found = only(world)
    assert (found.reasons_against, found.tier) == (reasons, "T3" if reasons else "T2")


def test_the_oldest_license_counts_and_nothing_where_one_has_no_date(world: "World") -> None:
    world.decision("a", "Jonathan Harker", "US-NY", specialty="neurologist")
    world.decided("a", "2010-03-01")
    for ident, number, state in (("b", "990108", "NY"), ("c", "990109", "NJ")):
        world.licensed(ident, "Jonathan Harker", number, specialty="neurologist", npi="9000000015", license_state=state)
    world.licensed("d", "Jonathan Harker", "990108", specialty="neurologist")
    world.issued("b", "2015-07-01")
    assert only(world).reasons_against == ()
    world.issued("c", "2012")
    assert only(world).reasons_against == ("first licensed in 2012, after the decision of 2010",)
    world.issued("d", "1999")
    assert only(world).reasons_against == ()


@pytest.mark.parametrize(
    ("born", "reasons"),
    [(1989, ("born too late to have graduated before the decision of 2010",)), (1988, ()), (1950, ())],
)
def test_who_was_a_child_in_the_year_of_the_decision_is_hardly_its_physician(
    world: "World", born: int, reasons: tuple[str, ...]
) -> None:
    """Twenty-two in the year of the decision is taken to be possible; the year of birth itself is never said."""
    world.decision("a", "Jonathan Harker", "US-NY", specialty="neurologist")
    world.decided("a", "2010-03-01")
    world.licensed("b", "Jonathan Harker", "990108", specialty="neurologist")
    world.born("b", born)
    found = only(world)
    assert (found.reasons_against, found.tier) == (reasons, "T3" if reasons else "T2")


def test_a_first_license_after_a_decision_is_no_veto(world: "World") -> None:
    """There may be an older license in another state: a person can still say that the two are one."""
    world.decision("a", "Jonathan Harker", "US-NY")
    world.decided("a", "2010-03-01")
    world.licensed("b", "Jonathan Harker", "990108")
    world.issued("b", "2015-07-01")
    world.desk.judge("a", "b", Verdict.SAME, by="R. Viewer")
    world.resolve()
    assert world.clusters() == {frozenset({"a", "b"})}
