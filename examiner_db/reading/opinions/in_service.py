"""Causes before the Board of Veterans' Appeals, which count for the veteran only as far as they lie in service.

Everywhere else an accident or a job is what the claim is about. Before this board it may as well have come after
service and speak against the claim: "the accident in 1981 caused the tear" has a direction only where the sentence says
that it was of service, or answers in the words of the question that an examiner there is asked.
"""

import re
from collections.abc import Iterable, Sequence

from examiner_db.reading.types import OpinionReading
from examiner_db.vocabulary import Direction, Issue, Tribunal

_OF_AN_EVENT = tuple(
    f"opinion.causation.{name}@"
    for name in (
        "related",
        "work_caused",
        "work_related",
        "doing",
        "brought_about",
        "laid_to_work",
        "tied",
        "but_for",
        "consistent",
        "permanent_aggravation",
        "works_on",
    )
)
"""The rules that meet a cause by words that are also those of a private accident or a later job."""

_ELSEWHERE = "opinion.causation.elsewhere@"
"""Where the denial of another cause speaks for the claim, elsewhere; here the claim may be on neither."""

_PAPERS = re.compile(
    r"\bservice (?:treatment|medical|personnel|department|record)\w*|\bnon-?service[- ]connected|"
    r"\bVA medical service\w*",
    re.IGNORECASE,
)
"""Words with "service" in them that say nothing of when something happened."""

_SERVICE = re.compile(
    r"\b(?:in-?service|service|military|active (?:duty|air)|deploy\w+|combat|stationed|enlist\w+|induct\w+|army|navy|"
    r"naval|marines?|marine corps|air force|coast guard|national guard|reserves?|acdutra|inacdutra|basic training|"
    r"boot camp|motor pool|flight line|mortar|shelling|firefight\w*|ambush\w*|IEDs?|parachut\w+|agent orange|"
    r"herbicides?|gulf war|vietnam|stressors?|camp lejeune|burn pits?)\b",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\b(?:post-?service|post-?military|civilian|(?:after|since|following|subsequent to|outside(?: of)?|unrelated to|"
    r"before|prior to) (?:the |his |her |active |military |their )*(?:service|separation|discharge|retirement|"
    r"leaving|active duty)|intercurrent|supervening)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:as likely as not|likely than not|less likely|likely as not|not likely|unlikely|50 percent|"
    r"acute and transitory|nexus)\b"
)
"""The words of the question, whether something is at least as likely as not of service, and of its usual answers."""


def in_service(where: Tribunal | None, held: Iterable[OpinionReading]) -> tuple[OpinionReading, ...]:
    """The opinions of one physician; before this board no direction for a cause that may lie outside of service."""
    if where is not Tribunal.BVA:
        return tuple(held)
    return _once([_open(one) if _is_of_no_known_time(one) else one for one in held])


def _open(one: OpinionReading) -> OpinionReading:
    return one.model_copy(update={"direction": Direction.INDETERMINATE, "confidence": 0.5})


def _is_of_no_known_time(one: OpinionReading) -> bool:
    """Whether a cause is named, or denied, of which the sentence does not say that it was of service."""
    if one.issue not in {Issue.CAUSATION, Issue.PREEXISTING} or not one.rule.startswith((*_OF_AN_EVENT, _ELSEWHERE)):
        return False
    if one.rule.startswith(_ELSEWHERE) and one.direction is not Direction.CLAIMANT:
        return False
    text = _PAPERS.sub("", one.quote.text)
    if one.direction is Direction.CLAIMANT and _AFTERWARDS.search(text):
        return True
    return not (_SERVICE.search(text) or _ASKED.search(text))


def _once(held: Sequence[OpinionReading]) -> tuple[OpinionReading, ...]:
    """Each opinion on the same words once."""
    return tuple({(one.issue, one.direction, one.quote.start): one for one in reversed(held)}.values())[::-1]
