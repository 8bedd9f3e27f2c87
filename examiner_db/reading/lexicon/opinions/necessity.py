"""Opinions on treatment in the words of reviewers and surgeons: certified or not, reasonable, exhausted, premature."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

NECESSITY: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.treatment.refused",
        meaning="Treatment is not certified, not a reasonable choice, exhausted, or of no more use.",
        patterns=(
            r"\bno (?:role|place|indication|reason|justification|basis|rationale) for (?:[\w-]+ ){0,4}?<care>",
            r"\breceived (?:all|adequate|sufficient|ample|enough|appropriate) (?:[\w-]+ ){0,3}?<care>",
            (
                r"<care>\b(?: (?!and\b|but\b|was\b|not\b)[\w'-]+){0,2}? (?:premature|contraindicated|experimental|"
                r"unwarranted|unproven|unnecessary|excessive)\b"
            ),
            r"\bwould not (?:certify|authorize|approve|recommend|perform|offer|do) (?:[\w-]+ ){0,4}?<care>",
            (
                r"<care>\b(?: (?!and\b|but\b)[\w'-]+){0,6}? (?:would be|was|is|were|be) of (?:no|little|dubious|"
                r"questionable) (?:\w+ )?(?:benefit|use|value|help|utility)"
            ),
            (
                r"\b(?:<care>|narcotics?|opiates?|prescriptions?|drugs?|visits)\b(?: [\w'-]+){0,5}? (?:should|could|"
                r"must|can) be (?:\w+ )?(?:weaned|tapered|discontinued|stopped|terminated|ended|curtailed|reduced)"
            ),
            r"\b(?:over-?treat\w*|over-?utiliz\w*|palliative only|purely palliative|merely palliative)\b",
            r"\bnon-?certif\w+|\b(?:did|does|could) not (?:certify|authorize|approve)\b|\bnot certified\b",
            (
                r"\brecommend(?:ed|ing|s)? (?:that )?(?:[\w'-]+ ){0,5}?(?:denial|non-?certification|be (?:denied|"
                r"discontinued|stopped))"
            ),
            r"\brecommend(?:ed|ing|s)? against\b|\badvis(?:ed|ing|es) against\b",
            (
                r"\boppos(?:ed|es|ing) (?:to )?(?:the |any |an? |further |additional |more |second |proposed"
                r" )*(?:[\w-]+ ){0,2}?<care>"
            ),
            (
                r"<care>\b(?: (?!and\b|but\b)[\w'\u24c6-]+){0,5}? (?:was |were |is |are |be |as )?(?:not|neither|no "
                r"longer) (?:\w+ )?"
                r"(?:reasonabl[ey]|necessary|medically|indicated|appropriate|warranted|justified|related|"
                r"required|needed|"
                r"beneficial|helpful|curative|supported|reasonable)"
            ),
            (
                r"<care>\b(?: (?!and\b|but\b)[\w'-]+){0,6}? (?:was|were|is|are|would be|be|as) (?:\w+ "
                r")?(?:premature|contraindicated|"
                r"ill-advised|elective|experimental|unwarranted|unproven|unlikely to|inappropriate|unnecessary|"
                r"excessive)"
            ),
            (
                r"\b(?:not|no longer|never) (?:(?:\w+ )?(?:an? )?(?:appropriate |good |surgical |reasonable "
                r")*candidates? for|"
                r"a (?:surgical|operative) candidate|in need of (?:any |further |additional )?)\b"
            ),
            r"\bno (?:further|additional|more|other) (?:[\w-]+ ){0,3}?(?:<care>|visits|treatment)\b",
            (
                r"\bnothing (?:more|further|else)? ?(?:[\w-]+ ){0,3}?to (?:offer|be offered)\b(?!,? (?:other than|"
                r"except|beyond|but))"
            ),
            (
                r"\bhome exercise (?:program )?(?:only|alone)\b|\b(?:treatment|therapy|care) (?:had been|has been|"
                r"was) exhausted\b"
            ),
            (
                r"\b(?:recommend|advis)\w* (?:that )?[^.;]{0,60}?<care>[^.;]{0,20}? be (?:denied|refused|rejected|"
                r"non-?certified)"
            ),
            (
                r"\b(?:question|doubt|disput)\w* (?:the )?(?:\w+ )?(?:need|necessity|reasonableness|"
                r"appropriateness|propriety) (?:for|of) (?:[\w-]+ ){0,4}?<care>"
            ),
            r"\bwean(?:ed|ing)? (?:off|from)\b",
            (
                r"\b[Nn](?:or|either)\b[^.;]{0,25}? (?:was|is|were|would|did)(?: be)? (?:an?|the|any|further) "
                r"(?:[\w-]+ ){0,4}?<care> (?:be )?(?:\w+ )?(?:reasonable|necessary|indicated|warranted|appropriate|"
                r"required)"
            ),
        ),
        examples=(
            "recommended that the request for a second surgery be denied",
            "questioned the need for continued narcotics",
            "should be weaned off the patches",
            "nor was a fusion reasonable or necessary",
            "saw no role for surgery",
            "considered the stimulator experimental",
            "further therapy would be of no benefit",
            "the narcotics should be weaned",
            "non-certifying the surgery",
            "recommended denial of the request",
            "found the creams not reasonable or necessary",
            "the patient was no longer a candidate for surgery",
            "the surgery was premature",
        ),
        refuses=("recommended that surgery be done", "recommended surgery", "found the blocks reasonable"),
        version=4,
        issue=Issue.TREATMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.treatment.unopposed",
        meaning="Nothing is said against the treatment.",
        patterns=(
            (
                r"\bno (?:quarrel|objection|dispute|disagreement|problem) (?:with|to) (?:[\w'-]+ ){0,4}?<care>|"
                r"\bnot (?:fault|dispute|question|quarrel with|object to|take issue with|oppose) (?:[\w'-]+ "
                r"){0,4}?<care>"
            ),
        ),
        examples=("had no quarrel with the surgery", "did not dispute the need for surgery"),
        refuses=("no surgery",),
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.treatment.supported",
        meaning="Treatment is reasonable, supported, agreed with, or should go on.",
        patterns=(
            (
                r"\b(?:future|further|ongoing|continued|continuing|lifetime|additional) (?:medical )?(?:care|"
                r"treatment|therapy) (?:should|would|will|is|was) (?:likely )?(?:include|be (?:needed|required|"
                r"necessary|provided|reasonable|appropriate)|needed|required|necessary|indicated|appropriate|"
                r"warranted|reasonable)"
            ),
            (
                r"\b(?:support(?:ed|s)|agree[ds]? (?:with|that)|favou?r(?:ed|s)?|approv(?:ed|es)|"
                r"(?<!non-)(?<!not )certif(?:ied|ies)|propos(?:ed|es)|"
                r"prescrib(?:ed|es)|suggest(?:ed|s)|concurr(?:ed|s) (?:with|in)|order(?:ed|s)) (?:the |an? |further |"
                r"continu\w+ |additional |repeat |more |that |proposed |for )*(?:[\w-]+ ){0,3}?<care>"
                r"(?! (?:was|were|had been|is|would be) (?:not|un|pre-?mature))"
                r"(?! (?:findings?|results?|reports?|readings?|scans?|impressions?|interpretation))"
            ),
            (
                r"<care>\b(?: (?!but\b|and\b|not\b)[\w'\u24c6-]+){0,6}? (?:a |an |is a |was a |were |as |was |be |"
                r"is |are )(?:(?!not\b)\w+ )?(?:reasonable|sensible|appropriate|sound|proper|necessary|"
                r"medically necessary)\b"
            ),
            r"\b<care> (?:reasonable|medically necessary|necessary)\b",
            r"\b(?:second|repeat|another) one would be (?:reasonable|appropriate|necessary|helpful)\b",
            (
                r"\b(?:will|would|should|may|might) (?:\w+ ){0,2}?(?:need|require|benefit from|undergo|continue) "
                r"(?:[\w-]+ ){0,5}?<care>"
            ),
            r"\bwould recommend (?:[\w-]+ ){0,2}?(?:hearing aids|<care>)",
            (
                r"\b(?:request\w*|sought|asked for|appl\w+ for) (?:prior )?(?:authorization|approval|permission|"
                r"certification) (?:for|of|to perform) (?:[\w-]+ ){0,5}?<care>"
            ),
            r"\bcontinu\w* to (?:prescribe|recommend) (?:[\w-]+ ){0,3}?<care>",
            r"<care> (?:had |has )?(?:become|became) (?:\w+ )?(?:necessary|reasonable|unavoidable|inevitable)",
        ),
        examples=(
            "requested authorization for a cervical fusion",
            "continued to prescribe therapy",
            "surgery became necessary",
            "future medical care should include injections",
            "supported a repeat ablation as maintenance care",
            "a fusion was a reasonable choice",
            "he thought a second one would be reasonable",
            "the patient will need further injections",
        ),
        refuses=("authorization was denied", "the fusion took place in May", "the fusion was not reasonable"),
        version=3,
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.treatment.turned_down",
        meaning="A request for treatment is refused, or the treatment is called unproven or of no effect so far.",
        patterns=(
            (
                r"\b(?:refus|den(?:y|ied|ies)|declin|disallow|disapprov|reject)\w* (?:to (?:certify|approve|"
                r"authorize) )?"
                r"(?:an?|the|any|that|this|another|authorization|certification|approval)? ?(?:[\w-]+ "
                r"){0,2}?(?:requests? )?"
                r"(?:for|of) (?:[\w'-]+ ){0,5}?<care>"
            ),
            r"\b(?:was|is|were|are|remains?|remained|as) (?:still )?(?:experimental|investigational|unproven)\b",
            (
                r"\bnot (?:\w+ )?(?:recommended|supported|endorsed|allowed) (?:by|under|in) the (?:[\w-]+ "
                r"){0,3}?[Gg]uidelines?\b"
            ),
            (
                r"<care>\b[^;,]{0,60}? (?:(?:was|were|had|has|have) not (?:been )?(?:shown|documented|demonstrated|"
                r"produced|"
                r"resulted|yielded|led)|(?:had|has|have)? ?(?:failed|produced no|yielded no|brought no|shown "
                r"no))\b[^;,]{0,60}?"
                r"(?:progress|improvement|benefit|relief|gains?|effect)\b"
            ),
            (
                r"<care>\b[^;]{0,60}? (?:was|is|were|are|would be) (?:\w+ )?for (?:an? |the |his |her )?[^;,.]{0,40}?"
                r"(?:unrelated|not related|pre-?existing|degenerat\w+|non-?industrial)\b"
            ),
        ),
        examples=(
            "refused a request for twelve visits of hand therapy",
            "the infusion is experimental",
            "is not recommended by the Guidelines",
            "chiropractic care beyond the first weeks was not shown to have produced any progress",
            "the surgery, if it was to be done at all, was for a condition unrelated to the accident",
        ),
        refuses=(
            "requested twelve visits of hand therapy",
            "is recommended by the Guidelines",
            "care had produced relief",
            "the surgery was for the torn tendon",
        ),
        issue=Issue.TREATMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.treatment.let_through",
        meaning="A refusal of treatment is overturned, or a request for it agreed with.",
        patterns=(
            (
                r"\b(?:overturn|withdr[ae]w|rescind|lift)\w* (?:the|his|her|its|that|this|an?)"
                r" (?:[\w-]+ ){0,3}?(?:denial|refusal|non-?certification|adverse determination|disapproval)\b"
            ),
            (
                r"\b(?:agree|concur)\w* with (?:the |that |Ⓠ's )?(?:[\w-]+ )?(?:request|recommendation|proposal|need|"
                r"plan)"
                r"\b (?:for|of|to) (?:[\w'-]+ ){0,5}?<care>"
            ),
        ),
        examples=("overturned the denial", "agreed with the request for authorization of surgery"),
        refuses=("upheld the denial", "agreed with the reading of the films"),
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
