"""Opinions on maximum medical improvement and on impairment."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_LOW = (
    r"\b(?:\d{1,3}(?:\.\d+)?|(?:(?:twenty|thirty|forty|fifty)-)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|"
    r"eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)"
    r"(?:%| percent)?"
)
_RATED = rf"(?:between {_LOW} and |{_LOW} (?:to|or) |\d{{1,3}}(?:\.\d+)?%?[-\u2013])?<share>"
"""What a loss is rated at: one share, or a range of them."""

MMI: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.mmi.not_yet",
        meaning="Maximum medical improvement is still some time off.",
        patterns=(
            (
                r"\b(?:MMI|[Mm]aximum [Mm]edical [Ii]mprovement) (?:was|is|would be|remained) (?:[\w-]+ "
                r"){0,5}?(?:off|away|"
                r"premature|months|weeks)\b"
            ),
        ),
        examples=("maximum medical improvement was six months off",),
        refuses=("MMI was reached in May",),
        issue=Issue.MMI,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
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
            (
                r"\b(?:date of (?:MMI|maximum medical improvement)|(?:MMI|maximum medical improvement) date) "
                r"(?:was|is|as|to be|of)\b"
            ),
            r"\bMMI (?:as of|on|effective|since|by)\b",
            r"\b(?:had |has )?(?:plateaued|reached (?:a )?(?:\w+ )?plateau)\b",
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
        examples=(
            "the claimant had reached maximum medical improvement on March 3",
            "she was permanent and stationary",
            "a medical end result; her condition was fixed and stable",
        ),
        refuses=("he discussed improvement",),
        version=2,
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
                r"further|clinical|(?:evidence|signs?|findings?|indications?) of(?: an?)?)"
                r" ){0,5}?(?:permanency|disability(?! from)|schedule loss|loss of use|permanent "
                r"(?:consequence|limitation|residual|injury|condition|loss)s?)\b"
            ),
            r"\b(?:below|short of|under|does not meet|did not meet) the <share> threshold",
            r"(?:rating|impairment) of (?:zero|0%)",
            r"(?:no|not|any) (?:work )?restrictions? or impairment",
            (
                r"\b(?:should|could|would|can|did|does) not be (?:assigned|given|awarded|rated|accorded) (?:an? |any )?"
                r"(?:permanent )?(?:partial )?(?:impairment|disability|rating)"
            ),
        ),
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
        version=2,
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
            (
                r"\b[Pp]laintiff(?:'s)? [^.;]{0,80}?\b(?:full|normal|near-normal|unrestricted)(?:,? (?:and |or"
                r" )?[\w-]+)? "
                r"ranges? of (?:\w+ )?motion\b"
            ),
            (
                r"\b(?:opin\w+|conclud\w+) that (?:the |plaintiff's )?ranges? of (?:\w+ )?motion (?:of|in) (?:the"
                r" |his |her )?"
                r"[\w, ]{3,50}? (?:was|were|is|are) (?:\w+ )?(?:full|normal|unrestricted)\b"
            ),
            r"\b[Pp]laintiff(?:'s)? [^.;]{0,250}?\borthopedically (?:stable|normal|intact)\b",
            (
                r"\b(?:normal|full|near-normal|unrestricted) ranges? of (?:\w+ )?motion(?=,| and (?:no|negative|"
                r"normal|[\w-]+ strength)| with (?:no|out))"
            ),
        ),
        examples=(
            "found normal ranges of motion, negative straight leg raising",
            "tested the range of motion of the neck with a goniometer, and found every one to be full",
            "full range of motion throughout",
            "the plaintiff had normal or near-normal ranges of motion",
        ),
        refuses=("full range of motion but pain", "range of motion was reduced", "full range of motion of the thumb"),
        version=3,
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
                r"(?<![\d.])(?P<value>" + _RATED + r")(?: \(\w+\))?,? (?:[\w-]+ ){0,5}?(?:impairment|PPD|WPI|PPI|IR\b|"
                r"disability|whole (?:person|body|man)|rating|loss of use|permanent)"
            ),
            (
                r"(?:impairment|rating|PPD|WPI|disability)<thing>(?:of|at|to be|"
                r"was) (?P<value2>" + _RATED + r")"
            ),
            (
                r"\b(?:assess|assign|gave|gives|award|rat|calculat|estimat|arriv|found|finds|find|rais|set|"
                r"yield|plac|"
                r"record|recommend)(?:e?[ds]?|ing|e)\b(?: (?!chance)[\w',/()-]+){0,8}? (?:\()?(?P<value3>"
                + _RATED
                + r")"
                r"(?! (?:chance|likelihood|probab\w+|loss of (?!use)|decline|decrease|reduction|of (?:the |his |"
                r"her )?(?:\w+ )?"
                r"(?:income|practice|time|work|examinations|cases|responsibility|liability|normal|patients)|"
                r"apportion\w*|"
                r"(?:is |was |were )?(?:to|due|attributable|of normal)\b))"
            ),
            (
                r"(?<![\d.])(?P<value4>" + _RATED + r") (?:for (?:the |a )?(?:\w+ )?(?:leg|arm|hand|foot|shoulder|knee|"
                r"wrist|ankle|elbow|neck|back|spine)|SLU|schedule loss|of the (?:whole|body|leg|arm|hand))"
            ),
        ),
        examples=(
            "12% whole person impairment",
            "an impairment rating of 9%",
            "nine percent permanent impairment of the left leg",
            "a 16% IR",
            "she gave 20% for the leg",
            "he assessed 10%",
            "he raised the award to four percent",
            "he rated the shoulder at ten to fifteen percent",
            "found between 5% and 10% whole person impairment",
        ),
        refuses=("a 60% chance of recovery", "found a 28% decline in oxygen consumption"),
        version=2,
        issue=Issue.IMPAIRMENT,
    ),
)
