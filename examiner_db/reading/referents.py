"""Words that take up the physician of whom a paragraph of reasoning speaks: "his explanation", "its author"."""

import re
from collections.abc import Iterator, Sequence

from examiner_db.reading.descriptions import descriptions
from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.passages import Document, Passage
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
_HE = Awaited(
    rf"(?:\A|[,;] (?:and |but |nor |as )?|\b(?:[Nn]or|[Nn]either|and|but|that) )(?:(?:did|does|do|"
    rf"has|had|could) (?=(?:he|she) {_EXPLAIN}))?(?P<who>[Hh]e|[Ss]he)"
    rf"(?= (?:\w+ )?(?:(?:did|does|could|has|had|was) (?:not|never) (?:\w+ )?)?{_EXPLAIN}\b)"
)
_THE_WORK = Awaited(
    rf"\A(?:(?:[A-Z]\w+|In short|For (?:these|those|this|that) reasons?), )?(?P<who>[Tt]he|[Tt]his|"
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
    r"(?:adopt|credit|accept|reject|discount|follow|believe|discredit|disregard|gives?|gave|"
    r"accords?|accorded|affords?|afforded|assigns?|assigned|finds?|found|considers?|"
    r"considered|rel(?:y|ies|ied) (?:up)?on|persuaded by|convinced by|agrees? with|disagrees? with|"
    r"weight to|reliance (?:up)?on)(?:s|ed|ing)?"
)
_OBJECT = Awaited(rf"\b{_WEIGH} (?P<who>it|him|her|them)\b(?! (?:is|was|to be|that|\w+ (?:opinion|report|testimony)))")
_BOTH = Awaited(r"\b(?:to|of|by|on|with|found|finds) (?P<who>both)(?=[.,;]|\Z)")
_DECIDES = re.compile(
    r" (?:\w+ ){0,2}?(?:(?:discount|credit|discredit|reject|adopt|accept)ed (?:the (?:\w+ )?(?:opinions?|testimony|"
    r"reports?|views?)|Drs?\.)|(?:accord|afford|assign|g[ai]v|attach|plac)\w* (?:\w+ ){1,3}(?:weight|credence|"
    r"deference|credit) (?:to|on)\b)"
)
"""What only a decider does: "she" who does so is no physician."""

_CLAIMANTS_TURN = re.compile(
    r"(?:The )?(?:[Cc]laimant|[Ee]mployee|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|"
    r"[Ww]orker|[Vv]eteran|Mr\.|Ms\.|Mrs\.)(?: [A-Z]\w+)? (?:\w+ )?"
    r"(?:testified|stated|reported|denied|described|admitted|acknowledged|said|worked|returned|explained)\b"
)
_LASTS = 5
"""Sentences without a physician through which a topic lasts."""


def referred(document: Document, spots: Sequence[Sequence[Spot]], voices: Sequence[Voice]) -> list[list[Spot]]:
    """The spots, and one more for each word of a reasoning paragraph that takes up its physician."""
    found: list[list[Spot]] = []
    topic: int | None = None
    since, paragraph = 0, -1
    named: list[int] = []
    for passage, seen, voice in zip(document.passages, spots, voices, strict=True):
        present = [spot for spot in seen if not _is_decider(passage.text, spot)]
        if passage.paragraph != paragraph:
            topic, named = None, []
        paragraph = passage.paragraph
        added = list(_words(passage.text, present, topic, named)) if voice is Voice.REASONING else []
        found.append(sorted([*present, *added], key=lambda spot: spot.start))
        named += [spot.who for spot in present if spot.who not in named]
        since = 0 if present else since + 1
        topic = (
            _next(passage.text, found[-1], topic) if since < _LASTS and not _leaves_open(passage, found[-1]) else None
        )
    return found


def _is_decider(text: str, spot: Spot) -> bool:
    """Whether a pronoun taken for a physician does what only a decider does."""
    word = text[spot.start : spot.end]
    return not spot.printed and word.lower() in ("he", "she") and _DECIDES.match(text, spot.end) is not None


def _leaves_open(passage: Passage, present: Sequence[Spot]) -> bool:
    """Whether a sentence describes a physician and it cannot be told which."""
    return any(
        not any(one.start < spot.end and spot.start < one.end for spot in present) for one in descriptions(passage.text)
    )


def _next(text: str, present: Sequence[Spot], topic: int | None) -> int | None:
    """The only physician of a sentence, the topic where it names none, nobody where it names several."""
    who = {spot.who for spot in present}
    if not who:
        return None if _CLAIMANTS_TURN.match(text) else topic
    return who.pop() if len(who) == 1 else topic if topic in who else None


def _words(text: str, present: Sequence[Spot], topic: int | None, named: Sequence[int]) -> Iterator[Spot]:
    """The words of one sentence that stand for the topic, or for the sentence's own only physician before them."""
    taken = [(spot.start, spot.end) for spot in present]
    for pattern in (_HIS, _HE, _THE_WORK, _IT, _AUTHOR, _OBJECT):
        for match in pattern.finditer(text):
            start, end = match.span("who") if "who" in pattern.compiled.groupindex else match.span()
            before = {spot.who for spot in present if spot.end <= start}
            meant = before.pop() if len(before) == 1 else topic if not before else None
            if meant is None:
                continue
            if all(end <= first or start >= last for first, last in taken):
                taken.append((start, end))
                yield Spot(start, end, meant, printed=False)
    both = _BOTH.search(text)
    pair = list(dict.fromkeys([*named, *(spot.who for spot in present)]))
    if both and len(pair) == 2:
        start, end = both.span("who")
        yield Spot(start, start + 2, pair[0], printed=False)
        yield Spot(start + 2, end, pair[1], printed=False)
