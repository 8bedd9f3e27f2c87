"""Words that take up the physician of whom a paragraph of reasoning speaks: "his explanation", "its author"."""

import re
from collections.abc import Iterator, Sequence

from examiner_db.reading.lexicon.patterns.ear import Awaited, awake
from examiner_db.reading.lexicon.taken_up import WORK
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.deciders import decider
from examiner_db.reading.people.sexes import HERS, HIS, learned
from examiner_db.reading.people.speakers import NEWLY, Spot
from examiner_db.reading.references.groups import several
from examiner_db.reading.references.taken_works import (
    FREE,
    ITS_WORK,
    NEAR,
    THE_WORK,
    WEIGH,
    giver,
    is_anothers,
    is_the_other_paper,
)
from examiner_db.reading.references.topics import Told, acts
from examiner_db.reading.sentences.voices import Voice

_EXPLAIN = (
    r"(?:explain|reconcile|address|discuss|account|describe|identif|consider|acknowledg|mention|"
    r"substantiat|say|fail|offer|provid|overlook|ignor|assum|conced|"
    r"defer|pass(?:es|ed) over|gave no|rel(?:y|ied)|base|assign|measur|examin|review|opin|rate[ds]|"
    r"recorded|saw|had (?:the|not|only))\w*"
)
_HIS = Awaited(
    rf"\b[Hh](?:is|er)(?= (?:[\w'-]+ ){{0,3}}?(?:{WORK}|(?<!in )(?<!by )findings? "
    r"(?:that|of|on|as to)|remarks?|estimates?|"
    r"observations?|statements? (?:that|about|of|on|concerning|regarding|as to))\b)"
)
_THAN_HIS = Awaited(r"\bthan (?:to |of |in |with |that of )?(?P<who>his|hers)(?=[.,;]|\Z)")
_HE = Awaited(
    rf"(?:\A|[,;] (?:and |but |nor |as )?|\b(?:[Nn]or|[Nn]either|and|but|that) )(?:(?:did|does|do|"
    rf"has|had|could) (?=(?:he|she) {_EXPLAIN}))?(?P<who>[Hh]e|[Ss]he)"
    rf"(?= (?:\w+ )?(?:(?:did|does|could|has|had|was) (?:not|never) (?:\w+ )?)?{_EXPLAIN}\b)"
)
_IT = Awaited(
    r"(?:\A|\b(?:finds?|found|concludes?|concluded) that |\bagree[ds]? that )(?:(?:Thus|Therefore|Accordingly|However|"
    r"As such|Hence|As an? [^,;.]{4,60}(?:, however)?|Insofar as [^,;.]{4,60}|To (?:the|that) extent[^,;.]{0,60}), |To "
    r"(?:this|that) (?:limited )?extent,? )?"
    r"(?P<who>[Ii]t) (?=(?:is|was) (?:also |therefore "
    r"|thus "
    r"|simply |hereby )?(?:entitled to|given|accorded|afforded|deserving of|of "
    r"(?:little|limited|no|great|diminished)|not "
    r"(?:persuasive|credible|convincing|reliable|rationalized|well)|unpersuasive|persuasive|speculative|conclusory|"
    r"equivocal|based on an? (?:in|accurate|correct)|premised|(?:couched|framed|phrased) in|"
    r"un(?:supported|explained|reasoned|reliable|sound|convincing)(?! (?:that|to)\b)|an? (?:\w+ and )?(?:\w+ly )?"
    r"(?:persuasive|credible|convincing|thorough|reasoned|careful|reliable)\b)|(?:has (?:no|little|limited|some|great|"
    r"significant|substantial|diminished) (?:\w+ )?(?:weight|value|credence|bearing|force|merit)\b|"
    r"carries|deserves|merits|lacks|rests on|constitutes|"
    r"cannot be (?:credited|accepted|relied|given)|is (?:therefore |hereby "
    r")?(?:rejected|accepted|adopted|credited)[.,]))"
)
_SO_GIVEN = Awaited(
    r"(?:\A(?:[A-Z]\w+, )?|, (?:and|but) )(?P<who>(?:[Aa]n? "
    r")?(?:[Oo]pinion|[Tt]estimony|[Rr]eport|[Aa]ssessment|[Rr]ating|"
    r"[Cc]onclusion|[Ss]tatement|[Cc]ertification|[Ee]valuation) (?:so \w+|of (?:this|that|such an?) "
    r"(?:kind|sort|character|"
    r"nature)|like (?:this|that)|in (?:this|that|such) (?:form|fashion)))(?= "
    r"(?:cannot|is|are|was|does|do|did|lacks|fails|"
    r"carries|has|will|could)\b)"
)
"""What is said of all such opinions, and means the one of which the paragraph has spoken."""

_AUTHOR = Awaited(
    r"\b(?:[Ii]ts|[Tt]he) author\b|\b[Tt]he (?:same )?(?:doctor|physician|expert|examiner|"
    rf"evaluator|witness|reviewer)(?='s?\b| ){NEWLY}"
)
_OBJECT = Awaited(
    rf"\b{WEIGH} (?P<who>it|him|her|them)\b(?! (?:is|was|to be|that|(?:more |most |less |\w+ly )?(?:probable|likely|"
    r"unlikely|significant|important|reasonable|noteworthy|necessary|difficult|hard)|(?:own |\w+ive )?(?:accounts?|"
    r"complaints?|reporting|reports? of|descriptions?|allegations?|symptoms?|pain|claims?|assertions?|recollections?|"
    r"histor(?:y|ies))\b|\w+ (?:opinion|report|"
    r"testimony|that|to|whether|how)\b))"
)
_THIS_WORK = Awaited(
    rf"\b{WEIGH} (?:\w+ weight to )?(?:(?:only )?(?:the|that) (?:\w+ "
    rf")?(?:portions?|parts?|half|aspects?|remainder|rest) of )?"
    rf"(?P<who>[Tt]his|[Tt]hat|[Ss]uch(?: an?)?|[Tt]hese|[Tt]hose)"
    rf"(?= (?:(?:expert|medical|contrary|unrebutted|later|last|latter|\w+al) )?(?!figure|number|measure){WORK}\b"
    r"(?! (?:of|by|from) ))"
)
_HIS_WORK = Awaited(
    rf"\b{WEIGH} (?P<who>his|her)(?= (?:[\w-]+ )?(?:findings|restrictions|recommendations?|limitations|"
    r"certification|statements?|answers?|criticisms?|responses?)\b)"
)
_DONE = (_OBJECT, THE_WORK, _THIS_WORK, _HIS_WORK, _IT, ITS_WORK)
"""What a physician may do to another's work, who then weighs nothing for the decider."""

_OTHER_SUBJECT = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Ii]t|[Tt]h(?:e|is) (?:\w+ ){0,3}?(?:[Jj]udge|ALJ|W?CJ|WCLJ|JCC|[Aa]rbitrator|[Bb]oard|"
    r"[Cc]ommission(?:er)?|[Cc]ourt|[Pp]anel|[Oo]fficer|[Rr]eferee|[Mm]agistrate|[Dd]eputy|[Uu]ndersigned))\b|"
    r"\b(?:was|were|is|are)\b"
)
"""Somebody else who may do it, after a physician."""

_DECIDER_DOES = re.compile(
    r"\b(?:[Jj]udge|ALJ|W?CJ|WCLJ|JCC|[Aa]rbitrator|[Bb]oard|[Cc]ommission(?:er)?|[Cc]ourt|[Pp]anel|[Oo]fficer|[Rr]eferee|"
    r"[Mm]agistrate|[Dd]eputy|[Uu]ndersigned) [^,;.]{0,60}\Z"
)
"""Before a physician of whose opinion a decider does something, and may then do more."""

_TESTIFIES = re.compile(r" (?:\w+ )?(?:testimony|reporting|notes|letters?|deposition|evaluations?|figures?|numbers)\b")
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


_REFERS = (_HIS, _THAN_HIS, _HE, THE_WORK, _THIS_WORK, _HIS_WORK, _SO_GIVEN, _IT, _AUTHOR, _OBJECT, *FREE)
"""Words that take up a physician, in the order in which they are tried."""

_AFAR = tuple(pattern for pattern in _REFERS if pattern not in NEAR)
"""Those that also take up one of whom the sentence before did not speak."""


def referred(
    document: Document, spots: Sequence[Sequence[Spot]], voices: Sequence[Voice], allowed: Sequence[frozenset[str]]
) -> list[list[Spot]]:
    """The spots, and one more for each word of a reasoning paragraph that takes up its physician.

    ``allowed`` holds the pronouns that may stand for each physician.
    """
    allowed = learned(_pronouns(document, spots), allowed)
    found: list[list[Spot]] = []
    headed: dict[str, int] = {}
    told = Told(allowed)
    paragraph, heading = -1, ""
    for number, (passage, seen, voice) in enumerate(zip(document.passages, spots, voices, strict=True)):
        judge = decider(document, number) if seen or voice is Voice.REASONING else None
        present = [spot for spot in seen if not _is_judge(passage.text, spot, judge)]
        if passage.text == passage.heading and len({spot.who for spot in present}) == 1:
            headed[passage.heading] = present[0].who
        if passage.paragraph != paragraph:
            told = Told(allowed, headed.get(passage.heading), tuple(told.named) if passage.heading == heading else ())
        paragraph, heading = passage.paragraph, passage.heading
        present = [spot for spot in present if not is_anothers(passage.text, spot, told)]
        if not present and told.is_silent:
            found.append([])
            continue
        added = list(_words(passage.text, present, told)) if voice is Voice.REASONING else []
        added = [spot for spot in added if not _is_judge(passage.text, spot, judge)]
        found.append(sorted([*present, *added], key=lambda spot: spot.start))
        told.hear(passage, present, found[-1])
    return found


def _pronouns(document: Document, spots: Sequence[Sequence[Spot]]) -> Iterator[tuple[int, str]]:
    """Each physician's pronouns as far as they are known."""
    for passage, found in zip(document.passages, spots, strict=True):
        for spot in found:
            word = passage.text[spot.start : spot.end].lower()
            if not spot.printed and word in HIS | HERS:
                yield spot.who, word


def _is_judge(text: str, spot: Spot, judge: tuple[int, int] | None) -> bool:
    """Whether a pronoun means who decides: by what is done, or as the sentence begins with that pronoun and judge."""
    if spot.printed:
        return False
    same = judge is not None and text[spot.start : spot.end].lower() == text[judge[0] : judge[1]].lower()
    return same or _is_decider(text, spot)


def _is_decider(text: str, spot: Spot) -> bool:
    """Whether a pronoun taken for a physician does what only a decider does."""
    word = text[spot.start : spot.end]
    if spot.printed or word.lower() not in ("he", "she"):
        return False
    return _DECIDES.match(text, spot.end) is not None or _JUDGE_SAYS.search(text, 0, spot.start) is not None


def _words(text: str, present: Sequence[Spot], told: Told) -> Iterator[Spot]:
    """The words of one sentence that stand for the topic, or for the sentence's own only physician before them."""
    taken = [(spot.start, spot.end) for spot in present]
    added: list[Spot] = []
    for pattern in awake(_REFERS if told.since == 0 else _AFAR, text):
        for match in pattern.compiled.finditer(text):
            start, end = match.span("who") if "who" in pattern.compiled.groupindex else match.span()
            if pattern is _OBJECT and text[start:end] == "it" and not present and (told.since or told.account):
                continue
            if pattern in _DONE and any(_does(text, spot, match.start()) for spot in present):
                continue
            before = {spot.who for spot in present if spot.end <= start}
            if before and pattern in FREE and not is_the_other_paper(match, before, told):
                continue
            named_before = any(not _is_pronoun(text, spot) for spot in present if spot.end <= start)
            meant = told.meant(
                text[start:end], before, alone=not named_before, may_tell=not _TESTIFIES.match(text, end)
            )
            if not before or pattern in FREE:
                meant = giver(text, match, told, meant)
            if meant is not None and all(end <= first or start >= last for first, last in taken):
                spot = Spot(start, end, meant, printed=False)
                taken.append((start, end))
                added += () if _is_decider(text, spot) else (spot,)
    yield from () if _of_two_sexes(text, added) else added
    yield from several(text, present, told)


def _is_pronoun(text: str, spot: Spot) -> bool:
    return text[spot.start : spot.end].lower() in HIS | HERS


def _does(text: str, spot: Spot, verb: int) -> bool:
    """Whether a physician is the one who does something: "Dr. Vale saw the letter and gave it no weight"."""
    between = text[spot.end : verb] if spot.end <= verb else ", I"
    if _DECIDER_DOES.search(text, 0, spot.start):
        return False
    return not _OTHER_SUBJECT.search(between) and (acts(text, spot.end) or not between.strip(" ,"))


def _of_two_sexes(text: str, added: Sequence[Spot]) -> bool:
    """Whether "his opinion" and "her opinion" would both be one physician's."""
    words = {(text[spot.start : spot.end].lower(), spot.who) for spot in added}
    return any(("his", who) in words and ("her", who) in words for _, who in words)
