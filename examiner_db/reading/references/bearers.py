"""Whom a description means among the physicians of a decision.

A description stands for a physician only when exactly one in the decision fits it, or exactly one of its paragraph.
"""

import re
from collections.abc import Sequence

from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import Section
from examiner_db.reading.people.speakers import Spot, shared_out
from examiner_db.reading.references.descriptions import EXPERT, Description, descriptions
from examiner_db.reading.references.places import Order, by_place
from examiner_db.reading.references.profiles import Profile
from examiner_db.vocabulary import Role

_TITLES = frozenset({"agreed evaluator", "panel evaluator"})
"""An agreed evaluator is none of a panel, and the other way round."""

_NAMED_NEXT = re.compile(
    r",? (?:\(?(?:Drs?\.|Doctor) [A-Z]|[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,3}, (?:M\.?D|D\.?O|Ph\.?D|D\.?C)\b)"
)
"""A name set beside a description, of somebody who is none of the decision's physicians."""

_LOSES = ("than ", "than that of ", "than those of ", "over ", "over that of ")
"""Who stands after these is another than the one of whom the sentence has just spoken."""

_LESS = re.compile(r"\b[Ll]ess (?:\w+ )?(?:persuasive|credible|convincing|weight|reliable)")
_PREFERS = re.compile(
    r"\b(?<![Ll]ess )(?:more|greater|better|superior|higher)\b|\b(?:credit|accept|believ|prefer|chose|favor)"
)

_NOT_BESIDE = re.compile(r"\b(?:[Uu]nlike|[Tt]o|[Ww]ith|[Bb]eyond|[Bb]esides|[Ii]n) (?:(?:Dr\.|Doctor) )?\Z")
"""What sets a name apart from the words that follow its comma."""

_CLOSED = re.compile(r" who |,(?! (?:and|or|as well as) )|[.;)]|\Z")
"""How an apposition ends; a list goes on after its comma."""

_OFTEN = 4
_FAR_MORE = 3
"""Sentences, and times as many as of the next, that name the foremost physician of a role."""

_MOST = 4
"""More physicians than this are no "state agency reviewers" of whom one sentence speaks."""


def described(document: Document, spots: Sequence[Sequence[Spot]], people: Sequence[Profile]) -> list[list[Spot]]:
    """The spots, and one more for every description of a physician whom the sentence does not name."""
    found: list[list[Spot]] = []
    order = Order()
    for number, (passage, present) in enumerate(zip(document.passages, spots, strict=True)):
        if not number or document.passages[number - 1].paragraph != passage.paragraph:
            order = order.turn(passage.heading)
        if _may_describe(passage):
            added = _added(passage.text, present, people, order.before)
            added += by_place(passage.text, [*present, *added], order)
            kept = [spot for spot in present if spot.printed or not any(_overlap(spot, one) for one in added)]
            kept = [spot for spot in kept if not _contradicts(passage.text, spot, people)]
            found.append(_apart([*kept, *added]))
        else:
            found.append(_apart(present))
        order.hear(passage.text, found[-1])
    return found


def _contradicts(text: str, spot: Spot, people: Sequence[Profile]) -> bool:
    """Whether a word taken for who spoke before describes somebody of another calling or role."""
    own = people[spot.who]
    return not spot.printed and any(
        (bool(own.callings) and not one.callings <= own.callings)
        or (one.roles is not None and own.sure and own.role not in one.roles)
        for one in descriptions(text)
        if one.start == spot.start
    )


def _may_describe(passage: Passage) -> bool:
    return passage.section not in (Section.LAW, Section.CAPTION)


def _added(text: str, present: Sequence[Spot], people: Sequence[Profile], before: Sequence[int]) -> list[Spot]:
    """The spots of one sentence's descriptions."""
    printed = [spot for spot in present if spot.printed]
    named = {spot.who for spot in printed}
    told: dict[int, Description] = {}
    added: list[Spot] = []
    for one in descriptions(text):
        if any(_overlap(one, spot) or _explains(text, one, spot) for spot in printed) or _NAMED_NEXT.match(
            text, one.end
        ):
            continue
        than = text[: one.start].endswith(_LOSES) and _PREFERS.search(text, 0, one.start) is not None
        here = [spot.who for spot in printed if spot.end <= one.start] if than else []
        who = meant(one, people, before)
        if not who and not one.plural and not _LESS.search(text, 0, one.start):
            who = _left_over(one, people, [*before, *here])
        if any(who == [each] and _is_another(text, earlier, one) for each, earlier in told.items()):
            continue
        if who and (than or not named.intersection(who)):
            added += shared_out(one.start, one.end, who)
            told.update(dict.fromkeys(who, one))
    return added


def _explains(text: str, one: Description, spot: Spot) -> bool:
    """Whether a description says who the physician is whose name stands before it: "Dr. Vale, the surgeon who"."""
    beside = text[spot.end : one.start] == ", " and _CLOSED.match(text, one.end) is not None
    return beside and not _NOT_BESIDE.search(text, 0, spot.start)


def _is_another(text: str, earlier: Description, one: Description) -> bool:
    """Whether other words in one sentence must mean somebody else: "his examiner did not see the surgeon's notes"."""
    same = (earlier.roles, earlier.callings, earlier.title) == (one.roles, one.callings, one.title)
    first, last = sorted((earlier, one), key=lambda each: each.start)
    return not same and text[first.end : last.start] not in (" of ", ", ", " by ", " from ")


def meant(one: Description, people: Sequence[Profile], before: Sequence[int]) -> list[int]:
    """Whom a description means: the only one who fits, or the only one of the paragraph; nobody in doubt."""
    fit = _fitting(one, people)
    near = [who for who in fit if who in before]
    wanted = one.exactly
    if one.plural and wanted == 1:
        sure = [who for who in fit if people[who].sure]
        fit = sure if len(sure) > 1 else fit
        return fit if 1 < len(fit) <= _MOST and (one.roles is not None or one.callings) else []
    if len(fit) != wanted:
        return near if len(set(near)) == wanted else _foremost(one, fit, people)
    doubtful = [who for who in set(before) - set(fit) if _may_fit(one, people[who])]
    return [] if doubtful and not near else fit


def _fitting(one: Description, people: Sequence[Profile]) -> list[int]:
    """All who fit; of several those who bear the very title, wrote on the very day, or were hired as an expert is."""
    fit = [who for who, profile in enumerate(people) if _fits(one, profile)]
    fit = [who for who in fit if one.title not in _TITLES or not people[who].callings & (_TITLES - {one.title})]
    titled = [who for who in fit if one.title in people[who].callings]
    wrote = [who for who in fit if one.day in people[who].wrote]
    hired = [who for who in fit if one.title == EXPERT and people[who].role is not Role.TREATING]
    return (titled or wrote or hired or fit) if len(fit) > 1 else fit


def _foremost(one: Description, fit: Sequence[int], people: Sequence[Profile]) -> list[int]:
    """Of several in the role that a description asks for, the one of whom the decision speaks far more than of all."""
    if one.roles is None or one.exactly != 1 or len(fit) < 2:
        return []
    first, second = sorted(fit, key=lambda who: people[who].named, reverse=True)[:2]
    return [first] if people[first].named >= max(_OFTEN, _FAR_MORE * people[second].named) else []


def _left_over(one: Description, people: Sequence[Profile], before: Sequence[int]) -> list[int]:
    """Where nobody fits: the only one of the calling, in no known role; the only one in the role, of no known calling.

    Or of a paragraph's two the one who may fit, if only one may.
    """
    if one.roles is None or _fitting(one, people):
        return []
    called = [who for who, own in enumerate(people) if own.role is Role.UNKNOWN and one.callings <= own.callings]
    known = [who for who, own in enumerate(people) if not own.callings and own.sure and own.role in one.roles]
    for candidates in (called, known) if one.callings else ():
        if len(candidates) == 1:
            return candidates
    if Role.NEUTRAL_EXAMINER in one.roles:  # Many a decision never names its neutral.
        return []
    may = [who for who in set(before) if _may_fit(one, people[who])]
    sure = [who for who in set(before) if people[who].sure and not _may_fit(one, people[who])]
    return may if len(may) == 1 and len(sure) == 1 else []


def _fits(one: Description, profile: Profile) -> bool:
    return (
        (one.roles is None or profile.role in one.roles)
        and one.callings <= profile.callings
        and (one.day is None or one.day in (profile.days if " " in one.day else profile.wrote))
        and (one.figure is None or one.figure in profile.figures)
    )


def _may_fit(one: Description, profile: Profile) -> bool:
    """Of a physician of unknown role, or of no known calling, a description may speak too."""
    return (
        (one.roles is None or profile.role in one.roles or profile.role is Role.UNKNOWN)
        and (one.callings <= profile.callings or not profile.callings)
        and one.day is None
        and one.figure is None
    )


def _overlap(one: Description | Spot, other: Spot) -> bool:
    return one.start < other.end and other.start < one.end


def _apart(spots: Sequence[Spot]) -> list[Spot]:
    """In order, without those that overlap an earlier one."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda one: one.start):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept
