"""Finding a person by a name, however it was typed.

Typed words are read in tiers, strict first: as they are; then with one typo, by sound, nickname and initial; then
with two typos. In a tier the rarest typed word brings the candidates (exact postings of what it may stand for), all
of them are scored by arrays of word weights, the best are scored word by word, and the search stops as soon as a
tier has found a good name.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.alias_table import SUFFIX_ORDER, AliasTable, aliases_of, initials_of
from examiner_db.search.engine import open_index
from examiner_db.search.entries import NameEntry, NameHit
from examiner_db.search.guard import check_length, check_name
from examiner_db.search.identified import identifier_meant, nothing_beside, numbers_in, without_numbers
from examiner_db.search.key_table import Ids, KeyTable
from examiner_db.search.match import Alias, Match, Readings, match
from examiner_db.search.name_writer import NAME_SCHEMA
from examiner_db.search.postings import Postings
from examiner_db.search.reasons import as_typed, differences, told
from examiner_db.search.shelf import Shelf
from examiner_db.search.suggestions import Suggestions
from examiner_db.search.typed_name import TypedName, place_stems, read_typed, specialty_stems
from examiner_db.search.vocabulary import Vocabulary
from examiner_db.search.words import Part, folded

GOOD = 0.90
"""A tier with a name that scores so much is the last one tried."""

EXACT = 0.98
WORST = 0.70
FARTHEST = 0.20
"""Names so far below the best one are not shown."""

EXAMINER_BOOST = 0.03
"""Examiners are what people look for: among like scores they stand before physicians on record."""

ABOUT_BOOST = 0.04
"""A specialty or place that agrees tells namesakes apart; it never makes up for a letter of the name."""

INITIAL_ELSEWHERE = 0.03
"""A typed initial that only another variant of the name has: that variant answers better, if it was found too."""

INITIAL_NOWHERE = 0.21
"""A typed initial that no variant has, where a surname alone was printed: whoever has the initial stands far above."""

MOST_SCORED = 120
PRACTICING = 0.7
"""What a specialty and a place are worth without a name."""

MOST_PRACTICING = 2_000
CONNECTING = frozenset("and at from in near of the".split())


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate row with its match and the score it is ranked by."""

    row: int
    match: Match
    rank: float


class NameIndex:
    """The names of one release."""

    def __init__(self, folder: Path) -> None:
        """Open what :func:`~examiner_db.search.name_writer.write_names` wrote."""
        self._entries = Shelf(folder, "names", NameEntry)
        self._rows = AliasTable(folder)
        self._vocabulary = Vocabulary(folder)
        self._about = frozenset((folder / "about.txt").read_text(encoding="utf-8").split("\n"))
        self._postings = Postings(open_index(folder / "postings", NAME_SCHEMA))
        self._suggestions = Suggestions(folder)
        self._identifiers = KeyTable(folder, "identifiers")

    def search(self, text: str, limit: int) -> list[NameHit]:
        """Return up to ``limit`` persons, best first; none is an empty list."""
        check_name(text)
        named = self._named(without_numbers(text), limit)
        identified = self._identified(text, frozenset(hit.entry.id for hit in named if hit.as_typed))
        known = {hit.entry.id for hit in identified}
        if numbers_in(text):
            named = [replace(hit, as_typed=False) for hit in named]  # A number was typed that is not theirs.
        return [*identified, *(hit for hit in named if hit.entry.id not in known)][:limit]

    def suggest(self, prefix: str, limit: int) -> list[NameEntry]:
        """Return up to ``limit`` persons whose name begins with ``prefix``."""
        check_length(prefix)
        return [self._entries[number] for number in self._suggestions.starting(prefix, limit)]

    def _identified(self, text: str, called: frozenset[str]) -> list[NameHit]:
        """Return the persons who have a typed number as NPI, license or ORCID; ``called`` have the name beside it."""
        numbers = numbers_in(text)
        found = [
            (entry, identifier)
            for digits in numbers
            for entry in (self._entries[int(number)] for number in self._identifiers.words([digits]))
            if (identifier := identifier_meant(text, digits, entry))
        ]
        theirs = len(found) == len(numbers) and len({entry.id for entry, _ in found}) == 1
        return [
            told(
                NameHit(
                    entry,
                    "",
                    entry.name,
                    1.0,
                    identifier,
                    as_typed=theirs and (entry.id in called or nothing_beside(text, identifier)),
                )
            )
            for entry, identifier in found
        ]

    def _named(self, text: str, limit: int) -> list[NameHit]:
        typed = read_typed(text, self._vocabulary, self._about)
        found = self._tiers(typed, limit)
        if not found and typed.either:
            typed = typed.without_either()
            found = self._tiers(typed, limit)
        if not found and typed.elsewhere:
            typed = typed.without_elsewhere()
            found = [one for one in self._tiers(typed, limit) if one.match.has_surname]
        if not found and all(word.text in CONNECTING for word in typed.words):
            return self._practicing(typed, limit)
        return [self._hit(typed, scored) for scored in found]

    def _practicing(self, typed: TypedName, limit: int) -> list[NameHit]:
        """Return the persons whose specialty and place were typed, and no name: of both at least a word, and all."""
        lists = [self._postings.numbers("about", stem) for stem in typed.about]
        rows = reduce(np.intersect1d, lists) if len(lists) > 1 else np.empty(0, dtype=np.int32)
        numbers = dict.fromkeys(self._rows.entries[rows[:MOST_PRACTICING]].tolist())
        entries = (self._entries[number] for number in numbers)
        stems = typed.about.keys()
        meant = (entry for entry in entries if stems & specialty_stems(entry) and stems & place_stems(entry))
        words = tuple(typed.about.items())
        return [told(NameHit(entry, "", entry.name, PRACTICING, about=words)) for entry in islice(meant, limit)]

    def _tiers(self, typed: TypedName, limit: int) -> list[Scored]:
        found: list[Scored] = []
        for typos in range(3 if any(word.needed for word in typed.words) else 0):
            readings = self._readings(typed, typos)
            found = self._best(typed, readings, limit)
            exact = sum(scored.match.score >= EXACT for scored in found)
            if exact >= limit or (typos and found and found[0].match.score >= GOOD):
                break
        return found

    def _readings(self, typed: TypedName, typos: int) -> Readings:
        texts = [word.text for word in typed.words]
        joined = self._vocabulary.expand_joined(texts)
        return {text: self._vocabulary.expand(text, typos) | whole for text, whole in zip(texts, joined, strict=True)}

    def _best(self, typed: TypedName, readings: Readings, limit: int) -> list[Scored]:
        scored: dict[int, Scored] = {}
        for row in self._candidates(typed, readings):
            alias = Alias(
                self._rows.words[row].tolist(), self._rows.parts[row].tolist(), SUFFIX_ORDER[self._rows.suffixes[row]]
            )
            entry = int(self._rows.entries[row])
            found = match(typed, readings, alias, self._vocabulary)
            found = found and self._with_other_variants(entry, alias, found)
            if found and found.score >= WORST:
                rank = found.score + self._boost(typed, row)
                if entry not in scored or rank > scored[entry].rank:
                    scored[entry] = Scored(row, found, rank)
        best = sorted(scored.values(), key=lambda item: (-item.rank, item.row))[:limit]
        return [item for item in best if item.rank >= best[0].rank - FARTHEST]

    def _with_other_variants(self, entry: int, alias: Alias, found: Match) -> Match:
        """Return the match of a surname printed alone, held to the given names that other variants of it have.

        A decision prints ``Dr. Smith``, which is silent on an initial and neither has nor lacks it.
        """
        missed = {word.text for word in found.missed if len(word.text) == 1}
        given = any(number and part < Part.SURNAME for number, part in zip(alias.words, alias.parts, strict=True))
        if given or not missed or not (known := initials_of(self._entries[entry])):
            return found
        cost = INITIAL_ELSEWHERE if missed <= known else INITIAL_NOWHERE
        left = tuple(word for word in found.missed if word.text not in known)
        return replace(found, score=found.score - cost, missed=left)

    def _candidates(self, typed: TypedName, readings: Readings) -> list[int]:
        """Return the rows to score word by word, the most promising first."""
        rows = self._rows_of_rarest(typed, readings)
        words = self._rows.words[rows]
        score = np.zeros(len(rows), dtype=np.float32)
        for word in typed.words:
            score += word.weight * self._weights(word.text, readings)[words].max(axis=1, initial=0)
        for stem in typed.about:
            score += ABOUT_BOOST * np.isin(rows, self._postings.numbers("about", stem))
        order = np.lexsort((rows, -score))[:MOST_SCORED]
        return [int(row) for row in rows[order]]

    def _rows_of_rarest(self, typed: TypedName, readings: Readings) -> Ids:
        """Return the rows of the rarest needed words; of two words when one of them may be missing from the name."""
        needed = [word.text for word in typed.words if word.needed and readings[word.text]]
        by_rarity = sorted(needed, key=lambda text: sum(self._rows.frequencies[list(readings[text])]))
        drivers = by_rarity[: 1 + (len(needed) > typed.need)]
        words = {word for text in drivers for word in readings[text]}
        lists = [self._postings.numbers("word", self._vocabulary[word]) for word in sorted(words)]
        return np.unique(np.concatenate(lists)) if lists else np.empty(0, dtype=np.int32)

    def _weights(self, text: str, readings: Readings) -> NDArray[np.float32]:
        """Return the weight of every word of the vocabulary for one typed word."""
        weights = np.zeros(len(self._vocabulary), dtype=np.float32)
        if len(text) == 1:
            weights[self._vocabulary.starting(text)] = 1
        for expansion in readings[text].values():
            weights[expansion.word] = expansion.weight
        return weights

    def _boost(self, typed: TypedName, row: int) -> float:
        agreeing = sum(_holds(self._postings.numbers("about", stem), row) for stem in typed.about)
        return EXAMINER_BOOST * bool(self._rows.examiners[row]) + ABOUT_BOOST * agreeing

    def _hit(self, typed: TypedName, scored: Scored) -> NameHit:
        entry = self._entries[int(self._rows.entries[scored.row])]
        alias = aliases_of(entry)[self._rows.variants[scored.row]]
        differ = differences(typed, scored.match, alias, self._vocabulary)
        score, about = round(scored.match.score, 3), tuple(typed.about.items())
        same = as_typed(typed, scored.match, alias, entry)
        return told(NameHit(entry, "", alias, score, differences=differ, about=about, as_typed=same))


def _holds(rows: Ids, row: int) -> bool:
    at = int(np.searchsorted(rows, row))
    return at < len(rows) and int(rows[at]) == row


def namesakes(hits: Iterable[NameHit]) -> list[int]:
    """Return for each hit how many others are shown under the same name: persons whom only the rest tells apart."""
    shown = [folded(hit.entry.name) for hit in hits]
    return [shown.count(name) - 1 for name in shown]
