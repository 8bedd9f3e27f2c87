"""How tribunals treated a physician's opinion, level by level, and which word stands."""

import re
from collections.abc import Sequence

from examiner_db.reading.lexicon import WEIGHING_RULES
from examiner_db.reading.lexicon.hearing import Hearing
from examiner_db.reading.lexicon.reasons import REASONS
from examiner_db.reading.lexicon.rule import WeighingRule
from examiner_db.reading.passages import Document, Passage
from examiner_db.reading.scope import is_argument, is_supposed
from examiner_db.reading.sections import Section
from examiner_db.reading.types import WeighingReading
from examiner_db.reading.views import THIS, View
from examiner_db.vocabulary import Issue, Level, Tribunal, Weight, WeightReason

_ON_REVIEW: dict[Tribunal, Level] = {
    Tribunal.ECAB: Level.BOARD,
    Tribunal.BRB: Level.BOARD,
    Tribunal.BVA: Level.BOARD,
    Tribunal.MN_WCCA: Level.BOARD,
    Tribunal.CO_ICAO: Level.BOARD,
    Tribunal.CA_WCAB: Level.BOARD,
    Tribunal.NY_WCB: Level.BOARD,
    Tribunal.MA_DIA: Level.BOARD,
    Tribunal.TX_APD: Level.BOARD,
    Tribunal.US_COURTS: Level.COURT,
    Tribunal.KY_COURTS: Level.COURT,
    Tribunal.OK_COURTS: Level.COURT,
    Tribunal.NY_COURTS: Level.COURT,
    Tribunal.PA_COURTS: Level.COURT,
}
"""The level at which a tribunal speaks for itself; Colorado's judges and Illinois's arbitrators are trial level."""

_HEARING = Hearing(WEIGHING_RULES)
_LOWER = re.compile(
    r"\b(?:[Cc]ompensation [Jj]udge|ALJ|WCJ|WCLJ|CALJ|[Aa]dministrative (?:[Ll]aw )?[Jj]udge|"
    r"[Aa]rbitrator|OWCP|[Tt]he Office|[Hh]earing (?:officer|representative)|"
    r"[Dd]istrict [Cc]ourt|[Mm]agistrate|[Tt]rial (?:judge|court)|[Jj]udge|\bRO\b)"
)
_OWN = re.compile(
    r"\b(?:[Tt]he Board (?:\w+ )?(?:finds|notes|concludes|agrees|gives|places|affords|assigns|"
    r"accepts|rejects)|[Ww]e |[Tt]his [Cc]ourt|[Tt]he Commission|[Bb]oard [Pp]anel|"
    r"[Tt]he panel)"
)
_REVIEWS = re.compile(r"\bnot err\b|\bno error\b|\b(?:properly|permissibly|reasonably)\b|\baffirm")
_RANK = {Level.TRIAL: 0, Level.BOARD: 1, Level.COURT: 2}
_ISSUES: tuple[tuple[Issue, re.Pattern[str]], ...] = (
    (Issue.APPORTIONMENT, re.compile(r"apportionment")),
    (
        Issue.CAUSATION,
        re.compile(
            r"\b(?:causation|causality|causal(?:ly)? (?:connection|relat\w+|relationship)|(?:AOE/COE)|nexus|etiology)\b"
        ),
    ),
    (Issue.MMI, re.compile(r"maximum medical improvement|\bMMI\b|permanent and stationary")),
    (Issue.IMPAIRMENT, re.compile(r"permanent (?:partial )?(?:impairment|disability)|\brating\b|WPI|PPD")),
    (Issue.WORK_CAPACITY, re.compile(r"restrictions|ability to work|\bdisability\b|work capacity")),
    (Issue.TREATMENT, re.compile(r"medical (?:necessity|treatment)|surgery|reasonable and necessary")),
)

_WEIGHS = (
    "ersua|redib|redit|onvinc|eliab|relie|rely|robative|ompelling|eason|ational|weight|value|"
    "adopt|ccept|gree|follow|efer|hose|"
    "eject|iscount|isregard|reclud|stricken|xclud|ubstantial|oundation|upported|onsistent|"
    "aligns|omport|nsufficient|sufficient|"
    "fail|onclusory|peculat|quivocal|lack|lawed|ndermin|err|ased on|ased upon|based|roper|"
    "over|than|vague|cursory|rationale|objective|ssum|premise|naccurate|ncomplete|ncorrect|"
    "ifference|gnore|verlook|nadequate|aulty|rroneous|istaken"
).split("|")
"""Letters of which some stand in every sentence that weighs."""

_TURN = re.compile(r"[;,] |\b(?:but|and|because|over|than)\b")


def weighings(document: Document, views: Sequence[View], tribunal: Tribunal | None) -> tuple[WeighingReading, ...]:
    """Every weighing of one physician's opinion, in the order of the text."""
    found: list[WeighingReading] = []
    for view in views:
        passage = document.passages[view.passage]
        if not any(map(view.text.__contains__, _WEIGHS)):
            continue
        text = _with_judge(document, view)
        if passage.section in (Section.LAW, Section.CAPTION, Section.ISSUES) or is_argument(text) or is_supposed(text):
            continue
        for rule, match in _spoken(text):
            quote = document.folded.quote(document.original, passage.start, passage.end)
            found.append(
                WeighingReading(
                    issue=_issue(text, match),
                    level=_level(rule, text, match, passage, tribunal),
                    weight=rule.weight,
                    quote=quote,
                    reasons=_reasons(text),
                    rule=rule.name,
                )
            )
    return tuple(found)


_PRONOUN = re.compile(
    r"(?:He|She)(?= (?:also |further |then |thus |therefore )?(?:reject|adopt|credit|accept|discount|rel|g[ia]v|found))"
)
_JUDGE_ACTS = re.compile(
    r"(?:[Tt]he )?(?:[Cc]ompensation [Jj]udge|ALJ|WCJ|WCLJ|[Aa]rbitrator|[Aa]dministrative (?:[Ll]aw )?[Jj]udge|"
    r"[Jj]udge) "
    r"(?:\w+ )?(?:found|adopted|credited|accepted|relied|gave|concluded|rejected|noted|determined)"
)


def _with_judge(document: Document, view: View) -> str:
    """The view, with "He" or "She" at its head read as the judge who acts in the sentence before."""
    number = view.passage
    before = document.passages[number - 1] if number else None
    together = before is not None and before.paragraph == document.passages[number].paragraph
    if before and together and _PRONOUN.match(view.text) and _JUDGE_ACTS.search(before.text):
        return _PRONOUN.sub("The judge", view.text, count=1)
    return view.text


def _spoken(text: str) -> list[tuple[WeighingRule, re.Match[str]]]:
    """The rules that speak in a sentence, without those whose words another has taken."""
    spoken: list[tuple[WeighingRule, re.Match[str]]] = []
    for rule, match in _HEARING.matches(text):
        if all(_place(match) != _place(other) for _, other in spoken):
            spoken.append((rule, match))
    return spoken


def _place(match: re.Match[str]) -> int:
    """Where in the sentence the physician stands of whom a match speaks: its last mention in the match."""
    return match.start() + match.group().rfind(THIS)


def _level(rule: WeighingRule, text: str, match: re.Match[str], passage: Passage, tribunal: Tribunal | None) -> Level:
    """Who weighs: the reviewing body on review, the lower one where the sentence names it or only tells its history."""
    own = own_level(tribunal)
    if rule.reviews or own is Level.TRIAL:
        return own
    before = text[: match.end()]
    if (_OWN.search(before) or _REVIEWS.search(before)) and passage.section is not Section.FACTS:
        return own
    return Level.TRIAL if passage.section is Section.FACTS or _LOWER.search(before) else own


def _issue(text: str, match: re.Match[str]) -> Issue | None:
    """The issue on which the opinion was weighed, if the words beside the weighing name exactly one."""
    place = _place(match)
    for near in (_TURN.split(text[place : match.end() + 60])[0], text[match.start() : place]):
        named = [issue for issue, pattern in _ISSUES if pattern.search(near)]
        if named:
            return named[0] if len(named) == 1 else None
    return None


def _reasons(text: str) -> tuple[WeightReason, ...]:
    return tuple(reason for reason, pattern in REASONS if pattern.search(text))


def own_level(tribunal: Tribunal | None) -> Level:
    """The level at which a tribunal speaks for itself."""
    return _ON_REVIEW.get(tribunal, Level.TRIAL) if tribunal else Level.TRIAL


def standing(found: Sequence[WeighingReading], own: Level, *, disturbed: bool) -> WeighingReading | None:
    """The last word that stands on the opinion as a whole; ``None`` when none does.

    A lower level's word falls when the decision disturbs it. Opposite words at one level make ``partly``.
    """
    standing_ones = [one for one in found if not (disturbed and _RANK[one.level] < _RANK[own])]
    if not standing_ones:
        return None
    top = max(_RANK[one.level] for one in standing_ones)
    last = [one for one in standing_ones if _RANK[one.level] == top]
    said = {one.weight for one in last}
    if {Weight.CREDITED, Weight.REJECTED} <= said:
        issues = {one.issue for one in last}
        return last[-1].model_copy(update={"weight": Weight.PARTLY}) if len(issues) > 1 else last[-1]
    return last[-1]
