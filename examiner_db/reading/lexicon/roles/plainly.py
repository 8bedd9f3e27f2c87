"""A sentence in plain words: whoever pays, was injured, represents or decides stands as one sign of that side.

Forums have a hundred words for the same few who act. With these, dates and specialties out of the way, and physicians
of one list made one, a rule need say only once how somebody engages a physician.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.partial_date import MONTH
from examiner_db.reading.lexicon.patterns.beginnings import compiled, swift
from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.words.roles import ROLE_WORDS

_IST = ROLE_WORDS["ist"]
_SIGN = "[\u24c5\u24c6]"
_INSURES = r"(?:Insurance|Mutual|Casualty|Indemnity|Assurance|Life|Assurances?|Underwriters|Fund)"
_TRADES = (
    r"(?:Inc\.?|Co\.|Corp\.?|LLC|Company|Corporation|Mining|Coal|Foods?|Hospital(?=')|Industries|Group|Steel|Stores?|"
    r"Transport|Trucking|Construction|Manufacturing|Energy|Stevedoring|Products|Paper|Railroad|Railway|Airlines?|"
    r"Foundry|Logistics|Freight|Lumber|Timber|Mills?|Motors|Shipyards?|Shipbuilding|Terminals?|Electric|Power|"
    r"Packing|Farms|Enterprises|Plastics|Fuels?|Collieries|Contractors|Builders|Brothers|Bros\.|Works)"
)
_SIDES = swift(
    r"(?P<INSURER_>\b(?:[Tt]he )?(?:(?:workers' compensation|compensation|insurance|plan|claims|third-party|no-fault|"
    r"disability|"
    r"State|moving|liability) )*(?:[Ii]nsurers?|[Cc]arriers?|[Ss]uret(?:y|ies)|SAIF|adjusters?|administrators?|TPA|"
    r"[Ii]nsurance (?:company|companies|carriers?|fund)|Insurance Fund|State Fund|claims (?:examiner|representative|"
    r"manager))\b(?!'(?!s\b))|"
    r"\b(?:[Tt]he|[Aa]|[Ii]ts|(?:[A-Z]\w+ ){1,2}?[A-Z]?\w+'s) (?:[\w-]+ )?vendor\b(?:, [A-Z][\w.&]*(?:,? "
    r"[A-Z][\w.&]*){0,3},?(?= [a-z]))?|"
    r"\b[Tt]he [Pp]lan\b(?! (?:of|for|to)\b)|"
    rf"\b(?:[A-Z][\w&.-]+ ){{1,3}}{_INSURES}\b(?: (?:Company|Insurance|Co\.))?(?! (?:Group|Center))|"
    r"\b(?:[Tt]he )?(?:[Ii]nsurer|[Cc]arrier|[Aa]dministrator)(?='))|"
    r"(?P<EMPLOYER_>\b(?:[Tt]he )?(?:(?:self-insured|responsible|former|moving|named|other|last|alleged) )*"
    r"(?:[Ee]mployers?|[Rr]espondents?(?: No\. ?\d)?|[Dd]efendants?|[Mm]ovants?|responsible operator|"
    r"[Ee]mploying [Ee]stablishment|self-insure[dr])\b|"
    r"\b[Tt]he (?:Cooperative|Company|Corporation|Railroad|City|County|Township|School (?:District|Board)|"
    r"(?:Port|Transit|Housing) Authority)\b(?! of\b)|"
    rf"\b(?:[A-Z][\w&.-]+ ){{1,3}}{_TRADES}(?![\w])(?! (?:Clinic|Center|Health|Medical|Orthop)))|"
    r"(?P<DEFENSE_>\b(?:[Tt]he )?(?:moving )?(?:[Dd]efen[sc]e\b(?! (?:counsel|attorney|lawyer))|[Gg]overnment\b)|"
    r"\b[Tt]he United States\b|\b[Dd]efense (?:counsel|attorneys?|lawyers?)\b)|"
    r"(?P<INJURED_>\b(?:[Tt]he )?(?:(?:injured|late|deceased|covered) )*(?:[Ee]mployee|[Cc]laimant|[Pp]etitioner|"
    r"[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|[Ww]orker|[Vv]eteran|[Aa]ssignor|[Mm]iner|beneficiary|[Ii]nsured|"
    r"decedent|patient)s?\b(?!'? (?:insurer|carrier|compensation|population))|\b(?:Mr|Ms|Mrs)\. "
    r"[A-Z](?:[\w-]|'(?!s\b))+)|"
    r"(?P<AGENCY_>\b(?:[Tt]he )?(?:U\.S\. )?(?:Department of Labor|DOL|OWCP|Office of Workers' Compensation Programs|"
    r"Office(?! of)|Social Security Administration|Social Security|SSA|[Ss]tate [Aa]gency|[Aa]gency|DDS|DDD|"
    r"(?:Bureau of )?[Dd]isability [Dd]eterminations? (?:[Ss]ervices?|[Ss]ection|[Bb]ureau)|"
    r"Bureau of Disability Determinations?|"
    r"Commissioner|(?:[Dd]istrict )?[Dd]irector|Department|RO\b|AOJ)\b)|"
    r"(?P<COURT_>\b(?:[Tt]he |this )?(?:(?:compensation|trial|district|administrative law|workers' "
    r"compensation|hearing) )*"
    r"(?:[Cc]ourt|[Jj]udge|ALJ|WCJ|WCLJ|JCC|[Aa]rbitrator|hearing officer|undersigned)\b)|"
    r"(?P<BOARD_>\b(?:[Tt]he |this )?(?:(?:compensation|deputy|Industrial|Appeals|Texas Workers' Compensation|"
    r"Workers' Compensation) )*(?:[Cc]ommission(?:er)?|Board(?!-)|Chair|Division(?! (?:independent|IME))|Bureau|"
    r"Office of Workers' Compensation(?! Programs)|Medical Impairment Rating Registry)\b)"
)
SIGNS = tuple(sign.rstrip("_") for sign in (*_SIDES.groupindex, "LAWYER_"))
"""The signs of those who act, as they stand in a word."""

_COUNSEL_FOR = swift(
    r"\b(?:[Tt]he )?(?:[Tt]rial )?(?:[Cc]ounsel|[Aa]ttorneys?|[Ll]awyers?|[Rr]epresentatives?) (?:for|representing|of) "
    r"(?P<side>[A-Z]+_)(?:, INJURED_,)?"
)
_COUNSEL = re.compile(
    r"(?P<side>(?:INSURER|EMPLOYER|DEFENSE|INJURED)_)(?:'s| own| trial)+ (?:former |then |own |trial )?"
    r"(?P<what>attorneys?|counsel|lawyers?|representatives?|adjusters?|vendors?|agents?|"
    r"(?:third-party )?INSURER_|EMPLOYER_)\b(?:, (?:[A-Z][\w.&-]*,? ){0,3}?[A-Z][\w.&-]*,?(?= [a-z])|, INJURED_,)?"
)
_OWN_COUNSEL = swift(
    r"(?:\b[A-Z][\w.]+ [A-Z][\w-]+, |INJURED_, )?\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:own |former |lay |"
    r"accredited |union )*(?:attorneys?|counsel|lawyers?|representative|agent)\b"
)
_JOINED = re.compile(
    r"(?P<first>(?:INSURER|EMPLOYER)_)(?:(?:(?: and |/| or )(?:its |their )?|, |,? \()(?:INSURER|EMPLOYER)_\)?,?)+"
)
_POSSESSIVE = re.compile(r"(?<=_)(?:'s'?|s'|')(?!\w)")
_DATE = re.compile(
    rf",? (?:on|dated|in|of) (?:{MONTH}(?: \d{{1,2}})?,? ?(?:of )?(?:\d{{4}})?|\d{{4}}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}),?"
    r"(?= |[.,;]|\Z)"
)
_BRACKETED = swift(
    rf"\((?P<sign>{_SIGN})\)|\b[Aa] (?P<one>{_SIGN})|\A(?:\u00b6 ?)?\d+\. |\A\u00b6 ?\d+ |[\"\u201c\u201d]|"
    rf"(?<={_SIGN}), [MD]\. ?[DOC]\.,?|(?<=[a-z]) \((?:the )?[A-Z]{{2,5}}s?\)"
)
_BEARS = (
    r"[^,]{0,60}\b(?:treating|attending|prescribing|requesting|operating|admitting|ordering|referring|"
    r"second[- ]opinion|consult|review|non-?examining|impartial|neutral|agreed|designated|authorized|company|panel|"
    r"RME|required medical|selected|chosen|plant|family (?:doctor|physician))"
)
"""Words by which an apposition tells the role, and not only the specialty."""
_SPECIALTY = swift(
    rf"(?P<sign>{_SIGN}), (?:an?|the) (?!{_BEARS})(?:[\w-]+ ){{0,4}}?{_IST}(?: (?:in|of|at|from) [A-Z][a-z]+(?: "
    rf"[A-Z][a-z]+)?)?(?P<end>,|(?=\.))"
    rf"|\b(?:an?|another) (?!{_BEARS})(?:[\w-]+ ){{0,2}}?{_IST}, (?P<one>{_SIGN}),?"
    rf"|(?P<field>{_SIGN}), (?:(?!who\b|an?\b|the\b)[a-z]+ ){{0,2}}[a-z]+(?:ics|iatry|ology|icine|surgery),?(?= |\.)"
)
_LIST = swift(
    rf"(?:\A|(?<=\bby )|(?<=\bwith )|(?<=\bto )|(?<=\bof )|(?<=\bfrom )|(?<=\bwere )|(?<=\bthat )|(?<=\btoo, )|"
    rf"(?<=\bappointed )|(?<=\bdesignated )|(?<=\bretained )|(?<=\bhired )|(?<=\bincluding )|(?<=\bnamely )|"
    rf"(?<=\bcalled )|(?<=\bpresented )|(?<=\boffered )|(?<=\bselected )|(?<=\bchose )|(?<=\bdoctors )|(?<=s, ))"
    rf"(?:{_SIGN}(?:, (?:and |or )?| and | or |,? as well as )){{1,9}}{_SIGN}(?!,? (?:who (?:was|is|has|had|\w+ed)\b|"
    r"whom|whose|his|her|its|an?\b|the\b))"
)
_MOST = 600
"""Letters of a sentence beyond which no rule asks how somebody was engaged."""


@lru_cache(maxsize=256)
def plainly(text: str) -> str:
    """The sentence with a sign for each of those who act."""
    plain = _BRACKETED.sub(lambda found: found["sign"] or found["one"] or "", text[:_MOST])
    plain = _DATE.sub("", plain)
    plain = _SPECIALTY.sub(lambda found: found["sign"] or found["one"] or found["field"], plain)
    plain = _LIST.sub(_one_of, plain)
    plain = _POSSESSIVE.sub("'s", _SIDES.sub(lambda found: str(found.lastgroup), plain))
    plain = _JOINED.sub(lambda found: found["first"], plain)
    plain = _COUNSEL.sub(_side_of, plain)
    plain = _COUNSEL_FOR.sub(lambda found: _counsel_of(found["side"]), plain)
    return _OWN_COUNSEL.sub("LAWYER_", plain)


def _one_of(found: re.Match[str]) -> str:
    """One sign for a list: that of the physician whom the sentence is seen for, if they stand in it."""
    return "\u24c5" if "\u24c5" in found.group() else "\u24c6"


def _side_of(found: re.Match[str]) -> str:
    """Whose attorney or agent it is; an injured person's insurer or employer is a payer."""
    if found["what"].endswith("_"):
        return found["what"].split()[-1]
    return _counsel_of(found["side"])


def _counsel_of(side: str) -> str:
    return "LAWYER_" if side == "INJURED_" else side


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainRule(RoleRule):
    """A rule on the role that reads the sentence in plain words."""

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Where the rule speaks in the plain sentence."""
        return compiled(*self.patterns).search(plainly(text), start)
