"""What is read of each mention."""

from typing import TYPE_CHECKING

import pytest

from examiner_db import models
from examiner_db.identity.mentions import Facts, Look, read_mentions
from examiner_db.printed_name import PrintedName

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World


def read(world: "World", ident: str) -> Facts:
    world.session.flush()
    return read_mentions(world.session)[ident]


def test_mention_whole(world: "World") -> None:
    world.licensed("a", "Harker, 2nd, Jonathan Q., M.D.", "0990108", npi="9000000015", orcid="nobody", state="NJ")
    facts = read(world, "a")
    assert facts == Facts(
        id="a",
        document_id=facts.document_id,
        name=PrintedName("Jonathan", "Q.", "Harker", "2nd", "M.D."),
        printed=("Harker, 2nd, Jonathan Q., M.D.",),
        look=Look("jonathan", "q", "harker", "ii", frozenset({"medicine"}), frozenset(), "9000000015"),
        specialty=None,
        identifiers={"npi": "9000000015", "license": "NY MD 990108"},
        jurisdiction="US-NY",
        city=None,
        state="NJ",
        entries={"discipline": 1},
    )
    assert (facts.in_decision, facts.makes_physician) == (False, True)
    assert facts.states == {"NY", "NJ"}


def test_name_is_taken_apart_where_its_source_did_not(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.session.flush()
    row = world.session.get(models.Mention, "a")
    assert row is not None
    row.given = row.surname = None
    row.name = "Harker, Jon, D.C."
    facts = read(world, "a")
    assert (facts.look.given, facts.look.surname) == ("jon", "harker")
    assert facts.look.professions == {"chiropractic"}


def test_every_spelling_in_the_document_is_kept_once(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.session.flush()
    row = world.session.get(models.Mention, "a")
    assert row is not None
    row.names = ["Jonathan Harker", "Dr. Harker"]
    assert read(world, "a").printed == ("Jonathan Harker", "Dr. Harker")


@pytest.mark.parametrize(
    ("kinds", "entries", "in_decision", "makes_physician"),
    [
        ((), {}, False, False),
        (("publication",), {"publication": 1}, False, False),
        (("publication", "discipline"), {"publication": 1, "discipline": 1}, False, True),
        (("discipline", "discipline"), {"discipline": 2}, False, True),
        (("opinion", "weighing"), {"decision": 2}, True, True),
    ],
)
def test_what_stands_behind_a_mention(
    world: "World", kinds: tuple[str, ...], entries: dict[str, int], *, in_decision: bool, makes_physician: bool
) -> None:
    world.mention("a", "Jonathan Harker")
    for place, kind in enumerate(kinds):
        world.session.add(models.Entry(id=f"e{place}", kind=kind, mention_id="a", document_id="d"))
    facts = read(world, "a")
    assert (facts.entries, facts.in_decision, facts.makes_physician) == (entries, in_decision, makes_physician)


def test_decision_counts_once_however_many_opinions_it_holds(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    for place in range(3):
        world.session.add(models.Entry(id=f"e{place}", kind="opinion", mention_id="a", document_id="d"))
    assert read(world, "a").entries == {"decision": 1}


@pytest.mark.parametrize(
    ("jurisdiction", "state", "expected"),
    [
        ("US-MN", None, {"MN"}),
        ("US", None, set()),
        ("US", "WI", {"WI"}),
        ("US-MN", "WI", {"MN", "WI"}),
        ("INT", None, set()),
    ],
)
def test_states(world: "World", jurisdiction: str, state: str | None, expected: set[str]) -> None:
    world.decision("a", "Jonathan Harker", jurisdiction, state=state)
    assert read(world, "a").states == expected
