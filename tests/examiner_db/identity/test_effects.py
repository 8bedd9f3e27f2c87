"""What an entry of the desk would change: tried without writing anything."""

from typing import TYPE_CHECKING

import pytest

from examiner_db.identity.effects import effect
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

BY = "R. Viewer"


@pytest.fixture
def built(world: "World") -> "World":
    """Three of one name in three states."""
    for ident, place in (("a", "US-MN"), ("b", "US-WI"), ("c", "US-IA")):
        world.decision(ident, "Jonathan Harker", place)
    world.resolve()
    return world


def test_an_effect_is_what_would_be_new_and_writes_nothing(built: "World") -> None:
    built.desk.judge("a", "b", Verdict.DIFFERENT, by=BY, reason="two offices")
    built.desk.judge("b", "c", Verdict.SAME, by=BY)
    head, state = built.desk.head(), built.state()
    found = effect(built.session, built.desk, lambda desk: desk.judge("a", "c", Verdict.SAME, by=BY))
    assert found.mistaken == ()
    assert min(str(one) for one in found.refused).startswith(
        "Jonathan Harker and Jonathan Harker would be one physician by judgments and are not joined: judged different"
    )
    assert {mention for one in found.refused for mention in one.mentions} == {"a", "b", "c"}
    assert (built.desk.head(), built.state()) == (head, state)


def test_what_was_refused_before_is_no_effect(built: "World") -> None:
    built.desk.judge("a", "gone", Verdict.SAME, by=BY)
    found = effect(built.session, built.desk, lambda desk: desk.judge("a", "b", Verdict.SAME, by=BY))
    assert (found.mistaken, found.refused) == ((), ())


def test_a_confirmation_reaches_whoever_prints_the_number(built: "World") -> None:
    built.listed("d", "Mina Murray", npi="9000000015")
    built.resolve()
    found = effect(built.session, built.desk, lambda desk: desk.confirm("a", npi="9000000015", by=BY))
    (refused,) = found.refused
    assert set(refused.mentions) == {"a", "d"}
    assert "neither surname nor given name agrees" in str(refused)


def test_an_entry_that_says_nothing_about_who_is_who_has_no_effect(built: "World") -> None:
    found = effect(built.session, built.desk, lambda desk: desk.hold("a", by=BY, reason="disputed"))
    assert (found.mistaken, found.refused) == ((), ())
