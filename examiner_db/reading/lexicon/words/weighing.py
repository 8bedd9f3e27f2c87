"""Names that the rules on weighing use in angle brackets, beside those that all rules may use.

``<bench>`` is who decides, ``<held>`` the opinion where a verb has it as its object, ``<view>`` where a clause begins
with it, ``<own>`` the same further on, by a pronoun. ``<heard>`` begins a pattern that must find no other speaker
before the physician; ``<praised>`` and ``<blamed>`` are qualities with their degrees.
"""

_DECIDERS = (
    "(?:[Jj]udges?|ALJs?|WCJ|JCC|WCLJ|CALJ|PALJ|AJ|[Aa]rbitrator|[Rr]eferee|[Mm]agistrate|[Dd]eputy(?: "
    "[Cc]ommissioner)?|[Cc]ommission(?:ers?)?|[Bb]oard(?: [Pp]anel)?|[Pp]anel|[Tt]ribunal|[Cc]ourt|"
    "[Uu]ndersigned|[Ff]act-?[Ff]inder|fact finder|trier of (?:the )?facts?|finder of fact|[Jj]ury|"
    "OWCP|WCAB|[Hh]earing (?:officer|representative|examiner)|[Ss]pecial [Mm]aster|[Aa]gency|"
    "[Ss]ecretary|[Dd]epartment|Bureau|[Aa]djudicator|majority|I|[Ww]e)"
)
_VIEWS = (
    "(?:opinions?|conclusions?|testimony|views?|assessments?|ratings?|evaluations?|theor(?:y|ies)|"
    "reasoning|logic|inferences?|rationale|analys[ei]s|explanations?|diagnos[ei]s|reports?|"
    "impressions?|judgments?|interpretations?|determinations?|restrictions|limitations|calculations?|"
    "figures?|approach|evidence|depositions?|statements?|prognosis|apportionment|certification|"
    "affirmation|affidavit|characterization|account|recommendations?|reading|criticisms?|beliefs?|"
    "findings?|letters?|date|testing|answers?|responses?|demeanor|review|proof|remarks|comments|position|"
    "hypothesis|word|addend(?:um|a)|"
    "estimates?|forms?|questionnaires?|discussion|observations|assertions?|rebuttal|dissent|"
    "narrative|measurements|descriptions?|attributions?|certificat(?:es?|ions?)|releases?|notes|examinations?|limits|"
    "box|comparison|portrayal)"
)
_OPINIONS = (
    "(?:opinions?|conclusions?|testimony|views?|assessments?|ratings?|evaluations?|theor(?:y|ies)|"
    "reasoning|logic|inferences?|rationale|analys[ei]s|explanations?|diagnos[ei]s|reports?|"
    "judgments?|interpretations?|determinations?|calculations?|approach|apportionment|evidence|"
    "hypothesis|characterization|letters?|prognosis|assertions?|affirmation|affidavit|review|proof|"
    "criticisms?|recommendations?|restrictions|forms?|questionnaires?|statements?|figures?|"
    "discussion|answers?|responses?|descriptions?|attributions?|certificat(?:es?|ions?)|releases?|addend(?:um|a))"
)

WEIGHING_WORDS: dict[str, str] = {
    "views": _VIEWS,
    "opinions": _OPINIONS,
    "bench": (
        rf"\b(?:(?:[Cc]ompensation|[Ll]aw|[Tt]rial|[Ff]ull|[Aa]ppeals?|[Dd]istrict|[Ss]ingle|[Rr]eviewing) "
        rf")?(?:{_DECIDERS}|(?:[Jj]udge|ALJ|[Bb]oard|[Cc]ommission|[Aa]rbitrator|[Pp]anel)'s (?:decision|order|"
        rf"finding))\b(?! (?:QME|evaluator|physician|doctor)),?(?: (?:en banc|below|in this case),?)?(?: "
        r"[^\u24c5\u24c6;,]{3,50},)?"
    ),
    "so": (
        r"(?:(?!improper|incorrect|inappropriate|unreasonabl|wrong|erroneous|mistaken|arbitrar|unjustif|"
        r"alleged|purported|scarce|hard|partial|part|poor|insuffic|inadequa|barely)\w+ly,? |also,? |"
        r"then,? |further,? |thus,? |hereby |has |had |have |could |does |did |simply |likewise |"
        r"instead,? |and |both |still |here |again |was correct to |was (?:right|justified|entitled|free) "
        r"(?:to|in) |(?:chose|elected|opted|decided|preferred|saw fit) to ){0,5}"
    ),
    "worth": (
        r"(?:the (?:overall |probative )?(?:credibility|reliability|validity|weight|value|basis|foundation|accuracy|"
        r"soundness|methodology|sufficiency|persuasiveness) of )"
    ),
    "faults": (
        r"(?:problems|flaws|difficulties|faults?|deficienc(?:y|ies)|defects|shortcomings|weaknesses|"
        r"inconsistenc(?:y|ies)|contradictions?|discrepanc(?:y|ies)|gaps)"
    ),
    "title": (
        r"(?:(?!(?:that|which|who|whom|whose|whether|about|regarding|concerning|because|when|where|since|than)\b)"
        r"[\w'/,-]+ )"
    ),
    "from": (
        r"(?:of|by|from|(?:offered|expressed|rendered|provided|given|proposed|prescribed|assigned|imposed|made|"
        r"presented|completed|signed|conducted|performed|advanced|issued|executed|furnished|"
        r"supplied|prepared|submitted|authored|recommended|set|set forth) by)"
    ),
    "mine": r"(?:(?:own|contrary|first|second|later|earlier|causation|apportionment|\w+al) )?",
    "held": (
        r"(?:(?:both |all )?(?:(?:the|that|those|these|this|an?|such|his|her|its) )?(?:(?!not\b|claim|"
        r"employee's|based\b)[\w'/%-]+,? ){0,5}?<views>(?:,? and (?:[\w-]+ ){0,2}?<views>)?(?:, (?:rendered|given|"
        r"offered)[^\u24c5\u24c6;,]*,)? <from> <title>{0,8}?<P>|(?:(?:that|those|all) of |that )?(?:(?!that\b|"
        r"whether\b|to\b|by\b|with\b|for\b|against\b|than\b|over\b|of\b|from\b|in\b|on\b|at\b|not\b|who\b|which\b|"
        r"because\b|since\b|rather\b|when\b|where\b|as\b|adopted\b|argument|contention|request|claim\b|motion|"
        r"objection|\w+ing\b)[\w'/-]+,? ){0,7}?<P>(?:(?:'s?|') (?:[\w/%-]+,? ){0,6}?<views>\b|'s(?= "
        r"(?:the |to be |more |less |un|preferable|weaker|better|only|in part))|'s(?=[.,])| <mine><views>\b|(?!')))"
    ),
    "tail": (
        r"(?:,? (?:that|of|regarding|as to|on|from|with|without|about|concerning|with (?:respect|regard) to|to the "
        r"(?:effect|contrary|extent)|dated|as)\b(?:<any>{3,170}?(?:\b(?:is|are|was|were|had|has|have|"
        r"could|would|did|does|will|should|may)\b|\w{3,}ed\b)<any>{2,90}?|"
        r"(?<!that)[^\u24c5\u24c6;,]{3,40}?),?|,? which<any>{3,110}?,|, <any>{3,130}?,| (?:in|at) <any>{3,30}?)?"
    ),
    "view": (
        r"(?:\b<opinions>(?:,? and (?:[\w-]+ ){0,2}?<opinions>)? <from> (?:\u24c6,? and (?:of|from|by) "
        r")?<title>{0,8}?<P>|"
        r"<P>(?:(?:'s?|') (?:[\w/\"\u201c\u201d%-]+,? ){0,6}?<opinions>\b(?: <from> [\w-]+(?: [\w-]+)?)?| "
        r"<mine><opinions>\b)?)(?:,? M\.D\.,?)?"
    ),
    "theirs": (
        r"(?:(?:and |so |but |hence |thus |therefore |accordingly )*(?:it(?! (?:is|was) (?:not )?(?!entitled|insuff|"
        r"inadeq|suff|due|too)\w+ (?:to|that|whether)\b)|that conclusion|that opinion|"
        r"such an opinion|an opinion|(?:his|her|\u24c5|this|that|such|the|these|whose) (?:[\w/-]+ "
        r"){0,3}?(?:opinions?|conclusions?|views?|analys[ei]s|ratings?|diagnos[ei]s|reasoning|reports?|"
        r"theory|evaluation|assessment|impression|rationale|calculation|assertion|explanation|dissent|"
        r"testimony|determination|figure|theories|form|restrictions|limits|statements?)(?: (?:that|of|on|about|as|as "
        r"to|regarding|from|built|based|formed)\b[^;\u24c5\u24c6]{3,80}?)?))"
    ),
    "own": r"(?:<P>(?:'s (?:[\w-]+ ){0,3}?<opinions>|(?!'))(?:[^;\u24c6]{2,240}?)(?:[,;:]|\band\b) <theirs>)",
    "told": (
        "(?:opin|stat|told|not|testif|conclud|wrote|said|says|felt|thought|believ|found|finds|consider|regard|"
        "criti|disagree|agree|acknowledg|admit|conced|question|dismiss|explain|respond|repl|describ|"
        "doubt|deem|report|call|reject|offer|present|submitt|disput|fault|observ)"
    ),
    "heard": (
        r"\A(?!(?=[^\u24c5;]{0,200}\u24c6)"  # most sentences name no other physician
        r"[^\u24c5;]{0,200}?\u24c6(?:'s? [\w -]{0,40}?|, [^,;\u24c5]{3,60},)?(?:,? and \u24c6)*,? "
        r"(?:\w+ ){0,2}?<told>)(?![^;]{0,90}\u24c5,? (?:\w+ )?(?:conced|acknowledg|admit|agree|testif|"
        r"stat|said|not|wrot)\w* that (?:his|her|\u24c5|the))(?![^;\u24c5]{0,200}\b(?:whether|unnecessary|"
        r"need not|(?:did|does|do|can|could|would) ?not (?:\w+ )?(?:show|say|mean|establish|demonstrate|suggest|"
        r"think|conclude|prove|indicate|find|agree|believe) that|fail\w* to (?:\w+ )?(?:present|produce|offer|"
        r"show|prove|establish|"
        r"demonstrate)(?=[^,;\u24c5]{0,60}\u24c5)|ha(?:s|ve|d) not (?:shown|proved|proven|established) "
        r"that)\b)(?!Neither\b|Nor (?:do|does|did|can) )(?!(?:According to|In the "
        r"(?:opinion|view) of|In) [\u24c5\u24c6])(?![^;\u24c5]{0,120}(?:<injured>|"
        r"<payer>)(?:,[^;]{3,200},)? (?:also |further |has )?(?:testif|stat|told|report|said|offer|"
        r"present|criticiz|submit|argu|question|object|assert|appeal|rel(?:ied|"
        r"ies)))(?![^;]{0,200}\b(?:(?<!too )(?<!is )(?<!was )brief(?! (?:to|and|notes?|\w*ly|\w+ation|\w+ion|"
        r"letter|form|visit)\b)|attorney|counsel|lawyer|(?<!any )party|(?:carrier|employer|"
        r"insurer|claimant|employee|respondent|petitioner)'s (?:position|theory|view)|parties|carrier|"
        r"adjuster|reviewer)\b(?! (?:did|that|for)))(?!(?:Was|Is|Did|Does|Were|Are|Whether|If|Should|Had|"
        r"Would|Q\.) )(?!(?:[^;]{0,80},|And|But|Even) if\b).{0,300}?"
    ),
    "persuasive": (
        "(?:persuasive|credible|convincing|reliable|compelling|probative|trustworthy|cogent|(?:medically "
        "|legally |analytically )?sound(?:er|est)?|(?:well|better|best|carefully|thoroughly|"
        "logically|adequately|sufficiently|amply|fully|clearly|cogently)[- ](?:reasoned|founded|supported|"
        "rationalized|explained|documented|grounded|taken|"
        "informed)|reasoned|rationalized|forthright|competent(?! (?:to|in|for|witness|expert))|believable|worthy of "
        "belief|authoritative|dispositive|preferable|truthful)"
    ),
    "sterling": (
        r"(?:<persuasive>|<lucid>|adequate|unequivocal|thorough|comprehensive|careful|correct|accurate|realistic|"
        r"logical|helpful|significant|controlling|plausible|complete|preferable|detailed|reasonable|supported by|"
        r"consistent(?: and|,| with (?:the|his|her|other|all) (?:[\w-]+ ){0,3}?(?:records?|evidence|"
        r"[Gg]uid(?:elin)?es|literature|mechanism|imaging|findings|notes|testimony|films|facts|opinions?|"
        r"reports?|conclusions?|history|treatment))|"
        r"objective|informed|knowledgeable|instructive|"
        r"grounded (?:in|on) (?:the|his|her|objective|sound|a) |binding|based (?:up)?on (?:an? |the |his |her )?"
        r"(?:accurate|complete|correct|full|thorough|adequate|proper|careful|objective|more \w+)|entitled to (?:the "
        r"presumption|<ample>)|(?:substantial|competent|credible)(?: and \w+)? (?:\w+ )?evidence|"
        r"illuminating|decisive|aligned with|candid|impressive|honest|balanced|methodical|lucid|sensible|detailed)"
    ),
    "very": (
        r"(?:(?:the|an?|to be|to have been|as|as being|more|most|very|quite|also|both|all|each|well|and|equally|"
        r"either|so|much|far|by far|not only|sufficiently|medically|(?!insuffic|inadeq|poor|hard|scarce|"
        r"internal|part|barely|unreas)\w+ly|<sterling>,?) ){0,7}"
    ),
    "praised": r"(?:(?!far from|less|not|no )<very><persuasive>\b)",
    "lauded": r"(?:<very><sterling>\b)",
    "faulty": (
        r"(?:unpersuasive|unconvincing|<murky>|unreliable|unreasoned|unsupported|unrationalized|unfounded|"
        r"unexplained|unsound|unsworn|undocumented|unhelpful|untrustworthy|incredible|inconclusive|"
        r"(?:internally )?(?:inconsistent|contradictory)|inadequate|incomplete|incompetent|insufficient|"
        r"inaccurate|incorrect|implausible|illogical|conclusory|speculative|conjectural|equivocal|vague|"
        r"flawed|cursory|stale|evasive|combative|argumentative|dismissive|circular|erroneous|mistaken|misplaced|"
        r"biased|partisan|suspect|"
        r"deficient|defective|premature|faulty|wrong|weak|weaker|overstated|misguided|perfunctory|"
        r"superficial|uninformed|untenable|unworthy|illogical|results-oriented|(?:inadequately|"
        r"insufficiently|poorly|not (?:adequately|sufficiently|well)) (?:explained|reasoned|supported|"
        r"documented|rationalized)|devoid of|questionable|of questionable \w+|overly \w+|excessive|invalid|"
        r"troubl(?:ing|"
        r"esome)|problematic|unclear|ambiguous|(?:overcome|rebutted|outweighed|contradicted|belied|refuted) by|"
        r"(?:based|premised|predicated) (?:up)?on (?:an? |the )?(?:speculation|conjecture|assumptions?|inaccurate|"
        r"incomplete|incorrect|inadequate|faulty|false|mistaken|erroneous)|(?:only )?entitled to <scant>|bereft of|"
        r"lacking|(?:at (?:odds|variance)|in tension) with|contrary to the|an outlier|of "
        r"(?:(?:very|only|such) )?(?:no|little|limited|scant|minimal|doubtful|dubious|diminished|reduced|"
        r"less|lesser|slight) (?:\w+ )?(?:value|weight|help|assistance|use|probative|force)|without "
        r"(?:\w+ )?(?:foundation|explanation|merit|basis|rationale|support)|(?:far from|hardly|scarcely|"
        r"less than|neither|never|not|nor|less|least|no more|not (?:a|the)) (?:(?:so|as|sufficiently|"
        r"particularly|at all|entirely|a|the|very|to be|either|especially|found|overly|\w+ly) ){0,3}<lauded>)"
    ),
    "blamed": (
        r"(?:(?:(?:to be|to have been|as|as being|too|both|so|also|overly|rather|and|more|\w+ly|"
        r"<faulty>,?) ){0,4}<faulty>)"
    ),
    "stood": (
        r"(?:(?:is|are|was|were|be|been|being|remains?|remained|appears?|appeared|seems?|proved|proves|is "
        r"found|was found)(?: (?:therefore|thus|also|found|deemed|considered|both|generally|still|"
        r"accordingly|hereby|simply|to be|itself|quite|,|(?!hardly|scarcely|barely|part)\w+ly|the|therefore))*)"
    ),
    "finds": (
        "(?:finds?|found|deem(?:s|ed)?|consider(?:s|ed)?|held|holds?|determined|regard(?:s|ed)?|"
        "determines|judged|views?|viewed|thought|thinks?|characteri[sz]e[sd]|described|conclude[sd]?|"
        "believe[sd]?|agree[sd]?|notes?)"
    ),
    "accepts": (
        "(?:adopt(?:s|ed)?|(?:ac)?credit(?:s|ed)?|accept(?:s|ed)?|endorse[sd]?|embrace[sd]?|prefer(?:s|"
        "red)?|favor(?:s|ed)?|follow(?:s|ed)?|believe[sd]?|trust(?:s|ed)?|chose|chooses?|select(?:s|ed)?|<leans>)"
    ),
    "leans": (
        r"(?:rel(?:y|ies|ied) (?:\w+ ){0,2}?(?:up)?on|draws? (?:up)?on|drew (?:up)?on|side[sd]? with|"
        r"agree[sd]? (?:\w+ )?with|concur(?:s|red)? (?:\w+ )?(?:with|in)|defer(?:s|red)? (?:\w+ )?to|"
        r"look(?:s|ed)? to|(?:is|was|are|were|am|be|been) (?:(?!not\b|un|less\b|part(?:ial)?ly\b|somewhat\b|"
        r"only\b|hardly\b|scarcely\b|barely\b)\w+ ){0,2}?(?:persuaded|convinced|"
        r"impressed|swayed|guided|influenced|won over) (?:more |most )?(?:by|(?<=ssed )with)|ma[dk]es? "
        r"(?:good |proper )?use of|subscribe[sd]? to|lean(?:s|ed)? (?:\w+ )?(?:up)?on|(?:base[sd]?|"
        r"ground(?:s|ed)) (?:\w+ ){1,4}(?:up)?on|rest(?:s|ed) (?:its|his|her|their|my|our) (?:\w+ ){1,2}(?:up)?on|"
        r"(?:put|place)s?d? (?:its |great |substantial |considerable |primary )?(?:trust|faith|stock|"
        r"confidence|reliance|emphasis) (?:in|(?:up)?on)|concurs? in|f[io]u?nds? (?:merit|support|guidance) in)"
    ),
    "accepting": (
        r"(?:[Aa]dopting|[Cc]rediting|accrediting|[Aa]ccepting|[Ee]ndorsing|[Ee]mbracing|[Pp]referring|"
        r"[Ff]avoring|[Ff]ollowing|[Bb]elieving|[Cc]hoosing|[Rr]elying (?:\w+ )?(?:up)?on|[Ss]iding with|"
        r"[Aa]greeing with|[Dd]eferring to|[Ll]ooking to|[Dd]rawing (?:up)?on|reliance (?:placed "
        r")?(?:up)?on|relying, \w+, on|acceptance of|adoption of|deference to|preference for|being "
        r"persuaded by|selecting|<giving> <ample> (?:to|on|in))"
    ),
    "accept": (
        r"(?:adopt|(?:ac)?credit|accept|endorse|embrace|prefer|favor|follow|believe|choose|rely (?:\w+ "
        r")?(?:up)?on|draw (?:up)?on|side with|agree (?:\w+ )?with|concur (?:\w+ )?with|defer to|look to|"
        r"make use of|subscribe to|put (?:\w+ )?(?:stock|faith|weight|reliance|trust) (?:in|on)|base "
        r"(?:\w+ ){1,4}on|be persuaded by|give (?:\w+ ){0,3}(?:weight|credence|deference) to)"
    ),
    "refuses": (
        r"(?:declin(?:es?|ed|ing) to|refus(?:es?|ed|ing) to|(?:can|could) no longer|would not|will not|do(?:es)? "
        r"not|did not|cannot|could not|can not|chose not to|chooses not to|(?:is|was|are|am|were) (?:unable|unwilling|"
        r"not inclined|not prepared|disinclined|loath|reluctant) to|(?:finds?|found|sees?|saw) no (?:\w+ "
        r")?(?:basis|reason) to|could not bring (?:him|her|it)self to|never|nor (?:do(?:es)?|did|can|could|will|"
        r"would) (?:we|I|it|he|she|they)|elected not to|opted not to)"
    ),
    "rejects": (
        r"(?:reject(?:s|ed)?|discount(?:s|ed)?|discredit(?:s|ed)?|disregard(?:s|ed)?|disbeliev(?:es?|ed)|"
        r"exclude[sd]?|question(?:s|ed)|criticize[sd]?|(?:takes?|took) issue with|disagree[sd]? (?:\w+ )?with|"
        r"(?:is|was|am|are|were) (?:\w+ )?(?:critical|skeptical|dubious|wary) of|(?:is|was|are|were) troubled by|"
        r"depart(?:s|ed) from|sets? aside|(?:is|was|are|were|am|"
        r"remains?|remained) (?:\w+ )?(?:un(?:persuaded|convinced|moved|impressed|swayed)|(?:not|hardly|less|"
        r"never) (?:\w+ )?(?:persuaded|convinced|moved|swayed|impressed|won over)) (?:by|with)|(?:finds?|found|"
        r"sees?|saw) (?:no|little) (?:\w+ )?(?:merit|support|value|force) in|(?:has|had|have|expressed) (?:\w+ "
        r")?(?:doubts?|reservations|misgivings|skepticism|concerns?) (?:about|as to|regarding|with)|<refuses> "
        r"(?:\w+ly )?<accept>)"
    ),
    "spurning": (
        "(?:[Rr]ejecting|[Dd]iscounting|discrediting|disregarding|disbelieving|excluding|not "
        "(?:crediting|adopting|accepting|relying on|following)|failing to (?:credit|adopt|accept|"
        "consider|give)|declining to <accept>|refusing to <accept>|rejection of|<giving> <scant> to|"
        "refusal to <accept>)"
    ),
    "giving": r"(?:[Gg]iving|[Aa]ccording|affording|assigning|[Pp]lacing|attaching|attributing|ascribing|lending)",
    "gave": (
        "(?:giv(?:e|es|en|ing)|gave|accord(?:s|ed|ing)?|afford(?:s|ed|ing)?|assign(?:s|ed|ing)?|plac(?:e|"
        "es|ed|ing)|attach(?:es|ed|ing)?|attribut(?:es?|ed|ing)|ascrib(?:es?|ed|ing)|lends?|lent|lending|"
        "puts?|owed?|due|allow(?:s|ed))"
    ),
    "heft": r"(?:weight|value|credence|deference|credibility|reliance|consideration|significance|effect|force|stock)",
    "ample": (
        r"(?:[\"\u201c]?(?:great|greater|greatest|more|most|significant|substantial|controlling|"
        r"considerable|special|presumptive|full|determinative|conclusive|dispositive|decisive|persuasive|"
        r"the(?! le| lo| sl| same)|additional|high|heavy|much|added|superior|prima facie) (?:(?:\w+ "
        r")?<weight>|(?:\w+ )?(?:consideration|effect|significance)))"
    ),
    "scant": (
        r"(?:[\"\u201c]?(?:little|less|lesser|least|limited|minimal|no|reduced|diminished|scant|insufficient|"
        r"low|slight|lower|lessened|not|negligible|nominal|zero)(?:(?: or|,|,? and)? (?:\w+ly |\w+ ){0,2}|"
        r" )(?:<weight>|consideration|significance|stock|force),?[\"\u201d]?)"
    ),
    "rightly": (
        r"\b(?:properly|permissibly|reasonably|justifiably|appropriately|supportably|rationally|correctly|"
        r"rightly|justifiably|fairly|sensibly|(?:was|were|is) (?:\w+ )?(?:entitled|free|justified|correct|"
        r"right|within (?:his|her|its|the) \w+(?: \w+){0,3}?)(?: in| to| when)?|acted within (?:his|her|"
        r"its|the) [\w' ]{3,40}(?: in| to| when(?: (?:he|she|it|they))?))"
    ),
    "unerring": (
        r"(?:(?:did|does|do|was|were|has|have) (?:not|no)|no|nor did [\w ]{3,30}|neither) (?:\w+ "
        r")?(?:err(?:or|ed)?|abuse[ds]?(?: \w+)? discretion|mistake)(?: of law)?[^;\u24c5]{0,60}? (?:in|"
        r"by|when|for <bench> to|to)"
    ),
    "groundless": (
        r"(?:no (?:\w+ )?(?:basis|reason|ground|cause|warrant) (?:\w+ )?(?:to|for) (?:\w+ )?(?:disturb|"
        r"interfere|overturn|depart|revers|upset|second-guess|set aside))"
    ),
    "contrast": (r"(?:but|though|although|while|yet|whereas|and|albeit|however|even as|without)"),
    "aboutit": (
        "(?:as to|on|in (?:regard|respect|so far|concluding|finding)|with (?:respect|regard) to|"
        "regarding|concerning|about|when|where|insofar|beyond|his|her|Ⓟ)"
    ),
    "turn": r"(?:[,;]? (?:but|and|though|yet|although|while|whereas|albeit|however|if),? (?:also )?|[,;] )",
    "ofwhat": (
        r"(?:as to|on|upon|in|for|about|regarding|concerning|with (?:respect|regard) to|as regards|insofar as|to the "
        r"extent|so far as|beyond|after|before|to)"
    ),
    "declines": (
        r"(?:not <aboutit>\b(?! (?:the )?(?:<injured>|<payer>))|not (?:credible|persuasive|convincing|sufficient|"
        r"reliable|supported)|(?:<refuses>) (?:\w+ly )?(?:<accept>|find)(?! (?:[\w-]+ ){0,4}?\u24c6)|<rejects> (?:him|"
        r"her|\u24c5|it|his|that part|those(?! of \u24c6))|"
        r"(?:(?:did|does|do) not|without) (?:includ|incorporat|impos|mention)(?:e|ing)? (?:his|her|\u24c5)|"
        r"omit(?:s|ted) (?:his|her|\u24c5)|"
        r"disagree[sd]? |differ(?:s|ed)|part(?:s|ed) (?:ways|company)|refus(?:es|ed) (?:his|her|\u24c5)|"
        r"(?:no|little|less) (?:\w+ )?<heft>|accepting (?:his|her|\u24c5)|(?:<blamed>)|unsupported)"
    ),
}
"""What each name stands for; it may use other names."""
