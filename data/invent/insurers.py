"""Minnesota decisions on claims with more than one insurer, each of which had the employee examined."""

from collections.abc import Iterator

from data.invent import insurers_words as own
from data.invent import minnesota, minnesota_plan
from data.invent import minnesota_words as words
from data.invent.claims import claim
from data.invent.deck import Deck
from data.invent.draft import Draft, Part
from data.invent.files import File
from data.invent.injuries import HEAD, INJURIES, MIND
from data.invent.insurers_plan import Row, rows
from data.invent.panel import PANEL

TRIBUNAL = minnesota.TRIBUNAL
_BODILY = tuple(injury for injury in INJURIES if injury not in {HEAD, MIND})
_FIRST_NUMBER = 200
"""Dockets of these decisions are counted from here, behind those of the others."""


def files() -> Iterator[tuple[File, dict[str, object]]]:
    """Every such decision with its truth."""
    deck = Deck("insurers")
    for number, row in enumerate(rows()):
        like = minnesota_plan.Row(row.decided_on, row.shape, row.examiners[0][0], 0, "insurer", (), "treating")
        yield minnesota.file(_draft(deck, row, like), like, _FIRST_NUMBER + number)


def _draft(deck: Deck, row: Row, like: minnesota_plan.Row) -> Draft:
    draft = Draft(claim(deck, deck.draw(_BODILY), row.decided_on), row.decided_on, deck, minnesota.WORDS)
    minnesota.opening(draft, like)
    treating = draft.treats("MN")
    draft.say(draft.introduces(treating, words.FIRST_CARE), draft.opines(treating, "diagnosis", "claimant"))
    draft.say(draft.draw(words.DETAILS))
    draft.say(draft.introduces(treating, words.TREATING_REPORT), draft.opines(treating, "causation", "claimant"))
    draft.say(draft.draw(own.COVERAGE))
    first, *_ = [_examined(draft, *one, place) for place, one in enumerate(row.examiners)]
    minnesota.below(draft, like)
    minnesota.decision(draft, like, first, treating)
    return draft


def _examined(draft: Draft, key: str, direction: str, place: int) -> Part:
    part = draft.plays(PANEL[key], "insurer_examiner", "insurer")
    draft.say(
        draft.introduces(part, own.INTROS[place]),
        draft.introduces(part, words.INSURER_EXAM),
        draft.opines(part, "causation", direction),
    )
    return part
