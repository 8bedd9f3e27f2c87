"""Who is spoken of in each sentence: mentions by name, and the words that can only stand for one physician.

"He concluded", "the doctor's report" and "this report" are given to the physician who spoke last in the same
paragraph, if there is exactly one; otherwise they stay as they are, and no rule speaks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.passages import Document, Passage
from examiner_db.reading.physicians import Physician

_SUBJECT = (
    r"(?:(?:On|In|At|After|Following|Based on|Upon|With respect to|As to|Regarding|Moreover|"
    r"However|Further|Finally|Rather|"
    r"Nevertheless|Nonetheless|Instead|Additionally|Therefore|Thus|Specifically|Similarly|"
    r"Ultimately|Furthermore)\b[^.;]{0,90}?,? )?"
)
_VERBS = (
    r"(?:also |then |further |again |thus |therefore |specifically |clearly |subsequently |ultimately |additionally |"
    r"later |similarly |expressly |credibly |initially |did not |does not |has |had |could not |would )*"
    r"(?:opined|concluded|diagnosed|recommended|rated|assessed|assigned|apportioned|attributed|determined|"
    r"felt|believed|agreed|disagreed|explained|noted|observed|indicated|reported|advised|stated|testified|found|find|"
    r"reviewed|examined|performed|placed|released|restricted|imposed|related|suspected|considered|expressed|maintained|"
    r"emphasized|reiterated|commented|remarked|detailed|expected|anticipated|prescribed|estimated|provided|added|"
    r"acknowledged|conceded|admitted|doubted|denied|calculated|reasoned|deposed|"
    r"was of the opinion|reaffirmed|described|"
    r"documented|advocated|suggested|ordered|issued|completed|authored|cleared|listed|"
    r"summarized|interpreted|questioned|"
    r"took|obtained|saw|evaluated|discussed|submitted|answered|responded|continued|ruled|"
    r"supported|offered|does not agree|failed to|calculated|certified|endorsed|kept|saw no|declined)\b"
)
_MEDICAL = re.compile(
    r"\b(?:opin(?:ed|ion)|diagnos|prescrib|restrict|rated|rating|apportion|impairment|maximum medical|MMI|examination|"
    r"work-related|causally|causation|degenerative|permanent|surgery|treatment|reviewed|recommend|medical|disab|"
    r"condition|injur|return to work|full duty|symptom|unable|capable|able to|fusion|residuals|cause|tear|strain|"
    r"sprain|resolved|complaint|repair|plasty|ectomy|"
    r"scopic|reconstruction|release)"
)
_PRONOUN = re.compile(
    rf"^(?P<lead>{_SUBJECT})(?P<who>[Hh]e|[Ss]he)(?= {_VERBS})(?! (?:also |then |"
    r"further )?(?:(?:reported|advised)(?! that (?!he\b|she\b|his\b|her\b))|"
    r"described|took|saw(?! no )|continued|related|denied having|"
    r"testified (?:he|she)|stated (?:he|she)))"
)
_OBJECT = re.compile(
    r"\b(?:accept|adopt|credit|reject|discount|rel(?:y|ied|ying) (?:up)?on)(?:s|ed|ing)? (?P<who>his|her)"
    r"(?= (?:\w+ )?(?:opinion|testimony|report))"
)
_DOCTOR = re.compile(
    r"[Tt](?<!\w[Tt])he (?:doctor|physician|examiner|surgeon|psychiatrist|psychologist|neurologist|chiropractor)"
    r"(?='s?\b| )"
)
_REPORT = re.compile(
    r"^(?P<lead>(?:(?:Thus|Therefore|Accordingly|However|For these reasons|Moreover|"
    r"Consequently|As such|Hence|For this reason|Further|Additionally|In addition|"
    r"The Board (?:therefore |thus )?finds that|As), ?)?(?:The Board (?:\w+ )?finds that )?)"
    r"(?:(?:[Ii]n|[Ii]t (?:was|is)) (?=his|her))?(?P<who>[Tt]his|[Tt]hese|[Hh]is|[Hh]er|[Tt]he latter)(?= (?:\w+ "
    r"){0,3}(?:opinions?|"
    r"reports?|testimony|conclusions?|findings?|views?|judgment|"
    r"diagnos[ei]s|assessment|rating|evaluations?|examinations?|impression|addendum|deposition)\b)"
)
_INNER = re.compile(
    rf"(?<=[,;] )(?:he|she)(?= {_VERBS})|(?<= and )(?:he|she)(?= {_VERBS})|(?<= in )(?:his|"
    r"her)(?= opinion)|(?<= accepted )(?:his|her)(?= (?:\w+ )?(?:opinion|testimony|report))|"
    r"(?<= rejected )(?:his|her)(?= (?:\w+ )?(?:opinion|testimony|report))|(?<= that )(?:he|"
    rf"she)(?= (?:agreed|disagreed|could not say))|(?<= in which )(?:he|she)(?= {_VERBS})|"
    rf"(?<= but )(?:he|she)(?= {_VERBS})|(?<= that in )(?:his|her)(?= opinion)"
)


_PRONOUNS = (" he ", " she ", " his ", " her ")
"""Of which one stands wherever ``_INNER`` or ``_OBJECT`` finds something."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A span of a passage that stands for one physician, by number; ``printed`` when it is a name."""

    start: int
    end: int
    who: int
    printed: bool = True


def spots(document: Document, people: Sequence[Physician]) -> list[list[Spot]]:
    """Mentions by passage, printed ones first found, then the pronouns that follow from them."""
    spots: list[list[Spot]] = [[] for _ in document.passages]
    for who, one in enumerate(people):
        for mention in one.mentions:
            spots[mention.passage].append(Spot(mention.start, mention.end, who))
    speaker: int | None = None
    before: Passage | None = None
    for number, passage in enumerate(document.passages):
        printed = sorted(spots[number], key=lambda spot: spot.start)
        if before is None or passage.paragraph != before.paragraph:
            speaker = _headed(before, spots[number - 1] if number else [], passage)
        spots[number] = _with_pronouns(passage.text, printed, speaker)
        speaker = _next_speaker(passage.text, spots[number], speaker)
        before = passage
    return spots


def _headed(before: Passage | None, spots: list[Spot], passage: Passage) -> int | None:
    """A heading that is one physician's name makes that physician the speaker of what stands under it."""
    under = before is not None and before.text == passage.heading
    return spots[0].who if under and len({spot.who for spot in spots}) == 1 else None


def _with_pronouns(text: str, printed: list[Spot], speaker: int | None) -> list[Spot]:
    """Add the words that stand for the speaker, or inside the sentence for its only physician."""
    found = list(printed)
    pronoun = any(map(text.__contains__, _PRONOUNS))
    if speaker is not None:
        opening = _PRONOUN.match(text)
        if opening and _MEDICAL.search(text):
            found.append(Spot(opening.start("who"), opening.end("who"), speaker, printed=False))
        report = _REPORT.match(text)
        if report:
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
    return sorted(found, key=lambda spot: spot.start)


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
_ANOTHER_SUBJECT = re.compile(
    r"(?:Appellant|Claimant|Petitioner|The (?:employee|claimant|employer|compensation judge|"
    r"judge|ALJ|Board|applicant|worker|veteran)|"
    r"Mr\.|Mrs\.|Ms\.|Plaintiff|OWCP|Respondents?|[A-Z]\w+ (?:testified|stated))\b"
)
