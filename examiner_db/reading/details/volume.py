"""Sworn or adjudicated statements of how many examinations a physician does, for whom, and at what fee."""

import re
from collections.abc import Sequence

from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.lexicon.volume import CLAIMANTS, NEVER, UNTOLD, VOLUME_RULES
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.sentences.negation import clause_start
from examiner_db.reading.sentences.scope import is_argument
from examiner_db.reading.sentences.views import View
from examiner_db.reading.types import VolumeReading
from examiner_db.vocabulary import VolumeKind

_HEARING = Hearing(VOLUME_RULES)


def volumes(document: Document, name: str, views: Sequence[View]) -> list[VolumeReading]:
    """The statements of volume in sentences that mention one physician alone, one of each sentence."""
    found = []
    for view in views:
        if view.others:
            continue
        rule, match = next(_HEARING.matches(view.text), (None, None))
        if rule and match and _is_told(rule.kind, match) and not is_argument(view.text):
            passage = document.passages[view.passage]
            quote = document.folded.quote(document.original, passage.start, passage.end)
            found.append(VolumeReading(physician=name, kind=rule.kind, value=value(match), quote=quote, rule=rule.name))
    return found


def _is_told(kind: VolumeKind, match: re.Match[str]) -> bool:
    """Whether the sentence says that it is so, and of a share that it is the share of those who defend."""
    text, (start, end) = match.string, match.span(_group(match))
    clause = clause_start(text, 0, match.start())
    if UNTOLD.search(text, 0, start) or NEVER.search(text, clause, match.end()):
        return False
    return kind is not VolumeKind.DEFENSE_SHARE or not CLAIMANTS.search(text, end, match.end())


def value(match: re.Match[str]) -> str:
    """What a rule on a quantity or a particular read: the group of the alternative that met."""
    found = _group(match)
    return (match[found] or "").strip() if found else ""


def _group(match: re.Match[str]) -> str | int:
    """The group that holds the value; the whole match where none does."""
    found = (name for name, words in match.groupdict().items() if name.startswith("value") and words)
    return next(found, 0)
