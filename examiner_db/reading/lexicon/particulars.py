"""The words on how an examination was made: how long, on what records and tests, by what standard; what it disputes."""

import re
from dataclasses import dataclass

from examiner_db.reading.lexicon.patterns.rule import Rule
from examiner_db.vocabulary import ParticularKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticularRule(Rule):
    """A rule on a particular; the groups whose names begin with ``value`` hold what it is, as printed.

    ``also`` are letters of which some stand in every sentence that speaks of such things; none where any may.
    """

    kind: ParticularKind
    also: tuple[str, ...] = ()

    def is_about(self, text: str) -> bool:
        """Whether a sentence speaks of such things."""
        return not self.also or any(map(text.__contains__, self.also))

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Where the rule speaks in a sentence that is about such things."""
        return Rule.search(self, text, start) if self.is_about(text) else None


_PAPERS = ("ecord", "eport", "note", "file", "chart", "ocument", "page", "SOAF", "ccepted facts")
_PICTURES = ("film", "MRI", "scan", "-ray", "studies", "maging", "adiograph")
_HEARD_AND_SEEN = ("eposition", "ranscript", "urveillance", "ideo")
_OF_RECORDS = (*_PAPERS, *_PICTURES, *_HEARD_AND_SEEN)
_INSTRUMENTS = ("goniometer", "inclinometer", "dynamometer", "EMG", "lectromyo", "onduction", "MRI", "x-ray")
_AT_THE_BEDSIDE = ("otion", "easurement", "rais", "strength", "palpat", "Waddell", "capacity", "xamination")
_OF_TESTS = ("test", "stud", *_INSTRUMENTS, *_AT_THE_BEDSIDE)

_NEAR = r"(?:[^.;\u24c5\u24c6]{0,90}?)"
_COUNT = (
    r"(?:\d{1,3}(?:\.\d)?|five|ten|fifteen|twenty(?:-five)?|thirty|forty(?:-five)?|fifty|sixty|ninety|one|two|three|"
    r"an|a half|half an|one and (?:a|one)[- ]half)"
)
_TIME = (
    r"(?:(?:about|approximately|less than|only|just|no more than|under|over|more than|at least|roughly|around|some) )*"
    rf"{_COUNT}(?:(?: to |-to-|-){_COUNT})?[- ](?:minutes?|hours?)"
)
_NOT_TIME = (
    r"(?! (?:at a time|per|a day|daily|each|later|after|before|of (?:stand|sit|walk|rest|light)\w*|breaks?|intervals?|"
    r"ago|drive|without)|[^.;]{0,25}review)"
)
_OTHER_TIME = (
    r"\b(?:sit|stand|walk|driv|work|break|rest|lift|limit|restrict|every|sleep|ago|later|after|within|pain|therap|"
    r"hospital|record)"
)
_RECORD = (
    r"(?:records?|reports?|films?|MRIs?|scans?|x-rays?|radiographs?|studies|notes|files?|charts?|depositions?|"
    r"surveillance|videos?|imaging|statement of accepted facts|SOAF|documents?|documentation|pages|transcripts?)"
)
_RECORDS = (
    rf"(?:[^.;\u24c5\u24c6]{{0,90}}?)\b{_RECORD}\b(?: {_RECORD}\b)*"
    r"(?: (?:from|of|for|dated|prior to|before) [^.;,\u24c5\u24c6]{1,60})?"
)
_NONE = r"(?:no(?! (?:fewer|less))|none of|neither)\b"
_SEEN = rf"(?!{_NONE}|nothing\b(?! but)){_RECORDS}"
_TEST = (
    r"(?:(?:\w+[- ])?tests?(?:ing)?\b|goniometer|inclinometer|dynamometer|range[- ]of[- ]motion|measurements?|EMGs?|"
    r"electromyogra\w+|nerve conduction \w+|MRIs?|x-rays?|straight[- ]leg[- ]rais\w+|grip strength|palpat\w+|"
    r"Waddell\w*|functional capacity evaluation|(?:neurological|physical|orthopedic|diagnostic) (?:examination|studies|"
    r"study)|examination of (?:the|his|her) \w+)"
)
_EDITION = (
    r"(?:(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[1-6](?:st|nd|rd|th))(?: \([^)]{1,12}\))? [Ee]d(?:ition|\.)"
    r"(?:, [Rr]evised)?)"
)
_GUIDES = (
    r"(?:(?:AMA|A\.M\.A\.|American Medical Association(?:'s)?),? ?)?(?:Guides|Guidelines)\b"
    r"(?: to the Evaluation of Permanent Impairment)?"
)
_DRUG = (
    r"(?:medications?|opioids?|opiates?|narcotics?|oxycodone|hydrocodone|OxyContin|Oxycontin|Percocet|Vicodin|Norco|"
    r"morphine|fentanyl|tramadol|methadone|Suboxone|buprenorphine|gabapentin|Neurontin|pregabalin|Lyrica|"
    r"cyclobenzaprine|Flexeril|carisoprodol|Soma|muscle relaxants?|NSAIDs?|naproxen|ibuprofen|Celebrex|meloxicam|"
    r"benzodiazepines?|Xanax|Valium|lorazepam|duloxetine|Cymbalta|antidepressants?|Ambien|lidocaine(?: patches?)?|"
    r"Lidoderm|medical (?:marijuana|cannabis)|cannabis|Botox|ketamine|compound(?:ed)? creams?)"
)
_TREATMENT = (
    r"(?:(?:(?!(?:an?|that|and|not|was|were|the|found|felt|opined|believed|stated|considered|use|for|to|with)\b)"
    r"[\w-]+ ){0,4}?"
    rf"(?:<care>(?: <care>)?|{_DRUG})(?:(?:,? and|,) (?:\w+ )?(?:<care>|{_DRUG}))*)"
)
_SAYS_NO = (
    r"(?:not (?:\w+ )?(?:reasonable|necessary|appropriate|indicated|warranted|supported|needed|required|"
    r"recommended|related|advisable)|unnecessary|unreasonable|inappropriate|excessive|contraindicated|unrelated)"
)

PARTICULAR_RULES: tuple[ParticularRule, ...] = (
    ParticularRule(
        id="particular.minutes",
        meaning="How long the physician examined or spoke with the claimant.",
        patterns=(
            (
                r"\b(?:[Ee]xamin\w+|[Ee]valuat\w+|appointment|visit|IME|interview\w*|saw|met|seen|spent|assess\w+)\b"
                rf"(?:(?!{_OTHER_TIME})[^.;]){{0,80}}?\b(?P<value>{_TIME})\b{_NOT_TIME}"
            ),
            (
                rf"(?P<value2>{_TIME})[ -](?:long )?(?:(?:physical|medical|independent|face-to-face) )*"
                r"(?:examination|evaluation|IME|visit|appointment|interview|assessment|encounter)\b"
            ),
        ),
        examples=(
            "<P>'s examination lasted about 15 minutes",
            "<P> spent only ten minutes with the claimant",
            "<P> conducted a 20-minute examination",
            "the evaluation by <P> took less than half an hour",
        ),
        refuses=(
            "<P> restricted sitting to 30 minutes at a time",
            "<P> examined the claimant, who could stand for 20 minutes",
            "<P> saw the claimant two hours after the fall",
            "<P> spent six hours reviewing the file",
        ),
        kind=ParticularKind.MINUTES,
    ),
    ParticularRule(
        id="particular.records_missing",
        meaning="Records that the physician did not have or did not review.",
        patterns=(
            (
                r"<me>(?:'s)?[^.;\u24c5\u24c6]{0,60}?\b(?:did not|does not|had not|has not|never|"
                r"was (?:not able|unable) to|failed to|without|declined to) "
                r"(?:ha(?:ve|d|ving) (?:access to |the benefit of |an opportunity to review )?|review\w* |seen? |saw |"
                r"receiv\w+ |consider\w* |obtain\w* |been (?:provided|given|shown|sent) (?:with )?)"
                rf"(?P<value>{_RECORDS})"
            ),
            rf"<me>{_NEAR}\breviewed [^.;\u24c5\u24c6]{{3,80}}?,? but not (?P<value5>{_RECORDS})",
            (
                rf"<me>{_NEAR}\breviewed {_NONE} (?P<value6>{_RECORDS}"
                rf"(?: nor [^.;,\u24c5\u24c6]{{1,60}}?\b{_RECORD}\b)?)(?! (?:other than|except|besides|but|beyond))"
            ),
            rf"<me><short>\bwas not (?:provided|given|shown|sent|furnished)(?: with)? (?P<value2>{_RECORDS})",
            rf"<me><short>\bwithout (?:the benefit of|access to|reviewing|having reviewed) (?P<value3>{_RECORDS})",
            rf"(?P<value4>{_RECORDS}) (?:was|were) not (?:provided|sent|given|available|furnished|shown) to <me>",
        ),
        examples=(
            "<P> did not review the MRI films",
            "<P> never saw the operative report of March 3",
            "<P> was not provided with the treating physician's records",
            "<P> rendered the opinion without reviewing any prior medical records",
            "the surveillance video was not provided to <P>",
            "<P> reviewed the reports of imaging, but not the films themselves",
            "<P>, who examined the employee, reviewed no imaging studies",
        ),
        refuses=(
            "<P> reviewed the MRI films",
            "<P> did not find a fracture",
            "<P> reviewed the records and did not find any history of injury",
            "<P> reviewed no fewer than 400 pages of records",
        ),
        version=2,
        kind=ParticularKind.RECORDS_MISSING,
        also=_OF_RECORDS,
    ),
    ParticularRule(
        id="particular.records_reviewed",
        meaning="Records that the physician reviewed.",
        patterns=(
            (
                r"<me>(?:,? (?:also|then|had|has|further|thereafter|subsequently|who|and|personally))* reviewed "
                rf"(?P<value>{_SEEN})"
            ),
            (
                r"\b(?:[Aa]fter|[Uu]pon|[Bb]ased on|[Oo]n) (?:his |her |a )?review(?:ing)? (?:of )?"
                rf"(?P<value2>{_SEEN}), <me>"
            ),
            (
                r"<me>(?:(?!not|never|without|unable|failed)[^.;\u24c5\u24c6]){0,60}?(?:,|,? and|,? after|,? upon) "
                rf"review(?:ed|ing) (?P<value3>{_SEEN})"
            ),
        ),
        examples=(
            "<P> reviewed over 1,000 pages of medical records",
            "<P> also reviewed the MRI scan of May 3",
            "after reviewing the claimant's chart, <P> concluded that the strain had resolved",
            "<P> examined the employee and reviewed surveillance video",
        ),
        refuses=(
            "<P> did not review the films",
            "<P> reviewed the history of the dispute with <Q> in person",
            "<Q> reviewed the file",
            "<P> reviewed none of the MRI films",
        ),
        version=2,
        kind=ParticularKind.RECORDS_REVIEWED,
        also=_OF_RECORDS,
    ),
    ParticularRule(
        id="particular.test_not_performed",
        meaning="A test or measurement that the physician did not make.",
        patterns=(
            (
                r"<me>(?:'s)?(?: [^.;\u24c5\u24c6]{1,60}?)? (?:did not|does not|had not|never|failed to|declined to) "
                r"(?:actually )?(?:perform\w*|conduct\w*|administer\w*|order\w*|obtain\w*|carr\w+ out|take|took|used?|"
                rf"utilized?|measure|do|test|repeat)\b (?P<value>[^.;,]{{0,50}}?\b{_TEST})"
            ),
            (
                r"<me><short> without (?:performing|conducting|administering|ordering|obtaining|using|taking) "
                rf"(?P<value2>[^.;,]{{0,50}}?\b{_TEST})"
            ),
            (
                rf"\b[Nn]o (?P<value3>(?:[\w-]+ ){{0,4}}?{_TEST}) (?:was|were) "
                r"(?:performed|conducted|done|administered|taken|used|made) by <me>"
            ),
        ),
        examples=(
            "<P> did not perform any range-of-motion testing",
            "<P> never used a goniometer",
            "<P> rated the knee without performing validity testing",
            "no grip strength measurements were taken by <P>",
            "<P> admitted that he did not conduct a neurological examination",
        ),
        refuses=(
            "<P> performed range-of-motion testing",
            "<P> failed to set forth the objective tests performed",
            "<P> did not order surgery",
        ),
        kind=ParticularKind.TEST_NOT_PERFORMED,
        also=_OF_TESTS,
    ),
    ParticularRule(
        id="particular.standard",
        meaning="The standard that the physician applied, such as an edition of the AMA Guides.",
        patterns=(
            rf"(?P<value>{_EDITION} of (?:the )?{_GUIDES}|{_GUIDES},? (?:\(?{_EDITION}\)?))",
            r"(?P<value2>AMA Guides|A\.M\.A\. Guides|American Medical Association Guides)",
            (
                r"(?P<value3>\bMTUS\b|\bACOEM\b(?: [Gg]uidelines)?|Official Disability Guidelines|\bODG\b|"
                r"(?:(?:Mid and Low Back|Neck|Shoulder|Knee|Non-Acute Pain) )?Medical Treatment Guidelines|"
                r"\bDSM-(?:IV|V|5)(?:-TR)?\b)"
            ),
        ),
        examples=(
            "<P> used the sixth edition of the AMA Guides",
            "<P> applied the AMA Guides, Fifth Edition",
            "under the 5th Edition of the Guides, <P> found 9%",
            "<P> relied on the Official Disability Guidelines",
            "<P> cited the Medical Treatment Guidelines",
        ),
        refuses=("<P> guided the claimant through the test", "<P> prepared a second edition of the report"),
        version=2,
        kind=ParticularKind.STANDARD,
    ),
    ParticularRule(
        id="particular.treatment_disputed",
        meaning="A treatment or medication that the physician did not support.",
        patterns=(
            rf"<me>{_NEAR}\b(?P<value>{_TREATMENT})[^.;\u24c5\u24c6]{{0,50}}?\b{_SAYS_NO}",
            (
                rf"<me>{_NEAR}\b(?:no (?:need|indication|justification|medical necessity|basis) for|"
                r"(?:did|does|would|could) not (?:recommend|support|agree with|endorse|advise|approve)|"
                r"recommend\w* (?:against|weaning|tapering|discontinu\w+)|(?:advised|opined) against|"
                r"should (?:be )?(?:discontinue\w*|wean\w*|taper\w*|stop|not (?:undergo|receive|have))(?: off)?|"
                rf"not a candidate for|(?<!would )not (?:require|need)) (?:the |any |further |an? |such |of |his |her |"
                rf"<injured>'s )*(?P<value2>{_TREATMENT})"
            ),
        ),
        examples=(
            "<P> opined that the proposed lumbar fusion was not reasonable or necessary",
            "<P> recommended weaning the claimant's opioids",
            "<P> saw no need for further physical therapy",
            "<P> found continued use of oxycodone and gabapentin excessive",
            "<P> stated that she was not a candidate for surgery",
        ),
        refuses=(
            "<P> recommended surgery",
            "<P> opined that the fusion was reasonable and necessary",
            "<P> was not persuaded that the fall caused the tear",
            "<P> wrote that but for the fall this person would not need my care",
        ),
        version=2,
        kind=ParticularKind.TREATMENT_DISPUTED,
    ),
)
"""What each kind of particular says; what was not done goes before what was."""

GROUND = (
    r"\b(?:because|since(?! \d)|inasmuch as|in light of|given|due to|based on|noting|"
    r"as (?=the |there |it |she |he |these |no ))"
    r"(?P<ground>[^.;]{3,200})"
)
"""Why a treatment is disputed, in the words that follow."""
