"""Opinions that lay a condition to a deed of the work or to an accepted condition, in every frame of causing."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_FRAME = (
    r"(?:(?:due|related|secondary|attributable|attributed|owing|linked|connected|traceable)(?: (?:\w+ly|"
    r"in (?:large |great )?"
    r"part|at least in part))? to|(?:caused|produced|precipitated|brought (?:on|about)|induced|"
    r"occasioned)(?:,? (?:and|or) "
    r"[\w-]+)?(?: (?:\w+ly|in (?:[a-z]+ )?part))? by|(?:result|product|consequence|outcome) of|"
    r"(?:develop(?:ed|s)?|arose|arising|"
    r"result(?:ed|ing|s)?|stem(?:med|ming|s)?|deriv(?:ed|es|ing)|evolved) (?:\w+ly |in (?:whole or in "
    r")?part )?(?:from|out of|as a result of))"
)
_ON_THE_WAY = r"(?:(?!(?:not|nor|but|no|never|rather|other|than|non)\b|<afar>|subsequent|later)[\w'/-]+ ){0,5}?"
_DUST = r"(?:pneumoconiosis|asbestosis|silicosis|black lung|(?:coal|mine|silica|asbestos) dust)"
_DISEASE = (
    r"(?:apnea|hypertension|arthritis|asthma|disease|disorder|condition|depression|diabetes|neuropathy|rhinitis|sinusitis|"
    r"arrhythmia|fibrillation|reflux)"
)

LAID: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.laid_to_work",
        meaning="The condition is laid to a deed of the work, to dust disease, or to an accepted condition.",
        patterns=(
            r"\b" + _FRAME + r" " + _ON_THE_WAY + r"<toil>\b(?! (?:restrict|limit|elsewhere|at home))",
            (
                r"\b(?:hastened|accelerated|aggravated|worsened|exacerbated|triggered)(?:,? (?:and|or) "
                r"[\w-]+)?(?: (?:\w+ly|in "
                r"part))? by (?:the |his |her )?(?:[\w-]+ ){0,3}?(?:" + _DUST + r"|(?:accepted|service-connected|"
                r"compensable) [a-z])"
            ),
            (
                r"\b<toil>(?: (?!not\b|that\b)[\w'/,-]+){0,6}? (?:(?:had|has|have|likely) )*(?:caused|causes)\b"
                r"(?! (?:no|nothing|none|only)\b)(?![^.;]{0,40}(?:temporar|transient|short-lived|briefly))"
            ),
            r"\b" + _DUST + r" (?:[\w'-]+ ){0,4}?(?:contributed|hastened|caused|accelerated|led to)\b",
            (
                r"\b(?:attribut|ascrib|trac|link|relat|connect|ti)(?:ed|es|ing|e) (?!to\b|no\b|nothing\b|none\b)"
                r"(?:(?!not\b|and\b|to\b)[\w'-]+ ){1,8}?to (?:the |his |her |an? )?(?:(?!<afar>)[\w-]+ ){0,2}?"
                r"(?:dust|exposures?|fumes|inhalation)\b"
            ),
            (
                r"\b(?:<toil>|" + _DUST + r")(?: [\w'-]+){0,4}? (?:played|plays|play|had) (?:an?|some|the|"
                r"its) (?:[\w-]+ )?"
                r"(?:part|role)\b"
            ),
            (
                r"\b<toil>\b(?: (?!not\b)[\w'-]+){0,4}? would (?:have )?(?:tear|torn|caused?|produced?|"
                r"herniated?|injured?|"
                r"aggravated?|ruptured?)\b"
            ),
            r"\bcaused (?:\w+ly )?by (?:(?:his|her|the|chronic|ongoing|persistent) ){1,3}pain\b",
            (
                r"\b<toil>\b(?: (?!not\b)[\w'-]+){0,4}? (?:was|were|is|are|remained) (?:its|their) (?:[\w-]+ ){0,2}?"
                r"(?:cause|source|origin|trigger)\b"
            ),
            (
                r"\bthat (?:(?!<afar>|by\b|not\b|whether\b|no\b|non)[\w'-]+ ){1,8}?(?:aggravates|worsens|"
                r"hastens|exacerbates) "
                r"(?:the |his |her |an? )?(?:[\w-]+ ){0,2}?" + _DISEASE + r"\b"
            ),
            (
                r"\b(?:continu\w+ to (?:suffer(?: from)?|have)|still (?:suffer(?:s|ed)(?: from)?|has|had)) "
                r"(?:the |his |her )?(?:accepted|compensable) [a-z]"
            ),
        ),
        examples=(
            "the wrist condition was due to years of data entry",
            "it developed from overuse of that arm",
            "her death was hastened by pneumoconiosis",
            "black lung contributed to the death",
            "said that nasal obstruction aggravates sleep apnea",
            "continued to suffer from the accepted sprain",
        ),
        refuses=(
            "it was due to plantar fasciitis",
            "it was due to smoking and charting",
            "said that obesity aggravates sleep apnea",
            "the pain was aggravated by prolonged sitting",
        ),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
"""Rules on what is laid to the work."""
