"""An order on the appeals of both sides, which keeps or undoes what each of them appeals from."""

import re

from examiner_db.reading.outcome.objects import decided, kept, undone
from examiner_db.reading.outcome.rules import FLIPPED
from examiner_db.reading.sides.appellants import PARTY, WIN, side
from examiner_db.vocabulary import Outcome

_KEEPS = r"(?:affirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|reject(?:s|ed)?)"
_UNDOES = r"(?:revers(?:e|es|ed|ing)|vacat(?:e|es|ed|ing)|grant(?:s|ed|ing)?|set(?:s|ting)? aside)"
_ON = re.compile(
    rf"\b(?:{_KEEPS}|(?P<undoes>{_UNDOES}))\b"
    rf"(?: (?:(?!\b(?:{_KEEPS}|{_UNDOES}|appeal|petition)\b|\bcross-)[^.;]){{0,80}}?"
    r"\b(?:on|as to|in|with respect to|upon|regarding))? "
    r"(?:(?:the|his|her|its|their|direct|main|primary|original|[\w.]+'s?) ){0,4}"
    r"(?P<cross>(?:cross|counter)-)?(?:appeal|petition)\b",
    re.IGNORECASE,
)
_WE = re.compile(r"\b[Ww]e\b[^.;]*$")
_NEAR = 60
"""Characters before an act in which its own body says "we"; what others did was below."""


def of_each(order: str, body: str, direct: Outcome) -> Outcome:
    """Who wins where one appeal fails and the other does not; ``direct`` is whose win a reversal on the first would be.

    Where neither order nor body says which appeal is which, what the body keeps and undoes must be for one side.
    """
    acts = list(_ON.finditer(order))
    acts = acts or [on for on in _ON.finditer(body) if _WE.search(body, max(0, on.start() - _NEAR), on.start())]
    owners = [(PARTY.search(on[0]), bool(on["undoes"])) for on in acts]
    won = {WIN[side(owner)] if reversed_ else FLIPPED[WIN[side(owner)]] for owner, reversed_ in owners if owner}
    if len(won) == 1 and len(owners) > 1 and all(owner for owner, _ in owners):
        return won.pop()
    done = {(bool(on["cross"]), bool(on["undoes"])) for on in acts}
    if done == {(False, False), (True, True)}:
        return FLIPPED.get(direct, Outcome.UNCLEAR)
    if done == {(False, True), (True, False)}:
        return direct if direct in FLIPPED else Outcome.UNCLEAR
    both = decided(body) if kept(body) and undone(body) else Outcome.UNCLEAR
    return both if both in FLIPPED else Outcome.UNCLEAR
