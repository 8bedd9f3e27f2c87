"""The names that patterns of the lexicon may use in angle brackets, so that a rule reads like the sentence it meets.

``<P>`` is the physician whom a view is about, alone or in a list, ``<me>`` that physician alone, ``<Q>`` another one.
``<his>`` is that physician's opinion where a verb has it as its object, ``<subj>`` where a sentence begins with it.
"""

import re

from examiner_db.reading.lexicon.words.adequacy import ADEQUACY_WORDS
from examiner_db.reading.lexicon.words.contrast import CONTRAST_WORDS
from examiner_db.reading.lexicon.words.deciders import DECIDER_WORDS
from examiner_db.reading.lexicon.words.origin import AFAR, ILL, TOIL
from examiner_db.reading.lexicon.words.plain import PLAIN_WORDS
from examiner_db.reading.lexicon.words.roles import ROLE_WORDS
from examiner_db.reading.lexicon.words.weighing import WEIGHING_WORDS

WORDS: dict[str, str] = {
    "P": (
        r"(?:(?:[\u24c5\u24c6](?:'s)?(?:, (?:and |or )?| and | or | as well as |(?=[\u24c5\u24c6])))"
        r"{0,9}\u24c5<more>)"
    ),
    "Q": (
        r"(?:(?:[\u24c5\u24c6](?:'s)?(?:, (?:and |or )?| and | or | as well as |(?=[\u24c5\u24c6])))"
        r"{0,9}\u24c6<more>)"
    ),
    "more": r"(?:(?:, (?:and |or )?| and | or )?[\u24c5\u24c6]){0,9}",
    "me": r"\u24c5",
    "any": r"[^\u24c5\u24c6;]",
    "gap": r"[^\u24c5\u24c6;\u00a4]{0,70}?",
    "short": r"(?:(?!\band\b|\bor\b)[^\u24c5\u24c6;.\u00a4]){0,28}?",
    "long": r"<any>{0,160}?",
    "thing": r"(?:[^;]{0,70}?)",
    "payer": (
        r"(?:(?:[Tt]he )?(?:self-insured )?(?:[Ee]mployer|[Ii]nsurer|[Cc]arrier|[Rr]espondent|[Dd]efendant|"
        r"[Ss]elf-insured|[Dd]efense|[Ii]nsurance (?:company|carrier)|workers' compensation (?:insurer|carrier)|"
        r"third-party administrator|adjuster|plan administrator|[Pp]lan|Fund|TPA|SIE|vendor)s?"
        r"(?: (?:and|or|/) (?:its |the )?(?:insurer|carrier|employer)s?)?(?:/(?:insurer|carrier))?)"
    ),
    "agency": (
        r"(?:Department of Labor|DOL|Department|OWCP|Social Security Administration|SSA|Bureau|State Fund|"
        r"Office of Workers' Compensation Programs|Commissioner|[Ss]tate [Aa]gency|DDS|[Tt]he agency)"
    ),
    "later": r"(?:(?:also|then|later|thereafter|subsequently|next|had|has) )*",
    "injured": (
        r"(?:[Ee]mployee|[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|[Ww]orker|[Vv]eteran)"
    ),
    "claimant": (
        r"(?:(?:[Tt]he )?(?:injured )?(?:<injured>|beneficiary)(?! (?:insurer|carrier))|(?:Mr|Ms|Mrs)\. "
        r"[A-Z][\w'-]+?)"
    ),
    "counsel": (
        r"(?:(?:[Hh]is|[Hh]er|[Tt]heir|own|(?:[Tt]he )?<injured>'?s'?) (?:own )?"
        r"(?:attorneys?|counsel|lawyers?|representative))"
    ),
    "judge": (
        r"(?:(?:the |this |instant )?(?:[Cc]ompensation [Jj]udge|[Aa]dministrative (?:[Ll]aw )?[Jj]udge|"
        r"[Mm]agistrate judge|[Tt]rial (?:judge|court)|[Dd]istrict [Cc]ourt|[Dd]eputy [Cc]ommissioner|"
        r"hearing (?:officer|representative|examiner)|[Aa]rbitrator|ALJ|WCJ|JCC|WCLJ|CALJ|[Jj]udge|undersigned|OWCP|"
        r"Office|Board(?: [Pp]anel)?|Commission(?:er)?|[Pp]anel|[Cc]ourt|[Ff]act[- ]?finder|trier of fact|"
        r"[Ww]e|I|[Ii]t|jury))"
    ),
    "request": (
        r"(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|retained by|hired by|"
        r"arranged by|requested by|scheduled by|selected by|commissioned by|obtained by)"
    ),
    "exam": (
        r"(?:examin\w*|evaluat\w*|assess\w*|review\w*|IME|report\w*|seen|saw|consultation|testi\w+|deposition|"
        r"opinion)"
    ),
    "alone": r"(?!(?:and|or)\b|work|injur|exposure|dust|employment|accident)",
    "share": (
        r"(?:[1-9]\d{0,2}(?:\.\d+)?%|(?:[1-9]\d{0,2}(?:\.\d+)?|(?:(?:twenty|thirty|forty|fifty)-)?"
        r"(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
        r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty) percent)"
    ),
    "work": (
        r"(?:work(?:place|-related)?|job|employment|industrial|occupational|injur(?:y|ies)|accidents?|incidents?|"
        r"fall|service|in-service|exposure|event|occurrence|duties|activities|[A-Z][a-z]+ \d{1,2}, \d{4}|"
        r"\d{1,2}/\d{1,2}/\d{2,4}|collision|crash|cumulative trauma|coal[- ](?:mine )?(?:dust|mining|mine)|mine dust|"
        r"(?:repetitive|overhead|heavy) (?:\w+ )?(?:lifting|reaching|use|motion|gripping|work|bending))"
    ),
    "elsewhere": (
        r"(?:pre-?existing|degenerat\w+|aging|ag(?:e|e-related)\b|natural (?:history|progress\w+|course|aging)|"
        r"personal (?!injur)|idiopathic|non-?work\w*|non-?industrial|non-?occupational|congenital\w*|developmental|"
        r"hereditary|constitutional|genetic\w*|obesity|(?:body )?weight\b|body habitus|smoking|cigarettes?|tobacco|"
        r"diabetes|underlying|wear[- ]and[- ]tear|unrelated|(?:prior|previous|earlier|old|remote|intervening) "
        r"(?:[\w-]+ ){0,2}?(?:injur\w+|surger\w+|accident|incident|fall|collision|condition|tear|claim|disorder|"
        r"disease|syndrome|illness)|"
        r"(?:osteo|rheumatoid )?arthritis|spondylosis|asthma|gout|heredity|anatomy|deconditioning|lifestyle|"
        r"(?:the )?(?:19|20)\d\d (?:MVA|motor vehicle|car|auto\w*)|"
        r"(?:a |the )?(?:snowmobile|skiing|softball|bicycle) (?:accident|collision|"
        r"crash))"
    ),
    "care": (
        r"(?:surger(?:y|ies)|surgical (?:\w+ )?(?:intervention|procedure|treatment)s?|treatments?|fusion|injections?|"
        r"therapy|procedures?|medical care|care|\w+(?:scop(?:y|ies|ic)|plasty|ectomy|ectomies|otomy)|replacement|"
        r"transposition|reconstruction|ablation|(?:cuff|tendon|ligament|labral|hernia|surgical) repair|"
        r"decompression|resection|tenodesis|MRI(?! (?:(?:scans?|stud\w+|images?)"
        r" )?(?:reports?|films?|findings?|results?|"
        r"show\w*|reveal\w*|document\w*|demonstrat\w*)\b)|medications?|opioids?|stimulator|evaluation|chiropractic|"
        r"rehabilitation|interventions?|operation|release|debridement|imaging|EMG|massage|acupuncture|work hardening|"
        r"RFA|rhizotom(?:y|ies)|(?:medial branch |nerve |facet |trigger point )?blocks?|(?:compound(?:ed)? )?creams?|"
        r"epidurals?|prescriptions?|modalities|bracing|orthotics|counseling|psychotherapy|home health\w*|workup|"
        r"CT scans?(?! (?:reports?|findings?|results?|show\w*|reveal\w*|document\w*|demonstrat\w*)\b)|myelograms?|"
        r"discograms?|office visits|gabapentin|(?:oxy|hydro)codone|fentanyl|patches|dosages?|releases|operations|"
        r"stimulators|adjustments|manipulations|steroids|physiotherapy|"
        r"arthrodesis|hardware removal|pain management|implant(?:ation)?|narcotics?|diagnostic (?:testing|tests|"
        r"studies))"
    ),
    "noun": (
        r"(?:opinions?|reports?|testimony|conclusions?|findings?|assessments?|ratings?|evaluations?|examinations?|"
        r"views?|analys[ei]s|evidence|explanations?|diagnos[ei]s|statements?|notes?|records?|depositions?|rationale|"
        r"determinations?|restrictions?|letters?|addend(?:um|a)|interpretations?|reporting|recommendations?|reviews?|"
        r"accounts?|premises?|theor(?:y|ies)|affirmations?|affidavits?|measurements?|figures|numbers|apportionment|"
        r"submissions?|certificat(?:es?|ions?)|answers?|responses?|descriptions?|calculations?|forms?)"
    ),
    "opinion": r"(?:(?:[\w/,-]+ ){0,4}?<noun>(?:,? and (?:[\w-]+ )?<noun>)?)",
    "by": r"(?:of|by|from|offered by|expressed by|rendered by|provided by|given by)",
    "his": (
        r"(?:(?:(?:the|that|those|these|all of the|both) )?(?:<opinion> )?<by> <title>{0,7}?<P>|"
        r"(?:(?:the |an? |his |her )?(?:[\w'-]+ ){0,5}?[\w'-]+, (?:including |such as |namely )?)?"
        r"<P>(?:'s?|')?(?: <opinion>)?)"
    ),
    "subj": (r"(?:<noun>(?:,? and (?:[\w-]+ )?<noun>)? <by> <title>{0,7}?<P>|<P>(?:'s?|')?(?: <opinion>)?)"),
    "praise": (
        r"(?:persuasive|credible|convincing|reliable|compelling|probative|trustworthy|cogent|well[- ]reasoned|"
        r"better[- ]reasoned|well[- ]rationalized|well[- ]supported|well[- ]founded|"
        r"sufficiently (?:well[- ])?rationalized|rationalized|logical)"
    ),
    "good": (
        r"(?:(?:the |more |most |very |particularly |highly |especially |both |also |sufficiently |fully |entirely |"
        r"generally |quite |found |to be |and |well |ultimately |overall ){0,9}<praise>)"
    ),
    "bad": (
        r"(?:(?:not|neither|less|never|nor|far from)(?: more)?(?: (?!more\b|most\b)\w+){0,4}? <praise>|unpersuasive|"
        r"unconvincing|unreliable|"
        r"incredible|conclusory|speculative|equivocal|vague|inconclusive|"
        r"lacking (?:in )?(?:\w+ )?(?:credib\w+|persuas\w+|foundation|probative|rationale|support)|"
        r"undermined|flawed|(?:inadequately|insufficiently|poorly) (?:explained|reasoned|supported|documented)|"
        r"internally inconsistent|without (?:adequate )?foundation|cursory|stale)"
    ),
    "weight": r"(?:weight|value|credence|deference|credibility|reliance)",
    "much": (
        r"(?:(?:great|greater|greatest|more|most|significant|substantial|controlling|considerable|special|"
        r"presumptive|full|determinative|conclusive|dispositive|persuasive|the|additional|high) (?:\w+ )?<weight>)"
    ),
    "little": (
        r"(?:(?:little|less|lesser|limited|minimal|no|reduced|diminished|scant|insufficient|low|slight|lower|"
        r"lessened|not)(?: \w+){0,2} <weight>)"
    ),
    "adopted": (
        r"(?:adopt(?:s|ed)?|(?:ac)?credit(?:s|ed)|accept(?:s|ed)?|rel(?:y|ies|ied) (?:\w+ )?(?:up)?on|"
        r"agree[sd]? with|"
        r"follow(?:s|ed)|defer(?:s|red)? to|(?:is|was|are|were) persuaded by|chose|embrac(?:es|ed)|prefer(?:s|red)|"
        r"concur(?:s|red)? with|placed reliance on)"
    ),
    "adopting": (
        r"(?:adopting|crediting|accepting|relying (?:\w+ )?(?:up)?on|following|deferring to|choosing|preferring|"
        r"its reliance on|giving <much> to)"
    ),
    "rejected": (
        r"(?:reject(?:s|ed)?|discount(?:s|ed)?|discredit(?:s|ed)?|disregard(?:s|ed)?|"
        r"(?:is|was|are|were) (?:not |un)(?:persuaded|convinced) by|"
        r"declin(?:es|ed) to (?:adopt|follow|accept|credit|rely on)|"
        r"d(?:id|oes|o) not (?:adopt|credit|accept|rely (?:up)?on|agree with|follow|find)|"
        r"(?:specifically )?disagree[sd]? with)"
    ),
    "rejecting": (
        r"(?:rejecting|discounting|discrediting|disregarding|not (?:crediting|adopting|accepting|relying on)|"
        r"failing to (?:credit|adopt|accept|consider|give)|giving <little> to)"
    ),
    "be": (
        r"(?:(?:is|are|was|were|to be|as|be|being|remains?|appears?|seems?|has been|have been|had been|shall be|"
        r"should be|must be)(?: (?:therefore|thus|also|found|deemed|considered|both|generally|still|accordingly|"
        r"hereby))*)"
    ),
    "adverb": (
        r"(?:(?:also|further|then|therefore|thus|specifically|expressly|implicitly|explicitly|ultimately|clearly|"
        r"properly|reasonably|permissibly|accordingly|hereby|again|primarily|largely|generally|instead|nevertheless|"
        r"however|thereafter|apparently|here|has|had|have|could|may|can|finds? and|found and) )*"
    ),
    "toil": TOIL,
    "afar": AFAR,
    "ill": ILL,
    **PLAIN_WORDS,
    **ROLE_WORDS,
    **WEIGHING_WORDS,
    **DECIDER_WORDS,
    **CONTRAST_WORDS,
    **ADEQUACY_WORDS,
}
"""What each name stands for; it may use other names."""

NAME = re.compile(r"(?<!\?P)<([a-zA-Z]+)>")
"""A name in a pattern."""
