"""Opinions on whether anything permanent is left, in the words of categories, criteria and consequences."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

PERMANENCY: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.impairment.nothing_left",
        meaning="Nothing permanent to rate, or the least there is.",
        patterns=(
            (
                r"\b(?:no|neither|not|nor|without|none) (?:[\w'-]+ ){0,7}?(?:ratable|rateable|permanent "
                r"(?:partial )?(?:disability|impairment|"
                r"loss|residuals?|injury|consequence\w*)|permanency|whole person impairment|lasting "
                r"(?:consequences|effects)|"
                r"(?:scheduled|unscheduled)[\w ]{0,20} disability|neurological impairment|impairment rating|"
                r"anatomical impairment|loss of use)\b"
                r"(?! (?:before|prior|rating for the prior))"
            ),
            (
                r"\b(?:gave|assign\w*|found|rated|awarded|warrant\w*|allow\w*|justif\w*) (?:[\w'-]+ )?no (?:\w+ "
                r")?(?:rating|impairment|permanency|ratable)\b"
            ),
            (
                r"\bno (?:ratable|impairment)\b|\bwith no (?:impairment|rating)\b|\bno ground for (?:a )?(?:finding "
                r"of )?(?:permanency|impairment)"
            ),
            (
                r"\b(?:criteria|requirements|conditions) for (?:an? )?(?:[\w-]+ ){0,3}?(?:rating|impairment|"
                r"permanency)\b[^.;]{0,30}? not (?:\w+ )?(?:satisfied|met|"
                r"fulfilled|present)"
            ),
            (
                r"\brating\b[^.;]{0,40}? (?:was|is|were) not (?:\w+ )?(?:allowable|allowed|warranted|justified|"
                r"supported|appropriate|permitted)"
            ),
            r"\b(?:DRE )?[Cc]ategory (?:1|I|one)\b(?! (?:or|to|through))|\bClass (?:0|zero)\b",
            (
                r"\b(?:a )?mere (?:<share>)|\b(?:came|comes|amount\w*|convert\w*|work\w* out|translat\w+) to (?:0|"
                r"zero|no|nothing)\b"
            ),
            (
                r"\b(?:proper|correct|right|true|appropriate) (?:number|figure|rating|percentage|impairment) (?:was|"
                r"is) (?:zero|0|nothing|none)\b"
            ),
            (
                r"\b(?:overrat\w+|over-rat\w+|rated too high\w*|excessive rating|rating (?:was|is) (?:too high|"
                r"excessive|inflated))"
            ),
            (
                r"\breduced (?:the )?(?:total|rating|impairment|figure)\b|\b(?:<share>) (?:[\w-]+ ){0,8}?,? (?:far |"
                r"well |much )?(?:below|less than|"
                r"lower than|short of) (?:what|the|that)\b"
            ),
            r"\bevery (?:plane|range)[\w ,]{0,40}? (?:motion )?(?:to be |was |as )?(?:normal|full|complete)\b",
            (
                r"\bstood by (?:his|her) (?:\w+ )?rating\b[^.;]{0,40}\bnothing\b|\bnothing (?:[\w'-]+ ){0,4}?called "
                r"for more\b"
            ),
            (
                r"\bno (?:[\w-]+ ){0,2}?ratings? (?:was|were|is|are|would be) (?:appropriate|warranted|justified|"
                r"indicated|assignable|supported)\b"
            ),
            r"\bno (?:totally |significant )*disabling (?:respiratory|pulmonary|lung|obstructive|breathing)\b",
        ),
        examples=(
            "no rating was appropriate",
            "no disabling respiratory impairment",
            "found no ratable loss, and no permanent loss of any kind",
            "the criteria for a permanent rating were not met",
            "placed her in Category 1",
            "a mere two percent",
            "the correct figure was zero",
            "had overrated the hand",
        ),
        refuses=(
            "a rating was appropriate",
            "a permanent loss of use",
            "placed him in Category 4",
            "no active impairment beforehand",
        ),
        version=2,
        issue=Issue.IMPAIRMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.impairment.something_left",
        meaning="Something permanent is left, a high category, or the higher of two ratings.",
        patterns=(
            (
                r"\b(?:agree[ds]?|concur\w*|side[ds]?) with the (?:<share>|(?:higher|greater|larger) (?:rating|"
                r"figure|percentage|number|impairment))"
            ),
            r"\b[Cc]ategory (?:[3-9]|III|IV|VI?I?)\b|\b[Cc]lass (?:2|3|4|II|III|IV)\b(?=[^.;]{0,30}severity)",
            (
                r"\b(?:permanent|lasting|significant) (?:\w+ )?(?:consequential |partial )?(?:limitation|"
                r"loss)s? (?:of|in) (?:use|motion|"
                r"function)\b(?![^.;]{0,40}(?:%|percent))|\bdeemed (?:them|it|these) (?:\w+ )?permanent\b|"
                r"\bpermanent consequential\b"
            ),
            (
                r"\b(?:social|occupational)(?: and (?:social|occupational))? impairment (?:as|was|is) (?:total|"
                r"severe|serious)\b"
            ),
            r"\bequivalent to ankylosis\b",
            (
                r"\bcorrect(?:ly)? (?:rated|rating)\b[^.;]{0,30}\bhigher\b|\b(?:rating|impairment) (?:was|is) too "
                r"low\b|\bunderrated\b"
            ),
            r"\badded (?:<share>)",
            (
                r"\b(?:has|have|had|suffers?|suffered|sustained|is left with|was left with|exhibits?|exhibited)"
                r" (?:an? )?"
                r"(?:mild |moderate |marked )?permanent(?:,? (?:and|partial|consequential))*? (?:disability|impairment|"
                r"limitation)\b"
            ),
            (
                r"\b[Pp]laintiff(?:'s)?"
                r" [^.;]{0,120}?\b(?:significant|substantial|marked|quantified|persistent|continuing) "
                r"(?:restrictions?|limitations?|deficits?|losses|decreases?) (?:of|in) (?:the |his |her"
                r" )?(?:ranges? of )?"
                r"(?:\w+ )?(?:motion|movement|use)\b"
            ),
            (
                r"\b(?:totally |completely |significantly )?disabling (?:respiratory|pulmonary|lung|obstructive|"
                r"breathing)(?: (?:or|and) \w+)? (?:impairment|disease|defect|disability|condition)"
            ),
            (
                r"\b(?:injur\w+|limitations?|symptoms|impairments?|disability|loss|deficits?) (?:[\w-]+ "
                r"){0,3}?(?:was|were|is|are|to be|as) (?:\w+ly |significant and )?permanent\b(?! and stationary)"
            ),
            (
                r"\b(?:significant|marked|substantial|persistent|quantified) (?:[\w-]+ )?(?:limitations?|"
                r"restrictions?|losses|deficits?|decreases?) (?:of|in) (?:[\w-]+ ){0,4}?(?:motion|movement)\b"
            ),
        ),
        examples=(
            "a totally disabling respiratory impairment",
            "the injuries were permanent in nature",
            "significant limitations in the range of motion of the spine",
            "agreed with the 12 percent that was given",
            "best described by Category 4",
            "a permanent loss of motion",
            "deemed them permanent",
            "added four percent for the scar",
        ),
        refuses=("the condition was permanent and stationary", "Category 1", "agreed with the lower rating"),
        version=3,
        issue=Issue.IMPAIRMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
"""Rules on permanency."""
