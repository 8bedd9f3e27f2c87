"""Opinions that a condition is not the work's, or no longer, and what would be without the accident."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

UNRELATED: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.unrelated",
        meaning="The condition is unrelated to the work or the accident.",
        patterns=(
            r"\b(?:unrelated|not (?:causally |in any way |directly |at all )?related) to\b",
            r"\bnon-?(?:industrial|work[- ]related|occupational)\b",
            (
                r"\bno (?:causal )?(?:relationship|connection|nexus|work-relatedness|"
                r"evidence of (?:an? )?(?:causal\w*|work|industrial|injury|aggravation|permanent)[\w -]{0,30})"
            ),
        ),
        examples=(
            "the tear was unrelated to the accident",
            "her complaints were non-industrial",
            "there was no objective or other evidence; no evidence of injury",
        ),
        refuses=("the tear was related to the accident",),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.causation.other_cause",
        meaning="The condition is due to degeneration, age, or another cause than the work.",
        patterns=(
            (
                r"\b(?:related|attributable|attributed|due|secondary|owing|consistent)(?: (?!not|but|"
                r"and)\w+){0,3} (?:to|with)(?! both\b) (?:<alone>[\w'/,-]+ ){0,5}?(?:pre-?existing|degenerat\w+|"
                r"aging|ag(?:e|"
                r"e-related)\b|natural (?:history|progress\w+|course|aging)|personal (?!injur)|idiopathic|"
                r"non-?work|non-?industrial|congenital|genetic\w*|obesity|smoking|underlying|wear and tear|"
                r"unrelated|prior (?:injur|surger|accident)|arthritis)"
            ),
            (
                r"caused by (?:<alone>[\w'/,-]+ ){0,5}?(?:pre-?existing|degenerat\w+|aging|natural|personal "
                r"(?!injur)|"
                r"idiopathic|non-?work|congenital|wear and tear|the \d{4} (?:MVA|motor vehicle|car|auto))"
            ),
            r"natural (?:history|progression|course) of",
            r"result of (?:[\w'/,-]+ ){0,4}(?:pre-?existing|degenerat\w+|aging|wear and tear|natural)",
            (
                r"(?:\w+ )?(?:degenerative|age-related) (?:changes|process|disease|condition)s? (?:unrelated|"
                r"and not|rather than|not)"
            ),
        ),
        examples=(
            "her complaints were due to preexisting degenerative disease",
            "it was the natural progression of arthritis",
        ),
        refuses=("the tear was due to the accident", "his lungs were impaired due to dust exposure and smoking"),
        issue=Issue.PREEXISTING,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.resolved",
        meaning="The work injury was temporary, or has resolved.",
        patterns=(
            (
                r"\b(?:temporary|transient|temporarily) (?:\w+ ){0,3}?(?:aggravat\w+|exacerbat\w+|strains?|"
                r"sprains?|injur\w+|condition|flare)"
            ),
            (
                r"(?:injur\w+|strains?|sprains?|conditions?|contusions?|aggravations?|effects|residuals|symptoms|"
                r"tears?|"
                r"radiculopathy|syndrome|fractures?|herniations?|concussion|tend[io]nitis|bursitis|"
                r"it|disability|exacerbation) (?:\w+ ){0,6}?(?:had|has|have|was|were|would have|"
                r"should have) (?:\w+ ){0,3}?(?:resolved|ceased|healed|subsided)"
            ),
            r"returned to (?:his|her|the|its) (?:\w+ )?(?:baseline|pre-injury|preinjury)",
        ),
        examples=(
            "the claimant sustained a temporary strain",
            "the accepted conditions had resolved",
        ),
        refuses=("the strain was permanent",),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.not_caused",
        meaning="The work or the accident did not, or could not, cause the condition.",
        patterns=(
            r"\b(?:did|does|do|had) not (?:\w+ )?(?:cause|aggravate|accelerate|contribute to|result in|produce)\b",
            (
                r"\bcould not (?:\w+ )?have (?:\w+ )?(?:caused|produced|aggravated|resulted|led to|"
                r"contributed|affected|"
                r"hastened|triggered|brought)\b"
            ),
            (
                r"\b(?:can ?not|could not) be (?:\w+ )?(?:ascribed|attributed|related|linked|traced|tied|connected|"
                r"put down) to\b(?! (?:[\w'-]+ "
                r"){0,4}?<elsewhere>)"
            ),
        ),
        examples=(
            "the incident did not cause or aggravate the tear",
            "such a fall could not have produced a herniation",
        ),
        refuses=("the incident caused the tear",),
        version=2,
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.causation.but_for",
        meaning="Without the work or the accident the claimant would not have the condition, or need the care.",
        patterns=(
            r"\b(?:[Bb]ut for|[Aa]bsent|[Hh]ad it not been for) (?:[\w'/-]+ ){0,8}?<work>[^;]{0,80}?\bwould not\b",
            r"\bwould not\b[^;]{0,80}?\b(?:but for|absent|had it not been for) (?:[\w'/-]+ ){0,8}?<work>",
        ),
        examples=("but for the event of May 4, she would not need my care",),
        refuses=("she would not need my care",),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.causation.residuals",
        meaning="Something of the work injury remains.",
        patterns=(
            (
                r"\b(?:continu\w+ to (?:suffer|have|experience)(?: from)?|still (?:suffer\w*|had|has)(?: from)?|"
                r"ongoing|"
                r"continuing) (?:[\w-]+ ){0,3}?residuals\b"
            ),
        ),
        examples=("she continued to suffer residuals of the accepted sprain",),
        refuses=("there were no residuals",),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.no_residuals",
        meaning="Nothing of the work injury remains.",
        patterns=(
            r"\b(?:no|without)(?: \w+){0,4} (?:residuals?|sequelae)\b",
            (
                r"\bno (?:objective )?evidence that the (?:[\w-]+ ){1,4}(?:was|were|is|are|remain\w*) (?:still )?"
                r"(?:active|present|symptomatic)"
            ),
            r"\bno longer (?:had|has|have|suffer\w*|experienc\w*|exhibit\w*|disabled)\b",
            r"\bfully recovered\b",
        ),
        examples=(
            "there were no residuals of the injury",
            "he no longer had disability",
        ),
        refuses=("residuals remained",),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
