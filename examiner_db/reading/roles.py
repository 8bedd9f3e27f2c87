"""The role of a physician in a decision, the side that engaged the evaluation, and the words that say so."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.lexicon import ROLE_RULES
from examiner_db.reading.lexicon.hearing import Hearing
from examiner_db.reading.lexicon.rule import RoleRule
from examiner_db.reading.passages import Document
from examiner_db.reading.sections import Section
from examiner_db.reading.types import Quote
from examiner_db.reading.views import View
from examiner_db.vocabulary import RetainedSide, Role, Tribunal

_CONVENTION: dict[tuple[Tribunal, str], tuple[Role, RetainedSide]] = {
    (Tribunal.OK_COURTS, "role.payer.ime"): (Role.NEUTRAL_EXAMINER, RetainedSide.COURT),
    (Tribunal.KY_COURTS, "role.payer.ime"): (Role.UNKNOWN, RetainedSide.UNKNOWN),
    (Tribunal.ECAB, "role.payer.ime"): (Role.NEUTRAL_EXAMINER, RetainedSide.AGENCY),
}
"""Forums in which an independent medical examiner is not the payer's: Oklahoma appoints, either may in Kentucky."""

_HEARING = Hearing(ROLE_RULES)
_EMPLOYER = re.compile(r"[Ee]mployer|[Rr]espondent|[Dd]efendant|[Ss]elf-insured")
_AGREED = re.compile(r"[Aa]gree(?:d|ment)|\bAME\b|jointly")
_INSURER = re.compile(r"[Ii]nsur|[Cc]arrier|[Aa]djuster|[Aa]dministrator")
_PAID = frozenset({Role.INSURER_EXAMINER, Role.RECORDS_REVIEWER})
"""Roles in which whoever engaged the evaluation is an organization, and never the claimant."""

_NAME = r"[A-Z][\w&'./-]*[\w.](?: (?:[A-Z&][\w&'./-]*|of|and(?= [A-Z])))*"
_ENGAGED = re.compile(
    r"(?:on behalf of|at the (?:request|direction) of|retained by|hired by|arranged by|"
    rf"requested by|scheduled by) (?:the )?(?P<of>{_NAME})|"
    rf"\b[Aa]t (?P<whose>{_NAME}?)'s? (?:request|direction)|(?:employer|insurer|carrier|"
    rf"administrator), (?P<called>{_NAME}),"
)
_GENERIC = frozenset(
    "Respondent Respondents Employer Insurer Carrier Defendant Defendants Claimant "
    "Petitioner Employee Dr Drs The His Her Mr Ms Mrs Plaintiff OWCP Appellant Applicant".split()
)
_WEAK = 30
"""Rank below which a rule names no evidence that is worth a quote."""


@dataclass(frozen=True, slots=True)
class RoleFound:
    """A role with its evidence; ``quote`` is ``None`` when only weak signs or none speak for it."""

    role: Role = Role.UNKNOWN
    side: RetainedSide = RetainedSide.UNKNOWN
    retained_by: str | None = None
    quote: Quote | None = None
    rule: str | None = None


def role(document: Document, views: Sequence[View], tribunal: Tribunal | None) -> RoleFound:
    """The role for which the strongest rules speak; of equally strong ones, the one that speaks most often."""
    votes: dict[tuple[int, Role], list[tuple[View, RoleRule, re.Match[str]]]] = defaultdict(list)
    for view in views:
        if document.passages[view.passage].section is Section.LAW:
            continue
        for rule, match in _HEARING.matches(view.text):
            given, _ = _CONVENTION.get((tribunal or Tribunal.OTHER, rule.id), (rule.role, rule.side))
            votes[rule.rank, given].append((view, rule, match))
    if not votes:
        return RoleFound()
    (rank, given), evidence = max(votes.items(), key=lambda item: (item[0][0], len(item[1])))
    view, rule, match = evidence[0]
    passage = document.passages[view.passage]
    side = _CONVENTION.get((tribunal or Tribunal.OTHER, rule.id), (given, _side(rule, match.group())))[1]
    quote = document.folded.quote(document.original, passage.start, passage.end) if rank >= _WEAK else None
    engaged = _organization(passage.text) if given in _PAID else None
    if engaged and side is RetainedSide.UNKNOWN:
        side = RetainedSide.INSURER
    return RoleFound(given, side, engaged, quote, rule.name)


def _organization(text: str) -> str | None:
    """The proper name of who engaged the evaluation, where exactly one stands in the words."""
    found = [match["of"] or match["whose"] or match["called"] for match in _ENGAGED.finditer(text)]
    names = {name.rstrip(".,").removesuffix("'s") for name in found}
    names = {name for name in names if name.split()[0] not in _GENERIC}
    return names.pop() if len(names) == 1 else None


def _side(rule: RoleRule, words: str) -> RetainedSide:
    """Agreed or appointed as the words say; employer where they name one and no insurer; else the rule's own side."""
    if rule.role is Role.NEUTRAL_EXAMINER and _AGREED.search(words):
        return RetainedSide.AGREED
    if (
        rule.side is RetainedSide.INSURER
        and _EMPLOYER.search(words)
        and not _INSURER.search(words.replace("self-insured", ""))
    ):
        return RetainedSide.EMPLOYER
    return rule.side
