"""Particulars of an examination: its minutes, the records and tests it rests on, its standard, the care it disputes."""

import re
from collections.abc import Iterable, Iterator, Sequence

from examiner_db.reading.details.volume import value
from examiner_db.reading.lexicon.particulars import GROUND, PARTICULAR_RULES, ParticularRule
from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.paper.sections import UNSPOKEN
from examiner_db.reading.sentences.scope import is_argument, is_supposed
from examiner_db.reading.sentences.views import OTHER, THIS, View
from examiner_db.reading.types import ParticularReading
from examiner_db.vocabulary import ParticularKind

_HEARING = Hearing(PARTICULAR_RULES)
_GROUND = re.compile(GROUND)
_NOT_APPLIED = re.compile(
    r"(?:\b(?:not|never|fail\w* to|neglect\w* to|without|declin\w+ to|refus\w+ to)(?: \w+){0,2}? (?:appl\w+|"
    r"us(?:e|ed|ing)|utiliz\w+|rel(?:y|ied|ying)|follow\w*|consult\w*|cit(?:e|ed|ing)|refer\w*|regard|resort|"
    r"consider\w*|employ\w*|part of)\b(?:(?! but\b)[^.;,]){0,40}| (?:instead of|rather than|in place of)(?: the)?) ?\Z"
)
"""What stands before a standard that the physician did not apply."""

_BEFORE = 120
"""Characters in which that is said."""

_MISSING, _REVIEWED = ParticularKind.RECORDS_MISSING, ParticularKind.RECORDS_REVIEWED
_HIDDEN = re.compile(rf"[{THIS}{OTHER}{MASK}]+")


def particulars(document: Document, name: str, views: Sequence[View]) -> list[ParticularReading]:
    """The particulars of one physician's examination, in the order of the text, each kind once a sentence.

    Nothing is read that a party argues, that is supposed, or that may be another physician's.
    """
    found: list[ParticularReading] = []
    for view in views:
        if document.passages[view.passage].section in UNSPOKEN:
            continue
        met = list(_HEARING.matches(view.text))
        if met and not is_argument(view.text) and not is_supposed(view.text):
            found += _of_sentence(document, name, view, met)
    return found


def _of_sentence(
    document: Document, name: str, view: View, met: Iterable[tuple[ParticularRule, re.Match[str]]]
) -> Iterator[ParticularReading]:
    passage = document.passages[view.passage]
    for rule, match in _spoken(view, met):
        yield ParticularReading(
            physician=name,
            kind=rule.kind,
            value=_HIDDEN.sub("\u2026", value(match)),
            ground=_ground(view.text, match) if rule.kind is ParticularKind.TREATMENT_DISPUTED else None,
            quote=document.folded.quote(document.original, passage.start, passage.end),
            rule=rule.name,
        )


def _spoken(
    view: View, met: Iterable[tuple[ParticularRule, re.Match[str]]]
) -> list[tuple[ParticularRule, re.Match[str]]]:
    """The rules that speak of this physician; of the records of one sentence, those that are missing."""
    spoken: list[tuple[ParticularRule, re.Match[str]]] = []
    for rule, match in met:
        if (
            rule.is_about(view.text)
            and _is_own(view, match)
            and not _is_denied(view.text, rule, match)
            and not (rule.kind is _REVIEWED and _MISSING in {one.kind for one, _ in spoken})
        ):
            spoken.append((rule, match))
    return spoken


def _is_denied(text: str, rule: ParticularRule, match: re.Match[str]) -> bool:
    """Whether a standard is named only as one that was not applied."""
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    return rule.kind is ParticularKind.STANDARD and bool(_NOT_APPLIED.search(before))


def _is_own(view: View, match: re.Match[str]) -> bool:
    """Whether the words are of this physician: no other is in the sentence, or only this one in the words met."""
    return not view.others or (THIS in match.group() and OTHER not in match.group())


def _ground(text: str, match: re.Match[str]) -> str | None:
    """Why, in the words that follow; nothing where none is given."""
    ground = _GROUND.search(text, match.end())
    return _HIDDEN.sub("\u2026", ground["ground"]).strip() if ground else None
