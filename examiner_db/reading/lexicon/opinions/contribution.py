"""Opinions that the work brought a condition about, in the words that are not those of the statutes."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

CONTRIBUTION: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.brought_about",
        meaning="The work, the accident or dust brought the condition about, woke it or made it worse.",
        patterns=(
            r"\b(?:rendered|made|turned) (?:[\w-]+ ){1,8}?symptomatic\b",
            (
                r"\b(?:a|the|as a) (?:\w+ )?(?:consequence|sequela|by-product|outgrowth|manifestation) of "
                r"(?:[\w'/-]+ ){0,7}?<work>"
            ),
            (
                r"\b(?:could and )?did (?:\w+ )?(?:cause|aggravate|accelerate|exacerbate|contribute to|worsen|"
                r"hasten|precipitate)\b"
            ),
            r"\bbrought about by work\b",
            (
                r"\b(?:brought (?:about|on|to light|into disabling reality)|triggered|precipitated|set off|lit up|"
                r"hastened|produced|worsened|made symptomatic|rendered symptomatic|aroused|exacerbated|accelerated|"
                r"aggravated)(?:,? (?:and|or) \w+)? by (?:[\w'/-]+ ){0,7}?(?:<work>|trauma)"
            ),
            (
                r"\b(?:attribut\w*|ascrib\w*|relat(?:ed|es|ing)) (?!to\b)(?:[\w'/-]+ ){1,10}?to (?:the |his |"
                r"her |an? |this )?"
                r"(?:[\w'-]+ ){0,3}?(?:<work>|transfer|twisting|trauma)(?! (?:in|of) (?:19|20)\d\d)"
                r"(?<!prior injury)(?<!earlier injury)(?<!old injury)(?<!previous injury)"
            ),
            (
                r"\b(?:a|the|one|an important|an equal) (?:\w+ ){0,3}?(?:contributing|contributory|causative|causal) "
                r"(?:cause|factor)s? (?:of|in|to|for)\b(?![^;.]{0,100}\b(?:was|is|were) [^;.]{0,40}<elsewhere>)"
            ),
            (
                r"\b(?:natural |direct |compensable |probable )(?:and \w+ )?(?:consequence|sequela|result|"
                r"product)s? of "
                r"(?:[\w'/-]+ ){0,6}?<work>"
            ),
            (
                r"\b(?:condition|disease|disability|tear|herniation|syndrome|obstruction|impairment|COPD|"
                r"symptoms|pain) "
                r"(?:[\w'-]+ ){0,4}?(?:due|related|attributable|owing) (?:\w+ )?(?:in (?:\w+ )?part )?to "
                r"(?:[\w\"'/-]+ ){0,3}?(?:coal|mine|dust|both exposures)"
            ),
            r"\bdormant (?:[\w-]+ ){0,4}?(?:brought|aroused|awakened|made|rendered|into)\b",
            r"\b(?:anything|something|everything) to do with (?:[\w'-]+ ){0,5}?<toil>",
            r"<toil>(?: [\w'-]+){0,4}? (?:had |has |have )?(?:\w+ly )?contributed(?=[.,;]|$)",
            r"\b(?:found|find|support\w*|establish\w*) (?:industrial|work[- ]related|medical) causation\b",
            r"\bpart of the (?:compensable|work|industrial|accepted|employment) (?:injury|claim)\b",
            (
                r"\b(?:injured|hurt) (?:his|her|the) (?:[\w-]+ ){1,3}?(?:in|at|during|by|on) (?:the |his |her "
                r")?(?:[\w-]+ ){0,3}?<work>|\binjured at work\b"
            ),
            (
                r"\b(?:consider|regard|deem|identif|view)\w* (?:the |that |this )?(?:[\w'-]+ ){0,3}?<work>(?: of "
                r"[\w ,]{3,20})? (?:to be |as )?(?:the|a|an) (?:\w+ ){0,3}?(?:cause|factor|source|reason)\b"
            ),
            r"\b(?:necessitated|occasioned|required) by (?:[\w'/-]+ ){0,6}?<work>",
            (
                r"\b(?:flow\w*|result\w*|arose|stem\w*|due|secondary) (?:from|to|out of) (?:(?:his|her|the|chronic|"
                r"ongoing|persistent) ){1,3}pain\b"
            ),
        ),
        examples=(
            "had something to do with the fall",
            "found industrial causation",
            "part of the compensable injury",
            "injured her back in the fall",
            "considered the work accident the cause of the tear",
            "the fusion was necessitated by the work injury",
            "her depression flowed from her chronic pain",
            "the injury rendered an asymptomatic knee symptomatic",
            "a consequence of the pain from the work injury",
            "the fall could and did aggravate the arthritis",
            "facet pain made symptomatic by the injury",
            "thought it reasonable to attribute the leg pain to the transfer",
            "lifting was a contributing cause of the shoulder condition",
            'COPD due to "coal dust and tobacco smoke"',
        ),
        refuses=(
            "part of the claim form",
            "the exertion contributed nothing",
            "something to do with arthritis",
            "attributed the leg pain to age",
            "brought about by obesity",
        ),
        version=2,
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.consistent",
        meaning="The findings or the mechanism agree with an injury by the work.",
        patterns=(
            (
                r"(?<!not )(?<!in)\b(?:consistent|compatible|commensurate) with (?:[\w'/-]+ ){0,5}?(?:<work>|"
                r"mechanism|"
                r"traumatic)(?! (?:in|of) (?:19|20)\d\d)"
            ),
            r"\b(?:competent|sufficient|adequate) (?:producing )?(?:cause|mechanism)\b",
            (
                r"\b(?:sufficient|enough|adequate|capable|force or repetition|competent) (?:[\w-]+ ){0,3}?"
                r"(?:to (?:have )?(?:cause|produce|tear|herniate)|of (?:causing|producing|tearing))"
            ),
        ),
        examples=("the tear was consistent with the mechanism she described",),
        refuses=("it was inconsistent with the mechanism", "it was consistent with arthritis"),
        version=2,
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.dust_disease",
        meaning="A disease of dust, which is by law one of the work, is present.",
        patterns=(
            (
                r"\b(?:diagnos\w+|suffer\w*(?: from)?|had|has|have|consistent with|established|showing|showed|shows)"
                r"(?: [\w'/-]+){0,4}? (?:pneumoconiosis|asbestosis|silicosis|black lung)\b"
            ),
        ),
        examples=("diagnosed legal pneumoconiosis", "the film showed simple pneumoconiosis"),
        refuses=("the regulations define pneumoconiosis",),
        issue=Issue.DIAGNOSIS,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
