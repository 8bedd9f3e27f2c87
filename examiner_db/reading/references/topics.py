"""Of whom a paragraph speaks as it goes on: its topic, and everybody whom it has named."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.speech import SPEAKS
from examiner_db.reading.lexicon.taken_up import BROAD, NOUNS, PAPERS, WORK
from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.paper.passages import Passage
from examiner_db.reading.people.sexes import HERS, HIS, may_mean
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.references.descriptions import descriptions

_CLAIMANTS_TURN = re.compile(
    r"(?:The )?(?:[Cc]laimant|[Ee]mployee|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|"
    r"[Ww]orker|[Vv]eteran|Mr\.|Ms\.|Mrs\.)(?: [A-Z]\w+)?"
    r"(?:'s (?:\w+ )?(?:wife|husband|spouse|son|daughter|mother|father|brother|sister|supervisor|friend|co-?worker))? "
    r"(?:\w+ )?"
    r"(?:testified|stated|reported|denied|described|admitted|acknowledged|said|worked|returned|explained|disclosed|"
    r"told|claimed|complained|answered|conceded|recalled|insisted)\b"
)
_ACCOUNT = re.compile(
    r"\b(?:[Cc]laimant|[Ee]mployee|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|[Ww]orker|[Vv]eteran)'s? "
    r"(?:[\w-]+ ){0,2}?(?:accounts?|statements?|testimony|assertions?|complaints?|allegations?|contentions?|"
    r"recollections?|denials?)\b"
)
"""What claimants say themselves, which "it" takes up where the sentence speaks of no physician's work."""
_WORK = swift(rf"\b{WORK}\b")

_BESIDE = 3
"""Characters between a name and a description that is its apposition: "the examiner, Dr. Vale"."""

_LASTS = 5
"""Sentences without a physician through which a topic lasts."""

_SENTENCE_WITHIN = re.compile(r"(?<=[a-z]{2}[.?!]) (?=[A-Z])")
"""Where one sentence ends and another begins in what was taken for one."""

_LEADS = re.compile(
    r"(?:\A|[,;:] |\b(?:and|but|as|because|since|that|where|when|while|whereas|although|though|for|so) )"
    r"(?:the (?:\w+ )?(?:opinion|report|testimony|rating|view)s? of )?\Z"
)
_ACTS = re.compile(
    rf"(?:'s?(?: [\w/%-]+){{1,5}}?)?(?:,[^,;]{{3,90}},)? (?:{SPEAKS}|(?:\w+ly |also |never |then ){{0,2}}"
    r"(?:had|has|was|is|were|are|did|does|could|would|saw|knew|read|went|lacks?|[a-z]{2,}ed)\b)"
)
"""What stands before a physician, and behind, who is the subject of a clause."""

_COUPLED = re.compile(r",? (?:and|or) (?:of )?\Z")
_WORKS = [(name, swift(rf"\b(?:{words})")) for name, words in NOUNS]
_CONTINUES = re.compile(r"(?P<who>[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")


@dataclass(slots=True)
class Told:
    """Of whom a paragraph has spoken so far: everybody, who was last spoken of together, and the one who is its topic.

    ``allowed`` holds the pronouns that may stand for each physician, ``headed`` the one whose name is the heading, and
    ``since`` counts the sentences without a physician, ``account`` is whether the last sentence spoke of what the
    claimant says and of no physician's work; ``earlier`` are those of the paragraph before, if under the same
    heading.
    """

    allowed: Sequence[frozenset[str]]
    headed: int | None = None
    earlier: tuple[int, ...] = ()
    named: list[int] = field(default_factory=list)
    together: tuple[int, ...] = ()
    topic: int | None = None
    since: int = 0
    account: bool = False
    wrote: dict[str, set[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with the physician of the heading."""
        self.topic = self.headed

    @property
    def is_silent(self) -> bool:
        """Whether nobody has been spoken of, so that no word can take anybody up."""
        return self.topic is None and not (self.named or self.together or self.earlier)

    def hear(self, passage: Passage, present: Sequence[Spot], found: Sequence[Spot]) -> None:
        """Go on to the next sentence."""
        self.named += [who for who in dict.fromkeys(spot.who for spot in present) if who not in self.named]
        self._hear_works(passage.text, found)
        self.together = tuple(dict.fromkeys(spot.who for spot in found)) or self.together
        self.account = _ACCOUNT.search(passage.text) is not None and not _WORK.search(_ACCOUNT.sub("", passage.text))
        self.since = 0 if found else self.since + (not self._goes_on(passage.text))
        if _leaves_open(passage, found):
            self.topic = None
        else:
            self.topic = _next(passage.text, found, self.topic) if self.since < _LASTS else self.headed

    def _goes_on(self, text: str) -> bool:
        """Whether a sentence without a physician only cites a case, or begins with a pronoun of the topic."""
        began = _CONTINUES.match(text)
        still = began is not None and self.topic is not None and may_mean(began["who"], self.allowed[self.topic])
        return still or 2 * text.count(MASK) > len(text)

    def _hear_works(self, text: str, found: Sequence[Spot]) -> None:
        """Remember which works a sentence speaks of; where it names several, each may have written them."""
        for who in {spot.who for spot in found}:
            for work in _named_works(text):
                self.wrote.setdefault(work, set()).add(who)

    def giver(self, work: str, last: int | None, *, definite: bool) -> int | None:
        """Whose a work is in a paragraph on several: the only one's said to have written such a one.

        ``last`` is whom the paragraph spoke of last, and "this letter" his or hers if nobody wrote one; "the letter",
        which is ``definite``, is then nobody's.
        """
        for name in _named_works(work):
            wrote = self.wrote.get(name, set())
            if last not in wrote and (definite or name in PAPERS):
                return next(iter(wrote)) if len(wrote) == 1 else _whose(name, last, wrote, definite=definite)
        return last

    def has_written(self, work: str, who: int | None) -> bool:
        """Whether a physician was said to have written such a work."""
        return any(who in self.wrote.get(name, ()) for name in _named_works(work))

    def only_giver(self, work: str) -> int | None:
        """The only one who was said to have written such a work."""
        wrote = {who for name in _named_works(work) for who in self.wrote.get(name, ())}
        return next(iter(wrote)) if len(wrote) == 1 else None

    def meant(self, word: str, before: set[int], *, alone: bool, may_tell: bool) -> int | None:
        """Whom a word means: the only one before it, or the topic; ``alone`` if nobody is named before it.

        A name that contradicts the pronoun counts only between sentences: tribunals err, too.
        """
        who = next(iter(before)) if len(before) == 1 else self.topic if not before else None
        if who is not None and (not alone or may_mean(word, self.allowed[who])):
            return who
        fit = [one for one in self.named if may_mean(word, self.allowed[one])]
        tells = may_tell and alone and len(fit) == 1 and len(self.named) > 1 and word.lower() in HIS | HERS
        return fit[0] if tells and self.allowed[fit[0]] in (HIS, HERS) else None


def _whose(name: str, last: int | None, wrote: set[int], *, definite: bool) -> int | None:
    """Whose a work is that the one of whom was spoken last was not said to have written, and not only one other."""
    return last if not wrote and (name in BROAD or not definite) else None


@lru_cache(maxsize=2048)
def _named_works(text: str) -> tuple[str, ...]:
    """The works of which a text speaks."""
    return tuple(name for name, words in _WORKS if words.search(text))


def _leaves_open(passage: Passage, present: Sequence[Spot]) -> bool:
    """Whether a sentence describes a physician and it cannot be told which."""
    return any(
        not any(one.start < spot.end + _BESIDE and spot.start < one.end + _BESIDE for spot in present)
        for one in descriptions(passage.text)
    )


def _next(text: str, present: Sequence[Spot], topic: int | None) -> int | None:
    """The only physician of a sentence, or the only one who acts in it; the topic where it names none.

    Where several act nobody is: "his opinion" may then be each one's.
    """
    who = {spot.who for spot in present}
    if not who:
        return None if _CLAIMANTS_TURN.match(text) else topic
    if len(who) == 1:
        return who.pop()
    breaks = [match.end() for match in _SENTENCE_WITHIN.finditer(text)]
    last = next((at for at in reversed(breaks) if any(spot.start >= at for spot in present)), 0)
    spots = [(spot.start - last, spot.end - last, spot.who) for spot in present if spot.start >= last]
    who = {one for _, _, one in spots}
    acting = who if len(who) == 1 else _acting(text[last:], spots)
    return acting.pop() if len(acting) == 1 else topic if not acting and topic in who else None


def acts(text: str, end: int) -> bool:
    """Whether a physician whose mention ends here is the subject of a clause."""
    return _ACTS.match(text, end) is not None


def _acting(text: str, spots: Sequence[tuple[int, int, int]]) -> set[int]:
    """The physicians who are subjects of the clauses of a sentence; all who are coupled with one are, too."""
    acting: set[int] = set()
    before: tuple[int, int, int] | None = None
    for spot in spots:
        start, end, who = spot
        coupled = before is not None and _COUPLED.fullmatch(text[before[1] : start]) is not None
        if _ACTS.match(text, end) and (coupled or _LEADS.search(text, max(0, start - 60), start)):
            acting |= {who, before[2]} if coupled and before is not None else {who}
        before = spot
    return acting
