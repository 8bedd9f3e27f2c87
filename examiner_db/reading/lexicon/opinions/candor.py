"""Opinions on whether somebody is to be believed about pain: feigned, forced, or real."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_FALSE = (
    r"(?:exaggerat\w+|malinger\w+|feign\w*|fak(?:ed|ing|e)\b|simulat\w+|magnif\w+|embellish\w*|fabricat\w+|pretend\w*|"
    r"manipulat\w+|deceptive|deceiv\w+|insincere|dishonest\w*|overreport\w*|over-report\w*|secondary gain|"
    r"functional overlay|"
    r"conscious\w* (?:produc\w+|motivat\w+|deception)|dissembl\w+|poor effort|lack of effort|self-limit\w+|histrionic|"
    r"play-?acting|put(?:ting)? on|untruthful\w*|symptom amplification|amplif\w+|motivat\w+ by gain|non-?organic)"
)
_WOES = (
    r"(?:complaints?|symptoms?|pain(?: complaints?| behaviou?r)?|presentation|reports?|limitations?|behaviou?r|"
    r"deficits|"
    r"history|account|claims?|profile|tests?|results?|effort|responses?|scores|performance|evaluation|findings|"
    r"conduct)"
)

CANDOR: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.validity.believed",
        meaning="The complaints are real: nothing feigned, effort full, tests to be relied on.",
        patterns=(
            (
                r"\b(?:no|not|nothing|never|none|neither|without|nor|far from|free of|any(?= suggestion)|"
                r"rejected|rejecting|"
                r"dismiss\w+|rul(?:ed|ing) out|disput\w+|ruled out|contrary to|absence of|in no way|anything "
                r"but|hardly|denied|"
                r"cannot be) (?:(?!reconcil|explain|substantiat|support|with\b)[\w',-]+ ){0,9}?"
                + _FALSE
                + r"\b(?! (?:effort|and honest))"
            ),
            r"\b(?:[Ff]ar from|[Ii]nstead of|[Rr]ather than) (?:being |a |an )?" + _FALSE,
            (
                _WOES + r"\b(?: [\w'-]+){0,6}? (?:was|were|is|are|to be|as|being|had been)(?: "
                r"(?!not\b|never\b|neither\b|in\b)"
                r"[\w-]+,?){0,3}? (?:genuine|credible|honest|real|reliable|valid|true(?: ones)?|sincere|"
                r"truthful|believable|"
                r"trustworthy|organic|legitimate|authentic|in earnest|appropriate to|in keeping with|in line "
                r"with|consistent "
                r"with (?:a |the |his |her |what|those|objective))\b(?! ?(?:[\w-]+ ){0,2}?(?:<elsewhere>|"
                r"progression|malinger\w+))"
            ),
            (
                r"\b(?:accept\w+|took|takes|credit\w+|believ\w+|confirm\w+|trust\w*) (?:the |his |her |them |"
                r"all |these |"
                r"<claimant>'s )?(?:\w+ )?(?:" + _WOES + r" )?(?:as (?:real|genuine|true|valid|honest)|at face value)"
            ),
            r"\b(?:real|genuine|true|actual) (?:distress|pain|suffering|deficits|limitations|impairment|symptoms)\b",
            (
                r"(?<!less than )(?<!than a )(?<!lack of )(?<!not )\b(?:full|best|maximal|maximum|good|genuine|"
                r"honest|sincere|consistent|excellent|adequate|valid|every) "
                r"(?:and (?:\w+ )?\w+ )?efforts?\b"
            ),
            (
                r"\befforts? (?:\w+ )?(?:to be |was |were |as |is )(?:[\w-]+ ){0,2}?(?:full|good|best|consistent|"
                r"maximal|valid|"
                r"genuine|adequate|sincere)"
            ),
            (
                r"\b(?:objective|organic|clinical|physical) (?:signs?|findings?|evidence|pathology) (?:[\w-]+ "
                r"){0,3}?(?:bore out|"
                r"supported|matched|explained|confirmed|corroborated|substantiated|backed) (?:the |his |her "
                r")?(?:\w+ ){0,2}?"
                r"(?:complaints|symptoms|pain)"
            ),
            (
                r"\b(?:no|never (?:had )?(?:any )?|not (?:have )?(?:any )?) ?(?:cause|reason|ground|basis) to "
                r"(?:doubt|question|suspect|"
                r"disbelieve|distrust|challenge) (?:the |his |her |<claimant>)"
            ),
            (
                r"\b(?:stoic|minimi[sz]\w+ (?:his|her) (?:pain|symptoms|complaints)|make light of|hid(?:es|ing)? "
                r"(?:his|her) pain|"
                r"understat\w+|underreport\w*|forthright|candid with|straightforward and|played down)\b"
            ),
            r"\b(?:no|none of the|negative for|free of|absence of|without) (?:\w+ )?Waddell\w*",
            (
                r"\b(?:every|all|each) (?:\w+ ){0,3}?(?:validity|effort|credibility) (?:\w+ )?(?:indicators?|"
                r"measures?|tests?|"
                r"scales?|checks?|criteri\w+)?\b(?: [\w'-]+){0,3}? (?:passed|valid|satisfied|met|normal|within)"
            ),
            (
                r"\b(?:stood by|defended|upheld|vouched for|affirmed|confirmed) (?:the )?(?:validity|reliability|"
                r"genuineness|credibility)"
            ),
            (
                r"\b(?:complaints|symptoms|pain|behaviou?r)\b[^.;]{0,60}? (?:entirely |fully |wholly |quite |"
                r"completely )?(?:in "
                r"keeping|consistent|in accord|congruent|commensurate|proportionate|proportional|appropriate)"
                r" (?:with|to) (?:the |his |her |a |what )(?!(?:[\w-]+ ){0,2}?(?:<elsewhere>|progression|malinger\w+))"
            ),
        ),
        examples=(
            "no suggestion that she was faking",
            "far from exaggerating, he hid it",
            "the deficits were real",
            "took the complaints at face value",
            "gave her honest effort",
            "had no reason to doubt her account",
            "a stoic worker",
            "pain in keeping with the scan",
        ),
        refuses=("was faking", "the complaints were not genuine by any measure", "the effort was poor"),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.validity.disbelieved",
        meaning="The complaints are not to be believed: feigned, forced, without a bodily reason.",
        patterns=(
            r"\b" + _FALSE + r"\b(?! (?:effort )?(?:was|were|is) (?:not|absent|ruled))",
            (
                r"\bno (?:organic|anatomic\w*|physiologic\w*|physical|objective|medical|neurologic\w*) (?:\w+ "
                r")?(?:basis|"
                r"explanation|correlate|reason|cause|substrate|support|ground) (?:for|of|to) (?:[\w'-]+ ){0,4}?"
                r"(?:complaints?|symptoms?|pain|weakness|numbness|loss|limitations?)"
            ),
            (
                r"\b" + _WOES + r"\b(?: [\w'-]+){0,6}? (?:was|were|is|are|to be|as|being)(?: (?:[\w-]+,?|and)){0,4}? "
                r"(?:disproportionate|out of proportion|nonanatomic|non-anatomic|nonphysiologic\w*|"
                r"non-?dermatomal|unreliable|"
                r"invalid|volitional|voluntary|suspect|feigned|not credible|inconsistent with (?!(?:the |an? "
                r")?(?:\w+ )?(?:injur|accident|mechanism|fall))|implausible|bizarre|staged|"
                r"unbelievable)\b"
            ),
            (
                r"\bnot (?:to be|be) (?:believed|trusted|relied (?:up)?on|credited)\b|\bcould not be (?:relied|"
                r"trusted|believed)\b"
            ),
            (
                r"\b(?:complaints?|symptoms?|pain|presentation|limitations?)\b(?: [\w'-]+){0,3}? (?:could|can) "
                r"?not be (?:reconciled|"
                r"explained|substantiated|squared|accounted|matched|supported)"
            ),
            (
                r"\b(?:followed|follow|match\w*|fit|fits|correspond\w* to) no (?:\w+ )?(?:dermatom\w*|anatomic\w*|"
                r"pattern|nerve|myotom\w*)"
            ),
            (
                r"\b(?:betray\w*|show\w*|demonstrat\w+|evidenc\w+|suggest\w*|indicat\w+) (?:an? |some )?(?:lack of|"
                r"poor|less than "
                r"full|sub-?maximal|insufficient|inadequate|limited) (?:\w+ )?effort"
            ),
            (
                r"\bfail(?:ed|ing|s) (?:[\w-]+ ){0,4}?(?:validity|effort|embedded|credibility)\b|\bnot "
                r"(?:putting|put|giv\w+|"
                r"gave|exert\w*|make|making|us\w+|offer\w*) (?:forth )?(?:an? |his |her )?(?:\w+ )?(?:full|best|"
                r"maxim\w+|good|"
                r"genuine|valid|honest|adequate|consistent|real) (?:\w+ )?effort"
            ),
            r"\b(?:manipulative|indicative of (?:malinger|exagger)\w+|consciously|volitional\w*)\b",
            (
                r"\b(?:Waddell\w*)(?: \w+){0,3}? (?:was|were|are) (?:\w+ )?(?:positive|present|elicited)\b|"
                r"\b(?:positive|\w+ of five|\d "
                r"(?:of|out of) 5|\d/5) (?:\w+ )?Waddell"
            ),
            r"\bonly (?:by|as|on the basis of) (?:simulation|malingering|volition|conscious|an? conscious)",
        ),
        examples=(
            "was embellishing",
            "no organic basis for the numbness",
            "the complaints were volitional",
            "her answers were not to be believed",
            "the loss followed no dermatome",
            "failed the embedded validity measures",
            "was not giving his best effort",
        ),
        refuses=("the complaints were understandable", "the pain followed the L5 dermatome"),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
"""Rules on candor."""
