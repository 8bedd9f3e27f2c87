"""A printed name, or a typed one, as words that can be compared.

Case, diacritics and apostrophes are leveled; titles and credentials are dropped; "Last, First" is put in order;
hyphenated and particled surnames are also kept joined (``delacruz`` for De La Cruz), because people type them so.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain

TITLES = frozenset("dr drs doctor prof professor hon mr mrs ms miss sir".split())
NOISE = frozenset(
    "physician examiner examiners ime qme ame md phd dpm psyd esq mph mbbs facs faaos maybe perhaps possibly".split()
)
"""Words beside a name that are never a name here: most credentials, and what people add to a search."""

DOUBTFUL = frozenset("do dc pa np rn od ma dds pt jd ms".split())
"""Credentials that are also names or states (Anh Do): dropped only where they stand as credentials."""

SUFFIXES = {"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}
PARTICLES = frozenset(
    "al ap bar ben bin da das de del della den der di dos du el fitz ibn la las le lo los mac mc san santa st ste "
    "ten ter van vander vande vom von zu zum zur".split()
)
UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i", "ŋ": "n", "ħ": "h"}
)
"""Letters that Unicode does not take apart into a letter and a mark; \\u0131 is the dotless i."""
UNSEEN = dict.fromkeys(
    (0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF)
)
"""Soft hyphens, joiners and marks of direction, which nobody sees in what they copy: they part no word."""

APOSTROPHES = re.compile(r"['’‘`´ʼʻ′ʹ‛＇]")  # noqa: RUF001 - these are the characters that names are printed with.
DOTTED_CREDENTIAL = re.compile(
    r"\b(?:m\.\s?d|d\.\s?o|d\.\s?c|ph\.?\s?d|d\.\s?p\.\s?m|psy\.\s?d|n\.\s?p|p\.\s?a|r\.\s?n|d\.\s?d\.\s?s|"
    r"m\.\s?p\.\s?h|o\.\s?d|m\.\s?b\.\s?b\.\s?s|f\.\s?a\.\s?c\.\s?s)\b\.?"
)
WORD = re.compile(r"[^\W_]+")
SAINT = re.compile(r"\bsaint(e?)\b")
HYPHENS = re.compile(r"[-‐‑‒–—−﹣－]")  # noqa: RUF001 - typeset names are hyphenated with these too.


class Part(IntEnum):
    """What a word is in a name. A joined word repeats others and is never missed."""

    GIVEN = 0
    MIDDLE = 1
    SURNAME = 2
    JOINED = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word of a name."""

    text: str
    part: Part


@dataclass(frozen=True, slots=True)
class PrintedName:
    """The words of a name, given name first, and its suffix (``jr``)."""

    words: tuple[Word, ...]
    suffix: str | None


def folded(text: str) -> str:
    """Return ``text`` without case and diacritics; what is ASCII has none, and most words are."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.translate(UNSEEN).casefold().translate(UNDECOMPOSED))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def shortened(text: str) -> str:
    """Return folded text with Saint as it is mostly printed, in names as in places: ``st``, and ``ste`` for Sainte."""
    return SAINT.sub(r"st\1", text)


def bare(text: str) -> str:
    """Return ``text`` folded, without apostrophes and dotted credentials; a comma stands where a credential was."""
    return shortened(DOTTED_CREDENTIAL.sub(",", APOSTROPHES.sub("", folded(text))))


def read_name(text: str) -> PrintedName:
    """Read a name as printed in a record: ``Smith, John A., M.D.`` and ``John A. Smith MD`` are the same words."""
    segments = [found for part in bare(text).split(",") if (found := _chunks(part))]
    suffix = next((word for part in segments for word in part if word in SUFFIXES), None)
    named = [kept for at, part in enumerate(segments) if (kept := _without_credentials(part, after_comma=at > 0))]
    if not named:
        return PrintedName((), suffix)
    surname, given = (named[0], list(chain(*named[1:]))) if len(named) > 1 else _split(named[0])
    words = [
        Word(word, Part.GIVEN if at == 0 else Part.MIDDLE)
        for at, word in enumerate(word for chunk in given for word in _pieces(chunk))
    ]
    words += [Word(word, Part.SURNAME) for chunk in surname for word in _pieces(chunk)]
    return PrintedName((*words, *_joined(given, surname)), suffix)


def _chunks(text: str) -> list[str]:
    """Split at white space and periods; hyphens stay inside."""
    return [chunk for chunk in re.split(r"[\s.]+", text) if WORD.search(chunk)]


def _without_credentials(chunks: list[str], *, after_comma: bool) -> list[str]:
    dropped = TITLES | NOISE | SUFFIXES.keys() | (DOUBTFUL if after_comma else frozenset())
    return [chunk for chunk in chunks if chunk not in dropped]


def _split(chunks: list[str]) -> tuple[list[str], list[str]]:
    """Return surname and given names of a name in natural order: the last word, with the particles before it."""
    start = len(chunks) - 1
    while start > 1 and chunks[start - 1] in PARTICLES:
        start -= 1
    return chunks[start:], chunks[:start]


def _pieces(chunk: str) -> list[str]:
    return WORD.findall(HYPHENS.sub(" ", chunk))


def _joined(given: list[str], surname: list[str]) -> list[Word]:
    """Return the other spellings of compound names: hyphenated parts in one word, particles with the surname."""
    joined = {"".join(_pieces(chunk)) for chunk in (*given, *surname) if len(_pieces(chunk)) > 1}
    if len(surname) > 1:
        joined.add("".join(piece for chunk in surname for piece in _pieces(chunk)))
    return [Word(word, Part.JOINED) for word in sorted(joined)]


def as_printed(text: str) -> dict[str, str]:
    """Return how each folded word of ``text`` is printed there."""
    return {
        word: printed
        for chunk in HYPHENS.sub(" ", text).split()
        for printed in [chunk.strip('.,;:()"')]
        for word in _pieces(APOSTROPHES.sub("", folded(printed)))
    }
