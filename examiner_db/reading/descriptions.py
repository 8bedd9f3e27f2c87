"""Words that name a physician by role only: "the second opinion physician", "the carrier's consultant".

They stand for a physician when exactly one in the decision, named or not, holds that role.
"""

from collections.abc import Sequence

from examiner_db.reading.lexicon.words import compiled
from examiner_db.reading.passages import Document
from examiner_db.reading.sections import Section
from examiner_db.reading.speakers import Spot
from examiner_db.vocabulary import Role

_PERSON = (
    "(?:examin(?:er|ing physician)|expert(?: witness)?|consultant|physician|doctor|"
    "specialist|evaluator|psychiatrist|surgeon|neurologist|orthopedist)"
)

_PERSONS = "hysician|xamin|xpert|octor|urgeon|IME|AME|QME|onsultant|valuator|pecialist|DMA|dvis|reviewer".split("|")

DESCRIPTIONS: dict[Role, str] = {
    Role.INSURER_EXAMINER: (
        r"<payer>(?:'s|'|s') (?:own )?(?:medical |orthopedic |independent |examining |retained |"
        rf"Section 12 )*{_PERSON}\b|"
        rf"\b[Tt]he (?:IME|independent medical|Section 12|defense)(?: medical)? {_PERSON}\b"
    ),
    Role.CLAIMANT_EXPERT: r"<claimant>(?:'s|'|s') (?:own )?(?:medical |retained |"
    r"independent )*(?:expert(?: witness)?|evaluator|IME)\b",
    Role.NEUTRAL_EXAMINER: (
        r"\b[Tt]he (?:impartial(?: medical)?|referee|neutral(?: medical)?|agreed medical|"
        rf"panel qualified medical|qualified medical|court-appointed) {_PERSON}\b|"
        r"\b[Tt]he (?:IME(?= (?:opin|report|physician))|AME|P?QME|DIME(?: physician)?|[Dd]esignated [Dd]octor)\b"
    ),
    Role.AGENCY_EXAMINER: rf"\b(?:[Tt]he|OWCP's) second[- ]opinion {_PERSON}\b|\b[Tt]he consultative {_PERSON}\b",
    Role.RECORDS_REVIEWER: r"\b[Tt]he (?:DMA|district medical advis[eo]r|OWCP medical advis[eo]r|peer reviewer|"
    r"records? reviewer)\b",
    Role.TREATING: r"(?:\b[Tt]he |<claimant>(?:'s|'|s') |\b(?:his|her) )(?:own )?(?:treating|attending|"
    rf"primary care) {_PERSON}\b",
}
"""The words for each role."""


def described(document: Document, spots: Sequence[Sequence[Spot]], roles: Sequence[Role]) -> list[list[Spot]]:
    """The spots, and one more for every description of a physician whom the sentence does not name."""
    only = {role: roles.index(role) for role in DESCRIPTIONS if roles.count(role) == 1}
    patterns = [(who, compiled(DESCRIPTIONS[role])) for role, who in only.items()]
    found = []
    for passage, present in zip(document.passages, spots, strict=True):
        if passage.section is Section.LAW or not patterns or not any(map(passage.text.__contains__, _PERSONS)):
            found.append(list(present))
            continue
        named = {spot.who for spot in present}
        added = [
            Spot(match.start(), match.end(), who, printed=False)
            for who, pattern in patterns
            if who not in named
            for match in pattern.finditer(passage.text)
            if all(match.end() <= spot.start or match.start() >= spot.end for spot in present)
        ]
        found.append(_apart([*present, *added]))
    return found


def _apart(spots: list[Spot]) -> list[Spot]:
    """In order, without those that overlap an earlier one."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda one: one.start):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept
