"""Headings, and the part of a decision that each opens."""

import re
from enum import StrEnum

from examiner_db.reading.lexicon.alphabet import CAPITALS


class Section(StrEnum):
    """A part of a decision; rules say in which parts they may speak."""

    CAPTION = "caption"
    ISSUES = "issues"
    FACTS = "facts"
    LAW = "law"
    ANALYSIS = "analysis"
    CONCLUSION = "conclusion"
    ORDER = "order"
    NOTE = "note"


UNSPOKEN = frozenset({Section.LAW, Section.CAPTION, Section.ISSUES})
"""Parts in which nothing is said of a physician of this decision."""

HEADINGS: tuple[tuple[Section, str], ...] = (
    (
        Section.CAPTION,
        (
            r"headnotes?|representation|appearances?|attorneys?|before|witness(?:es)? at "
            r"hearing.*"
        ),
    ),
    (Section.CAPTION, r"decision and order|attorney for the board"),
    (
        Section.ANALYSIS,
        (
            r"(?:decision and )?(?:opinion|order)(?: and (?:opinion|order|decision))? (?:on|after) "
            r"(?:review|remand|reconsideration)"
        ),
    ),
    (
        Section.ISSUES,
        (
            r"(?:the )?issues?(?: presented)?|stipulations?|procedural (?:history|background|"
            r"status)|jurisdiction"
        ),
    ),
    (
        Section.ANALYSIS,
        r"findings? of facts?,? and (?:(?:the )?(?:conclusions?|rulings?|discussion|analysis|decision|opinion)).{0,20}",
    ),
    (
        Section.FACTS,
        (
            r"(?:factual |background|statement of |procedural ).{0,30}|facts?(?: and "
            r".{0,30})?|introduction"
        ),
    ),
    (
        Section.FACTS,
        (
            r"findings? of facts?(?: and .{0,30})?|evidence|medical (?:evidence|history|"
            r"records?).{0,20}"
        ),
    ),
    (Section.FACTS, r"(?:summary of )?(?:the )?(?:evidence|testimony).{0,30}|history|findings"),
    (Section.LAW, r"(?:applicable |governing )?(?:legal (?:precedent|standards?|framework)|law).{0,12}"),
    (
        Section.LAW,
        (
            r"standards? of review|scope of review|generally|(?:vcaa|duties to notify).{0,40}|"
            r"legal criteria.{0,20}"
        ),
    ),
    (
        Section.ANALYSIS,
        (
            r"(?:adjudication|determination|evaluation|weighing|assessment)(?: of (?:the "
            r")?.{0,30})?|merits|reasoning|rationale"
        ),
    ),
    (
        Section.ANALYSIS,
        (
            r"(?:legal )?(?:analysis|discussion|decision|opinion|reasons? (?:and bases|"
            r"for).{0,50}).{0,14}"
        ),
    ),
    (
        Section.ANALYSIS,
        (
            r"(?:memorandum )?opinion(?: and order)? (?:affirming|reversing|vacating|remanding|dismissing|"
            r"denying).{0,50}"
        ),
    ),
    (
        Section.ANALYSIS,
        (
            r"conclusions? of law.{0,30}|(?:findings and )?rulings.{0,20}|(?:the )?opinion of the "
            r".{0,20}"
        ),
    ),
    (Section.CONCLUSION, r"conclusions?|disposition|summary|decretal.{0,20}"),
    (
        Section.ORDER,
        (
            r"(?:award and )?orders?(?: and .{0,20})?|it is (?:therefore |hereby "
            r")?ordered.{0,20}|award"
        ),
    ),
)
"""A heading's words, numbering and issue suffix left out, and what it opens. The first that matches decides."""

_HEADINGS = [(section, re.compile(rf"(?:{words})\Z", re.IGNORECASE)) for section, words in HEADINGS]
_NUMBERING = re.compile(r"(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]\s+", re.IGNORECASE)
_SUFFIX = re.compile(r"[\s:.,-]*(?:--?|:)?\s*(?:issues?\s*(?:no\.?\s*)?[\d ,&and]+)?[\s:.-]*\Z", re.IGNORECASE)
_LONGEST = 70
_DEGREE = r"(?:[A-Z](?:\.[A-Z])?\.|M\.?D\.?|D\.?[OC]\.?|Ph\.?D\.?|Psy\.?D\.?|DPM|DDS)"
_PHYSICIAN = re.compile(rf"(?:Dr\.|DR\.) (?:[{CAPITALS}][\w.'\u2019-]* ?){{1,4}}(?:, ?{_DEGREE})?\Z")
"""A line that is one physician's name opens what is told of that physician."""

_DATED = re.compile(r"\b(?:19|20)\d\d, [A-Z]")
"""A date with which a sentence goes on: the first line of a paragraph may hold nothing but names beside it."""

_MINOR = frozenset("a an and as at by for from in of on or the to v vs with".split())


def names_physician(line: str) -> bool:
    """Whether a line holds a physician's name and nothing else."""
    return bool(_PHYSICIAN.match(line.strip()))


def section(heading: str) -> Section | None:
    """What the heading opens, or ``None`` when its words are not in the table."""
    words = _SUFFIX.sub("", _NUMBERING.sub("", heading.strip()[:_LONGEST], count=1), count=1)
    return next((part for part, pattern in _HEADINGS if pattern.match(words)), None)


def is_heading(line: str, *, before_blank: bool) -> bool:
    """Whether a line is a heading: in capitals, or known words, or a short title set apart."""
    words = line.strip()
    if not words or len(words) > _LONGEST or words[0] in "([\"'*":
        return False
    if _PHYSICIAN.match(words):
        return not words.endswith(("Jr.", "Sr.")) and len(words.split()) > 2
    if words.upper() == words:
        return not words.endswith((",", ";")) and sum(letter.isalpha() for letter in words) > 3
    if words[-1] in ".,;?!":
        return False
    return _is_title(words) and not _DATED.search(words) and (before_blank or section(words) is not None)


def _bare(word: str) -> str:
    """A word without the marks that stand after it."""
    return word.rstrip(",.;")


def _is_title(words: str) -> bool:
    """Every word begins with a capital but the small ones, and there are at most eight."""
    split = [word for word in map(_bare, re.split(r"[\s/-]+", words)) if word.isalpha()]
    return 0 < len(split) <= 8 and all(word[0].isupper() or word in _MINOR for word in split)
