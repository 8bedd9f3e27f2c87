"""Opinions on capacity by exertion, hours and limits: what one can helps the payer, what not, the claimant."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_LEVEL = r"(?:sedentary|seated|desk|light(?:[- ](?:duty|medium))?|medium|heavy|modified|very heavy)"
_HOURS = r"(?:one|two|three|four|five|half|[1-5])(?:(?: to |-| or )(?:one|two|three|four|five|six|[2-6]))?"
_BUT_LITTLE = (
    r"(?![^.;]{0,70}(?:\bonly\b|part[- ]time|\b" + _HOURS + r"[- ]hours?|no more than|at most|at the outside|"
    r"(?:pound|lb\.?)[- ](?:limit|restriction)|with (?:a |the |permanent )?(?:[\w-]+ ){0,3}(?:limit\w*|"
    r"restrictions?)|"
    r"not (?:yet )?(?:\w+ )?recovered|but not))"
)
"""What takes back a capacity: then no direction is told."""

EXERTION: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.capacity.little",
        meaning="Limited to little: few hours, less than sedentary work, lying down, absences.",
        patterns=(
            r"\boff[- ]task\b",
            (
                r"\b(?:no|avoid\w*|preclud\w+ from|prohibit\w+ from|barred from|refrain\w* from) (?:[\w-]+ "
                r"){0,2}?(?:lifting|climbing|overhead|bending|kneeling|repetitive|prolonged|crawling|twisting|"
                r"squatting|stooping)\b"
            ),
            r"\b(?:keep|kept|keeping) (?:him|her|<claimant>) (?:away )?(?:from|off)\b",
            r"\b[Tt]otal disability from (?:all|any|every|work)",
            r"\bunemployable\b|\bnot (?:\w+ )?employable\b",
            (
                r"\b(?:marked|total|severe|complete) (?:partial |permanent |temporary |orthopedic |industrial "
                r")*disability\b(?! (?:from|rating|benefits|award|claim))"
            ),
            r"\b(?:took|taken|kept|hold|held|remain\w*|stay\w*|put|placed|wrote) (?:[\w'-]+ )?(?:out of|off) work\b",
            r"\b(?:miss|be absent)\w* (?:[\w-]+ ){0,6}?days? (?:a|per|each|of)\b",
            (r"\bwork (?:only |no more than |at most |a maximum of |up to )" + _HOURS + r"[- ]hours?"),
            (
                r"\b(?:sit|stand|walk|work|tolerate|seated|standing|walking|sitting|sedentary "
                r"\w+)\b[^.;]{0,60}?\b(?:no more than|"
                r"less than|at most|up to|only|not more than|for|about|a maximum of|\") ?"
                + _HOURS
                + r"[- ](?:and a half )?hours?\b(?! (?:and|of testing))"
            ),
            rf"\b{_HOURS} hours (?:a|per|in a|in the|each|out of)[^.;]{{0,30}}(?:day|eight)\b",
            r"\bless than (?:a full range of )?(?:sedentary|full[- ]time)\b",
            r"\b(?:need|have|require)\w* to (?:lie down|recline|elevate)\b",
            r"\b(?:miss|be absent)\w* (?:\w+ ){0,4}?days? (?:a|per|each|of work)\b",
            r"\b(?:limit(?:ed|ing|s)?|restrict(?:ed|ing|s)?|confin(?:ed|ing|es?)) (?:[\w'-]+ ){0,4}?to "
            r"(?:[\w-]+ ){0,4}?" + _LEVEL,
            (
                r"\b(?:preclud\w+|prevent\w*|incompatible with|rul(?:e|ed|es) out) (?!that\b)(?:[\w'-]+ "
                r"){0,4}?(?:work|employment|"
                r"return to work|working)\b(?! (?:injur|accident|incident|event|exposure|as (?:an?|the) (?:\w+ "
                r")?(?:cause|factor)|caus))"
            ),
            rf"\b{_LEVEL}[ -](?:work|duty)\b[^.;]{{0,30}}?{_HOURS}[- ]hours?",
            (
                r"\bnot (?:yet |fully |completely )*recovered\b[^;]{0,60}?\b(?:could|can|able to|capable of) "
                r"(?:[\w-]+ ){0,3}?" + _LEVEL
            ),
            (
                r"\b(?:released|returned|cleared) (?:[\w'-]+ ){0,3}?to (?:(?:full|regular|normal)[- ])?(?:time |duty )?"
                r"(?:work|duty) with (?!no\b|minimal\b|few\b)(?:a |an |the |permanent )?(?:[\w-]+ ){0,3}?"
                r"(?:limit\w*|restrictions?)\b"
            ),
            r"\bwithout (?:production )?(?:quotas|deadlines)\b",
            r"\b(?:lacked|lacks|lacking) (?:[\w-]+ ){0,4}?capacity\b",
        ),
        examples=(
            "precluded from repetitive lifting",
            "would be off task 25 percent of the day",
            "he was unemployable",
            "a marked partial disability",
            "took her out of work",
            "would be absent from work more than four days a month",
            'could work seated "four hours in a day at the outside"',
            "could stand or walk for no more than two hours",
            "would need to lie down during the day",
            "limited her to sedentary work",
            "limited him to work without production quotas",
            "capable of light work, four to six hours",
            "had not yet recovered and could do sedentary work",
            "released her to full-time work with a ten-pound limit",
        ),
        refuses=("could sit for six hours", "the examination took two hours"),
        version=3,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.capacity.unlimited",
        meaning="No need of restrictions, or full hours.",
        patterns=(
            (
                r"\bno (?:[\w-]+ ){0,3}?(?:restrictions?|limitations?) (?:on|in|to|for) (?:his|her|the|any) "
                r"(?:[\w-]+ ){0,2}?(?:ability|capacity)(?: to \w+)?"
            ),
            r"\bwithout (?:any )?(?:limits|limitation)\b",
            r"\bapprov\w+ (?:the |a )?(?:[\w-]+ ){0,2}?(?:job|position)(?: description| analysis| offer)?",
            r"\bnot (?:\w+ )?(?:disabled|incapacitated)\b(?! (?:from|in) (?:1|2)\d)",
            r"(?<!un)\bemployable\b",
            (
                r"\b(?:carry on|carry out|continue|pursue|attend to|go back to|resume|perform|return to|do)(?: with|"
                r" in)? (?:his|her|all|the|normal|usual|regular|former|customary|daily|all of) (?:[\w-]+ "
                r"){0,4}?(?:activities|work|job|occupation|duties|employment|position|"
                r"tasks)\b(?![^.;]{0,50}(?:restrict|limit|only|part-time|half))"
            ),
            (
                r"\b(?:could|can|able to) (?:now |still |\w+ly )?work\b(?! (?:only|no more|part|up to|less|at most|"
                r"four|4|with|three|half|from home|in a limited|within))" + _BUT_LITTLE
            ),
            r"\b(?:mild|slight|minimal) (?:partial |orthopedic |permanent )*disability\b",
            (
                r"\b(?:not|no longer) (?:require|need|subject to|in need of|under)\w* (?:any |further |the )?(?:work )?"
                r"restrictions?\b"
            ),
            (
                r"\b(?:no|without(?: any)?|not (?:need|require|warrant|impose|recommend|assign)\w*(?: any)?) "
                r"(?:(?:basis|"
                r"need|reason|support|justification|indication) for )?(?:any |such |specific |formal |"
                r"orthopedic|lasting |"
                r"functional |additional |ongoing |work-related |psychiatric |neurological |activity |vocational |"
                r"employment |medical |occupational |physical |permanent |orthopaedic |\w+ or ){0,3}(?:restrictions?|"
                r"limitations?)\b(?! (?:were|was) (?:discussed|mentioned)| (?:of|in) (?:[\w'-]+ ){0,4}?(?:motion|"
                r"movement|"
                r"spine|shoulders?|knees?|neck|ankles?|wrists?)\b)"
            ),
            (
                r"\b(?:could|can|able to|capable of|should be able to|may) (?!not\b|never\b)(?:[\w-]+ "
                r"){0,3}?(?:sit|sitting|work|working|"
                r"stand|walk|perform\w*)\b[^.;]{0,50}?\b(?:full[- ]time|(?<!to )(?<! or )(?:six|seven|eight|"
                r"[678])(?: to (?:eight|8))?"
                r"[- ]hours?(?!\W{0,3}(?:a|per) week))" + _BUT_LITTLE
            ),
            (
                r"\b(?:do|perform|resume|continue|return to|go back to|able to do) (?:all|any) (?:of )?(?:\w+ "
                r")*?(?:duties|work|job|activities)\b"
            ),
            (
                r"\bresume (?:his|her|the|all|usual|normal|regular|former) (?:[\w-]+ ){0,3}?(?:work|job|duties|"
                r"activities|"
                r"occupation|employment)\b"
            ),
        ),
        examples=(
            "no psychiatric limitations on his ability to work",
            "approved the job description",
            "the claimant is not disabled",
            "able to carry on her usual occupation",
            "a mild partial disability",
            "found no basis for any restriction on the use of the arm",
            "could sit for six hours out of eight",
            "could resume his usual work",
            "she required no restrictions",
        ),
        refuses=(
            "she was unemployable",
            "could work only four hours",
            "could sit for two hours",
            "no limitation of motion",
            "could work full time only at home",
        ),
        version=3,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.capacity.level",
        meaning="Able to work at a level of exertion, without a word that takes it back.",
        patterns=(
            (
                r"\b(?:could|can|able to|capable of|ability to|capacity (?:to|for)|fit for|should be able to|"
                r"qualified for|"
                r"retain\w* the (?:\w+ )*?capacity (?:to|for)) (?!not\b|only\b|at most\b)(?:now |then |still |"
                r"safely |at least |"
                r"probably )*(?:perform\w*|do|doing|work\w*|return\w*|engag\w*|tolerat\w*|sustain\w*|handl\w*|"
                r"attempt|"
                r"of)?(?: ?(?!only|not|less)[\w-]+){0,5}? ?\b"
                + _LEVEL
                + r"(?:,? (?:to|or|and) \w+)?[ -](?:work|duty|duties|jobs?|exertion|employment|level|occupations?|"
                r"activit\w+|positions?)" + _BUT_LITTLE
            ),
            rf"\b(?:checked|marked|ticked) (?:the )?box(?:es)? for {_LEVEL}\b",
            (
                r"\b(?:depression|anxiety|impairments?|disorder|condition|limitations?) (?:was|were|is|are) (?:not "
                r"severe|non-?severe)"
            ),
            r"\bcould do (?:\w+ )?(?:sedentary|light|medium) work\b" + _BUT_LITTLE,
        ),
        examples=(
            "should be able to perform seated work",
            "could return to light duty at once",
            "marked the boxes for light work",
            "the depression was not severe",
        ),
        refuses=(
            "limited to light work",
            "could do only the lightest work",
            "could do light work with a ten-pound limit",
            "could do sedentary work four hours a day",
        ),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
