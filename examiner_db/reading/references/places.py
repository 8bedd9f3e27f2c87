"""Physicians by their place in the order of naming: the former and the latter, the other, each of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from examiner_db.reading.lexicon.described import HEADS
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import ADVERBS, SAYS
from examiner_db.reading.people.speakers import Spot, shared_out

_HEAD = "|".join(words for _, words in HEADS)
_PERSON = r"(?:physician|doctor|expert|examiner|evaluator|reviewer|consultant|one)"
_WORK = r"(?:opinion|report|view|determination|conclusion|assessment|evaluation|rating|testimony)"
_PAIR = Awaited(
    rf"\b[Tt]he (?:(?:(?P<former>former)|latter)(?='s\b| (?:{_PERSON}|{_WORK}s?|is|was|did|had|has|to be|over|more|"
    rf"less|as|not|because|since|and|un\w+|persuasive|credible|reliable|convincing|{SAYS}|[a-z]{{2,}}ed)\b|[.,;])|"
    rf"(?:(?P<first>first)|second) of (?:these|those|the) (?:two )?(?:\w+ )?(?:{_HEAD}|{_PERSON}s|{_WORK}s)\b)"
)
_THE_OTHER = Awaited(
    rf"\b[Tt]he other(?P<two> two)?(?: (?:medical |treating |examining |expert )?(?:{_HEAD}|{_PERSON}s?|{_WORK}s?))?"
    r"(?='s?\b|[.,;]| (?:is|was|did|had|has|are|were|to be)\b)"
)
_ALL = Awaited(
    r"\A(?:(?:In|On|At|After|However|Nevertheless|Moreover|Thus|Indeed|Further)\b[^,;]{0,40}, )?"
    r"(?P<who>[Tt]hey(?: both| all| each)?|[Bb]oth(?: of them)?|[Ee]ach(?: of them)?|[Nn]either(?: of them)?|"
    r"[Aa]ll three)"
    rf"(?= {ADVERBS}(?!disagree|differ|diverge|part)(?:{SAYS}|agree|concur|opine|believe|find|conclude|diagnose|"
    rf"think|feel|"
    r"attribute|relate|recommend|consider|acknowledge|concede|do not (?:believe|find|think|relate)|"
    r"(?:examined|evaluated|saw|treated|reviewed) [^,;]{3,50} and (?:each |both |all )?(?:\w+ly )?(?:concluded|"
    r"found|opined|"
    r"diagnosed|attributed|believed|agreed|stated|thought|felt|recommended))\b)"
)
"""Words for all of whom the sentence before spoke, as those who say something."""

_PEOPLE = re.compile(
    r"\b(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|supervisor|co-?workers?|witness(?:es)?|friends?|"
    r"foreman|manager|nurses?|therapists?|attorneys|parties|vocational|adjusters?|lawyers?|employees|"
    r"claimants|petitioners|children|parents|neighbors?)\b"
)
"""Others of whom "they" may speak."""
_CONTRARY = Awaited(
    rf"(?<!reached )(?<!ame to )(?<!drew )(?<!took )(?<!held )(?<!xpressed )(?<!oiced )(?<!ffered )(?<!\bof )"
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:contrary|opposing|opposite|competing|conflicting)(?= (?:medical |expert |"
    rf"written |{_HEAD} ){{0,2}}(?:{_WORK}|{_PERSON})s?\b(?! (?:of|by|from|that) ))"
)
_WEIGHED = re.compile(
    r"\b(?:credit(?:s|ed)?|accept(?:s|ed)?|adopt(?:s|ed)?|reject(?:s|ed)?|prefer(?:s|red)?|relie[sd]|rely|"
    r"agree[sd]? with|persuasive|persuaded|convincing|convinced|credible|weight|probative|reliable)\b"
)
"""What is contrary to the one whose opinion was just weighed is another's."""


@dataclass(slots=True)
class Order:
    """Who was spoken of in a paragraph, in order, who in the last sentence, and who in the paragraphs before it.

    ``before`` holds each once, ``behind`` those of each of the last paragraphs under the same heading; ``weighed``
    tells whether the last sentence on somebody weighs, ``goes_on`` whether "they" may be those of the last sentence.
    """

    heading: str = ""
    before: list[int] = field(default_factory=list)
    lately: set[int] = field(default_factory=set)
    weighed: bool = False
    behind: list[list[int]] = field(default_factory=list)
    goes_on: bool = False

    def turn(self, heading: str) -> "Order":
        """The order with which the next paragraph begins."""
        spoken = [self.before] if self.before else []
        return Order(heading, behind=[*self.behind, *spoken][-2:] if heading == self.heading else [])

    def hear(self, text: str, spots: Sequence[Spot]) -> None:
        """Go on to the next sentence; whether "they" may be those of this one is told by its text."""
        self.goes_on = bool(spots) and _PEOPLE.search(text) is None
        if spots:
            self.before = list(dict.fromkeys([*self.before, *(spot.who for spot in spots)]))
            self.lately = {spot.who for spot in spots}
            self.weighed = _WEIGHED.search(text) is not None

    def last_two(self, here: Sequence[int]) -> list[int]:
        """The two named last, in order: of the sentence, of the paragraph, or the only two of the two before it."""
        both = list(dict.fromkeys(here))
        if len(both) == 2:
            return both
        both = list(dict.fromkeys([*self.before, *here]))
        if both:
            return both
        return list(dict.fromkeys(who for one in self.behind[-2:] for who in one))


def by_place(text: str, present: Sequence[Spot], order: Order) -> Iterator[Spot]:
    """The words of a sentence that tell a physician by the place among those named before."""
    yield from _pair(text, present, order)
    yield from _other(text, present, order)
    yield from _all(text, present, order)


def _all(text: str, present: Sequence[Spot], order: Order) -> Iterator[Spot]:
    """All whom the sentence before named, or the two of the paragraph; "neither" itself is no part of them."""
    match = None if present or not order.goes_on else _ALL.search(text)
    if match is None:
        return
    who = sorted(order.lately) if len(order.lately) > 1 else order.before
    start, end = match.span("who")
    if len(who) != (3 if text[start:end].lower() == "all three" else 2):
        return
    if text[start:end].lower().startswith("neither"):
        yield from (Spot(end, end, one, printed=False) for one in who)
    else:
        yield from shared_out(start, end, who)


def _pair(text: str, present: Sequence[Spot], order: Order) -> Iterator[Spot]:
    """The former and the latter of the two physicians named last."""
    for match in _PAIR.finditer(text):
        last = order.last_two([spot.who for spot in present if spot.end <= match.start()])
        if len(last) == 2:
            who = last[0 if match["former"] or match["first"] else 1]
            yield Spot(match.start(), match.end(), who, printed=False)


def _other(text: str, present: Sequence[Spot], order: Order) -> Iterator[Spot]:
    """The other of the two physicians of a paragraph, where one of them has just been spoken of, or the other two."""
    match = _THE_OTHER.search(text)
    if match is not None:
        start, end = match.span()
        others = _beside(present, order, start)
        if len(others) == (2 if match["two"] else 1):
            yield from shared_out(start, end, others)
        return
    contrary = _CONTRARY.search(text)
    if contrary is not None:
        start, end = contrary.span()
        others = _beside(present, order, start)
        said = order.weighed or any(spot.end <= start for spot in present)
        if len(others) == 1 and said:
            yield Spot(start, end, others[0], printed=False)


def _beside(present: Sequence[Spot], order: Order, start: int) -> list[int]:
    """Everybody of a paragraph but the one of whom the sentence, or the one before, has just spoken."""
    one = {spot.who for spot in present if spot.end <= start} or order.lately
    everybody = {*order.before, *one}
    everybody |= {who for group in order.behind[-2:] for who in group} if everybody == one else set()
    return sorted(everybody - one) if len(one) == 1 else []
