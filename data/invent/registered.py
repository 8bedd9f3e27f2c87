"""The reference table of the sample: the cast as NPPES would have it, with people of the same names beside them."""

import io
from collections.abc import Iterator
from datetime import date

from data.invent.cast import EXAMINERS, Person, npi
from data.invent.files import File
from data.invent.nppes import fill, person
from data.invent.panel import EVERYONE

AS_OF = date(2026, 9, 13)
FILE = f"npidata_pfile_20050523-{AS_OF:%Y%m%d}.csv"
CODES = (
    ("neurosurg", "207T00000X"),
    ("neurolog", "2084N0400X"),
    ("orthop", "207X00000X"),
    ("psychiatr", "2084P0800X"),
    ("physi", "208100000X"),
    ("radiolog", "2085R0202X"),
)
INTERNAL_MEDICINE = "207R00000X"


def file() -> File:
    """The file in the layout of the publisher."""
    out = io.StringIO()
    fill(out, [*_cast(), *_namesakes()])
    return File(FILE, out.getvalue().encode())


def _cast() -> Iterator[dict[str, str]]:
    for number, one in enumerate(EVERYONE.values()):
        if one.npi:
            yield _row(one.npi, one, state=one.state, city=one.city, license_=one.ny_license or f"99{number:04}")


def _namesakes() -> Iterator[dict[str, str]]:
    """A second physician of a name in the state, one elsewhere in the same specialty, and one of another specialty."""
    found = [EXAMINERS[name] for name in ("nambitoor", "ferncastle", "aubrecq")]
    places = (("MN", "Mankato", "neurosurgeon"), ("WI", "Racine", "orthopedic surgeon"), ("IL", "Peoria", "internist"))
    for number, (one, (state, city, specialty)) in enumerate(zip(found, places, strict=True)):
        row = _row(npi(f"9000005{number:02}"), one, state=state, city=city, license_=f"98{number:04}")
        yield row | {"Healthcare Provider Taxonomy Code_1": _code(specialty)}


def _row(number: str, one: Person, *, state: str, city: str, license_: str) -> dict[str, str]:
    return person(
        number,
        one.surname.upper().replace("’", "'"),
        one.given.upper(),
        middle=one.middle.rstrip("."),
        suffix=one.suffix.upper(),
        credential=one.credential,
        taxonomy=_code(one.specialty),
        license=license_,
        license_state=state,
        city=city.upper(),
        state=state,
        enumerated="06/01/2006",
    )


def _code(specialty: str) -> str:
    return next((code for word, code in CODES if word in specialty), INTERNAL_MEDICINE)
