"""The words of volume and money: how many examinations, for whom, at what fee, and what part of the income."""

import re
from dataclasses import dataclass

from examiner_db.reading.lexicon.patterns.rule import Rule
from examiner_db.vocabulary import VolumeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeRule(Rule):
    """A rule on volume; the groups whose names begin with ``value`` hold the number, as printed."""

    kind: VolumeKind


_BOUND = (
    r"(?:(?:(?:up to|between|(?:no |not )?(?:less|more|fewer|greater) than|at (?:least|most)|as (?:many|much) as|"
    r"(?:well )?over|under|nearly|almost|all but) )?)"
)
"""What may bound a number, without which "less than 5%" or "all but 10%" would be read as the number itself."""

_WHOLE = r"(?<![\w$%.,-])(?<!\d[.,])"
"""A number is read from where it begins: "twenty-five" is no five, "15-20" no 20."""

_ONE = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|an?(?= (?:dozen|hundred|thousand))|several(?= (?:dozen|hundred))|"
    r"dozen|hundred|thousand)"
)
_SPELLED = rf"(?:{_ONE}(?:(?: and |[ -]){_ONE}){{0,5}})"
_RANGE = r"(?: (?:to|or|and) |-| ?\u2013 ?)"
_NUMBER = (
    rf"{_WHOLE}{_BOUND}(?:\d[\d,]*(?:{_RANGE}\d[\d,]*)?|{_SPELLED}(?:(?: (?:to|or) |-){_SPELLED})?|"
    r"(?:dozens|hundreds|thousands) of)"
)
_TENS = (
    r"(?:[Oo]ne hundred|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|[Tt]en|[Ff]ifteen|[Tt]welve|[Ff]ive)"
)
_SHARE = (
    rf"{_WHOLE}(?:{_BOUND}(?:(?:\d{{1,3}}(?:\.\d)?(?:%| per ?cent)?{_RANGE})?\d{{1,3}}(?:\.\d)?(?:%| per ?cent)|"
    rf"(?:{_TENS}(?: per ?cent)?(?: to | or |-))?{_TENS} per ?cent|"
    r"(?:about |roughly |approximately )?(?:[Hh]alf|[Oo]ne-(?:half|third|quarter|fourth|fifth)|[Tt]wo-thirds|"
    r"[Tt]hree-quarters|[Ff]our-fifths))|(?:[Nn]early |[Aa]lmost |[Nn]ot )?[Aa]ll|[Mm]ost|[Tt]he (?:vast )?majority)"
)
_EXAMS = (
    r"(?:(?:independent |defense |insurance |compulsory )?medical(?:-legal)? (?:examinations?|evaluations?)|IMEs?|"
    r"section 12 exam\w*|(?:defense |QME |disability |records? |peer |file )?(?:examinations|evaluations|reviews))"
)
_SUCH = (
    r"(?:[Ee]xaminations|[Ee]valuations|IMEs?|(?:[Rr]ecords?|[Cc]hart|[Ff]ile|[Pp]eer) reviews?|"
    r"(?:(?:reviewing|evaluating|examining) (?:\w+ ){0,2})(?:records|files|charts|claims|claimants)|"
    r"(?:[Ss]uch|[Tt]his|[Ll]egal|[Ff]orensic|[Ee]xpert|[Dd]efense|IME|[Mm]edico-?legal|[Mm]edical-legal) "
    r"(?:work|reports?|matters|cases|consult\w+|testimony|examinations|evaluations)|forensic|"
    r"[Mm]edico-?legal|[Mm]edical-legal|[Tt]estifying|(?:[Ee]xpert|[Dd]eposition) testimony|[Ll]itigation|"
    r"(?:insurance|workers' compensation) (?:examinations|evaluations|consulting)|the defense|insurance companies|"
    r"insurers)"
)
"""Work for a dispute, which the care of patients is not."""

_PAYER = (
    r"(?:the )?(?:defense|defendants?|insur\w+(?: (?:compan\w+|carriers?))?|employers?|carriers?|respondents?|"
    r"self-insured\w*)"
)
_PAYERS = (
    r"(?:the )?(?:defense|defendants|insurers|insurance (?:companies|carriers|industry)|employers|carriers|respondents|"
    r"self-insured employers)"
)
"""Payers in general; one of them is this claim's, for whom a claimant works as well."""

_ASKED_BY = r"(?:for|on behalf of|from|at the request of|by)"
_TOLD_OF = (
    r"(?:(?!impair|disab|[Rr]ecord|report|film|wage|\bpay\b|salary|benefit|\bloss|\brating|\bbill|restrict|that\b|which\b"
    r"|who\b)[^.;]){0,60}?"
)
_COME = r"\b(?:is|are|was|were|been|comes?|came)\b"
_SUM = r"\$\d[\d,]*(?:\.\d\d?)?(?: (?:million|thousand))?"
_MONEY = rf"(?:between {_SUM} and {_SUM}|{_BOUND}{_SUM}(?:(?: to | or |-| ?\u2013 ?){_SUM})?)"
_WHOSE = r"(?:<me>(?:'s)?|\b[Hh]is|\b[Hh]er|\b[Hh]e|\b[Ss]he)"
UNTOLD = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)\b|(?:not|unable to|cannot|could(?: not|n't)) (?:\w+ )?(?:know|sure|aware|recall|"
    r"remember|say|estimate|certain|agree|believe|think|tell)\b|disagree[ds]?\b|unsure\b|whether\b|asked (?:\w+ ){0,2}?"
    r"(?:if|how)\b|(?:suggest|imply|implied|accus|alleg|insinuat)\w*|used to\b|formerly\b)"
)
"""What stands before a quantity that the physician denies, does not know or was only asked about, or that is past."""

NEVER = re.compile(
    r"(?:\b(?:not|never|neither|nor|longer|ceased|stopped)\b|n't\b)(?! (?:den|disput|contest|disagree|only\b|(?:less|"
    r"more|fewer|greater) than))"
)
"""The same, where it stands in the clause of the quantity."""

CLAIMANTS = re.compile(
    r"\d(?:%| per)|\bper ?cent\b|\b(?:petitioner|claimant|plaintiff|applicant|injured|employee|patient)s?\b(?!')"
)
"""Between a share and the payers, whose share it is instead, or another share, which is theirs."""

_INCOME = r"(?:income|practice|earnings|revenue|time)\b"
_EARNED = r"(?:earn\w*|income|paid|received|deriv\w+|made)"
_A_YEAR = (
    r" (?:\w+ ){0,3}?(?:(?:an?|per|each|in|last|past) (?:the )?(?:past |last )?(?:year|month|\d{4})|annually|yearly)\b"
)
_OWN = (
    r"(?:(?!<injured>|wage|salary|benefit|that\b|noted|record|wrote|report|history|was told|\b(?:he|she|his|her)\b)"
    r"[^;]){0,70}?"
)
"""Words on the physician's own money; what somebody notes of another person is the other's."""

_CLOSE = r"(?:(?!<injured>|wage|salary|benefit)[^;]){0,70}?"

VOLUME_RULES: tuple[VolumeRule, ...] = (
    VolumeRule(
        id="volume.defense_share",
        meaning="The share of the physician's examinations that insurers, employers or the defense asked for.",
        patterns=(
            (
                rf"(?P<value>{_SHARE})(?: of|,) (?:his|her|<me>'s) {_TOLD_OF}\b{_EXAMS}\b{_TOLD_OF}{_COME}{_TOLD_OF}"
                rf"\b{_ASKED_BY} {_PAYER}\b(?! (?:liab|respons|and the injur))"
            ),
            (
                rf"(?P<value5>{_SHARE})(?: of|,) {_TOLD_OF}\b(?:{_EXAMS}|work|practice|cases|referrals)\b{_TOLD_OF}"
                rf"{_COME}{_TOLD_OF}\b{_ASKED_BY} {_PAYERS}\b"
            ),
            (
                rf"\b(?:does|did|do|doing|perform\w*|conduct\w*) (?P<value6>{_SHARE}) of (?:his|her|these|such) "
                rf"{_TOLD_OF}\b(?:{_EXAMS}|work)\b{_TOLD_OF}\b{_ASKED_BY} {_PAYERS}\b"
            ),
            (
                rf"\b{_PAYERS}\b[^.;]{{0,40}} (?P<value2>{_SHARE}) of (?:the time\b|(?:his|her) (?:[\w-]+ ){{0,3}}?"
                rf"(?:{_EXAMS}|work|practice|cases)\b)"
            ),
            (
                rf"(?P<value3>{_SHARE}) (?:of (?:his|her|these|the|<me>'s) [\w ]{{3,30}} )?"
                r"(?:is|are|was|were) (?:for the )?defense\b(?! (?:exhibit|witness|expert|counsel|attorney))"
            ),
            (
                r"\b(?:works?|worked|performs?|performed|does|did|conducts?|conducted|examines|evaluates|testifies|"
                r"testified|examinations|evaluations|IMEs|practice)\b[^.;]{0,40}? (?P<value4>exclusively|solely|only) "
                rf"(?:for|on behalf of) {_PAYERS}\b"
            ),
            rf"\b(?P<value7>exclusively|solely|only) performs? {_EXAMS} (?:for|on behalf of) {_PAYERS}\b",
        ),
        examples=(
            "<P> testified that 90% of his examinations are for the defense",
            "<P> said that almost all of her evaluations were done at the request of insurance carriers",
            "<P> performs examinations exclusively for insurers",
            "80 percent of <P>'s IMEs were defense",
            "ninety percent of his medical-legal work is for employers",
            "<P> performs 90% of his IMEs for insurance companies",
            "<P> testified for the defense 80% of the time",
        ),
        refuses=(
            "<P> apportioned 90% to age",
            "<P> found 12% impairment",
            "<P> examined the employee for the insurer",
            "<P> found 10% impairment of the knee in his report for the employer",
            "<P> reviewed all of the records provided by the insurer before his examination",
            "<P> noted that 50% of the wage loss was paid by the insurer",
            "<P> noted that the employer paid half of his wages",
            "<P> noted that the employee worked only for the employer",
            "<P> said that most of the work was done for the employer",
            "<P> testified that all examinations paid by insurers are billed alike",
        ),
        version=3,
        kind=VolumeKind.DEFENSE_SHARE,
    ),
    VolumeRule(
        id="volume.examinations",
        meaning="How many examinations or reviews the physician does in a stated period.",
        patterns=(
            rf"(?P<value>{_NUMBER}) {_EXAMS}(?: \w+){{0,3}} (?:a|per|each|every) (?:year|month|week|day)\b",
            rf"(?P<value2>{_NUMBER}) {_EXAMS}(?: \w+){{0,2}} (?:annually|yearly|monthly|weekly)\b",
            rf"(?P<value3>{_NUMBER}) {_EXAMS}(?: \w+){{0,4}} (?:in|over|during) (?:the )?(?:past|last|prior)\b",
        ),
        examples=(
            "<P> performs 200 independent medical examinations per year",
            "<P> does six to eight IMEs per week",
            "<P> conducts 150 to 200 evaluations annually",
            "<P> had done 1,700 IMEs over the past five years",
        ),
        refuses=("<P> saw the claimant twice a week", "<P> did three examinations of the claimant"),
        version=2,
        kind=VolumeKind.EXAMINATIONS,
    ),
    VolumeRule(
        id="volume.income",
        meaning="What part of the practice or income such work is, or what it brings in a year.",
        patterns=(
            (
                rf"(?P<value>{_SHARE}) of (?:his|her|<me>'s) (?:(?!wage)\w+ ){{0,3}}{_INCOME}(?: \w+){{0,3}}? (?:is|"
                rf"are|was|were|comes?|came|from|to|on|in|by|performing|doing|conducting) (?:[\w-]+ ){{0,3}}?{_SUCH}\b"
            ),
            (
                rf"\b{_SUCH}\b(?:,? [\w-]+){{0,6}}? (?:is|are|was|were|makes?|made|makes up|compris\w+|constitut\w+|"
                rf"account\w*|represent\w*|takes?|took) (?:(?:up|for|about|some|only|now) ){{0,3}}(?P<value3>{_SHARE})"
                rf" of (?:his|her|<me>'s) (?:(?!wage)\w+ ){{0,3}}{_INCOME}"
            ),
            rf"<me>(?:'s)?{_OWN}\b{_EARNED}\b{_OWN}(?P<value2>{_MONEY}){_A_YEAR}",
            (
                rf"(?<!noted that )(?<!recorded that )(?<!wrote that )\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b{_CLOSE}"
                rf"\b{_EARNED}\b{_CLOSE}(?P<value4>{_MONEY}){_A_YEAR} (?:from|for|by|through|performing|doing|"
                rf"conducting) (?:[\w-]+ ){{0,3}}?{_SUCH}\b"
            ),
            (
                rf"\b(?:[Hh]is|[Hh]er) (?:[\w-]+ ){{0,2}}?{_INCOME} from (?:[\w-]+ ){{0,3}}?{_SUCH}\b{_CLOSE}"
                rf"(?P<value5>{_MONEY}){_A_YEAR}"
            ),
        ),
        examples=(
            "<P> earned $450,000 per year from such work",
            "examinations make up 40% of his income, <P> testified",
            "such work is about half of <P>'s practice",
            "<P> derived $310,000 in 2031 from examinations",
            "<P> testified that he earned $300,000 a year from IMEs",
            "<P> testified that two-thirds of his income comes from medical-legal work",
            "<P> testified that her income from such work was about $90,000 per year",
        ),
        refuses=(
            "<P> noted that the claimant earned $40,000 per year",
            "<P> rated 40% of the whole person",
            "<P> was told that the employee received $800 in 2031",
            "<P> noted that he earned $52,000 per year as a welder",
            "<P> recorded income of $52,000 per year",
            "<P> recorded that he received $2,400 per month in disability payments",
            "<P> noted that she spends most of her time in bed",
            "<P> said that 30% of his practice is surgery",
        ),
        version=3,
        kind=VolumeKind.INCOME,
    ),
    VolumeRule(
        id="volume.fee",
        meaning="What the physician charges for an examination, a report, a review or testimony.",
        patterns=(
            (
                rf"(?:{_WHOSE}{_CLOSE}\b(?:charg\w*|fees?|paid|billed|bills)|\bfees? of <me>{_CLOSE}|"
                rf"\b(?:paid|pay) <me>){_CLOSE}(?P<value>{_MONEY})"
                r"(?=(?: (?:\w+ ){0,3})?(?:an?|per|for|to)\b[^.;]{0,60}?\b(?:exam|evaluation|report|deposition|testi|"
                r"hour|review|IME))"
            ),
        ),
        examples=(
            "<P> charged $2,400 for his report",
            "<P> billed $950 for the deposition",
            "the insurer paid <P> $1,500 for the examination",
            "<P>'s fee was $600 an hour",
        ),
        refuses=("<P> noted that the claimant paid $40 for medication", "the surgery that <P> advised costs $40,000"),
        version=2,
        kind=VolumeKind.FEE,
    ),
)
"""What each kind of statement says, the most particular first."""
