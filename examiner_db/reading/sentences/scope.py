"""Whose words a sentence reports, and whether they are said, denied, argued, supposed or asked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import CANDID, SAYS
from examiner_db.reading.sentences.carried import CARRIERS, beside
from examiner_db.reading.sentences.negation import clause_start
from examiner_db.reading.sentences.subjects import ASIDE_ON_PARTY, IN_ASIDE, SPOKEN
from examiner_db.reading.sentences.turns import (
    THEN_HELD,
    UNEXPLAINED,
    begins_main_clause,
    granted,
    hanging,
    is_first_view,
    last_view,
    tells_nothing,
    until_another,
    until_judged,
    until_question,
)
from examiner_db.reading.sentences.views import OTHER, THIS

_ARGUMENT = Awaited(
    r"(?:\b(?:[Ee]mployee|[Ee]mployers?|[Cc]laimant|[Aa]ppell(?:ant|ee)|[Pp]etitioner|"
    r"[Rr]espondents?|[Ii]nsurers?|[Cc]arrier|[Dd]efendants?|"
    r"[Pp]laintiff|[Aa]pplicant|[Cc]ounsel|[Aa]ttorney|[Vv]eteran|[Ww]orker|[Pp]art(?:y|ies)|"
    r"[A-Z]\w+(?:'s(?= (?:argues|contends|maintains|asserts|submits)\b))?)(?:'s (?:counsel|attorney|brief))?,?(?: "
    r"and [\w-]+)?(?: (?:also|further|next|now|here|thus|again|then|first|second|third|last|still|[a-z]+ly)){0,2} "
    r"(?:argues?|argued|contends?|contended|asserts?|asserted|maintains?|"
    r"submits?(?! (?:the|an?|his|her) (?:[\w-]+ ){0,3}?(?:reports?|affi\w+|records?|forms?|testimony|letters?)\b)|"
    r"alleges?|alleged|claims? (?:that|he|she|to)|urges?|urged|suggests?|complains?|insists?|disputes?|challenges?|"
    r"requests?(?: that)|requested that|asks? that)\b(?! (?:with )?Dr))"
    r"|\b(?:[Cc]ontention|[Aa]rgument)s?: |\b(?:contention|argument|assertion|claim|objection)s? "
    r"that\b|\bargu(?:es|ing|ed) that\b|\bcontending that\b|\bon appeal,? (?:the )?(?:employee|employer|claimant)"
)
_ARGUES = (
    "rgu|onten|assert|maintain|submit|alleg|claim|urge|suggest|complain|insist|disput|"
    "challeng|request|ask|objection|appeal"
).split("|")
"""Letters of which some stand in every sentence that argues."""

_SUPPOSED = Awaited(
    r"\b[Ww]hether\b[^.;]{0,80}\b(?:err|erred|properly|improperly)\b|"
    rf"(?:^|[,;] )(?:[Hh]ad|[Ii]f|[Ee]ven if|[Uu]nless) (?:the )?{THIS}|\b(?:asked|requested|"
    rf"instructed|solicited|sought)(?: for)? (?:{THIS}|that {THIS})[^.]{{0,60}}\b(?:to|whether|if)\b|"
    rf"\b[Nn]othing (?:in|about|of) (?:(?!contradict|undermin|undercut|rebut|refut|calls? |detract|weaken|impeach)"
    rf"[^.;]){{0,60}}{THIS}|\b[Ww]hether {THIS}|(?:^|[,;] )(?:[Hh]ad|[Ii]f|[Ee]ven if|[Uu]nless|[Ss]hould) "
    rf"[^,;]{{0,140}}{THIS}|{THIS} (?:was|were|is) (?:\w+ )?(?:asked|requested|instructed) (?:to \w+ )?(?:whether|if)\b"
    r"(?![^;]*\b(?:and|but|to which) (?:he |she )?(?:answered|replied|responded|said|stated|testified|opined|"
    r"concluded|agreed)\b)|"
    rf"\b(?:if|whether) [^,;.]{{0,80}}{THIS}|[Uu]nclear (?:whether|if) [^.]*{THIS}|\bwould have (?:to|"
    rf"been)\b[^.]*{THIS}|\b(?:no|not any) (?:evidence|indication) that {THIS}|"
    rf"\b(?:moved|motion) (?:for|to have) [^.;]*{THIS}"
)
_NO_ONE = Awaited(
    rf"\b(?:[Nn]o (?:physician|doctor|medical|one)|[Nn]one of|[Nn]either)\b(?! of whom| whom|(?: \w+)? (?:but|save|"
    rf"except|besides|other than)\b)(?:[^.;:,]|, (?:including|not even|nor|or) ){{0,80}}{THIS}"
)

_IS = Awaited(
    rf"{THIS}(?:'s)? (?:[\w/-]+ ){{0,4}}?(?:rating|diagnos[ei]s|impressions?|assessment|prognosis|answer|estimate|"
    rf"conclusion|opinion|finding|restriction|recommendation|limitation|measurement)s?(?: (?:of|for|on|as to) "
    rf"[^,;{THIS}{OTHER}]{{3,50}}?)?"
    r"(?:(?:, [^,;]{3,60},)? (?:was|were|is|are|remained|included|consisted of)\b(?! (?:not |in)(?:\w+ )?sufficient)|:)"
)
_THEN_SAYS = Awaited(
    rf"{THIS}(?:, [^{THIS}{OTHER};]{{3,110}}?,)?,? [a-z](?:[^{THIS}{OTHER};]|{OTHER}'s){{3,150}}?,? (?:but|and|"
    r"then) (?:also |then |further |thereafter |later |again |each |both |all |(?:ultimate|subsequent|eventual|"
    r"final|initial)ly )?"
    rf"(?P<says>{SAYS}|(?:did|does|could|would) not (?:believe|think|find|feel|see|recommend|consider|relate|agree))\b"
)
_LIKEWISE = Awaited(rf"{OTHER} (?:{SAYS}) that [^;{THIS}]{{5,160}}?,? (?:and|but|while|whereas) {THIS},? that\b")
_OPINION_THAT = Awaited(
    rf"{THIS}(?:'s?)? (?:(?!fail|address|reject|discuss|review|contradict|ignor|dismiss|not\b|no\b|without\b)"
    rf"[\w/-]+ |\d\d?, ){{0,6}}?(?:opinions?|conclusions?|findings?|belief|impression|feeling|"
    rf"position|thesis|theory|testimony|diagnosis|assessment|statements?|reports?|determination|view|"
    rf"recommendations?)(?: (?:was|is|were|of [\w ]{{2,30}}|dated [\w ,]{{4,20}}))?(?:, [^,;{THIS}{OTHER}]{{3,70}},)? "
    r"(?:(?:to the effect )?that|for|as(?! (?:it|he|she|they)\b))\b"
)
_OPINION_OF = Awaited(
    rf"(?:[Aa]ccording to (?:the (?:\w+ ){{0,2}}(?:reports?|testimony|opinions?|notes?|findings?|evaluation|"
    rf"deposition) (?:of|from|by) )?{THIS}|{THIS},? (?:according to|in) who(?:se|m)\b(?: opinion| view)?|[Ii]n (?:the "
    rf")?(?:\w+ )?opinion of {THIS}|"
    rf"[Ii]n {THIS}(?:'s?)? (?:\w+ )?(?:opinion|view|judgment|estimation|estimate|mind|assessment|impression|"
    rf"words)\b|(?:the )?(?:opinion|testimony|conclusion|view|statement|finding)s? of {THIS} that|[Pp]er {THIS})"
)
_LEADS = re.compile(r"that\Z| who(?:se|m)\b")
"""What shows that the opinion comes after the words that attribute it."""

_NOT_THEIRS = re.compile(r"\b(?:[Ww]as|[Ii]s) (?:not|never|no longer) \Z")
_LED_TO = Awaited(rf"\b(?:caused|led|prompted) {THIS} to (?:conclude|believe|diagnose|suspect|opine|recommend)\b")
_TRAILING = Awaited(rf", {THIS} (?:testified|opined|concluded|said|wrote|stated|explained|noted)\.?\s*$")
_ASIDE = Awaited(
    rf", {THIS} (?:testified|opined|concluded|said|wrote|stated|explained|noted|believed|thought|felt|reported|"
    rf"added|reasoned),"
)
_BY = Awaited(
    r"\b(?:recommended|prescribed|rated|assigned|imposed|placed|released|assessed|diagnosed|"
    rf"found|advocated|proposed|suggested|certified)(?: [\w-]+){{0,4}} by {THIS}(?!')|\b(?:recommendation|advice|"
    rf"urging) (?:of|by|from) {THIS}(?!')|\bauthorization\b[^;.{THIS}]{{0,60}} (?:submitted|made|filed) by {THIS}(?!')"
)
_SUPPOSES = (
    "othing |had |Had |if |If |ssuming |nless|hould |asked|sought|solicit|request|instruct|hether|nclear|would have|"
    "indication|evidence that|moved |motion "
).split("|")
"""Letters of which some stand in every sentence that supposes."""

_CONDITION = Awaited(rf"(?:^|[,;] |\bthat )(?:[Ii]f|[Aa]ssuming|[Ss]hould|[Uu]nless) [^,]{{3,120}}, (?:then )?{THIS}")
_TOLD_OF = re.compile(
    r"(?:not(?:ed|es)|says?|said|testified|observed|acknowledged|aware|indicated|reported|stated|wrote|reviewed|"
    r"considered|explained)\Z"
)
_OF_ANOTHER = re.compile(
    rf" (?:(?:that )?{OTHER}(?:'s? [\w ]{{0,30}})? (?:\w+ )?(?:{SAYS})\b|"
    rf"{OTHER}'s (?:[\w-]+ ){{0,3}}(?:opinions?|conclusions?|diagnosis|views?|findings?|reports?|statements?|belief)\b)"
)


@dataclass(frozen=True, slots=True)
class Scope:
    """A stretch of a view that reports what the physician said; ``denied`` when the verb itself denies it.

    ``verb`` is where the verb of saying ends, zero for none; what stands before ``granted`` is only granted, and the
    rest held in spite of it. What stands before ``under`` hangs together on "that" after a verb that denies it or, if
    ``possible``, leaves it open.
    """

    start: int
    end: int
    denied: bool
    explicit: bool
    verb: int = 0
    granted: int = 0
    under: int = 0
    possible: bool = False


@lru_cache(maxsize=1024)
def is_argument(text: str) -> bool:
    """Whether a sentence reports what a party argues, contends or asserts."""
    if not any(map(text.__contains__, _ARGUES)):
        return False
    return any(not ASIDE_ON_PARTY.search(text, 0, match.end()) for match in _ARGUMENT.finditer(text))


@lru_cache(maxsize=1024)
def is_supposed(text: str) -> bool:
    """Whether the physician's words are only supposed, asked for, conditional or in doubt."""
    return any(map(text.__contains__, _SUPPOSES)) and bool(_SUPPOSED.search(text) or _CONDITION.search(text))


_DENIES = re.compile(
    r"\b(?:den(?:ied|ies|y)|(?<!not )(?<!never )disagree[ds]?|took (?:issue|exception)|parted|differed|(?<!no "
    r")(?<!not )(?<!never )doubt(?:ed|s)?|"
    r"(?:did not|does not|could not|cannot)(?! (?:fault|dispute|question|quarrel|object|take issue|doubt|oppose|"
    r"disagree|contest|exclude|discount|dismiss))|"
    r"would not|never|no longer|refuse[ds]?|rule[ds]? out|rejected|declined|dismisse[ds]|questioned|disputed|"
    r"discounted|skeptical|doubtful|unable|failed|was not|is not)\b"
)


_NEITHER = re.compile(r"\b(?:neither|none|nobody)(?: of (?:them|whom)| physician| doctor| expert)? \Z")

_OF_PHYSICIANS = re.compile(rf"{CANDID}\b")
"""A verb of which only a physician is the subject."""

_SET_AGAINST = swift(
    r"\b(?:[Uu]nlike|[Cc]ontrary to|[Ii]n contrast (?:to|with)|[Rr]ather than|[Aa]s opposed to|[Ii]n response to) "
    r"(?:[\w'-]+ ){0,4}\Z"
)
"""What stands before a physician who is only compared with the one who speaks."""


_DECIDED_UPON = swift(
    r"\b(?:[Jj]udge|ALJ|WCJ|WCLJ|JCC|[Aa]rbitrator|[Bb]oard|[Cc]ommission(?:er)?|[Cc]ourt|[Pp]anel|OWCP|[Oo]fficer|"
    r"[Rr]eferee) "
    r"(?:\w+ly |then |also )?(?:precluded|struck|excluded|rejected|credited|discredited|adopted|accepted|discounted|"
    r"dismissed|considered|reviewed|weighed|relied (?:up)?on|disregarded) (?:the )?(?:\w+ ){0,3}\Z"
)
"""What makes the physician the object of somebody who decides, and of whom the sentence goes on to tell."""

_ASIDE_ON = re.compile(r", (?:to|by|for|with|from|of) whom \Z")
"""What makes of the physician's sentence an aside on somebody else, up to the next comma."""


def told(text: str) -> Iterator[Scope]:
    """The whole of a sentence that goes on with what the physician said in the one before."""
    yield Scope(0, until_another(text, 0), denied=False, explicit=False)


@lru_cache(maxsize=1024)
def scopes(text: str) -> tuple[Scope, ...]:
    """The stretches of a view that report the physician's own opinion; several stages ask for them."""
    return tuple(_stretches(text))


def _stretches(text: str) -> Iterator[Scope]:
    if _ASIDE.search(text):
        yield Scope(0, len(text), denied=False, explicit=True)
        return
    if _TRAILING.search(text):
        yield Scope(0, text.rindex(THIS), denied=False, explicit=True)
        return
    said = list(SPOKEN.finditer(text))
    yield from _spoken(text, said)
    yield from _meant(text, said)
    for match in _OPINION_OF.finditer(text):
        start = match.end() if match.start() < 3 or _LEADS.search(match.group()) else 0
        yield Scope(start, until_another(text, match.end()) if start else match.start(), denied=False, explicit=True)
    for match in () if said else _BY.finditer(text):
        yield Scope(clause_start(text, 0, match.start()), match.end(), denied=False, explicit=False)


def _spoken(text: str, said: Sequence[re.Match[str]]) -> Iterator[Scope]:
    """What stands after the physician and a verb of saying, to the next such or to another's turn."""
    none_did = bool(_NO_ONE.search(text))
    ends = [match.start() for match in said[1:]] + [len(text)]
    for match, end in zip(said, ends, strict=False):
        if _OF_ANOTHER.match(text, match.end()) and _TOLD_OF.search(match["says"]):
            continue
        if UNEXPLAINED.search(match["says"]) or _SET_AGAINST.search(text[: match.start()]):
            continue
        apart = text[match.start() : match.start("says")]
        if "," in apart and _is_anothers(text[: match.start()], apart):
            continue
        denies = bool(_DENIES.search(match["says"])) and not THEN_HELD.match(text, match.end())
        denied = denies != (none_did or bool(_NEITHER.search(apart)))
        if tells_nothing(text, match, denied=denied):
            continue
        last = begins_main_clause(text, match, min(end, until_another(text, match.end())))
        last = until_question(text, match.end(), last) if denied else last
        if _ASIDE_ON.search(text, 0, match.start()) and "," in text[match.end() : last]:
            last = text.index(",", match.end())
        if is_first_view(match["says"]) and (end < len(text) or last_view(text, match, last)):
            turn = last_view(text, match, last)
            if turn:
                yield Scope(turn.start("says"), last, denied=False, explicit=True, verb=turn.end())
            continue
        hangs = hanging(text, match, last, denied=denied)
        if hangs is None:
            yield Scope(
                match.start("says"), last, denied, explicit=True, verb=match.end(), granted=granted(text, match, last)
            )
        else:
            yield Scope(
                hangs.start,
                last,
                hangs.denied,
                explicit=True,
                verb=hangs.start,
                under=hangs.under,
                possible=hangs.possible,
            )


def _is_anothers(before: str, apart: str) -> bool:
    """Whether a verb after a comma is of somebody else: of whom an aside speaks, or who decides upon the physician."""
    if apart.endswith(", ") and IN_ASIDE.search(before):
        return True
    return " who" not in apart and _DECIDED_UPON.search(before) is not None


def _meant(text: str, said: Sequence[re.Match[str]]) -> Iterator[Scope]:
    """What stands after a second verb, after the physician's opinion *that*, or after what led them to conclude."""
    for match in () if said else _THEN_SAYS.finditer(text):
        if " that " in text[match.start() : match.start("says")] and not _OF_PHYSICIANS.match(
            text, match.start("says")
        ):
            continue
        yield Scope(match.start("says"), until_another(text, match.end()), denied=False, explicit=True)
    for match in (one for each in (_OPINION_THAT, _IS, *CARRIERS) for one in each.finditer(text)):
        if not any(one.start() <= match.start() < one.end() for one in said):
            denied = bool(_NOT_THEIRS.search(text, 0, match.start()))
            end = until_another(text, match.end())
            end = until_judged(text, match.end(), end) if match.group().endswith("that") else end
            yield Scope(match.end(), end, denied=denied, explicit=True)
    for start, end in beside(text):
        if not any(one.start("says") == start for one in said):
            yield Scope(start, until_another(text, end), bool(_DENIES.search(text, start, end)), explicit=True)
    led = (*_LED_TO.finditer(text), *_LIKEWISE.finditer(text)) if f" {THIS} t" in text or f" {THIS}, t" in text else ()
    for match in led:
        yield Scope(match.end(), until_another(text, match.end()), denied=False, explicit=True)
