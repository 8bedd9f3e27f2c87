"""A text to passages: sentences with the section, the heading and the paragraph they stand in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from statistics import median

import nupunkt

from examiner_db.reading.paper.citations import MASK, masked
from examiner_db.reading.paper.flattened import unflattened
from examiner_db.reading.paper.folding import Folded, fold
from examiner_db.reading.paper.furniture import Kind, Line, lines
from examiner_db.reading.paper.sections import Section, is_heading, section

LONGEST = 1_600
"""Characters of the longest passage; what has no sentence end for longer is cut at a space, so that no rule slows."""

_ENDS = (".", "?", "!", ":", '"', ")", "]", "\u201d")
_NUMBERED = re.compile(r"\s*(?:\u00b6\s*)?\d{1,3}\.\s+\S|\s*\u00b6\s*\d+")
_ABBREVIATED = re.compile(r"\b(?:Drs?|Mrs?|Ms|St|Nos?|vs?|Ex|Pet|Resp|[A-Z])\.\Z")
_UNENDED = re.compile(r"\b(?:Drs?|Mrs?|Ms|St|Nos?|vs?)\.\Z|\b(?:Drs?\.|[A-Z][a-z]+) [A-Z]\.\Z")
_NEW_SENTENCE = re.compile(
    r"\.(?:(?<=[MD]\.[DOC]\.)|(?<=[a-z]{4}\.)) (?=(?:Claimant|Petitioner|Respondent|Appellant|"
    r"Employee|The|He|She|On|In|At|Dr\.|Drs\.|After|During|This|That|His|Her|By|OWCP|"
    r"Plaintiff|We|Based|As|For|It|Employer|Insurer|Carrier|Defendants?)(?: |,|'s ))"
)
_OPENERS = frozenset("The He She It They His Her In On At This That These A An As However After Based".split())
_MAY_END = re.compile(r"[.?!\u2026].")
"""A mark with which the model may end a sentence, and something after it."""

_PIECE = 100_000
_UNBROKEN = re.compile(r"\S+")
_TRANSCRIBED = 130
"""Characters of a line from which half of a text must come to be taken as unwrapped: every line is a paragraph."""

_SIBLING = re.compile(r"[B-H]\. ")
_PARENTS = frozenset({Section.FACTS, Section.ANALYSIS, Section.CONCLUSION})
"""Under "A. The Evidence" facts are told; "B. Causation" goes on with what stands above both."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence: a span of the folded text, and where it stands."""

    start: int
    end: int
    text: str
    section: Section
    heading: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, with what they stand under."""

    lines: list[Line]
    section: Section
    heading: str


@dataclass(frozen=True, slots=True)
class Document:
    """One decision, ready for rules: its folded text, its passages in order, the original text and its bounds."""

    original: str
    start: int
    end: int
    folded: Folded
    passages: tuple[Passage, ...]


def document(text: str, start: int = 0, end: int | None = None) -> Document:
    """Fold ``text[start:end]`` and cut it into passages; footnotes come last."""
    stop = len(text) if end is None else end
    paragraphs = list(_paragraphs(unflattened(lines(text, start, stop))))
    folded = fold(paragraph.lines for paragraph in paragraphs)
    readable = masked(folded.text)
    passages: list[Passage] = []
    at = 0
    for number, (paragraph, body) in enumerate(zip(paragraphs, readable.split("\n")[:-1], strict=True)):
        for first, last in _sentences(body):
            passages.append(
                Passage(at + first, at + last, body[first:last], paragraph.section, paragraph.heading, number)
            )
        at += len(body) + 1
    return Document(text, start, stop, folded, tuple(_opened(passages)))


def _opened(passages: list[Passage]) -> list[Passage]:
    """Read as analysis: what is told under a heading on the law without a citation, and all of a text without headings.

    A short order has no heading; a heading on the law is often the last before the evidence is weighed.
    """
    cited = {passage.paragraph for passage in passages if MASK in passage.text}
    headed = any(passage.section in (Section.FACTS, Section.ANALYSIS) for passage in passages)
    return [
        replace(passage, section=Section.ANALYSIS)
        if (passage.section is Section.LAW and passage.paragraph not in cited)
        or (passage.section is Section.CAPTION and not headed)
        else passage
        for passage in passages
    ]


def _paragraphs(all_lines: list[Line]) -> Iterator[Paragraph]:
    """Body paragraphs in order, then the notes as one paragraph each run."""
    yield from _body([line for line in all_lines if line.kind in (Kind.BODY, Kind.BLANK)])
    note: list[Line] = []
    for line in all_lines:
        if line.kind is Kind.NOTE:
            note.append(line)
        elif note and line.kind is not Kind.BLANK:
            yield Paragraph(note, Section.NOTE, "")
            note = []
    if note:
        yield Paragraph(note, Section.NOTE, "")


def _body(body: list[Line]) -> Iterator[Paragraph]:
    """Join lines to paragraphs, and give each the last heading above it."""
    layout = _Layout.of(body)
    part, heading, above = Section.CAPTION, "", Section.CAPTION
    open_lines: list[Line] = []
    blank = True
    for at, line in enumerate(body):
        if line.kind is Kind.BLANK:
            blank = True
            continue
        after_blank = at + 1 >= len(body) or body[at + 1].kind is Kind.BLANK
        apart = blank or (bool(open_lines) and open_lines[-1].text.rstrip().endswith((".", ":", '"')))
        titled = not (open_lines and _ends_sentence(open_lines[-1], line, blank=blank)) and is_heading(
            line.text, before_blank=apart and (after_blank or blank) and not layout.double_spaced
        )
        if open_lines and (titled or layout.breaks(open_lines[-1], line, blank=blank)):
            yield Paragraph(open_lines, part, heading)
            open_lines = []
        if titled:
            heading = line.text.strip()
            above = above if _SIBLING.match(heading) and above in _PARENTS else part
            part = section(heading) or (Section.ANALYSIS if above is Section.LAW else above)
            yield Paragraph([line], part, heading)
        else:
            open_lines.append(line)
        blank = False
    if open_lines:
        yield Paragraph(open_lines, part, heading)


def _ends_sentence(before: Line, line: Line, *, blank: bool) -> bool:
    """Whether capitals with a period on the next line, ``is hereby`` before ``AFFIRMED.``, end an open sentence."""
    return not blank and line.text.rstrip().endswith(".") and before.text.rstrip()[-1:].islower()


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a text sets its paragraphs."""

    width: int
    unwrapped: bool
    double_spaced: bool
    margin: int

    @classmethod
    def of(cls, body: list[Line]) -> "_Layout":
        full = [line for line in body if line.kind is Kind.BODY]
        if not full:
            return cls(80, unwrapped=False, double_spaced=False, margin=0)
        lengths = sorted(len(line.text.strip()) for line in full)
        gaps = sum(line.kind is Kind.BLANK for line in body)
        typical = int(median(lengths))
        unwrapped = 2 * sum(length for length in lengths if length > _TRANSCRIBED) > sum(lengths)
        return cls(
            width=lengths[int(len(lengths) * 0.9)],
            unwrapped=unwrapped,
            double_spaced=not unwrapped and gaps > 0.75 * len(full) and typical > 40,
            margin=int(median(line.indent for line in full)),
        )

    def breaks(self, before: Line, line: Line, *, blank: bool) -> bool:
        """Whether a new paragraph begins at ``line``."""
        ended = before.text.rstrip().endswith(_ENDS) and not _ABBREVIATED.search(before.text[-12:].rstrip())
        if self.unwrapped or _NUMBERED.match(line.text[:40]):
            return ended or not line.text.lstrip()[:1].islower()
        if blank and not self.double_spaced:
            return ended or not line.text.lstrip()[:1].islower()
        if self.double_spaced:
            return ended and line.indent > self.margin + 3
        return ended and (len(before.text.strip()) < 0.7 * self.width or line.indent > self.margin + 2)


@cache
def _splitter() -> nupunkt.PunktSentenceTokenizer:
    """The sentence model; reading it costs more than using it, so it is read once."""
    return nupunkt.load_default_model()


def _sentences(body: str) -> Iterator[tuple[int, int]]:
    """Spans of sentences without white space at the ends, none longer than ``LONGEST``."""
    for first, last in _rough(body) if body else ():
        yield from _cut(body, first, last)


def _cut(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span in pieces of at most ``LONGEST``, cut at a space where there is one."""
    while end - start > LONGEST:
        space = body.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = start + LONGEST if space == -1 else space
        yield start, cut
        start = cut + (body[cut : cut + 1] == " ")
    if end > start:
        yield start, end


def _rough(body: str) -> Iterator[tuple[int, int]]:
    """The model's sentences, those that it cut after a title or an initial put together again."""
    begun: int | None = None
    for piece, part in _pieces(body):
        for first, last in _modeled(part):
            stripped = part[first:last].rstrip()
            if not stripped:
                continue
            begun = piece + first if begun is None else begun
            end = piece + first + len(stripped)
            if not _goes_on(body, begun, end):
                yield from _after_credentials(body, begun, end)
                begun = None
    if begun is not None:
        yield begun, len(body)


def _modeled(part: str) -> Iterable[tuple[int, int]]:
    """The model's sentences of a piece; where no mark inside can end one, or no space stands, the piece is one."""
    asked = _MAY_END.search(part) and (len(part) <= LONGEST or " " in part)
    return _splitter().span_tokenize(part) if asked else [(0, len(part))]


def _pieces(body: str) -> Iterator[tuple[int, str]]:
    """The body in pieces for the model, whose time grows faster than a piece without a space in it."""
    at = 0
    for run in _UNBROKEN.finditer(body) if len(body) > LONGEST else ():
        if run.end() - run.start() > LONGEST:
            yield from _at_most(body, at, run.start())
            yield run.start(), run.group()
            at = run.end()
    yield from _at_most(body, at, len(body))


def _at_most(body: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for at in range(start, end, _PIECE):
        yield at, body[at : min(end, at + _PIECE)]


def _after_credentials(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut where a sentence ends in a credential, which the model takes for an abbreviation."""
    for cut in _NEW_SENTENCE.finditer(body, start, end):
        yield start, cut.start() + 1
        start = cut.end()
    yield start, end


def _goes_on(body: str, start: int, end: int) -> bool:
    """A sentence does not end after a title, or after an initial that a given name precedes and a name follows."""
    follows = body[end : end + 14].lstrip()
    return (
        end - start < LONGEST
        and bool(follows)
        and bool(_UNENDED.search(body[max(start, end - 24) : end]))
        and (follows[0].isupper() and follows.split()[0] not in _OPENERS)
    )
