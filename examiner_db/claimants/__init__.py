"""Claimants stay private: who is named as a claimant in a text, and the text without their particulars.

A decision's kept text is never changed. What is shown, stored or indexed of it passes through ``redact``, with spans
found once by ``redactions``; offsets go on referring to the kept text. Where it cannot be told whether a name is the
claimant's, it is taken out: a witness lost from a quote harms nobody, a claimant left in it does.
"""

import unicodedata
from collections.abc import Sequence
from urllib.parse import unquote

from examiner_db.claimants.caption import caption
from examiner_db.claimants.names import claimant_names
from examiner_db.claimants.particulars import particulars
from examiner_db.claimants.spans import NAME, OTHER, Span, merged, name_spans

__all__ = ["LABELS", "caption", "kept_offset", "redact", "redactions"]

LABELS = {NAME: "[claimant]", OTHER: "[removed]"}
"""What stands in place of a span, by the span's third number."""


def redactions(text: str, hints: Sequence[str] = ()) -> list[Span]:
    """Spans ``(start, end, label)`` of ``text`` that must not be shown, in order and without overlap.

    ``hints`` are file names and publisher's addresses of the text, which often hold a claimant's name; addresses
    spell it in percent signs, and some systems write file names in decomposed letters.
    """
    plain = [unicodedata.normalize("NFC", unquote(hint)) for hint in hints]
    names = name_spans(text, claimant_names(text, plain))
    return merged([*names, *((start, end, OTHER) for start, end in particulars(text))])


def redact(text: str, spans: Sequence[Sequence[int]], start: int = 0, end: int | None = None) -> str:
    """``text[start:end]`` with each span in it replaced by its label."""
    end = len(text) if end is None else end
    parts, at = [], start
    for low, high, label in spans:
        if high <= start or low >= end:
            continue
        parts += [text[at : max(low, start)], LABELS[label]]
        at = min(high, end)
    return "".join([*parts, text[at:end]])


def kept_offset(spans: Sequence[Sequence[int]], shown: int, start: int = 0) -> int:
    """Where in the kept text stands what stands at ``shown`` in ``redact(text, spans, start)``.

    A place inside a label is the beginning of the span that it replaces.
    """
    kept = start
    for low, high, label in spans:
        if high <= start:
            continue
        before = max(low, start) - kept
        if shown < before:
            break
        shown -= before + len(LABELS[label])
        if shown < 0:
            return max(low, start)
        kept = high
    return kept + shown
