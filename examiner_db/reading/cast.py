"""The first stages of reading: the passages of one decision, who is in it, and where each physician is spoken of."""

from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.paper import caption
from examiner_db.reading.paper.passages import Document, document
from examiner_db.reading.people.physicians import Physician, physicians
from examiner_db.reading.people.sexes import pronouns
from examiner_db.reading.people.speakers import Spot, spots
from examiner_db.reading.references.apart import apart
from examiner_db.reading.references.bearers import described
from examiner_db.reading.references.profiles import profiles
from examiner_db.reading.references.referents import referred
from examiner_db.reading.roles.announced import announced
from examiner_db.reading.roles.exhibits import exhibited
from examiner_db.reading.roles.role import RoleFound, role
from examiner_db.reading.sentences.views import views
from examiner_db.reading.sentences.voices import Voice, voices
from examiner_db.reading.sides.parties import Parties, parties
from examiner_db.reading.types import NoDecisionError
from examiner_db.reading.weighing.earlier import earlier
from examiner_db.reading.weighing.levels import own_level
from examiner_db.reading.weighing.overturned import overturned
from examiner_db.vocabulary import Level, Tribunal

MOST = 2_000
"""Physicians whom a decision names at most; a text that names more is a list, and would take minutes to read as one."""

MOST_SENTENCES = 5_000
"""Sentences in which a decision speaks of physicians at most: of 48 real decisions the densest has 3,400 in a million
characters, and none more than 100. A text of more is put together, and would take longer than anybody waits.
"""


@dataclass(frozen=True, slots=True)
class Cast:
    """One decision and its physicians, each known by a number.

    ``callings`` are what each physician is called, as a surgeon. ``meant`` holds the spots of each passage at which a
    physician is named or described, ``taken`` those besides at which the reasoning takes a physician up again. ``told``
    holds the passages on each physician that are not silent, ``fallen`` those that tell of a decision since undone, or
    of an earlier one of the body that decides, at ``level``.
    """

    where: Tribunal | None
    level: Level
    paper: Document
    people: Sequence[Physician]
    sides: Parties
    roles: Sequence[RoleFound]
    callings: Sequence[frozenset[str]]
    voices: Sequence[Voice]
    meant: Sequence[Sequence[Spot]]
    taken: Sequence[Sequence[Spot]]
    told: Sequence[Sequence[int]]
    fallen: frozenset[int]


def cast_of(text: str, start: int, end: int, given: Tribunal | None = None) -> Cast:
    """The cast of the decision at a span; ``given`` is the tribunal where the caller knows it.

    Raises ``NoDecisionError`` where so many physicians are named, or so often, that it can be none.
    """
    where = given or caption.tribunal(text[start:end])
    paper = document(text, start, end)
    people = physicians(paper)
    if len(people) > MOST:
        message = f"it names {len(people):,} physicians, as a list does: no decision names more than {MOST:,}"
        raise NoDecisionError(message)
    sides = parties(paper, frozenset(word for one in people for word in one.name.casefold().split()))
    named = spots(paper, people)
    spoken = sum(map(bool, named))
    if spoken > MOST_SENTENCES:
        message = f"it speaks of physicians in {spoken:,} sentences: no decision does in more than {MOST_SENTENCES:,}"
        raise NoDecisionError(message)
    before = announced(paper, named, len(people), sides)
    filed = exhibited(paper, named, len(people), where)
    told = zip(views(paper, len(people), named, sides), before, filed, strict=True)
    roles = [role(paper, seen, where, (*one, *other)) for seen, one, other in told]
    known = profiles(paper, people, named, roles)
    meant = described(paper, named, known)
    speaking = voices(paper)
    allowed = pronouns(people)
    by_kind = [[spot for spot in found if spot not in one] for found, one in zip(meant, named, strict=True)]
    taken = apart(paper, referred(paper, meant, speaking, allowed), by_kind, allowed)
    callings = [one.callings for one in known]
    ours = told_of(taken, speaking, len(people))
    level = own_level(where, paper)
    fallen = overturned(paper) | earlier(paper, level)
    return Cast(where, level, paper, people, sides, roles, callings, speaking, meant, taken, ours, fallen)


def told_of(spots: Sequence[Sequence[Spot]], speaking: Sequence[Voice], people: int) -> list[list[int]]:
    """For each of so many people the passages with a spot of theirs that are not silent, in order."""
    told: list[list[int]] = [[] for _ in range(people)]
    for number, (found, voice) in enumerate(zip(spots, speaking, strict=True)):
        for who in {spot.who for spot in found} if voice is not Voice.SILENT else ():
            told[who].append(number)
    return told
