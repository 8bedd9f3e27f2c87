"""The parties' names in one decision, so that rules may read "the claimant" and "the employer" where names stand.

Only words that a text itself ties to a side count: who was injured, who employed, who denied the claim.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from examiner_db.reading.passages import Document

_ONE = r"[A-Z][\w&'.-]*[\w]"
_COMPANY = rf"(?:the )?(?P<name>{_ONE}(?:[ /]{_ONE}){{0,4}})"
_CALLED = re.compile(r" \(['\"]{0,2}(?:the )?['\"]{0,2}([A-Z][\w&/.-]+)['\"]{1,4}\)")
_NAME_BEFORE = re.compile(rf"{_COMPANY}(?: \([^)]{{2,24}}\))?,?\Z")
_WORD_BEFORE = re.compile(rf"(?P<name>{_ONE}(?:/{_ONE})?)(?: \([^)]{{2,24}}\))?\Z")
_INJURED = re.compile(
    r" (?:filed (?:a|an|his|her) (?:claim|application|lawsuit|complaint|petition)|sustained|"
    r"was injured|injured (?:his|her)|suffered|"
    r"(?:first )?sought (?:medical )?treatment|was treated|testified that (?:he|she)|stopped work|worked (?:as|for)|"
    r"was employed|was referred|returned to work|slipped)\b"
)
_ADDRESSED = re.compile(r"M(?<!\wM)(?:rs?|s)\. (?P<name>[A-Z][\w'-]+)")
_EMPLOYED_BY = re.compile(
    r"\b(?:employ(?:ed|ment) (?:by|with|at)|work(?:ed|ing|s)? (?:as an? [\w -]{3,40} )?(?:for|at)|driver for|"
    r"employee of|insured by|insurer,|carrier,|"
    rf"administrator,|employer,) {_COMPANY}"
)
_IS_PAYER = re.compile(r" (?:[Ee]mployer|[Ii]nsurer|EMPLOYER|INSURER|Defendant|Respondent)\b")
_DENIED = re.compile(
    r" (?:denied|ceased|terminated|stopped paying|insured|retained|accepted|disputed|"
    r"admitted liability|arranged|hired|referred the claim)\b"
)
_ASKED = re.compile(rf"[Aa](?<!\w[Aa])t (?P<name>{_ONE}(?: {_ONE}){{0,3}}?)'s? (?:request|direction)\b")
_REACH = 90
"""Characters before a sign in which a name may begin."""

_OFTEN = 4
"""Times a name stands in the head before one sign is enough to take it for the claimant's."""

_HEAD = 20_000
"""Characters in which a decision has said who is who."""

_NOT_NAMES = frozenset(
    """
    Respondents Respondent Petitioner Claimant Employee Employer Insurer Carrier Plaintiff Defendant Appellant The He
    She It They Board Office Court Commission Judge Arbitrator OWCP ALJ WCJ WCLJ Veteran Applicant Worker Mr Ms Mrs
    Dr Drs Benefits Compensation Department State County United States Order Decision Employees Workers VA RO
    Appellee Who Minnesota Illinois Panel Division Magistrate Agency Administration Commissioner Director Referee
    """.split()
)


@dataclass(frozen=True, slots=True)
class Parties:
    """Patterns for the parties' names; ``None`` where the text ties none to the side. ``names`` are all of them."""

    claimant: re.Pattern[str] | None
    payer: re.Pattern[str] | None
    insurer: re.Pattern[str] | None = None
    names: tuple[str, ...] = ()

    def anonymous(self, text: str) -> str:
        """The text with the parties' names replaced by their roles."""
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
    payers = {match["name"] for match in _EMPLOYED_BY.finditer(head)}
    payers.update(_before(head, _IS_PAYER, _NAME_BEFORE))
    payers.update(_before(head, _DENIED, _WORD_BEFORE))
    claimants = Counter(_before(head, _INJURED, _WORD_BEFORE))
    addressed = [match["name"].removesuffix("'s") for match in _ADDRESSED.finditer(head)]
    claimants.update(addressed)
    called = _called(head)
    payer_names = {name for name in payers if _usable(name, physicians) and name not in addressed}
    payer_names |= {short for long, short in called.items() if long in payer_names or _company(long)}
    claimant_names = {
        name
        for name, count in claimants.most_common(3)
        if (count >= 2 or head.count(name) >= _OFTEN) and _usable(name, physicians) and name not in payer_names
    }
    if claimant_names:
        asked = {match["name"] for match in _ASKED.finditer(head)}
        payer_names |= {name for name in asked if _usable(name, physicians) and name not in addressed}
    payer_names = {name for name in payer_names if not claimant_names & {name, *name.split()}}
    insurers = {name for name in payer_names if _INSURES.search(name)}
    insurers |= {short for long, short in called.items() if short in payer_names and _INSURES.search(long)}
    insurers |= {
        name for name in payer_names if re.search(rf"(?i)\b{re.escape(name)}[\w ]* (?:life )?(?:insur|mutual)", head)
    }
    return Parties(
        _pattern(claimant_names, r"(?:Mr\. |Ms\. |Mrs\. )?(?:[A-Z][\w.'-]+ )?"),
        _pattern(payer_names - insurers, "(?:the )?"),
        _pattern(insurers, "(?:the )?"),
        names=(*claimant_names, *payer_names),
    )


def _before(text: str, sign: re.Pattern[str], name: re.Pattern[str]) -> Iterator[str]:
    """The names that stand just before a sign."""
    for match in sign.finditer(text):
        found = name.search(text[max(0, match.start() - _REACH) : match.start()])
        if found:
            yield found["name"]


def _called(text: str) -> dict[str, str]:
    """Long names and the short ones that the text gives them in brackets."""
    called = {}
    for match in _CALLED.finditer(text):
        long = _NAME_BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
        if long:
            called[long["name"]] = match[1]
    return called


_INSURES = re.compile(r"\b(?:Insurance|Insurers|Mutual|Casualty|Indemnity|Assurance|Life)\b")
"""Words in the names of insurers."""


def _company(name: str) -> bool:
    return bool(
        re.search(
            r"\b(?:Inc|Co|Corp|LLC|Company|Electric|Insurance|Mutual|Society|Industries|Services|"
            r"Hospital|Casualty|Indemnity|Stores?|Group)\b",
            name,
        )
    )


def _usable(name: str, physicians: frozenset[str]) -> bool:
    words = name.replace("/", " ").split()
    return (
        not any(
            word.rstrip(".'s") in _NOT_NAMES or word in _NOT_NAMES or word.casefold() in physicians for word in words
        )
        and len(name) > 2
    )


def _pattern(names: set[str], lead: str) -> re.Pattern[str] | None:
    if not names:
        return None
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"{lead}\b(?:{'|'.join(map(re.escape, longest_first))})\b(?! \d)")
