"""The parties' names in one decision, so that rules may read "the claimant" and "the employer" where names stand.

Only words that a text itself ties to a side count: who was injured, who employed, who denied the claim, and the names
of the caption, where companies pay and persons are injured. A company goes by the first words of its name.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from examiner_db.reading.lexicon.businesses import IN_NAMES, NOT_NAMES
from examiner_db.reading.lexicon.insurers import INSURERS
from examiner_db.reading.lexicon.patterns.needs import holds, needs
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.sides.agents import by_name, printed
from examiner_db.reading.sides.caption_names import captioned, opposed
from examiner_db.reading.sides.companies import company
from examiner_db.reading.sides.styled import by_appeal, by_caption

_ONE = r"[A-Z][\w&'.-]*[\w]"
_COMPANY = rf"(?:the )?(?P<name>{_ONE}(?:[ /]{_ONE}){{0,4}})"
_KIND = r"(?:,? (?:Inc|LLC|L\.L\.C|Corp|Co|Ltd|LP|LLP|P\.C|N\.A)\.?)?"
_CALLED = re.compile(
    r" \((?:hereinafter |hereafter )?['\"]{0,2}(?:the )?['\"]{0,2}([A-Z][\w&/.-]+(?: [A-Z][\w&/.-]+){0,3})['\"]{0,4}\)"
)
_NAME_BEFORE = re.compile(rf"{_COMPANY}{_KIND}(?: \([^)]{{2,24}}\))?\Z")
_WORD_BEFORE = re.compile(rf"(?P<name>{_ONE}(?:/{_ONE})?)(?: \([^)]{{2,24}}\))?\Z")
_INJURED = re.compile(
    r" (?:filed (?:a|an|his|her) (?:claim|application|lawsuit|complaint|petition)|sustained(?! its\b)|"
    r"was injured|injured (?:his|her)|suffered|"
    r"(?:first )?sought (?:medical )?treatment|was treated|testified that (?:he|she)|stopped work|worked (?:as|for)|"
    r"was employed|was referred|returned to work|slipped|first treated (?:with|at)|began working (?:for|at|as))\b|"
    r",? who (?:is|was) [\w-]+ years (?:old|of age)\b"
)
_ADDRESSED = re.compile(r"M(?<!\wM)(?:rs?|s)\. (?P<name>[A-Z][\w'-]+)")
_STYLED = re.compile(
    r"(?:P(?<!\wP)(?:laintiff|etitioner)|C(?<!\wC)laimant|E(?<!\wE)mployee|A(?<!\wA)pp(?:licant|ellant)),? "
    r"(?:[A-Z][\w'-]+ )(?:[A-Z]\. "
    r")?(?P<name>[A-Z][\w'-]+)\b(?! (?:[A-Z]\w+ ){0,2}(?:Insurance|Ins|Mutual|Company|Inc|Corp|Co|LLC)\b)"
)
_SHORT_NAMED = re.compile(
    r"\b[A-Z][a-z][\w'-]+ (?:[A-Z][\w.'-]* ){0,2}(?P<name>[A-Z][a-z][\w'-]+),? \(['\"]{1,2}(?P=name),?['\"]{1,2}\)"
)
"""A person whom the text calls by the surname from then on: the claimant, in the opening of a decision."""
_EMPLOYED_BY = re.compile(
    r"[acdeiw](?<!\w[acdeiw])(?:"
    r"(?<=e)mploy(?:ed|ment) (?:by|with|at)|(?<=w)ork(?:ed|ing|s)? (?:as an? [\w -]{3,40} )?(?:for|at)|"
    r"(?<=d)river for|(?<=e)mployee of|(?<=i)nsured by|(?<=i)nsurer,|(?<=c)arrier,|"
    rf"(?<=a)dministrator,|(?<=e)mployer,) {_COMPANY}"
)
_IS_PAYER = re.compile(
    r",? (?:Self-[Ii]nsured |SELF-INSURED )?(?:Employer|Insurer|EMPLOYER|INSURER|Defendant|Respondent)s?\b(?!:)"
)
_LABELED = re.compile(
    r"\b(?:(?P<claimant>Claimant|Employee|Applicant|Petitioner)|Employer|Carrier|Insurer): +"
    rf"(?P<name>{_ONE}\b(?!:)(?: {_ONE}\b(?!:)){{0,4}})"
)
_DENIED = re.compile(
    r" (?:denied(?! (?:\w+ing|any|prior|previous|a history|that (?:he|she))\b)|ceased|terminated|stopped paying|"
    r"insured|retained(?! (?:(?:the|an?|some|his|her|full|new|legal) )?(?:[\w-]+ ){0,2}"
    r"(?:capacity|abilit\w+|use|function|motion|counsel|attorneys?|lawyers?))|"
    r"accepted(?! (?:(?:the|an?) )?(?:[\w-]+ ){0,2}(?:job|work|duty|position|offer))|disputed|"
    r"admitted liability|arranged|hired(?! (?:an?|new|other|his|her) (?:[\w-]+ )?(?:counsel|attorney|lawyer))|"
    r"referred the claim)\b"
)
"""What those who pay do, and now and then somebody who was hurt."""
_INSURED = re.compile(r" (?:and|through|by) its (?:[\w'-]+ ){0,2}(?:insurer|carrier|administrator)\b")
_VENDOR = re.compile(
    r",? (?:an?|its|the) (?:[\w-]+ ){0,4}(?:vendor|third-party administrator|review (?:company|organization|firm))\b"
)
_ASKED = re.compile(rf"[Aa](?<!\w[Aa])t (?P<name>{_ONE}(?: {_ONE}){{0,3}}?)'s? (?:request|direction)\b")
_REACH = 90
"""Characters before a sign in which a name may begin."""

_OFTEN = 4
"""Times a name stands in the head before one sign is enough to take it for the claimant's."""

_HEAD = 20_000
"""Characters in which a decision has said who is who."""

_TOP = 2_500
"""Characters in which the caption stands."""

_IN_CAPTION = re.compile(
    r"(?P<name>[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]*\.?){1,3})\s*,?[\s)]*"
    r"(?:Employee|Claimant|Petitioner|Plaintiff|Applicant|EMPLOYEE|CLAIMANT|PETITIONER|PLAINTIFF|APPLICANT)\b"
)
_TOO_PLAIN = frozenset(
    """
    american national general united first new north south east west northern southern eastern western great city
    county state public federal central community international global prairie river valley lake mountain pacific
    atlantic school district insurance mutual casualty medical health hospital university department saint old big
    """.split()
)
"""First words by which no company goes alone."""


PUT_IN = ("laimant", "mployer", "nsurer", "djuster", "ounsel")
"""Letters of the words that stand, once a sentence is anonymous, where it prints a name."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Patterns for the parties' names; ``None`` where the text ties none to the side. ``names`` are all of them.

    ``styles`` and ``agents``: other words for a party, and the names of those who act for one, with what to read.
    """

    claimant: re.Pattern[str] | None
    payer: re.Pattern[str] | None
    insurer: re.Pattern[str] | None = None
    names: tuple[str, ...] = ()
    styles: tuple[tuple[re.Pattern[str], str], ...] = ()
    agents: tuple[tuple[re.Pattern[str], str], ...] = ()
    _known: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def anonymous(self, text: str) -> str:
        """The text with the parties' names, and the styles of those who appeal, replaced by their roles.

        Most sentences are asked for by several stages, so that what was made of them is remembered.
        """
        told = self._known.get(text)
        if told is None:
            told = self._known[text] = self._told(text)
        return told

    def _told(self, text: str) -> str:
        for style, means in self.styles if "ppell" in text else ():
            text = style.sub(means, text)
        for agent, acts in self.agents:
            text = agent.sub(acts, text)
        if not any(map(text.__contains__, self.names)):
            return text
        if self.insurer:
            text = self.insurer.sub("the insurer", text)
        if self.payer:
            text = self.payer.sub("the employer", text)
        return self.claimant.sub("the claimant", text) if self.claimant else text


def parties(document: Document, physicians: frozenset[str]) -> Parties:
    """Find the parties; a name that is also a physician's is left alone."""
    text = document.folded.text
    head = text[:_HEAD]
    called = _called(head)
    addressed = {match["name"].removesuffix("'s") for match in _ADDRESSED.finditer(head)}
    own = by_caption(head)
    hurt = Counter(_before(head, _INJURED, _WORD_BEFORE))
    payers = _payers(head, called)
    payers.update(set(_before(head, _DENIED, _WORD_BEFORE)) - hurt.keys() - ({own[0]} if own else set()))
    payers |= set(_goes_by(own[1], head)) if own else set()
    persons = opposed(head)
    payers = {name for name in payers if _usable(name, physicians) and name not in addressed}
    payers = {name for name in payers if not _is_of(name, persons)}
    agents = by_name(head) if addressed else {}
    found = _claimants(head, own, hurt) - payers - agents.keys()
    claimants = {name for name in found if _usable(name, physicians)}
    if claimants:
        asked = {match["name"] for match in _ASKED.finditer(head)}
        payers |= {name for name in asked if _usable(name, physicians) and name not in addressed}
    payers = {name for name in payers if not claimants & {name, *name.split()}}
    insurers = {name for name in payers if _INSURES.search(name) or _insures(name, called, head)}
    return Parties(
        _pattern(claimants, r"(?:Mr\. |Ms\. |Mrs\. )?(?:[A-Z][\w.'-]+ )?"),
        _pattern(payers - insurers, "(?:the )?"),
        _pattern(insurers, "(?:the )?"),
        names=(*claimants, *payers),
        styles=by_appeal(head),
        agents=printed(agents),
    )


def _is_of(name: str, persons: frozenset[str]) -> bool:
    """Whether a name is a person's whom the caption sets against a company, or a part of it: nobody's employer."""
    return any(set(name.casefold().split()) <= set(person.casefold().split()) for person in persons)


def _payers(head: str, called: dict[str, str]) -> set[str]:
    """Names tied to those who employ, insure or pay."""
    found = {match["name"] for match in _EMPLOYED_BY.finditer(head)}
    found.update(_before(head[:_TOP], _IS_PAYER, _NAME_BEFORE))
    found.update(_before(head, _INSURED, _NAME_BEFORE))
    found.update(name for name in INSURERS if name in head and re.search(rf"{_word(name)}\b", head))
    found.update(_before(head, _VENDOR, _NAME_BEFORE))
    found |= {match["name"] for match in _LABELED.finditer(head[:_TOP]) if not match["claimant"]}
    found |= {short for long, short in called.items() if long in found or company(long)}
    for whole in (*captioned(head), *filter(company, tuple(found))):
        found |= set(_goes_by(whole, head))
    return found


def _claimants(head: str, own: tuple[str, str] | None, hurt: Counter[str]) -> set[str]:
    """Surnames, or other short names, tied to whoever was injured; of the decision's own name, if used elsewhere."""
    counted = hurt + Counter(match["name"].removesuffix("'s") for match in _ADDRESSED.finditer(head))
    counted.update(match["name"].removesuffix("'s") for match in _STYLED.finditer(head))
    short = next(_SHORT_NAMED.finditer(head[:_TOP]), None)
    counted.update({short["name"]: 2} if short and not company(short.group()) else {})
    common = {name for name, count in counted.most_common(3) if count >= 2 or head.count(name) >= _OFTEN}
    labeled = [match for match in _LABELED.finditer(head[:_TOP]) if match["claimant"]]
    persons = [match["name"] for match in (*labeled, *_IN_CAPTION.finditer(head[:_TOP])) if not company(match["name"])]
    styled = {_ordinary(name.split()[-1]) for name in persons} | ({_ordinary(own[0])} if own else set())
    return common | {name for name in styled if len(name) > 3 and head.count(name) >= _OFTEN}


def _before(text: str, sign: re.Pattern[str], name: re.Pattern[str]) -> Iterator[str]:
    """The names that stand just before a sign."""
    for match in sign.finditer(text) if holds(text, needs(sign.pattern)) else ():
        found = name.search(text[max(0, match.start() - _REACH) : match.start()])
        if found:
            yield found["name"]


def _called(text: str) -> dict[str, str]:
    """Long names and the short ones that the text gives them in brackets."""
    called = {}
    for match in _CALLED.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        whole = re.search(rf"\b{re.escape(match[1])}(?: [A-Z][\w&'.-]+)+(?P<kind>{_KIND})", before)
        if whole and (whole["kind"] or _PAYS.search(before)):
            called[f"{whole.group()} Company"] = match[1]
            continue
        long = _NAME_BEFORE.search(before)
        if long and ('"' in match.group() or "'" in match.group() or match[1].split()[0] in long["name"].split()):
            called[long["name"]] = match[1]
    return called


def _goes_by(name: str, head: str) -> Iterator[str]:
    """The beginnings of a company's name that the text uses in ordinary letters."""
    words = _ordinary(name).split()
    for count in range(1, min(len(words), 4) + 1):
        short = " ".join(words[:count])
        plain = count == 1 and (len(short) < 4 or short.casefold() in _TOO_PLAIN)
        if not plain and len(re.findall(rf"{_word(short)}\b(?! [A-Z])", head)) >= (2 if count == 1 else 1):
            yield short


def _ordinary(name: str) -> str:
    """A name in capitals in ordinary letters, hyphens kept."""
    return re.sub(r"[A-Z][A-Z']+", lambda word: word.group().capitalize(), name) if name.isupper() else name


def _insures(name: str, called: dict[str, str], head: str) -> bool:
    """Whether a short name is an insurer's: of a long one that says so, or followed by such a word."""
    return (
        name in INSURERS
        or any(short == name and _INSURES.search(long) for long, short in called.items())
        or bool(re.search(rf"{_word(name.lower())}(?: \w+)? (?:insur|assur|mutual|casualty|indemnity)", head.lower()))
    )


def _word(name: str) -> str:
    """A pattern of a name that begins a word; its letters come first, because the search skips to them."""
    return rf"{re.escape(name)}(?<=\b{re.escape(name)})"


_PAYS = re.compile(r"\b(?:insurer|carrier|employer|administrator|self-insured)\b")
_INSURES = re.compile(r"\b(?:Insurance|Insurers|Mutual|Casualty|Indemnity|Assurance|Life)\b")
"""Words in the names of insurers."""


def _usable(name: str, physicians: frozenset[str]) -> bool:
    words = name.replace("/", " ").split()
    plain = NOT_NAMES - IN_NAMES if len(words) > 2 else NOT_NAMES
    return name in INSURERS or (
        not any(plain & {word, _singular(word), word.capitalize()} or word.casefold() in physicians for word in words)
        and len(name) > 2
        and ".." not in name
        and not (len(words) == 1 and company(name) and name not in _PUBLIC)
    )


_PUBLIC = frozenset("Borough City College County District School Schools Township University".split())
"""Public bodies that are called by one word once they are known: who denied the claim as "the Borough"."""


def _singular(word: str) -> str:
    """A word without what makes it a plural or an owner."""
    return word.rstrip(".").removesuffix("'s").rstrip("'").removesuffix("s")


def _pattern(names: set[str], lead: str) -> re.Pattern[str] | None:
    if not names:
        return None
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"{lead}\b(?:{'|'.join(map(re.escape, longest_first))})\b(?! \d)")
