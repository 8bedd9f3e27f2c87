"""Which physician read is which physician of the gold labels: by surname, folded, hyphens open."""

import re
import unicodedata
from collections.abc import Sequence

from examiner_db.quality.gold import GoldPhysician
from examiner_db.reading.types import PhysicianReading

_TITLES = re.compile(r"\b(dr|drs|md|m\.d|do|d\.o|dc|d\.c|phd|ph\.d|jr|sr|ii|iii)\b\.?")


def fold(text: str) -> str:
    """Lower case, without diacritics, white space as one blank."""
    plain = unicodedata.normalize("NFKD", text)
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split()).lower()


def surname(name: str) -> str:
    """The last word of two letters or more before the first comma, titles and suffixes left out; else nothing."""
    words = re.findall(r"[a-z'\u2019-]{2,}", _TITLES.sub(" ", fold(name).split(",", maxsplit=1)[0]))
    return words[-1].replace("\u2019", "'") if words else ""


def same(a: str, b: str) -> bool:
    """Whether two surnames are one, or one of them half of the other."""
    return bool(a) and bool(b) and (a == b or a in b.split("-") or b in a.split("-"))


def found(label: GoldPhysician, said: Sequence[PhysicianReading]) -> PhysicianReading | None:
    """The physician read who is the one labelled; of two with one surname, the one whose given name agrees."""
    surnames = {surname(name) for name in label.names}
    hits = [
        one for one in said if any(same(a, surname(b)) for a in surnames for b in (one.name, *one.names_as_written))
    ]
    if len(hits) > 1:
        given = fold(label.full_name or "").split(" ")[0]
        hits = [one for one in hits if fold(one.name).startswith(given)] or hits
    return hits[0] if hits else None
