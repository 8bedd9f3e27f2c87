"""What the words around an opinion make of it, and all provisos asked together."""

import re
from collections.abc import Iterator
from functools import cache

from examiner_db.reading.lexicon.provisos.ability import ON_ABILITY
from examiner_db.reading.lexicon.provisos.care import ON_CARE
from examiner_db.reading.lexicon.provisos.causes import ON_CAUSES
from examiner_db.reading.lexicon.provisos.directions import ON_DIRECTIONS
from examiner_db.reading.lexicon.provisos.limits import ON_LIMITS
from examiner_db.reading.lexicon.provisos.origins import ON_ORIGINS
from examiner_db.reading.lexicon.provisos.permissions import ON_PERMISSIONS
from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso
from examiner_db.reading.lexicon.provisos.sayings import ON_SAYINGS
from examiner_db.reading.lexicon.provisos.turns import ON_TURNS

PROVISOS = (
    *ON_TURNS,
    *ON_SAYINGS,
    *ON_CAUSES,
    *ON_ORIGINS,
    *ON_CARE,
    *ON_ABILITY,
    *ON_LIMITS,
    *ON_PERMISSIONS,
    *ON_DIRECTIONS,
)


def effects(rule: str, text: str, match: re.Match[str], end: int) -> Iterator[Effect]:
    """What the words around a match, up to the end of its stretch, make of what a rule met."""
    marked = f"{text[: match.start()]}⟦{match.group()}⟧{text[match.end() : end]}"
    return (one.effect for one in _concerning(rule) if one.holds(rule, marked))


@cache
def _concerning(rule: str) -> tuple[Proviso, ...]:
    return tuple(one for one in PROVISOS if one.concerns(rule))
