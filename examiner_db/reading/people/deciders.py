"""Pronouns that stand for the one who decides.

"The judge read both reports. For this reason she did not accept his opinion." Whoever is told of first in a paragraph
as deciding goes on as "she", a board as "it", and a sentence in which they do what only a decider does is never a
physician's.
"""

import re
from functools import lru_cache

from examiner_db.reading.paper.passages import Document

_PERSON = (
    r"(?:[Cc]ompensation [Jj]udge|[Ww]orkers' [Cc]ompensation (?:[Ll]aw )?[Jj]udge|"
    r"[Aa]dministrative (?:[Ll]aw )?[Jj]udge|[Tt]rial (?:[Jj]udge|[Cc]ommissioner)|[Jj]udge|ALJ|WCJ|JCC|WCLJ|"
    r"WCALJ|CALJ|"
    r"[Aa]ppeals [Oo]fficer|[Aa]djudicator|"
    r"[Aa]rbitrator|[Hh]earing (?:[Oo]fficer|[Rr]epresentative|[Ee]xaminer)|[Dd]eputy(?: [Cc]ommissioner)?|"
    r"[Cc]ommissioner|[Mm]agistrate(?: [Jj]udge)?|[Rr]eferee|[Tt]rier(?: of fact)?|[Mm]oderator|single member)"
)
_BODY = (
    r"(?:[Ff]ull [Cc]ommission|[Cc]ommission|[Bb]oard(?: [Pp]anel| of [Rr]eview)?|[Tt]rial [Cc]ourt|[Dd]istrict "
    r"[Cc]ourt|"
    r"[Cc]ourt|[Aa]ppeals? [Pp]anel|[Pp]anel|OWCP|Office of Judges|[Tt]ribunal|WCAB)"
)
_LEAD = r"(?:[A-Z][a-z]+\b[^.;:]{0,60}?, |(?:Here|Then|But|And|Yet|Thus|Still|Instead) )?"
_ACTS = re.compile(
    rf"{_LEAD}(?:(?:[Tt]he|[Tt]his) (?:presiding )?)?{_PERSON}"
    r"(?:(?: [A-Z]\w+){1,2}| \([^)]{2,12}\))?,? (?:\w+ly |also |then |thus |further |therefore |had |has )?"
    r"(?!referred|sent|asked|directed|ordered|appointed|named|of\b|in\b|to\b|and\b|who\b|for\b|on\b|at\b|"
    r"by\b)[a-z]{3,}\b"
)
"""A sentence whose subject decides."""

_SITS = re.compile(
    rf"{_LEAD}[Tt]he (?:\w+' [Cc]ompensation |[Ii]ndustrial )?(?P<body>{_BODY}) (?:\w+ly |also |then |thus |"
    rf"further |therefore )?"
    r"(?!referred|sent|asked|directed|ordered|appointed|of\b|in\b|to\b|and\b|for\b|on\b|at\b|by\b)[a-z]{3,}\b"
)
"""A sentence whose subject is a body that decides."""

_HEAD = re.compile(
    rf"(?:(?:For|On) (?:this|these|that|those|such) (?:\w+ )?(?:reasons?|grounds?|basis) )?{_LEAD}"
    r"(?P<who>[Hh]e|[Ss]he|[Ii]t)(?= )"
)
_QUALITY = (
    r"(?:\w+ly )?(?:more |most |less |least |not |un|in|im)?(?:persuasive|credible|convincing|reliable|compelling|"
    r"probative|sound|speculative|conclusory|equivocal|competent|reasoned|documented|rationalized|forthright|thorough|"
    r"cogent|adequate|supported|consistent|worthy|deserving|entitled|accurate|helpful|plausible|realistic|informed|"
    r"believable|trustworthy|wanting)"
)
_WORTH = r"[^;]{0,70}?\b(?:weight|credence|deference|reliance|credit|emphasis|value)\b"
_OPINION = (
    r"(?:opinions?|testimony|reports?|views?|conclusions?|ratings?|findings|analysis|assessments?|Drs?\.|letters?|"
    r"narrative|explanations?|reasoning|evaluations?|examinations?|diagnos[ei]s|restrictions|recommendations?|releases?|"
    r"descriptions?|notes|addend(?:um|a)|accounts?|deposition|affidavit|affirmation|certification)"
)
_DECIDES = re.compile(
    r" (?:\w+ly |also |further |then |thus |therefore |accordingly |instead |in turn ){0,2}"
    rf"(?:(?:did not|does not|could not|declined to|refused to|chose to|elected to) (?:\w+ly )?(?:accept|adopt|credit|"
    rf"believe|follow|rely|find|give|assign|accord|afford|defer|reject|discount|disregard)\b[^;]{{0,60}}?"
    rf"(?:{_OPINION}|{_QUALITY}|weight)|"
    rf"(?:accept(?:ed|s)|adopt(?:ed|s)|credit(?:ed|s)|reject(?:ed|s)|discount(?:ed|s)|discredit(?:ed|s)|"
    rf"disregard(?:ed|s)|dismiss(?:ed|es)|prefer(?:red|s)|favor(?:ed|s)|rel(?:ied|ies) (?:\w+ )?(?:up)?on|"
    rf"believe[sd]|follow(?:ed|s)|"
    rf"deferr?(?:ed|s) to|(?:was|is) (?:not |more |most |less |un)?(?:persuaded|convinced|impressed|swayed) by|chose) "
    rf"[^;]{{0,60}}?{_OPINION}|"
    r"(?:accepted|adopted|credited|rejected) (?:his|her|those|that)\b|averag(?:ed|es) the\b|"
    rf"(?:gave|gives|assign(?:ed|s)|accord(?:ed|s)|afford(?:ed|s)|attach(?:ed|es)|plac(?:ed|es)) {_WORTH}|"
    rf"(?:f[io]u?nds?|deem(?:ed|s)|consider(?:ed|s)|held) [^;]{{0,90}}?\b{_QUALITY}\b)"
)
"""What only a decider does."""

_SAYS_OF = re.compile(
    r" (?:\w+ly |also |further |then |thus |therefore |accordingly |instead ){0,2}"
    r"(?:f[io]u?nds?|deem(?:ed|s)|consider(?:ed|s)|regard(?:ed|s)|held|conclude[sd]|determine[sd]|explain(?:ed|s)|"
    r"observe[sd]|note[sd]|remark(?:ed|s)|reason(?:ed|s)|state[sd]|comment(?:ed|s))(?: that)? (?:"
    r"Drs?\. [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}'s |"
    rf"[^;,]{{0,40}}?{_OPINION} (?:of|by|from) Drs?\.)"
)
"""What a physician too may say of another one: a decider's words if a decider has just been told of."""

_BACK = 6
"""Sentences back to which a pronoun may look for the decider."""


@lru_cache(maxsize=4096)
def _head(text: str) -> re.Match[str] | None:
    """The pronoun at the head of a sentence, which is asked by several stages."""
    return _HEAD.match(text)


def decider(document: Document, number: int) -> tuple[int, int] | None:
    """Where the pronoun at the head of a passage stands that means a decider; ``None`` if none does."""
    head = _head(document.passages[number].text)
    return head.span("who") if head and acting(document, number) else None


def acting(document: Document, number: int) -> str | None:
    """What a pronoun at the head of a passage means if it means a decider: "judge", or the name of a body."""
    here = document.passages[number]
    head = _head(here.text)
    decides = head is not None and _DECIDES.match(here.text, head.end("who"))
    if head is None or not (decides or _SAYS_OF.match(here.text, head.end("who"))):
        return None
    body = head["who"] in ("It", "it")
    for before in reversed(document.passages[max(0, number - _BACK) : number]):
        if before.paragraph != here.paragraph:
            return None
        found = (_SITS if body else _ACTS).match(before.text)
        if found:
            return found["body"] if body else "judge"
        if not (decides or _head(before.text)):
            return None
    return None


def named(text: str, decider: str = "judge") -> str:
    """A sentence, the pronoun at its head put into words."""
    head = _head(text)
    if head is None:
        return text
    start, end = head.span("who")
    return f"{text[:start]}{'the' if start else 'The'} {decider}{text[end:]}"
