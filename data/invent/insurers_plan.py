"""What the decisions on claims with more than one insurer are to contain: who examined for them, and for whom it spoke.

Each examiner's opinions on causation are dealt out: so many for the insurer of so many. One examiner has enough of
them for a percentage; the others have five each and differ from one another as examiners do.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from data.invent.deck import Deck
from data.invent.panel import PANEL

DECISIONS = 50
_FIRST, _APART = date(2009, 4, 22), 114
_OFTEN = "vossingham"
_OFTEN_SAYS = (10, 44)
_FIVE = (0,) * 2 + (1,) * 6 + (2,) * 5 + (3,) * 4 + (4,) * 3 + (5,)
"""How many of five opinions favor the insurer, for each of the other examiners in the order of the cast."""
_SHAPES = ("credited", "rejected", "other")


@dataclass(frozen=True)
class Row:
    """One decision: how its first opinion for the insurer fared, and each examiner with a direction."""

    decided_on: date
    shape: str
    examiners: tuple[tuple[str, str], ...]


def rows() -> list[Row]:
    """Every decision, in the order of time; nobody examines twice in one."""
    deck = Deck("several insurers")
    said: list[list[tuple[str, str]]] = [[] for _ in range(DECISIONS)]
    for number, direction in zip(
        deck.random.sample(range(DECISIONS), _OFTEN_SAYS[1]), _says(deck, *_OFTEN_SAYS), strict=True
    ):
        said[number].append((_OFTEN, direction))
    others = [key for key in PANEL if key != _OFTEN]
    for key, favorable in zip(others, _FIVE, strict=True):
        fewest = sorted(range(DECISIONS), key=lambda number: (len(said[number]), deck.random.random()))[:5]
        for number, direction in zip(fewest, _says(deck, favorable, 5), strict=True):
            said[number].append((key, direction))
    return [_row(number, examiners) for number, examiners in enumerate(said)]


def _says(deck: Deck, favorable: int, of: int) -> list[str]:
    found = ["insurer"] * favorable + ["claimant"] * (of - favorable)
    deck.random.shuffle(found)
    return found


def _row(number: int, examiners: list[tuple[str, str]]) -> Row:
    ordered = sorted(examiners, key=lambda one: one[1] != "insurer")
    shape = _SHAPES[number % len(_SHAPES)] if ordered[0][1] == "insurer" else "other"
    return Row(_FIRST + timedelta(days=_APART * number + 7 * (number % 3)), shape, tuple(ordered))
