"""Who is who as things stand: looked at without writing anything."""

from typing import TYPE_CHECKING

import pytest

from examiner_db.identity.outlook import candidates, outlook
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

BY = "R. Viewer"


@pytest.fixture
def built(world: "World") -> "World":
    """Three of one name in three states; in one of them in two decisions."""
    for ident, place in (("a", "US-MN"), ("a2", "US-MN"), ("b", "US-WI"), ("c", "US-IA")):
        world.decision(ident, "Jonathan Harker", place)
    world.resolve()
    return world


def test_the_outlook_is_what_a_build_would_find(built: "World") -> None:
    built.desk.judge("a", "b", Verdict.SAME, by=BY)
    built.desk.judge("b", "c", Verdict.DIFFERENT, by=BY, reason="two offices")
    built.desk.judge("a", "c", Verdict.SAME, by=BY)
    built.desk.judge("a", "gone", Verdict.SAME, by=BY)
    now = outlook(built.session, built.desk)
    resolution = built.resolve()
    assert set(now.clusters.physicians) == built.clusters()
    assert {str(one) for one in (*now.mistaken, *now.refused)} == {str(one) for one in resolution.refused}
    assert [str(one) for one in now.mistaken] == [
        f"the judgment of {built.today()} names gone, which no mention in this build is"
    ]


def test_the_most_useful_candidate_comes_first(built: "World") -> None:
    """Nothing sets the pairs apart but how much hangs on them."""
    ids = built.ids()
    found = [{one.a, one.b} for one in candidates(built.session, built.desk)]
    assert found[-1] == {ids["b"], ids["c"]}
    assert len(found) == 3


def test_a_pair_that_was_judged_since_the_build_does_not_wait(built: "World") -> None:
    ids = built.ids()
    built.desk.judge(str(ids["a"]), str(ids["b"]), Verdict.SAME, by=BY)
    found = {frozenset((one.a, one.b)) for one in candidates(built.session, built.desk)}
    assert found == {frozenset((ids["a"], ids["c"])), frozenset((ids["b"], ids["c"]))}
