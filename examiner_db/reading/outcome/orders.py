"""Which sentences of a decision dispose of it, the surest place first."""

import re
from collections.abc import Iterator

from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.lexicon.standards import NO_ORDER, begins_note, dissents, gives_notice, is_rule, tells_order
from examiner_db.reading.outcome.memoranda import is_memorandum
from examiner_db.reading.outcome.motions import MOTIONS
from examiner_db.reading.outcome.recommended import recommended, was_recommended
from examiner_db.reading.outcome.rules import LOST, WON
from examiner_db.reading.outcome.titles import TITLES, disposition
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import Section
from examiner_db.vocabulary import Tribunal

Passages = list[Passage]

_DOES = (
    r"(?:affirm|revers|vacat|modif|remand|set aside|rescind|dismiss|sustain|grant|den(?:y|ied)|recommit|uphold|upheld|"
    r"reinstat|overturn|amend|adopted)"
)
_DISPOSES = re.compile(rf"(?i)\b{_DOES}|\b(?:award|judgment|adopt|take nothing|pay|entitled)\b")
_FORMAL = re.compile(
    r"\b(?:IT IS|It is|it is)(?:,)? (?:(?:FURTHER|HEREBY|THEREFORE|further|hereby|therefore|so|SO|accordingly),? )*"
    r"(?:ORDERED|ordered|RECOMMENDED|recommended|ADJUDGED)(?! (?:that )?the parties)|\bORDERED,? (?:that|by)|"
    r"\A(?:Ordered|ORDERED) (?:that|by)|\A[\"']?AND NOW\b|\A(?:ACCORDINGLY|Accordingly), (?:the|it is)[^.]{0,140}?"
    rf"\b(?:is|are|be) (?:hereby )?(?i:{_DOES})|\bRECOMMENDS?\b|"
    r"\bunanimously (?:affirmed|reversed|modified|vacated|dismissed),? (?:on the|with|in the|insofar)"
)
"""An order in its formal words."""

_FORMAL_WORDS = (
    "ORDER",
    "Order",
    "order",
    "RECOMMEND",
    "recommend",
    "ADJUDGED",
    "AND NOW",
    "ACCORDINGLY",
    "Accordingly",
    "unanimously",
)
"""Of which one stands in every such order."""

_NOTED = re.compile(
    r"\A(?!(?:[A-Z]+ ){0,2}(?:COURT|TRIBUNAL|COMMISSION) DISPOSITION)"
    r"(?:[\u00b6\d ]{0,6}|[A-Z' ]{3,60}:\s*|(?:[Dd]ecision|[Oo]rder) of [\w' ]{4,60}:\s*)?"
    r"(?:AND |Orders? |ORDERS? |OPINION |Judgment |JUDGMENT |Petition |PETITION )?"
    r"(?:Affirmed|Reversed|Vacated|Remanded|Modified|Dismissed|Sustained|Denied|Recommitted|Granted|AFFIRM(?:ED|ING)|"
    r"REVERS(?:ED|ING)|VACAT(?:ED|ING)|REMAND(?:ED|ING)|MODIFIED|DISMISSED|SUSTAINED|DENIED)\b[\w ,&;/-]{0,90}\.?\Z|"
    r"\A(?i:(?:[\w']+ ){0,3}(?:judgments?|decisions?|orders?|awards?|petitions?(?: for (?:judicial )?review)?),? "
    r"(?:affirmed|reversed|vacated|modified|set aside|denied|dismissed|reinstated)\b[\w ,&;'-]{0,60}\.?)\Z"
)
"""A disposition alone on a line, above the judges' names or at the end."""

_OF_BODY = re.compile(
    r"\A(?:ORDER|OPINION|DECISION|AWARD|JUDGMENT|DECISION AFTER|PETITION|CERTIORARI)[A-Z,;:' ]{0,80}\b(?:AFFIRM|"
    r"REVERS|VACAT|DENYING|GRANTING|SUSTAIN|MODIF|REMAND|SET ASIDE)[A-Z,;:' ]{0,140}\.?"
)
"""The title of an order that says what it does."""

_WE = swift(
    r"\b(?:we|(?:this|the) court|the (?:board(?: panel)?|panel|(?:full )?commission))"
    r"(?:,? (?:therefore|accordingly|hereby|will|must|shall|now|also|likewise|summarily|unanimously|further|thus|"
    r"otherwise|too|,)){0,3}"
    rf",? (?:{_DOES}|adopts?|finds? (?:for|in favor)|enters? judgment|direct)(?!ed\b)|"
    r"\b(?:decisions?|orders?|judgments?|awards?|findings?|determinations?|opinions?|rulings?|denials?|case|matter|"
    r"claims?|appeals?|petitions?|motions?)\b[^.;]{0,200}?\b(?:is|are|be|must be|should be|shall be),? "
    rf"(?:(?:hereby|therefore|accordingly|summarily|in all respects|,) ?)*(?:{_DOES}|recommit|returned)|"
    rf"\bwe (?:(?:dis)?agree|are|cannot|defer|do|review|find|conclude|hold|perceive|discern|see|decide|reject|"
    rf"overrule|adopt)\b(?:[^.;]|"
    rf"\.(?=\d)){{0,200}}?,? and(?:,? (?:therefore|"
    rf"accordingly|thus|so|hence),?)? (?:{_DOES}(?!ed\b)|enter judgment)|\bfinding no [\w ]{{0,20}}error, (?:we|"
    rf"this court)|"
    r"\bunanimously (?:affirmed|reversed|modified|vacated|dismissed)\b|\b(?:left|remains?) undisturbed\b|"
    r"\bwe (?:decline to|do not) disturb\b|\b(?:decision|order|award|judgment) (?:must |will |shall )?stands?\b|"
    r"judgment (?:is|will be|shall be|shall enter|to)|"
    r"\bI (?:(?:therefore|hereby|will|also|accordingly) )*(?:grant|deny|remand|reverse|affirm|vacate|recommend)\b",
    re.IGNORECASE,
)
"""A sentence in which the body itself, or its order, disposes."""

_WE_WORDS = (
    *("affirm", "revers", "vacat", "modif", "remand", "set aside", "rescind", "dismiss", "sustain", "grant", "deny"),
    *("denied", "recommit", "uphold", "upheld", "reinstat", "overturn", "amend", "adopt", "find", "enter", "direct"),
    *("returned", "disturb", "stand", "judgment", "recommend"),
)
"""Of which one stands in every such sentence."""

TRIES = frozenset({None, Tribunal.OTHER, Tribunal.US_COURTS})
"""Tribunals that may try a claim, so that what they find of a burden decides it."""

FIRST = frozenset({Tribunal.CO_OAC, Tribunal.IL_IWCC})
"""Tribunals whose orders grant and deny; Illinois's Commission adopts what the arbitrator ordered."""


def places(document: Document, tribunal: Tribunal | None) -> Iterator[Passages]:
    """Lists of disposing passages, the surest first; a later one serves where an earlier one says nothing."""
    if tribunal is Tribunal.IL_IWCC:
        yield from _of_commission(document)
    body = list(_majority(document))
    if tribunal is Tribunal.CA_WCAB:
        yield [passage for passage in body[: _report(body)] if _orders_of_panel(passage)]
    ordered = [passage for passage in body if passage.section is Section.ORDER and len(passage.text) > 12]
    yield _of_heading(ordered)
    if tribunal is Tribunal.BVA:
        yield [
            passage
            for passage in body
            if re.search(r"\b(?:case|appeal|issues?|claims?)\b.* (?:is|are) REMANDED", passage.text)
        ]
        return
    yield from _beyond(body, tribunal)


def _beyond(body: Passages, tribunal: Tribunal | None) -> Iterator[Passages]:
    """Where no heading opens an order; one that is told among the facts is of an earlier decision."""
    late = body[len(body) * 2 // 3].start if body else 0
    formal = [
        passage
        for passage in body
        if any(map(passage.text.__contains__, _FORMAL_WORDS))
        and _FORMAL.search(passage.text)
        and not (passage.section is Section.FACTS and passage.start < late)
        and (_DISPOSES.search(passage.text) or _OPENS_LIST.search(passage.text))
    ]
    if any(_BY_FINDINGS.search(passage.text) for passage in formal[-6:]):
        yield [passage for passage in body[-_FOUND:] if _any(passage.text) and not _wishes(passage.text)]
    yield [passage for passage in body[:40] if is_memorandum(passage.text)][:1]
    yield _onward(formal[-6:], body)
    noted = [passage for passage in body[:60] if _NOTED.match(passage.text) or _OF_BODY.match(passage.text)]
    if tribunal is Tribunal.MN_WCCA:
        yield noted[-1:]
    ends = [passage for passage in body if passage.section is Section.CONCLUSION]
    yield _onward([passage for passage in ends if _is_order(passage)], ends)
    yield [passage for passage in body[-3:] if _NOTED.match(passage.text)]
    yield [passage for passage in body[len(body) // 2 :][-30:] if _is_order(passage)][-3:]
    yield noted
    yield [passage for passage in body[:40] if _is_order(passage) and len(passage.text) < 260][-3:]
    yield [passage for passage in body[:20] if _RUN_IN.search(passage.text)][:1]
    yield disposition(body[:TITLES])
    yield recommended(body)
    if tribunal in FIRST:
        yield [passage for passage in body if _any(passage.text) and not _wishes(passage.text)]
    elif tribunal in TRIES:
        told = [passage for passage in body[-12:] if passage.section in (Section.ANALYSIS, Section.ORDER)]
        yield [passage for passage in ends + told if _any(passage.text) and not _wishes(passage.text)]
        yield [passage for passage in body[-_LAST:] if _any(passage.text) and not _wishes(passage.text)]


_RUN_IN = re.compile(
    r"\b(?:AFFIRMED|REVERSED|VACATED|REMANDED)(?:,? (?:IN PART|AND|AFFIRMED|REVERSED|VACATED|REMANDED)){0,6}\.? "
    r"(?=(?:The |This )?[A-Z][a-z]+ )|"
    r"(?i:\bappeal from\b)[^.;]{4,140}?\b(?:AFFIRMED|REVERSED|VACATED|REMANDED)\b"
)
"""A disposition in capitals that the text layer ran into the first sentence, or that ends what is appealed from."""

_BY_FINDINGS = re.compile(
    r"\b(?:in accordance with|consistent with|pursuant to) (?:the |these |this )?(?:above |foregoing |within )?"
    r"(?:findings?|decision and findings)\b",
    re.IGNORECASE,
)
_FOUND = 30
"""Sentences at the end that hold the findings to which an order refers."""

_LAST = 8
"""Sentences at the very end, which dispose where no heading or form says where."""


def _majority(document: Document) -> Iterator[Passage]:
    """The body without its notes, to where another judge dissents or the parties are told of their rights."""
    half = len(document.passages) // 2
    noted = {passage.paragraph for passage in document.passages[half:] if begins_note(passage.text)}
    for at, passage in enumerate(document.passages):
        if at > half and (dissents(passage.text) or gives_notice(passage.text, _below(document, at))):
            return
        aside = passage.section is Section.NOTE or passage.paragraph in noted
        if not aside and not tells_order(passage.text):
            yield passage


def _below(document: Document, at: int) -> str:
    """The sentences right below one."""
    return " ".join(after.text for after in document.passages[at + 1 : at + 4])


def _of_heading(ordered: Passages) -> Passages:
    """What stands under the heading of an order and disposes of something; a remand below it has another heading."""
    ordered = [
        passage for passage in ordered if not re.match(r"REMAND", passage.heading) and not was_recommended(passage.text)
    ]
    ordered = [passage for passage in ordered if not is_rule(passage.text)]
    if len(ordered) > _WHOLE or any(_OPENS.search(passage.text) for passage in ordered[:_OPENING]):
        ordered = [passage for passage in ordered if _is_order(passage) or _FORMAL.search(passage.text)]
    return ordered if any(_DISPOSES.search(passage.text) or _any(passage.text) for passage in ordered) else []


_OPENS = re.compile(
    r"\b(?:appeals?|moves?|seeks?|challenges?|contests?|petitions?) (?!(?:is|are|for reconsideration|for review)\b)"
    r"(?:[\w'-]+ ){0,8}?(?:decision|denial|order|termination|review|reverse|judgment)\b"
)
_OPENING = 4
_WHOLE = 30
"""Sentences under a heading that is the title of a whole ruling: the first say who asks for what, or they are many."""


def _onward(chosen: Passages, body: Passages) -> Passages:
    """An order with the sentences after it in its paragraph, and with the list that a colon opens."""
    since = {passage.paragraph: passage.start for passage in reversed(chosen)}
    listed = [passage for passage in chosen if _OPENS_LIST.search(passage.text)]
    for at, passage in enumerate(body):
        if passage in listed:
            since.update({after.paragraph: after.start for after in reversed(body[at + 1 : at + _LISTED])})
    return [passage for passage in body if passage.start >= since.get(passage.paragraph, passage.end)]


_OPENS_LIST = re.compile(r":\s*(?:\(?[1A][.)])?\Z")
_LISTED = 12
"""Sentences of a list of orders."""


def _wishes(words: str) -> bool:
    """Whether words wish for an order, or are a rule on orders."""
    return bool(NO_ORDER.search(words)) or is_rule(words)


def _is_order(passage: Passage) -> bool:
    """Whether a body disposes; a wish or a rule stands before the verb or right after it."""
    if _NOTED.match(passage.text):
        return True
    if _WE_HOLD.match(passage.text):
        return True
    words = passage.text.lower()
    match = _WE.search(passage.text) if any(map(words.__contains__, _WE_WORDS)) else None
    return match is not None and not _wishes(passage.text[: match.end() + _RULE])


_WE_HOLD = re.compile(
    r"(?:[A-Z](?:(?!argu|contend|whether|claim)[^.;]){0,120}, )?[Ww]e (?:therefore )?(?:hold|conclude|find) that the "
    r"(?:[\w',-]+ ){1,12}(?:should|must) be (?:hereby )?"
    rf"{_DOES}[^;]{{0,160}}\.\Z"
)
"""What a body holds that should be done to a decision, to the sentence's end; so it does it."""

_RULE = 50
"""Characters after the verb in which "unless" makes a rule of it."""


def _any(words: str) -> bool:
    return any(re.search(pattern, words, re.IGNORECASE) for pattern in (*WON, *LOST, MOTIONS))


def _report(body: Passages) -> int:
    """California: where the judge's report begins, whose last words only recommend."""
    for at, passage in enumerate(body):
        if at > 3 and re.match(
            r"(?:JOINT )?REPORT (?:AND|&) RECOMMENDATION|REPORT ON (?:PETITION|RECONSIDERATION)", passage.text
        ):
            return at
    return len(body)


def _orders_of_panel(passage: Passage) -> bool:
    """California: what the panel orders or amends, and not what the judge's report recommends."""
    return _amends(passage) or (bool(_FORMAL.search(passage.text)) and "recommend" not in passage.text)


def _amends(passage: Passage) -> bool:
    """California: what the amended findings and award say."""
    return (
        passage.heading.isupper()
        and bool(re.search(r"\bpermanent disability of \d", passage.text))
        and ("FINDINGS" in passage.heading or "AWARD" in passage.heading)
    )


REVERSES = re.compile(r"\bCommission,? [^.]{0,400}\breverses?\b")
_OWN_END = re.compile(r"(?:CORRECTED )?ARBITRATION DECISION|Arbitration Decision|STATE OF ILLINOIS.{0,60}ARBITRATION")


def _of_commission(document: Document) -> Iterator[Passages]:
    """Illinois: what the Commission orders where it reverses; else the order of the arbitrator that it adopts."""
    own: Passages = []
    for passage in document.passages:
        if own and _OWN_END.match(passage.text):
            break
        if tells_order(passage.text):
            continue
        if "ORDERED" in passage.text or REVERSES.search(passage.text) or own:
            own.append(passage)
    if any(REVERSES.search(passage.text) for passage in own):
        yield [passage for passage in own if "ORDERED" in passage.text or _any(passage.text)]
