"""What a taxonomy code says of a physician, in our own words: a profession, and a specialty group where it names one.

NUCC's table of codes is not ours to hand on, so only the codes stand here, by how they begin; the longest beginning
decides. Who has no code of these professions is not in the reference table.
"""

from collections.abc import Iterable
from functools import cache

_MEDICINE = """
20 |207K allergy|207L anesthesiology|207LP2900 pain medicine|207N dermatology|207P emergency medicine
207PT0002 toxicology|207Q family medicine|207QS0010 sports medicine|207R internal medicine|207RC cardiology
207RI0011 cardiology|207RP1001 pulmonology|207RR0500 rheumatology|207RG0100 gastroenterology
207RE0101 endocrinology|207RN0300 nephrology|207RH0 oncology|207RX0202 oncology|207RI0200 infectious disease
207RA0201 allergy|207RS0010 sports medicine|207T neurosurgery|207V gynecology|207W ophthalmology|207X orthopedics
207XS0117 spine surgery|207XS0106 hand surgery|207XX0005 sports medicine|207Y otolaryngology|207Z pathology
2080 pediatrics|2081 physical medicine|2081P2900 pain medicine|2081S0010 sports medicine|2082 plastic surgery
2083X0100 occupational medicine|2083T0002 toxicology|2083S0010 sports medicine|2084N neurology
2084P0800 psychiatry|2084P0802 psychiatry|2084P0804 psychiatry|2084P0805 psychiatry|2084F0202 psychiatry
2084P2900 pain medicine|2085 radiology|2086 general surgery|2086S0129 vascular surgery|2086S0122 plastic surgery
2086S0105 hand surgery|2088 urology|208D family medicine|208G thoracic surgery|208VP pain medicine
204E dentistry|204C sports medicine
"""
_OTHERS = {
    "chiropractic": "111N chiropractic",
    "podiatry": "213E podiatry",
    "dentistry": "1223 dentistry|122300 dentistry",
    "psychology": "103T psychology|103G neuropsychology",
    "optometry": "152W optometry",
    "physical therapy": "2251 physical therapy",
}


def _table() -> dict[str, tuple[str, str]]:
    found = {}
    for profession, entries in {"medicine": _MEDICINE.strip(), **_OTHERS}.items():
        for entry in entries.replace("\n", "|").split("|"):
            beginning, _, specialty = entry.partition(" ")
            found[beginning] = (profession, specialty)
    return found


_BY_BEGINNING = _table()
_LENGTHS = sorted({len(beginning) for beginning in _BY_BEGINNING}, reverse=True)


@cache
def meaning(code: str) -> tuple[str, str] | None:
    """Profession and specialty group ("" where the code names none); ``None`` for any other profession."""
    return next((found for length in _LENGTHS if (found := _BY_BEGINNING.get(code[:length]))), None)


def professions(codes: Iterable[str]) -> frozenset[str]:
    """The professions that codes name."""
    return frozenset(found[0] for code in codes if (found := meaning(code)))


@cache
def groups(codes: tuple[str, ...]) -> frozenset[str]:
    """Every specialty group that codes name, the wider ones too: a surgeon of the spine is in orthopedics."""
    beginnings = (code[:length] for code in codes for length in _LENGTHS)
    return frozenset(found[1] for beginning in beginnings if (found := _BY_BEGINNING.get(beginning)) and found[1])


def specialties(codes: Iterable[str]) -> tuple[str, ...]:
    """The specialty groups that codes name, each once, in the order of the codes."""
    return tuple(dict.fromkeys(found[1] for code in codes if (found := meaning(code)) and found[1]))
