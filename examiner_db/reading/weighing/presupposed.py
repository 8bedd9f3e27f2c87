"""What an argument takes for granted: who says that a judge erred in believing a physician says that the judge did.

It tells of the decision below, and counts only where that decision is left standing and nothing else is said.
"""

import re

from examiner_db.reading.sentences.views import THIS

_BENCH = (
    r"(?:[Jj]udge|ALJ|WCJ|WCLJ|CALJ|JCC|[Aa]rbitrator|[Rr]eferee|[Mm]agistrate|[Dd]eputy|[Cc]ommission(?:er)?|[Bb]oard|"
    r"[Pp]anel|[Cc]ourt|[Hh]earing (?:officer|representative)|OWCP|Secretary|[Aa]dministrator|[Ii]nsurer)"
)
_WEIGHING = (
    r"(?:rely|credit|accept|adopt|follow|believ|prefer|favor|choos|reject|discount|discredit|disregard|dismiss|ignor|"
    r"giv|accord|afford|assign|plac|attach|find|fail|declin|refus|not )"
)
_BELIEVED = (
    r"(?:(?:been )?(?:relied (?:up)?on|credited|accepted|adopted|followed|believed|preferred|persuaded by)|"
    r"(?:given|accorded|afforded|assigned) (?:\w+ ){0,2}?weight to)"
)
_ERRED = re.compile(
    rf"\b{_BENCH}(?: below)? (?:\w+ )?(?:erred|was (?:wrong|mistaken|clearly erroneous)|abused (?:his|her|its) "
    rf"discretion|committed (?:\w+ )?error),? (?:as a matter of law,? |in law,? )?(?P<how>(?:in|by|when (?:he|she|it)) "
    rf"(?:\w+ly )?{_WEIGHING})"
)
_IMPROPERLY = re.compile(
    rf"\b{_BENCH} (?:improperly|wrongly|erroneously|mistakenly|incorrectly|unreasonably|arbitrarily) "
    r"(?P<did>relied|credited|accepted|adopted|followed|rejected|discounted|discredited|disregarded|gave|accorded|"
    r"afforded|assigned|preferred|dismissed)"
)
_CHALLENGES = re.compile(
    r"\b(?:challeng(?:es?|ed|ing)|disput(?:es?|ed|ing)|object(?:s|ed|ing)? to|tak(?:es?|ing) issue with|took issue "
    rf"with|attack(?:s|ed|ing)?|question(?:s|ed|ing)?|assail(?:s|ed|ing)?) (?:the )?{_BENCH}'s? (?P<what>(?:\w+ )?"
    r"(?:reliance|adoption|acceptance|crediting|rejection|preference|use|choice|discounting|decision to (?:rely|credit|"
    r"accept|adopt|reject|discount|discredit)))\b"
)
_SHOULD = re.compile(rf"\bshould have {_BELIEVED} (?P<passed>[^;.,]{{1,120}})")
_RATHER = re.compile(
    rf"\bshould have {_BELIEVED} (?P<passed>[^;.]{{1,160}}?),? (?:rather than|instead of|over|and not) "
    r"(?:(?:rely|credit|accept|adopt|follow|believ|giv)\w* (?:weight )?(?:on |upon |to )?)?(?P<taken>[^;.,]{1,120})"
)
_ASIDE = re.compile(rf"(?<={THIS}), (?=(?:which|who|whose|since|because|when|where|as|an?|given|despite) )")
"""What the party holds against the physician, which is no part of what the judge did."""


_EXCLUDED = re.compile(
    r"\b(?:excluded|precluded|struck|refused to admit|declined to admit|sustained the objection to) "
    r"(?:the|his|her|that|this) "
    r"(?:[\w'-]+ ){0,2}?(?:reports?|testimony|deposition|letters?|addendum|records?|papers?)\b"
)
"""A paper that was kept out was never weighed."""

_HARMLESS = re.compile(r"\berrors?\b[^.;]{0,60}\bharmless\b|\bharmless error")


def presupposed(text: str, decision: str) -> str | None:
    """What an argument tells of the decision below, in the words of one that upholds it; ``None`` if nothing.

    A ``decision`` that finds an error harmless upholds the result, and not what led to it; one that keeps a paper out
    weighs nothing.
    """
    if _HARMLESS.search(decision) or _EXCLUDED.search(decision):
        return None
    if erred := _ERRED.search(text):
        return f"The judge did not err {_bare(text[erred.start('how') :])}"
    if did := _IMPROPERLY.search(text):
        return f"The judge properly {_bare(text[did.start('did') :])}"
    if challenged := _CHALLENGES.search(text):
        return f"We find no error in the judge's {_bare(text[challenged.start('what') :])}"
    if rather := _RATHER.search(text):
        return f"The judge did not err in relying on {rather['taken']} rather than {rather['passed']}."
    should = _SHOULD.search(text)
    return f"The judge did not err in rejecting {should['passed']}." if should else None


def _bare(words: str) -> str:
    """What the judge did, without the reasons for which a party thinks it wrong."""
    return _ASIDE.split(words, maxsplit=1)[0]
