"""How tribunals treated a physician's opinion: which sentences weigh, in which words, and at which level."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.reading.lexicon.weights import WEIGHING_RULES
from examiner_db.reading.lexicon.weights.reasons import REASONS
from examiner_db.reading.lexicon.weights.turned import TURNED
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.deciders import acting, named
from examiner_db.reading.sentences.scope import is_argument, is_supposed
from examiner_db.reading.sentences.views import OTHER, THIS, View
from examiner_db.reading.sentences.voices import Voice
from examiner_db.reading.types import WeighingReading
from examiner_db.reading.weighing.answers import answered
from examiner_db.reading.weighing.asserted import is_asserted, is_denied
from examiner_db.reading.weighing.granted import CONCEDES, is_granted
from examiner_db.reading.weighing.levels import attached, quotes_judge, speaking_level
from examiner_db.reading.weighing.matters import fronted, issue, matter
from examiner_db.reading.weighing.maxims import read_on
from examiner_db.reading.weighing.presupposed import presupposed
from examiner_db.reading.weighing.recast import recast
from examiner_db.reading.weighing.showings import shown
from examiner_db.reading.weighing.simpler import simpler
from examiner_db.reading.weighing.standing import Weighed
from examiner_db.reading.weighing.unsettled import is_alleged, unsettled
from examiner_db.vocabulary import Level, Weight, WeightReason

_HEARING = Hearing(WEIGHING_RULES)
_NEAR_BEFORE = 24
"""Characters before a match in which its denial may begin."""

_OWN_TURN = re.compile(
    r"[,;] (?:but |yet |and |however, )?(?=(?:we|I|this [Cc]ourt|the (?:compensation judge|judge|"
    r"ALJ|WCJ|WCLJ|Board|Court|court|"
    r"Panel|Arbitrator|Commission|administrative law judge)) |it (?:is|was) (?:neither |not )?(?:un)?(?:reasonable|"
    r"error|arbitrary|proper|improper) )"
)
_ANOTHERS = re.compile(
    rf"{OTHER}[^;{THIS}]*\Z|\b(?:[Cc]ounsel|[Aa]ttorney|[Cc]laimant|[Ee]mployee|[Ee]mployer|"
    rf"[Ii]nsurer|[Cc]arrier|[Pp]etitioner|[Rr]espondents?|"
    r"[Pp]laintiff|[Dd]efendants?|[Aa]ppell\w+|[Aa]pplicant)s? (?:\w+ )?(?:note[sd]?|points?|"
    r"pointed|emphasize[sd]?|criticize[sd]?|faults?|believe[sd]?|"
    r"stress\w*|complain\w*|observe[sd]?)\b|\b(?:asked|whether|if|unless)\b[^,;]*\Z"
)

_FIRST_PERSON = re.compile(r"\b(?:I|my|[Ww]e|our)\b")
_QUOTES = re.compile(
    rf"{THIS}(?!'s)[^;{OTHER}]{{0,90}}\b(?:stat(?:ed|es|ing)|wrote|writes|said|testif(?:ied|ying)|answered|opined|"
    rf"noted|added)(?: in (?:his|her|a|the) [\w ]{{3,30}}| in part| that| as follows)?[:,]? ?\Z"
)
"""Words after which a physician is quoted."""

_BENCH = re.compile(
    r"\b(?:[Jj]udge|ALJ|WCJ|WCLJ|[Aa]rbitrator|[Bb]oard|[Cc]ommission(?:er)?|[Pp]anel|[Cc]ourt|[Rr]eferee|"
    r"[Mm]agistrate|"
    r"[Oo]fficer|[Dd]eputy|[Uu]ndersigned|[Rr]epresentative)\b"
)
"""Who decides: whose quoted "I" weighs."""

_INSTEAD = re.compile(
    rf"(?:reject|discount|discredit|disregard|dismiss|discard|set aside|pass)\w*[^;{THIS}]*? in favor of "
    rf"[^{THIS}{OTHER};]{{0,120}}{THIS}"
)
_NOT_SO = re.compile(r"\b(?:not|nor|cannot|never|err|error|erred|arbitrar\w+|unreasonabl\w+|improper\w*)\b|;")
"""What is rejected in favor of an opinion is another one."""

_SO_FAR = re.compile(r"(?:Only )?[Tt]o (?:this|that) (?:limited )?extent\b(?! that)")
"""What is believed or doubted so far is not believed or doubted whole."""

_WHOLE = (Weight.CREDITED, Weight.REJECTED)

_BEYOND = 40
"""Characters beyond a split in which a physician is still the one of whom it tells."""

_OF_ANOTHER = re.compile(
    r"(?:, (?:and|but|while|whereas)|;) (?:(?:he|she|it|we|I|the \w+) (?:\w+ "
    r")?(?:found|finds?|noted|thought|said|stated|held) "
    r"(?:that )?)?(?:the|that|any) (?:other|contrary|opposing|competing|remaining) (?:\w+ "
    r")?(?:testimony|opinions?|reports?|"
    r"evidence|physicians?|doctors?|experts?|views?|ratings?)\b"
)
"""Where a sentence goes on to another physician's opinion."""

_NEAR = 170
"""Characters after a physician within which a sentence may take back something of its belief or doubt."""

STATES_LAW = swift(
    r"\bprovides? that\b|\bwell[- ](?:settled|established)\b|\bhas (?:\w+ )?(?:held|"
    r"explained|recognized|stated) that\b|"
    r"\bas a (?:general )?rule\b|\b[Gg]enerally,|\b(?:must|shall|should) (?:ordinarily "
    r"|generally )?be (?:given|accorded|afforded|followed)\b|"
    r"\bmust (?:produce|present|prove|show|demonstrate|establish)\b|"
    r"\b(?:trier of fact|fact-?finder|judge)'s choice between\b[^;]{0,90}? is (?:\w+ly )?upheld\b"
)
"""What the law says of a treating physician, or of an impartial one, weighs nobody."""

_DEFINES = swift(
    r"[Cc]lear and convincing evidence\W{0,2} (?:means|is (?:evidence|that|highly|stronger|proof))|"
    r"\bevidence (?:which|that) (?:demonstrates|proves|shows) (?:that )?it is\b"
)
"""What a standard of proof is, said of the one whom it protects."""

_SUBJECT = 14
"""Characters after a physician in which a sentence may still name what it speaks of, as a film that was read."""

_OF_A_TEST = re.compile(r"\b(?:x-rays?|X-rays?|MRI|CT|EMG|scans?|films?|imaging|study|studies)\b")


def weighings(document: Document, views: Sequence[View], own: Level, voices: Sequence[Voice]) -> tuple[Weighed, ...]:
    """Every weighing of one physician's opinion, in order; arguments only where nothing is said in so many words."""
    found: list[Weighed] = []
    below = attached(document.folded.text)
    for view in views:
        if voices[view.passage] is Voice.SILENT:
            continue
        passage = document.passages[view.passage]
        end = passage.end
        who = acting(document, view.passage)
        text = recast(_unquoted(named(view.text, who) if who else view.text))
        told = is_argument(text) or is_supposed(text)
        text = text if told else shown(document, view.passage, text) or text
        presumed = False
        if is_argument(text) or is_alleged(text):
            argument = text
            text, end = answered(document, view.passage, text) or (_own_words(text), end)
            presumed = THIS not in text
            text = (presupposed(argument, document.folded.text) or "") if presumed else text
        held = None if told else read_on(document, view.passage, text)
        if held:
            text, end = held[0], held[1].end
        if (
            THIS not in text
            or is_supposed(text)
            or _DEFINES.search(text)
            or (not view.direct and STATES_LAW.search(text))
        ):
            continue
        reasoning = voices[view.passage] is Voice.REASONING
        level = Level.TRIAL if presumed or passage.start >= below else own
        weighed = _heard(document, view.passage, end, text, level)
        kept = (one for one in weighed if reasoning or not one.argued)
        found += (replace(one, presumed=True) for one in kept) if presumed else kept
    plain = {one.reading.level for one in found if not (one.argued or one.presumed)}
    return tuple(
        one for one in found if not (one.presumed and plain) and not (one.argued and {own, one.reading.level} & plain)
    )


def _unquoted(text: str) -> str:
    """The sentence without quotation marks, and without what a physician is quoted as saying of himself or herself."""
    if '"' not in text:
        return text
    said = False
    kept: list[str] = []
    for number, part in enumerate(text.split('"')):
        own = number % 2 and ((said and _FIRST_PERSON.search(part)) or _QUOTES.search(kept[-1]))
        kept.append("" if own else part)
        said = said or (not number % 2 and (THIS in part or OTHER in part) and not _BENCH.search(part))
    return "".join(kept)


def _heard(document: Document, number: int, end: int, text: str, own: Level) -> list[Weighed]:
    """The weighings of one sentence as it is printed; where it has none, of the first simpler one that has."""
    for one in chain((text,), simpler(text)):
        weighed = list(_weighed(document, number, end, one, own))
        if weighed:
            return weighed
    return []


def _weighed(document: Document, number: int, end: int, text: str, own: Level) -> Iterator[Weighed]:
    """The weighings of one sentence."""
    passage = document.passages[number]
    for rule, match in _spoken(text):
        about = issue(text, match.start(), _place(match), match.end())
        below = quotes_judge(document, text[: match.end()], own)
        reading = WeighingReading(
            issue=about,
            level=Level.TRIAL if below else speaking_level(rule, text, match, passage, own),
            weight=Weight.PARTLY if _SO_FAR.match(text) and rule.weight in _WHOLE else rule.weight,
            quote=document.folded.quote(document.original, passage.start, end),
            reasons=_reasons(text),
            rule=rule.name,
        )
        first = "" if about else fronted(passage.text)
        of = first or matter(text, match.start(), match.end(), about, passage.heading)
        yield Weighed(reading, of, rule.argued, number)


def _own_words(text: str) -> str:
    """What a sentence says in the decider's own words after it has told an argument; nothing if it does not."""
    turn = _OWN_TURN.search(text)
    rest = text[turn.end() :] if turn else ""
    return "" if is_argument(rest) else rest


@lru_cache(maxsize=1024)
def _spoken(text: str) -> Sequence[tuple[WeighingRule, re.Match[str]]]:
    """The rules that speak in a sentence, without those whose words another has taken, or that are only conceded."""
    spoken: list[tuple[WeighingRule, re.Match[str]]] = []
    for rule, match in _HEARING.matches(text):
        if rule.argued and (spoken or not _may_argue(text, match)):
            continue
        if rule.weight is Weight.REJECTED and _takes_instead(match.group()):
            continue
        if not rule.undoes and unsettled(text, match.start(), _place(match)):
            continue
        if not rule.undoes and is_denied(rule.weight, text[max(0, match.start() - _NEAR_BEFORE) : match.end()]):
            continue
        if not is_asserted(rule.weight, text, match.start(), _place(match), match.end()):
            continue
        if rule.weight is Weight.CREDITED and is_granted(text, _place(match), match):
            continue
        if not any(_taken(match, earlier, other) for earlier, other in spoken):
            spoken.append((rule, match))
    spoken = [_turned(text, *one) for one in spoken]
    weights = {rule.weight for rule, _ in spoken}
    if {Weight.CREDITED, Weight.REJECTED} <= weights:
        return [one for one in spoken if not CONCEDES.search(text[: one[1].start()])] or spoken
    return spoken


def _takes_instead(words: str) -> bool:
    """Whether words of rejection reject something else, in favor of this opinion."""
    found = _INSTEAD.search(words)
    return found is not None and not _NOT_SO.search(words, 0, found.start())


def _turned(text: str, rule: WeighingRule, match: re.Match[str]) -> tuple[WeighingRule, re.Match[str]]:
    """A belief or doubt of which the rest of the sentence takes something back."""
    another = _OF_ANOTHER.search(text, _place(match))
    for turned in TURNED.get(rule.weight, ()):
        split = turned.search(text[: another.start()] if another else text, _place(match))
        if split and split.start() <= max(match.end(), _place(match) + _NEAR):
            return turned, match
    return rule, match


def _may_argue(text: str, match: re.Match[str]) -> bool:
    """Whether a decider may argue so: not what another has said, or is conceded, or is told of films and tests."""
    before = text[: match.start()]
    subject = text[match.start() : _place(match) + _SUBJECT]
    return not (_ANOTHERS.search(before) or CONCEDES.search(before) or _OF_A_TEST.search(subject))


def _taken(match: re.Match[str], rule: WeighingRule, other: re.Match[str]) -> bool:
    """Whether an earlier rule has told of this mention: a split of belief tells of all that it spans."""
    split = rule.weight is Weight.PARTLY and other.start() <= _place(match) < other.end() + _BEYOND
    return split or _place(match) == _place(other)


def _place(match: re.Match[str]) -> int:
    """Where in the sentence the physician stands of whom a match speaks: its last mention in the match."""
    return match.start() + match.group().rfind(THIS)


@lru_cache(maxsize=1024)
def _reasons(text: str) -> tuple[WeightReason, ...]:
    return tuple(reason for reason, pattern in REASONS if pattern.search(text))
