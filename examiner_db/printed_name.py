"""A name as printed, taken apart: "Harker, Jr., Jonathan Q., M.D." and "Dr. Jonathan Q. Harker Jr." are one name.

The parts keep their printed spelling, apostrophes and hyphens of print apart; ``fold_name`` levels it for comparison.
Where a name can be read in two ways, the reading with less in it is taken: a surname alone links nothing.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

TITLES = frozenset({"dr", "drs", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss"})
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th"})
IN_FULL = {"junior": "Jr.", "senior": "Sr."}
"""Suffixes in full, which are surnames too: only after a given name and a surname, or a comma, are they suffixes."""
PARTICLES = frozenset(
    "al bin da dal de del della den der di dos du el ibn la le los mac ten ter van vande vanden vander von zu".split()
)
ALSO_GIVEN = frozenset({"al", "della", "mac"})
"""Particles that are given names where they stand first."""

CREDENTIALS = frozenset(
    "MD DO DC DPM DDS DMD OD PHD PSYD EDD PT DPT OT NP APRN RN LPN PA PAC JD ESQ MPH MBA MS MA MSC BS BSN MBBS MBCHB "
    "FACS FACP FAAOS FAAN FAAPMR FACEP FACOEM DABR QME ABPP LAC CNP FNP DABCO CICE".split()
)

ALWAYS_DEGREES = frozenset("md phd psyd mbbs".split())
"""Degrees that no surname is spelled like, so that "Md" and "md" say the same after a given name and a surname."""

COMPANIES = frozenset("corp corporation group inc llc llp ltd pc pllc".split())
"""Last words of an organization's name; boards discipline professional corporations as well."""

_UNSEEN = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_MARKS = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201b\u00b4\u02b9\u02bb\u02bc\u2032\uff07`", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-")
    | dict.fromkeys(_UNSEEN, "")
    | {"\u00a0": " ", "\u202f": " ", ";": ","}
)
"""Apostrophes and hyphens of all kinds, blanks that do not break, and semicolons, as typed; nothing for what is unseen.

PDF extractors and web pages leave soft hyphens, joiners and marks of direction within names.
"""
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "\u0131": "i"})
_SPACED_DEGREE = re.compile(r"\b(M|D|Ph|Psy|Ed)\.\s+(D|O|C)\.(?=\s*(?:,|$))")
_SPACED_CAPITALS = re.compile(r"(?<=\w\w)(,?\s+)M\s+D(?=\s*(?:,|$))")
_GLUED_INITIAL = re.compile(r"\b([^\W\d_]\.)(?=[^\W\d_]\.)")
_GLUED_NAME = re.compile(r"\b([^\W\d_]\.)(?=[^\W\d_]{2})")
_TITLE_WITHOUT_BLANK = re.compile(r"\A\s*(drs?|prof|mrs?|ms)\s*\.\s*", re.IGNORECASE)
_INITIAL = re.compile(r"[^\W\d_]\.?\Z")


@dataclass(frozen=True)
class PrintedName:
    """The parts of one printed name; what is not printed is ``None``. Several credentials are joined by a comma."""

    given: str | None = None
    middle: str | None = None
    surname: str | None = None
    suffix: str | None = None
    credential: str | None = None

    @property
    def is_full(self) -> bool:
        """Whether a given name is printed, not only an initial, and a surname."""
        return self.surname is not None and self.forename is not None

    @property
    def forename(self) -> str | None:
        """The given name, folded; with "J. Ross Harker" it is "j ross", with "J. Harker" there is none."""
        given, middle = fold_name(self.given), fold_name(self.middle)
        if len(given) != 1:
            return given or None
        return f"{given} {middle}" if len(middle.partition(" ")[0]) > 1 else None

    @property
    def plain(self) -> str:
        """Given name first, no credential, capitals only where they belong: "Jonathan Q. Harker Jr."."""
        whole = " ".join(part for part in (self.given, self.middle, self.surname, self.suffix) if part)
        return _recapitalized(whole) if whole.isupper() else whole


@lru_cache(maxsize=100_000)
def fold_name(text: str | None) -> str:
    """A name or a part of one, leveled: no case, accents, apostrophes or periods; a hyphen is a blank."""
    decomposed = unicodedata.normalize("NFKD", (text or "").translate(_MARKS).casefold().translate(_LETTERS))
    letters = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(re.sub("[-\u2010\u2013]", " ", re.sub(r"['.,]", "", letters)).split())


def parse_name(text: str) -> PrintedName:
    """Take a printed name apart. An organization, or text without a name, gives a ``PrintedName`` without parts."""
    if _is_company(text):
        return PrintedName()
    names: list[list[str]] = []
    credentials: list[str] = []
    suffix: str | None = None
    for chunk in _cleaned(text).split(","):
        words = _without_title(chunk.split())
        while words and (kind := _kind(words, credentials, names)):
            if kind == "credential":
                credentials.append(words.pop())
            else:
                suffix = IN_FULL.get(words[-1].casefold(), words[-1])
                words.pop()
        if not names and suffix is None and (end := _suffix_between(words)):
            names.append(words[:end])
            suffix, words = words[end], words[end + 1 :]
        if words:
            names.append(_split_initials(words))
    given, middle, surname = _surname_first(names) if len(names) > 1 else _natural(names[0] if names else [])
    return PrintedName(given, middle, surname, suffix, ", ".join(sorted(credentials, key=text.find)) or None)


def without_suffix(part: str) -> tuple[str | None, str | None]:
    """A part of a name from a column of its own, without the suffix that some lists print at its end; and the suffix.

    "HARKER JR" in a column of surnames is the surname of the father and of the son.
    """
    words = part.translate(_MARKS).replace(",", " ").split()
    if not words or words[-1].rstrip(".").casefold() not in SUFFIXES:
        return part, None
    return " ".join(words[:-1]) or None, words[-1]


def _is_company(text: str) -> bool:
    last = text.replace(".", "").split()[-1:]
    return bool(last) and last[0].casefold() in COMPANIES and len(text.split()) > 1


def _cleaned(text: str) -> str:
    """Apostrophes, blanks and bracketed remarks leveled; "M. D." at an end closed up; a title set apart."""
    text = re.sub(r"\([^)]*\)", " ", unicodedata.normalize("NFC", text).translate(_MARKS))
    text = re.sub(r"\s+([.,])", r"\1", re.sub(r"(?<=\w)\s+-\s+(?=\w)|(?<=\w)-\s+(?=\w)", "-", text))
    text = _SPACED_CAPITALS.sub(r"\1MD", _SPACED_DEGREE.sub(r"\1.\2.", text))
    return _TITLE_WITHOUT_BLANK.sub(lambda found: found[1] + " ", text)


def _without_title(words: list[str]) -> list[str]:
    while len(words) > 1 and words[0].rstrip(".").casefold() in TITLES:
        words = words[1:]
    return words


def _kind(words: list[str], credentials: list[str], names: list[list[str]]) -> str | None:
    """What the last of ``words`` is, if not a part of the name itself."""
    word = words[-1]
    bare = word.replace(".", "")
    if bare.casefold() in SUFFIXES and (names or len(words) > 1):
        return "suffix"
    if bare.casefold() in IN_FULL and len(words) + sum(map(len, names)) > 2:
        return "suffix"
    if bare.casefold() in ALWAYS_DEGREES and (len(words) > 2 or names):
        return "credential"
    if bare.upper() in CREDENTIALS and ("." in word or bare.isupper() or bare in {"PhD", "PsyD", "EdD", "Esq"}):
        # "KIM DO" is a name: without periods a degree needs a given name and a surname before it, or a comma.
        return "credential" if names or "." in word or len(words) > 2 else None
    # After "M.D." other letters in capitals are a fellowship or a diploma, known or not.
    follows = bool(credentials) and bool(names) and len(words) == 1 and len(bare) > 2
    return "credential" if follows and bare.isupper() and not names[0][0].isupper() else None


def _suffix_between(words: list[str]) -> int:
    """Where a suffix stands between a surname and a given name, as in "HARKER JR JOHN A"; 0 where none does."""
    end = next((at for at, word in enumerate(words) if word.casefold() not in PARTICLES), 0) + 1
    return end if end < len(words) - 1 and words[end].rstrip(".").casefold() in SUFFIXES else 0


def _split_initials(words: list[str]) -> list[str]:
    """Make two words of "J.R." and of "A.Harker", and one of "St. John"."""
    spaced = " ".join(words)
    for glued in (_GLUED_INITIAL, _GLUED_NAME):
        spaced = glued.sub(r"\1 ", spaced)
    joined: list[str] = []
    for word in spaced.split():
        if joined and joined[-1].rstrip(".").casefold() in {"st", "ste"}:
            joined[-1] += f" {word}"
        else:
            joined.append(word)
    return joined


def _surname_first(chunks: list[list[str]]) -> tuple[str | None, str | None, str | None]:
    surname, rest = chunks[0], [word for chunk in chunks[1:] for word in chunk]
    while len(rest) > 1 and rest[-1].casefold() in PARTICLES and rest[-1].islower():
        surname = [rest.pop(), *surname]
    return rest[0], " ".join(rest[1:]) or None, " ".join(surname)


def _natural(words: list[str]) -> tuple[str | None, str | None, str | None]:
    if not words:
        return None, None, None
    if len(words) > 1 and _INITIAL.match(words[-1]) and not _INITIAL.match(words[0]):
        return words[1], " ".join(words[2:]) or None, words[0]  # "Harker Jonathan Q." ends with an initial.
    start = len(words) - 1
    while start and words[start - 1].casefold() in PARTICLES and not (start == 1 and words[0].casefold() in ALSO_GIVEN):
        start -= 1
    given, middle, surname = words[:1] if start else [], words[1:start], words[start:]
    return " ".join(given) or None, " ".join(middle) or None, " ".join(surname)


def _recapitalized(text: str) -> str:
    words = [word if fold_name(word) in {"ii", "iii", "iv"} else _capitalized(word) for word in text.split()]
    return " ".join(words)


def _capitalized(word: str) -> str:
    parts = re.split(r"([-'])", word.lower())
    capital = "".join(part[:1].upper() + part[1:] for part in parts)
    return "Mc" + capital[2:].capitalize() if capital.startswith("Mc") and len(capital) > 3 else capital
