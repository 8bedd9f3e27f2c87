"""A digest of a decision: what it tells that the court did, put into the words of an order."""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.outcome.objects import decided
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.vocabulary import Outcome

_COURT = (
    r"(?:\b(?:[Tt]he |[Aa]n? )?(?:[A-Z][\w.'-]+ |of |the |for |state's ){0,6}?(?:Supreme Court|Court of Appeals?|"
    r"Courts?|Appellate Division|Commonwealth Court|Circuit|WCAB|Magistrate Judge|[Aa]ppeals court|court)"
    r"(?: of [A-Z]\w+| of the State of \w+| for the [\w ]{4,40}| of Appeals?| for| of [A-Z]\w+ [A-Z]\w+){0,3})"
)
_DID = (
    r"(?:affirmed|reversed|overturned|vacated|upheld|held|ruled|concluded|found|modified|reinstated|remanded|"
    r"recommended|denied|"
    r"affirms|reverses|vacates|upholds|holds)"
)
_SUBJECT = Awaited(
    rf"{_COURT}(?:, in an? [\w ]{{4,40}},)? (?:recently |also |therefore |thus |ultimately |unanimously )?{_DID}\b|"
    r"\A(?:Held|HELD|Holding)\b|\bissued its decision\b"
)
_HEADED = re.compile(
    r"(?m)^[ \t]*(?:[-*] )?(?:Facts|Issues?|Holding|Held|Rule|Reasoning|Background|Procedural History|Narrative "
    r"Opinion Summary|Summary|Analysis|HOLDING|FACTS)(?:[ \t]*$|:| \u2014)|^In Matter of \w+, "
)
_TITLED = re.compile(rf"{_COURT} {_DID}\b", re.IGNORECASE)
_CAPTIONED = re.compile(
    r"\b(?:APPELL(?:ANT|EE)S?|Appell(?:ant|ee)s?,|PETITIONERS?,|BEFORE:|Before:?\s+[A-Z]{3,}|delivered the opinion|"
    r"[A-Z]{4,}, (?:Chief |Senior )?(?:Judge|Justice|J\.))"
)
"""What a decision prints of itself and a digest does not."""

_DISPOSED = re.compile(r"\b(?:affirm|revers|overturn|vacat|uph[eo]ld|reinstat|remand|modif)\w*", re.IGNORECASE)
_NO_FAULT = re.compile(
    r"\b(?:did not (?:err|abuse)\b|no (?:substantial question of law and no p\w*|prejudicial error)|(?:was|were|"
    r"is) not (?:against|contrary to) the manifest weight|"
    r"affirm(?:ation|ance) (?:[\w']+ ){1,5}was (?:appropriate|proper|correct|justified)|"
    r"properly (?!before)\w+ed\b|"
    r"(?:was|were|is) (?:amply |adequately )?supported by (?:[\w-]+ ){0,3}evidence|there was (?:[\w-]+ ){0,5}evidence "
    r"to support)"
)
_LOWERED = re.compile(r"\b(?:award|rating)\b[^.;]{0,30}\b(?:revert|reduced|lowered)\b")
"""An award cut down: a part to each, whoever asked."""

_SAID = re.compile(
    r"(?:(?<=, )|(?<=and )|(?<=thus )|(?<=recommended ))(?:affirm|revers|vacat|remand|modify|uphold|reinstat)ing\b",
    re.IGNORECASE,
)
_PAST = {
    "affirming": "affirmed",
    "reversing": "reversed",
    "vacating": "vacated",
    "remanding": "remanded",
    "modifying": "modified",
    "upholding": "upheld",
    "reinstating": "reinstated",
}


def told(document: Document, *, sure: bool) -> list[Passage]:
    """The sentence in which a digest tells what the court did; ``sure`` asks for the headings of a digest."""
    text = document.folded.text[:4_000]
    if _CAPTIONED.search(text):
        return []
    if sure and not (_HEADED.search(text) or any(_TITLED.search(one.text) for one in document.passages[:1])):
        return []
    acts = [passage for passage in document.passages if _SUBJECT.search(passage.text) and as_order(passage.text)]
    titled = [passage for passage in document.passages[:1] if _TITLED.search(passage.text) and _says(passage)]
    held = [passage for passage in acts if _HELD.search(passage.text)]
    return (held or titled or acts)[-1:]


def _says(title: Passage) -> bool:
    """Whether a title says for whom the decision was that it tells of."""
    return decided(as_order(title.text)) is not Outcome.UNCLEAR


def no_fault(document: Document) -> list[Passage]:
    """Where an opening states no order, what it holds of the body below: that it did not err."""
    return [
        passage
        for passage in document.passages[:_OPENING]
        if _FREE_OF_ERROR.search(passage.text) and not _ASKED.search(passage.text)
    ][:1]


_OPENING = 40
_FREE_OF_ERROR = re.compile(
    r"\b[Ff]inds? no substantial question of law and no p|\b[Cc]ourt (?:finds|determines|"
    r"concludes) (?:that there is )?no "
    r"prejudicial error\b|\b(?:Commission|Board|ALJ|WCJ|[Jj]udge|trial court|[Cc]ourt below) "
    r"did not (?:err|abuse)\b|"
    r"\A(?:The )?(?:Commission|Board|ALJ|WCJ|[Jj]udge|trial court)'s (?:\w+ ){0,3}(?:are|is|were|was) (?!not )(?:\w+ )?"
    r"supported by (?:\w+ )?(?:competent|substantial|sufficient|ample) "
)
_ASKED = re.compile(r"\b(?:contends?|argues?|whether|claims?|if|maintains?|asserts?)\b")

_HELD = re.compile(r"\bheld\b|\A(?:Held|HELD|Holding)\b")


def as_order(words: str) -> str:
    """What is told, as an order: who did not err is affirmed, and what was told of below is left out."""
    if "ummary judgment" in words:
        return words
    if _LOWERED.search(words):
        return ""
    clean = _NO_FAULT.search(words)
    acted = _SAID.sub(lambda match: _PAST[match[0].lower()], words)
    if clean:
        after = acted[acted.rindex(clean[0]) + len(clean[0]) :]
        did = re.search(rf"(?:,| and(?: thus)?) ({_DISPOSED.pattern}.*)", after, re.IGNORECASE)
        return f"We affirmed. {did[1]}" if did else "We affirmed."
    return acted if _DISPOSED.search(acted) else ""
