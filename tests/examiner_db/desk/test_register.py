"""Public ids: minted from content, and never lost."""

import random
import re

import pytest

from examiner_db.desk import Desk
from examiner_db.desk.entries import moment
from examiner_db.desk.register import Register, minted

HARKER = "Jonathan Harker"


def mentions(*ids: str) -> frozenset[str]:
    return frozenset(ids)


def test_id_is_the_name_and_six_digits_of_the_smallest_mention() -> None:
    ident = minted(["b", "a", "c"], HARKER)
    assert re.fullmatch(r"jonathan-harker-[0-9a-f]{6}", ident)
    assert ident == minted(["a"], HARKER)
    assert ident != minted(["b"], HARKER)


def test_id_of_any_name_is_plain_ascii() -> None:
    ids = [minted(["a"], name)[:-7] for name in ("Siobhán O\u2019Rathvane-Ngata Jr.", "", "李")]
    assert ids == ["siobhan-orathvane-ngata-jr", "physician", "physician"]


def test_id_that_is_taken_gets_more_digits() -> None:
    first = minted(["a"], HARKER)
    assert minted(["a"], HARKER, [first]).startswith(first)
    assert len(minted(["a"], HARKER, [first])) == len(first) + 1


def test_two_new_desks_give_the_same_ids_in_any_order() -> None:
    clusters = [(mentions(f"m{number}", f"n{number}"), f"Name {number}") for number in range(50)]
    given, _ = Register().assign(clusters, at="")
    shuffled = random.Random(4).sample(clusters, len(clusters))
    again, _ = Register().assign(shuffled, at="")
    assert dict(zip(clusters, given, strict=True)) == dict(zip(shuffled, again, strict=True))
    assert len(set(given)) == 50


def test_id_survives_growth_and_a_better_name(desk: Desk) -> None:
    ident = desk.register(mentions("b", "c"), HARKER)
    assert desk.register(mentions("a", "b", "c", "d"), "Jonathan Q. Harker") == ident
    assert desk.public_ids() == {ident: mentions("a", "b", "c", "d")}


def test_registering_the_same_again_adds_nothing(desk: Desk) -> None:
    clusters = [(mentions("a"), HARKER), (mentions("b"), HARKER)]
    ids = desk.register_all(clusters)
    entries = desk._store.entries()
    assert desk.register_all(list(reversed(clusters))) == list(reversed(ids))
    assert desk._store.entries() == entries


def test_merged_clusters_keep_the_older_id_and_the_other_redirects(desk: Desk) -> None:
    older = desk.register(mentions("m"), HARKER)
    newer = desk.register(mentions("a"), "Jon Harker")
    assert desk.register(mentions("a", "m"), HARKER) == older
    assert desk.redirects() == {newer: older}
    assert desk.public_ids() == {older: mentions("a", "m")}


def test_redirects_are_followed_to_the_end(desk: Desk) -> None:
    first, second, third = (desk.register(mentions(ident), HARKER) for ident in "cba")
    desk.register_all([(mentions("a", "b"), HARKER), (mentions("c"), HARKER)])
    assert desk.redirects() == {third: second}
    desk.register(mentions("a", "b", "c"), HARKER)
    assert desk.redirects() == {second: first, third: first}


def test_clusters_that_part_again_are_themselves_again(desk: Desk) -> None:
    ids = desk.register_all([(mentions("a"), HARKER), (mentions("b"), "Jon Harker")])
    desk.register(mentions("a", "b"), HARKER)
    assert desk.register_all([(mentions("a"), HARKER), (mentions("b"), "Jon Harker")]) == ids
    assert desk.redirects() == {}
    assert desk.public_ids() == {ids[0]: mentions("a"), ids[1]: mentions("b")}


def test_id_stays_with_the_part_that_holds_the_anchor(desk: Desk) -> None:
    ident = desk.register(mentions("b", "c", "d"), HARKER)
    desk.register(mentions("a", "b", "c", "d"), HARKER)
    parts = desk.register_all([(mentions("a", "c", "d"), HARKER), (mentions("b"), HARKER)])
    assert parts[1] == ident
    assert parts[0] != ident


def test_id_survives_when_the_anchor_is_read_differently(desk: Desk) -> None:
    ident = desk.register(mentions("a", "b"), HARKER)
    assert desk.register_all([(mentions("b", "z"), HARKER), (mentions("y"), HARKER)])[0] == ident


def test_new_cluster_never_takes_an_id_that_was_given_before(desk: Desk) -> None:
    gone = desk.register(mentions("a", "b"), HARKER)
    ids = desk.register_all([(mentions("b"), HARKER), (mentions("a"), HARKER)])
    assert ids[1] == gone
    assert len(set(ids)) == 2


def test_id_stands_for_what_it_stood_for_at_the_time(desk: Desk) -> None:
    early = "2000-01-01T00:00:00.000000+00:00"
    late = "2999-01-01T00:00:00.000000+00:00"
    ident = desk.register(mentions("a"), HARKER)
    desk.register(mentions("a", "b"), HARKER)
    covered = desk.covered([(ident, early), (ident, late), ("nobody-000000", late)])
    assert covered == {(ident, early): mentions("a"), (ident, late): mentions("a", "b")}


def now_covered(desk: Desk, ident: str) -> frozenset[str]:
    at = moment()
    return desk.covered([(ident, at)])[ident, at]


def test_what_a_build_registers_stands_only_once_its_release_is_current(desk: Desk) -> None:
    ident = desk.register(mentions("a", "b"), HARKER)
    desk.published("20260101T000000000000Z", "f" * 64)
    assert now_covered(desk, ident) == mentions("a", "b")
    assert desk.register(mentions("a", "b", "c"), HARKER) == ident
    before = moment()
    assert now_covered(desk, ident) == mentions("a", "b")
    assert desk.public_ids() == {ident: mentions("a", "b", "c")}
    desk.published("20260102T000000000000Z", "e" * 64)
    assert now_covered(desk, ident) == mentions("a", "b", "c")
    assert desk.covered([(ident, before)]) == {(ident, before): mentions("a", "b")}


def test_what_a_build_that_failed_registered_is_never_seen(desk: Desk) -> None:
    ident = desk.register(mentions("a"), HARKER)
    desk.published("20260101T000000000000Z", "f" * 64)
    desk.register(mentions("a", "b"), HARKER)
    desk.register(mentions("a", "c"), HARKER)
    assert now_covered(desk, ident) == mentions("a")
    desk.published("20260103T000000000000Z", "e" * 64)
    assert now_covered(desk, ident) == mentions("a", "c")


def test_on_a_desk_that_tells_of_no_release_an_id_stands_for_what_it_is_registered_for(desk: Desk) -> None:
    ident = desk.register(mentions("a"), HARKER)
    desk.register(mentions("a", "b"), HARKER)
    early = moment()
    desk.published("20260101T000000000000Z", "f" * 64)
    assert desk.covered([(ident, early)]) == {(ident, early): mentions("a", "b")}


def test_adopted_id_leads_to_the_older_one(desk: Desk) -> None:
    older = desk.register(mentions("a", "b"), HARKER)
    desk.adopt("jonathan-harker-cited1", mentions("a", "b"), HARKER)
    assert desk.register(mentions("a", "b"), HARKER) == older
    assert desk.redirects() == {"jonathan-harker-cited1": older}


def random_clusters(chance: random.Random, everybody: list[str]) -> list[tuple[frozenset[str], str]]:
    present = [mention for mention in everybody if chance.random() < 0.9]
    chance.shuffle(present)
    clusters = []
    while present:
        size = chance.randint(1, 4)
        clusters.append((frozenset(present[:size]), chance.choice([HARKER, "Jon Harker", "Mary Poole"])))
        present = present[size:]
    return clusters


@pytest.mark.parametrize("seed", range(25))
def test_no_id_is_ever_lost_or_shared_whatever_happens_to_the_clusters(desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    everybody = [f"m{number:02}" for number in range(12)]
    given: set[str] = set()
    for _ in range(6):
        clusters = random_clusters(chance, everybody)
        ids = desk.register_all(clusters)
        assert len(set(ids)) == len(clusters)
        given |= set(ids)
        live, redirects = desk.public_ids(), desk.redirects()
        assert live.keys() | redirects.keys() == given
        assert not live.keys() & redirects.keys()
        assert set(redirects.values()) <= live.keys()
        assert {ident: live[ident] for ident in ids} == {
            ident: mentions for ident, (mentions, _) in zip(ids, clusters, strict=True)
        }
        assert desk.register_all(clusters) == ids
