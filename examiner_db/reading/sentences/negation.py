"""Where a clause begins, what in it denies, and what leaves it open."""

import re
from itertools import pairwise

from examiner_db.reading.lexicon.patterns.beginnings import swift

_NEGATOR = swift(
    r"\b(?:(?<!likely as )(?<!likely than )(?<!probable than )(?<!probably than )(?<!were it )(?<!Were it "
    r")(?<!-)not(?! (?:(?:alter|change|affect|modify|shake|undermine|weaken|sway) (?:his|her|the|that|this) "
    r"(?:\w+ )?(?:opinion|view|conclusion|judgment|belief|assessment)|only|limited|more than|fault|dispute|"
    r"question|quarrel|object|take issue|doubt|oppose|disagree|contest|discount|dismiss)\b)|"
    r"no(?! (?:more|greater|other) than\b| (?:doubt|question) | (?:\w+ )?(?:reason|basis|cause|grounds?) (?:to|for) "
    r"(?:doubt|question|disput|disagree|quarrel|contest|challeng|disbeliev)\w*)|"
    r"free of|never|neither|nor|without|none|cannot|nothing(?! (?:(?:more|other) than|but|except|save)\b)|unable|"
    r"disagreed|disagreeing|denied|denying|declined|doubted|dismissed|questioned|"
    r"disputed(?! (?:conditions?|injur\w+|tears?|treatments?|surger\w+|diagnos\w+|body|claims?|procedures?|care)\b)|"
    r"skeptical|insufficient|unlikely|incompatible|precluded?s?|prevent(?:ed|s)?|"
    r"premature to|too (?:early|soon) to (?=find|place|declare|put|rate|consider|call|certify)|fail(?:ed|s|ure)? "
    r"to|lack(?:ed|s)? of|absence of|lack(?:s|ed|ing)?|rule[ds]? out|rather than|"
    r"instead of|as opposed to|yet to|[Ff]ar from(?= being| having)|less likely|less than likely)\b|n't\b"
)
_NEW_CLAUSE = swift(
    r"[;:]|, that\b|, (?:stating|explaining|noting|adding|finding|believing|saying|concluding|opining) that\b|, "
    r"(?=(?:only|merely|just|simply|rather) )|, (?:the |an? )?(?:employee|claimant|petitioner|appellant|"
    r"applicant|worker|veteran|"
    r"plaintiff|patient)\b|, (?:opined|concluded|stated|noted|found|testified|diagnosed|assigned|placed|released|"
    r"recommended|"
    r"attributed|apportioned|imposed|rated|said|believed|wrote|explained|indicated)\b|, (?=(?:no|not|none|neither|"
    r"nor|at|in) )|(?<!not), as (?=(?:the|there|he|she|his|her|it|they|no|all|these|such|this|[a-z]{3,20}s|[a-z]{4,20} "
    r"[a-z]{3,20}s|nothing|an? (?!result|consequence|matter|rule|whole|cause|basis|condition|factor|direct)[a-z]+) )|"
    r"\bgiven that\b|\b(?:his|her|their) (?:belief|assertion) that\b|, (?:reasoning|"
    r"observing) that\b|, (?:and|but|which|while|"
    r"although|because|instead|so|since|yet|or that)\b|\b(?:but(?! for\b)|because|although|however|"
    r"since|while|whereas|despite|notwithstanding)\b|\"\.? |"
    r"\bin the presence of\b|\band (?:an? )?(?=(?:normal|full|negative|unremarkable|intact|mild|slight|minimal|"
    r"moderate|marked|some) )|\b(?:indicating|showing|certifying) that\b|"
    r"\band (?:that|which|who|why|how|reiterated|repeated|restated|reaffirmed|when|where|he|she|had|has|was|were|"
    r"is|are|could|would|should|did|does|may|might|can|"
    r"wants|wishes|seeks|desires|hopes|needs|needed|requires|required|remains|continues|still|deserves|opined|"
    r"explained|testified|reported|wrote|thought|considered|assessed|"
    r"declared|concluded|found|stated|noted|recommended|released|placed|rated|diagnosed|instead|"
    r"also|therefore|thus|further|imposed|assigned|said|reached|determined|the|any|indicated|"
    r"attributed|been|believed|felt|maintained|insisted|held "
    r"that|suspected|saw|observed|detected|doubted|described|recorded|estimated)\b|, "
    r"(?:was|were|had|has|is|and|could|he|she|it)\b"
)
_POSSIBLE = swift(
    r"\b(?:could(?! not(?! (?:say|determine|tell|state|be (?:sure|certain)|know|exclude)))(?! and did)(?! "
    r"(?:find|see|identify|detect|discern|point to|offer) no)(?! (?:see|find|feel|identify|discern|detect|offer|"
    r"explain)\b)(?! (?:sit|stand|lift|walk|carry|do|sustain|"
    r"tolerate|engage|continue|handle|drive|use|lie|bend))(?! (?:not )?(?:return|work|perform|"
    r"resume|be released))|(?:may|might)(?! (?:now |then |safely )?(?:return|work|resume|perform|go back|continue))|"
    r"possib(?:le|ly|ility)|potential(?:ly)?|perhaps|cannot rule|could not rule|not rule out|"
    r"(?:may|might) or (?:may|might) not|too (?:early|soon) to (?:say|tell|know|determine|judge)|equivocal|"
    r"inconclusive|"
    r"(?:would )?not (?:say|commit|venture|hazard|go so far)\b|neither (?:confirm|implicate|adopt|exonerate|"
    r"exclude)\w*|"
    r"(?:unable|not able|not in a position|not feel able|impossible) to (?:say|tell|determine|state|know|judge)|"
    r"ordinarily|(?:is|are) (?:generally|commonly)|(?:no|without) (?:inference|conclusion|opinion)|guess\w*|"
    r"usually|typically|in general|as a group|"
    r"can (?:(?:also|often|sometimes|certainly|theoretically|well) )?(?:become|cause|aggravate|exacerbate|produce|"
    r"result|lead|contribute|make|render|trigger|precipitate|accelerate|develop|arise|occur|happen|heal|resolve|"
    r"worsen|bring|"
    r"give rise|be (?:caused|aggravated|made|produced|triggered|precipitated|brought|symptomatic|exacerbated|"
    r"accelerated|the result|a result|a cause))|(?<!even )(?<!good )(?<!better )(?<!great )(?<!strong )"
    r"chance that|conceivabl[ey]|(?:is|are|was) (?:an?|one|one of the) "
    r"(?:\w+ )?(?:(?:known|common|recognized|possible|frequent|potential|well-known|accepted|established) )"
    r"(?:causes?|risk factors?|sources?)(?! of [^,;]{3,40} and (?:was|had|did))|"
    r"(?:patients|people|persons) (?:with|who)|can be (?:painful|due)|many causes|"
    r"unclear|speculat\w+|undetermined|unsure|uncertain)\b"
)


_OPENING = 14
"""Letters of what follows a clause's first word that its recognition may need."""


def clause_start(text: str, start: int, at: int) -> int:
    """Where the clause begins in which ``at`` stands, not before ``start``."""
    last = start
    for match in _NEW_CLAUSE.finditer(text, start, at + _OPENING):
        if match.start() >= at:
            break
        last = min(match.end(), at)
    return last


_REASON = re.compile(
    r"\b(?:because(?! of)|inasmuch as|given that|(?<!has )(?<!had )(?<!have )(?<!long )(?<!ever )"
    r"since(?! (?:then|\d|at least|\w+ed\b|\w+hood|the (?:accident|injury|fall|surgery))))\b|"
    r"(?<!not), as (?!well|opposed|an? (?:\w+ )?(?:result|consequence|matter|rule|whole|cause|basis|condition|factor|"
    r"residual|sequela|possib\w+)\b|is\b|was\b|were\b|did\b|does\b|do\b|had\b|though|if\b|to\b|of\b|follows)|"
    r", (?:reasoning|explaining|noting|observing) that\b"
)
"""Where a sentence goes over to its reason; "since the accident" tells a time, and "as well as" goes on."""


def reason_start(text: str, start: int, at: int) -> int:
    """Where between two places the reason for what is said begins, or ``start``."""
    found = (match.start() for match in _REASON.finditer(text, start, at + _OPENING) if match.start() < at)
    return max(found, default=start)


def gives_reason(words: str) -> bool:
    """Whether words reach over into the reason for what they say."""
    return bool(_REACHES.search(words))


_REACHES = re.compile(r"\w, (?:because|since|as|given that)\b(?! (?:well|opposed|\w+ed\b))")
"""A reason that begins within the words of a rule, which then hold two things together that are said apart."""


_OF_ITS_OWN = re.compile(r"(?:no|without|none|nor|neither|free of|absence of|lack(?:ed|s)? of|lacks?|unable)\Z")
"""Words that deny what follows them and nothing further: "no impairment and no restrictions" denies both."""


def negations(text: str, start: int, end: int, *, of_a_denial: bool = False) -> int:
    """How many words between two places deny; of what is itself a denial, only those that deny the whole of it.

    A "nor" goes on with the denial before it and is none of its own.
    """
    met = [match for match in _NEGATOR.finditer(text, start, end) if not _is_beside(text, match, end)]
    repeated = {match.start() for match, after in pairwise(met) if _is_repeated(text, match, after)}
    found = [match.group() for match in met if match.start() not in repeated and not _is_listed(text, match, end)]
    if of_a_denial:
        return sum(not _OF_ITS_OWN.match(word) for word in found)
    others = [word for word in found if word != "nor"]
    return len(others) or len(found)


_AND_NOT = re.compile(
    r"\b(?:and|or|but),? (?:\w+ly )?(?:was|were|is|are|did|does|had|has|could|would|can) (?:\w+ly )?(?:not|never)\b"
)
_IS_SUBJECT = re.compile(
    r" (?:(?!that\b|which\b|who\b|to\b)[\w'/-]+ ){1,12}?(?:was|were|is|are|made|makes|suggest(?:s|ed)|show(?:s|ed)|"
    r"indicate[sd]|argue[sd]|point(?:s|ed)|support(?:s|ed)|mean(?:s|t)|confirm(?:s|ed)|implie[sd]|demonstrate[sd]|"
    r"prove[sd]|establishe[sd]|convinced|led|would|could|did|does|rule[sd])\b"
)
_AND_A = re.compile(r"(?<!,) and (?:a|an) ")
_EXCEPT = re.compile(r" (?:[\w-]+ ){0,2}?(?:other than|except(?: for)?|apart from|aside from|beyond what)\b")
_SAVE = re.compile(r"\b(?:save|except)(?: for| that| those| what| from)?\b")
"""What makes of all before it, which is denied, only what is left aside."""

_VERB = 14
"""Letters after a place in which a verb may end that stands there."""


def _is_beside(text: str, match: re.Match[str], end: int) -> bool:
    """Whether what denies does not reach up to ``end``.

    Another denial follows it ("did not do this and was not that"), it is the subject of a verb ("the absence of edema
    was"), or what follows is what is there: "no diagnosis and a full release", "nothing other than".
    """
    word, after = match.group(), match.end()
    if word in ("never", "no", "nothing", "none") and _SAVE.search(text, after, end):
        return True
    if word in ("not", "never"):
        return bool(_AND_NOT.search(text, after, end))
    if word in ("absence of", "lack of"):
        verb = _IS_SUBJECT.match(text, after, end + _VERB)
        return verb is not None and verb.end() < end + _VERB
    if word == "no" and _AND_A.search(text, after, end):
        return True
    return word in ("no", "nothing") and bool(_EXCEPT.match(text, after, end))


_ITEM = re.compile(r"(?<!\d), (?:and |with |but )?(?!or\b|nor\b|and\b)")
_GOES_ON = re.compile(r"\b(?:or|nor)\b")
_ENUMERATED = 60
"""Letters after words in which an enumeration that one word denies may end: "no pain, weakness or loss"."""


def _is_listed(text: str, match: re.Match[str], end: int) -> bool:
    """Whether what denies is one item of a list and what ends at ``end`` another: "no pain, full motion"."""
    if not _OF_ITS_OWN.match(match.group()):
        return False
    item = _ITEM.search(text, match.end(), end)
    return item is not None and not _GOES_ON.search(text, match.end(), end + _ENUMERATED)


def _is_repeated(text: str, match: re.Match[str], after: re.Match[str]) -> bool:
    """Whether what denies one item of a list is said again before the next: "no weakness and no disability"."""
    alike = _OF_ITS_OWN.match(match.group()) and _OF_ITS_OWN.match(after.group())
    return bool(alike and _AND_NO.search(text, match.end(), after.start()))


_AND_NO = re.compile(r"(?:,|,? (?:and|or|but|with|had|was|were|as well as)) ?(?:there (?:was|were) )?\Z")


def denies(words: str) -> bool:
    """Whether words hold one that denies."""
    return bool(_NEGATOR.search(words))


_REFUSES = re.compile(r"\b(?:refus|declin|unwilling|rejected|discounted|excluded)")
"""Words that deny in a rule that holds its own denial, and elsewhere not for sure."""


def holds_no(words: str) -> bool:
    """Whether the words of a rule hold a denial themselves, be it a refusal."""
    return denies(words) or bool(_REFUSES.search(words))


_CONDITIONAL = swift(
    r"\b(?:had (?:the \w+|he|she|it|there) (?:\w+ly )?(?:been|sustained|suffered|had|injured|torn|aggravated|caused)|"
    r"if|assuming|whether|unless|until|in the event|(?:some|many|most|certain|other) (?:patients|people|persons|"
    r"individuals|workers)|(?:an?|any|the) (?:\w+ )?(?:condition|injury|impairment|disability) must)\b"
)


def is_conditional(text: str, start: int, end: int) -> bool:
    """Whether words between two places make what is said depend on something else."""
    return bool(_CONDITIONAL.search(text, start, end))


_REACH = 200
"""Letters beyond a place that the recognition of words that begin before it may need."""


def is_possible(text: str, start: int, end: int) -> bool:
    """Whether words between two places leave it open."""
    found = _POSSIBLE.search(text, start, end + _REACH)
    return found is not None and found.start() < end


_IF = swift(
    r"(?<!even )(?<!as )\b(?:if|assuming) (?!any\b|anything\b|so\b|not\b)[^,;]{3,120}, [^;]*\Z|"
    r"\bwhether (?!or not\b)[^,;]{0,200}\Z"
)
"""A condition or a question that all that follows depends on."""


def depends(text: str, start: int, at: int) -> bool:
    """Whether words depend on something else, in their own clause or said before."""
    return is_conditional(text, clause_start(text, start, at), at) or bool(_IF.search(text, start, at))


_OPEN = re.compile(
    r"\btoo (?:early|soon) to (?:say|tell|know|determine|judge)|\bunanswerable\b|\bthin air\b|\b(?:may|might) "
    r"or (?:may|"
    r"might) not\b|\bdepending (?:up)?on\b|\bwould be guessing\b|\bdrew no conclusion|\bleft the question open|"
    r"\bwould not (?:say|commit)\b|\bequally (?:likely|plausible|possible|probable|consistent)\b|\bneither "
    r"(?:confirm|implicate|adopt|exclude)\w* n?or\b|\b(?:was|were|did|had) or (?:was|were|did|had) not\b"
)
"""Words that leave open all that is said."""


def leaves_open(text: str, start: int) -> bool:
    """Whether something from a place on leaves all open."""
    return bool(_OPEN.search(text, start))
