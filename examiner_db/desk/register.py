"""Public ids: short, readable, the same after every rebuild, and never taken away from what they were given to.

An id belongs to its anchors: the mentions it stood for when it was first registered, the smallest first. It stays
with whatever holds its first anchor that is still there. Where two ids meet in one physician the older stays, and
the other leads to it; if they part again, each is itself again.

A build registers before its release can be seen, and may fail. What it registers is what an id stands for to people
only from the next release on that is made current; on a desk that has told of no release yet, at once.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from examiner_db.content_key import content_key
from examiner_db.desk.entries import Action, Entry
from examiner_db.printed_name import fold_name

Cluster = tuple[frozenset[str], str]
"""Mentions that are one physician or name group, and the name shown."""


def minted(mentions: Iterable[str], name: str, taken: Collection[str] = ()) -> str:
    """A new id: the name and six digits of the key of the smallest mention, or more where these are taken."""
    slug = re.sub(r"[^a-z0-9]+", "-", fold_name(name)).strip("-") or "physician"
    key = content_key("physician", min(mentions))
    choices = (f"{slug}-{key[:digits]}" for digits in range(6, len(key) + 1))
    return next(choice for choice in choices if choice not in taken)


@dataclass
class Membership:
    """What an id was registered for, and since when a release shows it; ``None`` if none did yet."""

    mentions: frozenset[str]
    shown: str | None


@dataclass
class Register:
    """What the desk knows of public ids. ``memberships`` holds, by id, what it was registered for, in order."""

    memberships: dict[str, list[Membership]] = field(default_factory=lambda: defaultdict(list))
    leads_to: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Register":
        """Read the register from the desk's entries, in the order of time."""
        register, published = cls(), False
        waiting: list[Membership] = []
        for entry in entries:
            if entry.action is Action.REGISTER:
                new = Membership(entry.mentions, None if published else entry.at)
                register.memberships[entry.subject].append(new)
                register.leads_to.pop(entry.subject, None)
                waiting.append(new)
            elif entry.action is Action.REDIRECT:
                register.leads_to[entry.subject] = entry.other
            elif entry.action is Action.PUBLISH:
                published = True
                for one in waiting:
                    one.shown = one.shown or entry.at
                waiting.clear()
        return register

    def stood_for(self, public_id: str, at: str) -> frozenset[str] | None:
        """What an id was seen to stand for at an instant; if it was not seen yet, what it was registered for first."""
        if public_id not in self.memberships:
            return None
        history = self.memberships[public_id]
        before = [one.mentions for one in history if one.shown is not None and one.shown <= at]
        return before[-1] if before else history[0].mentions

    def live(self) -> dict[str, frozenset[str]]:
        """Every id that leads nowhere else, with the mentions it stands for."""
        latest = ((ident, history[-1]) for ident, history in self.memberships.items() if ident not in self.leads_to)
        return {ident: one.mentions for ident, one in latest}

    def standing_for(self, mentions: frozenset[str]) -> set[str]:
        """The ids that stand for any of these mentions in the last release, or were registered for any since."""
        found = set()
        for ident, history in self.memberships.items():
            seen = max((place for place, one in enumerate(history) if one.shown is not None), default=0)
            if any(one.mentions & mentions for one in history[seen:]):
                found.add(ident)
        return found

    def redirects(self) -> dict[str, str]:
        """Every id that leads elsewhere, with the id where the way ends."""
        return {ident: self._end(ident) for ident in self.leads_to}

    def _end(self, ident: str) -> str:
        seen = {ident}
        while (then := self.leads_to.get(ident)) is not None and then not in seen:
            ident = then
            seen.add(ident)
        return ident

    def assign(self, clusters: Sequence[Cluster], at: str) -> tuple[list[str], list[Entry]]:
        """The id of each cluster, in order, and the entries that record what is new. Clusters share no mention."""
        claims = self._claims(clusters)
        taken = set(self.memberships)
        ids: list[str] = []
        news: list[Entry] = []
        for place, (mentions, name) in enumerate(clusters):
            stays, *others = claims.get(place) or [minted(mentions, name, taken)]
            taken.add(stays)
            ids.append(stays)
            if self._is_news(stays, mentions):
                news.append(registration(stays, mentions, name, at))
            moved = (other for other in others if self.leads_to.get(other) != stays)
            news += (Entry(at, "build", Action.REDIRECT, other, stays) for other in moved)
        return ids, news

    def _claims(self, clusters: Sequence[Cluster]) -> Mapping[int, list[str]]:
        """By the place of a cluster, the ids whose anchor it holds, oldest first."""
        home = {mention: place for place, (mentions, _) in enumerate(clusters) for mention in mentions}
        claims: dict[int, list[str]] = defaultdict(list)
        for ident, history in self.memberships.items():
            anchors = chain(sorted(history[0].mentions), sorted(history[-1].mentions))
            place = next((home[anchor] for anchor in anchors if anchor in home), None)
            if place is not None:
                claims[place].append(ident)
        return claims

    def _is_news(self, ident: str, mentions: frozenset[str]) -> bool:
        history = self.memberships.get(ident)
        return history is None or ident in self.leads_to or history[-1].mentions != mentions


def registration(ident: str, mentions: frozenset[str], name: str, at: str) -> Entry:
    """The entry that an id stands for these mentions from now on."""
    return Entry(at, "build", Action.REGISTER, ident, " ".join(sorted(mentions)), reason=name)
