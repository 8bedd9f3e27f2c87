"""Who appears in the sample: invented physicians, with every identifier the sample prints for them.

Names are composed to be unlike those of practicing physicians. NPIs begin with 9, which is never issued; the New York
licenses begin with 9, a range not in use; the ORCIDs lie outside the blocks that ORCID assigns.
"""

from dataclasses import dataclass
from types import MappingProxyType


def npi(nine: str) -> str:
    """Nine digits with their check digit: Luhn over the prefix 80840."""
    digits = [int(digit) for digit in "80840" + nine]
    doubled = [sum(divmod(digit * 2, 10)) if place % 2 == 0 else digit for place, digit in enumerate(reversed(digits))]
    return f"{nine}{-sum(doubled) % 10}"


def orcid(fifteen: str) -> str:
    """Fifteen digits with their check character (ISO 7064, mod 11-2), in groups of four."""
    total = 0
    for digit in fifteen:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    whole = fifteen + ("X" if check == 10 else str(check))
    return "-".join(whole[start : start + 4] for start in range(0, 16, 4))


@dataclass(frozen=True)
class Person:
    """One invented physician. ``spellings`` are other forms that decisions print for the same person."""

    given: str
    surname: str
    specialty: str
    city: str
    state: str
    sex: str = "m"
    middle: str = ""
    suffix: str = ""
    credential: str = "M.D."
    npi: str = ""
    ny_license: str = ""
    birth_year: int = 0
    orcid: str = ""
    spellings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The full name as printed: ``Given M. Surname, Jr.``."""
        plain = " ".join(part for part in (self.given, self.middle, self.surname) if part)
        return f"{plain}, {self.suffix}" if self.suffix else plain


def _person(name: str, specialty: str, place: str, **more: str | int | tuple[str, ...]) -> Person:
    given, surname = name.split("|")
    city, state = place.split(", ")
    return Person(given, surname, specialty, city, state, **more)  # type: ignore[arg-type] # the table below is typed


EXAMINERS = MappingProxyType(
    {
        "haverstraat": _person(
            "Cornelius|Haverstraat", "orthopedic surgeon", "Minneapolis, MN",
            middle="B.", npi=npi("900000001"), birth_year=1951, orcid=orcid("000000057654321"),
        ),
        "rathvane": _person(
            "Siobhán|O’Rathvane", "orthopedic surgeon", "Saint Cloud, MN", sex="f", npi=npi("900000002"),
            birth_year=1964, spellings=("Siobhan O’Rathvane", "Siobhan O’Rathvayne"),
        ),
        "abernook_neuro": _person(
            "Lucian|Abernook", "neurologist", "Minneapolis, MN",
            npi=npi("900000003"), birth_year=1958, orcid=orcid("000000051234567"),
        ),
        "abernook_psych": _person(
            "Lucian|Abernook", "psychiatrist", "Duluth, MN", npi=npi("900000004"), birth_year=1972
        ),
        "quaast": _person(
            "Ludmila|van der Quaast", "physical medicine and rehabilitation specialist", "Saint Paul, MN",
            sex="f", npi=npi("900000005"), birth_year=1960,
        ),
        "nambitoor": _person(
            "Priyamvada|Nambitoor-Coyle", "neurosurgeon", "Rochester, MN",
            sex="f", npi=npi("900000006"), birth_year=1969,
        ),
        "strandvoll": _person(
            "Kwabena|Strandvoll", "radiologist", "Fargo, ND", npi=npi("900000007"), birth_year=1963
        ),
        "argenvale": _person(
            "Hollis|D’Argenvale", "orthopedic surgeon", "Brooklyn, NY", middle="W.", suffix="Jr.",
            npi=npi("900000008"), ny_license="990108", birth_year=1949,
        ),
        "okonedo": _person(
            "Thisbe|Okonedo-Farrow", "psychiatrist", "Albany, NY", sex="f", npi=npi("900000009"),
            ny_license="990109", birth_year=1961,
        ),
        "dragomirsk": _person(
            "Fenwick|Dragomirsk-Lyle", "orthopedic surgeon", "Yonkers, NY", middle="A.",
            npi=npi("900000010"), ny_license="990110", birth_year=1946,
        ),
        "ysasmendi": _person(
            "Teodoro|Ysasmendi", "orthopedic surgeon", "Trenton, NJ", npi=npi("900000011"), birth_year=1955
        ),
        "sorbakke": _person(
            "Wilhelmina|Sørbakke-Ngata", "neurologist", "Hartford, CT", sex="f", npi=npi("900000012"), birth_year=1967
        ),
        "merriwick": _person(
            "Absalom|Merriwick", "orthopedic surgeon", "Scranton, PA", middle="J.",
            npi=npi("900000013"), birth_year=1953,
        ),
        "ferncastle": _person(
            "Odalys|Ferncastle-Ruiz", "orthopedic surgeon", "Naperville, IL",
            sex="f", npi=npi("900000014"), birth_year=1966,
        ),
        "aubrecq": _person(
            "Barnaby|St. Aubrecq", "orthopedic surgeon", "Peoria, IL", npi=npi("900000015"), birth_year=1957
        ),
        "pelleroux": _person(
            "Ignatius|Pelleroux", "neurosurgeon", "Chicago, IL", npi=npi("900000016"), birth_year=1959
        ),
        "okwuedibia": _person(
            "Jean-Baptiste|Okwuedibia", "orthopedic surgeon", "Pueblo, CO", npi=npi("900000017"), birth_year=1970
        ),
        "tarskjold": _person(
            "Gwendolyn|Tarskjold", "occupational medicine physician", "Denver, CO", sex="f", middle="F.",
            npi=npi("900000018"), birth_year=1962,
        ),
        "dourakis": _person(
            "Évariste|N’Dourakis", "physical medicine physician", "Boulder, CO", npi=npi("900000019"), birth_year=1965
        ),
        "achterhuis": _person(
            "Rosalind|Achterhuis-Bey", "occupational medicine physician", "Greeley, CO",
            sex="f", npi=npi("900000020"), birth_year=1968,
        ),
    }
)  # fmt: skip
"""Physicians who examine or review for a dispute, by the key that the plans use."""

TREATING = (
    _person("Amara|Vellacourt", "orthopedic surgeon", "Minneapolis, MN", sex="f"),
    _person("Tobias|Lindqvarn", "family medicine physician", "Saint Paul, MN"),
    _person("Nkechi|Osterhuisen-Bright", "orthopedic surgeon", "Mankato, MN", sex="f"),
    _person("Raúl|Icazbaleta", "neurosurgeon", "Chicago, IL"),
    _person("Petra|Zwolinsky-Hartung", "physiatrist", "Joliet, IL", sex="f"),
    _person("Emeka|Brandvold-Uche", "orthopedic surgeon", "Rockford, IL"),
    _person("Sunniva|Thorkelsdal", "family medicine physician", "Bemidji, MN", sex="f"),
    _person("Devendra|Mukhopadhyar", "orthopedic surgeon", "Newark, NJ"),
    _person("Leocadia|Firmin-Oduyale", "neurologist", "Denver, CO", sex="f"),
    _person("Yevgenia|Tarasovitch-Pell", "physiatrist", "Philadelphia, PA", sex="f"),
    _person("Ambrose|Kittelsvik", "family medicine physician", "Duluth, MN"),
    _person("Mireille|Quillfeather", "orthopedic surgeon", "Aurora, CO", sex="f"),
    _person("Kofi|Amanquarnor", "neurosurgeon", "Buffalo, NY"),
    _person("Haldis|Rønnevang", "orthopedic surgeon", "Saint Cloud, MN", sex="f"),
    _person("Anselmo|Drieu-Castañar", "osteopathic physician", "Pueblo, CO", credential="D.O."),
    _person("Solveig|Marchetti-Boon", "physiatrist", "Syracuse, NY", sex="f"),
    _person("Oluwaseun|Trevanion", "orthopedic surgeon", "Hartford, CT"),
    _person("Clothilde|Maasdorp-Yi", "family medicine physician", "Trenton, NJ", sex="f"),
    _person("Bartholomew|Ngwenya-Lund", "orthopedic surgeon", "Rochester, MN"),
    _person("Thi Hanh|Dellacroixe", "physiatrist", "Saint Paul, MN", sex="f"),
    _person("Ferdinand|Oakenhurst", "orthopedic surgeon", "Peoria, IL", suffix="Jr."),
)
"""Treating physicians, who appear only inside their decisions."""


def treating_in(*states: str) -> tuple[Person, ...]:
    """The treating physicians who practice in these states."""
    return tuple(person for person in TREATING if person.state in states)
