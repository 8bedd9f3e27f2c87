"""Opinions on what somebody may and may not do at work: amounts, postures, people, breaks, and how far limits go."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_DO = (
    r"(?:sit|stand|walk|lift|carry|push|pull|bend|stoop|kneel|crouch|crawl|climb|squat|twist|reach|grip|grasp|pinch|"
    r"type|drive|bear weight|ambulate|use (?:the|his|her) (?:\w+ )?(?:arms?|hands?|legs?|fingers?))"
)
_DOING = (
    r"(?:sitting|standing|walking|lifting|carrying|pushing|pulling|bending|stooping|kneeling|crouching|crawling|"
    r"climbing|squatting|twisting|reaching|gripping|grasping|pinching|typing|driving|keyboarding|weight-?bearing|"
    r"handling|fingering|manipulation|overhead (?:work|use)|use of (?:the|his|her) (?:\w+ )?(?:arms?|hands?|legs?))"
)
_MIND = (
    r"(?:concentrat\w+|attention|memory|pace|persistence|social functioning|interact\w+|adapt\w+|understanding|"
    r"maintaining|sustaining|responding|relating|getting along|daily living)"
)
_PEOPLE = (
    r"(?:co-?workers|fellow workers|supervisors|supervision|(?:the )?(?:general )?public|people|customers|stress|"
    r"others|criticism|change|deadlines)"
)
_HARM = (
    r"(?:exposure|dust|fumes|odors|gases|chemicals|solvents|irritants|vibration|vibrating|heights|ladders|scaffolds|"
    r"machinery|hazards|stress|heavy|repetitive|prolonged|overhead|work|noise|cold|heat|temperatures?|humidity|"
    r"contact with|forceful|strenuous|fine)"
)
_WORK = r"(?:employment|job|work|occupation|position|livelihood)"
_CANNOT = (
    r"(?:(?:un|not (?:\w+ )?)able to|(?:in|not )capable of|inability to|can ?not|could not|would not be able to|"
    r"should not|could no longer|can no longer|must not|may not|could never)"
)
_CAP = r"(?:no more than|not more than|no longer than|less than|fewer than|at most|only|a maximum of|under|not over)"
_LIMIT = (
    r"(?:limitations?|limits|restrictions?(?! of)|difficult(?:y|ies)|deficits|impairments?(?= in| of concentration))"
)
_OF_MOTION = r"(?! (?:of|in|on) (?:[\w-]+ ){0,3}?(?:motion|movement|flexion|extension|rotation|spine))"

ALLOWANCES: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.capacity.withheld",
        meaning="What somebody cannot do at work: amounts, postures, people, pace, or only with breaks.",
        patterns=(
            (
                rf"\b{_CANNOT} (?:\w+ly |be |ever )?(?:{_DO}|{_DOING})\b(?! (?:up|out|trial|by|for (?:himself|"
                rf"herself)|back"
                r"|the (?:evidence|weight)))"
            ),
            (
                rf"\b{_CANNOT} (?:\w+ly )?(?:interact|deal|cope|get along|relate|work|respond|adapt)(?:ing)? "
                rf"(?:\w+ly )?(?:with|to|around) (?:[\w-]+ ){{0,2}}?{_PEOPLE}\b"
            ),
            (
                rf"\b{_CANNOT} (?:\w+ly )?(?:keep (?:up|pace)|concentrate|stay on task|sustain (?:attention|"
                rf"concentration)|"
                r"maintain (?:attention|concentration|pace|a (?:regular |normal )?schedule)|meet (?:a |any "
                r")?production)\b"
            ),
            (
                rf"\b{_CANNOT} (?:\w+ly )?(?:obtain|secure|find|retain|maintain|keep|hold|follow|pursue|sustain|get)"
                rf"(?:ing)?(?:,? (?:or|and) \w+)? (?:[\w-]+ ){{0,3}}?{_WORK}\b(?! (?:records?|file|history|injur|"
                rf"status|that))"
            ),
            (
                rf"\b(?:{_DO}|{_DOING})\b[^.;,]{{0,50}}? (?:for )?{_CAP} (?:about |some )?(?:[\w-]+ ){{0,2}}?"
                r"(?:minutes|pounds|lbs|blocks|feet|yards|steps)\b"
            ),
            (
                r"\b(?:avoid\w*|refrain\w* from|stay\w* away from|keep\w* away from|not be (?:exposed to|placed in)|"
                rf"no exposure to) (?:all |any |the |further )?(?:[\w-]+ ){{0,2}}?(?:{_HARM}|{_DOING})\b"
                r"(?! (?:the |this |that )?(?:issue|question|conclusion|evidence))"
            ),
            (
                r"\b(?:need|require|be (?:allowed|permitted|given)|take)s? (?:[\w,-]+ ){0,5}?(?:breaks|rest periods?|"
                r"naps?|sit[-/ ](?:and[- ])?stand(?:ing)? (?:option|desk)|assistive device|(?:unscheduled |extra "
                r")?absences|job coach)\b"
            ),
            (
                r"\b(?:need|require|have)s? (?:the (?:option|ability|freedom|opportunity) )?to (?:\w+ly )?(?:alternate|"
                r"change|shift) "
                r"(?:\w+ )?(?:positions?|between|sitting|postures?)\b"
            ),
            (
                r"\b(?:significant|serious|considerable|great|substantial|marked|severe|extreme|constant|disabling) "
                rf"(?:\w+ )?{_LIMIT} (?:in |with |on |when )?(?:[\w,-]+ ){{0,4}}?(?:{_DOING}|{_MIND})"
            ),
            (
                r"\b(?:seriously|markedly|severely|extremely|significantly|greatly|substantially) (?:limited|"
                r"restricted|"
                r"impaired|compromised|curtailed) (?:in|as to|with|by) (?:[\w-]+ ){0,5}?(?:ability|"
                rf"{_DOING}|{_MIND})"
            ),
            (
                r"\boff-(?:work|duty)\b|\b(?:kept|keeping|keep|holds?|held) (?:him|her|<claimant>|the (?:man|woman)) "
                r"(?:at )?home from\b"
            ),
            (
                r"\breturn(?:ing)? to [^.;,]{3,50}? would (?:only |\w+ly )?(?:worsen|aggravate|harm|injure|endanger|"
                r"re-?injure|"
                r"exacerbate)\b"
            ),
            (
                r"\b(?:no|poor to no|little or no) (?:useful |meaningful |significant |reliable )(?:\w+ )?(?:ability|"
                r"capacity)\b|\bpoor to no (?:ability|capacity)\b"
            ),
            r"\b(?:house|home|bed|wheelchair)-?bound\b|\bbedridden\b",
            r"\bworking (?:days|life|career) (?:is|are|was|were) (?:over|at an end|finished|behind)\b",
            (
                r"\b(?:needs?|required?s?) (?:an? )?(?:job|work|position) (?:where|in which|that (?:allows|lets|"
                r"permits))\b"
            ),
            (
                r"\b(?:return|going back|resumption)(?:ing)? (?:to|of) [^.;,]{3,50}? (?:was|is|were|as|to be|would be) "
                r"(?:out of the question|impossible|unthinkable|unrealistic|not (?:\w+ )?(?:possible|feasible|"
                r"realistic|advisable|in prospect)|contraindicated|inadvisable|ill-advised)"
            ),
            r"\bwould (?:likely |probably )?decompensate\b|\bin a (?:work|competitive) setting\b(?=[^.;]{0,20}\bfail)",
            (
                r"\b(?:not|never|hardly|no longer) (?:be )?(?:an? )?(?:\w+ )?candidate for (?:any |gainful |"
                r"competitive "
                rf"|regular |full-time )*{_WORK}"
            ),
            (
                r"\bwould allow (?:him|her|<claimant>|the \w+) (?:only|no more than|at most)\b[^.;]{0,40}\b(?:hours?|"
                r"minutes|pounds)\b"
            ),
            (
                r"\b(?:limit|restrict|confin|held|hold)(?:ed|ing|s)? (?:him|her|<claimant>) to (?:one|two|three|four|"
                r"[1-4])(?=[.,;]| (?:hours?|and)\b|\Z)"
            ),
        ),
        examples=(
            "returning to the line would only worsen her shoulder",
            "no useful ability to function",
            "essentially housebound",
            "his working days are over",
            "needs a job where she can sit",
            "unable to stand more than one hour",
            "cannot bear weight for longer than ten minutes",
            "unable to interact with coworkers at all",
            "could not keep pace",
            "could not obtain or retain gainful employment",
            "could lift no more than five pounds",
            "should avoid fine manipulation",
            "would require unscheduled breaks",
            "need a sit-stand option",
            "would have to alternate between sitting and standing",
            "had significant difficulty reaching overhead",
            "seriously limited in the ability to maintain attention",
            "continued in an off-work status",
            "a return to roofing was out of the question",
            "would decompensate",
            "not a candidate for any gainful occupation",
            "limited her to two.",
        ),
        refuses=(
            "could lift twenty pounds",
            "could not walk back his statement",
            "avoided the question",
            "took a break from practice",
            "significant limitation of motion",
            "could not find the employment records",
        ),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.capacity.allowed",
        meaning="What somebody may do at work, or limits that are slight, none, or go too far.",
        patterns=(
            (
                r"\b(?:allow|permit)(?:ed|s|ting|ing)? (?:him|her|<claimant>|the \w+) (?:to )?(?:[\w-]+ ){1,4}?(?:for "
                r")?"
                r"(?:six|seven|eight|[678])(?: to eight)?[- ]hours?\b"
            ),
            (
                r"\b(?:allow|permit)(?:ed|s|ting|ing)? (?:him |her |<claimant> |the \w+ )?(?:to )?(?:return\w* to |"
                r"resum\w+ |perform\w* |work )?(?:an? )?(?:full|regular|usual|normal|unrestricted|ordinary)[- ](?:time|"
                r"duty|duties|"
                r"work|activit\w+)"
            ),
            (
                r"\bno (?:\w+ ){0,2}?(?:limits?|limitations?|restrictions?) (?:on|as to|in|upon|for) (?:the |his |her "
                r"|any "
                rf")?(?:\w+ )?(?:{_DOING}|{_MIND}|activit\w+)"
            ),
            (
                r"\b(?:no|without(?: any)?) (?:[\w-]+ )?functional (?:loss(?:es)?|limits?|limitations?|deficits?|"
                r"impairments?|restrictions?)\b" + _OF_MOTION
            ),
            (
                rf"\b(?:only|merely|just|no more than|at most|not more than) (?:an? )?(?:mild|moderate|slight|minimal|"
                rf"minor|modest)(?: (?:to|or) \w+)? (?:\w+ )?{_LIMIT}" + _OF_MOTION
            ),
            (
                rf"\b{_LIMIT}(?: [\w-]+){{0,3}}? (?:was|were|is|are|as|to be) (?:only|merely|no more than|at most|"
                rf"just) "
                r"(?:mild|moderate|slight|minimal|minor|modest)\b"
            ),
            (
                r"\b(?:only|merely|no more than|at most) (?:mildly|moderately|slightly|minimally) (?:limited|"
                r"restricted|"
                r"impaired)\b"
            ),
            (
                r"\b(?:could|can|able to|capable of|may) (?:\w+ly |still |now )?(?:lift|carry|push|pull)(?:ing)?"
                r"(?:,? (?:and|or) \w+)? (?:up to |at least |objects (?:of|weighing) (?:up to )?)?(?:20|25|30|35|40|50|"
                r"60|75|100|twenty|twenty-five|thirty|thirty-five|forty|fifty|sixty|seventy-five|a hundred)[ -]"
                r"(?:pounds?|lbs?)\b"
            ),
            (
                r"\bfit for (?:his|her|the|any|all|every|ordinary|most) (?:[\w-]+ ){0,3}?(?:trade|work|jobs?|duty|"
                r"duties|"
                r"employment|occupation|calling|labor|service)\b"
            ),
            (
                r"\b(?:restrictions?|limits|limitations?) (?:\w+ )?(?:could|can|should|may|might) (?:now |all )?be "
                r"(?:lifted|"
                r"removed|eliminated|dropped|ended)\b"
            ),
            (
                r"\b(?:do|doing) (?:everything|anything) (?:else )?(?:that )?(?:he|she|<claimant>) (?:did|does|had|has|"
                r"wants?|was)\b"
            ),
            (
                rf"\b{_LIMIT} (?:(?:was|were|is|are) (?:\w+ )?|as |to be )(?:mild|slight|minimal|minor|modest|"
                rf"trivial)\b"
            ),
            r"\bno periods? of (?:total |temporary |partial )*(?:disability|incapacity)\b",
            r"\bnothing (?:[\w'-]+ )?(?:stood|stands|standing) in the way of\b",
            (
                r"\bnot (?:prevent|preclude|keep|stop|bar|disable)(?:ing)? (?:him|her|<claimant>|the \w+) from "
                r"(?!all\b|"
                r"every\b)\w+ing\b"
            ),
            (
                r"\b(?:restrictions?|limits|limitations?)\b[^.;,]{0,40}? (?:(?:went|go|goes|going) (?:\w+ )?(?:further|"
                r"farther|"
                r"beyond)|(?:was|were|is|are|as) (?:\w+ )?(?:too (?:restrictive|strict|severe)|overly \w+|excessive|"
                r"stricter than|more (?:restrictive|severe) than|greater than (?:warranted|necessary|needed)))"
            ),
        ),
        examples=(
            "the restrictions could be lifted",
            "can do everything he did before",
            "his limitations as modest",
            "no period of disability was warranted",
            "would allow the claimant to sit for six hours",
            "permits regular duty",
            "placed no limit on standing",
            "no functional loss",
            "only moderate limitations",
            "the limitations were only moderate",
            "could lift twenty pounds occasionally",
            "fit for his trade",
            "nothing stood in the way of a return",
            "did not prevent him from practicing dentistry",
            "the sit-stand restriction went further than the findings",
            "the limits were overly cautious",
        ),
        refuses=(
            "allowed him to sit for two hours",
            "no limit on benefits",
            "moderate limitations",
            "could lift no more than twenty pounds",
            "the restrictions were permanent",
        ),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
"""Asked after the rules on limits within which work can be done, and before those on duty."""
