"""What a physician practices, as far as it can tell two people apart: professions by degree, and specialty groups."""

import re
from collections.abc import Iterable
from functools import cache

PROFESSIONS = {
    "medicine": "MD DO MBBS MBCHB",
    "chiropractic": "DC",
    "podiatry": "DPM",
    "dentistry": "DDS DMD",
    "optometry": "OD",
    "psychology": "PHD PSYD EDD",
    "physical therapy": "PT DPT",
    "nursing": "NP APRN RN CNP FNP LPN",
    "physician assistant": "PA PAC",
}
"""Degrees by profession. M.D. and D.O. are one: decisions mix them up. Fellowships and diplomas say nothing here."""

SPECIALTIES = (
    ("neurosurgery", r"neurosurg|neurological surg", ("spine surgery",)),
    ("spine surgery", r"spin(e|al) surg", ("orthopedics", "neurosurgery")),
    ("neuropsychology", r"neuropsycholog", ("psychology",)),
    ("psychology", r"\bpsycholog", ()),
    ("psychiatry", r"\bpsychiatr|neuropsychiatr", ()),
    ("neurology", r"\bneurolog(?!ical surg)", ()),
    ("orthopedics", r"orthop(a?e)?dic|orthopod", ("hand surgery", "sports medicine")),
    ("hand surgery", r"\bhand surg", ("orthopedics", "plastic surgery")),
    ("sports medicine", r"sports medicine", ("orthopedics", "family medicine", "physical medicine")),
    ("physical medicine", r"physical medicine|physiatr|\bpm ?& ?r\b|rehabilitation (medicine|physician)", ()),
    ("pain medicine", r"\bpain\b", ("anesthesiology", "physical medicine", "neurology")),
    ("anesthesiology", r"an(a?e)sthesi", ()),
    ("chiropractic", r"chiropract", ()),
    ("podiatry", r"podiatr", ("orthopedics",)),
    ("occupational medicine", r"occupational (and environmental )?(medicine|health|physician)", ()),
    ("internal medicine", r"internal medicine|\binternist", ()),
    ("cardiology", r"cardiolog", ("internal medicine",)),
    ("pulmonology", r"pulmon|lung disease", ("internal medicine",)),
    ("rheumatology", r"rheumatolog", ("internal medicine",)),
    ("gastroenterology", r"gastroenterolog", ("internal medicine",)),
    ("endocrinology", r"endocrinolog", ("internal medicine",)),
    ("nephrology", r"nephrolog", ("internal medicine",)),
    ("oncology", r"oncolog|hematolog", ("internal medicine",)),
    ("infectious disease", r"infectious disease", ("internal medicine",)),
    ("toxicology", r"toxicolog", ("occupational medicine", "internal medicine", "emergency medicine")),
    ("family medicine", r"family (medicine|practi|physician)|general practi", ()),
    ("emergency medicine", r"emergency (medicine|physician|room)", ()),
    ("general surgery", r"general surg", ("vascular surgery", "thoracic surgery")),
    ("vascular surgery", r"vascular surg", ("thoracic surgery",)),
    ("thoracic surgery", r"thoracic surg|cardiothoracic", ()),
    ("plastic surgery", r"plastic surg", ()),
    ("ophthalmology", r"ophthalmolog", ()),
    ("otolaryngology", r"otolaryngolog|\bent\b|ear, nose", ()),
    ("dermatology", r"dermatolog", ()),
    ("radiology", r"radiolog", ()),
    ("urology", r"\burolog", ()),
    ("gynecology", r"gyn(a?e)colog|obstetric", ()),
    ("pediatrics", r"pediatric", ()),
    ("pathology", r"\bpatholog", ()),
    ("allergy", r"allerg|immunolog", ("internal medicine",)),
    ("dentistry", r"\bdentist|dental|oral surg|maxillofacial", ()),
    ("physical therapy", r"physical therap", ()),
    ("optometry", r"optometr", ()),
)
"""Group, how sources print it, and the groups that one physician commonly has beside it."""

_PATTERNS = {group: re.compile(pattern, re.IGNORECASE) for group, pattern, _ in SPECIALTIES}
_BESIDE = {group: frozenset(beside) for group, _, beside in SPECIALTIES}
_PROFESSION = {degree: profession for profession, degrees in PROFESSIONS.items() for degree in degrees.split()}


@cache
def professions(credential: str | None) -> frozenset[str]:
    """The professions that the printed degrees name; empty where they name none."""
    degrees = re.split(r"[\s,;/]+", re.sub(r"[.-]", "", credential or "").upper())
    return frozenset(_PROFESSION[degree] for degree in degrees if degree in _PROFESSION)


@cache
def specialty_groups(text: str | None) -> frozenset[str]:
    """The groups that a printed specialty names; empty where it names none that is known here."""
    return frozenset(group for group, pattern in _PATTERNS.items() if pattern.search(text or ""))


def specialties_conflict(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two sets of groups, both known, have nothing that one physician commonly has."""
    first, second = frozenset(one), frozenset(other)
    if not first or not second or first & second:
        return False
    return not (_beside(first) & second or _beside(second) & first)


def _beside(groups: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(_BESIDE[group] for group in groups))
