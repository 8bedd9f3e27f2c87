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
        needs="MMI|aximum|stationary|P&S|P & S|healing|end result|fixed",
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
                r"\b(?:no|zero|0(?:\.0)?(?:%| percent)|not (?:have|sustain|suffer|confirm|find|reveal|show|"
                r"demonstrate|support|warrant|result in)\w* (?:any|an?)|"
                r"without(?: any)?) (?:[\w-]+ ){0,5}?(?:impairment|PPD|permanent (?:partial )?disability|PPI|"
                r"rat(?:ing|able))\b"
            ),
            r"(?:rating|impairment) of (?:zero|0%)",
            r"(?:no|not|any) (?:work )?restrictions? or impairment",
        ),
        needs="impairment|PPD|permanent|PPI|rat",
        examples=(
            "there was no ratable impairment",
            "he assigned a 0% permanent impairment rating",
        ),
        refuses=("he found 12% impairment",),
        issue=Issue.IMPAIRMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
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
        ),
        needs="%|percent",
        examples=(
            "12% whole person impairment",
            "an impairment rating of 9%",
            "nine percent permanent impairment of the left leg",
            "a 16% IR",
        ),
        refuses=("a 60% chance of recovery",),
        issue=Issue.IMPAIRMENT,
    ),
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
                r"(?P<value2>\d{1,3}(?:%| percent)) (?:\w+ ){0,4}?(?:to|due to|"
                r"attributable to) (?:[\w'-]+ ){0,4}?(?:non-?industrial|pre-?existing|degenerat\w+|prior)"
            ),
        ),
        needs="%|percent|pportion",
        examples=("apportioned 80% to degenerative disease", "apportioned half of it to a pre-existing condition"),
        refuses=("apportionment was not addressed",),
        issue=Issue.APPORTIONMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.apportionment.none",
        meaning="All of the disability goes to the injury.",
        patterns=(
            r"\b(?:no|without(?: any)?|not (?:subject to|warrant)) (?:\w+ )?(?:basis for )?apportionment",
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
