"""Why a name was found, in words for the person who typed."""

from collections.abc import Mapping
from dataclasses import replace

from rapidfuzz.distance import OSA

from examiner_db.search.alias_table import aliases_of
from examiner_db.search.entries import NameEntry, NameHit
from examiner_db.search.match import Match, Pair
from examiner_db.search.places import place_name
from examiner_db.search.typed_name import TypedName, about_stem, about_stems, entry_about, place_stems, specialty_stems
from examiner_db.search.vocabulary import Vocabulary
from examiner_db.search.words import DOUBTFUL, SUFFIXES, Part, as_printed, read_name

SAME = frozenset({"same", "joined"})
"""How a typed word stands for a printed one that has its letters."""


def differences(typed: TypedName, match: Match, alias: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return in what the typed name differs from the alias that it matched, strongest difference first."""
    printed = as_printed(alias)
    found = [reason for pair in match.pairs if (reason := _difference(pair, printed, vocabulary))]
    found += ["given name and surname typed in the other order"] * match.other_order
    found += [f"{suffix} is not in this name" for suffix in _other_suffix(typed, alias)]
    missed = [word for word in match.missed if word.text not in typed.either]
    found += [f"{word.typed} is not in this name" for word in missed if word.text not in typed.elsewhere]
    places = [word.typed for word in missed if word.text in typed.elsewhere]
    return (*found, *[f"{' '.join(places)}: in no place on record here"] * bool(places))


def as_typed(typed: TypedName, match: Match, alias: str, entry: NameEntry) -> bool:
    """Return whether a whole name was typed, in either order, and every typed word is in the alias or on record.

    A middle name may be left out or be an initial, but no given name and no surname; credentials tell nobody apart.
    """
    words = [pair.how in SAME or (pair.how == "initial" and pair.part is Part.MIDDLE) for pair in match.pairs]
    both = {min(pair.part, Part.SURNAME) for pair in match.pairs} >= {Part.GIVEN, Part.SURNAME}
    whole = both and not match.left & {Part.GIVEN, Part.SURNAME}
    known = entry_about(entry) | {about_stem(pair.typed.text) for pair in match.pairs}
    strange = {word.text for word in match.missed} - typed.either - DOUBTFUL
    return whole and all(words) and not strange and typed.about.keys() <= known and not _other_suffix(typed, alias)


def told(hit: NameHit) -> NameHit:
    """Return ``hit`` with its reasons in ``why``, as its entry, which may have been cut to what is public, has them."""
    aliased = hit.alias != aliases_of(hit.entry)[0]
    reasons = [
        *hit.differences,
        *_about(dict(hit.about), hit.entry),
        *_against(hit),
        *[_printed(hit.entry, hit.alias)] * aliased,
    ]
    identified = [f"{hit.identifier}, as typed"] if hit.identifier else []
    return replace(hit, why="; ".join([*identified, *reasons]) or "the name as typed")


def _about(typed: Mapping[str, str], entry: NameEntry) -> list[str]:
    """Return which typed words agree with the specialty or a place."""
    specialty = [word for stem, word in typed.items() if stem in specialty_stems(entry)]
    places = {stem: word for stem, word in typed.items() if stem in place_stems(entry)}
    reasons = [f"specialty {entry.specialty} agrees with {' '.join(specialty)}"] if specialty else []
    if places:
        names = dict.fromkeys(map(place_name, entry.places))
        meant = [name for name in names if about_stems((name,)) & places.keys()] or names
        reasons.append(f"place {', '.join(meant)} agrees with {' '.join(places.values())}")
    return reasons


def _against(hit: NameHit) -> list[str]:
    """Return which typed words are a place or a specialty that is not this person's, nor in the name."""
    known = entry_about(hit.entry) | about_stems((hit.alias, hit.entry.name))
    strange = [word for stem, word in hit.about if stem not in known]
    return [f"{' '.join(strange)}: not on record of this person"] if strange else []


def _other_suffix(typed: TypedName, alias: str) -> list[str]:
    """Return the suffix that was typed and is not printed, if there is one."""
    return [SUFFIXES[typed.suffix]] if typed.suffix and typed.suffix != read_name(alias).suffix else []


def _difference(pair: Pair, printed: dict[str, str], vocabulary: Vocabulary) -> str | None:
    letters = vocabulary[pair.word].rstrip(".")
    change = f"{pair.typed.typed} → {printed.get(letters, letters.title())}"
    match pair.how:
        case "same" | "joined":
            return None
        case "spelling":
            count = int(OSA.distance(pair.typed.text, letters))
            return f"{change}, {count} {'letter' if count == 1 else 'letters'}"
        case "sound":
            return f"{change}, by sound"
        case "nickname" | "initial":
            return f"{change}, {pair.how}"


def _printed(entry: NameEntry, alias: str) -> str:
    """Return that another variant is printed, and in how many decisions where that is known."""
    count = dict(zip(entry.names, entry.printed_in, strict=False)).get(alias, 0)
    where = f" in {count:,} {'decision' if count == 1 else 'decisions'}" if count else ""
    return f"printed as {alias}{where}"
