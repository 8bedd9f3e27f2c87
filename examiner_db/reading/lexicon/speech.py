"""The verbs by which a physician's opinion is told, in the forms that decisions print.

Stems and irregular verbs are data; ``SAYS`` are their past and present, ``SAY`` what stands after an auxiliary.
"""

STEMS = (
    "opin|conclud|diagnos|recommend|rat|assess|assign|apportion|attribut|determin|agre|disagre|explain|observ|"
    "indicat|"
    "report|advis|stat|plac|releas|restrict|impos|relat|suspect|consider|maintain|emphasiz|reiterat|comment|remark|"
    "detail|expect|anticipat|estimat|provid|add|acknowledg|conced|doubt|calculat|declin|limit|advocat|endors|complet|"
    "reason|describ|document|suggest|clear|declar|deem|answer|repl|respond|support|express|author|allow|assert|"
    "reject|"
    "predict|requir|return|discharg|regard|characteriz|classif|label|call|ascrib|offer|propos|caution|warn|ventur|"
    "volunteer|pronounc|speculat|project|favor|approv|scor|grad|interpret|detect|identif|confirm|corroborat|disput|"
    "question|trac|link|peg|summariz|counsel|concurr|repeat|affirm|reaffirm|adher|allocat|deduct|check|elaborat|"
    "clarif|"
    "mention|stress|underscor|demonstrat|measur|dismiss|discount|certif|non-certif|prescrib|judg|insist|credit|"
    "believ|"
    "theoriz|postulat|surmis|equat|arriv|rais|lower|blam|exonerat|rebut|criticiz|list|assum|admitt|permitt|"
    "forecast|balk|view|invok|authoriz|subscrib|decid|reckon|exclud|inform|recogniz|averr|urg|retract|split|"
    "verif|second|attest|"
    "separat|designat|establish|substantiat|implicat|connect|ti|warrant|reduc|disprov|overrul|pick|refus|"
    "inferr|deduc|hypothesiz|reflect|intimat|stipulat|"
    "accept|detach|discard|repudiat|abandon|parcel|bas|back|prov|oppos|shar"
).split("|")
"""Stems of regular verbs."""

PAST = (
    "pointed (?:to|out)|filled (?:out|in)|felt|found|ruled out|saw(?= (?:no|nothing|neither|little)\\b)|kept|put|"
    "wrote|gave|"
    "took (?:issue|exception)|took|set|thought|parted (?:company|ways)|differed|"
    "had(?= no (?:\\w+ )?(?:reason|basis|evidence|grounds?|cause|difficulty))|"
    "said|told|held|testified|denied|noted|made|"
    "no longer (?:believed|thought|felt|considered|held|attributed|supported)|carved out|read|deferred|marked|"
    "went on to say|split(?= the| it| his| her| evenly)|lifted|came to|referred|preferred|drew|conceded|left|"
    "(?:issued|rendered|entered|upheld|signed)(?= (?:an?|the|his|her) (?:[\\w-]+ ){0,3}?(?:denial|non-?certification|"
    "adverse|rating)\\b)|"
    "(?<=had )(?:given|written|taken)|laid|stood by|spoke|rescinded|invalidated|forbade|appealed(?= the \\w)|"
    "requested(?= (?:authorization|approval|permission|certification)\\b)|"
    "continued(?= (?:him|her|the \\w+) (?:in|on|off|under)\\b)|"
    "(?:wished|wanted|hoped|planned|intended)(?= to (?:perform|operate|try|proceed|repeat|attempt|implant|inject|"
    "prescribe)\\b)|"
    "recorded(?= that\\b)|(?:reached|rendered|issued|furnished|returned) an? (?=(?:\\w+ )?(?:negative|positive|"
    "unfavorable|favorable|adverse)\\b)|"
    "written(?= that\\b)|swore|sworn|(?:went )?on record(?: as \\w+ing)?(?= that\\b)|entertained(?= (?:no|"
    "little|some)\\b)|"
    "(?:issued|submitted|prepared|authored|rendered|furnished|completed|signed|produced|wrote|filed|offered|provided|"
    "generated|sent|dictated|drafted|executed|supplied) (?:an?|his|her|the|two|three|four|several|multiple|"
    "numerous|repeated|many|"
    "some|various) (?:[\\w-]+ ){0,4}?"
    "(?:report|letter|certificate|addendum|opinion|note|form|statement|affirmation|affidavit|narrative|slip|declaration|"
    "questionnaire|assessment|evaluation)s?(?: of [\\w ]{3,30}?| dated [\\w ,]{4,18})?,? "
    "(?:finding|stating|concluding|opining|indicating|certifying|explaining|attributing|diagnosing|recommending|relating|"
    "placing|releasing|restricting|saying|"
    "(?:which|that|in which (?:he|she)|wherein (?:he|she)) (?:indicated?s?|stated?s?|found|finds?|concluded?s?|"
    "opined?s?|"
    "certified|certif(?:y|ies)|diagnosed?s?|attributed?s?|explain(?:ed|s)?|says?|said))|"
    "(?:signed|executed|completed|provided|issued) (?:an?|the|two|several) (?:[\\w-]+ ){0,3}?(?:certificate|"
    "declaration|"
    "affidavit|letter|affirmation|form|statement|note)s?(?= that\\b)|"
    "was of the (?:\\w+ )?(?:opinion|view|belief|mind|impression)|had no (?:opinion|objection|explanation|doubt|"
    "quarrel|disagreement|dispute)|"
    "is of the (?:\\w+ )?(?:opinion|view|belief|mind|impression)|of the opinion|"
    "(?:was|is|remained) (?:\\w+ )?(?:unable|certain|confident|convinced|satisfied|persuaded|skeptical|doubtful|"
    "suspicious|firm|"
    "adamant|emphatic|sure|of the (?:mind|opinion|view)|unwilling|willing to say|inclined to believe|at a loss)"
)
"""Irregular past forms, and phrases that stand for a verb."""

PRESENT = (
    "feels?|finds|sees(?= no )|keeps|puts|writes|gives|takes|sets|thinks|says|tells|holds|testifies|denies|"
    "notes|makes|"
    "reads|defers|marks|rules out"
)
BARE = (
    "feel|find|see|keep|put|write|give|take|set|think|say|hold|testify|deny|note|make|read|defer|mark|rule out|"
    "have any|concur|identify|point to|fault|explain|tie|split|subtract|charge|permit|substantiate|feel able|base|"
    "deduct|"
    "quarrel|ascribe|blame|implicate"
)

_STEM = "|".join(STEMS)
AUXILIARY = (
    r"(?:(?:did|does|do|could|can|would|will|may|might|was able to|is able to)(?: not|n't)?,?|cannot|"
    r"never|had to|declined to|refused to|failed to|continued to|(?:went|goes|go) on to|came to|was unable to|is "
    r"unable to|"
    r"(?:was|is) not (?:able|prepared|willing|ready|inclined) to|(?:was|is) (?:unwilling|reluctant|hesitant|loath) to|"
    r"no longer)"
)
"""What stands before the bare form of a verb."""

ADVERBS = (
    r"(?:(?:also|then|further|again|thus|therefore|specifically|clearly|subsequently|ultimately|additionally|later|"
    r"similarly|expressly|credibly|initially|consistently|merely|simply|only|still|however|never|has|had|have|"
    r"been|was|"
    r"is|now|nonetheless|once|first|"
    r"himself|herself|persuasively|likewise|previously|essentially|generally|nevertheless|thereafter|apparently|"
    r"flatly|causally|strongly|firmly|repeatedly|directly|unequivocally|unambiguously|"
    r"readily|candidly|accordingly|explicitly|instead|eventually|thereupon|alone|too|originally|frankly|in turn|"
    r"at first|both|each|all|jointly|in (?:his|her) (?:\w+ )?(?:report|addendum|testimony|opinion)|on (?:cross|"
    r"direct|redirect)"
    r"(?:-examination| examination)?|at (?:his|her|the) (?:deposition|hearing)|at hearing|at trial),? ){0,5}"
)
"""What may stand between a subject and its verb."""

SAYS = rf"(?:(?:{_STEM})(?:ed|es|s|ied|ies)|{PAST}|{PRESENT})"
"""Past and present of every verb, as they stand after a subject."""

SAY = rf"(?:(?:{_STEM})(?:e|y)?|{BARE})"
"""The bare forms, as they stand after an auxiliary."""

SPEAKS = rf"{ADVERBS}(?:{SAYS}|{AUXILIARY} {ADVERBS}{SAY})"
"""A whole verb with its adverbs."""

CANDID = (
    r"(?:opined|concluded|diagnosed|regarded|considered|recommended|assigned|assessed|apportioned|attributed|placed|"
    r"released|restricted|imposed|prescribed|supported|agreed|disagreed|conceded|acknowledged|characterized|"
    r"determined|"
    r"ascribed|declared|estimated|calculated|limited|cleared|endorsed|deferred|opines|concludes|diagnoses|recommends|"
    r"thought (?:that|the|a|it|an)|believes?d? (?:that|the|any|a)|rated (?!his|her|the pain|pain)|apportions|"
    r"attributes|"
    r"was of the (?:opinion|view)|took the (?:view|position)|doubted|ruled out|interpreted|"
    r"conclude|opine|diagnose|recommend|apportion|attribute|gave (?:an? )?\d)"
)
"""Verbs that, of a physician and a patient, only the physician is the subject of."""
