"""Opinions on pretense in ordinary words: loss put down to the will, acts that belie complaints."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_WILLED = (
    r"(?:self-(?:restricted|limited|limiting|imposed)|voluntary|volitional|feigned|exaggerated|put on|magnified|"
    r"embellished|functional|non-?organic|non-?physiologic\w*|malingering|embellishment|exaggeration|simulated|"
    r"(?:symptom |pain )?(?:magnification|amplification)|theatrical|histrionic|contrived|staged|fabricated)"
)
_WOE = (
    r"(?:complaints?|symptoms?|weakness|loss(?: of \w+)?|findings|deficits?|pain|limp\w*|tremor|gait|motion|numbness|"
    r"tenderness|presentation|behaviou?r|performance|display|disability|limitations?|symptomatology)"
)
_SEEN = (
    r"(?:activit(?:y|ies)|conduct|footage|video(?:tape)?|surveillance|film|tape|recording|movements|observations?|"
    r"what (?:he|she) (?:did|was seen)[^;,]{0,20})"
)
_BODY = (
    r"(?:findings?|patholog\w+|films?|MRI|scans?|imaging|tears?|herniation|studies|EMG|x-rays?|stenosis|instability|"
    r"spasm|atrophy)"
)
_TRUTH = r"(?:veracity|sincerity|genuineness|honesty|truthfulness|candor|credibility|legitimacy|motives?|motivation)"

PRETENSE: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.validity.willed",
        meaning="A loss is put down to the will, measurements are void, or what is done belies what is complained of.",
        patterns=(
            (
                r"\b(?:dismiss|discount|regard|describ|characteriz|explain|view|attribut|ascrib|label|wrote|put|"
                rf"consider|class)\w* (?:off |away |down )?(?:[\w'-]+ ){{1,7}}?(?:as|to|off as) (?:(?!not\b)[\w-]+ "
                rf"){{0,2}}?"
                rf"{_WILLED}\b"
            ),
            (
                r"\binvalidat(?:ed|es|ing) (?:the |his |her |all )?(?:[\w-]+ ){0,4}?(?:motion|measurements?|testing|"
                r"results?|scores?|profile)\b"
            ),
            (
                r"\b(?:motion|measurements?|testing|tests?|scores?|profile|responses)\b[^;,.]{0,30}? (?:was|were|are|"
                r"is|as) "
                r"(?:\w+ )?(?:invalid|void|worthless|unreliable|not (?:valid|reliable|reproducible))\b"
            ),
            (
                rf"\b{_WOE}\b[^;,.]{{0,40}}? (?:vari(?:ed|es)|changed|disappeared|vanished|improved|lessened|ceased|"
                r"normalized|came and went) (?:\w+ )?(?:with|on|under|when|during|upon|as soon as) (?:distract\w+|"
                r"observ\w+|"
                r"surveillance|not (?:being )?(?:observed|watched|examined)|unobserved|unaware|(?:he|she|<claimant>) "
                r"(?:thought|"
                r"believed|was not|was un))"
            ),
            (
                rf"\b{_WOE} (?:(?:was|were|is|are|as|to be|seemed|appeared|struck \w+ as) )?(?:\w+ly )?(?:theatrical|"
                r"histrionic|staged|overdone|contrived|overblown|implausible)\b"
            ),
            (
                rf"\b{_SEEN}\b[^;]{{0,60}}? (?:(?:was|were|are|is) )?(?:inconsistent|incompatible|at odds|"
                rf"irreconcilable|"
                r"out of keeping|impossible to (?:square|reconcile)|contradict\w*|belie[sd]?|(?:did|do|does) not "
                r"(?:match|"
                r"fit|square)|could not be (?:squared|reconciled)) ?(?:with )?(?:the |his |her |<claimant>'s |what )?"
                r"(?:[\w-]+ ){0,3}?(?:presentation|complaints?|examination|claimed|alleged|reported|stated|limitations|"
                r"disability|symptoms|account|(?:he|she) (?:said|claimed|told))"
            ),
            (
                r"\b(?:walk|mov|bent|us|turn|sat|dress)\w* (?:\w+ ){0,3}?(?:normally|freely|easily|briskly|without "
                r"(?:a limp|"
                r"difficulty|apparent pain)) (?:when|as|while|after|once|on) (?:(?:he|she|<claimant>) (?:left|walked|"
                r"was "
                r"(?:un|not|leav)|thought|believed|went)|leaving|outside|in the parking|unaware|not\b|unobserved)"
            ),
            (
                r"\b(?:not|unable to|never) (?:account for|explain) (?:the |his |her |<claimant>'s )?(?:[\w-]+ "
                r"){0,3}?(?:complaints?|"
                r"symptoms?|pain)\b(?=[^.;]{0,30}\b(?:basis|physical|physically|objective\w*|anatomic\w*|medical\w*|"
                r"organic\w*|"
                r"findings))"
            ),
            (
                r"\b(?:sat|moved|walked|stood|rose) (?:\w+ )?(?:comfortably|easily|without (?:difficulty|apparent "
                r"pain))\b"
                r"[^.;]{0,60}? (?:despite|although|while|yet) [^.;]{0,40}?(?:report|complain|claim|rat)\w*"
            ),
            (
                r"\b(?:litigation|compensation|money|gain|lawsuit|incentives?) (?:was|were|is|are) (?:\w+ "
                r")?(?:driving|behind|"
                r"fueling|feeding) (?:the |his |her )?(?:\w+ )?(?:complaints?|symptoms?|pain|disability)\b"
            ),
            (
                rf"\b(?:question|doubt|suspect|distrust|challeng|disput)\w* (?:the |his |her |<claimant>'s "
                rf")?(?:[\w'-]+ "
                rf"){{0,2}}?{_TRUTH}\b"
            ),
            (
                rf"\b{_BODY}\b(?: [\w-]+){{0,2}}? (?:did|do|does|could|would|cannot) ?(?:not )?(?:\w+ )?(?<=not "
                rf")(?:explain|"
                r"account for|correlate with|match|support|correspond (?:to|with)|corroborate|substantiate|bear out) "
                r"(?:the "
                r"|his |her |<claimant>'s )?(?:\w+ ){0,3}?(?:complaints?|symptoms?)\b"
            ),
            (
                r"\b(?:complaints?|symptoms?|pain)\b(?: [\w-]+){0,3}? (?:was|were|are|is) not (?:\w+ )?(?:matched|"
                r"explained|"
                r"accounted for|borne out|backed|confirmed|verified|accompanied|reflected) by\b"
            ),
        ),
        examples=(
            "could not account for her complaints on any physical basis",
            "sat comfortably throughout the interview despite reporting pain",
            "litigation was driving the complaints",
            "dismissed it as self-restricted",
            "invalidated the lumbar range of motion",
            "the motion measurements were invalid",
            "complaints of weakness varied considerably with distraction",
            "found the presentation theatrical",
            "the activities on the video were inconsistent with the presentation",
            "she walked normally when she left the building",
            "questioned the veracity of her complaints",
            "complaints were not matched by objective findings",
            "the imaging did not explain the complaints",
        ),
        refuses=(
            "dismissed the suggestion of malingering",
            "the measurements were valid",
            "the pain varied with the weather",
            "the video was consistent with the complaints",
            "regarded the loss as not voluntary",
        ),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.validity.borne_out",
        meaning="What was found explains what is complained of, tests agree, or a video shows nothing against it.",
        patterns=(
            (
                rf"\b{_SEEN}\b[^;]{{0,30}}? (?:show\w*|contain\w*|reveal\w*|depict\w*|disclos\w+) (?:her |him |"
                rf"<claimant> )?"
                r"(?:doing )?(?:nothing|no (?:\w+ )?activit\w+|little) (?:[\w-]+ ){0,3}?(?:beyond|inconsistent|outside|"
                r"contrary|exceed\w*|more than|in excess|at odds|incompatible)"
            ),
            (
                rf"\b{_SEEN}\b[^;]{{0,40}}? (?:was|were|is|are) (?:not (?:in)consistent|(?<!not )(?:\w+ly "
                rf")?consistent|(?:well "
                r")?within|in keeping|compatible) (?:with )?(?:the |her |his )?(?:\w+ )?(?:restrictions|limits|"
                r"complaints|"
                r"limitations|what)"
            ),
            (
                rf"\b{_BODY}\b(?: (?!not\b|never\b)[\w-]+){{0,3}}? (?:explain(?:ed|s)?|account(?:ed|s)? for|"
                rf"correlat(?:ed|es)?"
                r" with|match(?:ed|es)?|correspond(?:ed|s)? (?:to|with)|corroborat(?:ed|es)?|substantiat(?:ed|es)?|"
                r"bore out) "
                r"(?:the |his |her |all of (?:the|his|her) )?(?:\w+ ){0,2}?(?:complaints?|symptoms?)\b"
            ),
            (
                r"\b(?:found|considered|believed|thought|called|judged|deemed) (?:the |his |her |<claimant>'s "
                r")?(?:\w+ )?"
                r"(?:complaints?|symptoms?|account|history|reports?)(?: of \w+)? (?:to be |as )?(?:\w+ly "
                r")?(?:credible|believable|"
                r"genuine|legitimate|real|valid|reliable|honest|sincere)\b"
            ),
            (
                r"\b(?:downplay|minimiz|understat|underreport)\w* (?:his|her|the) (?:pain|symptoms|complaints|"
                r"limitations)\b"
            ),
            (
                r"\b(?:symptoms?|complaints?|pain) (?:is|are|was|were) (?:exactly |just |precisely |entirely "
                r")?(?:what|those|the "
                r"kind|the sort) (?:that )?(?:one |he |she )?(?:would|should|is to|are to|might) (?:be "
                r")?expect(?:ed)?\b"
            ),
            r"\b(?:valid|passing) (?:scores?|results?|performances?) (?:on|in|across|throughout) ",
            (
                r"\b(?:straightforward|honest|reliable|credible|genuine|truthful|forthright|sincere) (?:patient|"
                r"historian|"
                r"reporter)\b"
            ),
            (
                r"\b(?:grip|strength|effort|testing|measurements?|responses|presentation)\b(?: (?!not\b|"
                r"in)[\w-]+){0,3}? "
                r"(?:was |were |is |are |as )?(?:consistent|reproducible|repeatable) (?:over|across|on|throughout|"
                r"from) "
            ),
        ),
        examples=(
            "found her pain complaints credible",
            "tends to downplay his pain",
            "symptoms are exactly what one would expect",
            "valid scores on every measure",
            "a straightforward patient",
            "the video showed nothing beyond the restrictions",
            "the activities were within her restrictions",
            "the findings explained the complaints",
            "found the grip testing consistent over three trials",
        ),
        refuses=(
            "the findings did not explain the complaints",
            "the video was inconsistent with the complaints",
            "grip testing was inconsistent over three trials",
        ),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
"""Asked before the rules on candor, which read a dismissal as a denial."""
