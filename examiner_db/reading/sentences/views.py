"""A sentence as the rules on one physician see it: that physician's mentions are one sign, all others' another."""

from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.lexicon.patterns.hearing import MENTION
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.sides.parties import Parties

THIS = MENTION
"""A mention of the physician whom a view is about."""
OTHER = "\u24c6"
"""A mention of any other physician."""


@dataclass(frozen=True, slots=True)
class View:
    """One sentence seen for one physician. ``others`` are the physicians of the other signs, in order.

    ``direct`` when the physician is named in the sentence and not only meant; ``told`` when the sentence goes on,
    without a word for the physician, with what they said in the one before.
    """

    passage: int
    text: str
    others: tuple[int, ...]
    direct: bool
    told: bool = False


def views(document: Document, people: int, spots: Sequence[Sequence[Spot]], sides: Parties) -> list[list[View]]:
    """For each of so many people, every sentence that has a spot of theirs."""
    seen: list[list[View]] = [[] for _ in range(people)]
    for number, found in enumerate(spots):
        if not found:
            continue
        text = document.passages[number].text
        for who in dict.fromkeys(spot.who for spot in found):
            seen[who].append(_view(number, text, found, who, sides))
    return seen


def _view(number: int, text: str, spots: Sequence[Spot], who: int, sides: Parties) -> View:
    """The passage with each spot replaced by its sign, and the parties' names by their roles."""
    pieces: list[str] = []
    at = 0
    for spot in spots:
        pieces += (text[at : spot.start], THIS if spot.who == who else OTHER)
        at = spot.end
    pieces.append(text[at:])
    return View(
        passage=number,
        text=sides.anonymous("".join(pieces)),
        others=tuple(spot.who for spot in spots if spot.who != who),
        direct=any(spot.printed for spot in spots if spot.who == who),
    )
