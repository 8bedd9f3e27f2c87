"""Which texts are copies of one decision, and the id that it is known by.

Copies are of one tribunal and day, and say the same of the same physicians; where both have a docket number it is one.
Two papers under one number and day that differ are two decisions: none of them is left out for the other.
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
    def age(self) -> tuple[bool, str, bool, str, int]:
        """Orders the public before the private, and the oldest first: what is added later takes no id away."""
        return self.private, self.first_seen, not self.told.is_known, self.told.text_sha256, self.told.start


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
        for one in sorted(seen, key=lambda one: (one.private, not one.told.is_known)):
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
        group = self._of.get(told) or next((group for group in self._near(told) if self._same(group, told)), None)
        if group is None:
            group = []
            self._groups.append(group)
            self._near_by_number[told.tribunal, told.docket, told.decided_on].append(group)
            self._near_by_day[told.tribunal, told.decided_on].append(group)
        group.append(one)
        self._of[told] = group

    def _near(self, told: Told) -> Iterator[Group]:
        """What a text may be a copy of. Without a whole date only number and date together can tell."""
        whole = len(told.decided_on or "") == _WHOLE_DAY
        if told.is_known:
            yield from self._near_by_number[told.tribunal, told.docket, told.decided_on]
            yield from self._near_by_number[told.tribunal, None, told.decided_on] if whole else ()
        elif whole:
            yield from self._near_by_day[told.tribunal, told.decided_on]

    def _same(self, group: Group, told: Told) -> bool:
        """Whether a text is a copy of the one that a group is read from."""
        best = group[0].told
        numbers = {one.told.docket for one in group} - {None}
        if best.text_sha256 == told.text_sha256:
            return best.key == told.key
        return (not numbers or told.docket in {None, *numbers}) and self._agree(best, told)

    def _agree(self, one: Told, other: Told) -> bool:
        """Whether two texts say the same, one of them perhaps less of it."""
        if one.physicians and other.physicians and one.physicians.isdisjoint(other.physicians):
            return False
        these, those = (self._words(told.text_sha256, told.start, told.end) for told in (one, other))
        return len(these & those) >= ALIKE * min(len(these), len(those))

    def _words_of(self, text_sha256: str, start: int, end: int) -> Words:
        """Every run of words of a text, without case, marks and line breaks."""
        words = _WORD.findall(self._text_of(text_sha256)[start:end].casefold())
        return frozenset(zip(*(words[first:] for first in range(RUN)), strict=False))


def _ident(group: Group, taken: set[str]) -> str:
    """The id of the oldest copy; with its text, where another decision under the same number and day is older."""
    oldest = min(group, key=lambda one: one.age).told
    ident = content_key("decision", *oldest.key)
    return content_key("decision", *oldest.key, oldest.text_sha256) if ident in taken else ident
