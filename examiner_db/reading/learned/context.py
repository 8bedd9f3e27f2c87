"""What the learned weigher is shown of one physician: sentences on them, in order, with every name replaced.

The physician asked about is "Dr. Alpha", the others are "Dr. Beta" and so on in the order in which they come, so that
nobody's name can weigh for or against them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.cast import Cast
from examiner_db.reading.citations import MASK
from examiner_db.reading.learned.wordpieces import pieces
from examiner_db.reading.passages import Document
from examiner_db.reading.speakers import Spot
from examiner_db.reading.voices import Voice

ROOM = 230
"""Word pieces that a context may have."""

LONGEST = 140
"""Word pieces of one sentence; the rest of a longer one is not shown."""

_LAST = 400
"""Passages on one physician that are looked at, the last ones: the reasoning stands near the end."""

_MOST = 60
"""Sentences among which a context is chosen; so many never fit into it."""

_WORD = re.compile(r"[a-z]{3}")
"""Of which a citation that stands alone has none once it is masked."""

_ASKED = "Dr. Alpha"
_OTHERS = ("Dr. Beta", "Dr. Gamma", "Dr. Delta", "Dr. Epsilon", "Dr. Zeta", "Dr. Theta", "Dr. Sigma", "Dr. Omega")
_FIRST, _OWN, _AFTER, _BEFORE, _SECOND_AFTER, _TOLD, _BY_TOLD = 5.0, 4.0, 3.5, 3.0, 2.5, 2.0, 1.0
"""How much a sentence is worth: the introduction, the decider's own words on the physician, what stands beside them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One sentence of a context: the passage's number, its word pieces, and whether it can be quoted for anything."""

    passage: int
    pieces: tuple[int, ...]
    quotable: bool = True


def context(cast: Cast, who: int) -> tuple[Shown, ...]:
    """The sentences on a physician that are worth most, as many as there is room for, in the order of the text."""
    passages = cast.paper.passages
    worth = _worth(cast, who)
    best = sorted(worth, key=lambda number: (-worth[number], -number))[:_MOST]
    order: list[int] = []
    texts = {number: _shown(passages[number].text, cast.taken[number], who, order) for number in sorted(best)}
    left = ROOM
    kept: list[Shown] = []
    for number in best:
        found = tuple(pieces(texts[number])[:LONGEST])
        if found and (len(found) < left or not kept):
            kept.append(Shown(number, found, quotable=_WORD.search(texts[number]) is not None))
            left -= len(found) + 1
    return tuple(sorted(kept, key=lambda one: one.passage))


def _worth(cast: Cast, who: int) -> dict[int, float]:
    """The passages on a physician, and beside them in one paragraph, with their worth."""
    own = cast.told[who]
    worth: dict[int, float] = dict.fromkeys(own[:1], _FIRST)
    for number in own[-_LAST:]:
        reasons = cast.voices[number] is Voice.REASONING
        for at, value in ((number, _OWN), (number + 1, _AFTER), (number - 1, _BEFORE), (number + 2, _SECOND_AFTER)):
            if 0 <= at < len(cast.voices) and cast.voices[at] is not Voice.SILENT and _together(cast.paper, number, at):
                told = _TOLD if at == number else _BY_TOLD
                worth[at] = max(worth.get(at, 0.0), value if reasons else told)
    return worth


def _together(document: Document, one: int, other: int) -> bool:
    return document.passages[one].paragraph == document.passages[other].paragraph


def _shown(text: str, spots: Sequence[Spot], who: int, order: list[int]) -> str:
    """A sentence with its physicians renamed; ``order`` holds the others in the order in which they came."""
    parts: list[str] = []
    at = 0
    for spot in sorted(spots, key=lambda spot: spot.start):
        if spot.start < at:
            continue
        printed = text[spot.start : spot.end]
        owned = "'s" if printed.endswith("'s") or printed.lower() in {"his", "their", "its"} else ""
        parts += (text[at : spot.start], _name(spot.who, who, order), owned)
        at = spot.end
    return "".join((*parts, text[at:])).replace(MASK, " ")


def _name(spoken: int, who: int, order: list[int]) -> str:
    if spoken == who:
        return _ASKED
    if spoken not in order:
        order.append(spoken)
    return _OTHERS[order.index(spoken) % len(_OTHERS)]
