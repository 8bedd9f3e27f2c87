"""Clusters from links and conflicts: the same in any order, never across a conflict."""

import random
from collections.abc import Callable, Sequence
from itertools import combinations

import pytest

from examiner_db.identity.partition import Conflict, components, partition, partition_of

Set = frozenset[str]


def link(text: str) -> Set:
    return frozenset(text)


def conflict(one: str, other: str) -> Conflict:
    return Conflict(link(one), link(other), f"{one} against {other}")


def among(conflicts: Sequence[Conflict]) -> Callable[[Set], list[Conflict]]:
    return lambda mentions: [found for one in conflicts if (found := one.within(mentions))]


def clusters(links: Sequence[str], conflicts: Sequence[Conflict]) -> set[str]:
    found, _ = partition([link(text) for text in links], among(conflicts))
    return {"".join(sorted(cluster)) for cluster in found}


@pytest.mark.parametrize(
    ("links", "conflicts", "expected"),
    [
        (["ab", "bc", "d"], [], {"abc", "d"}),
        (["ab"], [("a", "b")], {"a", "b"}),
        (["abc"], [("a", "b")], {"a", "b", "c"}),
        (["aAbBcC"], [("aA", "bB")], {"Aa", "Bb", "Cc"}),
        (["ab", "bc", "cd"], [("a", "d")], {"a", "b", "c", "d"}),
        (["ab", "ac"], [("a", "b")], {"ac", "b"}),
        (["abcdefg"], [("a", "b")], {"a", "b", "cdefg"}),
        (["ab", "cd"], [("a", "c")], {"ab", "cd"}),
    ],
    ids=[
        "links join",
        "a conflict keeps apart",
        "who could be either is neither",
        "what nothing tells apart stays together",
        "never along a chain whose ends conflict",
        "a conflict with another leaves other links alone",
        "the rest of a name stays together",
        "what is not linked cannot conflict",
    ],
)
def test_clusters(links: list[str], conflicts: list[tuple[str, str]], expected: set[str]) -> None:
    assert clusters(links, [conflict(*pair) for pair in conflicts]) == expected


def test_conflicts_met_are_reported_once_and_only_among_what_is_linked() -> None:
    met = [conflict("a", "b"), conflict("a", "z")]
    assert partition([link("abc"), link("z")], among(met))[1] == [conflict("a", "b")]


def test_components_keep_their_links() -> None:
    found = {
        (cluster, frozenset(links)) for cluster, links in components([link("ab"), link("bc"), link("x"), link("")])
    }
    assert found == {(link("abc"), frozenset({link("ab"), link("bc")})), (link("x"), frozenset({link("x")}))}


def test_atoms_are_never_taken_apart() -> None:
    atoms = [link("ab"), link("cd"), link("e")]
    found, met = partition_of(atoms, [link("bc"), link("de")], among([conflict("a", "e")]))
    assert {"".join(sorted(cluster)) for cluster in found} == {"ab", "cd", "e"}
    assert len(met) == 1
    joined, _ = partition_of(atoms, [link("bc")], among([conflict("a", "b")]))
    assert {"".join(sorted(cluster)) for cluster in joined} == {"abcd", "e"}


@pytest.mark.parametrize("seed", range(150))
def test_any_order_gives_the_same_clusters_and_a_conflict_always_wins(seed: int) -> None:
    chance = random.Random(seed)
    everybody = [f"m{number:02}" for number in range(chance.randint(2, 14))]
    links = [frozenset({mention}) for mention in everybody]
    links += [frozenset(chance.sample(everybody, chance.randint(1, min(4, len(everybody))))) for _ in range(8)]
    pairs = [chance.sample(everybody, 2) for _ in range(chance.randint(0, 5))]
    conflicts = [Conflict(frozenset({one}), frozenset({other}), "apart") for one, other in pairs]

    found, _ = partition(links, among(conflicts))
    for _ in range(5):
        shuffled = chance.sample(links, len(links))
        assert partition(shuffled, among(chance.sample(conflicts, len(conflicts))))[0] == found
    assert sorted(mention for cluster in found for mention in cluster) == everybody
    assert not [pair for pair in pairs for cluster in found if cluster >= set(pair)]
    without, _ = partition(links, among([]))
    assert all(any(cluster <= whole for whole in without) for cluster in found)


@pytest.mark.parametrize("seed", range(40))
def test_those_who_stay_together_in_a_conflict_are_linked_to_each_other(seed: int) -> None:
    chance = random.Random(seed)
    everybody = "abcdefgh"
    links = [frozenset(chance.sample(everybody, 3)) for _ in range(4)]
    conflicts = [conflict(*chance.sample(everybody, 2)) for _ in range(3)]
    for cluster in partition(links, among(conflicts))[0]:
        whole = next(component for component, _ in components(links) if cluster <= component)
        if among(conflicts)(whole) and cluster != whole:
            joined = [pair for pair in combinations(sorted(cluster), 2) if any(one >= set(pair) for one in links)]
            assert joined or len(cluster) == 1
