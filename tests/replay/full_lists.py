"""The two largest lists in full, in their real shape, about nobody: what a machine must be able to read in a minute."""

import csv
import io
import json
import random
from collections.abc import Iterator
from itertools import count

OPMC_ROWS, LEIE_ROWS = 18_000, 83_000
LEIE = (
    "LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,"
    "REINDATE,WAIVERDATE,WVRSTATE"
)
CALLINGS = (
    ("PHYSICIAN (MD, DO)", "GENERAL PRACTICE"),
    ("IND- LIC HC SERV PRO", "CHIROPRACTIC"),
    ("IND- LIC HC SERV PRO", "NURSE/NURSES AIDE"),
    ("IND- LIC HC SERV PRO", "NURSE/NURSES AIDE"),
    ("INDIVIDUAL (UNAFFILI", "HEALTH CARE AIDE"),
    ("OTHER BUSINESS", "OWNER/OPERATOR"),
)
_BEGINNINGS = "Ab Bren Cor Dun Esk Fen Gar Hol Il Jor Kel Lan Mor Nor Os Pem Quil Ros Sel Tan Ul Ver Wen Yar".split()
_MIDDLES = "a e i o u al an ar el en er il in or un".split()
_ENDS = "brook croft dale ford gate ham ley mere moor ness ridge stead thorpe vale wick worth".split()
GIVEN = (
    "Abel Beatrix Corin Dorcas Edmund Flora Gideon Hester Ives Jemima Kester Lettice Miles Nerys Osric Petra".split()
)


def opmc(rows: int = OPMC_ROWS) -> list[bytes]:
    """New York's list as its portal gives it: pages of 10,000 rows of JSON, the last one short."""
    chance, numbers = random.Random(11), count(990_000 - rows)
    every = [
        {
            "last_name": _surname(chance), "first_name": chance.choice(GIVEN), "middle_name": chance.choice("ABCDEF"),
            "address": f"{chance.randrange(1, 900)} Elm Street, Albany, New York 12207", "licensetype": "MD",
            "licensenum": f"{number:06}", "year_of_birth": str(chance.randrange(1920, 1985)),
            "effectivedate": f"{chance.randrange(1990, 2026)}-06-18T00:00:00.000",
            "webaction": "License suspension for two years, stayed.",
            "webnotes": f"The Hearing Committee sustained charge {number} of negligence more than once. " * 3,
        }
        for number in (next(numbers) for _ in range(rows))
    ]  # fmt: skip
    return [json.dumps(every[start : start + 10_000]).encode() for start in range(0, rows, 10_000)]


def leie(rows: int = LEIE_ROWS) -> bytes:
    """The federal list of exclusions: bare headings, quoted cells, zeros for what is not known."""
    file = io.StringIO(newline="")
    file.write(f"{LEIE}\r\n")
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows(_leie_rows(rows))
    return file.getvalue().encode()


def _leie_rows(rows: int) -> Iterator[list[str]]:
    chance = random.Random(12)
    for number in range(rows):
        general, specialty = CALLINGS[number % len(CALLINGS)]
        business = f"{_surname(chance).upper()} CARE {number} INC" if general == "OTHER BUSINESS" else ""
        named = (
            ["", "", ""]
            if business
            else [_surname(chance).upper(), chance.choice(GIVEN).upper(), chance.choice("ABCDEF")]
        )
        day = f"{chance.randrange(1990, 2026)}{chance.randrange(1, 13):02}20"
        born = "" if business else f"{chance.randrange(1930, 1990)}0{chance.randrange(1, 10)}1{chance.randrange(10)}"
        place = [f"{number} ELM STREET", "ALBANY", "NY", "12207"]
        yield [
            *named,
            business,
            general,
            specialty,
            "",
            "0000000000",
            born,
            *place,
            "1128a1",
            day,
            "00000000",
            "00000000",
            "",
        ]


def _surname(chance: random.Random) -> str:
    """An uncommon name: some 6,000 of them."""
    return chance.choice(_BEGINNINGS) + chance.choice(_MIDDLES) + chance.choice(_ENDS)
