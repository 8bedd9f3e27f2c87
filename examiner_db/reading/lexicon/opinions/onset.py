"""Opinions on how old a condition is: there before the accident, or new with it."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_WOKEN = (
    r"(?![^;]{0,160}(?:aggravat|exacerbat|accelerat|asymptomatic|dormant|symptom[- ]free|worsen|lit up|hasten|"
    r"superimposed|combined|turned it|made it))"
)

ONSET: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.preexisting.sound_before",
        meaning="Before the accident there was nothing, or nothing that mattered.",
        patterns=(
            (
                r"\b(?:[Bb]efore|[Pp]rior to|[Uu]ntil|[Pp]receding) (?:the |his |her |that |this )?(?:[\w-]+ "
                r"){0,2}?(?:<work>|that day|then|day)\b(?:(?!, and\b)[^;]){0,60}?\b(?:no|never|without|free of|not|"
                r"asymptomatic|symptom[- ]free|dormant|"
                r"healthy|normal|quiescent|silent|stable|painless|pain[- ]free)\b(?! (?:work|working|apportion))"
            ),
            (
                r"\b(?:asymptomatic|symptom[- ]free|dormant|quiescent|silent(?! (?:on|as to|about|regarding|"
                r"with respect))|fully compensated|latent|"
                r"non-?disabling)\b(?![^;]{0,40}\bsymptomatic)(?=[^;]{0,90}(?:before|prior|until|at "
                r"the time|on the day|when|but|though|although|[.;]|$))"
            ),
            (
                r"\bno (?:active|prior|previous|pre-?existing|earlier|pre-?injury|such|symptomatic) (?:[\w-]+ ){0,3}?"
                r"(?:impairment|symptoms?|complaints?|condition|problems?|disability|treatment|history|limitations?|"
                r"disease|pathology|degeneration)"
            ),
            (
                r"\bno evidence of (?:any |an? )?(?:prior|previous|pre-?existing|earlier) (?:[\w-]+ "
                r"){0,3}?(?:symptoms?|complaints?|"
                r"condition|problems?|disability|trouble|disease|pathology|degeneration|impairment)"
            ),
            (
                r"\b(?:free of|without(?: any)?|no) (?:[\w-]+ )?(?:symptoms?|complaints?|pain|trouble|"
                r"problems?) (?:until|before|prior to) (?:the |his |her )?(?:[\w-]+ ){0,2}?<work>"
            ),
            (
                r"\bnone of (?:which|it|this|them)[^;]{0,50}?\b(?:active|symptomatic|present|"
                r"there)[^;]{0,20}\b(?:before|prior)"
            ),
            (
                r"\b(?:had )?not (?:yet )?(?:been )?(?:there|present|seen|visible|active|symptomatic) (?:in (?:19|"
                r"20)\d\d|before|prior|until)\b"
            ),
            (
                r"\b(?:normal|healthy|sound|intact|clean|unremarkable) (?:\w+ )?(?:before|prior to|until) "
                r"(?:the |his |her )?(?:\w+ )?(?:<work>|that)"
            ),
            (
                r"\b(?:not|never|no) (?:\w+ )?(?:congenital|degenerative|pre-?existing|long-?standing|old|chronic|"
                r"developmental|hereditary|age-related|pre-?exist\w*|any clinical (?:meaning|significance|relevance))\b"
                r"(?! (?:and|or) (?:not|un))"
            ),
            (
                r"\b(?:merely|only|nothing (?:more|but)|no more than|just) (?:an? )?(?:\w+ )?(?:backdrop|"
                r"background|incidental|"
                r"coincidental|bystander|radiographic)\b|\bincidental finding|\bof no clinical (?:significance|meaning|"
                r"consequence|relevance|importance)"
            ),
            (
                r"\btoo (?:\w+ )?(?:trivial|remote|minor|mild|slight|distant|old)(?:,? (?:and|or) \w+)? (?:to "
                r"(?:matter|count|be of|have)|for)\b"
            ),
            r"\bnot (?:have |had )?(?:any )?clinical (?:meaning|significance|relevance|importance)",
            (
                r"\b(?:recovered|healed|resolved) (?:\w+ )?(?:from )?(?:\w+ )?(?:the |his |her |that "
                r")?(?:[\w-]+ ){0,2}?(?:earlier|"
                r"prior|previous|old|(?:19|20)\d\d) (?:[\w-]+ ){0,2}?(?:injury|accident|surgery|strain|episode)"
            ),
        ),
        examples=(
            "before the collision she had no trouble of any sort",
            "the arthritis had been dormant until the fall",
            "he had no prior complaints",
            "the herniation had not been present in 2001",
            "the spurs were merely a backdrop",
            "the earlier visits were too remote to matter",
        ),
        refuses=("before the collision she worked as a cook", "a prior complaint"),
        version=2,
        issue=Issue.PREEXISTING,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.preexisting.fresh",
        meaning="The condition is new, recent, or made by trauma.",
        patterns=(
            (
                r"\b<ill>(?: [\w'/-]+){0,5}? (?:was|were|is|are|to be|as|being|had been) (?:(?!not\b|only\b)\w+ "
                r"(?:and |, )?)"
                r"{0,2}?(?:traumatic|post-?traumatic|acute|recent|fresh|acquired|of recent (?:origin|onset|vintage))"
                r"(?! (?:pain|distress|exacerb|on chronic|mental|stress|event|care))\b"
            ),
            (
                r"\b(?:a|an) (?:new|fresh|recent|acute|traumatic) (?:[\w-]+ )?(?:herniation|tear|fracture|rupture|"
                r"lesion|protrusion)(?! (?:not documented|since|after|would|could|might))"
            ),
        ),
        examples=(
            "the fracture was fresh",
            "a new herniation at the next level",
        ),
        refuses=("the fracture was old", "new complaints"),
        issue=Issue.PREEXISTING,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.preexisting.old",
        meaning="The condition is old, or was there before.",
        patterns=(
            (
                r"\b(?:was|were|is|are|be|as|being|been|to be|had been) (?:all |of |an? |the |entirely |wholly |"
                r"purely |\w+ly |"
                r"both )*(?:long-?standing|of long standing|chronic(?! (?:pain|regional|fatigue))|years old|old "
                r"(?:ones?|and)|inherited|hereditary|congenital|lifelong|(?:complex,? )?degenerative)(?! (?:disc|joint|"
                r"dis[ck]|arthritis))\b" + _WOKEN
            ),
            (
                r"\b(?:complex|horizontal|cleavage)?,? ?degenerative (?:kind|type|variety|nature|sort|in (?:nature|"
                r"origin|character))\b" + _WOKEN
            ),
            r"\b(?:had |have )?(?:obviously |clearly |already |plainly )*been (?:there|present) (?:for|since|"
            r"long|before)\b" + _WOKEN,
            (
                r"\b(?:began|begun|started|originated|arose|formed|had (?:its|their) (?:origin|onset|roots)|"
                r"dat(?:ed|es|ing)) "
                r"(?:in|from|during|back to) (?:early )?(?:childhood|adolescence|youth|birth|boyhood|girlhood|"
                r"his teens|her "
                r"teens|before)" + _WOKEN
            ),
            r"\bof (?:many|several|some|\w+) years'? (?:standing|duration|origin)\b" + _WOKEN,
            (
                r"\b(?:found|seen|common|expected|typical|usual|normal) (?:in|for|of|at) (?:an? )?(?:older|aging|"
                r"middle-aged|elderly|persons? (?:of )?(?:his|her) age|(?:\w+ ){0,3}?(?:his|her) age)\b" + _WOKEN
            ),
            r"\byears of (?:degeneration|wear|smoking|use|attrition|progression)\b" + _WOKEN,
            r"\bbrought (?:[\w'-]+ ){0,3}?to (?:the|his|her) (?:job|work|employment|accident)\b",
            (
                r"\bnothing (?:more|other|but)(?: than)? (?:the |an? )?(?:\w+ )?(?:old|earlier|prior|previous|"
                r"pre-?existing|same|(?:19|20)\d\d)\b"
            ),
            r"\b(?:carried|brought) (?:\w+ ){0,3}?into (?:the|this) (?:accident|injury|employment|job)\b",
            (
                r"\b(?:symptomatic|active|disabling|ratable|present)(?: and [\w ]{3,30}?)?,? (?:immediately |"
                r"long |well |already |just )?(?:before|prior to) (?:the |his |her |she |he |any |this )?(?:[\w-]+ "
                r"){0,3}?(?:<work>|hurt|injured|claim)"
            ),
            r"\b(?:pre-?dat\w+|ante-?dat\w+|preceded) (?:the |his |her |any |this |that )?(?:[\w'-]+ "
            r"){0,4}?(?:<work>|claim)" + _WOKEN,
            r"\bexist(?:ed|s)? (?:before|prior to) (?:the |his |her )?(?:[\w-]+ )?(?:entry|entrance|"
            r"enlistment|induction|"
            r"(?:active |military |naval )?service|active duty)\b" + _WOKEN,
            r"\bpre-?existed (?:the |his |her |any |entry |this )?(?:[\w'-]+ ){0,3}?(?:<work>|claim|enlistment)"
            + _WOKEN,
        ),
        examples=(
            "the spurs were all longstanding",
            "a tear of the degenerative type",
            "the calcium had been there for years",
            "the asthma began in childhood",
            "nothing more than the old hernia seen again",
            "symptomatic before the accident",
            "the bulge antedated the claimed accident",
        ),
        refuses=("the spurs were recent", "old but asymptomatic", "the job began in May"),
        version=2,
        issue=Issue.PREEXISTING,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.preexisting.unchanged",
        meaning="Films from before and after show the same, so that nothing new was done.",
        patterns=(
            (
                r"\bno (?:\w+ )?(?:interval )?(?:change|progression|difference|alteration)s? (?:\w+ )?(?:between|from|"
                r"since|"
                r"compared|on comparison|over) (?:the |his |her |an? )?(?:[\w-]+ ){0,4}?(?:scan|MRI|film|x-?ray|stud|"
                r"image|imaging|19\d\d|20\d\d)"
            ),
            (
                r"\b(?:scan|MRI|films?|x-?rays?|study|studies|images?|imaging)\b[^;.]{0,40}? (?:show\w*|reveal\w*|had|"
                r"were|was) (?:the (?:very )?same|identical|unchanged|no different|essentially the "
                r"same)\b[^;.]{0,30}?(?:findings?|changes|patholog\w+|as|to|from|in)\b"
            ),
        ),
        examples=(
            "reported no significant interval change between the scans of 2003 and 2012",
            "the second MRI showed the same findings as the first",
        ),
        refuses=("reported a change between the scans", "the MRI showed a tear"),
        issue=Issue.PREEXISTING,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
"""Rules on age and onset."""
