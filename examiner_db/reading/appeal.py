"""Who seeks review: the claimant, the payer, or both; from the caption's lines and the sentence that says so."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum, auto

from examiner_db.reading.below import sought_below
from examiner_db.vocabulary import Outcome, Tribunal


class Appellant(StrEnum):
    """The side that seeks review."""

    CLAIMANT = auto()
    PAYER = auto()
    BOTH = auto()
    UNKNOWN = auto()


_CLAIMANT = (
    r"employees?|claimants?|injured workers?|workers?(?!'? ?comp)|plaintiffs?|applicants?|veterans?|widow|"
    r"dependents?|the estate"
)
_PAYER = (
    r"employers?|insurers?|carriers?|defendants?|self-insured|second injury fund|special fund|"
    r"uninsured employers'? fund|plan administrator|trustees?|the (?:secretary|commissioner|united states|government|"
    r"county|city|school district|fund|plan|company|trust)"
)
_AGAINST = {Outcome.CLAIMANT_WON: Appellant.PAYER, Outcome.CLAIMANT_LOST: Appellant.CLAIMANT}
"""Who appeals, by what: a payer from an award, a claimant from a refusal."""

_PARTY = re.compile(rf"\b(?:(?P<claimant>{_CLAIMANT})|(?P<payer>{_PAYER}))\b", re.IGNORECASE)
_PARTY_OF_FORUM = re.compile(r"\b(?:(?P<claimant>petitioner)|(?P<payer>respondents?))\b", re.IGNORECASE)
_OWNER = re.compile(rf"\b(?:{_CLAIMANT}|{_PAYER})'s?(?= (?:[\w-]+ ){{0,3}}?(?:{_CLAIMANT}|{_PAYER})\b)", re.IGNORECASE)
_BOTH = re.compile(
    r"\b(?:both|each|all)(?: of the)? (?:parties|party|sides|petitions)|\bthe parties (?:cross-)?appeal|"
    r"\bappeals? and cross-appeals?\b|\bcross-petitions for review\b|\b(?:these|are) cross-(?:appeals|petitions)\b",
    re.IGNORECASE,
)

_NOW = re.compile(
    r"\b(?:(?:cross-)?appeals?\b(?! (?:panel|board|court|officer?|filed|was|of the)\b)|"
    r"(?:cross-)?petitions? (?:for|this|the|us)|"
    r"seeks? (?:judicial |administrative |appellate |further |full )?(?:review|reconsideration|removal|reversal)|"
    r"requests? (?:(?:administrative|judicial|appellate|full board|board|a) )?(?:review|reconsideration)|"
    r"requests? that (?:we|the (?:appeals panel|court|board)) (?:reverse|render|set aside|vacate)|"
    r"challenges? (?:the|a|an|these|this|that)\b|"
    r"asks? (?:us|this court|the (?:court|panel|board|commission)) to (?:reverse|set aside|vacate)|"
    r"has (?:filed|timely|petitioned|appealed)|have (?:filed|timely|petitioned|appealed)|"
    r"having (?:timely )?(?:filed|petitioned|appealed)|petitioned (?:for|the|this)|assigns? error|"
    r"files? (?:an? |this )?(?:\w+ )?(?:appeal|request for review|petition for))"
)
_THEN = re.compile(
    r"\b(?:appealed|sought (?:review|reconsideration|judicial review)|(?:timely )?filed (?:an? |the |this |his |"
    r"her |its )?(?:timely |\w+ )?(?:appeal|petition for (?:review|reconsideration|removal|certiorari|discretionary)|"
    r"notice of (?:appeal|intention)|request for|application for (?:review|reconsideration)|exceptions)|"
    r"[Pp]etition for (?:[Rr]econsideration|[Rr]emoval)|"
    r"contends? (?:on appeal|that the (?:WCJ|judge|ALJ|hearing officer|court) erred))"
)
_PASSIVE = re.compile(
    r"\b(?:[Aa]ppeal|[Rr]eview|[Rr]econsideration|certiorari|exceptions)\b[^.;]{0,60}?\b(?:filed|taken|brought|"
    r"sought|requested|"
    r"prosecuted)(?: herein)? by (?:the )?(?P<who>[\w' -]{4,40})|\b[Aa]ppeals? by (?:the )?(?P<whose>[\w' -]{4,40})"
)
_WHEREFROM = re.compile(r" (?:in|from|of|against|under|that|which|for) ")
_ANSWERS = re.compile(r"\b(?:responds?|urges? affirmance|requests? affirmance|opposes?|in support of)\b")
_REACH = 110
"""Characters before the verb in which its subject stands."""

_TIED = re.compile(
    r"\b(?:(?P<claimant>Employees?|Claimants?|Plaintiffs?|Workers?|Applicants?)|"
    r"(?P<payer>Employers?(?:[/ &-]+(?:and )?(?:Insurers?|Carriers?))?|Insurers?|Carriers?|Defendants?|Self-Insured|"
    r"O(?:wn|WN) R(?:isk|ISK)\)?|Respondents?(?=[-/]A)))"
    r"(?:\s*[-/,]+\s*|\s+)(?:Cross[- ])?(?:Appellants?|Petitioners?)\b"
)
_ROLE = re.compile(
    r"(?P<role>\b(?:Cross-)?(?:Appellants?|Petitioners?|Relators?)\b)|\b(?:vs?\.|versus\b|Appellees?|Respondents?|"
    r"NO\. [\w-]+|"
    r"and\b(?= NO\.)|Cross-Appellees?|Plaintiffs?|Defendants?|Court of Appeals|Supreme Court(?: of \w+)?|"
    r"TO BE PUBLISHED)",
    re.IGNORECASE,
)
_CORPORATE = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|LLP|L\.P|Corp(?:oration)?|Co|Company|Companies|Ins(?:urance)?|Mut(?:ual)?|Cas(?:ualty)?|"
    r"County|"
    r"City|State(?! Of)|Township|Borough|Schools?|District|Hospital|University|College|Fund|Dep(?:'t|artment)|"
    r"Board of|Group|"
    r"Services?|Systems?|Industries|Authority|Products|Enterprises|Partners|Mills?|Textiles|Manufacturing|Mfg|"
    r"Supply|Farms?|Foundry|Poultry|Beef|Pork|Packing|Lumber|Timber|Trucking|Transport|Freight|Airlines|Railway|"
    r"Railroad|"
    r"Contractors?|Builders|Casino|Hotel|Resort|Restaurant|Bakery|Dairy|Nursing|Clinic|Insurers?|Indemnity|Assurance|"
    r"Carriers?|Department|Fuels?|Energy|Oil|Gas|Power|Utilities|Warehouse|Storage|Paper|Glass|Tool|Machine|Markets?|"
    r"Grain|Seed|Cannery|Canners|Seafoods?|Processing|Fabrication|Roofing|Drilling|United States|Commonwealth|"
    r"Own Risk|Self[- ]Insured|Transit|Stores?|"
    r"Center|Centre|Health|Foods?|Mining|Coal|Construction|Electric|Steel|Motors?|Logistics|Association|Bank|Plan|"
    r"Trust)\b",
    re.IGNORECASE,
)
_AFTER_TITLE = re.compile(r"\b(?:In The )?Matter Of(?: The)?(?: Claim Of)?\b|\bIn The Supreme Court\b", re.IGNORECASE)
"""What a caption prints before the name of the claimant."""

_OFFICER = re.compile(r"\b(?:Hon(?:orable)?|Judge|Commissioner|Administrative)\b", re.IGNORECASE)
_COUNSEL = re.compile(r"\b(?:for|briefs?|counsel|representing|behalf of|attorneys?|with)(?: the)?\s*\Z", re.IGNORECASE)
_PERSON = re.compile(r"[A-Z][\w'.-]*,? [A-Z]")
_BODY = 45
"""Sentences of the opening in which a decision has said who appealed."""


def appellant(sentences: list[str], caption: str, tribunal: Tribunal | None) -> Appellant:
    """Whose appeal it is; in ECAB and before the BVA only claimants appeal."""
    if tribunal in (Tribunal.ECAB, Tribunal.BVA):
        return Appellant.CLAIMANT
    opening = sentences[: 160 if tribunal is Tribunal.CA_WCAB else _BODY]
    ways = _ways(opening, caption, tribunal)
    return next((found for found in ways if found is not Appellant.UNKNOWN), Appellant.UNKNOWN)


def _ways(opening: list[str], caption: str, tribunal: Tribunal | None) -> Iterator[Appellant]:
    """Ways to tell, the surest first; in Illinois's captions the petitioner is the claimant, whoever appeals."""
    party = _parties_of(tribunal)
    captioned = tribunal is not Tribunal.IL_IWCC
    if captioned:
        yield _identified(opening, tribunal)
        yield _tied(caption)
        yield _crossed(caption)
    yield _told(opening, _NOW, party)
    if captioned:
        yield _AGAINST.get(sought_below(opening), Appellant.UNKNOWN)
        yield _named(caption)
    yield _passive(opening, party)
    yield _told(opening, _THEN, party)
    yield _by_name(opening)


def _parties_of(tribunal: Tribunal | None) -> tuple[re.Pattern[str], ...]:
    """Petitioner and respondent are the claimant and the payer only where claims are tried under these names."""
    tried = tribunal in (None, Tribunal.OTHER, Tribunal.IL_IWCC, Tribunal.CO_ICAO, Tribunal.CO_OAC)
    return (_PARTY, _PARTY_OF_FORUM) if tried else (_PARTY,)


def _joined(found: Iterable[Appellant]) -> Appellant:
    seen = set(found) - {Appellant.UNKNOWN}
    if len(seen) > 1:
        return Appellant.BOTH
    return seen.pop() if seen else Appellant.UNKNOWN


def _side(match: re.Match[str]) -> Appellant:
    return Appellant.CLAIMANT if match["claimant"] else Appellant.PAYER


def _tied(caption: str) -> Appellant:
    """A caption that says the side and the role together: Claimant-Respondent, Employer/Appellant."""
    return _joined(_side(match) for match in _TIED.finditer(caption))


_IDENTIFIED = re.compile(
    r"\b(?:appellants?,? \(?(?:the |hereinafter |self-insured )*(?!is|was|has)|petitioners?\s?:\s?)"
    rf"(?P<who>{_CLAIMANT}|{_PAYER})\b(?! who)",
    re.IGNORECASE,
)
_ANSWERING = re.compile(
    r"\brespondents?,? \((?:the |hereinafter )?(?:(?P<claimant>claimant)|carrier|self-insured|employer)\b",
    re.IGNORECASE,
)


def _identified(opening: list[str], tribunal: Tribunal | None) -> Appellant:
    """Appellant (carrier), appellant claimant; Identity of Petitioner: Defendant; in Texas respondent (claimant)."""
    for sentence in opening:
        match = _IDENTIFIED.search(sentence)
        if match:
            return _side(_PARTY.search(match["who"]) or match)
        other = _ANSWERING.search(sentence) if tribunal is Tribunal.TX_APD else None
        if other:
            return Appellant.PAYER if other["claimant"] else Appellant.CLAIMANT
    return Appellant.UNKNOWN


def _crossed(caption: str) -> Appellant:
    """A caption that names appellants on both sides."""
    both = _named(caption) if re.search(r"cross[- ](?:appell|petition)", caption, re.IGNORECASE) else Appellant.UNKNOWN
    return both if both is Appellant.BOTH else Appellant.UNKNOWN


def _named(caption: str) -> Appellant:
    """A caption that calls a name appellant: a company or a public body is a payer, a person the claimant."""
    found, start = [], 0
    for match in _ROLE.finditer(caption):
        name = _AFTER_TITLE.split(caption[max(start, match.start() - 200) : match.start()])[-1]
        start = match.end()
        if match["role"] and not _COUNSEL.search(name):
            found.append(_called(name))
    return _joined(found)


def _called(name: str) -> Appellant:
    """The side of a name: the role that stands for it, the form of a company's name, or else a person's."""
    known = _PARTY.search(name)
    if known:
        return _side(known)
    if not _PERSON.search(name) or _OFFICER.search(name):
        return Appellant.UNKNOWN
    return Appellant.PAYER if _CORPORATE.search(name) else Appellant.CLAIMANT


def _told(opening: list[str], verb: re.Pattern[str], party: tuple[re.Pattern[str], ...]) -> Appellant:
    """The first sentence in which a party seeks review; the other side counts too where it cross-appeals."""
    first = Appellant.UNKNOWN
    for sentence in opening:
        if _BOTH.search(sentence) and verb.search(sentence):
            return Appellant.BOTH
        done = 0
        for match in verb.finditer(sentence):
            side = _subject(sentence[max(done, match.start() - _REACH) : match.start()], party)
            done = match.end() if "cross-" in match[0] or "cross-" in sentence[match.end() :] else done
            crossed = "cross-" in sentence or "also" in sentence[max(0, match.start() - 12) : match.start()]
            if first is Appellant.UNKNOWN:
                first = side
            elif crossed and side not in (Appellant.UNKNOWN, first):
                return Appellant.BOTH
    return first


def _subject(before: str, party: tuple[re.Pattern[str], ...]) -> Appellant:
    """The party named last before the verb; two sides joined by "and" right before it are both."""
    words = _OWNER.sub("", before)
    if _ANSWERS.search(words[-60:]):
        return Appellant.UNKNOWN
    for pattern in party:
        found = list(pattern.finditer(words))
        if found:
            last = _side(found[-1])
            near = words[found[-2].end() : found[-1].start()] if len(found) > 1 else ""
            joined = (
                len(found) > 1
                and _side(found[-2]) is not last
                and re.fullmatch(r"(?: \([^)]*\))?,? and (?:the )?", near)
            )
            return Appellant.BOTH if joined else last
    return Appellant.UNKNOWN


def _passive(opening: list[str], party: tuple[re.Pattern[str], ...]) -> Appellant:
    for sentence in opening:
        for match in _PASSIVE.finditer(sentence):
            side = _subject(_WHEREFROM.split(match["who"] or match["whose"])[0], party)
            if side is not Appellant.UNKNOWN:
                return side
    return Appellant.UNKNOWN


_BY_NAME = re.compile(
    r"(?<![\w.] )\b(?!The |Dr)([A-Z][\w&'-]+(?: (?:[A-Z&][\w&'.-]*|of|and|the)){0,5})\.?,? "
    r"(?:\([^)]{2,40}\) )?(?:now |timely |has |have )?"
    r"(?:appeals?|appealed|petitions? (?:this|the|for)|petitioned|seeks? (?:review|reconsideration)|challenges? the|"
    r"protested|(?:maintains|contends|argues|asserts) (?:that )?the [\w' ]{4,40}(?:\(\W?the \w+\W?\) )?erred)\b"
)
_LED = re.compile(
    r"\b(?:led to|leading to|prompting|resulting in|followed by) (?:(?P<own>his|her)|(?P<whose>[\w' ]{4,30}?)'s?|an?) "
    r"(?:subsequent |further )?appeal\b(?: by (?:the )?(?P<who>[^.;]{4,60}))?"
)
"""An appeal that a digest tells of: leading to his appeal, which led to an appeal by a company."""


def _by_name(opening: list[str]) -> Appellant:
    """A party by a proper name that appeals: a company; or, where the claimant's name is known, whoever else."""
    known = any("the claimant" in sentence for sentence in opening)
    for sentence in opening:
        led = _LED.search(sentence)
        if led and (led["own"] or led["whose"] or led["who"]):
            return Appellant.CLAIMANT if led["own"] else _called(led["who"] or led["whose"])
        match = _BY_NAME.search(sentence)
        if match:
            return Appellant.PAYER if known or _CORPORATE.search(match[1]) else Appellant.CLAIMANT
    return Appellant.UNKNOWN
