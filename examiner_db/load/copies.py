"""Which texts are copies of one decision, and the id that it is known by.

Copies are of one tribunal and day, and say the same. Where the numbers do not tell (one has none, or one has that of
the court and the other that of the law reporter) they name a physician in common, because forms and short memoranda
are all alike. Two papers under one number and day that differ are two decisions: none is left out for the other.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from examiner_db.content_key import content_key
from examiner_db.printed_name import fold_name, parse_name
from examiner_db.reading.types import Reading
from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal

ALIKE = 0.85
"""The share of the shorter text's runs of words that a copy has too: a scan with one word in twenty misread keeps more,
and two papers on one claim share less, even where the heading is long and the rest is short."""
RUN = 3
_WORD = re.compile(r"\w+")
_SLIP_OPINION = re.compile(r"\d{4} NY Slip Op \d{5}")
"""The law reporter's number of a New York decision, which says nothing of the court's own number of the case."""
_WHOLE_DAY = len("2021-03-05")

Words = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """One decision as one text tells it: where it stands, by what it is known, and the surnames of its physicians."""

    text_sha256: str
    start: int
    end: int
    tribunal: Tribunal
    docket: str | None
    decided_on: str | None
    physicians: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def is_known(self) -> bool:
        """Whether number and day are both there, which are the same in every copy."""
        return bool(self.docket and self.decided_on)

    @property
    def is_reported(self) -> bool:
        """Whether the number is the law reporter's, and the court's is not known."""
        return self.docket is not None and _SLIP_OPINION.match(self.docket) is not None

    @property
    def rank(self) -> int:
        """How well it is known: by the court's number, by the law reporter's, or only by its words."""
        return int(self.is_reported) if self.is_known else 2

    @property
    def key(self) -> list[object]:
        """What the id follows from: number and day, else the text and the place in it."""
        known: list[object] = [self.tribunal, self.docket, self.decided_on]
        return known if self.is_known else [self.text_sha256, self.start]


@dataclass(frozen=True, slots=True)
class Seen:
    """The same, with whether only the user has the text, and since when it is on record."""

    told: Told
    private: bool
    first_seen: str

    @property
    def age(self) -> tuple[bool, str, int, str, int]:
        """Orders the public before the private, and the oldest first: what is added later takes no id away."""
        return self.private, self.first_seen, self.told.rank, self.told.text_sha256, self.told.start


def told_in(record: DecisionRecord, readings: Sequence[Reading]) -> Iterator[Told]:
    """Each decision that was read in a record's text; the publisher's own number and day are those of a lone one."""
    alone = len(readings) == 1
    for reading in readings:
        yield Told(
            text_sha256=record.text_sha256,
            start=reading.start,
            end=reading.end,
            tribunal=record.tribunal or reading.tribunal or Tribunal.OTHER,
            docket=(record.docket if alone else None) or reading.docket,
            decided_on=(record.decided_on if alone else None) or reading.decided_on,
            physicians=frozenset(surname(physician.name) for physician in reading.physicians),
        )


def surname(name: str) -> str:
    """The surname of a physician as printed, in one spelling; the whole name where none is told."""
    return fold_name(parse_name(name).surname or name)


Group = list[Seen]


class Copies:
    """The ids of decisions that may come in several copies, of which one is read."""

    def __init__(self, seen: Iterable[Seen], text_of: Callable[[str], str]) -> None:
        """Find the copies. ``seen`` comes best copy first; ``text_of`` gives the text of a hash."""
        self._text_of = text_of
        self._words = lru_cache(maxsize=64)(self._words_of)
        self._groups: list[Group] = []
        self._of: dict[Told, Group] = {}
        self._near_by_number: defaultdict[tuple[object, ...], list[Group]] = defaultdict(list)
        self._near_by_day: defaultdict[tuple[object, ...], list[Group]] = defaultdict(list)
        for one in sorted(seen, key=lambda one: (one.private, one.told.rank)):
            self._place(one)
        self._ids: dict[Told, str | None] = {}
        taken: set[str] = set()
        for group in sorted(self._groups, key=lambda group: min(one.age for one in group)):
            ident = _ident(group, taken)
            taken.add(ident)
            read_from = group[0].told.text_sha256
            self._ids |= {one.told: ident if one.told.text_sha256 == read_from else None for one in group}

    def id_of(self, told: Told) -> str | None:
        """The id of a decision; ``None`` where it is read from another copy.

        The offsets of a copy would be those of another text, and its quotes, spelt a little differently, would count
        twice.
        """
        return self._ids.get(told, content_key("decision", *told.key))

    @property
    def left_out(self) -> int:
        """How many times a decision stands in a text from which it is not read."""
        return sum(ident is None for ident in self._ids.values())

    def _place(self, one: Seen) -> None:
        """Put a text with those it is a copy of, or by itself."""
        told = one.told
        group = self._of.get(told) or self._most_alike(told)
        if group is None:
            group = []
            self._groups.append(group)
            for number in {told.docket, None if told.is_reported else told.docket}:
                self._near_by_number[told.tribunal, number, told.decided_on].append(group)
            self._near_by_day[told.tribunal, told.decided_on].append(group)
        group.append(one)
        self._of[told] = group

    def _most_alike(self, told: Told) -> Group | None:
        """The decision that a text is a copy of; of several that are much alike the one that is most."""
        found = [(self._share(group, told), group) for group in self._near(told)]
        share, group = max(found, key=lambda one: one[0], default=(0.0, None))
        return group if share >= ALIKE else None

    def _near(self, told: Told) -> Sequence[Group]:
        """What a text may be a copy of. Without a whole date only number and date together can tell."""
        same_number = self._near_by_number[told.tribunal, told.docket, told.decided_on] if told.is_known else []
        if len(told.decided_on or "") != _WHOLE_DAY:
            return same_number
        if told.is_known and not told.is_reported:
            return [*same_number, *self._near_by_number[told.tribunal, None, told.decided_on]]
        return self._near_by_day[told.tribunal, told.decided_on]

    def _share(self, group: Group, told: Told) -> float:
        """The share of its words that a text has in common with the one that a group is read from."""
        best = group[0].told
        if best.text_sha256 == told.text_sha256:
            return float(best.key == told.key)
        numbers = {one.told.docket for one in group if one.told.docket and one.told.is_reported == told.is_reported}
        if told.docket and numbers and told.docket not in numbers:
            return 0.0
        unnumbered = told.docket not in numbers
        if best.physicians.isdisjoint(told.physicians) and (unnumbered or (best.physicians and told.physicians)):
            return 0.0
        these, those = (self._words(one.text_sha256, one.start, one.end) for one in (best, told))
        return len(these & those) / max(1, min(len(these), len(those)))

    def _words_of(self, text_sha256: str, start: int, end: int) -> Words:
        """Every run of words of a text, without case, marks and line breaks."""
        words = _WORD.findall(self._text_of(text_sha256)[start:end].casefold())
        return frozenset(zip(*(words[first:] for first in range(RUN)), strict=False))


def _ident(group: Group, taken: set[str]) -> str:
    """The id of the oldest copy; with its text, where another decision under the same number and day is older."""
    oldest = min(group, key=lambda one: one.age).told
    ident = content_key("decision", *oldest.key)
    return content_key("decision", *oldest.key, oldest.text_sha256) if ident in taken else ident
