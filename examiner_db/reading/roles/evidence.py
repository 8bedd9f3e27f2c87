"""Signs of a physician's role: what single sentences say, as the forum means it, before anything is decided."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.lexicon.roles import PLAIN_ROLE_RULES, ROLE_RULES
from examiner_db.reading.lexicon.roles.plainly import SIGNS, plainly
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.reading.paper.caption import read_as
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.paper.sections import Section
from examiner_db.reading.roles.contrasts import own_part
from examiner_db.reading.sentences.views import THIS, View
from examiner_db.vocabulary import RetainedSide, Role, Tribunal

_HEARING = Hearing(ROLE_RULES)
_PLAIN = Hearing(PLAIN_ROLE_RULES, SIGNS)
_DENIED = re.compile(rf"\bnot (?:an?|the|in fact)\b[^{THIS}]*\Z")
"""A title that somebody is said not to hold."""
_EXAMINES = re.compile(r"xamin|valuat|IME|RME|xpert|onsult|testi|opinion|eview|ebut|ffirm|assess|DME|EME|Section 12")
"""Parts of words without which nobody examines for somebody: whom a payer chose to treat is no examiner of theirs."""
_CHOSE = re.compile(r"select|chos|choos|pick|paid|authoriz|designat|hired|retained")
"""How a payer comes by who treats as well as by who examines."""
_NONE: tuple[Role, RetainedSide] = (Role.UNKNOWN, RetainedSide.UNKNOWN)

_CONVENTION: dict[tuple[str, Tribunal], tuple[Role, RetainedSide]] = {
    ("role.payer.ime", Tribunal.OK_COURTS): (Role.NEUTRAL_EXAMINER, RetainedSide.COURT),
    ("role.payer.ime", Tribunal.KY_COURTS): _NONE,
    ("role.payer.ime", Tribunal.OTHER): _NONE,
    ("role.payer.ime_examiner", Tribunal.OK_COURTS): (Role.NEUTRAL_EXAMINER, RetainedSide.COURT),
    ("role.payer.ime_examiner", Tribunal.KY_COURTS): _NONE,
    ("role.payer.ime_examiner", Tribunal.ECAB): (Role.NEUTRAL_EXAMINER, RetainedSide.AGENCY),
    ("role.payer.ime", Tribunal.ECAB): (Role.NEUTRAL_EXAMINER, RetainedSide.AGENCY),
    ("role.treating.film", Tribunal.BRB): (Role.RECORDS_REVIEWER, RetainedSide.UNKNOWN),
    ("role.performed.test", Tribunal.BRB): (Role.RECORDS_REVIEWER, RetainedSide.UNKNOWN),
    ("role.booked.it", Tribunal.ECAB): (Role.AGENCY_EXAMINER, RetainedSide.AGENCY),
    ("role.claimant.filed", Tribunal.ECAB): (Role.TREATING, RetainedSide.UNKNOWN),
}
"""What a rule means in a forum where it means something else.

Oklahoma appoints its independent examiners, in Kentucky and wherever no custom is known either side may have one, the
readers of films in claims for black lung are hired.
"""

_CLAIMANTS = r"(?:[Pp]etitioner|[Cc]laimant|[Ee]mployee|[Pp]laintiff|[Aa]pplicant|[Hh]is|[Hh]er)"
_CLAIMANT_ASKED = re.compile(
    rf"\b{_CLAIMANTS}(?:'s)? (?:own )?(?:counsel|attorney|lawyer)(?:'s)? (?:request|behest|direction|behalf)|"
    r"\b(?:retained|hired|engaged|asked|commissioned|paid|sent|selected|requested|obtained|behalf|request|direction) "
    rf"(?:by|of) (?:the )?{_CLAIMANTS}(?:'s?)?(?: (?:own )?(?:counsel|attorney|lawyer)|(?= to | for |[,.]))|"
    rf"\b{_CLAIMANTS} (?:himself |herself )?(?:obtained|procured|secured|commissioned|requested|arranged)\b"
)
"""Words by which the claimant asked for the examination, whatever the section that it is called by."""

_RATES = re.compile(r"impairment|schedule award|A\.?M\.?A")
"""Words of a rating, which in claims of federal employees is as often an evaluator's as the treating physician's."""

_ONLY_IN: dict[str, frozenset[Tribunal]] = {
    "role.review.medical_expert": frozenset({Tribunal.US_COURTS}),
    "role.treating.said": frozenset({Tribunal.ECAB}),
    "role.agency.second_opinion": frozenset({Tribunal.ECAB, Tribunal.BRB, Tribunal.OTHER}),
    "role.obtained.private": frozenset({Tribunal.BVA}),
    "role.obtained.reconsidered": frozenset({Tribunal.US_COURTS}),
    "role.summoned.sent": frozenset({Tribunal.ECAB, Tribunal.US_COURTS}),
    "role.summoned.second_opinion": frozenset({Tribunal.ECAB, Tribunal.BRB, Tribunal.OTHER}),
}
"""Rules whose words mean a role in these forums only: elsewhere a second opinion is anybody's."""

_SECOND_OPINIONS = frozenset({"role.agency.second_opinion", "role.summoned.second_opinion"})
_FEDERAL = re.compile(r"\bOWCP\b|\bthe Office\b|Office of Workers' Compensation Programs|Federal Employees")
"""Of which one stands in a text whose forum nobody knows, where a second opinion is the agency's."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What one sentence says of the role: how strongly, which, whose, by which rule, and where.

    ``words`` are those that the rule met.
    """

    rank: int
    role: Role
    side: RetainedSide
    rule: str
    passage: int
    words: str


_ON_REQUEST = re.compile(r"\b(?P<at>[Oo]n) (?:the )?(?=(?:request|instance|direction|behest) of\b)")
_ASKED_FOR = ("request of", "instance of", "direction of", "behest of")
_IN_BEHALF = re.compile(r"\b(?P<on>[Ii])n behalf of\b")


def _as_today(text: str) -> str:
    """A sentence of an older decision in the words that rules know: at the request of, on behalf of."""
    if any(map(text.__contains__, _ASKED_FOR)):
        text = _ON_REQUEST.sub(lambda match: "At the " if match["at"] == "On" else "at the ", text)
    if "n behalf of" in text:
        text = _IN_BEHALF.sub(lambda match: "On behalf of" if match["on"] == "I" else "on behalf of", text)
    return text


def signs(document: Document, views: Sequence[View], tribunal: Tribunal | None) -> Iterator[Sign]:
    """Every sign in the sentences on one physician; what is told of the law is left out."""
    where = read_as(tribunal) or Tribunal.OTHER
    for view in views:
        if document.passages[view.passage].section is Section.LAW:
            continue
        text = own_part(_as_today(view.text.replace(f"({THIS})", THIS)))
        plain = _PLAIN.matches(plainly(text)) if _PLAIN.may_match(text) else ()
        found = (*_HEARING.matches(text), *plain)
        treated = any(rule.rank == Strength.CARE for rule, _ in found) and not _EXAMINES.search(text)
        for rule, match in found:
            if treated and rule.role is Role.INSURER_EXAMINER and _CHOSE.search(match.group()):
                continue
            if rule.role is Role.NEUTRAL_EXAMINER and _DENIED.search(match.group()):
                continue
            if rule.id == "role.payer.section_12" and _CLAIMANT_ASKED.search(text):
                continue
            if rule.id == "role.claimant.filed" and where is Tribunal.ECAB and _RATES.search(text):
                continue
            if where is Tribunal.OTHER and rule.id in _SECOND_OPINIONS and not _FEDERAL.search(document.folded.text):
                continue
            if where in _ONLY_IN.get(rule.id, (where,)):
                role, side = _CONVENTION.get((rule.id, where), (rule.role, rule.side))
                yield Sign(rule.rank, role, side, rule.name, view.passage, match.group())
