"""Opinions on maximum medical improvement, on impairment and on its apportionment."""

from examiner_db.reading.lexicon.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

MMI: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.mmi.reached",
        meaning="Maximum medical improvement, permanent and stationary status, or the end of healing was reached.",
        patterns=(
            (
                r"(?:reach\w*|attain\w*|achiev\w*|\bat|\bto|placed<thing>at|put (?:him|her|"
                r"<claimant>) at) (?:\(?[\w'-]+ ){0,3}?(?:MMI|[Mm]aximum [Mm]edical [Ii]mprovement|"
                r"maximum medical benefit|maximum improvement)"
            ),
            r"permanent and stationary",
            (
                r"\b(?:agree[ds]? (?:with|on|to)|adopt\w+|accept\w+|confirm\w+|concurr\w+ (?:with|in)) "
                r"(?:[\w'-]+ ){0,6}?"
                r"(?:date of (?:MMI|maximum medical improvement)|MMI date)"
            ),
            r"\b(?:date of MMI|MMI date|date of maximum medical improvement) (?:was|is|as|to be|of)\b",
            r"\bMMI (?:as of|on|effective|since|by)\b",
            r"\b(?:had |has )?(?:plateaued|reached (?:a )?plateau)\b",
            r"\bmaximum (?:degree of )?(?:medical )?(?:recovery|benefit)\b",
            r"\bP ?& ?S\b",
            (
                r"(?:MMI|[Mm]aximum [Mm]edical [Ii]mprovement) (?:had been|has been|was|is) (?:\w+ )?(?:reached|"
                r"attained|achieved)"
            ),
            r"end of (?:the )?healing",
            r"healing plateau",
            r"\bmedical end result\b",
            r"\bfixed and stable\b",
            r"released<thing>(?:MMI|maximum medical improvement)",
        ),
        needs="MMI|aximum|stationary|P&S|P & S|healing|end result|fixed|plateau",
        examples=(
            "the claimant had reached maximum medical improvement on March 3",
            "she was permanent and stationary",
            "a medical end result; her condition was fixed and stable",
        ),
        refuses=("he discussed improvement",),
        issue=Issue.MMI,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
)

IMPAIRMENT: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.impairment.none",
        meaning="No permanent impairment or disability to rate.",
        patterns=(
            (
                r"\b(?:zero|0(?:\.0)?)(?:%| percent)(?! (?:to|apportion\w*|attribut\w*|of normal|chance|slope|grade|"
                r"nonindustrial|non-industrial|due))(?= |[.,;)]|$)"
            ),
            (
                r"\bnot (?:\w+ )?(?:qualify for|meet the criteria for|entitled to|eligible for|warrant|rise to) "
                r"(?:[\w-]+ ){0,4}?(?:impairment|rating|permanent)"
            ),
            (
                r"\b(?:no(?! (?:active|preexisting|pre-existing|prior))|zero|0(?:\.0)?(?:%| percent)|not "
                r"(?:have|sustain|suffer|confirm|find|reveal|show|"
                r"demonstrate|support|warrant|result in)\w* (?:any|an?)|"
                r"without(?: any)?) (?:[\w-]+ ){0,5}?(?:impairment|PPD|permanent (?:partial )?disability|PPI|"
                r"ratable|(?:permanent|disability|whole person) rating)\b(?!'s)(?! (?:beforehand|before|prior "
                r"to|existed))"
            ),
            (
                r"\b(?:no|without(?: any)?|not (?:have|find|rate|sustain)\w*(?: any| an?)?) (?:(?:permanent|"
                r"orthop\w+|neurologic\w*|"
                r"functional|causally related|psychiatric|objective|residual|ongoing|ratable|medical|schedule|"
                r"further|"
                r"evidence of(?: an?)?) ){0,3}?(?:permanency|disability(?! from)|schedule loss|loss of use|permanent "
                r"(?:consequence|limitation|residual|injury|condition|loss)s?)\b"
            ),
            r"\b(?:below|short of|under|does not meet|did not meet) the <share> threshold",
            r"(?:rating|impairment) of (?:zero|0%)",
            r"(?:no|not|any) (?:work )?restrictions? or impairment",
        ),
        needs=("impairment|PPD|permanen|PPI|rat|disability|schedule loss|loss of use|threshold|zero|0%|0.0%|0 percent"),
        examples=(
            "rated her at 0% of the whole person",
            "did not qualify for an impairment rating",
            "rated no permanency",
            "there was no orthopedic disability",
            "6% of the whole person, which falls below the 8% threshold",
            "there was no ratable impairment",
            "he assigned a 0% permanent impairment rating",
        ),
        refuses=(
            "found 10% impairment",
            "0% to age",
            "he found 12% impairment",
            "no active impairment beforehand",
            "no rating was given",
        ),
        issue=Issue.IMPAIRMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.impairment.full_motion",
        meaning="Motion is full or normal in every plane, so that no loss can be rated.",
        patterns=(
            (
                r"\branges? of (?:\w+ )?motion\b[^.;]{0,220}?\b(?:every one|each|all) (?:of (?:them|which) "
                r")?(?:to be|was|were|as) "
                r"(?:full|normal)\b"
            ),
            (
                r"\b(?:full|normal) (?:and (?:[\w-]+ )?)?ranges? of (?:\w+ )?motion (?:throughout|in (?:all|"
                r"every|each)|"
                r"of (?:the )?(?:cervical|lumbar|neck|spine|both))"
            ),
        ),
        needs="of motion|of cervical|range",
        examples=(
            "tested the range of motion of the neck with a goniometer, and found every one to be full",
            "full range of motion throughout",
        ),
        refuses=("range of motion was reduced", "full range of motion of the thumb"),
        issue=Issue.IMPAIRMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.impairment.unrelated",
        meaning="The impairment is not the injury's.",
        patterns=(
            (
                r"(?:PPD|impairment|rating|permanent (?:partial )?disability)\b[^,;]{0,40}?\b(?:unrelated|"
                r"not (?:causally )?(?:related|attributable|due)) to"
            ),
        ),
        needs="unrelated|not ",
        examples=("the impairment was unrelated to the injury",),
        refuses=("the impairment was related to the injury",),
        issue=Issue.IMPAIRMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.impairment.rated",
        meaning="A rating above zero: whom it helps is read from the other ratings in the decision.",
        patterns=(
            (
                r"(?<![\d.])(?P<value><share>)(?: \(\w+\))?,? (?:[\w-]+ ){0,5}?(?:impairment|PPD|WPI|PPI|IR\b|"
                r"disability|whole (?:person|body|man)|rating|loss of use|permanent)"
            ),
            (
                r"(?:impairment|rating|PPD|WPI|disability)<thing>(?:of|at|to be|"
                r"was) (?P<value2><share>)"
            ),
            (
                r"\b(?:assess|assign|gave|gives|award|rat|calculat|estimat|arriv|found|finds|find|rais|set|"
                r"yield|plac|"
                r"record|recommend)(?:e?[ds]?|ing|e)\b(?: (?!chance)[\w',/()-]+){0,8}? (?:\()?(?P<value3><share>)"
                r"(?! (?:chance|likelihood|probab\w+|loss of (?!use)|decline|decrease|reduction|of (?:the |his |"
                r"her )?(?:\w+ )?"
                r"(?:income|practice|time|work|examinations|cases|responsibility|liability|normal|patients)|"
                r"apportion\w*|"
                r"(?:is |was |were )?(?:to|due|attributable|of normal)\b))"
            ),
            (
                r"(?<![\d.])(?P<value4><share>) (?:for (?:the |a )?(?:\w+ )?(?:leg|arm|hand|foot|shoulder|knee|"
                r"wrist|ankle|elbow|neck|back|spine)|SLU|schedule loss|of the (?:whole|body|leg|arm|hand))"
            ),
        ),
        needs="%|percent",
        examples=(
            "12% whole person impairment",
            "an impairment rating of 9%",
            "nine percent permanent impairment of the left leg",
            "a 16% IR",
            "she gave 20% for the leg",
            "he assessed 10%",
            "he raised the award to four percent",
        ),
        refuses=("a 60% chance of recovery", "found a 28% decline in oxygen consumption"),
        issue=Issue.IMPAIRMENT,
    ),
)

_FRACTION = (
    r"(?:(?:[1-9]\d?|(?:\w+-)?\w+)(?:%| percent)|(?:one[- ])?half|(?:one|two)[- ]thirds?|(?:one|three)[- "
    r"](?:quarter|fourth)s?|"
    r"(?:a|one|some) (?:portion|part))"
)

APPORTIONMENT: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.apportionment.other",
        meaning="A share of the disability goes to other causes.",
        patterns=(
            (
                r"\bapportion\w*<thing>(?P<value>\d{1,3}(?:%| percent))<thing>(?:to|due to|"
                r"for) (?:[\w'-]+ ){0,5}?(?:non-?industrial|pre-?existing|degenerat\w+|prior|other|previous|"
                r"earlier|underlying|natural|congenital|age|another|obesity|arthritis)"
            ),
            (
                r"\bapportion(?:ed|s|ing)? (?:[\w'-]+ ){0,4}?to (?:an? |the )?(?:[\w'-]+ ){0,2}?(?:non-?industrial|"
                r"pre-?existing|degenerat\w+|underlying|congenital)"
            ),
            (
                r"\b(?P<value2>\d{1,3}(?:%| percent)|(?:one[- ])?half|one[- ]third|two[- ]thirds|three[- ]quarters|"
                r"(?:one|a) (?:quarter|third|portion|part)|<share>)\b(?: of (?:[\w'-]+ ){1,9}?| )(?:(?:should "
                r"be|is|was|were|be|"
                r"must be|to be) )?(?:(?:apportion|attribut|allocat|ascrib)\w+|due) (?:\w+ )?to (?:[\w'-]+ ){0,4}?"
                r"(?:<elsewhere>|other (?:factors|causes)|(?:the |an? )?(?:\w+ )?(?:19|20)\d\d (?:event|"
                r"accident|injury|claim|surgery))"
            ),
            (
                r"\b(?:carved out|deducted|subtracted|set aside) (?:[\w-]+ ){0,3}?(?P<value3>one[- ]half|half|one[- "
                r"]third|<share>)\b"
            ),
            (
                r"\b(?:attribut|apportion|allocat|ascrib)\w* (?:\w+ )?(?P<value9>" + _FRACTION + r")(?: of "
                r"(?:[\w'-]+ ){1,7}?| )to "
                r"[^;.]{0,90}?\b(?:and|with) (?:the )?(?:" + _FRACTION + r"|remain\w+|balance|rest|other)\b"
            ),
            (
                r"\bapportionment (?:of (?:[\w'-]+ ){1,6})?(?:was|is|were) (?:\w+ )?(?:indicated|warranted|"
                r"appropriate|"
                r"applicable|necessary|called for|in order|proper)"
            ),
            r"\bdue to (?:any )?other (?:factors|causes)\b",
            (
                r"(?P<value4>\d{1,3}(?:%| percent)) (?:\w+ ){0,4}?(?:to|due to|"
                r"attributable to) (?:[\w'-]+ ){0,4}?(?:non-?industrial|pre-?existing|degenerat\w+|prior)"
            ),
        ),
        needs="%|percent|pportion|half|third|quarter|part|carved|deducted|subtracted|other",
        examples=(
            "one half should be apportioned to the 1999 event",
            "carved out one-half for age",
            "apportioned 80% to degenerative disease",
            "apportioned half of it to a pre-existing condition",
        ),
        refuses=("apportionment was not addressed",),
        issue=Issue.APPORTIONMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.apportionment.none",
        meaning="All of the disability goes to the injury.",
        patterns=(
            (
                r"\b(?:no|without(?: any)?|not (?:subject to|warrant)) (?:\w+ )?(?:basis for )?apportionment(?! "
                r"(?:was|were) (?:discussed|addressed|mentioned))"
            ),
            (
                r"(?:100(?:%| percent)|entirely|solely|wholly) (?:\w+ )?(?:attributable to|due to|the result of|"
                r"caused by|related to|to) (?:the |his |her |this )?(?:\w+ ){0,3}<work>"
            ),
        ),
        needs="apportionment|100|entirely|solely|wholly",
        examples=(
            "9% impairment without apportionment",
            "solely attributable to the work injury",
        ),
        refuses=("apportionment of 20% to age",),
        issue=Issue.APPORTIONMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
