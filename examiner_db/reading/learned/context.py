"""What the learned weigher is shown of one physician: who is who, then sentences in order, with every name replaced.

The physician asked about is "Dr. Alpha", the others are "Dr. Beta" and so on in the order in which they come, so that
nobody's name can weigh for or against them. What each of them is stands first, so that the model can tell of whom "the
surgeon's recommendation" speaks where the rules could not: sentences of the reasoning that name nobody are shown too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from examiner_db.reading.cast import Cast
from examiner_db.reading.learned.wordpieces import pieces
from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.speakers import Spot, reworded
from examiner_db.reading.sentences.voices import Voice
from examiner_db.vocabulary import Role

ROOM = 230
"""Word pieces that a context may have."""

LONGEST = 140
"""Word pieces of one sentence; the rest of a longer one is not shown."""

_LAST = 400
"""Passages that are looked at, of those on one physician and of all: the last ones, since the reasoning is there."""

_MOST = 60
"""Sentences among which a context is chosen; so many never fit into it."""

_KNOWN = 6
"""Physicians of whom it is said what they are, the one asked about among them."""

_LOOSE_ONES = 10
"""Sentences without a physician that are shown at most, the last ones."""

_SOMEBODYS = re.compile(
    r"(?:[Tt](?<!\w[Tt])h(?:e|is|at|ese|ose)|[Hh](?<!\w[Hh])(?:is|er)|[Tt](?<!\w[Tt])heir|[Ii](?<!\w[Ii])ts|"
    r"[Bb](?<!\w[Bb])oth|[Nn](?<!\w[Nn])either|[Ee](?<!\w[Ee])ach|'(?<=[\w-]')s?) (?:[\w'-]+ ){0,4}?"
    r"(?:opinions?|testimony|reports?|views?|conclusions?|physicians?|doctors?|examiners?|evaluators?|experts?|IMEs?|"
    r"reviewers?|specialists?|surgeons?|\w+ologists?|\w+iatrists?|internists?|orthopedists?|chiropractors?|"
    r"witness(?:es)?|letters?|assessments?|evaluations?|ratings?|examinations?|affirmations?|analys[ie]s|"
    r"recommendations?|author|reviews?|evidence|notes|affidavits?|depositions?|findings|explanations?|proof)\b"
)
"""Words for a physician, or for what one wrote or said, of whom the rules could not tell who it is.

It begins with letters, so that the search skips all others; what stands before is asked after.
"""

_IS = {
    Role.TREATING: "treating",
    Role.INSURER_EXAMINER: "insurer's examiner",
    Role.NEUTRAL_EXAMINER: "neutral examiner",
    Role.RECORDS_REVIEWER: "records reviewer",
    Role.CLAIMANT_EXPERT: "claimant's expert",
    Role.AGENCY_EXAMINER: "agency examiner",
}
"""The words in which a role is shown."""

_WORD = re.compile(r"[a-z]{3}")
"""Of which a citation that stands alone has none once it is masked."""

_ASKED = "Dr. Alpha"
_OTHERS = ("Dr. Beta", "Dr. Gamma", "Dr. Delta", "Dr. Epsilon", "Dr. Zeta", "Dr. Theta", "Dr. Sigma", "Dr. Omega")
_FIRST, _OWN, _AFTER, _BEFORE, _LOOSE, _SECOND_AFTER, _TOLD, _BY_TOLD = 5.0, 4.0, 3.5, 3.0, 2.8, 2.5, 2.0, 1.0
"""How much a sentence is worth: the introduction, the decider's own words on the physician, what stands beside them,
and what under the same heading names nobody."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One sentence of a context: the passage's number, its word pieces, and whether it can be quoted for anything."""

    passage: int
    pieces: tuple[int, ...]
    quotable: bool = True


@dataclass(frozen=True, slots=True)
class Context:
    """Who is who, in word pieces, and the sentences that are shown after it."""

    known: tuple[int, ...]
    sentences: tuple[Shown, ...]

    @property
    def parts(self) -> list[tuple[int, ...]]:
        """The word pieces of every part, in order; the sentences are the last of them."""
        return [part for part in (self.known, *(one.pieces for one in self.sentences)) if part]


def context(cast: Cast, who: int) -> Context:
    """The sentences on a physician that are worth most, as many as there is room for, in the order of the text."""
    passages = cast.paper.passages
    worth = _worth(cast, who)
    best = sorted(worth, key=lambda number: (-worth[number], -number))[:_MOST]
    order = _others(cast, who)
    known = tuple(pieces(_known(cast, who, order)))
    texts = {number: _shown(passages[number].text, cast.taken[number], who, order) for number in sorted(best)}
    left = ROOM - len(known)
    kept: list[Shown] = []
    for number in best:
        found = tuple(pieces(texts[number])[:LONGEST])
        if found and (len(found) < left or not kept):
            kept.append(Shown(number, found, quotable=_WORD.search(texts[number]) is not None))
            left -= len(found) + 1
    return Context(known, tuple(sorted(kept, key=lambda one: one.passage)))


def _others(cast: Cast, who: int) -> list[int]:
    """The others of whom most is told, in the order in which they come."""
    others = [one for one, told in enumerate(cast.told) if told and one != who and not cast.people[one].nameless]
    most = sorted(others, key=lambda one: -len(cast.told[one]))[: _KNOWN - 1]
    return sorted(most, key=lambda one: cast.told[one][0])


def _known(cast: Cast, who: int, order: list[int]) -> str:
    """What each physician is, where the decision says it: "Dr. Alpha treating surgeon. Dr. Beta neutral examiner."."""
    told = ((one, _is(cast, one)) for one in (who, *order))
    return " ".join(f"{_name(one, who, order)} {words}." for one, words in told if words)


def _is(cast: Cast, who: int) -> str:
    """The role of a physician, if words tell it, and the callings."""
    was = cast.roles[who]
    role = _IS.get(was.role) if was.quote else None
    return " ".join(filter(None, (role, *sorted(cast.callings[who]))))


def _worth(cast: Cast, who: int) -> dict[int, float]:
    """The passages on a physician, beside them in one paragraph, and on nobody, with their worth."""
    own = cast.told[who]
    headings = {cast.paper.passages[number].heading for number in own}
    worth = {one: _LOOSE if cast.paper.passages[one].heading in headings else _BY_TOLD for one in _loose(cast)}
    worth.update(dict.fromkeys(own[:1], _FIRST))
    for number in own[-_LAST:]:
        reasons = cast.voices[number] is Voice.REASONING
        for at, value in ((number, _OWN), (number + 1, _AFTER), (number - 1, _BEFORE), (number + 2, _SECOND_AFTER)):
            if 0 <= at < len(cast.voices) and cast.voices[at] is not Voice.SILENT and _together(cast.paper, number, at):
                told = _TOLD if at == number else _BY_TOLD
                worth[at] = max(worth.get(at, 0.0), value if reasons else told)
    return worth


def _loose(cast: Cast) -> list[int]:
    """The last sentences of the reasoning that speak of somebody whom the rules could not tell."""
    last = reversed(range(len(cast.voices))[-_LAST:])
    unlinked = (one for one in last if cast.voices[one] is Voice.REASONING and not cast.taken[one])
    return list(islice((one for one in unlinked if _SOMEBODYS.search(cast.paper.passages[one].text)), _LOOSE_ONES))


def _together(document: Document, one: int, other: int) -> bool:
    return document.passages[one].paragraph == document.passages[other].paragraph


def _shown(text: str, spots: Sequence[Spot], who: int, order: list[int]) -> str:
    """A sentence with its physicians renamed; ``order`` holds the others in the order in which they came."""

    def named(spot: Spot) -> str:
        printed = text[spot.start : spot.end]
        owned = "'s" if printed.endswith("'s") or printed.lower() in {"his", "their", "its"} else ""
        return f"{_name(spot.who, who, order)}{owned}"

    return reworded(text, spots, named).replace(MASK, " ")


def _name(spoken: int, who: int, order: list[int]) -> str:
    if spoken == who:
        return _ASKED
    if spoken not in order:
        order.append(spoken)
    return _OTHERS[order.index(spoken) % len(_OTHERS)]
