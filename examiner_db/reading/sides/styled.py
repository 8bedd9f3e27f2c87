"""Who stands on which side by style: the parties to an appeal, and the two names of a case.

Whoever appeals may be injured or may pay: a text tells by what it says that the appellant, or the appellee, suffered.
"""

import re

from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.sides.companies import company

_SUFFERED = (
    r"(?:sustained|was injured|injured (?:his|her)|suffered|worked (?:as|for)|was employed|fell|slipped|hurt|"
    r"(?:first )?sought (?:medical )?treatment|returned to work|stopped work|filed (?:a|an|his|her) claim|"
    r"reached maximum|underwent|injured both)\b"
)
_INJURED = re.compile(
    rf"\b(?P<style>[Aa]ppell(?:ant|ee)) (?:\w+ )?{_SUFFERED}|(?P<whose>[Aa]ppell(?:ant|ee))'s (?:work-"
    r"related )?(?:injur(?:y|ies)|treating|employment|healing period|compensable)"
)
_PAYS = re.compile(
    r"\b(?:work(?:ed|ing)|employ(?:ed|ment)) (?:by|for|with) (?:the )?(?P<style>[Aa]ppell(?:ant|ee))|"
    r"(?P<whose>[Aa]ppell(?:ant|ee))s? (?:\w+ )?(?:contested|controverted|denied|accepted|paid|terminated) "
    r"(?:the |his |her |appell\w+'s )?(?:claim|benefits|liability|compensation|compensability)"
)
_ANSWERS = re.compile(r"Commissioner of Social Security|Secretary of (?:Veterans|Health|Labor)")
"""Agencies that answer an appeal and pay nobody's examiner."""
_STYLE = {
    "ant": re.compile(r"\b(?:[Tt]he )?[Aa]ppellants?(?='s?\b|\b(?! (?:court|brief|counsel|division)))"),
    "ee": re.compile(r"\b(?:[Tt]he )?[Aa]ppellees?(?='s?\b|\b)"),
}
_OTHER = {"ant": "ee", "ee": "ant"}

_NAME = r"[A-Z][\w&'.-]*(?:,? (?:[A-Z&][\w&'.-]*|of|and|the|d/b/a)){0,6}"
_VERSUS = re.compile(rf"(?P<first>{_NAME}),? (?:v|vs|V|VS)\. (?P<second>{_NAME})(?![^.;\n]{{0,60}}{MASK})")
_FIRST = 1_500
"""Characters in which a decision prints its own name."""


def by_appeal(head: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of the appeal's styles with what to read for each; none where the text does not tell who was hurt."""
    hurt = {"ant": 0, "ee": 0}
    if "ppellee" not in head or _ANSWERS.search(head):
        return ()
    for match in _INJURED.finditer(head):
        hurt[_ending(match)] += 1
    for match in _PAYS.finditer(head):
        hurt[_OTHER[_ending(match)]] += 1
    if hurt["ant"] == hurt["ee"]:
        return ()
    injured = "ant" if hurt["ant"] > hurt["ee"] else "ee"
    return ((_STYLE[injured], "the claimant"), (_STYLE[_OTHER[injured]], "the employer"))


def _ending(match: re.Match[str]) -> str:
    return "ant" if (match["style"] or match["whose"]).endswith("ant") else "ee"


def by_caption(head: str) -> tuple[str, str] | None:
    """The surname of a person and the name of a company who oppose each other in the decision's own name."""
    for match in _VERSUS.finditer(head, 0, _FIRST):
        sides = [match[side].strip(" ,") for side in ("first", "second")]
        paying = [company(side) for side in sides]
        if paying.count(True) == 1:
            person, payer = (sides[1], sides[0]) if paying[0] else (sides[0], sides[1])
            words = person.split()
            if len(words) <= 4 and words[-1].isalpha() and len(words[-1]) > 2:
                return words[-1], payer
    return None
