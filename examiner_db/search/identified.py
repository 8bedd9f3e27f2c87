"""Finding a person by a number: NPI, license or ORCID, typed with or without what kind of number it is."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from examiner_db.search.entries import NameEntry
from examiner_db.search.key_table import KeyTable, hashed

DIGITS = 4
"""A shorter number is a year, or part of a docket; licenses have more digits."""

NUMBER = re.compile(r"\b[A-Za-z]{0,4}[-.]?\d[\dA-Za-z]*(?:[-.]\d[\dA-Za-z]*)*\b", re.ASCII)
CALLED = re.compile(r"\b(?:npi|license|licence|lic|number|no|orcid)\b\.?:?|#", re.IGNORECASE)
STATE = re.compile(r"\b[A-Z]{2}\b")


def numbers_in(text: str) -> list[str]:
    """Return the numbers in a typed text that may identify somebody, digits only."""
    found = (digits_of(number.group()) for number in NUMBER.finditer(text))
    return list(dict.fromkeys(digits for digits in found if len(digits) >= DIGITS))


def without_numbers(text: str) -> str:
    """Return the text without such numbers, and without what says that one follows."""
    kept = NUMBER.sub(lambda found: found.group() if len(digits_of(found.group())) < DIGITS else " ", text)
    return CALLED.sub(" ", kept) if kept != text else text


def digits_of(text: str) -> str:
    """Return the digits of a number without leading zeros, which sources print or do not."""
    return "".join(letter for letter in text if letter.isascii() and letter.isdigit()).lstrip("0")


def write_identifiers(folder: Path, entries: Iterable[NameEntry]) -> None:
    """Write which entry each number belongs to."""
    KeyTable.write(folder, "identifiers", _keyed(entries))


def _keyed(entries: Iterable[NameEntry]) -> Iterator[tuple[int, int]]:
    for number, entry in enumerate(entries):
        for identifier in entry.identifiers:
            yield hashed(_number(identifier)), number


def _number(identifier: str) -> str:
    """Return the digits of an identifier as it is shown: the last of its words."""
    return digits_of(identifier.rpartition(" ")[2])


def identifier_meant(text: str, digits: str, entry: NameEntry) -> str | None:
    """Return the identifier of ``entry`` that was typed; a license of another state than the one typed is not."""
    states = set(STATE.findall(text)) - {"MD", "DO"}
    for identifier in entry.identifiers:
        state = identifier.split()[1] if identifier.startswith("license ") else None
        if _number(identifier) == digits and (state is None or not states or state in states):
            return identifier
    return None
