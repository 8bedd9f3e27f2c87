"""Finding a person by a number: NPI, license or ORCID, typed with or without what kind of number it is."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from examiner_db.identifiers import npi
from examiner_db.search.entries import NameEntry
from examiner_db.search.key_table import KeyTable, hashed
from examiner_db.search.words import WORD, folded

DIGITS = 4
"""A shorter number is a year, or part of a docket; licenses have more digits."""

NPI_DIGITS = 10
NUMBER = re.compile(r"\b[A-Za-z]{0,4}[-.]?\d[\dA-Za-z]*(?:[-.]\d[\dA-Za-z]*)*\b", re.ASCII)
CALLED = re.compile(r"\b(?:npi|license|licence|lic|number|no|orcid)\b\.?:?|#", re.IGNORECASE)
TYPED_NPI = re.compile(r"\b(?P<called>npi\b\W{0,3})?\b(?P<digits>\d{4,})\b", re.IGNORECASE | re.ASCII)
STATE = re.compile(r"\b[A-Z]{2}\b")


def numbers_in(text: str) -> list[str]:
    """Return the numbers in a typed text that may identify somebody, digits only."""
    found = (digits_of(number.group()) for number in NUMBER.finditer(text))
    return list(dict.fromkeys(digits for digits in found if len(digits) >= DIGITS))


def without_numbers(text: str) -> str:
    """Return the text without such numbers, and without what says that one follows."""
    kept = NUMBER.sub(lambda found: found.group() if len(digits_of(found.group())) < DIGITS else " ", text)
    return CALLED.sub(" ", kept) if kept != text else text


def nothing_beside(text: str, identifier: str) -> bool:
    """Return whether nothing was typed but numbers and words of the identifier, such as the state of a license."""
    return set(WORD.findall(folded(without_numbers(text)))) <= set(WORD.findall(folded(identifier)))


def npi_mistyped(text: str) -> str | None:
    """Return a sentence on the first typed number that can be meant as an NPI and is none; ``None`` without one."""
    for typed in TYPED_NPI.finditer(text):
        digits = typed["digits"]
        meant = typed["called"] or (len(digits) == NPI_DIGITS and digits[0] in "129")
        if meant and npi(digits) is None:
            return f"{digits} is not a valid NPI: {_npi_fault(digits)}. It is searched as a license number."
    return None


def _npi_fault(digits: str) -> str:
    if len(digits) != NPI_DIGITS:
        return f"it has {len(digits)} digits, and an NPI has {NPI_DIGITS}"
    return "its check digit is wrong" if digits[0] in "129" else "an NPI begins with 1 or 2"


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
