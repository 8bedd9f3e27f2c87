"""Which printed names are one organization."""

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from examiner_db import models
from examiner_db.desk import Alias, Desk
from examiner_db.identity.organizations import (
    Directory,
    Organization,
    organizations,
    organizations_now,
    resolve_organizations,
)
from examiner_db.vocabulary import OrganizationKind as Kind

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

BY = "R. Viewer"


def alias(name: str, stands_for: str, kind: Kind = Kind.INSURER, day: int = 1) -> Alias:
    return Alias(name, stands_for, kind, f"2024-01-{day:02}T00:00:00.000000+00:00", BY, "")


def found(printed: dict[str, int], *aliases: Alias) -> list[tuple[str, str | None, list[str]]]:
    return [(one.name, one.kind, [*one.printed]) for one in organizations(printed, Directory.of(aliases))]


def test_without_a_desk_only_spellings_are_one() -> None:
    printed = {"Acorn Indemnity Co.": 1, "ACORN INDEMNITY COMPANY": 2, "Acorn Indemnity, Inc.": 1}
    assert found(printed) == [
        ("ACORN INDEMNITY COMPANY", None, ["ACORN INDEMNITY COMPANY", "Acorn Indemnity Co."]),
        ("Acorn Indemnity, Inc.", None, ["Acorn Indemnity, Inc."]),
    ]


def test_an_alias_joins_names_and_says_what_they_are() -> None:
    printed = {"Acorn Ind.": 3, "Acorn Indemnity, Inc.": 1, "Oak Freight": 1}
    assert found(printed, alias("ACORN IND", "Acorn Indemnity, Inc.")) == [
        ("Acorn Indemnity, Inc.", "insurer", ["Acorn Ind.", "Acorn Indemnity, Inc."]),
        ("Oak Freight", None, ["Oak Freight"]),
    ]


def test_an_alias_is_exact() -> None:
    printed = {"Acorn Ind. of Minnesota": 1, "Acorn Indemnity": 1}
    assert len(found(printed, alias("Acorn Ind.", "Acorn Indemnity"))) == 2


def test_a_name_that_stands_for_itself_has_a_kind() -> None:
    assert found({"Oak Freight": 1}, alias("Oak Freight", "Oak Freight", Kind.EMPLOYER)) == [
        ("Oak Freight", "employer", ["Oak Freight"])
    ]


def test_two_names_on_the_desk_are_one_only_by_an_alias_between_them() -> None:
    two = [alias("Acorn Ind.", "Acorn Indemnity"), alias("Acorn Insur.", "Acorn Insurance")]
    printed = {"Acorn Ind.": 1, "Acorn Insur.": 1}
    assert [name for name, *_ in found(printed, *two)] == ["Acorn Indemnity", "Acorn Insurance"]
    assert [name for name, *_ in found(printed, *two, alias("Acorn Indemnity", "Acorn Insurance", day=2))] == [
        "Acorn Insurance"
    ]


def test_the_last_alias_of_a_name_holds() -> None:
    one, other = alias("Acorn Ind.", "Acorn Indemnity", day=1), alias("ACORN IND.", "Acorn Industries", day=2)
    for aliases in ([one, other], [other, one]):
        assert [name for name, *_ in found({"Acorn Ind": 1}, *aliases)] == ["Acorn Industries"]


def test_names_in_a_circle_stand_for_themselves_and_are_reported() -> None:
    circle = [alias("A Co.", "B Co."), alias("B Co.", "C Co."), alias("C Co.", "A Company")]
    assert [spelled for *_, spelled in found({"A Co.": 1, "B Co.": 1, "C Co.": 1}, *circle)] == [
        ["A Co."],
        ["B Co."],
        ["C Co."],
    ]
    (refusal,) = Directory.of(circle).circles()
    assert str(refusal) == "A Co., B Co., C Co. stand for each other in a circle, and each for itself"


names = st.sampled_from(["Acorn Co.", "Acorn Inc.", "Oak LLC", "Oak", "Elm Company"])
aliases = st.lists(st.builds(alias, names, names, st.sampled_from(Kind), st.integers(1, 28)), max_size=6)


@given(aliases=aliases, chance=st.randoms())
def test_order_of_arrival_changes_nothing(aliases: list[Alias], chance: random.Random) -> None:
    unlike = list({one.at: one for one in aliases}.values())
    printed = {"Acorn Co.": 2, "Acorn Inc.": 1, "Oak LLC": 1, "Oak": 3, "ELM CO": 1}
    shuffled = sorted(unlike, key=lambda _one: chance.random())
    assert organizations(printed, Directory.of(unlike)) == organizations(printed, Directory.of(shuffled))


@given(aliases=aliases)
def test_every_name_is_one_organization_and_none_is_lost(aliases: list[Alias]) -> None:
    printed = {"Acorn Co.": 2, "Acorn Inc.": 1, "Oak LLC": 1, "Oak": 3, "ELM CO": 1}
    whole = organizations(printed, Directory.of(aliases))
    spelled = [name for one in whole for name in one.printed]
    assert sorted(spelled) == sorted(printed)
    assert sum(one.evaluations for one in whole) == sum(printed.values())


@pytest.fixture
def retained(world: "World") -> "World":
    for place, name in enumerate(["Acorn Ind.", "Acorn Indemnity, Inc.", "Acorn Ind."]):
        ident = world.decision(f"m{place}", "Jonathan Harker")
        world.session.merge(models.Organization(id=name, name=name))
        (evaluation,) = world.session.exec(select(models.Evaluation).where(models.Evaluation.mention_id == ident))
        evaluation.retained_by_id = name
    world.session.flush()
    return world


def test_a_build_writes_who_each_name_is_and_keeps_what_was_printed(retained: "World") -> None:
    retained.desk.alias("Acorn Ind.", "Acorn Indemnity, Inc.", Kind.INSURER, by=BY)
    assert resolve_organizations(retained.session, retained.desk) == []
    rows = retained.session.exec(select(models.Organization).order_by(models.Organization.name))
    assert [(row.name, row.known_as, row.kind) for row in rows] == [
        ("Acorn Ind.", "Acorn Indemnity, Inc.", "insurer"),
        ("Acorn Indemnity, Inc.", "Acorn Indemnity, Inc.", "insurer"),
    ]


def test_an_alias_that_is_withdrawn_leaves_the_former_result(retained: "World", desk: Desk) -> None:
    before = organizations_now(retained.session, desk)
    assert before == [
        Organization("Acorn Ind.", None, {"Acorn Ind.": 2}),
        Organization("Acorn Indemnity, Inc.", None, {"Acorn Indemnity, Inc.": 1}),
    ]
    desk.alias("Acorn Ind.", "Acorn Indemnity, Inc.", Kind.INSURER, by=BY)
    assert [one.evaluations for one in organizations_now(retained.session, desk)] == [3]
    desk.unalias("ACORN IND", by=BY, reason="another company")
    assert organizations_now(retained.session, desk) == before
    assert [line.entry.action for line in desk.log()] == ["alias", "unalias"]
    assert desk.verify().entries == 2
