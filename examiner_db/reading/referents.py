"""Words that take up the physician of whom a paragraph of reasoning speaks: "his explanation", "its author"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from examiner_db.reading.deciders import decider
from examiner_db.reading.descriptions import descriptions
from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.passages import Document, Passage
from examiner_db.reading.sexes import HERS, HIS, may_mean
from examiner_db.reading.speakers import Spot
from examiner_db.reading.voices import Voice

_WORK = (
    r"(?:opinions?|reports?|explanations?|conclusions?|ratings?|calculations?|analys[ei]s|"
    r"reasoning|rationale|premise|theory|addend(?:um|a)|"
    r"methodology|diagnos[ei]s|apportionment|assessments?|deposition|evaluations?|carve-out|"
    r"figures?|measurements?|views?|affirmation|affidavit|testimony|narrative|notes|letters?|"
    r"numbers)"
)
_EXPLAIN = (
    r"(?:explain|reconcile|address|discuss|account|describe|identif|consider|acknowledg|mention|"
    r"substantiat|say|fail|offer|provid|overlook|ignor|assum|conced|"
    r"defer|pass(?:es|ed) over|gave no|rel(?:y|ied)|base|assign|measur|examin|review|opin|rate[ds]|"
    r"recorded|saw|had (?:the|not|only))\w*"
)
_HIS = Awaited(rf"\b[Hh](?:is|er)(?= (?:[\w'-]+ ){{0,3}}?{_WORK}\b)")
_THAN_HIS = Awaited(r"\bthan (?:to |of |in |with |that of )?(?P<who>his|hers)(?=[.,;]|\Z)")
_HE = Awaited(
    rf"(?:\A|[,;] (?:and |but |nor |as )?|\b(?:[Nn]or|[Nn]either|and|but|that) )(?:(?:did|does|do|"
    rf"has|had|could) (?=(?:he|she) {_EXPLAIN}))?(?P<who>[Hh]e|[Ss]he)"
    rf"(?= (?:\w+ )?(?:(?:did|does|could|has|had|was) (?:not|never) (?:\w+ )?)?{_EXPLAIN}\b)"
)
_THE_WORK = Awaited(
    rf"(?:\A(?:(?:[A-Z]\w+|In short|For (?:these|those|this|that) reasons?), )?|"
    rf"\b(?:found|finds?|concluded|determined|held|noted|agreed?) that )(?P<who>[Tt]he|[Tt]his|"
    rf"[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch an?) (?=(?:[\w-]+ ){{0,3}}?{_WORK}"
    r" (?:I|we|having|is|was|are|were|cannot|does|did|has|had|rests?|lacks?|fails?|failed|will|"
    r"must|constitutes?|carr\w+|adds?)\b)"
)
_IT = Awaited(
    r"\A(?:(?:Thus|Therefore|Accordingly|However|As such|Hence), )?(?P<who>[Ii]t) (?=(?:is|was) (?:also |therefore "
    r"|thus "
    r"|simply |hereby )?(?:entitled to|given|accorded|afforded|deserving of|of "
    r"(?:little|limited|no|great|diminished)|not "
    r"(?:persuasive|credible|convincing|reliable|rationalized|well)|unpersuasive|persuasive|speculative|conclusory|"
    r"equivocal|based on an? (?:in|accurate|correct)|premised)|(?:carries|deserves|merits|lacks|rests on|constitutes|"
    r"cannot be (?:credited|accepted|relied|given)|is (?:therefore |hereby )?(?:rejected|accepted|adopted|credited)\.))"
)
_AUTHOR = Awaited(
    r"\b(?:[Ii]ts|[Tt]he) author\b|\b[Tt]he (?:same )?(?:doctor|physician|expert|examiner|"
    r"evaluator|witness|reviewer)(?='s?\b| )(?! who)"
)
_WEIGH = (
    r"(?:(?:adopt|credit|accept|reject|discount|follow|believ|discredit|disregard|giv|accord|afford|assign|find|"
    r"consider|prefer|embrac|endors|deem|dismiss)(?:e?s|e?d|ing|e)?|gave|found|"
    r"rel(?:y|ies|ied|ying) (?:up)?on|(?:persuaded|convinced|impressed|swayed) by|(?:dis)?agree(?:s|d|ing)? with|"
    r"(?:weight|credence|deference) to|reliance (?:up)?on|defer(?:s|red|ring)? to|(?:depart|deviat)(?:e|s|ed|"
    r"ing)? from|(?:merit|weight|value) (?:in|on))"
)
_OBJECT = Awaited(
    rf"\b{_WEIGH} (?P<who>it|him|her|them)\b(?! (?:is|was|to be|that|\w+ (?:opinion|report|"
    rf"testimony|that|to|whether|how)\b))"
)
_THIS_WORK = Awaited(
    rf"\b{_WEIGH} (?:\w+ weight to )?(?P<who>[Tt]his|[Tt]hat|[Ss]uch(?: an?)?|[Tt]hese|[Tt]hose)"
    rf"(?= (?:(?:expert|medical|contrary|unrebutted|later|last|latter|\w+al) )?{_WORK}\b(?! (?:of|by|from) ))"
)
_HIS_WORK = Awaited(
    rf"\b{_WEIGH} (?P<who>his|her)(?= (?:[\w-]+ )?(?:findings|restrictions|recommendations?|limitations|"
    r"certification|statements?|answers?|criticisms?|responses?)\b)"
)
_BOTH = Awaited(
    r"\b(?P<who>[Bb]oth (?:of (?:these|those|their) |these |those |their |the )?(?:medical |expert )?"
    r"(?:opinions|reports|ratings|conclusions|assessments|evaluations)|(?<=to )both|(?<=of )both|(?<=by )both|"
    r"(?<=on )both|(?<=with )both|(?<=found )both|(?<=finds )both)(?=[.,;]|\Z| (?:\w+ )?(?:opinions|reports|ratings|"
    r"is|are|was|were|as|to be|\w+ (?:weight|value)|persuasive|credible|unpersuasive|because|since|for)\b)"
)
_THEIR = Awaited(
    r"(?P<who>\b[Tt]heir (?:\w+ )?(?:opinions?|reports?|ratings?|conclusions?|assessments?|explanations?|"
    r"evaluations?|reasoning)|"
    r"\b[Tt]hese (?:two |three |medical |expert ){0,2}(?:opinions|reports|ratings|physicians|doctors|experts|examiners|"
    r"reviewers|assessments))\b"
)
_TESTIFIES = re.compile(r" (?:\w+ )?(?:testimony|notes|letters?|deposition|evaluations?|figures?|numbers)\b")
"""What may as well be a claimant's own."""
_DECIDES = re.compile(
    r" (?:\w+ ){0,2}?(?:(?:discount|credit|discredit|reject|adopt|accept)ed (?:the (?:\w+ )?(?:opinions?|testimony|"
    r"reports?|views?)|Drs?\.)|(?:accord|afford|assign|g[ai]v|attach|plac)\w* (?:\w+ ){1,3}(?:weight|credence|"
    r"deference|credit) (?:to|on)\b)"
)
"""What only a decider does: "she" who does so is no physician."""

_JUDGE_SAYS = re.compile(
    r"\b(?:[Jj]udge|ALJ|W?CJ|WCLJ|[Aa]rbitrator|[Hh]earing [Oo]fficer|[Mm]agistrate|[Rr]eferee|[Cc]ommissioner)"
    r" (?:\w+ )?(?:stated|explained|noted|found|wrote|said|indicated|concluded|acknowledged|emphasized|added) "
    r"(?:\w+ )?that \Z"
)
"""A judge's words after which "he" is the judge."""

_CLAIMANTS_TURN = re.compile(
    r"(?:The )?(?:[Cc]laimant|[Ee]mployee|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|"
    r"[Ww]orker|[Vv]eteran|Mr\.|Ms\.|Mrs\.)(?: [A-Z]\w+)? (?:\w+ )?"
    r"(?:testified|stated|reported|denied|described|admitted|acknowledged|said|worked|returned|explained|disclosed|"
    r"told|claimed|complained|answered|conceded|recalled|insisted)\b"
)
_BESIDE = 3
"""Characters between a name and a description that is its apposition: "the examiner, Dr. Vale"."""

_CROWD = 5
"""As many physicians are no "both" and no "their"."""

_LASTS = 5
"""Sentences without a physician through which a topic lasts."""


def referred(
    document: Document, spots: Sequence[Sequence[Spot]], voices: Sequence[Voice], allowed: Sequence[frozenset[str]]
) -> list[list[Spot]]:
    """The spots, and one more for each word of a reasoning paragraph that takes up its physician.

    ``allowed`` holds the pronouns that may stand for each physician.
    """
    found: list[list[Spot]] = []
    told = _Told(allowed)
    paragraph = -1
    for number, (passage, seen, voice) in enumerate(zip(document.passages, spots, voices, strict=True)):
        judge = decider(document, number)
        present = [spot for spot in seen if not _is_decider(passage.text, spot) and judge != (spot.start, spot.end)]
        if passage.paragraph != paragraph:
            told = _Told(allowed)
        paragraph = passage.paragraph
        added = list(_words(passage.text, present, told)) if voice is Voice.REASONING else []
        added = [spot for spot in added if judge != (spot.start, spot.end)]
        found.append(sorted([*present, *added], key=lambda spot: spot.start))
        told.hear(passage, present, found[-1])
    return found


@dataclass(slots=True)
class _Told:
    """Of whom a paragraph has spoken so far: everybody, who was last spoken of together, and the one who is its topic.

    ``since`` counts the sentences without a physician.
    """

    allowed: Sequence[frozenset[str]]
    named: list[int] = field(default_factory=list)
    together: tuple[int, ...] = ()
    topic: int | None = None
    since: int = 0

    def hear(self, passage: Passage, present: Sequence[Spot], found: Sequence[Spot]) -> None:
        """Go on to the next sentence."""
        self.named += [who for who in dict.fromkeys(spot.who for spot in present) if who not in self.named]
        self.together = tuple(dict.fromkeys(spot.who for spot in found)) or self.together
        self.since = 0 if present else self.since + 1
        keeps = self.since < _LASTS and not _leaves_open(passage, found)
        self.topic = _next(passage.text, found, self.topic) if keeps else None

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


def _is_decider(text: str, spot: Spot) -> bool:
    """Whether a pronoun taken for a physician does what only a decider does."""
    word = text[spot.start : spot.end]
    if spot.printed or word.lower() not in ("he", "she"):
        return False
    return _DECIDES.match(text, spot.end) is not None or _JUDGE_SAYS.search(text, 0, spot.start) is not None


def _leaves_open(passage: Passage, present: Sequence[Spot]) -> bool:
    """Whether a sentence describes a physician and it cannot be told which."""
    return any(
        not any(one.start < spot.end + _BESIDE and spot.start < one.end + _BESIDE for spot in present)
        for one in descriptions(passage.text)
    )


def _next(text: str, present: Sequence[Spot], topic: int | None) -> int | None:
    """The only physician of a sentence, the topic where it names none, nobody where it names several."""
    who = {spot.who for spot in present}
    if not who:
        return None if _CLAIMANTS_TURN.match(text) else topic
    return who.pop() if len(who) == 1 else topic if topic in who else None


def _words(text: str, present: Sequence[Spot], told: _Told) -> Iterator[Spot]:
    """The words of one sentence that stand for the topic, or for the sentence's own only physician before them."""
    taken = [(spot.start, spot.end) for spot in present]
    added: list[Spot] = []
    for pattern in (_HIS, _THAN_HIS, _HE, _THE_WORK, _THIS_WORK, _HIS_WORK, _IT, _AUTHOR, _OBJECT):
        for match in pattern.finditer(text):
            start, end = match.span("who") if "who" in pattern.compiled.groupindex else match.span()
            if pattern is _OBJECT and any(_does(text, spot, match.start()) for spot in present):
                continue
            before = {spot.who for spot in present if spot.end <= start}
            named_before = any(not _is_pronoun(text, spot) for spot in present if spot.end <= start)
            meant = told.meant(
                text[start:end], before, alone=not named_before, may_tell=not _TESTIFIES.match(text, end)
            )
            if meant is not None and all(end <= first or start >= last for first, last in taken):
                spot = Spot(start, end, meant, printed=False)
                taken.append((start, end))
                added += () if _is_decider(text, spot) else (spot,)
    yield from () if _of_two_sexes(text, added) else added
    yield from _several(text, present, told)


def _is_pronoun(text: str, spot: Spot) -> bool:
    return text[spot.start : spot.end].lower() in HIS | HERS


def _does(text: str, spot: Spot, verb: int) -> bool:
    """Whether a physician is the one who does something: "Dr. Vale followed her" speaks of a patient."""
    return spot.end <= verb and re.fullmatch(r",?(?: \w+)? ", text[spot.end : verb + 1]) is not None


def _of_two_sexes(text: str, added: Sequence[Spot]) -> bool:
    """Whether "his opinion" and "her opinion" would both be one physician's."""
    words = {(text[spot.start : spot.end].lower(), spot.who) for spot in added}
    return any(("his", who) in words and ("her", who) in words for _, who in words)


def _several(text: str, present: Sequence[Spot], told: _Told) -> Iterator[Spot]:
    """The words that stand for two or three physicians: "both opinions", "their reports", "these physicians"."""
    pair = tuple(dict.fromkeys([*told.named, *(spot.who for spot in present)]))
    for pattern, meant in ((_BOTH, pair if len(pair) == 2 else ()), (_THEIR, told.together)):
        match = pattern.search(text) if 1 < len(meant) < _CROWD else None
        if match and not present:
            start, end = match.span("who")
            cuts = [start, *range(end - len(meant) + 1, end), end]
            shared = zip(pairwise(cuts), meant, strict=True)
            yield from (Spot(first, last, who, printed=False) for (first, last), who in shared)
            return
