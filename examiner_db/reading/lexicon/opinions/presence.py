"""Opinions on whether a disputed condition is there: verified, seen, ruled out or not to be supported."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_ILLNESS = (
    r"(?:complex regional pain syndrome|CRPS|reflex sympathetic dystrophy|RSD|causalgia|fibromyalgia|chronic "
    r"fatigue syndrome|"
    r"PTSD|post-?traumatic stress disorder|(?:traumatic |closed )?(?:brain|head) injury|TBI|post-?concuss\w+(?: "
    r"syndrome)?|concussion|"
    r"(?:clinical |legal |complicated |simple |coal workers' )*pneumoconiosis|asbestosis|silicosis|black lung|"
    r"(?:cervical |lumbar |true )*radiculopathy|(?:peripheral |toxic |ulnar |median )*neuropathy|myelopathy|"
    r"encephalopathy|"
    r"plexopathy|thoracic outlet syndrome|carpal tunnel syndrome|cubital tunnel syndrome|tunnel syndrome|"
    r"plantar fasciitis|"
    r"(?:recurrent |disc |disk |herniated )*(?:herniation|protrusion)s?|herniated (?:disc|disk)|full-thickness "
    r"tear|(?:rotator cuff |labral |"
    r"meniscal |recurrent |ligament )*(?<!wear and )tears?|(?:scaphoid |compression |occult )*fractures?|"
    r"(?:inguinal |ventral |"
    r"umbilical )*hernia|stroke|(?:chronic )?(?:lumbago|sciatica)|(?:major|clinical|reactive) depression|"
    r"cauda equina syndrome|cognitive disorder|(?:major )?depressive disorder|psychiatric (?:disorder|condition|"
    r"illness)|mental "
    r"disorder|personality disorder|somat\w+ disorder|pain disorder|adjustment disorder|occupational (?:disease|"
    r"asthma|lung disease)|"
    r"asthma|RADS|reactive airways|multiple chemical sensitivity|Lyme disease|nonunion|pseudarthrosis|"
    r"instability|impingement|"
    r"tendon rupture|(?:chronic )?pain syndrome|Axis I \w+|vestibular \w+|dystonia|torn (?:(?:medial|"
    r"lateral|left|right|anterior|"
    r"posterior|rotator) ){0,2}(?:meniscus|menisci|cuff|labrum|tendon|ligament|ACL)|(?:internal "
    r")?derangement|(?:spinal |"
    r"vertebral )?subluxations?|(?:[a-z]+ )?(?:nerve|tendon|ligament) (?:injury|lesion|damage|entrapment)|"
    r"lupus|hypertensive "
    r"heart disease|bursitis|tend[io]nitis|epicondylitis|tenosynovitis|capsulitis|chondromalacia|dislocation|"
    r"dermatitis|Parkinson's disease|mesothelioma|such (?:a )?(?:condition|"
    r"disease|disorder))"
)
_NOW = (
    r"(?! (?:was|were|is|are|had|has|which|when)\b)(?![^.;]{0,60}(?:resolved|by history|in remission|ruled "
    r"out|suspected|possible|\bor\b (?:an?|post|scar|a\b)|rather than|, not\b))"
)

PRESENCE: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.diagnosis.denied",
        meaning="The disputed condition is not there, cannot be supported, or is something slighter.",
        patterns=(
            (
                r"\b(?:no|not|never|neither|without|none of|free of|excluded?|ruled out|rule out|discard\w*|"
                r"rejected|doubted|disproved|"
                r"absence of|lack of|insufficient to) (?:(?:have|had|has|having|suffer\w*|from|find|found|"
                r"diagnos\w*|show(?:ed|n)?|see|seen|"
                r"evidence|of|support\w*|confirm\w*|establish|met|meet|the|criteria|for|an?|any|that|clinical|"
                r"objective|legal|nor|or|"
                r"presence|diagnosis|signs?|existence|indication|proof|in|fact|true|there|<injured>|he|she|is|"
                r"was),? ){0,9}?"
                r"(?:(?!caus|produc|aggravat|contribut|result|explain)[\w-]+ )?"
                + _ILLNESS
                + r"\b(?! (?:was|were|is|to|as|that|which|caus\w+|result\w+|aris\w+|from|due|related|since|"
                r"attribut\w+)\b)"
            ),
            (
                r"\b(?:the )?"
                + _ILLNESS
                + r"\b(?: [\w'-]+){0,4}? (?:was|were|is|had been|be|to be|as|has been) (?:\w+ )?(?:(?:not|never) "
                r"(?:\w+ )?(?:present|there|established|proved|proven|shown|confirmed|supported|"
                r"diagnosed|found|the (?:correct|right|proper))|absent|excluded|ruled out|disproved|disproven|"
                r"unfounded|unsupported|non-?existent|discarded|unlikely)\b"
            ),
            (
                r"\bdiagnosis (?:of [\w ]{3,50} )?(?:was|is|should be|must be|be|to be) (?:not|discarded|rejected|"
                r"unsupported|incorrect|wrong|"
                r"mistaken|unfounded|erroneous|withdrawn|without (?:basis|support)|abandoned|in error)\b"
            ),
            (
                r"\b(?:not|unable to|could not) (?:\w+ )?(?:support|substantiate|confirm|verify|establish|make|"
                r"agree with|concur (?:in|with)|"
                r"justify|sustain)(?:ed)? (?:the |a |any |that |such a )?(?:\w+ )?diagnos[ei]s"
            ),
            (
                r"\bdiagnosis (?:of [\w ]{3,50} )?(?:was|is) not (?:one|something|a diagnosis) (?:that |which "
                r")?\u24c5 (?:could|would) "
                r"(?:\w+ )?(?:support|make|accept|endorse|share|adopt)"
            ),
            (
                r"\b(?:found|saw|diagnosed|showing|show\w*) (?:only|merely|just|nothing (?:more|but)(?: than)?|no "
                r"more than) (?:an? |some )?(?:[\w-]+ )"
                r"{0,3}?(?:scar(?: tissue)?|sprain|strain|bulge|contusion|bruise|arthritis|degenerative|"
                r"granulomat\w+|soft[- ]tissue)"
            ),
            (
                r"\b(?:saw|found|diagnosed|detected|identified) only (?:an? |some )?(?:[\w-]+ ){0,3}?(?:sprain|"
                r"strain|contusion|bruise|soft[- "
                r"]tissue)"
            ),
            (
                r"\b(?:was|were|is|are) (?:granulomatous|artifact\w*|a normal variant|scar tissue|"
                r"benign)\b(?=[^;]{0,40}\bnot\b)"
            ),
            r"\b(?:did|does) not (?:make|amount to|add up to|equal|constitute|establish) (?:an? )?" + _ILLNESS,
            r"\bcriteria (?:for|of) (?:an? )?(?:[\w-]+ ){0,2}?"
            + _ILLNESS
            + r" (?:was|were|are|had been|is) (?:not|never) (?:\w+ )?"
            r"(?:met|satisfied|fulfilled)",
            (
                r"\bdid not exist\b(?! (?:before|prior|until))|\bwithin normal limits and not\b|\bnot "
                r"diagnose\b|\b(?:declin|"
                r"refus)\w+ to (?:diagnose|(?:make|accept|confirm|adopt|endorse) (?:the|that|such a|any|a) diagnosis)\b"
            ),
            (
                r"\bno (?:\w+ )?diagnosis (?:of the [\w ]{3,30} )?(?:(?:could|can) be (?:made|supported|"
                r"confirmed|established|"
                r"reached|given)|(?:was|is) (?:warranted|supported|appropriate|justified))\b"
            ),
            (
                r"(?<!he )(?<!mant )(?<!tient )(?<!oyee )(?<!eran )(?<!who )(?<!and )\b(?:denied|denies|"
                r"disputed|questioned|"
                r"doubted) (?:any|the (?:presence|existence|diagnosis) of|that there was (?:any|an?)) (?:[\w-]+ ){0,2}?"
                + _ILLNESS
                + r"\b"
            ),
            (
                r"\b(?:saw|found|observed|detected|noted|identified) (?:no|none of|neither of) (?:such|"
                r"these|those|the usual) "
                r"(?:\w+ )?(?:signs?|findings?|features|changes|abnormalit\w+|patholog\w+)\b"
            ),
            (
                r"\bno current (?:[\w-]+ ){0,2}?(?:disorder|condition|disease|patholog\w+|diagnosis)\b|\bno current "
                r"(?:(?:[\w-]+ ){1,2}disability|disability of the (?:left |right )?(?!whole|body)[a-z]+)\b"
            ),
            r"\babsence of (?:an? |any )?(?:[\w-]+ )?" + _ILLNESS + r"\b",
            r"\bcriteria (?:for|of) (?:an? )?(?:[\w-]+ ){0,2}?" + _ILLNESS + r" (?:(?:was|were|to be) "
            r")?(?:unmet|unsatisfied|lacking)\b",
            r"\bnothing (?:\w+ )?(?:wrong|abnormal|amiss)\b|\b(?:made|make|makes|reached|reach) no diagnosis\b",
            r"\b(?:none|few) of the (?:changes|signs|features|criteria|hallmarks|findings|symptoms) (?:of|for)\b",
            (
                r"\b(?:found|read|interpret\w*|regard\w*|considered) (?:the )?(?:[\w-]+ ){0,4}?(?:EMG|MRI|film|"
                r"films|scan|x-ray|study|studies|"
                r"electrodiagnostic \w+)(?: \w+){0,4}? (?:as )?(?:to be )?(?:normal|negative|unremarkable)\b"
            ),
        ),
        examples=(
            "no evidence of asbestosis",
            "she did not have fibromyalgia",
            "the diagnosis was mistaken",
            "could not substantiate the diagnosis",
            "saw only scar tissue",
            "one cold finger did not make CRPS",
            "asbestosis was excluded",
            "declined to make the diagnosis",
            "no diagnosis could be made",
            "denied any radiculopathy",
            "saw none of these signs",
            "no current disorder",
            "no current disability of the ankle",
            "the absence of a herniation",
        ),
        refuses=("she had fibromyalgia", "the diagnosis was correct", "the fracture was not due to the fall"),
        version=3,
        issue=Issue.DIAGNOSIS,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.diagnosis.there",
        meaning="The disputed condition is there.",
        patterns=(
            (
                r"\b(?:diagnos(?:ed|es|ing|is of|is was)|confirm\w*|verif\w+|detected|identif(?:ied|ies)|establish\w*|"
                r"prov(?:ed|es|ing)|"
                r"demonstrat\w+|made the diagnosis of|suffer\w*(?: from)?|saw|found|show(?:ed|ing|s)|satisf\w+|"
                r"reveal\w*|met (?:the )?(?:\w+ )?criteria (?:for|of)|has|had|have) (?:that )?(?:him with |her "
                r"with |<claimant> "
                r"(?:had |has |with |in fact )+)?(?:the presence of |evidence of |indeed |in fact )?(?:an? |the "
                r"|a true )?(?:(?!no\b|not\b|history\b|any\b|"
                r"possible\b|prior\b|resolved\b|healed\b|remote\b|whether\b|suspected\b|that\b|opin|testif|stat(?:ed|"
                r"es)|conclu|noted|found|"
                r"said|criteria\b|recommend|caus|produc|aggrav|contribut|result|been\b|led\b|to\b|torn|made\b)[\w-]+ )"
                r"{0,3}?" + _ILLNESS + r"\b" + _NOW
            ),
            (
                _ILLNESS
                + r"\b(?:, [^,;]{3,60},)? (?:was|were|is|are|had been) (?:indeed |in fact |clearly |definitely "
                r")?(?:present|there|"
                r"established|proved|proven|confirmed|verified|real|genuine|the (?:correct|proper|right) diagnosis)\b"
            ),
            (
                r"\b(?:described|developed) (?:an? )?(?:(?!the\b|no\b|not\b|history\b|that\b|prior\b|resolved\b)"
                r"[\w-]+ ){0,3}?" + _ILLNESS + r"\b" + _NOW
            ),
            (
                r"\b(?:made|reached|arrived at|confirmed|accepted|shared|agreed (?:with|on)|concurred "
                r"(?:in|with)) (?:the|that|"
                r"this|these|those|such a|\u24c6's) diagnos[ei]s\b(?! of)"
            ),
            (
                r"(?:(?<=iagnosis was )|(?<=iagnosis is )|(?<=iagnoses were )|(?<=mpression was )|"
                r"(?<=ssessment was ))(?:an? |"
                r"one of )?(?:(?!no\b|not\b|history\b|resolved\b|possible\b)[\w-]+ ){0,3}?" + _ILLNESS + r"\b" + _NOW
            ),
            r"\b(?:accept(?:s|ed)|agreed with|concurred (?:in|with)) the diagnosis of (?:[\w-]+ "
            r"){0,3}?" + _ILLNESS + _NOW,
            _ILLNESS + r"(?:, which was|,)? (?:verified|confirmed|established|shown|demonstrated) (?:by|on|through) "
            r"(?:the |an? )?(?:[\w-]+ )?"
            r"(?:electrodiagnos\w+|EMG|MRI|imaging|stud(?:y|ies)|x-rays?|CT|films?|biops\w+|testing)\b",
            r"\bpresence of (?:an? |the )?(?:[\w-]+ ){0,3}?" + _ILLNESS + _NOW,
            (
                r"\b(?:met|meets|satisf\w+|fulfill?\w*) (?:all |each |every |most )?(?:of )?(?:the )?(?:\w+[ "
                r"-]){0,4}?criteria\b"
            ),
            (
                r"\bdiagnosis (?:of [\w ]{3,50} )?(?:was|is) (?:\w+ )?(?:correct|right|proper|sound|accurate|well "
                r"founded|confirmed|appropriate)"
            ),
        ),
        examples=(
            "detected a scaphoid fracture",
            "the presence of an inguinal hernia",
            "asbestosis was present",
            "met the full criteria for PTSD",
            "the diagnosis of RSD was correct",
            "described a torn meniscus",
            "made the diagnosis",
            "accepted the diagnosis of lupus",
        ),
        refuses=("diagnosed a sprain", "has a suspected fracture", "discussed a tear"),
        version=3,
        issue=Issue.DIAGNOSIS,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.diagnosis.disabling",
        meaning="A disputed condition keeps from work, and so is there; who denies that it does may grant that it is.",
        patterns=(
            (
                r"\b(?:disabled|incapacitated|unable to work|kept (?:out of|from) work) (?:by|due to|"
                r"because of|from) (?:his "
                r"|her |the )?(?:[\w-]+ ){0,2}?" + _ILLNESS + r"\b"
            ),
            _ILLNESS + r" (?:prevent(?:s|ed)|preclud(?:es|ed)|disabl(?:es|ed)|keeps|kept|render(?:s|ed)) ",
        ),
        holds_no=True,
        examples=("totally disabled by fibromyalgia", "her neuropathy precluded work"),
        refuses=("disabled by pain", "her neuropathy did not preclude work"),
        issue=Issue.DIAGNOSIS,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
"""Rules on presence."""
