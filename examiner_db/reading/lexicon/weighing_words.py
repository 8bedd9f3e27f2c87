"""Names that the rules on weighing use in angle brackets, beside those that all rules may use.

``<bench>`` is who decides, ``<held>`` the opinion where a verb has it as its object, ``<view>`` where a clause begins
with it, ``<own>`` the same further on, by a pronoun. ``<heard>`` begins a pattern that must find no other speaker
before the physician; ``<praised>`` and ``<blamed>`` are qualities with their degrees.
"""

_DECIDERS = (
    r"(?:[Jj]udges?|ALJs?|WCJ|WCLJ|CALJ|PALJ|AJ|[Aa]rbitrator|[Rr]eferee|[Mm]agistrate|[Dd]eputy(?: [Cc]ommissioner)?|"
    r"[Cc]ommission(?:ers?)?|[Bb]oard(?: [Pp]anel)?|[Pp]anel|[Tt]ribunal|[Cc]ourt|[Uu]ndersigned|[Ff]act-?[Ff]inder|"
    r"fact finder|trier of (?:the )?facts?|finder of fact|[Jj]ury|OWCP|WCAB|[Hh]earing (?:officer|representative|"
    r"examiner)|[Ss]pecial [Mm]aster|[Aa]gency|[Ss]ecretary|[Dd]epartment|[Aa]djudicator|I|[Ww]e)"
)
_VIEWS = (
    r"(?:opinions?|conclusions?|testimony|views?|assessments?|ratings?|evaluations?|theor(?:y|ies)|reasoning|logic|"
    r"inferences?|rationale|analys[ei]s|explanations?|diagnos[ei]s|reports?|impressions?|judgments?|interpretations?|"
    r"determinations?|restrictions|limitations|calculations?|figures?|approach|evidence|depositions?|statements?|"
    r"prognosis|apportionment|certification|affirmation|affidavit|characterization|account|recommendations?|reading|"
    r"criticisms?|beliefs?|findings?|letters?|date|review|proof|remarks|comments|position|hypothesis|word|addend(?:um|a)|"
    r"estimates?|form|observations|assertions?|rebuttal|dissent|narrative)"
)
_OPINIONS = (
    r"(?:opinions?|conclusions?|testimony|views?|assessments?|ratings?|evaluations?|theor(?:y|ies)|reasoning|logic|"
    r"inferences?|rationale|analys[ei]s|explanations?|diagnos[ei]s|reports?|judgments?|interpretations?|"
    r"determinations?|calculations?|approach|apportionment|evidence|hypothesis|characterization|letters?|prognosis|"
    r"assertions?|affirmation|affidavit|review|proof|criticisms?|recommendations?|restrictions)"
)

WEIGHING_WORDS: dict[str, str] = {
    "views": _VIEWS,
    "opinions": _OPINIONS,
    "bench": (
        rf"\b(?:{_DECIDERS}|(?:[Jj]udge|ALJ|[Bb]oard|[Cc]ommission|[Aa]rbitrator|[Pp]anel)'s (?:decision|order|finding))"
        r"\b(?! (?:QME|evaluator|physician|doctor)),?(?: (?:en banc|below|in this case),?)?(?: [^\u24c5\u24c6;,]{3,50},)?"
    ),
    "so": (
        r"(?:(?!improper|incorrect|inappropriate|unreasonabl|wrong|erroneous|mistaken|arbitrar|unjustif|alleged|"
        r"purported|scarce|hard|partial|part|poor|insuffic|inadequa|barely)\w+ly,? |also,? |then,? |further,? |"
        r"thus,? |hereby |has |had |have |could |may |"
        r"does |did |simply |likewise |instead,? |and |both |would |still |here |again |was correct to |"
        r"was (?:right|justified|entitled|free) (?:to|in) |chose to |elected to ){0,5}"
    ),
    "from": r"(?:of|by|from|offered by|expressed by|rendered by|provided by|given by|proposed by|prescribed by)",
    "held": (
        r"(?:(?:both |all )?(?:(?:the|that|those|these|this|an?|such|his|her|its) )?(?:(?!not\b|claim|employee's)"
        r"[\w'/-]+,? ){0,5}?<views>(?:,? and (?:[\w-]+ ){0,2}?<views>)?(?:, (?:rendered|given|offered)[^\u24c5\u24c6;,]*,)?"
        r" <from> (?:[\w'/,-]+ ){0,8}?<P>|"
        r"(?:that )?(?:(?!that\b|whether\b|to\b|by\b|with\b|for\b|against\b|than\b|over\b|of\b|from\b|in\b|on\b|at\b|not\b|"
        r"who\b|which\b|because\b|since\b|rather\b|when\b|where\b|as\b|argument|contention|request|claim\b|motion|"
        r"objection|\w+ing\b)"
        r"[\w'/-]+,? ){0,7}?<P>(?:(?:'s?|') (?:[\w/-]+,? ){0,6}?<views>\b|(?!')))"
    ),
    "tail": (
        r"(?:,? (?:that|of|regarding|as to|on|about|concerning|with (?:respect|regard) to|to the (?:effect|contrary|"
        r"extent)|dated|as)\b(?:<any>{3,170}?(?:\b(?:is|are|was|were|had|has|have|could|would|did|does|will|should|may)\b|"
        r"\w{3,}ed\b)<any>{2,90}?|[^\u24c5\u24c6;,]{3,40}?),?|,? which<any>{3,110}?,|, <any>{3,130}?,|"
        r" in <any>{3,30}?)?"
    ),
    "view": (
        r"(?:\b<opinions>(?:,? and (?:[\w-]+ ){0,2}?<opinions>)? <from> (?:[\w'/,-]+ ){0,8}?<P>|"
        r"<P>(?:(?:'s?|') (?:[\w/\"%-]+,? ){0,6}?<opinions>\b(?: <from> [\w-]+(?: [\w-]+)?)?)?)(?:,? M\.D\.,?)?"
    ),
    "theirs": (
        r"(?:(?:and |so |but |hence |thus |therefore |accordingly )*(?:it|that conclusion|that opinion|"
        r"(?:his|her|this|that|such|the|these|whose) (?:[\w/-]+ ){0,3}?(?:opinions?|conclusions?|views?|analys[ei]s|ratings?|"
        r"diagnos[ei]s|reasoning|reports?|theory|evaluation|assessment|impression|rationale|calculation|assertion|"
        r"explanation|dissent|testimony|determination)(?: (?:that|of|on|about|as to|regarding)\b[^;\u24c5\u24c6]{3,80}?)?))"
    ),
    "own": r"(?:<P>(?!')(?:[^;\u24c6]{2,240}?)(?:[,;:]|\band\b) <theirs>)",
    "told": (
        r"(?:opin|stat|not|testif|conclud|wrote|said|says|felt|thought|believ|found|finds|consider|regard|criti|disagree|"
        r"agree|acknowledg|admit|conced|question|dismiss|explain|respond|repl|describ|doubt|deem|report|call|reject|"
        r"disput|fault|observ)"
    ),
    "heard": (
        r"\A(?![^\u24c5;]{0,200}?\u24c6(?:'s? [\w -]{0,40}?|, [^,;\u24c5]{3,60},)?(?:,? and \u24c6)*,? (?:\w+ ){0,2}?<told>)"
        r"(?!(?:According to|In the (?:opinion|view) of|In) [\u24c5\u24c6])(?![^;\u24c5]{0,120}<injured> (?:also |further |has )?"
        r"(?:testif|stat|told|report|said|submit|argu|question|object|assert|appeal|rel(?:ied|ies)))"
        r"(?![^;]{0,200}\b(?:brief|attorney|counsel|lawyer|(?<!any )party|parties|carrier|adjuster|reviewer)\b(?! (?:did|that|for)))"
        r"(?!(?:Was|Is|Did|Does|Were|Are|Whether|If|Should|Had|Would|Q\.) )(?!(?:[^;]{0,80},|And|But|Even) if\b)"
        r".{0,300}?"
    ),
    "persuasive": (
        r"(?:persuasive|credible|convincing|reliable|compelling|probative|trustworthy|cogent|(?:medically |legally |"
        r"analytically )?sound(?:er|est)?|(?:well|better|best|carefully|thoroughly|logically)[- ](?:reasoned|founded|"
        r"supported|rationalized|explained|documented|grounded|taken|informed)|reasoned|rationalized|forthright|"
        r"(?:unequivocal|unequivocal and) competent|"
        r"legally competent|believable|worthy of belief|authoritative|dispositive|preferable)"
    ),
    "sterling": (
        r"(?:<persuasive>|thorough|comprehensive|careful|correct|accurate|realistic|logical|helpful|significant|"
        r"controlling|plausible|complete|preferable|detailed|reasonable|consistent|objective|informed|knowledgeable|"
        r"instructive|illuminating|candid|impressive|honest|balanced|methodical|lucid|sensible|detailed)"
    ),
    "very": (
        r"(?:(?:the|an?|to be|to have been|as|as being|more|most|very|quite|also|both|well|and|equally|either|so|much|"
        r"far|by far|not only|sufficiently|medically|(?!insuffic|inadeq|poor|hard|scarce|internal|part|barely|unreas)"
        r"\w+ly|<sterling>,?)"
        r" ){0,7}"
    ),
    "praised": r"(?:(?!far from|less|not|no )<very><persuasive>\b)",
    "lauded": r"(?:<very><sterling>\b)",
    "faulty": (
        r"(?:unpersuasive|unconvincing|unreliable|unreasoned|unsupported|unrationalized|unfounded|unexplained|unsound|"
        r"unsworn|undocumented|unhelpful|untrustworthy|incredible|inconclusive|(?:internally )?(?:inconsistent|"
        r"contradictory)|inadequate|incomplete|incompetent|insufficient|inaccurate|incorrect|implausible|illogical|"
        r"conclusory|speculative|conjectural|equivocal|vague|flawed|cursory|stale|evasive|circular|erroneous|mistaken|"
        r"misplaced|biased|partisan|suspect|deficient|defective|premature|faulty|wrong|weak|weaker|overstated|"
        r"misguided|perfunctory|superficial|uninformed|untenable|unworthy|illogical|results-oriented|"
        r"(?:inadequately|insufficiently|poorly|not (?:adequately|sufficiently|well)) (?:explained|reasoned|supported|"
        r"documented|rationalized)|devoid of|bereft of|lacking|at odds with|contrary to the|an outlier|"
        r"of (?:(?:very|only|such) )?(?:no|little|limited|scant|minimal|doubtful|dubious|diminished|reduced|less|"
        r"lesser|slight) (?:\w+ )?(?:value|weight|help|assistance|use|probative|force)|"
        r"without (?:\w+ )?(?:foundation|explanation|merit|basis|rationale|support)|"
        r"(?:far from|hardly|scarcely|less than|neither|never|not|nor|less|least|no more|not (?:a|the)) "
        r"(?:(?:so|as|sufficiently|particularly|at all|entirely|a|the|very|to be|either|especially|found|overly|"
        r"\w+ly) ){0,3}<lauded>)"
    ),
    "blamed": r"(?:(?:(?:to be|to have been|as|as being|too|both|so|also|overly|rather|and|more|\w+ly|<faulty>,?) ){0,4}<faulty>)",
    "stood": (
        r"(?:(?:is|are|was|were|be|been|being|remains?|remained|appears?|appeared|seems?|proved|proves|is found|was found)"
        r"(?: (?:therefore|thus|also|found|deemed|considered|both|generally|still|accordingly|hereby|simply|to be|itself|"
        r"quite|,|(?!hardly|scarcely|barely|part)\w+ly|the|therefore))*)"
    ),
    "finds": r"(?:finds?|found|deem(?:s|ed)?|consider(?:s|ed)?|held|holds?|determined|regard(?:s|ed)?|determines|judged|"
    r"views?|viewed|thought|thinks?|characteri[sz]e[sd]|described|conclude[sd]?|believe[sd]?|agree[sd]?|notes?)",
    "accepts": (
        r"(?:adopt(?:s|ed)?|(?:ac)?credit(?:s|ed)?|accept(?:s|ed)?|endorse[sd]?|embrace[sd]?|prefer(?:s|red)?|"
        r"favor(?:s|ed)?|follow(?:s|ed)?|believe[sd]?|trust(?:s|ed)?|chose|chooses?|<leans>)"
    ),
    "leans": (
        r"(?:rel(?:y|ies|ied) (?:\w+ ){0,2}?(?:up)?on|draws? (?:up)?on|drew (?:up)?on|side[sd]? with|agree[sd]? (?:\w+ )?with|"
        r"concur(?:s|red)? (?:\w+ )?(?:with|in)|defer(?:s|red)? (?:\w+ )?to|look(?:s|ed)? to|(?:is|was|are|were|am|be|been) "
        r"(?:(?!not\b|un)\w+ )?(?:persuaded|convinced|impressed|swayed|guided|won over) (?:more )?by|"
        r"ma[dk]es? (?:good |proper )?use of|subscribe[sd]? to|base[sd] (?:\w+ ){1,4}on|rest(?:s|ed) (?:its|his|her|their) "
        r"(?:\w+ ){1,2}on|(?:put|place)s?d? (?:its |great |substantial |considerable |primary )?(?:trust|faith|stock|"
        r"confidence|reliance) (?:in|(?:up)?on)|concurs? in|f[io]u?nds? (?:merit|support|guidance) in)"
    ),
    "accepting": (
        r"(?:[Aa]dopting|[Cc]rediting|accrediting|[Aa]ccepting|[Ee]ndorsing|[Ee]mbracing|[Pp]referring|[Ff]avoring|[Ff]ollowing|[Bb]elieving|[Cc]hoosing|"
        r"[Rr]elying (?:\w+ )?(?:up)?on|[Ss]iding with|[Aa]greeing with|[Dd]eferring to|[Ll]ooking to|[Dd]rawing (?:up)?on|"
        r"reliance (?:placed )?(?:up)?on|relying, \w+, on|acceptance of|adoption of|deference to|preference for|"
        r"being persuaded by|selecting|<giving> <ample> (?:to|on|in))"
    ),
    "accept": (
        r"(?:adopt|(?:ac)?credit|accept|endorse|embrace|prefer|favor|follow|believe|choose|rely (?:\w+ )?(?:up)?on|"
        r"draw (?:up)?on|side with|agree (?:\w+ )?with|concur (?:\w+ )?with|defer to|look to|make use of|subscribe to|"
        r"put (?:\w+ )?(?:stock|faith|weight|reliance|trust) (?:in|on)|base (?:\w+ ){1,4}on|be persuaded by|"
        r"give (?:\w+ ){1,3}(?:weight|credence|deference) to)"
    ),
    "refuses": (
        r"(?:declin(?:es?|ed|ing) to|refus(?:es?|ed|ing) to|would not|will not|do(?:es)? not|did not|cannot|could not|"
        r"can not|chose not to|chooses not to|(?:is|was|are|am|were) (?:unable|unwilling|not inclined|not prepared|"
        r"disinclined|loath|reluctant) to|(?:finds?|found|sees?|saw) no (?:\w+ )?(?:basis|reason) to|never|nor (?:do(?:es)?|"
        r"did|can|could|will|would) (?:we|I|it|he|she|they)|elected not to|opted not to)"
    ),
    "rejects": (
        r"(?:reject(?:s|ed)?|discount(?:s|ed)?|discredit(?:s|ed)?|disregard(?:s|ed)?|disbeliev(?:es?|ed)|exclude[sd]?|"
        r"disagree[sd]? (?:\w+ )?with|depart(?:s|ed) from|sets? aside|(?:is|was|are|were|am|remains?|remained) (?:\w+ )?"
        r"(?:un(?:persuaded|convinced|moved|impressed|swayed)|(?:not|hardly|never) (?:\w+ )?(?:persuaded|convinced|moved|"
        r"swayed|impressed|won over)) by|(?:finds?|found|sees?|saw) (?:no|little) (?:\w+ )?(?:merit|support|value|force) in|"
        r"(?:has|had|have) (?:\w+ )?(?:doubts?|reservations|misgivings) (?:about|as to|regarding)|<refuses> (?:\w+ly )?<accept>)"
    ),
    "rejecting": (
        r"(?:[Rr]ejecting|[Dd]iscounting|discrediting|disregarding|disbelieving|excluding|not (?:crediting|adopting|accepting|"
        r"relying on|following)|failing to (?:credit|adopt|accept|consider|give)|declining to <accept>|refusing to "
        r"<accept>|rejection of|<giving> <scant> to|refusal to <accept>)"
    ),
    "giving": r"(?:[Gg]iving|[Aa]ccording|affording|assigning|[Pp]lacing|attaching|attributing|ascribing|lending)",
    "gave": (
        r"(?:giv(?:e|es|en|ing)|gave|accord(?:s|ed|ing)?|afford(?:s|ed|ing)?|assign(?:s|ed|ing)?|plac(?:e|es|ed|ing)|"
        r"attach(?:es|ed|ing)?|attribut(?:es?|ed|ing)|ascrib(?:es?|ed|ing)|lends?|lent|lending|puts?|owed?|due|"
        r"allow(?:s|ed))"
    ),
    "heft": r"(?:weight|value|credence|deference|credibility|reliance|consideration|significance|effect|force|stock)",
    "ample": (
        r"(?:(?:great|greater|greatest|more|most|significant|substantial|controlling|considerable|special|"
        r"presumptive|full|determinative|conclusive|dispositive|decisive|persuasive|the|additional|high|heavy|much|"
        r"added|superior|prima facie) (?:(?:\w+ )?<weight>|(?:\w+ )?(?:consideration|effect|significance)))"
    ),
    "scant": (
        r"(?:(?:little|less|lesser|limited|minimal|no|reduced|diminished|scant|insufficient|low|slight|lower|"
        r"lessened|not|negligible|nominal|zero)(?:(?: or|,|,? and)? (?:\w+ly |\w+ ){0,2}| )(?:<weight>|consideration|significance|"
        r"stock|force))"
    ),
}
"""What each name stands for; it may use other names."""
