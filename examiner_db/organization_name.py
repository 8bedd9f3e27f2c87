"""The name of an organization, leveled as far as that is certain: spelling, and how a corporate mark is written.

"Acorn Indemnity Co." and "ACORN INDEMNITY COMPANY" are one name in two spellings. "Acorn Indemnity, Inc.", "Acorn
Indemnity LLC" and "Acorn Indemnity" are three names, and may be three companies: only a person can say who they are.
"""

import re
from collections.abc import Iterable

from examiner_db.printed_name import TITLES, fold_name

MARKS = {
    "incorporated": "inc",
    "company": "co",
    "corporation": "corp",
    "limited": "ltd",
    "limited liability company": "llc",
    "limited liability partnership": "llp",
    "limited partnership": "lp",
    "professional corporation": "pc",
}
"""Corporate marks in full, and how they are abbreviated; each pair is one mark."""

_LONGEST_FIRST = sorted(MARKS, key=len, reverse=True)


_TWO = re.compile(r"\S (?:and|&|/|c/o) \S", re.IGNORECASE)


def is_person(name: str, physicians: Iterable[str]) -> bool:
    """Whether what is printed where a payer may stand is a physician: by title, or named as one beside it."""
    words = fold_name(name).split()
    bare = words[1:] if words[:1] and words[0] in TITLES else words
    return bare != words or any(fold_name(physician).split() == bare for physician in physicians)


def may_be_two(name: str) -> bool:
    """Whether a name may be an employer's and its insurer's in one; "Fire and Casualty" is one, so nothing is split."""
    return bool(_TWO.search(name))


def fold_organization(name: str) -> str:
    """Without case, accents, commas and periods, and with the marks at the end abbreviated."""
    rest, marks = fold_name(name), list[str]()
    while mark := next((mark for mark in (*_LONGEST_FIRST, *MARKS.values()) if rest.endswith(f" {mark}")), None):
        marks.insert(0, MARKS.get(mark, mark))
        rest = rest.removesuffix(f" {mark}")
    return " ".join((rest, *marks))
