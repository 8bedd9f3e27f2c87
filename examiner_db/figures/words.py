"""Numbers, lists, years and tribunals as sentences say them."""

from collections.abc import Iterable, Sequence

from examiner_db.vocabulary import Tribunal

_TRIBUNALS = {tribunal.value: tribunal.meaning for tribunal in Tribunal}
_SMALL = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def number(n: int) -> str:
    """A number in a sentence: words below ten, digits from there."""
    return _SMALL[n] if n < len(_SMALL) else f"{n:,}"


def counted(n: int, one: str, many: str | None = None) -> str:
    """A number with its noun: ``one claim``, ``12 claims``, ``no claims``."""
    noun = one if n == 1 else many or f"{one}s"
    return f"{'no' if n == 0 else number(n)} {noun}"


def listed(parts: Sequence[str]) -> str:
    """Parts joined as a sentence joins them: ``a``, ``a and b``, ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def percent(share: float) -> str:
    """A share as a percentage without its sign; what is not quite none or all is not rounded to none or all."""
    whole = round(share * 100)
    if whole in {0, 100} and share not in {0, 1}:
        return f"{min(max(share * 100, 0.1), 99.9):.1f}"
    return str(whole)


def probability(p: float) -> str:
    """A tail as sentences print it; what is smaller than three places show is said to be smaller."""
    return "under .001" if p < 0.001 else f"{p:.3f}".removeprefix("0")


def span(first: str, last: str) -> str:
    """From one to the other."""
    return f"{first}\N{EN DASH}{last}"


def years(dates: Iterable[str | None]) -> str:
    """The first and last year of dates, or the only one, or that none is stated."""
    known = sorted({date[:4] for date in dates if date is not None})
    if not known:
        return "year not stated"
    return known[0] if len(known) == 1 else span(known[0], known[-1])


def tribunal_name(slug: str) -> str:
    """A tribunal's name in full; ``KeyError`` if there is no such tribunal."""
    return _TRIBUNALS[slug]


def tribunal_code(slug: str) -> str:
    """A tribunal in few letters: ``ECAB``, ``MN-WCCA``; courts and the rest keep their words: ``a Kentucky court``."""
    if slug == Tribunal.OTHER or slug.endswith("_courts"):
        return tribunal_name(slug)
    return slug.upper().replace("_", "-").removeprefix("US-")


def tribunals(slugs: Iterable[str]) -> str:
    """Tribunals in few letters, each once, in alphabetical order."""
    return ", ".join(sorted({tribunal_code(slug) for slug in slugs}))
