"""Opinions on treatment, on diagnosis, and on whether complaints agree with findings."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

TREATMENT: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.treatment.unrelated",
        meaning="The treatment, or the need for it, is not the injury's.",
        patterns=(
            (
                r"(?:need for [^;,]{0,40}?)?\b<care>\b[^;,]{0,60}?\b(?:was|were|is|are|be)? ?(?:unrelated|"
                r"not (?:causally |reasonably )?(?:related|due|attributable|necessitated|caused))\b"
            ),
        ),
        examples=(
            "the need for surgery was not due to the accident",
            "the care was unrelated to the injury",
        ),
        refuses=("the need for surgery was due to the accident",),
        issue=Issue.TREATMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.treatment.none",
        meaning="No further treatment is needed.",
        patterns=(
            (
                r"\bno (?:[\w-]+ ){0,5}?<care>(?: \w+){0,3}? (?:was|were|is|would be|needed|necessary|required|"
                r"indicated|recommended|warranted|reasonable)"
            ),
            r"\bno (?:further|additional|more|other|formal|ongoing) (?:[\w-]+ ){0,3}?<care>",
            (
                r"not (?:in need of|need|require|recommend|support|benefit from|necessary|"
                r"a candidate for)\b<thing><care>"
            ),
            r"none of the (?:[\w-]+ ){0,3}?<care>",
            r"\bno (?:further |continuing |medical |present )*need for (?:[\w-]+ ){0,4}?<care>",
            r"\bneither reasonable nor necessary\b",
            (
                r"<care>\b[^;]{0,70}? (?:would not benefit|unnecessary|excessive|unreasonable|not benefit|"
                r"was not going to)"
            ),
        ),
        examples=(
            "no further treatment was needed",
            "surgery was not going to help; the therapy unnecessary",
        ),
        refuses=("further treatment was needed",),
        issue=Issue.TREATMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.treatment.needed",
        meaning="Treatment is reasonable, necessary, appropriate or recommended.",
        patterns=(
            (
                r"<care>\b(?: (?!but\b|when\b|because\b)[\w'-]+){0,9}? (?:was|were|is|are|be|been|not|would be|"
                r"had been|as)(?: \w+){0,3}? (?:reasonable|necessary|medically|appropriate|warranted|indicated|"
                r"justified|needed|required|recommended|causally|related|beneficial|supported|reasonably)"
            ),
            (
                r"(?:recommend\w*|advis\w+(?! that)|advocated|endors\w+|in need of|(?<!the )need(?:s|ed)?(?: for)?|"
                r"requires?|"
                r"required|would benefit from|candidate for|support|warrant(?:ed|s)?|indicated for|necessitat\w+|"
                r"benefit from|appropriate|reasonable|necessary) (?:[\w',-]+ ){0,7}?<care>\b"
            ),
            (
                r"\b(?:it|they|this|that|these) (?:was|were|is|are) (?:not )?(?:medically"
                r" )?(?:reasonable|necessary)\b(?! to\b)"
            ),
        ),
        examples=(
            "the fusion was reasonable and necessary",
            "he recommended surgery",
        ),
        refuses=("the surgery was performed in May",),
        version=2,
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)

VALIDITY: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.validity.magnified",
        meaning="Complaints exceed the findings: magnification, poor effort, no objective support.",
        patterns=(
            r"symptom magnification",
            r"magnif\w+",
            r"exaggerat\w+",
            r"maling\w+",
            r"non-?physiologic\w*",
            r"non-?organic",
            r"Waddell\w*",
            r"embellish\w*",
            (
                r"(?:sub-?maximal|poor|inconsistent|questionable|less than full|suboptimal|lack of|variable|"
                r"self-limited) effort"
            ),
            (
                r"(?:complaints?|symptoms?) (?:\w+ ){0,4}?(?:out of proportion|disproportionate|not (?:supported|"
                r"substantiated|corroborated|explained|consistent)|inconsistent with|without objective|"
                r"could not be (?:explained|substantiated))"
            ),
            r"secondary gain",
            r"pain behaviors?",
        ),
        examples=(
            "there was symptom magnification",
            "her complaints were out of proportion to the findings",
        ),
        refuses=("he gave full effort",),
        issue=Issue.SYMPTOM_VALIDITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)

DIAGNOSIS: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.diagnosis.nothing",
        meaning="No objective finding, a normal examination, or the criteria are not met.",
        patterns=(
            (
                r"\bno (?:objective (?:\w+ "
                r")?(?:evidence|findings?|basis|medical|signs?|abnormalit\w+|support)(?![^.;]{0,40}(?:impairment|"
                r"permanen|PPD|disability|ratable))|"
                r"evidence of (?:\w+ ){0,3}?(?:radiculopathy|herniation|tear|fracture|neurological|impingement|"
                r"instability|cerebral|injury)|abnormal\w*|neurologic(?:al)? (?:deficit|finding|abnormalit)\w*)"
            ),
            (
                r"(?:essentially |entirely |completely )?(?:a )?normal (?:finding|examination|exam|neurological|"
                r"study|evaluation)"
            ),
            r"(?:did|does|do) not (?:meet|satisfy|fulfill) the (?:\w+ ){0,2}criteria",
            r"not (?:currently )?suffer\w* from (?:any )",
        ),
        examples=(
            "there was no objective evidence of injury",
            "the veteran did not meet the diagnostic criteria",
        ),
        refuses=("there was objective evidence of a tear",),
        version=2,
        issue=Issue.DIAGNOSIS,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.diagnosis.unsupported",
        meaning="Records or findings do not document or support the condition claimed.",
        patterns=(
            (
                r"(?:records?|evidence|findings|information|examination|documentation|studies|imaging|films?|"
                r"scans?)\b[\w ,-]{0,60}?(?:does|do|did) not (?:document|support|establish|demonstrate|show|"
                r"substantiate|reveal)\b(?![^.;]{0,80}(?:limitation|restriction|impairment|surg|treatment|"
                r"intervention))"
            ),
        ),
        examples=("the records did not document any such disease",),
        refuses=(
            "the records documented the disease",
            "the records did not support any functional limitation",
        ),
        issue=Issue.DIAGNOSIS,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.diagnosis.met",
        meaning="The criteria of the disputed diagnosis are met.",
        patterns=(
            r"\b(?:met|meets|satisfie[sd]|fulfilled) (?:all )?(?:of )?the (?:\w+ ){0,3}criteria",
            r"\bcriteria (?:for (?:[\w-]+ ){1,5}?)?(?:were|was|are|had been|have been) (?:not )?(?:\w+ )?met\b",
        ),
        examples=("the veteran met the diagnostic criteria for PTSD", "the criteria for PTSD were met"),
        refuses=("the veteran did not meet the criteria",),
        issue=Issue.DIAGNOSIS,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
