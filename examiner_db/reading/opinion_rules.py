"""The lexicon of opinions: by issue, what words mean, and whom they help. A table, not a reading of tone."""

from dataclasses import dataclass

from examiner_db.reading.rules import WORDS, Rule
from examiner_db.vocabulary import Direction, Issue


@dataclass(frozen=True, slots=True)
class OpinionRule(Rule):
    """A rule on what was said. ``direction`` is whom it helps, ``denied`` whom its denial helps.

    ``holds_no``: the pattern itself holds a word of denial, so that only what stands before it can deny it.
    """

    issue: Issue = Issue.OTHER
    direction: Direction = Direction.INDETERMINATE
    denied: Direction = Direction.INDETERMINATE
    holds_no: bool = False


_FOR_INSURER = {"direction": Direction.INSURER, "denied": Direction.CLAIMANT}
_FOR_CLAIMANT = {"direction": Direction.CLAIMANT, "denied": Direction.INSURER}

WORDS["work"] = (
    r"(?:work(?:place|-related)?|job|employment|industrial|occupational|injur(?:y|ies)|accidents?|incidents?|fall|service|in-service|exposure|event|occurrence|duties|activities|[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2}/\d{1,2}/\d{2,4})"
)
WORDS["thing"] = r"(?:[^;]{0,70}?)"
WORDS["care"] = (
    r"(?:surger(?:y|ies)|surgical (?:\w+ )?(?:intervention|procedure|treatment)s?|treatments?|fusion|injections?|therapy|procedures?|medical care|care|arthroscop\w+|replacement|arthroplasty|discectomy|laminectomy|"
    r"decompression|resection|tenodesis|MRI|medications?|opioids?|stimulator|evaluation|chiropractic|rehabilitation|interventions?|operation|release|debridement|imaging|EMG|massage|acupuncture|work hardening)"
)

CAUSATION = (
    OpinionRule(
        id="opinion.causation.related",
        meaning="The condition is related to, due to, or a result of the work or the accident.",
        pattern=r"\b(?:(?:causally |directly |proximately |reasonably |at least in part |solely |entirely |likely )*(?:related|connected|attributable|attributed|due|secondary|linked|owing|consequential|traceable)(?: back)?(?: (?:in part|solely|directly|entirely))? to|caused(?:,? (?:or|and) \w+| by,? or \w+|, \w+,? (?:or|and) \w+)?(?: \w+)? by|the (?:direct )?result of|result(?:ed|ing|s)? (?:from|of)|(?:arose|arising) (?:out of|from)|attributed<thing>to|related<thing>to|stem(?:med|ming|s) from|relationship (?:between|to)|causal (?:relationship|connection|link)(?: (?:between|to|with))?|began in) (?!(?:a |an |the |his |her |any |normal |age-related |long-?standing )*(?:pre-?existing|degenerative|degeneration|aging|age|natural|personal (?!injur)|idiopathic|non-?work|non-?industrial|unrelated|prior|previous|underlying|congenital|genetic|obesity|diabetes|smoking|subsequent|another|other|disc herniations))(?:[\w'/,-]+ ){0,10}?<work>\b",
        needs=("related", "connected", "attribut", "due", "secondary", "linked", "caused", "result", "aris", "arose", "stem", "relationship", "owing", "causal", "consequential", "began"),
        examples=("the condition was causally related to the work injury", "the herniation was caused by the fall", "his symptoms resulted from the accident"),
        refuses=("the condition was due to degenerative disease", "the herniation was caused by aging"),
        issue=Issue.CAUSATION,
        **_FOR_CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.work_caused",
        meaning="The work or the accident caused, aggravated or contributed to the condition.",
        pattern=r"<work> (?:[\w'-]+ ){0,8}?(?:(?:caused|aggravated|accelerated|exacerbated|contributed to|precipitated)(?![^;,]{0,30}temporar)|was (?:not )?an? (?!temporary)(?:\w+ ){0,3}(?:contributing|causative|aggravating) (?:cause|factor)|resulted in|played (?:a|no) role|(?:is|was|were) (?:not )?(?:a|the) (?!temporary)(?:\w+ ){0,3}(?:cause|factor|aggravation))\b|(?:substantial|significant|material|major) (?:contributing )?(?:cause|factor)\b",
        needs=("caused", "aggravat", "accelerated", "exacerbated", "contribut", "precipitated", "resulted in", "role", "cause", "factor"),
        examples=("the work injury aggravated her arthritis", "the fall was a substantial contributing cause of the tear"),
        refuses=("the arthritis was old",),
        issue=Issue.CAUSATION,
        **_FOR_CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.work_related",
        meaning="Called work-related, industrial or compensable.",
        pattern=r"\b(?:is|was|were|are|be|being|as|not|sustained an?|suffered an?|had an?|have an?|a|an) (?:\w+ ){0,2}?(?:work[- ]related|job-related|industrial(?:ly related)?|compensable|service[- ]connected|employment-related)\b(?! (?:conditions?|injur\w+|accident|incident|low|disabilit\w+)? ?(?:had|has|have) (?:resolved|ceased))|work-relatedness",
        needs=("related", "industrial", "compensable", "connected"),
        examples=("the tear was work-related", "the claimant sustained an industrial injury"),
        refuses=("he reviewed the file",),
        issue=Issue.CAUSATION,
        **_FOR_CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.permanent_aggravation",
        meaning="A permanent aggravation, or an aggravation of an earlier condition.",
        pattern=r"\b(?:permanent(?:ly)?|significant) (?:\w+ )?(?:aggravat\w+|exacerbat\w+)|(?<!temporary )(?<!temporarily )\baggravat(?:ion of|ed) (?:an? |the |his |her )?(?:\w+ )?(?:pre-?existing|underlying|degenerative)",
        needs=("ggravat", "xacerbat"),
        examples=("the fall permanently aggravated her arthritis",),
        refuses=("a temporary aggravation of preexisting arthritis",),
        issue=Issue.CAUSATION,
        **_FOR_CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.possible",
        meaning="A cause is possible, or cannot be ruled out: no direction.",
        pattern=r"\b(?:could|may|might) (?:possibly |well )?(?:have )?(?:caused|aggravated|contributed|exacerbated|resulted)|(?:rule|ruled|ruling) out (?:\w+ ){0,3}(?:causa\w+|relationship|connection|aggravation|the possibility)",
        needs=("could", "may", "might", "rul"),
        examples=("the lifting could have aggravated the condition", "he could not rule out a causal relationship"),
        refuses=("the lifting aggravated the condition",),
        issue=Issue.CAUSATION,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.causation.as_likely",
        meaning="At least as likely as not, or more likely than not.",
        pattern=r"\b(?:at least as likely as not|more likely than not|as likely as not|more probable than not)\b(?!<thing>\b(?:unrelated|pre-?existing|degenerative))",
        needs=("likely", "probable"),
        examples=("it was at least as likely as not that the condition began in service",),
        refuses=("it was less likely than not",),
        issue=Issue.CAUSATION,
        **_FOR_CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.less_likely",
        meaning="Less likely than not, or not at least as likely as not.",
        pattern=r"\b(?:less likely(?: as not| than not)?|less likely than not)\b",
        needs=("less likely",),
        examples=("it was less likely than not that the condition began in service",),
        refuses=("more likely than not",),
        issue=Issue.CAUSATION,
        holds_no=True,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.causation.unrelated",
        meaning="The condition is unrelated to the work or the accident.",
        pattern=r"\b(?:unrelated|not (?:causally |in any way |directly |at all )?related) to\b|\bnon-?(?:industrial|work[- ]related|occupational)\b|\bno (?:causal )?(?:relationship|connection|nexus|work-relatedness|evidence of (?:an? )?(?:causal\w*|work|industrial|injury|aggravation|permanent)[\w -]{0,30})",
        needs=("unrelated", "not ", "non", "no "),
        examples=("the tear was unrelated to the accident", "her complaints were non-industrial", "there was no objective or other evidence; no evidence of injury"),
        refuses=("the tear was related to the accident",),
        issue=Issue.CAUSATION,
        holds_no=True,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.causation.other_cause",
        meaning="The condition is due to degeneration, age, or another cause than the work.",
        pattern=r"\b(?:related|attributable|attributed|due|secondary|owing|consistent)(?: (?!not|but|and)\w+){0,3} (?:to|with) (?:[\w'/,-]+ ){0,5}?(?:pre-?existing|degenerat\w+|aging|ag(?:e|e-related)\b|natural (?:history|progress\w+|course|aging)|personal (?!injur)|idiopathic|non-?work|non-?industrial|congenital|genetic\w*|obesity|smoking|underlying|wear and tear|unrelated|prior (?:injur|surger|accident)|arthritis)|caused by (?:[\w'/,-]+ ){0,5}?(?:pre-?existing|degenerat\w+|aging|natural|personal (?!injur)|idiopathic|non-?work|congenital|wear and tear|the \d{4} (?:MVA|motor vehicle|car|auto))|natural (?:history|progression|course) of|result of (?:[\w'/,-]+ ){0,4}(?:pre-?existing|degenerat\w+|aging|wear and tear|natural)|(?:\w+ )?(?:degenerative|age-related) (?:changes|process|disease|condition)s? (?:unrelated|and not|rather than|not)",
        needs=("pre", "egenerat", "aging", "age", "atural", "ersonal", "idiopathic", "non", "ongenital", "enetic", "besity", "moking", "nderlying", "wear", "unrelated", "prior", "rthritis", "MVA", "motor", "auto", "car"),
        examples=("her complaints were due to preexisting degenerative disease", "it was the natural progression of arthritis"),
        refuses=("the tear was due to the accident",),
        issue=Issue.PREEXISTING,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.causation.resolved",
        meaning="The work injury was temporary, or has resolved.",
        pattern=r"\b(?:temporary|transient|temporarily) (?:\w+ ){0,3}?(?:aggravat\w+|exacerbat\w+|strains?|sprains?|injur\w+|condition|flare)|(?:injur\w+|strains?|sprains?|conditions?|contusions?|aggravations?|effects|residuals|symptoms|it|disability|exacerbation) (?:\w+ ){0,6}?(?:had|has|have|was|were|would have|should have) (?:\w+ ){0,3}?(?:resolved|ceased|healed|subsided)|returned to (?:his|her|the|its) (?:\w+ )?(?:baseline|pre-injury|preinjury)",
        needs=("empora", "transient", "resolved", "ceased", "healed", "subsided", "baseline", "pre-injury"),
        examples=("the claimant sustained a temporary strain", "the accepted conditions had resolved"),
        refuses=("the strain was permanent",),
        issue=Issue.CAUSATION,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.causation.no_residuals",
        meaning="Nothing of the work injury remains.",
        pattern=r"\b(?:no|without)(?: \w+){0,4} (?:residuals?|sequelae)\b|\bno longer (?:had|has|have|suffer\w*|experienc\w*|exhibit\w*|disabled)\b|\bfully recovered\b",
        needs=("residual", "sequelae", "no longer", "recovered"),
        examples=("there were no residuals of the injury", "he no longer had disability"),
        refuses=("residuals remained",),
        issue=Issue.CAUSATION,
        holds_no=True,
        **_FOR_INSURER,
    ),
)

MMI = (
    OpinionRule(
        id="opinion.mmi.reached",
        meaning="Maximum medical improvement, permanent and stationary status, or the end of healing was reached.",
        pattern=r"(?:reach\w*|attain\w*|achiev\w*|\bat|\bto|placed<thing>at|put (?:him|her|<claimant>) at) (?:\(?[\w'-]+ ){0,3}?(?:MMI|[Mm]aximum [Mm]edical [Ii]mprovement|maximum medical benefit|maximum improvement)|permanent and stationary|\bP ?& ?S\b|end of (?:the )?healing|healing plateau|released<thing>(?:MMI|maximum medical improvement)",
        needs=("MMI", "aximum", "stationary", "P&S", "P & S", "healing"),
        examples=("the claimant had reached maximum medical improvement on March 3", "she was permanent and stationary"),
        refuses=("he discussed improvement",),
        issue=Issue.MMI,
        **_FOR_INSURER,
    ),
)

IMPAIRMENT = (
    OpinionRule(
        id="opinion.impairment.none",
        meaning="No permanent impairment or disability to rate.",
        pattern=r"\b(?:no|zero|0(?:\.0)?(?:%| percent)|not (?:have|sustain|suffer|confirm|find|reveal|show|demonstrate|support|warrant|result in)\w* (?:any|an?)|without(?: any)?) (?:[\w-]+ ){0,5}?(?:impairment|PPD|permanent (?:partial )?disability|PPI|rat(?:ing|able))\b|(?:rating|impairment) of (?:zero|0%)|(?:no|not|any) (?:work )?restrictions? or impairment",
        needs=("impairment", "PPD", "permanent", "PPI", "rat"),
        examples=("there was no ratable impairment", "he assigned a 0% permanent impairment rating"),
        refuses=("he found 12% impairment",),
        issue=Issue.IMPAIRMENT,
        holds_no=True,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.impairment.unrelated",
        meaning="The impairment is not the injury's.",
        pattern=r"(?:PPD|impairment|rating|permanent (?:partial )?disability)\b[^,;]{0,40}?\b(?:unrelated|not (?:causally )?(?:related|attributable|due)) to",
        needs=("unrelated", "not "),
        examples=("the impairment was unrelated to the injury",),
        refuses=("the impairment was related to the injury",),
        issue=Issue.IMPAIRMENT,
        holds_no=True,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.impairment.rated",
        meaning="A rating above zero: whom it helps is read from the other ratings in the decision.",
        pattern=r"(?<![\d.])(?P<value>[1-9]\d{0,2}(?:\.\d+)?(?:%| percent))(?: \(\w+\))?,? (?:[\w-]+ ){0,5}?(?:impairment|PPD|WPI|PPI|disability|whole (?:person|body|man)|rating|loss of use|permanent)|(?:impairment|rating|PPD|WPI|disability)<thing>(?:of|at|to be|was) (?P<value2>[1-9]\d{0,2}(?:\.\d+)?(?:%| percent))",
        needs=("%", "percent"),
        examples=("12% whole person impairment", "an impairment rating of 9%"),
        refuses=("a 60% chance of recovery",),
        issue=Issue.IMPAIRMENT,
    ),
)

CAPACITY = (
    OpinionRule(
        id="opinion.capacity.full",
        meaning="Able to work, without restrictions or in the former job.",
        pattern=r"\b(?:full|regular|unrestricted|normal)(?:[ -](?:time|duty|work|unrestricted))* ?(?:duty|duties|work|employment|activit(?:y|ies)|capacity|release)\b|\bfull[- ]duty\b|without (?:any )?(?:work |physical |permanent )?(?:restrictions?|limitations?)|\bno (?:work |physical |permanent |further |job |other )*(?:restrictions?|limitations?)(?! (?:were|was) (?:discussed|mentioned))|\b(?:able|capable|fit|ability|capacity|cleared|released|release)(?: \w+)? (?:to|of|for) (?:\w+ )?(?:return\w*|work\w*|perform\w*|resum\w*|full|employment|gainful|engag\w*|sustain\w*|manag\w*)|(?:could|can|should|may) (?:\w+ )?(?:return to (?:\w+ )?(?:work|employment|job|full|regular)|perform (?:his|her|the) (?:\w+ )?(?:job|duties|work|usual)|work (?:full|eight|8|without))|return(?:ed|ing)? to (?:\w+ )?(?:full|regular|unrestricted|normal) (?:\w+ )?(?:duty|duties|work|activit|employment|job)|restrictions? (?:\w+ )?(?:were|was|are|is) (?:not|unnecessary)",
        needs=("full", "regular", "unrestricted", "normal", "without", "no ", "able", "apable", "fit", "bility", "apacity", "leared", "release", "could", "can", "should", "may", "return", "restriction"),
        examples=("the claimant could return to work without restrictions", "he released her to full duty"),
        refuses=("the claimant was totally disabled",),
        issue=Issue.WORK_CAPACITY,
        holds_no=True,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.capacity.disabled",
        meaning="Totally disabled, or unable to work or to do the former job.",
        pattern=r"\b(?:totally|completely|permanently|temporarily|fully|100%) (?:and (?:\w+) )?(?:totally |partially )?(?:disabled|incapacitated|unable)|\b(?:unable|inability|incapable)(?: \w+)? (?:to|of) (?:\w+ )?(?:work\w*|return\w*|perform\w*|resum\w*|engag\w*|sustain\w*)|\b(?:could|can|should|may|was|is|were|are) ?(?:not|never) (?:(?:\w+ )?(?:return to (?:\w+ )?(?:work|employment|pre-injury|his|her|job)|perform (?:his|her|the))|able to (?:return|work)|capable of (?:work|return|perform|full))|\b(?:could|can|should) ?(?:not|never) work\b|\boff work\b|(?:marked|extreme) (?:or \w+ )?(?:limitations?|restrictions?)",
        needs=("isabled", "ncapacitated", "unable", "nability", "incapable", "not", "never", "off work", "marked", "extreme"),
        examples=("the claimant was totally disabled", "she could not return to work"),
        refuses=("he was able to work",),
        issue=Issue.WORK_CAPACITY,
        holds_no=True,
        **_FOR_CLAIMANT,
    ),
    OpinionRule(
        id="opinion.capacity.restricted",
        meaning="Work within restrictions.",
        pattern=r"\b(?:permanent|lifting|work|physical|temporary|\d+[- ]pound) (?:\w+ )?restrictions?\b|\brestrict(?:ed|ing) (?:him|her|the|<claimant>|to|from)|\brestrictions? (?:of|to|on|including|against|were necessary|were appropriate)|(?:light|sedentary|modified|limited|part-time)(?:[- ](?:duty|work|capacity|time))+",
        needs=("restrict", "light", "sedentary", "modified", "limited", "part-time"),
        examples=("permanent restrictions were needed", "light duty work"),
        refuses=("no examination",),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.capacity.unsupported",
        meaning="The records do not support limitations, or do not suffice to find any.",
        pattern=r"\b(?:insufficient|inadequate)\b[\w ,-]{0,60}?(?:limitation|restriction|disab|impair)\w*|(?:does|do|did) not (?:document|support|establish|demonstrate|show|substantiate)\b[\w ,-]{0,60}?(?:limitation|restriction|disability|inability)",
        needs=("nsufficient", "nadequate", "not "),
        examples=("the records were insufficient to find functional limitations", "the records did not support any functional limitation"),
        refuses=("the records supported the limitations",),
        issue=Issue.WORK_CAPACITY,
        holds_no=True,
        **_FOR_INSURER,
    ),
)

TREATMENT = (
    OpinionRule(
        id="opinion.treatment.needed",
        meaning="Treatment is reasonable, necessary, appropriate or recommended.",
        pattern=r"<care>\b(?: (?!but\b|when\b|because\b)[\w'-]+){0,9}? (?:was|were|is|are|be|been|not|would be|had been|as)(?: \w+){0,3}? (?:reasonable|necessary|medically|appropriate|warranted|indicated|justified|needed|required|recommended|causally|related|beneficial|supported|reasonably)|(?:recommend\w*|advis\w+|advocated|in need of|need(?:s|ed)?(?: for)?|requires?|required|would benefit from|candidate for|support|warrant(?:ed|s)?|indicated for|necessitat\w+|benefit from|appropriate|reasonable|necessary) (?:[\w',-]+ ){0,7}?<care>\b",
        needs=("reasonabl", "necess", "medically", "appropriate", "warrant", "indicated", "justified", "need", "requir", "recommend", "causally", "related", "benefi", "support", "advi", "advocated", "candidate"),
        examples=("the fusion was reasonable and necessary", "he recommended surgery"),
        refuses=("the surgery was performed in May",),
        issue=Issue.TREATMENT,
        **_FOR_CLAIMANT,
    ),
    OpinionRule(
        id="opinion.treatment.none",
        meaning="No further treatment is needed.",
        pattern=r"\bno (?:[\w-]+ ){0,5}?<care>(?: \w+){0,3}? (?:was|were|is|would be|needed|necessary|required|indicated|recommended|warranted|reasonable)|\bno (?:further|additional|more|other|formal|ongoing) (?:[\w-]+ ){0,3}?<care>|not (?:in need of|need|require|recommend|support|benefit from|necessary|a candidate for)\b<thing><care>|none of the (?:[\w-]+ ){0,3}?<care>|<care> (?:\w+ ){0,6}?(?:would not benefit|unnecessary|excessive|unreasonable|not benefit|was not going to)",
        needs=("no ", "not ", "none", "unnecessary", "excessive", "unreasonable"),
        examples=("no further treatment was needed", "surgery was not going to help; the therapy unnecessary"),
        refuses=("further treatment was needed",),
        issue=Issue.TREATMENT,
        holds_no=True,
        **_FOR_INSURER,
    ),
)

VALIDITY = (
    OpinionRule(
        id="opinion.validity.magnified",
        meaning="Complaints exceed the findings: magnification, poor effort, no objective support.",
        pattern=r"symptom magnification|magnif\w+|exaggerat\w+|maling\w+|non-?physiologic\w*|non-?organic|Waddell\w*|embellish\w*|(?:sub-?maximal|poor|inconsistent|questionable|less than full|suboptimal|lack of|variable|self-limited) effort|(?:complaints?|symptoms?) (?:\w+ ){0,4}?(?:out of proportion|disproportionate|not (?:supported|substantiated|corroborated|explained|consistent)|inconsistent with|without objective|could not be (?:explained|substantiated))|secondary gain|pain behaviors?",
        needs=("magnif", "xaggerat", "aling", "physiologic", "organic", "addell", "mbellish", "effort", "omplaint", "ymptom", "gain", "behavior"),
        examples=("there was symptom magnification", "her complaints were out of proportion to the findings"),
        refuses=("he gave full effort",),
        issue=Issue.SYMPTOM_VALIDITY,
        holds_no=True,
        **_FOR_INSURER,
    ),
)

DIAGNOSIS = (
    OpinionRule(
        id="opinion.diagnosis.nothing",
        meaning="No objective finding, a normal examination, or the criteria are not met.",
        pattern=r"\bno (?:objective (?:\w+ )?(?:evidence|findings?|basis|medical|signs?|abnormalit\w+|support)|evidence of (?:\w+ ){0,3}?(?:radiculopathy|herniation|tear|fracture|neurological|impingement|instability|cerebral|injury)|abnormal\w*|neurological (?:deficit|finding)s?)|(?:essentially |entirely |completely )?(?:a )?normal (?:finding|examination|exam|neurological|study|evaluation)|(?:did|does|do) not (?:meet|satisfy|fulfill) the (?:\w+ ){0,2}criteria|not (?:currently )?suffer\w* from (?:any )",
        needs=("no ", "normal", "not "),
        examples=("there was no objective evidence of injury", "the veteran did not meet the diagnostic criteria"),
        refuses=("there was objective evidence of a tear",),
        issue=Issue.DIAGNOSIS,
        holds_no=True,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.diagnosis.unsupported",
        meaning="Records or findings do not document or support the condition claimed.",
        pattern=r"(?:records?|evidence|findings|information|examination|documentation|studies|imaging|films?|scans?)\b[\w ,-]{0,60}?(?:does|do|did) not (?:document|support|establish|demonstrate|show|substantiate|reveal)\b(?![^.;]{0,80}(?:limitation|restriction|impairment|surg|treatment|intervention))",
        needs=("not document", "not support", "not establish", "not demonstrate", "not show", "not substantiate", "not reveal"),
        examples=("the records did not document any such disease",),
        refuses=("the records documented the disease", "the records did not support any functional limitation"),
        issue=Issue.DIAGNOSIS,
        holds_no=True,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.diagnosis.met",
        meaning="The criteria of the disputed diagnosis are met.",
        pattern=r"\b(?:met|meets|satisfie[sd]|fulfilled) (?:all )?(?:of )?the (?:\w+ ){0,3}criteria",
        needs=("criteria",),
        examples=("the veteran met the diagnostic criteria for PTSD",),
        refuses=("the veteran did not meet the criteria",),
        issue=Issue.DIAGNOSIS,
        **_FOR_CLAIMANT,
    ),
)

APPORTIONMENT = (
    OpinionRule(
        id="opinion.apportionment.other",
        meaning="A share of the disability goes to other causes.",
        pattern=r"\bapportion\w*<thing>(?P<value>\d{1,3}(?:%| percent))<thing>(?:to|due to|for) (?:[\w'-]+ ){0,5}?(?:non-?industrial|pre-?existing|degenerat\w+|prior|other|previous|earlier|underlying|natural|congenital|age|another|obesity|arthritis)|(?P<value2>\d{1,3}(?:%| percent)) (?:\w+ ){0,4}?(?:to|due to|attributable to) (?:[\w'-]+ ){0,4}?(?:non-?industrial|pre-?existing|degenerat\w+|prior)",
        needs=("%", "percent"),
        examples=("apportioned 80% to degenerative disease",),
        refuses=("apportionment was not addressed",),
        issue=Issue.APPORTIONMENT,
        **_FOR_INSURER,
    ),
    OpinionRule(
        id="opinion.apportionment.none",
        meaning="All of the disability goes to the injury.",
        pattern=r"\b(?:no|without(?: any)?|not (?:subject to|warrant)) (?:\w+ )?(?:basis for )?apportionment|(?:100(?:%| percent)|entirely|solely|wholly) (?:\w+ )?(?:attributable to|due to|the result of|caused by|related to|to) (?:the |his |her |this )?(?:\w+ ){0,3}<work>",
        needs=("apportionment", "100", "entirely", "solely", "wholly"),
        examples=("9% impairment without apportionment", "solely attributable to the work injury"),
        refuses=("apportionment of 20% to age",),
        issue=Issue.APPORTIONMENT,
        holds_no=True,
        **_FOR_CLAIMANT,
    ),
)

OPINION_RULES: tuple[OpinionRule, ...] = (
    *APPORTIONMENT, *CAUSATION, *MMI, *IMPAIRMENT, *CAPACITY, *TREATMENT, *VALIDITY, *DIAGNOSIS,
)
"""All rules on opinions; apportionment first, because its words are also those of causation and of ratings."""
