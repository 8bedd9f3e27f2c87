"""Linked mentions become clusters, the same in whatever order they come, and never across a conflict.

Where everything that is linked agrees, it is one cluster. Where a conflict is found among it, only those stay
together that nothing tells apart: they are linked to the same and conflict with the same. So a mention that could be
either of two who differ is neither.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

Set = frozenset[str]


@dataclass(frozen=True)
class Conflict:
    """Every mention of ``a`` is apart from every mention of ``b``."""

    a: Set
    b: Set
    reason: str

    def within(self, mentions: Set) -> "Conflict | None":
        """The conflict as far as it is among ``mentions``."""
        a, b = self.a & mentions, self.b & mentions
        return Conflict(a, b, self.reason) if a and b else None


ConflictsIn = Callable[[Set], Sequence[Conflict]]
"""The conflicts among some mentions that are linked, directly or not."""


def partition(links: Iterable[Set], conflicts_in: ConflictsIn) -> tuple[list[Set], list[Conflict]]:
    """Clusters of all that is linked, and the conflicts met; what is linked to nothing is given as a link of one."""
    clusters: list[Set] = []
    met: list[Conflict] = []
    for component, its_links in components(links):
        conflicts = conflicts_in(component)
        met += conflicts
        clusters += _split(component, its_links, conflicts) if conflicts else [component]
    return sorted(clusters, key=min), met


def partition_of(
    atoms: Iterable[Set], links: Iterable[Set], conflicts_in: ConflictsIn
) -> tuple[list[Set], list[Conflict]]:
    """The same where some mentions are one already: clusters are unions of ``atoms``."""
    members = {min(atom): atom for atom in atoms}
    home = {mention: first for first, atom in members.items() for mention in atom}

    def conflicts(firsts: Set) -> list[Conflict]:
        found = conflicts_in(frozenset().union(*(members[first] for first in firsts)))
        folded = (Conflict(_homes(one.a), _homes(one.b), one.reason) for one in found)
        return [one for one in folded if not one.a & one.b]

    def _homes(mentions: Set) -> Set:
        return frozenset(home[mention] for mention in mentions)

    clusters, met = partition([*(frozenset({first}) for first in members), *map(_homes, links)], conflicts)
    unfolded = [frozenset().union(*(members[first] for first in cluster)) for cluster in clusters]
    return unfolded, met


def components(links: Iterable[Set]) -> list[tuple[Set, list[Set]]]:
    """What hangs together by links, each with its links."""
    parent: dict[str, str] = {}

    def root(mention: str) -> str:
        parent.setdefault(mention, mention)
        while parent[mention] != mention:
            parent[mention] = parent[parent[mention]]
            mention = parent[mention]
        return mention

    kept = [link for link in map(frozenset, links) if link]
    for link in kept:
        first, *others = map(root, link)
        parent.update(dict.fromkeys(others, first))
    by_root: dict[str, list[Set]] = defaultdict(list)
    for link in kept:
        by_root[root(min(link))].append(link)
    return [(frozenset().union(*its_links), its_links) for its_links in by_root.values()]


def _split(component: Set, links: Sequence[Set], conflicts: Sequence[Conflict]) -> list[Set]:
    against: dict[str, set[str]] = defaultdict(set)
    for conflict in conflicts:
        for one, other in ((conflict.a, conflict.b), (conflict.b, conflict.a)):
            for mention in one:
                against[mention] |= other
    near: dict[str, set[str]] = {mention: {mention} for mention in component}
    for link in links:
        for mention in link:
            near[mention] |= link - against[mention]
    parts = components(frozenset((one, other)) for one, others in near.items() for other in others)
    return [cluster for part, _ in parts for cluster in _alike(part, near, against)]


def _alike(part: Set, near: Mapping[str, set[str]], against: Mapping[str, set[str]]) -> list[Set]:
    """The part itself if nothing in it conflicts, else those in it that are linked to and conflict with the same."""
    classes: dict[tuple[Set, Set], set[str]] = defaultdict(set)
    for mention in part:
        classes[frozenset(near[mention]), frozenset(against[mention] & part)].add(mention)
    if not any(conflicting for _, conflicting in classes):
        return [part]
    return [frozenset(alike) for alike in classes.values()]
