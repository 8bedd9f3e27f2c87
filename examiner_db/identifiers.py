"""The identifiers a physician may have, in one spelling each: NPI, license, ORCID.

Each function returns the one spelling, or ``None`` for what is no identifier: a wrong check digit, or a placeholder
such as "not applicable", which would make one person of everybody who has it.
"""

import re

NPI_PREFIX = "80840"
"""The issuer prefix that the check digit of an NPI covers (card numbers of the United States health system)."""

LETTERS = {"MD": "MD", "DO": "DO", "DC": "DC", "DPM": "DPM", "DDS": "DDS", "DMD": "DMD", "OD": "OD", "PSY": "PSYD"}
"""Letters that boards, and physicians who file a license, write before its number, with the degrees they stand for."""
LETTERS_OF = {"CO": {"DR": "MD DO"}, "WA": {"OP": "DO"}}
"""The same where only one state's boards write them: a Colorado physician, a Washington osteopathic physician."""
TYPES = {"PHYSICIAN": "MD DO", "PHYSICIANASSISTANT": "PA", "SA": "PA"}
"""Types of licenses that no letters before a number say, as keys have them, with the degrees of their holders."""

_NPI = re.compile(r"[129]\d{9}\Z", re.ASCII)
_ORCID = re.compile(r"\d{15}[\dX]\Z", re.ASCII)
_ORCID_SITE = re.compile(r"\A(https?://)?(www\.)?orcid\.org/", re.IGNORECASE)


def npi(text: str | None) -> str | None:
    """Ten digits with a valid check digit. They begin with 1 or 2; 9 is never issued and marks invented people."""
    digits = re.sub(r"[\s.-]", "", text or "")
    if not _NPI.match(digits):
        return None
    return digits if _luhn_sum(NPI_PREFIX + digits) % 10 == 0 else None


def _luhn_sum(digits: str) -> int:
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(sum(divmod(value, 10)) for value in doubled)


def orcid(text: str | None) -> str | None:
    """``0000-0002-1825-0097``, from the digits alone or from an address at orcid.org; ISO 7064 mod 11-2."""
    bare = _ORCID_SITE.sub("", (text or "").strip())
    digits = re.sub(r"[\s-]", "", bare).upper()
    if not _ORCID.match(digits) or _orcid_check(digits[:15]) != digits[15]:
        return None
    return "-".join(digits[start : start + 4] for start in range(0, 16, 4))


def _orcid_check(digits: str) -> str:
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    return "X" if check == 10 else str(check)


def license_number(text: str | None) -> str | None:
    """Letters and digits in upper case, without leading zeros.

    A number has a digit. Words alone ("Not applicable", "Exempt", "TBD") say that there is none, whatever the words.
    """
    number = re.sub(r"[^A-Z0-9]", "", (text or "").upper()).lstrip("0")
    return number if re.search(r"\d", number) else None


def lettered(state: str | None, text: str | None) -> tuple[str, str] | None:
    """The letters before a license number that tell its board, or "", and the number; ``None`` for a placeholder.

    Washington prints them twice: ``MD.MD.60012345`` is ``("MD", "60012345")``. Other letters belong to the number, and
    tell numbers of one state apart.
    """
    number = license_number(text)
    known = {**LETTERS, **LETTERS_OF.get(_state(state), {})}
    found = re.fullmatch(rf"({'|'.join(known)})\1?(\d+)", number or "", re.ASCII)
    if found is None:
        return None if number is None else ("", number)
    bare = license_number(found[2])
    return None if bare is None else (found[1], bare)


def degrees(state: str | None, type_: str) -> str:
    """The degrees of those who hold a license of this type, as a key has it; "" where the type does not tell."""
    return {**LETTERS, **TYPES, **LETTERS_OF.get(_state(state), {})}.get(type_, "")


def license_key(state: str | None, type_: str | None, number: str | None) -> str | None:
    """``NY MD 123456``: state, type and number. The type is the one that is printed, or the letters before the number.

    Where neither tells, ``NY 123456`` is a key of its own, because two boards of a state may give one number.
    """
    found, place = lettered(state, number), _state(state)
    if found is None or not place:
        return None
    letters, bare = found
    printed = re.sub(r"[^A-Z0-9]", "", (type_ or "").upper())
    if printed not in {"", letters}:
        bare = license_number(number) or bare
    return " ".join(part for part in (place, printed or letters, bare) if part)


def _state(text: str | None) -> str:
    return (text or "").strip().upper()


def license_from_text(text: str) -> str | None:
    """The same from what a person types: state first, number last, the type (if any) between them."""
    words = text.split()
    if len(words) < 2 or not re.fullmatch(r"[A-Za-z]{2}", words[0]):
        return None
    return license_key(words[0], "".join(words[1:-1]), words[-1])
