"""Opinions on effort and on whether complaints agree with the findings."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

EFFORT: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.validity.genuine",
        meaning="Full effort, valid tests, complaints that agree with the findings, or signs of exaggeration not met.",
        patterns=(
            (
                r"\befforts? (?:to be|was|were|had been|as) (?:\w+ )?(?:full|consistent|good|genuine|maximal|"
                r"excellent|valid|sincere)\b"
            ),
            (
                r"\b(?:thought|found|considered|believed|deemed|judged) (?:him|her|<claimant>|the patient) (?:to be "
                r")?(?:an? )?(?:\w+ )?(?:genuine|sincere|truthful|forthright|(?:reliable|credible|good) historian)"
            ),
            (
                r"(?<!less than )(?<!than a )\b(?:full|good|maximal|maximum|best|consistent|genuine|excellent|"
                r"sincere|valid|adequate)"
                r"(?:,? (?:and|but|or) (?:\w+ )?\w+)? efforts?\b"
            ),
            (
                r"\b(?:validity|effort) (?:\w+ )?(?:indicators|tests?|measures|scales) (?:were|was) (?:\w+ "
                r")?(?:passed|valid|normal)\b"
            ),
            r"\bpassed (?:[\w-]+ ){0,4}?(?:validity|effort)\b",
            (
                r"\bWaddell(?:'s)?(?: \w+){0,3}? (?:was|were|are|is) (?:\w+ )?(?:negative|absent|not)|"
                r"\b(?:negative|absent|0/5|0 of 5|zero|no|none of the) (?:\w+ )?Waddell"
            ),
            (
                r"\b(?:complaints?|symptoms?|history|presentation) (?:was|were|are|is) (?:\w+ ){0,2}?(?<!not )"
                r"(?:genuine|credible|supported by|consistent with (?:the|his|her|objective) (?:\w+ "
                r")?(?:findings|imaging|"
                r"examination|pathology|studies))"
            ),
        ),
        examples=(
            "found her effort to be consistent",
            "thought the claimant entirely genuine",
            "she gave full effort on every test",
            "Waddell signs were negative",
            "the embedded validity tests were passed",
        ),
        refuses=("he gave submaximal effort", "three of five Waddell signs were positive"),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.validity.doubted",
        meaning="Effort or consistency is doubted in words that are not those of the tests.",
        patterns=(
            r"\bnot (?:being )?(?:\w+ )?(?:truthful|candid|forthright|honest)\b",
            r"\bno (?:anatomic\w*|organic|physiologic\w*|neurologic\w*) (?:explanation|basis|correlate|cause|reason)",
            r"\b(?:was|were) (?:\w+ )?(?:voluntary|volitional)\b",
            r"\bfak(?:ed|ing)\b|\boverstat(?:e|ed|ing|es)\b",
            r"\bless than (?:a )?(?:full|maximal|maximum|optimal|good) (?:and \w+ )?effort",
            r"\bwhen (?:\w+ )?(?:distracted|not (?:\w+ )?(?:aware|observed|watched)|unaware|unobserved)\b",
            r"\bnot (?:\w+ )?(?:physiologic\w*|organic|anatomic\w*)\b",
            (
                r"\b(?:non-?credible|invalid|unreliable) (?:\w+ )?(?:response|effort|profile|test|presentation|"
                r"performance|results?|scores?)"
            ),
            (
                r"\b(?:complaints?|symptoms?|pain|disability) (?:[\w-]+ ){0,3}?(?:outweigh\w*|surpass\w*|exceed\w*) "
                r"(?:the |any |his |her )?(?:[\w-]+ ){0,2}?(?:findings|objective|evidence)"
            ),
            (
                r"\befforts?\b(?: [\w'-]+){0,5}? (?:submaximal|sub-maximal|poor|inconsistent|insufficient|invalid|"
                r"inadequate|suboptimal|variable|less than full|questionable)\b"
            ),
            (
                r"\b(?:complaints?|symptoms?|pain|presentation|limitations?|behaviou?r)\b(?: [\w'-]+){0,4}? "
                r"(?:(?:far |greatly |"
                r"well )?(?:exceed(?:ed|s)?|outrun|outran|outstrip(?:ped|s)?|out of keeping with|in excess of|"
                r"beyond what|"
                r"more than))\b[^.;]{0,50}?(?:finding|objective|patholog|expect|imaging|examination|injur|explain|"
                r"mechanism)"
            ),
            r"\b(?:subjective|self-imposed|voluntary|self-restricted) in nature\b|\bself-(?:imposed|restricted)\b",
            (
                r"\bnot (?:\w+ )?(?:borne out|corroborated|explained|substantiated|supported) by (?:the |any |his |"
                r"her )?(?:[\w-]+ )"
                r"{0,3}?(?:examination|findings?|objective|imaging|studies|films?|tests?|testing)"
            ),
            (
                r"\b(?:give-?way|giving way|breakaway|cogwheel|ratchety) weakness\b|\bnon-?(?:dermatomal|anatomic\w*|"
                r"myotomal)\b|\b(?:flat|non-bell) (?:[\w-]+ )?curve\b|\bpain behaviou?rs?\b"
            ),
            r"\b(?:straight[- ]leg rais\w+|seated and supine|test\w*) (?:\w+ ){0,5}?(?:discordant|inconsistent)\b",
            r"\b(?:capacity|ability|function\w*) (?:\w+ )?(?:well |far )?beyond (?:what|that|those|the)\b",
            (
                r"\bfeign\w*|\bfactitious\b|\bfabricat\w+|\bself-serving\b|\boverreport\w*|\bover-report\w*|"
                r"\bexaggerat\w*"
            ),
        ),
        examples=(
            "the claimant was not being truthful",
            "the loss of motion was voluntary",
            "gave less than full effort",
            "moved normally when distracted",
            "the weakness was not physiologic",
            "complaints far outweighed the objective findings",
            "considered the effort on it submaximal",
            "her complaints outrun the findings",
            "limitations that are subjective in nature",
            "a functional capacity well beyond that which he presents",
        ),
        refuses=("her effort was full", "the pain exceeded his tolerance"),
        version=2,
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.validity.sincere",
        meaning="The claimant appears sincere, or what is complained of agrees with what was found.",
        patterns=(
            (
                r"\b(?:appear\w*|seem\w*|impress\w* (?:him|her|Ⓟ) as|came across as|found (?:him|her|<claimant>|the "
                r"\w+)) "
                r"(?:to be )?(?:an? )?(?:\w+ly |quite |very |entirely )?(?:sincere|genuine|forthright|truthful|honest|"
                r"credible)\b"
            ),
            (
                r"\bcomplain\w* of [^;]{3,60}? (?:which|that|and this) (?:was|were|is|are) (?:\w+ )?(?:consistent "
                r"with|explained by|"
                r"in keeping with|borne out by) (?:the |his |her )?(?:[\w-]+ )?(?:findings?|surgery|films?|scan|MRI|"
                r"patholog\w+|"
                r"examination)"
            ),
        ),
        examples=(
            "he appears sincere",
            "complained of pain on reaching which was consistent with the surgical findings",
        ),
        refuses=("he was found to be employable", "complained of pain on reaching"),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.validity.uneven",
        meaning="What was measured differs from what was seen when nobody measured.",
        patterns=(
            (
                r"\b(?:motion|movements?|strength|grip|gait|sensation|posture|behaviou?r|findings|"
                r"measurements)\b[^;.]{0,50}? (?:was|were) "
                r"(?:\w+ )?(?:inconsistent|different|variable|at variance)\b[^;.]{0,30}?\b(?:between|when|observed|"
                r"distracted|"
                r"informal\w*|spontaneous\w*)"
            ),
            (
                r"\b(?:moved|used|bent|walked|lifted|turned|raised|sat)\b[^;.]{0,60}? when (?:not |un|he was not |she "
                r"was not |"
                r"<claimant> was not )(?:being )?(?:examined|observed|tested|watched|measured)\b"
            ),
            (
                r"\b(?:inconsistent|discrepan\w+|inconsistenc\w+) between (?:the )?(?:\w+ )?(?:observed|formal|seated|"
                r"supine|measured)\b"
            ),
        ),
        examples=(
            "the motion of the knee was inconsistent between observed and measured",
            "moved the hand freely when she was not being examined",
            "a discrepancy between seated and supine testing",
        ),
        refuses=("the motion of the knee was reduced", "moved the hand when she was examined"),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
)
