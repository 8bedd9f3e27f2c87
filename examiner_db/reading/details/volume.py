"""Sworn or adjudicated statements of how many examinations a physician does, for whom, and at what fee."""

import re
from collections.abc import Sequence

from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.lexicon.volume import VOLUME_RULES
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.sentences.scope import is_argument
from examiner_db.reading.sentences.views import View
from examiner_db.reading.types import VolumeReading

_HEARING = Hearing(VOLUME_RULES)


def volumes(document: Document, name: str, views: Sequence[View]) -> list[VolumeReading]:
    """The statements of volume in sentences that mention one physician alone, one of each sentence."""
    found = []
    for view in views:
        if view.others:
            continue
        rule, match = next(_HEARING.matches(view.text), (None, None))
        if rule and match and not is_argument(view.text):
            passage = document.passages[view.passage]
            quote = document.folded.quote(document.original, passage.start, passage.end)
            found.append(VolumeReading(physician=name, kind=rule.kind, value=value(match), quote=quote, rule=rule.name))
    return found


def value(match: re.Match[str]) -> str:
    """What a rule on a quantity or a particular read: the group of the alternative that met."""
    groups = match.groupdict()
    return next((words for name, words in groups.items() if name.startswith("value") and words), "").strip()
