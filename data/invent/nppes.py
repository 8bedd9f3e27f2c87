"""Write a file in the layout of NPPES's ``npidata_pfile``: 330 columns, invented people and organizations.

``python -m data.invent.nppes 1000000 FOLDER`` writes a million rows and says where. The file is not committed: it
is to measure with. NPIs begin with 9; surnames are made of syllables; one row in four is an organization, one in
nine a person of another profession, one in thirty a deactivated NPI, of which only the number and the day are left.
"""

import csv
import random
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TextIO

from data.invent.cast import npi

GIVEN = "ADELA ALDEN AMOS ARDEN BELINDA BORIS CELESTE CLEMENT CORA DARIUS DELIA EDGAR ELMIRA EZRA FLORA GIDEON GRETA"
GIVEN += " HORACE IDA IRVING JONAH JUNE LEANDER LUCIUS MABEL MARIUS NESTOR OCTAVIA ORRIN PEARL QUENTIN ROBERT ROSALIND"
GIVEN += " SILAS THEA URSULA VELMA WALLACE WINIFRED XENIA YVES ZELDA"
SYLLABLES = (
    "AB BEL COR DRAN EL FARN GOR HAL IV JEN KEST LOM MAR NOR OST PELL QUIN RAV SOR TIB UL VAND WEX YAR ZUB".split()
)
PHYSICIANS = (
    "207X00000X 207R00000X 2084N0400X 2084P0800X 208100000X 207Q00000X 207T00000X 111N00000X 103T00000X 213E00000X"
)
OTHERS = ("163W00000X", "183500000X", "225400000X", "104100000X")
CITIES = {"MN": "DULUTH", "NY": "ALBANY", "CO": "PUEBLO", "IL": "PEORIA", "WI": "RACINE", "ND": "MINOT"}
DATES = ("05/23/2006", "11/02/2007", "08/09/2011", "01/30/2019")


def headings() -> list[str]:
    """The 330 headings, in the order of the file."""
    address = "First Line {}|Second Line {}|{} City Name|{} State Name|{} Postal Code|{} Country Code (If outside U.S.)"
    address += "|{} Telephone Number|{} Fax Number"
    fields = "NPI|Entity Type Code|Replacement NPI|Employer Identification Number (EIN)"
    fields += "|Provider Organization Name (Legal Business Name)|Provider Last Name (Legal Name)|Provider First Name"
    fields += "|Provider Middle Name|Provider Name Prefix Text|Provider Name Suffix Text|Provider Credential Text"
    fields += "|Provider Other Organization Name|Provider Other Organization Name Type Code|Provider Other Last Name"
    fields += "|Provider Other First Name|Provider Other Middle Name|Provider Other Name Prefix Text"
    fields += "|Provider Other Name Suffix Text|Provider Other Credential Text|Provider Other Last Name Type Code"
    for place in ("Business Mailing Address", "Business Practice Location Address"):
        fields += "".join(f"|Provider {part.format(place)}" for part in address.split("|"))
    fields += "|Provider Enumeration Date|Last Update Date|NPI Deactivation Reason Code|NPI Deactivation Date"
    fields += "|NPI Reactivation Date|Provider Sex Code|Authorized Official Last Name|Authorized Official First Name"
    fields += "|Authorized Official Middle Name|Authorized Official Title or Position"
    fields += "|Authorized Official Telephone Number"
    slot = "|Healthcare Provider Taxonomy Code_{0}|Provider License Number_{0}|Provider License Number State Code_{0}"
    slot += "|Healthcare Provider Primary Taxonomy Switch_{0}"
    fields += "".join(slot.format(number) for number in range(1, 16))
    other = "|Other Provider Identifier_{0}|Other Provider Identifier Type Code_{0}|Other Provider Identifier State_{0}"
    other += "|Other Provider Identifier Issuer_{0}"
    fields += "".join(other.format(number) for number in range(1, 51))
    fields += "|Is Sole Proprietor|Is Organization Subpart|Parent Organization LBN|Parent Organization TIN"
    fields += "|Authorized Official Name Prefix Text|Authorized Official Name Suffix Text"
    fields += "|Authorized Official Credential Text"
    fields += "".join(f"|Healthcare Provider Taxonomy Group_{number}" for number in range(1, 16))
    return [*fields.split("|"), "Certification Date"]


def rows(count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """``count`` rows by heading, without what is blank; the same ones for the same seed."""
    chance = random.Random(seed)
    for number in range(count):
        row = {"NPI": npi(f"{900_000_000 + number}")}
        if chance.random() < 1 / 30:
            yield {**row, "NPI Deactivation Date": chance.choice(DATES)}
        elif chance.random() < 1 / 4:
            yield {**row, "Entity Type Code": "2", **_organization(chance)}
        else:
            yield {**row, "Entity Type Code": "1", **_person(chance, number)}


def person(number: str, surname: str, given: str, **more: str) -> dict[str, str]:
    """One person by heading, for a test; ``more`` are ``taxonomy``, ``license``, ``city``, ``state`` and others."""
    known = {
        "middle": "Provider Middle Name",
        "suffix": "Provider Name Suffix Text",
        "credential": "Provider Credential Text",
        "other_surname": "Provider Other Last Name",
        "other_given": "Provider Other First Name",
        "city": "Provider Business Practice Location Address City Name",
        "state": "Provider Business Practice Location Address State Name",
        "taxonomy": "Healthcare Provider Taxonomy Code_1",
        "license": "Provider License Number_1",
        "license_state": "Provider License Number State Code_1",
        "deactivated": "NPI Deactivation Date",
        "reactivated": "NPI Reactivation Date",
        "enumerated": "Provider Enumeration Date",
    }
    name = {"Provider Last Name (Legal Name)": surname, "Provider First Name": given}
    fixed = {"NPI": number, "Entity Type Code": "1", "Healthcare Provider Primary Taxonomy Switch_1": "Y"}
    return {**fixed, **name, **{known[field]: text for field, text in more.items()}}


def write(path: Path, found: Iterable[Mapping[str, str]]) -> Path:
    """Write rows as the publisher does: every cell in quotation marks."""
    with path.open("w", newline="", encoding="utf-8") as file:
        fill(file, found)
    return path


def fill(file: TextIO, found: Iterable[Mapping[str, str]]) -> None:
    """The headings and these rows."""
    writer = csv.DictWriter(file, headings(), restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(found)


def _organization(chance: random.Random) -> dict[str, str]:
    name = f"{_surname(chance)} {chance.choice(('ORTHOPEDICS', 'PHARMACY', 'HOME HEALTH'))} LLC"
    return {"Provider Organization Name (Legal Business Name)": name, **_place(chance)}


def _person(chance: random.Random, number: int) -> dict[str, str]:
    code = chance.choice(PHYSICIANS.split() if chance.random() < 8 / 9 else OTHERS)
    state = chance.choice(list(CITIES))
    return person(
        npi(f"{900_000_000 + number}"),
        _surname(chance),
        chance.choice(GIVEN.split()),
        middle=chance.choice("ABCDEFGH") if chance.random() < 0.6 else "",
        credential=chance.choice(("M.D.", "MD", "DO", "D.C.")),
        taxonomy=code,
        license=f"9{number:06}",
        license_state=state,
        enumerated=chance.choice(DATES),
    ) | _place(chance, state)


def _surname(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(3))


def _place(chance: random.Random, state: str | None = None) -> dict[str, str]:
    state = state or chance.choice(list(CITIES))
    found = {"Is Sole Proprietor": "N", "Last Update Date": chance.choice(DATES)}
    for place in ("Mailing", "Practice Location"):
        address = f"Provider Business {place} Address"
        found |= {f"{address} City Name": CITIES[state], f"{address} State Name": state}
        found |= {f"Provider First Line Business {place} Address": f"{chance.randrange(1, 999)} INVENTED ST"}
        found |= {f"{address} Postal Code": "999990000", f"{address} Telephone Number": "5555550100"}
    return found


if __name__ == "__main__":
    made = write(Path(sys.argv[2]) / "npidata_pfile_20050523-20260913.csv", rows(int(sys.argv[1])))
    print(f"{made}: {made.stat().st_size:,} bytes")  # noqa: T201 - a program says what it did
