"""What holds for any names, judgments and order of arrival: found by hypothesis, not thought up by a person."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations, count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from examiner_db import models
from examiner_db.desk import Desk
from examiner_db.desk.entries import Action, Entry, checked
from examiner_db.identity.clusters import Clusters, cluster
from examiner_db.identity.effects import effect_on
from examiner_db.identity.findings import Refusal
from examiner_db.identity.mentions import Facts, facts_of
from examiner_db.identity.people import read_people
from examiner_db.identity.resolve import provisional
from examiner_db.printed_name import parse_name
from examiner_db.vocabulary import Verdict

NAMES = ("Jonathan Harker", "Jon Harker", "Jonathan A. Harker, M.D.", "J. Harker, Jr.", "Mary Harker, D.C.", "Harker")
NPIS = ("9000000015", "9000000023")
IDS = tuple(f"m{place}" for place in range(7))
Said = tuple[Action, str, str, str, dict[str, str]]
"""An action, what it is about, a verdict and identifiers."""
BEGIN = datetime(2024, 1, 1, tzinfo=UTC)

ids = st.sampled_from(IDS)
pairs = st.tuples(ids, ids).filter(lambda pair: pair[0] != pair[1])
judged = st.builds(
    lambda pair, verdict: (Action.JUDGE, *pair, verdict, {}), pairs, st.sampled_from([str(one) for one in Verdict])
)
withdrawn = st.builds(lambda pair: (Action.WITHDRAW, *pair, "", {}), pairs)
confirmed = st.builds(lambda one, npi: (Action.CONFIRM, one, "", "", {"npi": npi}), ids, st.sampled_from(NPIS))
decided = st.lists(st.one_of(judged, judged, withdrawn, confirmed), max_size=8)


@st.composite
def mentions(draw: st.DrawFn) -> dict[str, Facts]:
    """Seven mentions of physicians named Harker, in decisions and in a board's list."""
    return {ident: draw(mention(ident)) for ident in IDS}


@st.composite
def mention(draw: st.DrawFn, ident: str) -> Facts:
    name, listed = draw(st.sampled_from(NAMES)), draw(st.booleans())
    parts = parse_name(name)
    row = models.Mention(
        id=ident,
        document_id=f"document {ident}",
        name=name,
        names=[name],
        given=parts.given,
        middle=parts.middle,
        surname=parts.surname,
        suffix=parts.suffix,
        credential=parts.credential,
        npi=draw(st.sampled_from([None, *NPIS])) if listed else None,
        license=draw(st.sampled_from(["990108", "990109", "None"])) if listed else None,
        license_state="NY",
        license_type="MD",
        orcid=None,
        specialty=draw(st.sampled_from([None, "orthopedic surgeon", "neurologist"])),
        city=None,
        state=None,
        jurisdiction=draw(st.sampled_from(["US-MN", "US-NY"])),
        birth_year=None,
    )
    return facts_of(row, {"discipline" if listed else "decision": 1})


def entries(said: Sequence[Said]) -> list[Entry]:
    """Decisions a minute apart."""
    return [
        checked(
            Entry(
                (BEGIN + timedelta(minutes=place)).isoformat(timespec="microseconds"),
                "R. Viewer",
                *one[:4],
                values=one[4],
                reason="why",
            )
        )
        for place, one in enumerate(said)
    ]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path: Path = tmp_path_factory.mktemp("desk") / "desk.sqlite"
    with Desk.open(path) as desk:
        yield desk


def resolved(empty: Desk, known: dict[str, Facts], said: Sequence[Entry]) -> Clusters:
    """From scratch: a new desk, with the entries in this order of arrival."""
    with empty.copy() as desk:
        desk._store.append(said)
        return clusters_of(desk, known)


def clusters_of(desk: Desk, known: dict[str, Facts]) -> Clusters:
    return cluster(known, read_people(desk, frozenset(known), lambda: provisional(known)))


def together(clusters: Clusters) -> set[frozenset[str]]:
    return {frozenset(pair) for one in clusters.physicians for pair in combinations(sorted(one), 2)}


def shuffled(known: dict[str, Facts], chance: random.Random) -> dict[str, Facts]:
    return dict(sorted(known.items(), key=lambda _item: chance.random()))


often = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@often
@given(known=mentions(), said=decided, chance=st.randoms())
def test_order_of_arrival_never_changes_clusters(
    empty: Desk,
    known: dict[str, Facts],
    said: list[Said],
    chance: random.Random,
) -> None:
    first = entries(said)
    other = sorted(first, key=lambda _entry: chance.random())
    one, two = resolved(empty, known, first), resolved(empty, shuffled(known, chance), other)
    assert (one.identified, one.groups) == (two.identified, two.groups)
    assert {(one.sentence, one.mentions) for one in one.refused} == {
        (one.sentence, one.mentions) for one in two.refused
    }


@often
@given(known=mentions(), said=decided)
def test_a_veto_always_wins(empty: Desk, known: dict[str, Facts], said: list[Said]) -> None:
    with empty.copy() as desk:
        desk._store.append(entries(said))
        vetoes = {frozenset((one.a, one.b)) for one in desk.judgments() if one.verdict is Verdict.DIFFERENT}
        clusters = clusters_of(desk, known)
    assert not vetoes & together(clusters)
    for one in clusters.identified:
        npis = {known[ident].look.npi for ident in one} - {None}
        npis |= {found.entry.value for found in clusters.confirming.of(one) if found.entry.kind == "npi"}
        assert len(npis) <= 1


@often
@given(known=mentions(), said=decided, more=st.lists(judged, min_size=1, max_size=3))
def test_a_judgment_that_is_added_and_withdrawn_was_never_there(
    empty: Desk,
    known: dict[str, Facts],
    said: list[Said],
    more: list[Said],
) -> None:
    about = {frozenset(one[1:3]) for one in more}
    said = [one for one in said if frozenset(one[1:3]) not in about]
    back: list[Said] = [(Action.WITHDRAW, one, other, "", {}) for _, one, other, *_ in more]
    before, after = resolved(empty, known, entries(said)), resolved(empty, known, entries([*said, *more, *back]))
    assert (before.identified, before.groups, before.refused) == (after.identified, after.groups, after.refused)


@often
@given(known=mentions(), said=decided, gone=st.sets(ids, max_size=3))
def test_mentions_that_come_and_go_leave_what_there_would_be_without_them(
    empty: Desk,
    known: dict[str, Facts],
    said: list[Said],
    gone: set[str],
) -> None:
    """A build remembers no cluster: with the mentions back all is as before, and without them as if they never were."""
    fewer = {ident: facts for ident, facts in known.items() if ident not in gone}
    with empty.copy() as desk:
        desk._store.append(entries(said))
        built = [clusters_of(desk, world) for world in (known, fewer, known)]
    assert built[0] == built[2]
    assert built[1].physicians == resolved(empty, fewer, entries(said)).physicians


partitions = st.lists(st.integers(0, 3), min_size=len(IDS), max_size=len(IDS))


def parts(numbers: Sequence[int]) -> list[tuple[frozenset[str], str]]:
    """Clusters of the mentions, by the number each has."""
    found = (frozenset(ident for ident, part in zip(IDS, numbers, strict=True) if part == one) for one in range(4))
    return [(one, "Jonathan Harker") for one in sorted(filter(None, found), key=min)]


@often
@given(first=partitions, detour=st.lists(partitions, max_size=4))
def test_splitting_restores_both_histories(empty: Desk, first: list[int], detour: list[list[int]]) -> None:
    """Whatever was joined and split in between, each former physician has its former id again."""
    with empty.copy() as desk:
        before = desk.register_all(parts(first))
        for between in detour:
            desk.register_all(parts(between))
        assert desk.register_all(parts(first)) == before
        assert not desk.redirects().keys() & set(before)
        desk.verify()


@often
@given(builds=st.lists(partitions, min_size=1, max_size=5))
def test_an_id_that_was_ever_given_leads_to_a_page_for_ever(empty: Desk, builds: list[list[int]]) -> None:
    ever: set[str] = set()
    with empty.copy() as desk:
        for numbers, build in zip(builds, count(1), strict=False):
            current = desk.register_all(parts(numbers))
            ever |= set(current)
            redirects, live = desk.redirects(), desk.public_ids()
            assert len(set(current)) == len(current), f"build {build} gives one id twice"
            assert ever == redirects.keys() | live.keys()
            assert not redirects.keys() & live.keys()
            # However long the chain, one step leads to its end, and the end is a page of this build.
            assert set(redirects.values()) <= set(current)
            assert {live[ident] for ident in current} == {mentions for mentions, _ in parts(numbers)}


@often
@given(known=mentions(), said=decided, size=st.integers(1, 3), chance=st.randoms())
def test_a_split_takes_its_mentions_out_and_its_withdrawal_puts_them_back(
    empty: Desk,
    known: dict[str, Facts],
    said: list[Said],
    size: int,
    chance: random.Random,
) -> None:
    with empty.copy() as desk:
        desk._store.append(entries(said))
        before = clusters_of(desk, known)
        whole = max(before.physicians, key=len, default=frozenset[str]())
        if len(whole) <= size:
            return
        (ident,) = (
            one for one, found in zip(_registered(desk, before), before.physicians, strict=True) if found == whole
        )
        part = chance.sample(sorted(whole), size)
        desk.split(ident, part, by="R. Viewer", reason="another signature")
        after = clusters_of(desk, known)
        assert not {frozenset((one, other)) for one in part for other in whole - set(part)} & together(after)
        assert desk.register_all([(one, "Jonathan Harker") for one in after.physicians])
        desk.withdraw(ident, *part, by="R. Viewer", reason="one signature after all")
        again = clusters_of(desk, known)
        assert again.physicians == before.physicians
        assert ident in _registered(desk, again)


def _registered(desk: Desk, clusters: Clusters) -> list[str]:
    return desk.register_all([(one, "Jonathan Harker") for one in clusters.physicians])


def refused(desk: Desk, known: dict[str, Facts]) -> tuple[frozenset[Refusal], frozenset[Refusal]]:
    """What nobody in the build is, and which links are not made, over all mentions."""
    people = read_people(desk, frozenset(known), lambda: provisional(known))
    return frozenset(people.refused), frozenset(cluster(known, people).refused) - frozenset(people.refused)


@often
@given(known=mentions(), said=decided, last=st.one_of(judged, withdrawn, confirmed))
def test_an_effect_is_what_resolving_everything_before_and_after_would_find(
    empty: Desk, known: dict[str, Facts], said: list[Said], last: Said
) -> None:
    *earlier, entry = entries([*said, last])
    with empty.copy() as desk:
        desk._store.append(earlier)
        found = effect_on(known, desk, lambda copy: copy._store.append([entry]))
        mistaken, apart = refused(desk, known)
        desk._store.append([entry])
        mistaken_now, apart_now = refused(desk, known)
    assert frozenset(found.mistaken) == mistaken_now - mistaken
    assert frozenset(found.refused) == apart_now - apart
