"""A sentence that weighs put in fewer words, where no rule speaks of it as printed.

Rules know how a tribunal weighs; tribunals put clauses between the physician and the verb, join three predicates to one
subject, call an opinion "what the doctor had to say". Each simpler sentence says a part of what the printed one says,
and nothing else; a word of denial is never dropped.
"""

import re
from collections.abc import Callable, Iterator

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.sentences.views import OTHER, THIS

_WORK = (
    r"(?:opinions?|reports?|testimony|conclusions?|views?|assessments?|ratings?|evaluations?|analys[ei]s|"
    r"explanations?|diagnos[ei]s|findings|theory|affirmation|affidavit|depositions?|letters?|notes?|addend(?:um|a)|"
    r"restrictions|limitations|figures?|apportionment|reasoning|rationale|recommendations?|percent(?:ages?)?|estimate|"
    r"description|account|criticisms?|statements?|impairment|methodology|measurements)"
)
_WORD = r"(?!(?:the|that|which|those|these|this|of|and|or) )[\w-]+"
_MONTH = r"(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Octo|Nov|Dec)[a-z]*"
_DATE = Awaited(
    rf",? ?(?:(?:dated|of|on|from) )?{_MONTH}\.? (?:\d{{1,2}}, )?(?:19|20)\d\d,?(?= (?:{_WORK}|is|are|was|were|has|had|"
    r"does|did|cannot|to|that|as|over|than)\b)"
)
_JUDGED = re.compile(
    r"\b(?:reject|discount|discredit|disregard|dismiss|credit|accept|adopt|believ|persua|convinc|rel(?:y|ie)|weigh|"
    r"found|prefer|follow|judge|ALJ|Board|Court|Commission|we\b|I\b)"
)
"""What may not be dropped with a clause: it weighs, or somebody who decides speaks in it."""

_CLAUSE = Awaited(
    rf"(?P<whose>{THIS}(?:'s (?:[\w-]+ ){{0,3}}?{_WORK})?|\b{_WORK} (?:of|by|from) {THIS}), (?P<clause>(?:who|whom|"
    rf"whose|"
    r"which|an?|the|as|based|given|though|although|while|if|rendered|offered|set|prepared|written|made|taken|formed|"
    rf"and [\w' ]{{3,30}}|[Bb]oard)\b[^;{THIS}{OTHER}]{{2,170}}?),(?= (?:is|are|was|were|has|have|had|does|did|do|"
    rf"cannot|"
    r"can|could|to be|as|to|more|most|less|un\w+|persuasive|credible|over|than|carries|carried|deserves|merits|lacks|"
    r"lacked|fails|failed|rests|rested|constitutes?|receives?|furnish\w+|provid\w+|and)\b)"
)
_WHAT_WAS_SAID = Awaited(
    rf"\bwhat {THIS} (?:had to say|has to say|said|says|wrote|writes|opined|concluded|thought|believed|found|"
    rf"reported)\b"
)
_WAS_GIVEN = Awaited(
    rf"\b(?:[Tt]he |[Tt]hose |[Tt]hat |[Tt]hese )?(?:same )?(?P<work>(?:{_WORD} ){{0,2}}?{_WORK}) (?:that |which "
    rf")?(?:was |were )?"
    r"(?:imposed|assigned|set|given|found|recommended|assessed|placed|offered|reached|made|advanced|expressed|drawn|"
    r"calculated|adopted|proposed|described|stated|identified|outlined|noted|issued|rendered|provided|arrived at|"
    rf"prescribed|laid down|put forward|determined)(?: by| of)? (?:by |of )?{THIS}(?!')"
)
_THAT_GAVE = Awaited(
    rf"\b(?:[Tt]he |[Tt]hose |[Tt]hat |[Tt]hese )(?P<work>(?:{_WORD} ){{0,2}}?{_WORK}) (?:that |which )?{THIS} "
    rf"(?:took|takes|"
    r"expressed|expresses|held|holds|offered|gave|gives|set out|imposed|assigned|recommended|made|makes|reached|drew|"
    r"advanced|proposed|described|stated)\b"
)
_ALONG = Awaited(
    rf"(?P<first>[{THIS}{OTHER}](?:'s (?:[\w-]+,? ){{0,6}}?{_WORK})?),? (?:along with|together with|as well as|in "
    r"(?:conjunction|combination) with|combined with|coupled with|joined by) "
)
_FRONTED = re.compile(
    rf"\A(?:As (?:to|for|regards)|Regarding|Concerning|With (?:respect|regard) to|Turning to|In the case of) (?:the "
    rf"(?:\w+ )?{_WORK} of )?{THIS}(?:'s (?:[\w-]+ ){{0,3}}?{_WORK})?, (?P<rest>[^{THIS}{OTHER}]+)\Z"
)
_TAKEN_UP = re.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose) (?P<work>(?:{_WORD} ){{0,2}}?{_WORK})\b"
)
_VERB = (
    r"(?:is|are|was|were|has|have|had|does|did|do|cannot|can|could|should|must|will|would|carries|carried|deserves|"
    r"merits|lacks|lacked|fails|failed|rests|rested|constitutes?|receives|stands|commands|provides?|provided|"
    r"furnish(?:es|ed)|adds?|added|offers?|offered|leaves|accounts|takes|took|raise[sd]|establishe[sd]|satisfie[sd]|"
    r"meets|contains?|contained|stand|remains?|suffers?|suffered|suffices|defies)"
)
_SUBJECT = re.compile(
    rf"\A(?P<lead>(?!Although|Though|While|Even|If|Unless|Despite)[^{THIS}{OTHER};]{{0,60}}?)(?P<who>(?:[Tt]he "
    rf")?(?:(?:[\w-]+ ){{0,2}}?{_WORK} (?:of|by|from) )?{THIS}(?:'s (?:[\w-]+ ){{0,4}}?{_WORK})?) (?={_VERB}\b)"
)
_WITHIN = Awaited(
    rf"(?P<verb>\b(?:is|are|was|were|has|have|had|(?:does|did|do|could|can|will|would|should|may)(?: not)?|cannot)), "
    rf"(?:for|in|on|at|by|therefore|thus|accordingly|of course|indeed|moreover|then|consequently|without more)\b"
    rf"(?![^,;]{{0,60}}(?:laim|mploye|nsurer|arrier|etition|espond|laintiff|efend|ppell|pplic|ounsel|eteran|ttorney|"
    rf"issent))[^,;{THIS}{OTHER}]{{0,60}}, (?=[a-z])"
)
_GROUND = re.compile(
    rf"\A(?:[^,;{THIS}{OTHER}]{{3,40}}, )?(?:As|[Bb]ecause|[Ss]ince|[Ii]nasmuch as|[Gg]iven(?: that)?|[Ww]here|"
    rf"[Ii]n the absence of|[Aa]bsent|[Ww]ithout|[Ii]n (?:light|view) of|[Aa]lthough|[Ww]hile|[Tt]hough|[Dd]espite) "
    rf"[^;{THIS}{OTHER}]{{0,160}}?(?P<whose>{THIS}(?:'s (?:[\w-]+ ){{0,3}}?{_WORK}\b)?|\b{_WORK} (?:of|by|from) "
    rf"{THIS}(?!'))"
    rf"[^;{THIS}{OTHER}]{{0,200}}?, (?:therefore, |thus, )?"
    rf"(?P<taken>it(?! (?:is|was|would be|seems) (?:\w+ly )?(?:not )?(?:(?!entitled|due|sufficient|insufficient|enough|"
    rf"adequate|inadequate|unable)\w+ (?:to|that|whether|how|why|for)|an?|the|for|within|up|this|that)\b)|"
    rf"(?:[Hh]is|[Hh]er|[Tt]he|[Tt]hat|[Tt]his|[Ss]uch an?) (?:\w+ ){{0,2}}?{_WORK}) (?P<rest>{_VERB}\b.*)\Z"
)
"""A sentence that gives its ground first: "As no reason was given for Dr. A's opinion, it is of little weight"."""

_NEXT = re.compile(rf"(?:, and|, but|,| and| but)(?: therefore| thus| also| yet)? (?={_VERB} )")
_MANNER = Awaited(
    r"\b(?:specifically|expressly|explicitly|ultimately|finally|accordingly|consequently|subsequently|clearly|plainly|"
    r"squarely|similarly|additionally|certainly|obviously|understandably|unhesitatingly|readily|firmly|duly|"
    r"independently|separately|respectfully|objectively|freely) (?=[a-z])"
)
"""Adverbs that change nothing in how much is believed; "poorly" and "entirely" do."""

_MOST = 8
"""So many predicates are told apart."""


def simpler(text: str) -> Iterator[str]:
    """Sentences that say a part of this one in fewer words, the nearest to it first."""
    seen = {text}
    plain = text
    for pattern, change in _CHANGES:
        plain = pattern.compiled.sub(change, plain) if pattern.may_meet(plain) else plain
        if plain not in seen:
            seen.add(plain)
            yield plain
    for one in (_brought_back(plain), _grounded(plain), *_predicates(plain)):
        if one and one not in seen:
            seen.add(one)
            yield one


def _without_clause(match: re.Match[str]) -> str:
    return match.group() if _JUDGED.search(match["clause"]) else match["whose"]


def _brought_back(text: str) -> str | None:
    """A sentence that names its topic first: "As to Dr. A, the judge found the opinion persuasive"."""
    fronted = _FRONTED.match(text)
    if fronted is None:
        return None
    told = _TAKEN_UP.sub(lambda match: f"{THIS}'s {match['work']}", fronted["rest"], count=1)
    return told[0].upper() + told[1:] if THIS in told else None


def _grounded(text: str) -> str | None:
    """What a sentence says of the opinion of which it has given the ground or the limits first."""
    found = _GROUND.match(text)
    if found is None or (found["taken"] == "it" and found["whose"] == THIS):
        return None
    whose = f"{THIS}'s opinion" if found["whose"] == THIS else found["whose"]
    return f"{whose[0].upper()}{whose[1:]} {found['rest']}"


def _predicates(text: str) -> Iterator[str]:
    """Each predicate of one subject as a sentence of its own."""
    subject = _SUBJECT.match(text)
    if subject is None:
        return
    for predicate in _NEXT.split(text[subject.end() :], maxsplit=_MOST)[1:]:
        yield f"{subject['lead']}{subject['who']} {predicate}"


_CHANGES: tuple[tuple[Awaited, Callable[[re.Match[str]], str] | str], ...] = (
    (_CLAUSE, _without_clause),
    (_DATE, ""),
    (_WHAT_WAS_SAID, f"{THIS}'s opinion"),
    (_WAS_GIVEN, lambda match: f"{THIS}'s {match['work']}"),
    (_THAT_GAVE, lambda match: f"{THIS}'s {match['work']}"),
    (_WITHIN, lambda match: f"{match['verb']} "),
    (_ALONG, lambda match: f"{match['first']} and "),
    (_MANNER, ""),
)
"""What is said in fewer words, and how."""
