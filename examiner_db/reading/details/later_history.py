"""What a decision says it does to an earlier one: the words, whose decision that was, and its date."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from examiner_db.reading.lexicon.review import BODIES, DOES, RULING
from examiner_db.reading.paper.caption import dates
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import Section
from examiner_db.reading.types import LaterHistoryReading
from examiner_db.vocabulary import Level

_VERBS = "|".join(words for _, words in DOES)
_DOES = [(does, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for does, words in DOES]
_BODY = re.compile("|".join(f"(?P<{level}>{words})" for level, words in BODIES), re.IGNORECASE)
_MANNER = (
    r"(?:,? (?:therefore|accordingly|hereby|thus|also|now|however|summarily|unanimously|otherwise|consequently|"
    r"respectfully|further|and|then|both|in all respects),?)*"
)
_BEFORE = (
    r"(?:court of (?:civil )?appeals'?s? |(?!(?:the|that|is|are|was|were|we|it|of|after|for|and must)\b)[^.;:\s]+ )"
    r"{0,10}?"
)
_AFTER = r"(?:(?! (?:is|are|was|were|that)\b)[^.;:]){0,150}?"
_OF = rf"{_BEFORE}{RULING}\b{_AFTER}"

_IS = re.compile(rf" (?:is|are|be)(?: \w+)?{_MANNER} (?P<does>(?:{_VERBS})\b[^;]{{0,80}})", re.IGNORECASE)
_RULED = re.compile(
    rf"(?:\b(?:the|his|her|its|said) |\A)(?P<of>{_OF}),?"
    r"(?: (?:is|are) [^.;:]{1,90} and(?= must| shall|\Z))?(?: (?:must|shall))?\Z",
    re.IGNORECASE,
)
"""An order, looked for from its verb back: the decision is affirmed."""

_NOW = r"(?!\w+(?:ed|ing)\b|upheld\b)"
_ACTIVE = re.compile(
    rf"\b(?:we|I|this court|this panel|the undersigned){_MANNER} (?P<does>{_NOW}(?:{_VERBS})\b(?:(?:,|,? and) "
    rf"{_NOW}(?:{_VERBS})\b)*)"
    rf"(?: in part)?(?: (?:the|that|his|her|its|an?) (?P<of>{_OF}|{_BODY.pattern.replace('?P<', '?P<in_')}))?"
    r"(?=[.;:]|,(?! \d{4})| and\b| in\b| on\b| for\b| as\b| because\b| insofar\b| with\b| to\b| denying\b|"
    r" granting\b|\Z)",
    re.IGNORECASE,
)
"""A reviewing body speaks: we affirm, we reverse the judge's order; what it affirmed it did in another decision."""

_BARE = re.compile(
    rf"(?:(?:order|judgment|decision|award)s? )?(?P<does>(?:{_VERBS})"
    rf"(?:[,;]? (?:and|in part|as modified|remand\w*|{_VERBS}))*)[.;]?\Z",
    re.IGNORECASE,
)
"""A line that says nothing else."""

_APPEALED = re.compile(
    r"\b(?:appeal(?:s|ed|ing)?|petition(?:s|ed)?|reconsideration|review)\b(?:[^.;:]{0,40}? (?:from|of))? "
    rf"(?:(?:the|an?|that (?:part|portion) of the|certain parts of the) )?(?P<of>{_OF})"
    r"(?=[.;:]|,(?! \d{4}| dated| entered| filed| issued| [A-Z]\w+ County)| which\b| that\b| denying\b|"
    r" granting\b| finding\b| wherein\b| in which\b|"
    r" affirming\b| reversing\b| is\b| was\b|\Z)",
    re.IGNORECASE,
)
"""What the opening says is under review."""

_SUPPOSED = re.compile(
    r"\b(?:requests?|requested|asks?|asked|argu\w+|contend\w*|urges?|maintains?|whether|should|would|could|"
    r"(?-i:may)|might|cannot|will|if|unless|not|previously)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r" (?:if|unless|only when)\b")
_REVIEWS = "affirm|revers|vacat|sustain|modif|amend|aside|upheld|uphold|rescind|annul".split("|")
"""Letters of which some stand in every sentence that does something to another decision."""

_ASKS = ("appeal", "petition", "reconsideration", "review")
"""Words of which one stands wherever something is said to be under review."""

_TOLD = frozenset({Section.FACTS, Section.LAW, Section.NOTE, Section.ISSUES})
_MOST = 8
"""Verbs of review in a sentence that acts; a text of nothing else is not read."""
_LINE, _REACH = 120, 300
_OPENING = 60
"""Passages in which a decision says what is appealed from."""


@dataclass(frozen=True, slots=True)
class _Act:
    """The words that act, and where in the passage the decision is named; nowhere where ``start`` is ``end``."""

    does: str
    start: int = 0
    end: int = 0


def later_history(document: Document) -> tuple[LaterHistoryReading, ...]:
    """Each earlier decision that this one affirms, reverses, vacates or modifies, in the order of the text.

    A bare line or "we affirm" is of the decision appealed from. Nothing is read from what is told of others' acts.
    """
    acts = [
        (passage, act)
        for passage in document.passages
        if (passage.section not in _TOLD or "ORDERED" in passage.text) and _holds(passage.text, _REVIEWS)
        for act in _acts(passage.text)
    ]
    if not acts:
        return ()
    below = _appealed(document)
    named = [(passage, act) for passage, act in acts if act.end] or acts[-1:]
    found: dict[tuple[object, ...], LaterHistoryReading] = {}
    for passage, act in named:
        for reading in _readings(document, passage, act, below):
            found.setdefault((reading.of, reading.does, reading.date), reading)
    return tuple(one for one in found.values() if not _is_told_better(one, found.values()))


def _is_told_better(reading: LaterHistoryReading, found: Iterable[LaterHistoryReading]) -> bool:
    """Whether another reading says the same in more words, or with the date of the decision."""
    return any(
        one.does is reading.does
        and one.of != reading.of
        and reading.date in {None, one.date}
        and (reading.of in one.of or (reading.date != one.date and one.level in {reading.level, None}))
        for one in found
    )


def _holds(text: str, letters: Sequence[str]) -> bool:
    """Whether some of these letters stand in the text, small or capital: cheap, and asked first."""
    small = text.lower()
    return any(one in small for one in letters)


def _acts(text: str) -> list[_Act]:
    """What a sentence does, unless it only asks for it or supposes it."""
    if sum(map(text.lower().count, _REVIEWS)) > _MOST:
        return []
    bare = _BARE.match(text) if len(text) < _LINE else None
    if bare:
        return [_Act(bare["does"])]
    return [*_orders(text), *_said(text)]


def _orders(text: str) -> Iterator[_Act]:
    """What is ordered: the decision, found from the verb back, and what becomes of it."""
    for verb in _IS.finditer(text):
        clause = max(text.rfind(";", 0, verb.start()) + 1, verb.start() - _REACH)
        before = text[clause : verb.start()]
        ruled = _RULED.search(before.lstrip())
        if ruled and not _is_supposed(text, clause, verb):
            shift = clause + len(before) - len(before.lstrip())
            yield _Act(verb["does"], shift + ruled.start("of"), shift + ruled.end("of"))


def _said(text: str) -> Iterator[_Act]:
    """What the reviewing body says it does."""
    for match in _ACTIVE.finditer(text):
        if not _is_supposed(text, text.rfind(";", 0, match.start()) + 1, match):
            yield _Act(match["does"], *match.span("of")) if match["of"] else _Act(match["does"])


def _is_supposed(text: str, clause: int, match: re.Match[str]) -> bool:
    return bool(_SUPPOSED.search(text, clause, match.start("does")) or _CONDITION.search(text, match.start("does")))


def _readings(document: Document, passage: Passage, act: _Act, below: str) -> Iterator[LaterHistoryReading]:
    of = _printed(document, passage, act.start, act.end) if act.end else below
    level = _level(of) or _level(below)
    days = dates(of) or (dates(below) if _level(of) in {None, _level(below)} else [])
    quote = document.folded.quote(document.original, passage.start, passage.end)
    for does, words in _DOES:
        if words.search(act.does):
            for day in days or (None,):
                yield LaterHistoryReading(of=of, does=does, quote=quote, level=level, date=day)


def _printed(document: Document, passage: Passage, start: int, end: int) -> str:
    """The decision as printed, citations and docket numbers too."""
    quote = document.folded.quote(document.original, passage.start + start, passage.start + end)
    return " ".join(quote.text.replace("\u2019", "'").split()).strip(" ,")


def _appealed(document: Document) -> str:
    """The decision that is appealed from, as the opening names it."""
    for passage in document.passages[:_OPENING]:
        match = _APPEALED.search(passage.text) if _holds(passage.text, _ASKS) else None
        if match:
            return _printed(document, passage, *match.span("of"))
    return ""


def _level(of: str) -> Level | None:
    """Whose decision it was: the body that is named first."""
    match = _BODY.search(of)
    return Level(str(match.lastgroup)) if match else None
