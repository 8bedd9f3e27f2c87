"""Opinions on the end of healing in ordinary words: done mending, as well as ever, or still to gain."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_STATE = r"(?:permanent|static|stationary|stable|fixed|chronic and stable)"
_HURT = r"(?:condition|injury|injuries|knee|shoulder|back|neck|wrist|ankle|hip|hand|disability|symptoms|recovery)"

MENDING: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.mmi.done",
        meaning="Mending is over: permanent since a day, as well as ever, released for good, all symptoms ended.",
        patterns=(
            (
                rf"\b{_HURT} (?:had |has )?(?:\w+ )?(?:became|become) (?:\w+ )?{_STATE}\b|\b(?:found|find|"
                rf"considere?d?|called?|"
                rf"declared?|deem|deemed|judged?) (?:the |his |her )?(?:\w+ )?{_HURT} (?:to be |as )?(?:\w+ly "
                rf")?(?:static|"
                rf"stationary|"
                r"stable|fixed)\b"
            ),
            (
                r"\b(?:declared|pronounced|called|considered|deemed|found) (?:[\w']+ ){0,3}?recovery (?:as |to be "
                r")?(?:complete|"
                r"full)\b"
            ),
            (
                r"\bas (?:good|well|far|recovered|healed|improved|strong) as (?:he|she|it|<claimant>|the \w+) "
                r"(?:would|will|"
                r"could|can|was ever|is ever) (?:\w+ )?(?:be\b|get\b|become\b|going)"
            ),
            (
                r"\b(?:healing|recovery|mending|recuperation) (?:process|phase|stage|period) (?:was|is|were|had been|"
                r"has been) "
                r"(?:\w+ )?(?:over|complete\w*|ended|finished|at an end|behind (?:him|her))\b"
            ),
            (
                r"\b(?:released|discharged) (?:(?:him|her|<claimant>|the \w+) )?from (?:\w+ )?(?:care|"
                r"treatment)\b(?=[^.;]{0,60}"
                r"\b(?:no (?:further|additional|more|other)|nothing (?:more|further)|without (?:further|any)|as "
                r"needed|healed|"
                r"recovered)\b)"
            ),
            (
                r"\b(?:all|any|every) (?:of )?(?:[\w-]+ ){0,3}?(?:symptoms?|effects?|residuals|sequelae|"
                r"complaints)(?: [\w-]+)"
                r"{0,6}? (?:had|has|have|would have|should have) (?:\w+ )?(?:ended|resolved|ceased|cleared|subsided|"
                r"abated|"
                r"healed|disappeared) (?:\w+ )?(?:by|as of|before|prior to|within)\b"
            ),
            (
                r"\b(?:not|un)(?: be)? ?(?:expected|likely) to (?:improve|get (?:any )?better|change(?: (?:for the "
                r"better|"
                r"significantly|materially))?)\b(?! (?:without|unless|until|with(?:out)?))"
            ),
        ),
        examples=(
            "declared the claimant's recovery complete",
            "the condition became permanent on May 3",
            "found the condition static",
            "as well as she would get",
            "the healing process was over by spring",
            "released the claimant from care with no further treatment indicated",
            "all post-concussive symptoms had ended by the date of the examination",
            "unlikely to change",
        ),
        refuses=(
            "the condition was chronic",
            "released the claimant from care of the clinic",
            "some symptoms had ended",
            "unlikely to change without surgery",
        ),
        issue=Issue.MMI,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.mmi.to_come",
        meaning="More is to be gained, or it is too soon to call the condition final.",
        patterns=(
            (
                r"\b(?:placement|finding|declaration|determination|date|certification) (?:of|at) (?:MMI|maximum "
                r"medical "
                r"improvement) (?:was|had been|is|were) (?:\w+ )?(?:an? (?:mistake|error)|mistaken|wrong|erroneous|in "
                r"error|"
                r"incorrect)\b"
            ),
            r"\b(?:remain\w*|still|continu\w* to be) (?:with)?in (?:the|a|his|her) healing (?:phase|process|stage)\b",
            (
                r"\btoo (?:soon|early) to (?:call|say|declare|pronounce|tell|treat|consider|speak of|"
                r"regard)\b[^;.]{0,60}?\b"
                r"(?:permanent|permanency|stationary|fixed|stable|final|MMI|maximum|recover\w*|healed)\b"
            ),
            (
                r"\b(?:expect|anticipat|predict|forecast)(?:s|ed|ing)? (?:him|her|<claimant>|the (?:patient|knee|"
                r"shoulder|back|"
                r"condition)) to (?:\w+ )?(?:improve|get better|recover|heal|gain|make)\b(?! (?:only|no)\b)"
            ),
            (
                r"\b(?:would|will|could|should|can|might) (?:\w+ )?(?:improve|get better|recover further|heal further) "
                r"(?:with|after|"
                r"if (?:he|she) (?:is|were|had|has|gets?|received?)|given|following) (?:[\w-]+ ){0,4}?<care>"
            ),
        ),
        examples=(
            "the placement at MMI had been a mistake",
            "remained in the healing phase",
            "too soon to call her condition permanent",
            "expected her to improve",
            "would improve with further therapy",
        ),
        refuses=("expected her to return", "too soon to tell the cause", "would not improve"),
        issue=Issue.MMI,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
"""Asked before the other rules on healing."""
