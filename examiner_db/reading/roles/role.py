"""The role of a physician in a decision, the side that engaged the evaluation, and the words that say so.

Signs are gathered from single sentences; the strongest kind decides, and within it the role that most sentences speak
for. One thing is then asked of all the sentences together: an examiner of whom no sentence says that they examined
anybody, and some that they reviewed the file, is a reviewer.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.roles.evidence import Sign, signs
from examiner_db.reading.sentences.views import OTHER, THIS, View
from examiner_db.reading.types import Quote
from examiner_db.vocabulary import RetainedSide, Role, Tribunal

_EMPLOYER = re.compile(r"[Ee]mployer|EMPLOYER_|[Rr]espondent|[Dd]efendant|[Ss]elf-insured")
_AGREED = re.compile(
    r"\b[Aa]gree(?:d(?! with)|ment)|[Ss]tipulat|\bmutual|\bMutual(?:ly| (?:agree|consent))|\bAME\b|jointly|"
    r"(?:\b[Pp]arties|[Bb]oth (?:sides|counsel)) (?:[\w-]+ ){0,3}?(?:select|chose|pick|proceed|us(?:e|ing)|appoint|nam|"
    r"designat|retain|engag|sen[dt]|submit|consent|settled|turned|hire)|"
    r"\bby (?:both |the |all |each )*(?:parties|sides|counsel)\b(?!')"
)
"""Words of a choice by both sides; that physicians disagree, or that a party objects, is none."""
_ORDERED = re.compile(
    r"OWCP|COURT_|ALJ|[Jj]udge|[Cc]ourt|Commission|(?:AGENCY_|BOARD_|Office|Department|Division|Bureau|Board|Director) "
    r"(?:[\w-]+ ){0,2}?(?:appoint|select|designat|refer|chose|assign|nam|sent)"
)
_COURT = re.compile(r"COURT_|[Cc]ourt(?:'s|-appointed)|appointed by the (?:[Cc]ourt|ALJ|[Jj]udge)")
_BOARD = re.compile(r"BOARD_|AGENCY_|Registry|list|[Rr]otation|Medical Unit")
_OFFICE = re.compile(r"\b(?:Bureau|Division|Department|Director)\b")
_SELF_INSURED = re.compile(r"[Ss]elf-[Ii]nsured")
_INSURER = re.compile(r"[Ii]nsur|INSURER_|[Cc]arrier|[Aa]djuster|[Aa]dministrator")
_QUALIFIED = re.compile(r"[Qq]ualified [Mm]edical|\bQME\b")
_FROM_PANEL = re.compile(r"[Pp]anel|\bPQME\b|[Aa]greed|\bAME\b|stipulat|appointed")
"""Words of a choice that was not one side's."""
_PARTISAN = frozenset({Role.INSURER_EXAMINER, Role.CLAIMANT_EXPERT})
_UNSEEN = "role.file.unseen"
"""The rule on who is said to have examined nobody."""
_PAYS = frozenset({Role.INSURER_EXAMINER, Role.AGENCY_EXAMINER})
"""Examiners of those who pay, of whom it may be said that they only read."""
_PAID = frozenset({Role.INSURER_EXAMINER, Role.RECORDS_REVIEWER})
"""Roles in which whoever engaged the evaluation is an organization, and never the claimant."""

_REVIEWED = re.compile(r"\b(?:review(?:ed|s|ing|er)?|re-?read)\b|\b(?:file|records?|films?) (?:alone|only)\b")
_READ_FILMS = re.compile(
    rf"{THIS},? (?:an? |the )?(?:\w+ )?(?:radiologist|pathologist),? (?:who |and )?[^;{OTHER}]{{0,40}}?"
    r"\b(?:compared|read|looked at|studied|interpreted|(?:was|were) (?:sent|given|shown))\b[^;]{0,40}?"
    r"\b(?:films?|slides?|scans?|images|MRIs?|biops(?:y|ies)|x-rays?|radiographs?)\b"
)
"""A radiologist or pathologist of whom it is told only what lay on the desk: they see films and slides, and nobody."""
_EXAMINED = re.compile(
    rf"\b(?:examin(?:ed|es|ing|ation)|evaluat\w+|saw|seen|see|tested|interview\w*|IME|measured|"
    rf"physical|visits?)\b|{THIS}[^;{OTHER}]{{0,60}}\b(?:treated|prescribed|ordered|restricted|released|referred|"
    rf"operated|performed an?)\b|"
    rf"(?:\bSection|§) ?12\b|{THIS}'s (?:[\w-]+ )?(?:evaluation|testing|findings)"
)
_OF_ANOTHER = re.compile(rf"{OTHER}[^{THIS}]*(?={THIS})")
"""What is told of others before the sentence comes to this physician."""

_NOT_EXAMINED = re.compile(
    r"\b(?:not|never|neither|nor|without|no) (?:\w+ ){0,3}(?:examin\w+|saw|seen|see)\b|\bnon-?examin\w+|"
    rf"\b(?:evaluation|examination|testing) (?:by|of|from) {OTHER}|"
    r"\b(?:evaluat|examin|assess)\w* (?:the |all |his |her |INJURED_'s )?(?:[\w-]+(?:'s)? ){0,2}?(?:records?|"
    r"files?|charts?|"
    r"films?)\b"
)

_SEEN = re.compile(r"[Ee]xamin|evaluat|IME|RME|EME|QME|DME|\bsaw\b|rater|rated")
"""Words with which a title or an act is an examiner's, whatever else the sentence reviews."""

_NAME = r"[A-Z][\w&'./-]*[\w.](?: (?:[A-Z&][\w&'./-]*|of|and(?= [A-Z])))*"
_ENGAGED = re.compile(
    r"(?:[Oo]n behalf of|[Aa]t the (?:request|direction) of|[Rr]etained by|[Hh]ired by|arranged by|"
    rf"requested by|scheduled by) (?:the )?(?P<of>{_NAME})|"
    rf"\b[Aa]t (?P<whose>{_NAME}?)'s? (?:request|direction)|(?:employer|insurer|carrier|"
    rf"administrator), (?P<called>{_NAME}),"
)
_GENERIC = frozenset(
    "Respondent Respondents Employer Insurer Carrier Defendant Defendants Claimant "
    "Petitioner Employee Dr Drs The His Her Mr Ms Mrs Plaintiff OWCP Appellant Applicant".split()
)


@dataclass(frozen=True, slots=True)
class RoleFound:
    """A role with its evidence; ``quote`` is ``None`` when only weak signs or none speak for it."""

    role: Role = Role.UNKNOWN
    side: RetainedSide = RetainedSide.UNKNOWN
    retained_by: str | None = None
    quote: Quote | None = None
    rule: str | None = None


def role(
    document: Document, views: Sequence[View], tribunal: Tribunal | None, announced: Sequence[Sign] = ()
) -> RoleFound:
    """The role for which the strongest signs speak; ``announced`` are those that stand before the physician's name."""
    found = _without_own_title([*signs(document, views, tribunal), *announced], views)
    reviewed = _only_reviewed(views)
    deciding = _strongest([sign for sign in found if reviewed or sign.rank != Strength.LOOKED])
    if not deciding or _is_outweighed(deciding[0], found):
        return RoleFound()
    sign = deciding[0]
    seen = _SEEN.search(_OF_ANOTHER.sub("", sign.words))
    if (sign.role is Role.INSURER_EXAMINER and reviewed and not seen) or _saw_nobody(sign, found, views):
        sign = replace(sign, role=Role.RECORDS_REVIEWER)
    passage = document.passages[sign.passage]
    sides = [_side(one) for one in (sign, *(other for other in found if other.role is deciding[0].role))]
    side = next((one for one in sides if one is not RetainedSide.UNKNOWN), RetainedSide.UNKNOWN)
    quote = (
        document.folded.quote(document.original, passage.start, passage.end) if sign.rank >= Strength.PLACE else None
    )
    engaged = _organization(passage.text) if sign.role in _PAID else None
    if engaged and side is RetainedSide.UNKNOWN:
        side = RetainedSide.INSURER
    return RoleFound(sign.role, side, engaged, quote, sign.rule)


def _without_own_title(found: list[Sign], views: Sequence[View]) -> list[Sign]:
    """The signs but the title of a qualified evaluator, where the same sentence says which side engaged them.

    Each side may have one of its own; the title is a neutral's only where a panel or both sides chose.
    """
    if any(_FROM_PANEL.search(view.text) for view in views):
        return found
    engaged = {sign.passage for sign in found if sign.role in _PARTISAN and sign.rank >= Strength.ENGAGED}
    return [
        sign
        for sign in found
        if not (sign.role is Role.NEUTRAL_EXAMINER and sign.passage in engaged and _QUALIFIED.search(sign.words))
    ]


def _strongest(found: Sequence[Sign]) -> list[Sign]:
    """Of the strongest kind, the signs of the role that most sentences speak for, in order; a sign of no role is none.

    A payer's examiner reviews records too, and is an examiner; who reviewed, with no word on who asked, is the
    claimant's expert where the claimant engaged them; and one sentence that sounds like a review is outvoted by two or
    more of care.
    """
    votes: dict[tuple[int, Role], list[Sign]] = defaultdict(list)
    for sign in found:
        if sign.role is not Role.UNKNOWN:
            votes[sign.rank, sign.role].append(sign)
    if not votes:
        return []
    best = max(votes.items(), key=lambda item: (item[0][0], len(item[1])))[1]
    cared = votes.get((Strength.CARE, Role.TREATING), [])
    if best[0].role is Role.RECORDS_REVIEWER and best[0].rank <= Strength.REVIEWED and len(cared) > max(1, len(best)):
        return cared
    if best[0].role is not Role.RECORDS_REVIEWER:
        return best
    examined = [
        sign
        for sign in found
        if sign.role is Role.INSURER_EXAMINER
        and sign.rank >= Strength.CUSTOM
        and _EXAMINED.search(_NOT_EXAMINED.sub("", sign.words))
    ]
    theirs = [sign for sign in found if sign.role is Role.CLAIMANT_EXPERT and best[0].rank <= Strength.REVIEWED]
    return examined or theirs or best


def _is_outweighed(deciding: Sign, found: Sequence[Sign]) -> bool:
    """Whether an examination of nobody's, by the forum's custom, speaks against mere acts of care."""
    return deciding.rank < Strength.PLACE and any(sign.role is Role.UNKNOWN for sign in found)


def _saw_nobody(deciding: Sign, found: Sequence[Sign], views: Sequence[View]) -> bool:
    """Whether it is said that an examiner of a payer or agency examined nobody, and nowhere that they did."""
    if deciding.role not in _PAYS or not any(sign.rule.startswith(_UNSEEN) for sign in found):
        return False
    return not any(_EXAMINED.search(_NOT_EXAMINED.sub("", view.text)) for view in views)


def _only_reviewed(views: Sequence[View]) -> bool:
    """Whether the sentences speak of a review and none of an examination."""
    texts = [_NOT_EXAMINED.sub("", _OF_ANOTHER.sub("", view.text)) for view in views]
    desk = any(_REVIEWED.search(text) or _READ_FILMS.search(text) for text in texts)
    return desk and not any(map(_EXAMINED.search, texts))


def _organization(text: str) -> str | None:
    """The proper name of who engaged the evaluation, where exactly one stands in the words."""
    found = [match["of"] or match["whose"] or match["called"] for match in _ENGAGED.finditer(text)]
    names = {name.rstrip(".,").removesuffix("'s") for name in found}
    names = {name for name in names if name.split()[0].rstrip(".") not in _GENERIC}
    return names.pop() if len(names) == 1 else None


def _side(sign: Sign) -> RetainedSide:
    """Agreed or appointed as the words say; employer where they name one and no insurer; else the rule's own side."""
    if sign.role is Role.NEUTRAL_EXAMINER and _AGREED.search(sign.words) and not _ORDERED.search(sign.words):
        return RetainedSide.AGREED
    if sign.role is Role.NEUTRAL_EXAMINER and _COURT.search(sign.words):
        return RetainedSide.COURT
    if sign.role is Role.NEUTRAL_EXAMINER and (
        sign.side is RetainedSide.UNKNOWN
        or _OFFICE.search(sign.words)
        or (sign.rule.startswith("role.appointed") and _BOARD.search(sign.words))
    ):
        return RetainedSide.AGENCY
    if (
        sign.side is RetainedSide.INSURER
        and _EMPLOYER.search(sign.words)
        and not _INSURER.search(_SELF_INSURED.sub("", sign.words))
    ):
        return RetainedSide.EMPLOYER
    return sign.side
