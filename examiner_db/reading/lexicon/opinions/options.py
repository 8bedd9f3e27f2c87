"""Opinions on treatment in words other than need: no gain, other care first, the last choice, asked for."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_NO_PAPER = (
    r"(?! (?:reports?|notes?|records?|provider|physician|findings?|results?|guidelines|request|itself caused|was "
    r"(?:related|causally)))"
)
_LEAST = (
    r"(?:home (?:exercis\w+|program)|exercis\w+ at home|over-the-counter|stretching|anti-?inflammator\w+|aspirin|"
    r"conservative (?:care|treatment|measures))"
)

_THIS = r"(?:(?:the|his|her|<claimant>'s?) (?:[\w-]+ ){0,5}?[\w-]+,? )?(?:\u24c6(?:,|,? and) ){0,3}\u24c5"
"""The physician whom the view is about, after what they are called and who is named with them."""

OPTIONS: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.treatment.no_gain",
        meaning="Treatment would gain nothing, should be ended, is denied in review, or must wait for something less.",
        patterns=(
            (
                r"<care>\b[^;,.]{0,40}? (?:would|will|could|can|was going to|is going to) (?:\w+ )?(?:not (?:\w+ )?"
                r"(?:alter|change|affect|cure|help|relieve|improve|advance|accomplish|achieve|add|benefit|serve)|"
                r"(?:accomplish|achieve|do|add|offer|gain|bring|change|yield) (?:her |him |<claimant> )?(?:very )?"
                r"(?:little|nothing|no\b)|make no difference|serve no)"
            ),
            r"\b(?:treatments?|therapy|care|adjustments?|injections?) (?:do|does) (?:little|nothing) (?:to|for|but)\b",
            (
                r"\b(?:nothing|little) (?:(?:more |further )?(?:to be |would be |was to be |is to be |can be |could "
                r"be )"
                r")?(?:gained|expected|achieved|hoped for|accomplished) (?:from|by|through|with) (?:[\w-]+ "
                r"){0,4}?<care>"
            ),
            (
                r"\b(?:issued|made|rendered|upheld|affirmed|signed|entered|gave|wrote) (?:an? |the |his |her "
                r")?(?:[\w-]+ "
                r"){0,3}?"
                r"(?:denial|non-?certification|adverse determination|disapproval)s?\b(?! of (?:the )?(?:claim|benefits|"
                r"liability|compensab\w+|motion|petition|appeal))"
            ),
            (
                r"\b(?:conservative|non-?operative|non-?surgical|less invasive|simpler|lesser) (?:care|measures?|"
                r"treatment|options?|therapy|modalities|means) (?:(?:should|must|ought to|needed to|had to) (?:\w+ )?"
                r"(?:come first|be (?:tried|exhausted|attempted|completed)|precede)|(?:had|has|have) not (?:yet )?been "
                r"(?:\w+ )?(?:exhausted|tried|attempted|completed))"
            ),
            (
                r"\b(?:only|nothing (?:more|beyond|but|other|further) ?(?:than)?|no more than|confin\w+ (?:[\w']+ "
                rf"){{1,4}}?to|limit(?:ed|ing)? (?:[\w']+ ){{1,4}}?to) (?:an? |her |his )?{_LEAST}"
            ),
            (
                r"\b(?:should|could|must|can|ought to|needs? to|needed to) be (?:\w+ )?(?:weaned|tapered|detoxified)\b|"
                r"\b(?:dose|dosage|quantity|frequency|duration)\b[^;.,]{0,40}? (?:was|is|were|are) (?:\w+ )?"
                r"(?:excessive|too (?:high|great|long)|unsafe|dangerous)"
            ),
            (
                r"<care>\b[^;,.]{0,30}? (?:had|has|have|was|were|is|are) not (?:\w+ )?(?:been )?(?:shown|proven|proved|"
                r"established|demonstrated|known) to (?:be|have|help|work|improve)\b"
            ),
            (
                r"<care>\b(?: had| has| have)?(?: \w+){0,2} (?:stopped|ceased|quit) (?:helping|working|being (?:of "
                r")?(?:help|"
                r"use|effective))\b|\bmore harm than good\b"
            ),
            (
                r"<care> (?:should|must|ought to) (?:\w+ )?(?:be )?(?:put off|postponed|delayed|deferred|wait|held "
                r"off)\b|"
                r"<care>\b[^.;,]{0,30}? (?:gone on|continued|lasted) (?:\w+ )?(?:too long|longer than)\b"
            ),
            (
                r"\bwith (?:the|that|this) (?:\w+ )?(?:denial|refusal|non-?certification)\b"
                r"(?! of (?:the )?(?:claim|benefits|liability|compensab\w+))"
            ),
            (r"(?<!which the )\b[Gg]uidelines (?:do|did|does) not (?:\w+ )?(?:support|recommend|endorse|warrant)\b"),
            (
                r"<care>\b[^;,.]{0,30}? (?:was|is|were|are|be) (?:\w+ )?(?:not|never|no longer) (?:an? )?(?:\w+ )?"
                r"(?:option|answer|solution|treatment of choice|good idea|wise|prudent)\b"
            ),
        ),
        examples=(
            "fusion had not been shown to be effective",
            "therapy had long since stopped helping",
            "opioids were doing her more harm than good",
            "a replacement should be put off",
            "the treatment had gone on far too long",
            "agreed with the denial of the injections",
            "additional imaging would not alter the course",
            "a second operation would accomplish little",
            "palliative adjustments do nothing to cure her",
            "nothing to be gained from more injections",
            "issued a timely denial on May 3",
            "conservative measures had not been exhausted",
            "recommended only home exercise",
            "should be weaned over six months",
            "the dosage is excessive",
            "the guidelines do not support repetition",
            "surgery was not an option",
        ),
        refuses=(
            "the injection did not relieve her pain",
            "issued a denial of the claim",
            "did not agree with the therapy notes",
            "the surgery would help",
            "conservative measures had been exhausted",
        ),
        issue=Issue.TREATMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.treatment.last_resort",
        meaning="Treatment is the last choice, keeps somebody going, is asked for, or its need is the injury's.",
        patterns=(
            (
                r"<care>\b[^;.,]{0,25}? (?:was|were|is|as|remained|remains|to be) (?:now )?(?:the |his |her )?(?:only|"
                r"best|last|sole|one|logical|most) (?:\w+ )?(?:option|choice|alternative|remedy|course|hope|resort|"
                r"step|"
                r"thing)\b"
            ),
            (
                r"\b(?:<care>|it|they) (?:\w+ly )?(?:keeps?|kept|allow(?:s|ed)?|enable[sd]?|permit(?:s|ted)?|lets?|"
                r"help(?:s|ed)?) (?:him|her|<claimant>) (?:to )?(?:be )?(?:at work|work\w*|function\w*|carry|remain|"
                r"stay|"
                r"continue|perform|walk|sleep|active|productive|employed|on the job)\b"
            ),
            (
                r"(?<=\u24c5 )(?:wish|want|hop|plan|intend|propos|prepar|mean)\w* to (?:\w+ly )?(?:perform|do|try|"
                r"proceed with|"
                r"carry "
                r"out|undertake|repeat|attempt|start|begin|implant|inject|prescribe|schedule|order) (?:[\w,-]+ ){0,5}?"
                r"<care>"
            ),
            r"(?<=\u24c5 )(?:wish|want|hop|plan|intend|propos|prepar|mean)\w* to (?:re-?)?operate\b",
            (r"\b(?:concur|agree) (?:in|with) (?:the |a |any |her |his |that )?(?:[\w-]+ ){0,4}?<care>" + _NO_PAPER),
            (
                r"\b(?:responsible for|caus\w+|produced|created|g[ai]ve\w* rise to|brought about|accelerated|"
                r"result\w* in|"
                r"led to|hastened|necessitat\w+) (?:[\w,'-]+ ){0,8}?(?:the |her |his |a )?need for (?:[\w-]+ "
                r"){0,4}?<care>"
            ),
            (
                r"\b(?:underwent|sought|requested|ordered|awarded|authorized|approved|found|allowed) (?:[\w-]+ ){0,5}?"
                r"<care>(?:(?!\b(?:den|refus|reject|terminat|discontinu|stop|not|un)\w*)[^;.]){0,50}? (?:(?:up)?on|per|"
                r"following|under) the (?:\w+ )?(?:recommendations?|prescription|advice|urging) (?:of|by|from) " + _THIS
            ),
            (
                r"\b(?:hardware|plates?|screws|device|prosthesis) (?:should |must |ought to )?be (?:taken out|removed|"
                r"replaced|"
                r"revised)\b|<care> (?:was|were|is|are) (?:\w+ )?in order\b"
            ),
            (
                r"\bneed for (?:the |a |an |her |his )?(?:[\w-]+ ){0,3}?<care> (?:was|is) (?:\w+ )?(?:urgent|clear|"
                r"real|great|"
                r"pressing|obvious|beyond)\b|\b(?:stood|stands?) to (?:gain|benefit|profit) from (?:[\w-]+ "
                r"){0,3}?<care>"
            ),
            (
                r"\b(?:made|makes) sense to (?:\w+ )?(?:proceed|go ahead|go forward|continue) with (?:[\w-]+ "
                r"){0,3}?<care>|"
                r"\b(?:<care>|brace|wheelchair|van|device|aids?) (?:was|were|is|are) an? (?:\w+ )?necessity\b"
            ),
            r"\bappeal(?:ed|ing|s)? (?:the|that|this) (?:\w+ )?(?:denial|refusal|non-?certification)\b",
            (
                r"\b[Rr]equests? for (?:\w+ )?(?:authorization|approval|certification|treatment)\b[^;.]{0,60}? "
                r"(?:submitted|"
                r"made|filed|signed|sent|forwarded) by\b"
            ),
            (
                r"\b(?:referr(?:ed|ing)|sent|sending|scheduled) (?:him|her|<claimant>) (?:back |out )?(?:for|to) "
                r"(?:an? |"
                r"further |more |another )?(?:[\w-]+ ){0,2}?(?:(?:course|series|trial|program|round) of (?:[\w-]+ "
                r")?)?<care>(?! (?:exam|evaluation|report))"
            ),
        ),
        examples=(
            "urged that the hardware be taken out",
            "a repeat MRI was in order",
            "the need for the surgery was urgent",
            "stood to gain from a second surgery",
            "made sense to proceed with the arthroscopy",
            "the brace is a medical necessity",
            "appealed the denial of the fusion",
            "saw surgery as the only remaining option",
            "could concur in the surgery",
            "therapy keeps him working",
            "Ⓟ wished to try a course of injections",
            "Ⓟ wanted to operate",
            "caused the need for the knee replacement",
            "found the fusion compensable on the recommendation of Ⓟ",
            "request for authorization of the fusion was submitted by",
            "referred her for a course of aquatic therapy",
        ),
        refuses=(
            "denied surgery on the recommendation of Ⓟ",
            "found the fusion compensable on the recommendation of Ⓠ",
            "surgery was one of several options",
            "therapy kept her waiting",
            "the claimant wanted to try injections",
            "the request was denied by",
        ),
        version=2,
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.treatment.asked_by",
        meaning="Treatment is told of as what this physician recommended, whatever others then say of it.",
        patterns=(
            (
                r"(?<!\bno )(?<!\bany )(?<!\bno further )(?<!\bany further )<care>(?:,? as|,? which was|"
                r",? which had been| that was| that had been)? (?:(?!not\b|never\b)\w+ )?(?:recommended|prescribed|"
                r"advised|suggested|proposed|requested|advocated) by " + _THIS
            ),
        ),
        examples=(
            "a stimulator, as recommended by Ⓟ",
            "the surgery recommended by Ⓟ was not necessary",
            "the fusion proposed by her treating surgeon, Ⓟ",
        ),
        refuses=(
            "the surgery recommended by Ⓠ was not necessary",
            "no surgery recommended by Ⓟ",
            "the surgery was not recommended by Ⓟ",
        ),
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.treatment.nothing_else",
        meaning="There is no choice left but the treatment.",
        patterns=(
            (
                r"\b(?:nothing (?:left|else|remained)?(?: to (?:try|offer|do))? ?(?:but|except|other than|save)|no "
                r"(?:\w+ "
                r")?(?:option|"
                r"choice|alternative|recourse) (?:(?:left|remained|remaining) )?(?:but|other than|except|save)) (?:to "
                r")?"
                r"(?:[\w-]+ ){0,3}?<care>"
            ),
        ),
        examples=("had nothing left but surgery", "no choice but to attempt a fusion"),
        refuses=("saw no choice in the matter", "nothing but trouble"),
        issue=Issue.TREATMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
"""Asked before the rules on remedies."""
