"""Why a name was found, in words for the person who typed."""

from examiner_db.search.alias_table import aliases_of
from examiner_db.search.entries import NameEntry
from examiner_db.search.match import Match, Pair
from examiner_db.search.typed_name import TypedName, about_stems
from examiner_db.search.vocabulary import Vocabulary
from examiner_db.search.words import Part, as_printed

PART_NAMES = {Part.GIVEN: "given name", Part.MIDDLE: "middle name", Part.SURNAME: "surname", Part.JOINED: "surname"}


def why(typed: TypedName, match: Match, entry: NameEntry, alias: str, vocabulary: Vocabulary) -> str:
    """Return the reasons, strongest difference first, separated by semicolons."""
    printed = as_printed(alias)
    reasons = [reason for pair in match.pairs if (reason := _difference(pair, printed, vocabulary))]
    reasons += ["given name and surname typed in the other order"] * match.other_order
    reasons += _about(typed, entry)
    reasons += [f"{word.typed} is not in this name" for word in match.missed if word.text not in typed.either]
    if alias != aliases_of(entry)[0]:
        reasons.append(f"also printed as {alias}")
    return "; ".join(reasons) or "the name as typed"


def _difference(pair: Pair, printed: dict[str, str], vocabulary: Vocabulary) -> str | None:
    letters = vocabulary[pair.word].rstrip(".")
    spelt = printed.get(letters, letters.title())
    part = PART_NAMES[pair.part]
    match pair.how:
        case "same" | "joined":
            return None
        case "spelling":
            return f"{part} spelt {spelt}; you typed {pair.typed.typed}"
        case "sound":
            return f"{part} spelt {spelt}, which sounds like {pair.typed.typed} as you typed"
        case "nickname":
            return f"nickname {_nickname(pair.typed.typed, spelt)}"
        case "initial":
            return f"initial {_nickname(pair.typed.typed, spelt)}"


def _nickname(typed: str, spelt: str) -> str:
    """Return the short form for the long one."""
    short, full = sorted((typed, spelt), key=len)
    return f"{short} for {full}"


def _about(typed: TypedName, entry: NameEntry) -> list[str]:
    """Return which typed words agree with the specialty or a place."""
    specialty, places = about_stems((entry.specialty or "",)), about_stems(entry.places)
    agreeing = {
        f"specialty {entry.specialty}": [word for stem, word in typed.about.items() if stem in specialty],
        f"place {', '.join(entry.places)}": [word for stem, word in typed.about.items() if stem in places],
    }
    return [f"{what} agrees with {' '.join(words)}" for what, words in agreeing.items() if words]
