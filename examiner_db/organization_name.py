"""The name of an organization, leveled as far as that is certain: spelling, and how a corporate mark is written.

"Acorn Indemnity Co." and "ACORN INDEMNITY COMPANY" are one name in two spellings. "Acorn Indemnity, Inc.", "Acorn
Indemnity LLC" and "Acorn Indemnity" are three names, and may be three companies: only a person can say who they are.
"""

from examiner_db.printed_name import fold_name

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


def fold_organization(name: str) -> str:
    """Without case, accents, commas and periods, and with the marks at the end abbreviated."""
    rest, marks = fold_name(name), list[str]()
    while mark := next((mark for mark in (*_LONGEST_FIRST, *MARKS.values()) if rest.endswith(f" {mark}")), None):
        marks.insert(0, MARKS.get(mark, mark))
        rest = rest.removesuffix(f" {mark}")
    return " ".join((rest, *marks))
