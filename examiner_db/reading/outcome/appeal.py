"""Who seeks review: the claimant, the payer, or both; from the caption's lines and the sentence that says so."""

import re
from collections.abc import Iterator, Sequence

from examiner_db.reading.outcome.below import sought_below
from examiner_db.reading.outcome.joint_appeals import by_both, crosses, subject
from examiner_db.reading.sides.appellants import CLAIMANT, PARTY, PAYER, Appellant, side
from examiner_db.reading.sides.caption_roles import by_company, called, crossed, named, tied, uncrossed
from examiner_db.reading.sides.companies import company
from examiner_db.vocabulary import Outcome, Tribunal

_AGAINST = {Outcome.CLAIMANT_WON: Appellant.PAYER, Outcome.CLAIMANT_LOST: Appellant.CLAIMANT}
"""Who appeals, by what: a payer from an award, a claimant from a refusal."""

_PARTY_OF_FORUM = re.compile(r"\b(?:(?P<claimant>petitioner)|(?P<payer>respondents?))\b", re.IGNORECASE)
_PARTY_OR_STYLE = re.compile(
    rf"\b(?:(?P<claimant>{CLAIMANT}|petitioner)|(?P<payer>{PAYER}|respondents?))\b", re.IGNORECASE
)
_OWNER = re.compile(rf"\b(?:{CLAIMANT}|{PAYER})'s?(?= (?:[\w-]+ ){{0,3}}?(?:{CLAIMANT}|{PAYER})\b)", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:(?:cross-)?(?<!in the )(?<!on )appeals?\b(?! (?:panel|board|court|officer?|filed|was|of the)\b)|"
    r"(?:cross-)?petitions? (?:for (?!benefits|compensation|workers?'?s?|an? award|damages)|this|the|us|to review)|"
    r"(?:cross|counter)-(?:petitions?|requests?)(?= from|,)|"
    r"seeks? (?:judicial |administrative |appellate |further |full )?(?:review|reconsideration|removal|reversal)|"
    r"requests? (?:(?:administrative|judicial|appellate|full board|board|a) )?(?:review|reconsideration)|"
    r"requests? that (?:we|the (?:appeals panel|court|board)) (?:reverse|render|set aside|vacate)|"
    r"challenges? (?:the|a|an|these|this|that)\b|"
    r"asks? (?:us|this court|the (?:court|panel|board|commission)) to (?:reverse|set aside|vacate)|"
    r"(?:has|have) (?:both |each |also )?(?:filed|timely|petitioned|appealed)|"
    r"having (?:timely )?(?:filed|petitioned|appealed)|petitioned (?:for|the|this)|assigns? error|"
    r"files? (?:an? |this )?(?:\w+ )?(?:appeal|request for review|petition for))"
)
_THEN = re.compile(
    r"\b(?:appealed|sought (?:review|reconsideration|judicial review)|(?:timely )?filed (?:an? |the |this |his |"
    r"her |its )?(?:timely |\w+ )?(?:appeal|petition for (?:review|reconsideration|removal|certiorari|discretionary)|"
    r"notice of (?:appeal|intention)|request for|application for (?:review|reconsideration)|exceptions)|"
    r"[Pp]etition for (?:[Rr]econsideration|[Rr]emoval)|"
    r"(?:contends?|argues?|asserts?|maintains?) (?:on appeal|(?:that )?the (?:[\w']+ ){0,3}?(?:WCJ|judge|ALJ|"
    r"hearing officer|court|[Cc]ommission|[Bb]oard)(?: \([^)]{2,24}\))? erred))"
)
_APPEALED = re.compile(r"\b(?:appeal(?:s|ed)\b(?! (?:judge|board))|filed an appeal\b)")
"""How somebody goes to Washington's Board from the Department's order, on which the Board decides in the end.

Who petitions for review of a proposed decision may be the other party.
"""

_PASSIVE = re.compile(
    r"\b(?:[Aa]ppeal|[Rr]eview|[Rr]econsideration|certiorari|exceptions)\b[^.;]{0,60}?\b(?:filed|taken|brought|"
    r"sought|requested|"
    r"prosecuted)(?: herein)? by (?:the )?(?P<who>[\w' -]{4,40})|\b[Aa]ppeals? by (?:the )?(?P<whose>[\w' -]{4,40})"
)
_WHEREFROM = re.compile(r" (?:in|from|of|against|under|that|which|for) ")
_ANSWERS = re.compile(r"\b(?:responds?|urges? affirmance|requests? affirmance|opposes?|in support of)\b")
_DOES_NOT = re.compile(r"\b(?:not|never|neither|nor)(?: \w+ly)? \Z")
_IN_VAIN = re.compile(
    r"\b(?:(?:declin\w+|decided not) to (?:address|reach|consider|decide)|(?:do|need|did) not (?:address|reach|"
    r"consider|decide)|dismiss(?:es)?) (?:[\w']+ ){0,3}(?:cross|counter)-(?:appeal|petition)|"
    r"\b(?:cross|counter)-(?:appeal|petition)\b[^.;]{0,40} (?:is|was) (?:\w+ )?(?:moot|dismissed|"
    r"withdrawn|abandoned)\b",
    re.IGNORECASE,
)
"""A cross-appeal that is not decided: the order is on the appeal alone."""

_CROSS = re.compile(
    r"(?:(?:,|;)? and )?(?:\b(?:the|an?) )?(?:[\w'-]+ ){0,5}\b(?:cross|counter)[- ](?:appeal|petition)[^.;]{0,200}",
    re.IGNORECASE,
)
"""The words in which somebody cross-appeals."""

_REACH = 110
"""Characters before the verb in which its subject stands."""

_BODY = 45
"""Sentences of the opening in which a decision has said who appealed."""


def appellant(sentences: list[str], caption: str, tribunal: Tribunal | None, printed: Sequence[str] = ()) -> Appellant:
    """Whose appeal it is; in ECAB and before the BVA only claimants appeal.

    ``printed`` are the sentences before names and styles became roles: of whom they say that he was hurt is asked
    where nothing else tells.
    """
    if tribunal in (Tribunal.ECAB, Tribunal.BVA):
        return Appellant.CLAIMANT
    if any(_IN_VAIN.search(sentence) for sentence in sentences):
        return direct(sentences, caption, tribunal, printed)
    return _first(sentences, caption, tribunal, printed)


def direct(sentences: list[str], caption: str, tribunal: Tribunal | None, printed: Sequence[str] = ()) -> Appellant:
    """Whose the first appeal is, without those who cross-appeal."""
    uncrossing = [_CROSS.sub("", sentence) for sentence in sentences]
    return _first(uncrossing, uncrossed(caption), tribunal, printed or sentences)


def _first(sentences: list[str], caption: str, tribunal: Tribunal | None, printed: Sequence[str]) -> Appellant:
    """The first way that tells."""
    opening = sentences[: 160 if tribunal is Tribunal.CA_WCAB else _BODY]
    ways = _ways(opening, caption, tribunal, printed[:_BODY] or opening)
    return next((found for found in ways if found is not Appellant.UNKNOWN), Appellant.UNKNOWN)


def _ways(opening: list[str], caption: str, tribunal: Tribunal | None, printed: Sequence[str]) -> Iterator[Appellant]:
    """Ways to tell, the surest first; in Illinois's captions the petitioner is the claimant, whoever appeals."""
    party = _parties_of(tribunal)
    captioned = tribunal is not Tribunal.IL_IWCC
    head = " ".join(printed[:_CAPTIONED])
    yield _appealing(_OF_CLAIM.search(head), Appellant.CLAIMANT, Appellant.PAYER)
    yield _appealing(_OF_AGENCY.search(head), Appellant.PAYER, Appellant.CLAIMANT)
    proposed = any("ndustrial appeals judge" in sentence for sentence in opening)
    yield _told(opening, _APPEALED, party) if proposed else Appellant.UNKNOWN
    told = _told(opening, _NOW, party)
    if captioned:
        yield told if told is Appellant.BOTH else Appellant.UNKNOWN
        yield _identified(opening, tribunal)
        yield crossed(caption)
        yield told if told is Appellant.PAYER and by_company(caption) else Appellant.UNKNOWN
        yield tied(caption)
    yield told
    if captioned:
        yield _AGAINST.get(sought_below(opening), Appellant.UNKNOWN)
        yield named(caption)
    yield _passive(opening, party)
    yield _told(opening, _THEN, party)
    yield _hurt(printed)
    yield _by_name(opening)


_OF_CLAIM = re.compile(
    r"\b(?:[Cc]laim|CLAIM|[Cc]ompensation|COMPENSATION) (?:[Oo]f|OF) [A-Z][\w.' -]{3,50}, "
    r"(?:(?P<appeals>(?i:appellant|petitioner))|(?i:respondent)),?(?! (?i:(?:and|&) cross))(?!-)"
)
"""Matter of the Claim of a person, Respondent: whose claim it is answers an appeal of the payer's."""

_OF_AGENCY = re.compile(
    r"\b(?:VS?\.?|[Vv]s?\.?|[Vv]ersus|VERSUS) "
    r"(?=[^;]{0,90}\b(?:COMMISSIONER|Commissioner|SECRETARY|Secretary)\b)[^;]{0,90}?"
    r"\b(?i:social security(?: administration)?|health and human services)[ ,]*(?i:defendants?|respondents?)"
    r"[\s,/-]{1,3}(?:(?P<appeals>(?i:appellant|petitioner))|(?i:appellee|respondent))"
)
"""A person v. the Commissioner of Social Security, Defendant, Appellee: only claimants sue who pays benefits."""

_CAPTIONED = 8
"""Sentences of a caption."""


def _appealing(style: re.Match[str] | None, styled: Appellant, other: Appellant) -> Appellant:
    """Who appeals by the style that a caption gives one party: the ``styled`` one, or the ``other`` whom it answers."""
    if not style:
        return Appellant.UNKNOWN
    return styled if style["appeals"] else other


def _parties_of(tribunal: Tribunal | None) -> tuple[re.Pattern[str], ...]:
    """Petitioner and respondent are the claimant and the payer only where claims are tried under these names."""
    if tribunal in (Tribunal.IL_IWCC, Tribunal.CO_ICAO, Tribunal.CO_OAC):
        return (_PARTY_OR_STYLE,)
    return (PARTY, _PARTY_OF_FORUM) if tribunal in (None, Tribunal.OTHER) else (PARTY,)


_IDENTIFIED = re.compile(
    r"\b(?:appellants?,? \(?(?:the |hereinafter |self-insured )*(?!is|was|has)|petitioners?\s?:\s?|"
    r"petitioners? \((?:the )?)"
    rf"(?P<who>{CLAIMANT}|{PAYER})\b(?! who)",
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
            return side(PARTY.search(match["who"]) or match)
        other = _ANSWERING.search(sentence) if tribunal is Tribunal.TX_APD else None
        if other:
            return Appellant.PAYER if other["claimant"] else Appellant.CLAIMANT
    return Appellant.UNKNOWN


def _told(opening: list[str], verb: re.Pattern[str], party: tuple[re.Pattern[str], ...]) -> Appellant:
    """The first sentence in which a party seeks review; the other side counts too where it cross-appeals."""
    first, unnamed = Appellant.UNKNOWN, False
    for sentence in opening:
        if _OF_CASE.match(sentence):
            continue
        if by_both(sentence):
            return Appellant.BOTH
        done = 0
        for match in verb.finditer(sentence):
            who = _subject(sentence[max(done, match.start() - _REACH) : match.start()], party)
            crossing = _crossing(sentence, match, also=done > 0)
            done = match.end()
            if first is Appellant.UNKNOWN:
                first = who
            elif crossing and who not in (Appellant.UNKNOWN, first):
                return Appellant.BOTH
            unnamed = unnamed or (who is Appellant.UNKNOWN and crosses(sentence[match.start() :]))
    return Appellant.BOTH if unnamed and first is not Appellant.UNKNOWN else first


def _crossing(sentence: str, match: re.Match[str], *, also: bool) -> bool:
    """Whether a further appeal is told of: a cross-appeal, or the second that one sentence says to be taken now."""
    if "also" in sentence[max(0, match.start() - 12) : match.start()] or "cross-" in sentence:
        return True
    return "counter-" in sentence or (also and match[0] in ("appeal", "appeals", "challenges"))


_OF_CASE = re.compile(r"In (?:[A-Z][\w.'-]+|\u00a4+)(?: v\. [\w' ]{2,40})?,? (?:\w+, )?(?:the|an?) ")
"""What is told of another case: in that case, the employee appealed."""


def _subject(before: str, party: tuple[re.Pattern[str], ...]) -> Appellant:
    """The party named last before the verb; two sides joined by "and" right before it are both."""
    words = _OWNER.sub("", before)
    if _ANSWERS.search(words[-60:]) or _DOES_NOT.search(words):
        return Appellant.UNKNOWN
    for pattern in party:
        found = list(pattern.finditer(words))
        if found:
            return subject(words, found)
    return Appellant.UNKNOWN


def _passive(opening: list[str], party: tuple[re.Pattern[str], ...]) -> Appellant:
    for sentence in opening:
        for match in _PASSIVE.finditer(sentence):
            who = _subject(_WHEREFROM.split(match["who"] or match["whose"])[0], party)
            if who is not Appellant.UNKNOWN:
                return who
    return Appellant.UNKNOWN


_HURT = re.compile(
    r"\b[Aa]ppell(?:(?P<appeals>ant)|ee)(?:'s (?:[\w-]+ )?(?:injur(?:y|ies)|accident|employment|treating)\b|"
    r",? (?:\w+ )?(?:sought (?:[\w']+ ){0,3}benefits|sustained an?|suffered an?|was injured|injured (?:his|her)|"
    r"slipped|fell|"
    r"filed (?:a|an|his|her) (?:[\w']+ ){0,2}claim)\b)"
)
"""An appellant, or an appellee, of whom it is said that he was hurt."""


def _hurt(printed: Sequence[str]) -> Appellant:
    """The claimant, where the appellant was hurt; the payer, where the appellee was; nobody, where both are said."""
    found = {bool(match["appeals"]) for sentence in printed for match in _HURT.finditer(sentence)}
    if len(found) != 1:
        return Appellant.UNKNOWN
    return Appellant.CLAIMANT if found.pop() else Appellant.PAYER


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


def _introduced(name: str, opening: list[str]) -> bool:
    """Whether a surname is said to be the claimant's: the claimant, Joren Alstad."""
    own = re.compile(rf"\b(?:{CLAIMANT}),? (?:[A-Z][\w.'-]+ ){{1,3}}{re.escape(name)}\b")
    return " " not in name and any(map(own.search, opening))


def _by_name(opening: list[str]) -> Appellant:
    """A party by a proper name that appeals: a company; or, where the claimant's name is known, whoever else."""
    known = any("the claimant" in sentence for sentence in opening)
    for sentence in opening:
        led = _LED.search(sentence)
        if led and (led["own"] or led["whose"] or led["who"]):
            whose = led["who"] or led["whose"]
            return Appellant.CLAIMANT if led["own"] or _introduced(whose, opening) else called(whose)
        match = _BY_NAME.search(sentence)
        if match:
            return Appellant.PAYER if known or company(match[1]) else Appellant.CLAIMANT
    return Appellant.UNKNOWN
