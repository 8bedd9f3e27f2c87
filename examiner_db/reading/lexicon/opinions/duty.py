"""Opinions on work: back to it, fit for it, kept from it, or held to less of it."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_JOB = (
    r"(?:work|job|duty|duties|employment|occupation|position|trade|driving|nursing|mining|carpentry|tasks|workforce|"
    r"labor(?: market)?|profession|activities|career|underground|plumbing|teaching|carry mail|hold a job)"
)
_FIRM = (
    r"(?![^.;]{0,70}(?:\bonly\b|part[- ]time|half[- ]days?|no more than|at most|hours? (?:a|per) (?:day|week)|"
    r"pounds?\b|"
    r"with (?:a |the |permanent |these |certain )?(?:[\w-]+ ){0,3}(?:limit\w*|restrictions?)|light|sedentary|modified|"
    r"\bnot\b|\bif\b|once\b|after (?:the|a|his|her)|provided))"
)

DUTY: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.capacity.back_to_it",
        meaning="Fit for the work, or kept from it by nothing.",
        patterns=(
            (
                r"\b(?:lift(?!ing (?:restrict|limit))|remov|rescind|discontinu|eliminat|withdr[ae]w|"
                r"drop)\w* (?:all |the |any |his |her )*(?:\w+ )?(?:restrictions?|limitations?)\b"
            ),
            (
                r"\bno (?:medical |orthopedic |physical |clinical |objective |good |functional |psychiatric |"
                r"neurological )*(?:reason|"
                r"basis|justification|need|ground|bar|impediment|contraindication|obstacle)s? (?:for|why|that|"
                r"to|which|whatsoever|he|she|<claimant>) "
                r"[^;]{0,60}?(?:"
                + _JOB
                + r"|stoppage|restrict\w+|limit\w*|absence|disability from work|continuous|resum\w+|lost time)"
            ),
            (
                r"\bno (?:[\w-]+ ){0,3}?(?:restrictions?|limitations?) (?:[\w-]+ ){0,3}?(?:would|that|had|were|"
                r"was|on|needed|"
                r"necessary|required|keep|at all)\b(?! (?:discuss|mention|motion))(?: (?:his|her|the) (?:\w+ "
                r")?(?:ability|capacity) to \w+)?|\b(?:immediately|now),? (?:with )?no "
                r"(?:limitations?|restrictions?)"
            ),
            r"\bno (?:more|greater|worse) than (?:an? )?(?:mild|moderate|slight|minimal)\b",
            (
                r"\bnone (?:had|has) (?:ever )?been (?:required|needed|necessary)\b|\b(?:needed|required|needs) no "
                r"(?:restrictions?|limit\w*)"
            ),
            (
                r"\b(?:could|can|able to|should|may|might|ready to|cleared to|free to|fit to|released to|"
                r"capable of) (?!not\b|never\b)"
                r"(?:now |then |safely |\w+ly |again |still )?(?:go(?:ing)? back|return\w*|resum\w+) (?:to "
                r")?(?:full |his |her |the |"
                r"any |all )*(?:[\w-]+ ){0,5}?" + _JOB + _FIRM
            ),
            (
                r"\b(?:releas(?:ed|es|ing)|(?:return(?:ed|s|ing)|discharg\w+|clear\w+|certif\w+) (?:him|her|"
                r"<claimant>|the \w+)) ?(?:him |her |<claimant> |the \w+ )?(?:\w+ )?(?:to|for|as fit "
                r"for) (?:his |her |the |all )?(?:[\w-]+ )?(?:regular|full|usual|normal|pre-?injury|former|"
                r"customary|unrestricted|old"
                r"|job|position|line|previous)\b" + _FIRM
            ),
            (
                r"\b(?:could|can) (?:do|handle|manage|perform|carry out|meet) (?:more|the (?:\w+ )?(?:job|work|"
                r"duties|demands)|his|her|"
                r"simple|all|any|unskilled|routine|repetitive|heavy|medium|every)\b(?! (?:own )?(?:dress|groom|house))"
                + _FIRM
            ),
            (
                r"\b(?:approv|sign|endors|accept)\w* (?:off on )?(?:[\w'-]+ ){0,6}?(?:job (?:analys[ei]s|"
                r"offers?|descriptions?)|"
                r"positions?|light[- ]duty (?:job|position)s?)\b"
            ),
            (
                r"\bjob (?:analys[ei]s|offer|description) (?:to be |was |as |were )?(?:acceptable|appropriate|"
                r"suitable|approved|within)"
            ),
            (
                r"\b(?:retain\w*|had|has|possess\w*) (?:the )?(?:residual )?(?:functional |physical |mental "
                r")*(?:capacity|ability) (?:to|"
                r"for|of)\b(?! (?:only|at most|less))" + _FIRM
            ),
            r"\b(?:mentally|physically|medically|psychologically) (?:able|fit|capable|cleared)\b" + _FIRM,
            (
                r"\b(?:able|capable|ability|fit|ready)(?: of| to| for)? (?:\w+ )?(?:perform\w* |do(?:ing)? "
                r")?(?:sedentary|light|medium|"
                r"heavy|full|regular|gainful|unrestricted|go back|obtain|hold(?:ing)? a "
                r"job)\b(?![^.;]{0,60}(?:\bonly\b|part[- ]time|"
                r"hours? a|no more than))"
            ),
            r"\b(?:neither met nor equal\w*|not (?:meet|met|equal\w*)) (?:nor equal\w* )?(?:a |any |the )?[Ll]isting",
            (
                r"\b(?:did|does|do|would|could|was|were|is) not (?:\w+ )?(?:prevent|preclude|keep|bar|prohibit|"
                r"interfere with|impair|"
                r"disabling|affect|limit)\w*(?: (?:him|her|<claimant>|the \w+))?(?: from| the ability to| \w+ "
                r"ability to)? "
                r"(?:[\w-]+ ){0,4}?" + _JOB
            ),
            (
                r"\bnot (?:\w+ )?(?:disabled|incapacitated|unable|precluded|prevented|incapable)\b|\bno (?:\w+ "
                r")?(?:disability from work|"
                r"inability|(?:\w+ )?loss of (?:earning|work) capacity)\b"
            ),
            (
                r"\b(?:nothing|no evidence|little) (?:[\w'-]+ ){0,5}?(?:support\w*|suggest\w*|show\w*|justif\w*|"
                r"establish\w*|warrant\w*"
                r"|of) (?:an? |any |the )?(?:\w+ )?(?:inability|incapacity|disability|restrictions?|"
                r"limitations?|work stoppage)\b"
            ),
            (
                r"\btoo (?:mild|slight|minor|minimal|trivial) (?:[\w-]+ )?to (?:keep|prevent|preclude|disable|limit|"
                r"bar|interfere)"
            ),
            r"\bClass (?:1|2|3|I|II|III) (?:\w+ )?impairment\b|\bneither any disability\b",
            r"\bleave (?:him|her|<claimant>) able\b",
            (
                r"\b(?:no (?:[\w-]+ ){0,4}?(?:disability|impairment|condition|problem|disorder|limitation|reason|"
                r"evidence|findings?)s?|nothing(?: [\w'-]+){0,5}?) (?:that|which) (?:would|could|should) (?:\w+ "
                r")?(?:prevent|preclude|keep|limit|restrict|interfere|bar|render|warrant|require|necessitate)\b"
            ),
            (
                r"\b(?:mild|slight|minimal)(?: (?:or|to) (?:moderate|mild))? (?:limitations?|restrictions?|"
                r"difficult\w+) (?:in|of|with)\b"
            ),
        ),
        examples=(
            "had no psychiatric disability that would prevent her from working",
            "saw nothing that would preclude sedentary work",
            "only mild limitations in concentration",
            "lifted all restrictions",
            "no medical reason for the work stoppage",
            "could go back to driving",
            "released her to her former post as a regular guard",
            "approved the job analysis",
            "mentally able to hold a job",
            "did not prevent her from sedentary work",
            "the loss was too slight to keep him from the job",
        ),
        refuses=(
            "a disability that would prevent work",
            "could return to work with restrictions",
            "released the records",
        ),
        version=2,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.capacity.barred",
        meaning="Kept from the work, wholly or from parts of it.",
        patterns=(
            (
                r"\b(?:could|can|would|should|may|might|will|did not retain|does not retain|do not retain) "
                r"?(?:not|never|n't|no longer|the|any)(?: be| safely| yet|"
                r" physically| ever| have| still| in (?:his|her) condition)*(?: (?:able|expected|fit|capable|"
                r"retain\w*|allow\w*|permit\w*)"
                r"(?: to| of| for)?)?(?: (?:\w+ )*?capacity to| him to| her to| that <claimant>)? (?:go(?:ing)? "
                r"back to|return\w*"
                r" to|resume|do (?:his|her|the|any|that|heavy|such|more)|perform\w*|continue|carry|work\w*|"
                r"climb|kneel|lift|drive|stand|sit|walk|hold|secure|engag\w*|sustain|"
                r"tolerate|meet|release|attend|compete|use)\b(?! (?:up|out|any (?:evidence|finding)|that|the "
                r"(?:claim|evidence)|support|"
                r"on|of (?:narcotic|opioid|pain)))(?! (?:[\w-]+ ){0,3}(?:treatment|therapy|medication))"
            ),
            (
                r"\b(?:un(?:able|fit|employable|fitted|suited|qualified)|incapable|inability|incapacitated|not "
                r"(?:able|fit|"
                r"capable|suited)|too (?:disabled|impaired|weak|painful|limited|ill|sick)) (?:to|of|for|from) "
                r"(?:\w+ )?"
                r"(?:work\w*|do\b|perform\w*|return\w*|resum\w*|secure|follow|hold|engag\w*|carry|sustain\w*|"
                r"lift\w*|any|gainful|"
                r"minimal|meet\w*|continu\w*|earn\w*|compet\w*|be employed|his|her|substantial\w*)"
            ),
            r"\b(?:un(?:able|fit)) to (?:secure|follow|obtain|hold|keep)\b|\bincapable of minimal\b",
            (
                r"\b(?:totally|permanently|wholly|completely|temporarily|fully|presently|currently|100 percent|"
                r"partially)(?:,? (?:and|"
                r"or) \w+)? (?:and )?(?:permanently |totally )?(?:disabled|incapacitated|unemployable)\b"
            ),
            (
                r"\bdisabled (?:from|for|as) (?:\w+ )?(?:all|any|his|her|the|a|work\w*|occupation\w*|full|"
                r"employment|a respiratory)"
            ),
            (
                r"\b(?:preclud\w+|prevent\w*|barr(?:ed|ing|s)|prohibit\w*|forb[ai]d\w*|rul(?:ed|es|ing) out|"
                r"foreclos\w+|kept|keeps|keep) (?!that\b)(?:him |her |them |<claimant> |both |all |any |the \w+ )?"
                r"(?:from )?(?:[\w'-]+ ){0,5}?(?:" + _JOB + r"|lift\w+|overhead|bending|stand\w+|sit\w+|climb\w+|"
                r"driv\w+|repetitive|grip\w+|grasp\w+|finger\w+|typ(?:e|ing))\b"
                r"(?! (?:injur|accident|incident|event|exposure|as (?:a|the) (?:\w+ )?cause))"
            ),
            (
                r"\b(?:off work|out of work|away from work|off duty|no work (?:of any kind|until)|(?:not|never) "
                r"(?:yet )?(?:ready|released|cleared|able) (?:to|for) (?:\w+ )?(?:" + _JOB + r"|return))\b"
            ),
            (
                r"\b(?:could|would|can) not be (?:expected to (?:work|return|perform|lift|stand|sit)|released|"
                r"cleared|returned|employed)\b"
            ),
            (
                r"\b(?:impos|prescrib|set|wrote|written|gave|recommend|assign|issu|plac|continu|outlin|list|"
                r"need|require|"
                r"warrant|with(?!out)|under)\w* (?:(?!no\b|any\b|without\b)[\w-]+ ){0,4}?(?:permanent|lifting|work|"
                r"physical|light[- ]duty|significant|severe|"
                r"strict|lifelong|twenty|ten|\w+-pound) (?:and \w+ )?(?:[\w-]+ )?(?:restrictions?|limits|"
                r"limitations?)\b"
            ),
            (
                r"\b(?:limit|restrict|confin|held|hold)(?:ed|ing|s)? (?:him|her|<claimant>|the (?:miner|insured|"
                r"man|woman)|"
                r"\w+) (?:\w+ )?(?:to|from) (?:[\w-]+ ){0,5}?(?:"
                + _JOB
                + r"|hours?|pounds?|lift\w+|sedentary|light|overhead|"
                r"above|stand\w+|occasional)"
            ),
            r"\brestrict(?:ed|s|ing) (?:him|her|<claimant>) from\b|\bbarred (?:him|her|<claimant>) from\b",
            (
                r"\b(?:recommend|advis|order|direct|instruct|told|urg)\w* (?:that )?(?:he|she|him|her|<claimant>)"
                r" (?:to )?"
                r"(?:cease|stop|discontinue|quit|refrain from) (?:all )?work(?:ing)?\b"
            ),
            (
                r"\b(?:specif|recommend|prescrib|advis|order|direct|requir)\w* (?:that )?(?:(?!could\b|can\b|able\b|"
                r"capable\b)[\w'-]+ ){0,5}?(?:modified|restricted|sedentary|limited)[- ](?:duty|duties|work)\b"
            ),
            (
                r"\b(?:find|seek|look for|obtain|pursue) (?:another|other|a different|alternative|lighter|some other) "
                r"(?:line of work|employment|work|job|occupation|career)\b"
            ),
            r"\b(?:no|avoid(?:ing)?) (?:lifting|overhead|repetitive|bending|kneeling|climbing|prolonged|work above)\b",
            (
                r"\b(?:marked|extreme|severe) (?:and \w+ )?(?:limitations?|restrictions?|difficult\w+|impairments?) "
                r"(?:in|of|with)\b"
            ),
            (
                r"\boff[- ]task\b|\babsences? (?:a|per|each) month\b|\b(?:miss|absent)\w* (?:[\w-]+ ){0,5}?(?:days?|"
                r"month)\b"
            ),
            r"\b(?:equal(?:ed|s)?|met|meets) (?:the criteria of |the requirements of )?(?:a |the )?[Ll]isting\b",
            (
                r"\b(?:not|hardly|never) (?:something|anything) (?:that )?(?:his|her) (?:\w+ )?(?:would|could) "
                r"(?:stand|tolerate|bear)"
            ),
            (
                r"\b(?:no more|not more|fewer|less) than (?:[\w-]+ )hours? (?:a|per|of|each|in)\b|\bClass (?:4|"
                r"5|IV|V)\b|"
                r"\bless than sedentary\b"
            ),
            (
                r"\b(?:total|complete|\d\d percent|full),? (?:and (?:permanent|total) )?(?:temporary |"
                r"occupational |industrial |"
                r"marked,? )?(?:causally related )?(?:disability(?! from)|incapacity)\b(?! (?:benefits|rating|"
                r"award|claim|policy))"
            ),
            (
                r"\b(?:needed|needs|required|requires) (?:permanent |\w+ )?(?:light|sedentary|modified|"
                r"restricted)[- ](?:duty|work)"
            ),
            (
                r"\b(?:sedentary|light|part-time|modified)(?: work| duty)? (?:[\w-]+ ){0,9}?(?:was|were|is) (?:all|"
                r"the most|the limit)\b"
            ),
            r"\b(?:marked|total|75%|75 percent|100%|100 percent) temporary (?:partial )?(?:impairment|disability)\b",
        ),
        examples=(
            "found a 75% temporary impairment",
            "could no longer climb ladders",
            "would not release her to drive",
            "unfit for any job",
            "the injury precluded overhead work",
            "kept him off work",
            "imposed permanent lifting restrictions",
            "restricted her from ladders",
            "no overhead reaching",
            "off task a fifth of the day",
            "would miss three days a month",
        ),
        refuses=("a mild temporary impairment", "could climb ladders", "precluded surgery"),
        version=4,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
"""Rules on duty."""
