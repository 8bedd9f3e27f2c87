"""A caption that names no claimant: initials, and the employer or payer where it is an organization."""

import re

from examiner_db.claimants.names import CAPTION_LENGTH, Name, caption_names, is_organization, tokens, unboxed

_INITIALS = re.compile(
    r"(?m:^|\bof\s+)\s*(?P<initials>[A-Z]\.(?:\s?[A-Z]\.){1,2}),?\s+(?:\(claiming|Appellant|Claimant|and\b)"
)
_ORGANIZATION = re.compile(
    r"\b(?:[vV][sS]?\.|and)[\s)]+(?:Issued:[^\n]*\s+)?(?P<name>[A-Z][^\n,;0-9]{2,80}(?:,?\s(?:Inc|INC|LLC|Corp|CORP|Ltd|LTD|L\.L\.C)\.?)?)"
)
_SAID_TO_EMPLOY = re.compile(r"[^.]{0,120}?\b(?:Employer|EMPLOYER|Respondent\.|Self-Insured|SELF-INSURED)")
REACH = 300
"""Characters after the claimant's name within which the other party stands in a caption."""


def caption(text: str) -> str | None:
    """``W.A. v. UNITED PARCEL SERVICE``; the initials alone without an organization; ``None`` without a claimant."""
    head = unboxed(text[:CAPTION_LENGTH])
    printed = _INITIALS.search(head)
    if printed:
        return _joined(printed["initials"].replace(" ", ""), head[printed.end("initials") :][:REACH])
    name = next(filter(None, caption_names(text)), ())
    if not name:
        return None
    last = head.find(name[-1])
    return _joined(_initials(name), head[last:][:REACH] if last >= 0 else "")


def _joined(initials: str, rest: str) -> str:
    match = _ORGANIZATION.search(rest)
    if match is None:
        return initials
    name = re.split(r"\s+(?:and|et)\b", match["name"])[0].strip(" .,")
    payer = is_organization(tokens(name)) or (" " in name and _SAID_TO_EMPLOY.match(rest, match.end()))
    return f"{initials} v. {' '.join(name.split())}" if payer else initials


def _initials(name: Name) -> str:
    return "".join(f"{word[0].upper()}." for word in name if word[0].isalpha())
