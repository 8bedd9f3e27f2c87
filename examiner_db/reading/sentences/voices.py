"""Who speaks in a passage: the decider who reasons, the one who tells what happened, or a voice that weighs nothing."""

import re
from enum import Enum

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import UNSPOKEN, Section
from examiner_db.reading.sentences.scope import is_argument


class Voice(Enum):
    """How far a passage may weigh: not at all, in so many words, or by argument too."""

    SILENT = "silent"
    TELLING = "telling"
    REASONING = "reasoning"


REASONING = frozenset({Section.ANALYSIS, Section.CONCLUSION})
"""Sections in which whoever decides gives reasons."""

_DISSENT = re.compile(
    r"\A(?:CONCURRING AND |CONCURRENCE AND )?(?:DISSENT(?:ING)?\b|Dissent(?:ing)?\b)|"
    r"\A[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,4}, (?:C?\.?J\.|Judge|Justice|Commissioner|Member),? "
    r"(?:concurring (?:in part )?and )?dissent|"
    r"\AI (?:must )?(?:respectfully )?dissent\b(?!\.? \(See)|\b(?:must )?respectfully "
    r"dissent (?:from|because|in)"
)
_ATTACHED = (
    "REPORT AND RECOMMENDATION",
    "DECISION OF ARBITRATOR",
    "DECISION OF THE ARBITRATOR",
    "DECISION OF ADMINISTRATIVE",
    "DECISION OF THE ADMINISTRATIVE",
)
"""How a decision begins that is printed after a dissent."""

_DECIDES = Awaited(
    r"\b(?:[Tt]he (?:\w+ ){0,2}?(?:ALJ|Arbitrator|[Jj]udge|WCJ|WCLJ|JCC|[Cc]ourt|[Rr]eferee|[Mm]agistrate|"
    r"[Cc]ommission(?:er)?|Board|[Pp]anel|[Dd]eputy|[Oo]fficer|undersigned)|[Tt]his (?:[Cc]ourt|[Jj]udge)|I|[Ww]e) "
    r"(?:\w+ )?(?:finds?|notes|concludes?|attach(?:es)?|assign(?:s|ed)?|accord(?:s|ed)?|afford(?:s|ed)?|places?|"
    r"agree[sd]?|disagree[sd]?|decline[sd]?|cannot|do not|does not|did not (?:accept|adopt|credit|find|rely)|gave|"
    r"affirms?|reverses?|believe[sd]?|credit(?:s|ed)?|reject(?:s|ed)?|gives?|accept(?:s|ed)?|relie[sd]|rely|"
    r"adopt(?:s|ed)?|considers|discount(?:s|ed)?|discredit(?:s|ed)?|"
    r"determines|(?:is|am|was|are|were) (?:not |un)?(?:persuaded|convinced))\b|"
    r"\b(?:I|[Ww]e) (?:\w+ )?(?:found|concluded|determined|thought|preferred|chose)\b|"
    r"\b(?:no|not|more|is|are) (?:credible|persuasive)\b|\b(?:is|are) (?:hereby )?(?:accepted|"
    r"rejected|credited|discredited|adopted)\b"
)

_GRADE = r"(?:no|little|some|any|limited|less|lesser|minimal|diminished|reduced|great|greater|significant|substantial)"
_WEIGHS = Awaited(
    rf"\b(?:(?:is|are|was|were|be|as) (?:\w+ )?of|ha[sd]|have|carr(?:y|ies)) {_GRADE} (?:\w+ )?(?:value|weight)\b|"
    r"\b(?:(?:(?:is|are|was|were|been|be) |and )(?:\w+ly |therefore |thus |not )?(?:given|afforded|accorded|assigned)|"
    r"entitled to|deserv(?:es?|ing of)|merits?) (?:\w+ ){1,3}(?:weight|value|deference|credence)\b|"
    r"\b(?:highly|more|most|less|least|not|as) probative\b|\b(?:most|un|more|less) ?(?:persuasive|convincing)\b|"
    r"\b(?:is|are) (?:\w+ )?insufficient to (?:establish|discharge|carry|meet|prove|show|support)\b|"
    r"\blacks? (?:\w+ )?(?:probative|evidentiary) (?:value|weight)\b"
)
"""Words of weight, which a paragraph that only tells does not have, unless it tells what somebody argues."""


_ELSEWHERE = Awaited(r"\b(?:Social Security Administration|Social Security|SSA)\b")
_AGENCYS_OWN = re.compile(
    r"SOCIAL SECURITY(?! (?:N[UO]|#))|Social Security Act\b|"
    r"[Cc]ommissioner,? (?:(?:of|for) )?(?:the )?(?:U\.S\. )?(?:Soc(?:ial|\.) Sec|SSA\b)"
)
_COMMISSIONER = re.compile(r"(?<!\w)(?:(?:[Tt]he|Acting) Commissioner\b|Commissioner's)")
_COMPENSATION = re.compile(
    r"workers'? compensation|industrial (?:commission|accident)|labor and industries", re.IGNORECASE
)
"""What is named in the head where a commissioner is another agency's."""

_HEAD = 3_000
"""Characters in which a decision on Social Security says that it is one."""


def voices(document: Document) -> tuple[Voice, ...]:
    """The voice of every passage, in order."""
    deciding = {
        passage.paragraph
        for passage in document.passages
        if passage.section is Section.FACTS and _decides(passage.text)
    }
    elsewhere = not _is_agencys_own(document.folded.text[:_HEAD])
    found: list[Voice] = []
    dissents = False
    for passage in document.passages:
        if passage.text.startswith(_ATTACHED) or passage.heading.startswith(_ATTACHED):
            dissents = False
        elif _dissents(passage.text[:200]) and passage.section is not Section.CAPTION:
            dissents = True
        silent = dissents or (elsewhere and _ELSEWHERE.search(passage.text))
        found.append(Voice.SILENT if silent else _voice(passage, deciding))
    return tuple(found)


def _is_agencys_own(head: str) -> bool:
    """Whether a decision is on Social Security: it says so, or names a Commissioner who is not one of compensation."""
    if _AGENCYS_OWN.search(head):
        return True
    return bool(_COMMISSIONER.search(head)) and not _COMPENSATION.search(head)


def _decides(text: str) -> bool:
    """Whether somebody decides in a sentence, in so many words or by what an opinion is worth."""
    return bool(_DECIDES.search(text)) or (bool(_WEIGHS.search(text)) and not is_argument(text))


def _dissents(opening: str) -> bool:
    return "issent" in opening.casefold() and bool(_DISSENT.search(opening))


def _voice(passage: Passage, deciding: set[int]) -> Voice:
    if passage.section in UNSPOKEN:
        return Voice.SILENT
    return Voice.REASONING if passage.section in REASONING or passage.paragraph in deciding else Voice.TELLING
