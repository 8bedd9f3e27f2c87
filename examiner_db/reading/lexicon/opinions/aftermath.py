"""Opinions on whether the injury still works on, and how slight it was."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_INJURED = (
    r"(?:injur(?:y|ies)|accident|strains?|sprains?|contusions?|aggravation|exacerbation|effects?|residuals|sequelae|"
    r"accepted conditions?|work-related conditions?)"
)

AFTERMATH: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.over",
        meaning="The injury, or what it did, is at an end.",
        patterns=(
            (
                _INJURED
                + r"\b(?: [\w'/-]+){0,6}? (?:was|were|is|are|had|has|have|had been|would have been) (?:\w+ ){0,3}?(?:"
                r"gone|over|past|behind (?:him|her)|ended|ceased|passed|run|healed|resolved|subsided|abated|"
                r"disappeared|"
                r"dissipated|worn off|spent)\b"
            ),
            (
                r"\bno (?:[\w-]+ ){0,3}?(?:residuals?|sequelae|disability|effects?|condition|lasting "
                r"consequences|trace)"
                r"(?: (?:from|of|due to) (?:the |his |her )?(?:[\w-]+ ){0,3}?(?:<work>|strain|sprain))?(?: "
                r"(?:remained|"
                r"remains|persisted|continued|existed|lingered|was left|were left)| (?=from|due))"
            ),
            r"\bno (?:lingering|continuing|ongoing|residual) (?:consequences|effects?|sequelae|problems?|injury)\b",
            (
                r"\bno longer (?:\w+ )?(?:related|due|a factor|playing|attributable|the (?:cause|source)|"
                r"contribut\w+|symptomatic)\b"
            ),
            (
                r"\b(?:nothing|no|(?:not|never) (?:[\w-]+ ){0,4}?(?:anything )?) ?more than (?:an? )?(?:\w+ "
                r")?(?:temporary|transient|contusion|"
                r"sprain|strain|bruise|minor|soft[- ]tissue|brief|momentary|short-lived)"
            ),
            (
                r"\b(?:at most|at worst|merely|only|simply)[^.;]{0,50}?\b(?:temporar\w+|transient\w*|for a "
                r"(?:time|while)|"
                r"short-lived|contusion|bruise)\b"
            ),
            r"\b(?:temporary|transient|short-lived) (?:in nature|only)\b|\bonly temporar\w+\b",
        ),
        examples=(
            "any effect of the injury was long gone",
            "no disability from the accident remained",
            "sustained no more than a bruise",
            "at most made it painful for a time",
        ),
        refuses=("some disability remained", "the injury was severe"),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.causation.works_on",
        meaning="The injury, or what it did, goes on.",
        patterns=(
            (
                _INJURED
                + r"\b(?: [\w'/-]+){0,5}? (?:(?:still |yet )?(?:continued|continues|persisted|persists|lingered|"
                r"lingers|remained|remains)|(?:was|were|is|are) still)\b(?! (?:at|stable|the same|off))"
            ),
            (
                _INJURED
                + r"\b(?: [\w'/-]+){0,4}? (?:(?:had|has|have|did|was|were) (?:never|not|not yet|by no means)(?: \w+)? "
                r"(?:resolved?|healed?|ceased?|subsided?|ended?|run|gone|abated?|over))\b"
            ),
            (
                r"\b(?:still|continu\w+ to|remained) (?:\w+ )?(?:suffer\w*|having|have|had|feel\w*|show\w*|be|"
                r"symptomatic|"
                r"experienc\w+) (?:[\w-]+ )"
                r"{0,4}?(?:residuals?|sequelae|effects of|consequences of|symptoms of the|from (?:the|his|her) "
                r"(?:[\w-]+ ){0,3}?"
                r"(?:<work>|strain|sprain))"
            ),
            (
                r"(?<!\bit )(?<!\bthem )(?<!\bthat )\b(?:the|a|one) (?:\w+ )?(?:source|cause|reason) "
                r"(?:of|for) (?:the |his |her )?(?:ongoing|"
                r"continuing|"
                r"present|current|persistent|persisting)\b"
            ),
        ),
        examples=(
            "the effects of the injury persisted",
            "the accepted conditions had never healed",
            "was still suffering from the effects of the crash",
            "they were the source of her continuing complaints",
        ),
        refuses=("the effects were over",),
        version=2,
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
"""Rules on what remains of an injury."""
