"""The numbers of a claim that a decision states: its own, and those of the levels below it and of earlier appeals.

What two decisions state alike makes them decisions on one claim; names alone never do.
"""

import re
from collections.abc import Iterator

from examiner_db.reading.lexicon.numbers import DOCKETS, NUMBERS
from examiner_db.reading.lexicon.numbers.rule import NumberRule
from examiner_db.reading.types import ClaimNumberReading, Quote
from examiner_db.vocabulary import Tribunal

_EARLIER_APPEAL = re.compile(
    r"(?:previously|time|again)\s+(?:been\s+)?(?:before|on\s+appeal)|prior\s+(?:Board\s+)?(?:appeal|decision)s?"
)
_MANY_OFFICES = frozenset({Tribunal.OTHER, Tribunal.US_COURTS, Tribunal.NY_COURTS})


def claim_numbers(text: str, tribunal: Tribunal | None, start: int = 0) -> tuple[ClaimNumberReading, ...]:
    """Every number in the head of a decision, and of its earlier appeals, each once; ``start`` is where it begins."""
    found: dict[tuple[str, str], ClaimNumberReading] = {}
    for rule in NUMBERS:
        for number, first, last in stated(rule, text, tribunal):
            quote = Quote(text=text[first:last], start=start + first, end=start + last)
            reading = ClaimNumberReading(system=rule.system, number=number, quote=quote, rule=rule.name)
            found.setdefault((rule.system, number), reading)
    return tuple(sorted(found.values(), key=lambda one: (one.quote.start, one.system)))


def stated(rule: NumberRule, text: str, tribunal: Tribunal | None) -> Iterator[tuple[str, int, int]]:
    """Each number that one rule reads, with its span."""
    if (rule.tribunals and tribunal not in rule.tribunals) or not _is_told(rule, text):
        return
    head = text[: rule.reach]
    if not any(map(head.__contains__, rule.needs)):
        return
    office = _office(rule, head)
    if office is None:
        return
    for printed in rule.printed.finditer(head):
        for number in rule.number.finditer(head, printed.start("numbers")):
            if number.end() > printed.end("numbers"):
                break
            yield office + _folded(number), number.start(), number.end()


def own_number(tribunal: Tribunal, docket: str) -> tuple[str, str] | None:
    """The system and the number of a docket number by itself; ``None`` where it may be another office's as well.

    A number of no known shape is its tribunal's, unless many offices speak under that tribunal's name.
    """
    for rule in NUMBERS:
        number = rule.number.search(docket) if rule.system in DOCKETS.get(tribunal, ()) else None
        if number:
            return rule.system, _folded(number)
    if tribunal in _MANY_OFFICES:
        return None
    return tribunal.value, " ".join(docket.split())


def _is_told(rule: NumberRule, text: str) -> bool:
    """Whether the decision says that it was here before, which numbers of earlier appeals need."""
    return not rule.id.endswith(".earlier") or bool(_EARLIER_APPEAL.search(text))


def _office(rule: NumberRule, head: str) -> str | None:
    """The office as the beginning of the number; nothing for a system of one office, ``None`` if it is not printed."""
    if rule.office is None:
        return ""
    match = rule.office.search(head)
    return f"{' '.join(next(filter(None, match.groups())).upper().split())}-" if match else None


def _folded(number: re.Match[str]) -> str:
    """The groups of a number in one spelling: years of two digits, no zeros before a number, no white space."""
    year = number.re.groupindex.get("year")
    parts = [(at, part) for at, part in enumerate(number.groups(), 1) if part]
    return "-".join(part[-2:] if at == year else _plain(part) for at, part in parts)


def _plain(part: str) -> str:
    bare = part.replace(",", "")
    return bare.lstrip("0") or "0" if bare[0].isdigit() and "-" not in bare else bare
