"""Who is spoken of in each sentence: mentions by name, and the words that can only stand for one physician.

"He concluded", "the doctor's report" and "this report" are given to the physician who spoke last in the same
paragraph, if there is exactly one; otherwise they stay as they are, and no rule speaks.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from examiner_db.reading.lexicon.examining import EXAMINES, LEAD, SIGNS, TELLING, TESTIFIES
from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.speech import ADVERBS, CANDID, SPEAKS
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.people.deciders import decider
from examiner_db.reading.people.physicians import Physician
from examiner_db.reading.people.sexes import may_mean, pronouns

_VERBS = (
    rf"(?:{SPEAKS}|{ADVERBS}(?:reviewed|examined|performed|obtained|evaluated|discussed|submitted|saw|deposed|"
    rf"continued|"
    r"ordered|issued|completed|ruled|offered|is of|goes|went|"
    r"(?:changed|revised|modified|amended|altered) (?:his|her))|has no|had no|does not|did not)\b"
)
_MEDICAL = swift(
    r"\b(?:opin(?:ed|ion)|diagnos|prescrib|restrict|rated|rating|apportion|impairment|maximum medical|MMI|"
    r"examination|"
    r"work-related|causally|causation|degenerative|permanent|surgery|treatment|reviewed|recommend|medical|disab|"
    r"condition|injur|return to work|full duty|symptom|unable|capable|able to|fusion|residuals|cause|tear|strain|"
    r"sprain|resolved|complaint|repair|plasty|ectomy|"
    r"scopic|reconstruction|release|Waddell|magnif|aling|xaggerat|embellish|effort|range of motion|"
    r"[Ss]traight[- ]leg|reflex|"
    r"percent|WPI|\d%|sedentary|radicul|spasm|arthr|\bdis[ck]\b|patholog|prognosis|recover|healed|baseline|"
    r"candidate|injection|"
    r"ablation|RFA|validity|clinical|syndrome|atrophy|weakness|infect|pneumoconi|dust|asthma|psychiatric|"
    r"depress|stenosis|degenerat|therap|infarct|heart|lung|hearing loss|"
    r"(?:that|thought|felt|found|believed) (?:the )?(?:[Cc]laimant|[Ee]mployee|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|"
    r"[Aa]pplicant|[Ww]orker|[Vv]eteran|miner|decedent|patient)\b)"
)
_PRONOUN = Awaited(
    rf"^(?P<lead>{LEAD})(?P<who>[Hh]e|[Ss]he)(?= {_VERBS})(?! (?:also |then |"
    r"further )?(?:(?:reported|advised)(?! that (?!he\b|she\b|his\b|her\b))|"
    r"described|took|saw(?! no )|continued|related(?! that (?!he\b|she\b|his\b|her\b))|denied having|went(?! on to)|"
    r"(?:testified|stated|said|indicated|felt|believed|thought|noted) (?:that )?(?:he|she|his|her)\b(?! "
    r"(?:would|could(?! (?:not|no longer|hardly|barely|only) (?:return|work|sit|stand|walk|lift|bend|sleep|do|"
    r"go|drive|use|"
    r"perform|move|feel|get)\b)|did not|"
    r"found|believed|opined|had (?:no|reviewed|examined|found)|saw|examined|reviewed|recommended|disagreed|agreed))))"
)
"""The subject of a sentence, with a verb that a patient may have too."""

_LED = Awaited(
    rf"^(?:When|Asked|While|Although|Though|Having|As|Because|Since|Given|But|And|Yet|Still|Then|Once|Where|"
    rf"Noting|Citing|"
    rf"Finding|Using|Applying|Unlike|Like|Despite|Even|Without|With|Under|By|From|For)\b[^.;]{{0,120}}?,? "
    rf"(?P<who>he|she)(?= {_VERBS})(?! (?:\w+ )?(?:reported|described|took|continued|related|denied|told|said|"
    r"(?:testified|stated|felt|believed|thought) (?:that )?(?:he|she|his|her)\b))"
)
"""The first person of a sentence that begins with something else."""

_ASIDE = Awaited(
    r", (?P<who>he|she) (?:explained|opined|concluded|wrote|added|noted|thought|believed|"
    r"reasoned|conceded),"
)
"""The speaker put in between."""

_INTRODUCES = Awaited(
    r"(?P<who>[Hh]e|[Ss]he) (?:\w+ )?(?:reported|stated|wrote|said|explained|opined|concluded|testified|"
    r"noted)(?: as follows)?,?:"
)
"""The speaker before the words themselves."""

_CANDID = Awaited(
    rf"^(?:[A-Z][\w'-]*|[(\d])?[^.;:]{{0,140}}?(?=[HhSs])(?<![^ ])(?P<who>[Hh]e|[Ss]he)(?= "
    rf"{ADVERBS}(?:{CANDID}|(?:did|does|could) "
    r"not (?:believe|find|think|feel|consider|agree|recommend|rate|diagnose)))"
)
"""The first person of a sentence, with a verb that only a physician has."""

_PERSON = re.compile(
    r"\b(?:[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Aa]pplicant|[Pp]laintiff|[Ee]mployee|[Vv]eteran|[Ww]orker|"
    r"[Jj]udge|"
    r"ALJ|WCJ|[Aa]rbitrator|[Bb]oard|[Cc]ourt|[Cc]ounsel|[Aa]ttorney|wife|husband|supervisor|M[rs]s?\.|[Hh]e|"
    r"[Ss]he|I|[Ww]e)\b"
)
"""Somebody else of whom a pronoun may speak."""

_OBJECT = re.compile(
    r"\b(?:accept|adopt|credit|reject|discount|rel(?:y|ied|ying) (?:up)?on)(?:s|ed|ing)? (?P<who>his|her)"
    r"(?= (?:\w+ )?(?:opinion|testimony|report))"
)
NEWLY = (
    r"(?! (?:who|whom|whose|that (?:had|has|was|is|saw|\w+ed)|in (?:the|this|that|his|her|another)|for the|of|from|"
    r"with|proposing|requesting|prescribing|ordering|performing|"
    r"(?:on|up)on whom|employed|retained|hired|chosen|selected|engaged|under review)\b)"
)
"""What does not follow "the doctor": more of one means somebody of whom nothing has been said yet."""

_DOCTOR = re.compile(
    r"(?:[Tt](?<!\w[Tt])he|[Tt]his|[Tt]hat|[Tt]he same) (?:doctor|physician|examiner|surgeon|psychiatrist|"
    r"psychologist|"
    r"neurologist|chiropractor|orthopedist|internist|physiatrist|evaluator|consultant|reviewer|witness(?= "
    r"(?:conceded|"
    r"agreed|opined|concluded|acknowledged))|neuropsychologist|pulmonologist|cardiologist|"
    r"rheumatologist|"
    r"toxicologist|hand surgeon|neurosurgeon|specialist)(?='s?\b| )"
    rf"{NEWLY}"
)

_REPORT = re.compile(
    r"^(?P<lead>(?:(?:Thus|Therefore|Accordingly|However|For these reasons|Moreover|"
    r"Consequently|As such|Hence|For this reason|Further|Additionally|In addition|"
    r"The Board (?:therefore |thus )?finds that|As), ?)?(?:The Board (?:\w+ )?finds that )?"
    r"(?:(?:In|On|At|Under|As to|As for|Following|After|Upon)\b[^.;]{3,70}?, )?)"
    r"(?:(?:[Ii]n|[Ii]t (?:was|is)) (?=his|her))?(?P<who>[Tt]his|[Tt]hese|[Tt]hat|[Tt]hose|[Hh]is|[Hh]er|[Tt]he "
    r"latter|[Tt]he(?= (?:[\w.-]+ ){0,4}?(?:report|"
    r"addendum|supplement|letter|affirmation|narrative|note)s? (?:\w+ )?(?:concluded?s?|stated?s?|opined?s?|"
    r"found|finds|noted|notes|recited?s?|indicated?s?|"
    r"recommended|diagnosed|said|says|placed|released|explain(?:ed|s))\b))(?= (?:\w+ "
    r"){0,3}(?:opinions?|"
    r"reports?|testimony|conclusions?|findings?|views?|judgment|"
    r"diagnos[ei]s|assessment|rating|evaluations?|examinations?|impression|addendum|deposition|explanations?|"
    r"answers?|"
    r"recommendations?|prognosis|restrictions|letters?|supplement\w*|estimate|affirmation|affidavit|figures|"
    r"reasoning|estimation|mind|narrative|note|feeling|belief)\b)"
)
_INNER = swift(
    rf"(?<=[,;] )(?:he|she)(?= {_VERBS})|(?<= and )(?:he|she)(?= {_VERBS})|(?<= in )(?:his|"
    r"her)(?= opinion)|(?<= accepted )(?:his|her)(?= (?:\w+ )?(?:opinion|testimony|report))|"
    r"(?<= rejected )(?:his|her)(?= (?:\w+ )?(?:opinion|testimony|report))|(?<= that )(?:he|"
    rf"she)(?= (?:agreed|disagreed|could not say))|(?<= in which )(?:he|she)(?= {_VERBS})|"
    rf"(?<= but )(?:he|she)(?= {_VERBS})|(?<= that in )(?:his|her)(?= opinion)"
)


_NEXT = 60
"""Letters after "in his report" within which the physician is named whose report it is."""

_PRONOUNS = (" he ", " she ", " his ", " her ")
"""Of which one stands wherever ``_INNER`` or ``_OBJECT`` finds something."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A span of a passage that stands for one physician, by number; ``printed`` when it is a name."""

    start: int
    end: int
    who: int
    printed: bool = True


def reworded(text: str, spots: Iterable[Spot], words: Callable[[Spot], str]) -> str:
    """A text with other words in the place of each spot; of two that overlap the first is taken."""
    parts: list[str] = []
    at = 0
    for spot in sorted(spots, key=lambda one: one.start):
        if spot.start >= at:
            parts += (text[at : spot.start], words(spot))
            at = spot.end
    return "".join((*parts, text[at:]))


def shared_out(start: int, end: int, who: Sequence[int]) -> Iterator[Spot]:
    """One spot for words that mean one physician; of words that mean several, a part for each."""
    cuts = [start, *range(end - len(who) + 1, end), end]
    return (Spot(*part, each, printed=False) for part, each in zip(pairwise(cuts), who, strict=True))


def spots(document: Document, people: Sequence[Physician]) -> list[list[Spot]]:
    """Mentions by passage, printed ones first found, then the pronouns that follow from them."""
    allowed = pronouns(people)
    spots: list[list[Spot]] = [[] for _ in document.passages]
    for who, one in enumerate(people):
        for mention in one.mentions:
            spots[mention.passage].append(Spot(mention.start, mention.end, who))
    speaker: int | None = None
    before: Passage | None = None
    may_go_on = True
    for number, passage in enumerate(document.passages):
        printed = sorted(spots[number], key=lambda spot: spot.start)
        if before is None or passage.paragraph != before.paragraph:
            speaker = _headed(before, spots[number - 1] if number else [], passage)
        if printed or speaker is not None:
            may = may_go_on or TESTIFIES.match(passage.text) is not None
            goes_on = speaker is not None and may and decider(document, number) is None
            found = _with_pronouns(passage.text, printed, speaker, may_go_on=goes_on)
            spots[number] = found if printed else _of_one_sex(passage.text, found, allowed)
        may_go_on = (may_go_on or bool(spots[number])) and not _JUDGED.match(passage.text)
        speaker = _next_speaker(passage.text, spots[number], speaker)
        before = passage
    return spots


def _of_one_sex(text: str, found: Sequence[Spot], allowed: Sequence[frozenset[str]]) -> list[Spot]:
    """The spots without the pronouns that the physician's given name contradicts."""
    return [one for one in found if may_mean(text[one.start : one.end], allowed[one.who])]


def _headed(before: Passage | None, spots: list[Spot], passage: Passage) -> int | None:
    """A heading that is one physician's name makes that physician the speaker of what stands under it."""
    under = before is not None and before.text == passage.heading
    return spots[0].who if under and len({spot.who for spot in spots}) == 1 else None


def _with_pronouns(text: str, printed: list[Spot], speaker: int | None, *, may_go_on: bool) -> list[Spot]:
    """Add the words that stand for the speaker, or inside the sentence for its only physician."""
    found = list(printed)
    pronoun = any(map(text.__contains__, _PRONOUNS))
    if speaker is not None:
        opening = _opening(text, printed) if may_go_on else None
        if opening:
            found.append(Spot(opening.start("who"), opening.end("who"), speaker, printed=False))
        report = _REPORT.match(text)
        if report and not any(spot.start - report.end() < _NEXT for spot in printed[:1]):
            found.append(Spot(report.start("who"), report.end("who"), speaker, printed=False))
        taken = _OBJECT.search(text) if pronoun else None
        if taken and all(taken.start() < spot.start for spot in printed):
            found.append(Spot(taken.start("who"), taken.end("who"), speaker, printed=False))
        if not printed:
            found.extend(Spot(at.start(), at.end(), speaker, printed=False) for at in _DOCTOR.finditer(text))
    inside = {spot.who for spot in found}
    if len(inside) == 1:
        first = min(spot.start for spot in found)
        who = found[0].who
        inner = _INNER.finditer(text) if pronoun else ()
        found.extend(Spot(at.start(), at.end(), who, printed=False) for at in inner if at.start() > first)
        if printed:
            found.extend(
                Spot(at.start(), at.end(), who, printed=False) for at in _DOCTOR.finditer(text) if at.start() > first
            )
    return sorted(dict.fromkeys(found), key=lambda spot: spot.start)


def _opening(text: str, printed: Sequence[Spot]) -> re.Match[str] | None:
    """The pronoun by which the speaker goes on, before anybody else is spoken of."""
    opening = _PRONOUN.match(text)
    if opening and (_MEDICAL.search(text) or (not printed and TELLING.search(text, opening.end()))):
        return opening
    examines = None if printed else EXAMINES.match(text)
    if examines and (_MEDICAL.search(text) or TELLING.search(text) or SIGNS.search(text)):
        return examines
    introduced = _INTRODUCES.match(text) or _ASIDE.search(text)
    if introduced:
        return None if any(spot.start < introduced.start() for spot in printed) else introduced
    candid = _CANDID.match(text) or (_LED.match(text) if _MEDICAL.search(text) else None)
    if candid is None or any(spot.start < candid.start("who") for spot in printed):
        return None
    return None if _PERSON.search(text, 0, candid.start("who")) else candid


def _next_speaker(text: str, spots: list[Spot], speaker: int | None) -> int | None:
    """Who speaks on: the only physician of this sentence, its first who is a subject, or who spoke before."""
    if not spots:
        return None if _ANOTHER_SUBJECT.match(text) and not _BOILERPLATE.match(text) else speaker
    who = {spot.who for spot in spots}
    if len(who) == 1:
        return spots[0].who
    subjects = [spot.who for spot in spots if _IS_SUBJECT.match(text[spot.end : spot.end + 60])]
    return subjects[0] if subjects and spots[0].who == subjects[0] else None


_IS_SUBJECT = re.compile(rf"(?:, [^,]{{0,50}},)? {_VERBS}")
_BOILERPLATE = re.compile(
    r"(?:The|This) (?:Board|Court|court) has (?:\w+ )?(?:held|explained|found|noted|stated|recognized)"
)
_JUDGED = re.compile(
    r"(?:[A-Z][a-z]+, )?(?:(?:The|This) )?(?:(?:compensation|trial|administrative law|workers' compensation) )?"
    r"(?:[Jj]udge|ALJ|WCJ|WCLJ|CALJ|[Aa]rbitrator|[Hh]earing (?:officer|representative)|[Dd]eputy "
    r"[Cc]ommissioner|Magistrate)"
    r" (?:\w+ )?(?!referred|sent|asked|directed|ordered)[a-z]+"
)
"""A sentence on a judge, of whom the pronoun of the next one may speak."""

_ANOTHER_SUBJECT = re.compile(
    r"(?:Appellant|Claimant|Petitioner|The (?:employee|claimant|employer|compensation judge|"
    r"judge|ALJ|Board|applicant|worker|veteran)|"
    r"Plaintiff|OWCP|Respondents?|[A-Z]\w+ (?:testified|stated))\b|(?:Mr|Mrs|Ms)\. |"
    r"(?:An?|The|Her|His|(?:The |An? )?(?:[Ee]mployer|[Cc]laimant|[Ee]mployee|[Vv]eteran|[Pp]etitioner|"
    r"[Cc]arrier|[Ii]nsurer|"
    r"[Pp]laintiff|[Dd]efendant)'s) (?:[\w-]+ ){0,3}?(?:vocational \w+|supervisor|manager|nurse|husband|wife|"
    r"spouse|adjuster|"
    r"therapist|foreman|president|investigator|co-?worker|sister|brother|mother|father|son|daughter|counselor|attorney)\b"
)
