"""An examiner's list of testimony beside the decisions on record: what is on both, and what is on one of them alone.

Fed. R. Civ. P. 26(a)(2)(B)(v) asks a retained expert for the cases in which the witness testified at trial or by
deposition in the four years before. A list is read as its user has it and is kept nowhere. A docket number makes a
match; parties, as the list prints them, and the year make a possible one, for a caption on record has the claimant as
initials. Nothing here says that an omission was meant, or that there was testimony at all.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from examiner_db.records import Frozen
from examiner_db.track_record.record import DecisionFacts, LedgerRow, OpinionRow, TrackRecord, WeighingRow

YEARS = 4
"""How far back the rule asks."""
MOST = 2_000
"""Entries of a list that are compared; the rest is counted."""
LIMITS = (
    "The rule is about testimony at trial or by deposition. A decision does not show that there was any: ask.",
    "A list can hold cases that this database does not cover; an entry without a decision here says nothing else.",
    "A match by parties and year is possible only: compare it with the official copy.",
)

_NUMBERED = re.compile(r"\s*(?:\(?\d{1,3}[.)]|[•*\u2013-])\s+")
_VERSUS = re.compile(r" (?:v|vs)\.? | versus ", re.IGNORECASE)
_CASE = re.compile(
    r"\b(?:No|Case|Docket|File|Claim)\b[.#:]? ?\w{0,6}\d|\d[-:]\w{0,6}-?\d{3}|\b[A-Z]{1,4}\d{2}-\d{3}|\bIn re\b"
)
_NUMBER_FIRST = re.compile(r"(?:Case |Docket |File |Claim )?No\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "|".join(_MONTHS)
_WRITTEN = re.compile(rf"\b({_MONTH})[a-z]*\.?\s+(?:(\d{{1,2}}),?\s+)?((?:19|20)\d\d)\b", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<![\w/-])(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)(?![\w/-])")
_ISO = re.compile(r"(?<![\w-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w-])")
_YEAR = re.compile(r"(?<![\w/:.-])((?:19|20)\d\d)(?![\w/:-])")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,4}")
_GENERIC = {
    *("company", "corp", "corporation", "county", "district", "employer", "group", "incorporated", "insurance"),
    *("mutual", "services", "state", "system", "united"),
}
"""Words of a party's name that many parties share."""
_WORD = re.compile(r"[a-z]{4,}")
_DIGITS = 4
"""Digits that a docket number needs to tell a case from others."""
_BEFORE_DECISION = 3
"""Years by which testimony can precede the decision that a match by the parties is about."""


class ListEntry(Frozen):
    """One entry of a list, by its number there; ``dated`` is its newest date, as precise as it is printed."""

    number: int
    text: str
    dated: str | None


class Matched(Frozen):
    """An entry with a decision on record, and why; ``sure`` where the docket number says so."""

    entry: ListEntry
    decision: DecisionFacts
    reasons: tuple[str, ...]
    sure: bool


class Audit(Frozen):
    """What comparing found. ``since`` is the day four years before the list's.

    ``missing`` are decisions from then on that no entry is about, ``earlier`` those before it or without a date;
    ``unknown`` entries without a decision here, ``old`` entries from before. ``passed_over`` counts lines that are no
    entries, such as headings, and what is beyond the limit.
    """

    since: str
    entries: int
    matched: tuple[Matched, ...]
    missing: tuple[DecisionFacts, ...]
    earlier: tuple[DecisionFacts, ...]
    unknown: tuple[ListEntry, ...]
    old: tuple[ListEntry, ...]
    passed_over: int


def audit(record: TrackRecord, text: str, on: date) -> Audit:
    """Compare the list ``text``, made ``on`` a day, with the decisions of ``record``."""
    since, known = _years_before(on), decisions(record)
    found, passed_over = entries(text)
    signs = [_signs(decision) for decision in known]
    matched = tuple(match for entry in found for match in _matches(entry, signs))
    told = {match.decision.id for match in matched}
    missing = [one for one in known if one.id not in told]
    has_match = {match.entry.number for match in matched}
    return Audit(
        since=since,
        entries=len(found),
        matched=matched,
        missing=tuple(one for one in missing if one.decided_on and not _before(one.decided_on, since)),
        earlier=tuple(one for one in missing if not one.decided_on or _before(one.decided_on, since)),
        unknown=tuple(entry for entry in found if entry.number not in has_match),
        old=tuple(entry for entry in found if entry.dated and _before(entry.dated, since)),
        passed_over=passed_over,
    )


def decisions(record: TrackRecord) -> tuple[DecisionFacts, ...]:
    """The decisions of a record, each once, newest first."""
    rows: list[OpinionRow | WeighingRow | LedgerRow] = [*record.opinions, *record.weighings, *record.ledger]
    found = {row.decision.id: row.decision for row in rows}
    return tuple(sorted(found.values(), key=lambda one: (one.decided_on or "", one.id), reverse=True))


def entries(text: str) -> tuple[list[ListEntry], int]:
    """The entries of a list, and how many of its paragraphs are none: they name neither parties nor a number."""
    found: list[ListEntry] = []
    passed_over = 0
    for paragraph in _paragraphs(text):
        if len(found) < MOST and (_VERSUS.search(paragraph) or _CASE.search(paragraph)):
            found.append(ListEntry(number=len(found) + 1, text=paragraph, dated=_newest(paragraph)))
        else:
            passed_over += 1
    return found, passed_over


def _paragraphs(text: str) -> Iterator[str]:
    """Lines, with what goes on with them: in a numbered list all lines up to the next number."""
    lines = text.replace("\f", "\n").splitlines()
    numbered = sum(_NUMBERED.match(line) is not None for line in lines) >= 2
    margin = min((_indent(line) for line in lines if line.strip()), default=0)
    gathered: list[str] = []
    for line in lines:
        words = " ".join(line.split())
        begins = _NUMBERED.match(line) is not None if numbered else not _goes_on(line, margin)
        if gathered and (begins or not words):
            yield " ".join(gathered)
            gathered = []
        if words:
            gathered.append(_NUMBERED.sub("", words, count=1) if begins else words)
    if gathered:
        yield " ".join(gathered)


def _goes_on(line: str, margin: int) -> bool:
    """Whether a line of a list without numbers belongs to the line before it."""
    words = line.strip()
    return _indent(line) > margin or words[:1].islower() or _NUMBER_FIRST.match(words) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


class _Signs(NamedTuple):
    """By what a decision is known in a list: its docket number however it is spelt, the other party, the initials."""

    decision: DecisionFacts
    docket: re.Pattern[str] | None
    party: str
    words: tuple[str, ...]
    initials: str


def _signs(decision: DecisionFacts) -> _Signs:
    parts = re.findall(r"[A-Za-z]+|\d+", decision.docket or "")
    spelled = r"[\s./:_\u2013-]{0,3}".join(parts)
    told = sum(len(part) for part in parts if part.isdigit()) >= _DIGITS
    docket = re.compile(rf"(?<![A-Za-z0-9]){spelled}(?![A-Za-z0-9])", re.IGNORECASE) if told else None
    initials, _, party = (decision.caption or "").partition(" v. ")
    words = tuple(word for word in _WORD.findall(party.casefold()) if word not in _GENERIC)[:2]
    return _Signs(decision, docket, party, words, initials)


def _matches(entry: ListEntry, known: Sequence[_Signs]) -> Iterator[Matched]:
    """The decisions that an entry is about, by docket number; only without one by the parties."""
    by_docket = [one.decision for one in known if one.docket and one.docket.search(entry.text)]
    for one in by_docket:
        yield Matched(entry=entry, decision=one, reasons=(f"docket {one.docket}", *_also(entry, one)), sure=True)
    sides = _VERSUS.split(entry.text, maxsplit=1)
    if by_docket or len(sides) < 2:
        return
    for signs in known:
        if _has_parties(sides, signs) and _can_be_of(entry.dated, signs.decision.decided_on):
            reasons = (f"party {signs.party}", f"initials {signs.initials}", *_also(entry, signs.decision))
            yield Matched(entry=entry, decision=signs.decision, reasons=reasons, sure=False)


def _has_parties(sides: Sequence[str], signs: _Signs) -> bool:
    """Whether one side is the other party by name, and the other side can have the claimant's initials."""
    said = [set(_WORD.findall(side.casefold())) for side in sides]
    return bool(signs.words) and any(
        said[1 - place].issuperset(signs.words) and _has_initials(side, signs.initials)
        for place, side in enumerate(sides)
    )


def _has_initials(side: str, initials: str) -> bool:
    """Whether a side of a caption, a name or initials itself, can be that of ``initials``."""
    letters = initials.replace(".", "")
    if printed := _INITIALS.search(side):
        return printed[0].replace(".", "") == letters
    names = re.findall(r"[A-Z][\w\u2019'-]*", side)[: len(letters) + 1]
    return any(name[0] == letters[-1:] for name in names)


def _can_be_of(dated: str | None, decided_on: str | None) -> bool:
    if dated is None or decided_on is None:
        return True
    return 0 <= int(decided_on[:4]) - int(dated[:4]) <= _BEFORE_DECISION


def _also(entry: ListEntry, decision: DecisionFacts) -> Iterator[str]:
    """What else agrees: the tribunal's name, and the year."""
    if decision.tribunal_name.casefold() in entry.text.casefold():
        yield f"tribunal {decision.tribunal_name}"
    if entry.dated and decision.decided_on and entry.dated[:4] == decision.decided_on[:4]:
        yield f"year {entry.dated[:4]}"


def _newest(text: str) -> str | None:
    return max(_dates(text), default=None)


def _dates(text: str) -> Iterable[str]:
    """Every date of an entry, as precise as it is printed."""
    for month, day, year in _WRITTEN.findall(text):
        yield f"{year}-{_MONTHS.index(month.lower()) + 1:02}" + (f"-{int(day):02}" if day else "")
    yield from (f"{year}-{int(month):02}-{int(day):02}" for month, day, year in _NUMERIC.findall(text))
    yield from ("-".join(parts) for parts in _ISO.findall(text))
    yield from _YEAR.findall(text)


def _before(partial: str, since: str) -> bool:
    """Whether a date is surely before a day: a year that holds the day is not."""
    return partial < since[: len(partial)]


def _years_before(on: date) -> str:
    last = 28 if (on.month, on.day) == (2, 29) else on.day
    return on.replace(year=on.year - YEARS, day=last).isoformat()
