"""Opinions that age, habit, an earlier event or nothing known made the condition, and that the work had no part."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_AWAKENED = (
    r"(?![^;]{0,160}(?:aggravat|exacerbat|accelerat|asymptomatic|dormant|made symptomatic|worsen|lit up|hasten|"
    r"superimposed|combin)| ?(?:\w+ )?(?:and|as well as) (?!not\b)(?:[\w-]+ ){0,3}?(?:coal|dust|mine|exposure|"
    r"injury|accident))"
)
"""What makes of an old condition an injury: then its age helps nobody."""

DEGENERATION: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.attributed_elsewhere",
        meaning="The condition is put down to age, degeneration, habit or an event outside the work.",
        patterns=(
            (
                r"\b(?:put|laid|lays|chalk\w+|set) (?:[\w'-]+ ){1,8}?(?:down |up )?to (?:<alone>[\w'-]+ "
                r"){0,3}?<elsewhere>" + _AWAKENED
            ),
            r"\b(?:take|takes|took|taken|require\w*) (?:many |several )?(?:years|decades) to (?:form|develop|grow)\b",
            (r"\bblam\w+ (?:[\w'-]+ ){1,8}?on (?:<alone>[\w'-]+ ){0,3}?<elsewhere>" + _AWAKENED),
            (
                r"\b(?:caused|produced|explained|accounted for) (?:\w+ )?by (?:<alone>[\w'/,-]+ ){0,4}?<elsewhere>"
                + _AWAKENED
            ),
            (
                r"\b(?:only|merely|nothing but|simply|just|nothing more than|age-appropriate|age-consistent) "
                r"(?:[\w-]+ ){0,2}?(?:(?:degenerative|arthritic|age-related) (?:changes?|disease|findings|"
                r"wear)|wear and tear)" + _AWAKENED
            ),
            r"\bage-appropriate (?:changes|findings|degeneration)",
            (
                r"\b(?:attribut|ascrib|trac|link|relat)(?:ed|es|ing|e|able) (?!to\b)(?:(?!not\b|solely to|only "
                r"to|and\b)"
                r"[\w'/,-]+ ){1,12}?(?:back )?to (?:<alone>[\w'/,-]+ ){0,4}?<elsewhere>" + _AWAKENED
            ),
            (
                r"\b(?:due|attribut\w+|ascribed|secondary|traceable|related|owing) (?:\w+ )?to "
                r"(?:<alone>[\w'/,-]+ ){0,4}?<elsewhere>" + _AWAKENED
            ),
            r"\breflect(?:s|ed|ing)? (?:<alone>[\w'/,-]+ ){0,4}?<elsewhere>" + _AWAKENED,
            (
                r"\b(?:asthma|smoking|cigarettes?|tobacco|age|obesity|degenerat\w+|arthritis|diabetes|spondylosis) "
                r"(?:alone )?(?:explain(?:ed|s)|account(?:ed|s) for|(?:was|were|is) (?:the |responsible for)|"
                r"(?:was|were|is) (?:\w+ )?sufficient to explain)"
            ),
            (
                r"\b(?:characteristic|typical) of (?:[\w-]+ ){0,2}?(?:smoking|ag(?:e|ing)\b|degenerat\w+|arthritis|"
                r"cigarette)"
            ),
            r"\bnatural (?:history|progression|course|evolution|aging)\b(?: (?:process|of))?" + _AWAKENED,
        ),
        examples=(
            "put the whole of it down to arthritis",
            "spurs that take years to form",
            "blamed her knee on obesity",
            "caused solely by cigarette smoking",
            "showed only degenerative changes",
            "attributed the breathlessness to cigarettes",
            "traced the wear in her knee to an old injury",
            "the stiffness was due to spondylosis",
            "asthma explained part of the loss",
        ),
        refuses=(
            "attributed the tear to the fall",
            "attributed it to arthritis that the fall had aggravated",
            "the employee is 54 and was tired",
        ),
        issue=Issue.PREEXISTING,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.degenerative",
        meaning="The condition itself is called degenerative, old, idiopathic, or from before the accident.",
        patterns=(
            r"\bordinary diseases? of life\b",
            r"\bdegenerative (?:changes?|disease|findings?) (?:only|alone)\b",
            (
                r"\bconsistent with (?:an? )?(?:chronic|long-?standing|old|attritional|remote) (?:[\w-]+ "
                r")?(?:process|tear|"
                r"change|lesion)s?\b" + _AWAKENED
            ),
            r"\bidiopathic (?:in |origin|and )|\bdiagnos\w+ (?:an? )?(?:[\w-]+ )?idiopathic (?!Parkinson|scoliosis)",
            r"\bof (?:unknown|idiopathic|undetermined|degenerative|congenital) (?:origin|etiology|cause|nature)\b",
            r"\b(?:was|were|is|are) of (?:long|longstanding|old) ?standing\b|\bof long standing\b",
            (
                r"\b(?:be|is|was|were|are|as|been|considered|regarded|called|judged|believed|deemed|thought)"
                r"(?: (?!and\b|that\b|not\b)[\w'/-]+){0,7}? (?:idiopathic|degenerative(?! (?:disc|disk|joint|"
                r"condition|"
                r"disease|change|arthritis|process|spond))|congenital|developmental|hereditary|constitutional|"
                r"age-related|non-?traumatic|atraumatic|pre-?existing(?! (?:condition|disease|degen)))\b" + _AWAKENED
            ),
            (
                r"\b(?:was|were|is|are|as) (?:an? |all |entirely |purely |merely |simply |largely |clearly |"
                r"quite |very )*(?:degenerative (?:in (?:nature|origin)|condition|process|tear|change)s?|"
                r"(?:old|long-?standing|chronic)(?=[,.;]|$| and (?:degenerative|unrelated))|"
                r"(?:old|long-?standing|preexisting|pre-existing) (?:tear|condition|change|finding|lesion)s?)"
                + _AWAKENED
            ),
            (
                r"\b(?:pre-?dat(?:ed|es|ing)|antedat(?:ed|es|ing)|existed before|"
                r"(?:was|were) (?:already )?present (?:before|prior to)|long before) (?:[\w'-]+ ){0,4}?<work>"
                + _AWAKENED
            ),
            (
                r"\b(?:pre-?existing|degenerative|age-related|idiopathic|congenital),? (?:and )?(?:not|rather than|"
                r"unrelated)\b"
            ),
            (
                r"\b(?:show|reveal|document|demonstrat|disclos)(?:ed|s|ing|n)? (?:only |multilevel |extensive"
                r" )?(?:chronic|"
                r"long-?standing|pre-?existing),? (?:and )?degenerative (?:changes?|conditions?|disease|findings?|"
                r"patholog\w+)\b" + _AWAKENED
            ),
        ),
        examples=(
            "the tear was of long standing",
            "idiopathic in origin",
            "considered the carpal tunnel syndrome to be idiopathic",
            "now considered the protrusion degenerative",
            "the tear was old",
            "the changes predated the accident",
        ),
        refuses=(
            "a degenerative condition that was asymptomatic",
            "the tear was considered degenerative but aggravated by the fall",
            "the employee was 40 years old",
        ),
        version=3,
        issue=Issue.PREEXISTING,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.no_part",
        meaning="The work or the accident played no part, or the findings do not agree with it.",
        patterns=(
            r"\bnothing to (?:\w+ )?(?:connect|relate|link|attribute|associate|tie)\b",
            r"\b(?:coincidental|incidental) (?:to|with)\b",
            r"\bcontribution\b(?: [\w'-]+){0,5}? (?:negligible|minimal|insignificant|trivial|slight)\b",
            r"\b(?:regardless|irrespective) of (?:whether )?(?:[\w'-]+ ){0,5}?<work>",
            r"\bwould have (?:[\w'-]+ ){1,7}?(?:in any event|anyway|regardless|even without|even absent)\b",
            r"\beven (?:without|absent|had) (?:[\w'-]+ ){0,5}?<work>",
            r"\bno (?:reason|basis|way) to (?:\w+ )?(?:connect|relate|link|attribute|associate|tie)\b",
            r"\bno (?:\w+ )?(?:link|tie|association|correlation) (?:between|to|with)\b",
            (
                r"\b(?:excluded|ruled out|eliminated|rejected|discounted|dismissed) (?:[\w'-]+ ){0,5}?(?:<work>|"
                r"dust|trauma) as (?:an?|the) (?:\w+ )?(?:cause|factor|contributor|source|explanation)"
            ),
            (
                r"\b(?:did|does) not sustain (?:an?|any|such)(?: [\w-]+){0,3}? (?:injur|condition|aggravation|"
                r"accident)\w*"
            ),
            r"\bno longer (?:an? |the )?(?:\w+ ){0,3}?(?:cause|factor|contribut\w+)\b",
            r"\bneither caused nor\b|\bnot caused, (?:aggravated|or)",
            (
                r"\b(?:(?:played|had|plays|has|have) (?:no|little|neither a) (?:\w+ )?(?:part|role|bearing|effect|"
                r"influence|connection)|(?:had|has|have) nothing to do with|contributed nothing)\b"
            ),
            r"\bneither (?:[\w'-]+ ){1,6}?had (?:played|contributed|caused|been)\b",
            (
                r"\b(?:not|never) (?:\w+ )?(?:the (?:product|result|consequence|sequela|cause)|a (?:\w+ "
                r")?(?:consequence|"
                r"result|product|sequela|cause|factor)|an? (?:\w+ )?(?:contributing |causal |substantial )*(?:cause|"
                r"factor)|caused|hurt|injured|affected|brought about|produced|aggravated|worsened|accelerated|"
                r"precipitated|triggered|attributable|due|(?:\w+ )?related|connected|linked) "
                r"(?:of|by|in|to|from) (?:[\w'-]+ ){0,6}?(?:<work>|crush|lifting|twist\w*|trauma|it\b|that day)"
            ),
            (
                r"\b(?:no|not|without) (?:[\w-]+ ){0,4}?(?:of|from|due to) (?:recent |acute )?(?:traumatic origin|"
                r"trauma)\b"
            ),
            (
                r"\b(?:inconsistent|not (?:\w+ )?consistent|incompatible) with (?:[\w'-]+ ){0,4}?(?:<work>|trauma\w*|"
                r"mechanism|acute)"
            ),
            (
                r"\bmechanism (?:[\w'-]+ ){0,6}?(?:was|is|were) (?:insufficient|inadequate|incapable|unlikely|not "
                r"(?:\w+ )?(?:sufficient|consistent|capable|likely|one))"
            ),
            (
                r"\bno (?:work[- ]related|industrial|compensable|new|acute|specific) (?:injury|condition|disease|"
                r"aggravation)\b"
            ),
            (
                r"\bcould not have (?:\w+ )?(?:arisen|developed|formed|occurred|come about|appeared|happened) "
                r"(?:in|within|so|over|as a result|from|during)"
            ),
            (
                r"\b(?:[Nn]othing|[Nn]one of (?:it|them|this)) (?:[\w'-]+ ){0,8}?(?:was|were|is|could have|had) "
                r"(?:\w+ )?(?:caused|produced|work|due|related|to do)"
            ),
            (
                r"\b(?:did|does|could|would|had) not (?:\w+ )?(?:cause|caused|contribute|aggravate|produce|"
                r"bring about|"
                r"worsen|accelerate|precipitate|play|alter|change the)\w*"
            ),
        ),
        examples=(
            "nothing to tie the hearing loss to the plant",
            "coincidental to the work",
            "would have needed it in any event",
            "saw no reason to connect the shoulder to the job",
            "excluded the fall as a cause",
            "she did not sustain any injury",
            "no longer a contributing cause",
            "the job played no part in it",
            "the knee was not a consequence of the accepted injury",
            "the findings were inconsistent with the injuries now alleged",
            "spurs that could not have arisen in two months",
            "no tear of traumatic origin",
            "coal dust did not contribute to it",
        ),
        refuses=("the work played a part in it", "the findings were consistent with the injury"),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
