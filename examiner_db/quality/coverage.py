"""What a reading holds whether or not it is right: its quotes against the text, and how much it tells."""

from collections.abc import Iterator

from examiner_db.quality.findings import Finding
from examiner_db.reading.types import PhysicianReading, Quote, Reading
from examiner_db.vocabulary import EXAMINING_ROLES, Role, Weight


def covered(name: str, reading: Reading) -> Iterator[Finding]:
    """Of every physician read, whether a role is told; of every examiner, whether an opinion and a weight are."""
    for said in reading.physicians:
        who = f"{name}: {said.name}"
        yield Finding("has_role", said.role is not Role.UNKNOWN, f"{who}: no role is told")
        if said.role in EXAMINING_ROLES:
            yield Finding("has_opinion", bool(said.opinions), f"{who}: no opinion is told")
            yield Finding("has_weight", said.weight is not Weight.NOT_STATED, f"{who}: no weight is told")


def quoted(name: str, text: str, reading: Reading) -> Iterator[Finding]:
    """Of every quote, whether it is the slice of the text that it says it is."""
    for said in reading.physicians:
        for quote in quotes(said):
            good = quote.text == text[quote.start : quote.end]
            yield Finding("quote", good, f"{name}: {said.name}: {quote.text!r} is not at {quote.start}")


def quotes(said: PhysicianReading) -> list[Quote]:
    """Every quote of what is read of a physician."""
    own = (said.role_quote, said.weight_quote)
    several = (*(one.quote for one in said.opinions), *(one.quote for one in said.weighings))
    return [*(quote for quote in own if quote is not None), *several]
