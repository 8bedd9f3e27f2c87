"""What a publisher does wrong that no single row shows.

A number is given to somebody else, a file is doubled, a column uses words that the source does not list.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from examiner_db.printed_name import fold_name
from examiner_db.records import Mention, PhysicianRecord, Sighting

DOUBLED = 3
"""A list is doubled when more than one record in three stands in it twice: aliases and amended rows never come near."""
FEW = 4
"""Repetitions that show nothing, however short the list."""
NAMED = 10
"""Unknown words that a sentence names; the others are counted."""
ENOUGH = 500
"""Rows with unknown words after which a page is read no further: each takes a reading of the rows before it."""


@dataclass
class UnknownWords:
    """Words on one page that its source does not list: how often each stands there, and where first."""

    counts: Counter[str] = field(default_factory=Counter)
    places: dict[str, str] = field(default_factory=dict)

    def add(self, word: str, place: str) -> bool:
        """Count a word at a place; return whether more of the page should be read for further ones."""
        self.counts[word] += 1
        self.places.setdefault(word, place)
        return self.counts.total() < ENOUGH

    @property
    def sentence(self) -> str:
        """What was found and what was expected, for the maintainer who must say what each word means."""
        if self.counts.total() == 1:
            ((word, place),) = self.places.items()
            return f"{place}: found the unknown word {word!r}, expected one that the source lists"
        words = "an unknown word" if len(self.places) == 1 else f"{len(self.places)} unknown words"
        named = [self._told(word) for word in list(self.places)[:NAMED]]
        more = len(self.places) - len(named)
        told = ", ".join([*named, *([f"and {more} more"] if more else [])])
        read = "" if self.counts.total() < ENOUGH else "; the rest of the page was not read"
        return f"found {words}, expected only those that the source lists: {told}{read}"

    def _told(self, word: str) -> str:
        times, place = self.counts[word], self.places[word]
        return f"{word!r} ({place})" if times == 1 else f"{word!r} ({times} times, first at {place})"


def is_doubled(records: int, repeated: int) -> bool:
    """Whether a list of so many different records holds too many of them twice."""
    return repeated >= FEW and repeated > records // DOUBLED


def reused(kept: Iterable[Sighting], found: Mapping[str, Sighting]) -> dict[str, str]:
    """Which of the records found, by key, give a number to a physician whom none of the kept names fits, and why.

    One word that two names share is enough: people marry, and lists cut names short.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for sighting in kept:
        if isinstance(sighting.record, PhysicianRecord):
            for number in _numbers(sighting.record.mention):
                names[number] |= _words(sighting.record.mention)
    whys = {}
    for key, sighting in found.items():
        if isinstance(sighting.record, PhysicianRecord):
            mention = sighting.record.mention
            for number in _numbers(mention):
                if number in names and not names[number] & _words(mention):
                    whys[key] = f"{number} stood beside another name before; what was kept stays, and this waits"
    return whys


def _numbers(mention: Mention) -> Iterator[str]:
    if mention.license is not None:
        yield " ".join(filter(None, ("license", mention.license_state, mention.license_type, mention.license)))
    if mention.npi is not None:
        yield f"NPI {mention.npi}"


def _words(mention: Mention) -> set[str]:
    printed = " ".join((mention.name, *mention.also))
    return {word for word in fold_name(printed).split() if len(word) > 1}
