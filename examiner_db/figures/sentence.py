"""The sentences beside every figure: true as written, with n, period and tribunals, and both directions alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.figures.counting import Reading, Unit
from examiner_db.figures.display import LEAST_FOR_PERCENT, Display
from examiner_db.figures.interval import wilson
from examiner_db.figures.place import place
from examiner_db.figures.words import counted, number, percent, span, tribunals, years

NOT_RANDOM = "Decisions are not a random sample of examinations."


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a sentence is about. ``group`` is set for a name group: what stands before whatever is said of it."""

    name: str
    standing: str
    group: str | None = None

    @property
    def prefix(self) -> str:
        """The start of every sentence about a name group; nothing for an identified physician."""
        return "" if self.group is None else f"For {self.group}: "


def name_group(name: str, decisions: int, jurisdictions: Sequence[str]) -> str:
    """What a name group is, in the words that go with every count of it."""
    where = " and ".join(place(jurisdiction) for jurisdiction in jurisdictions)
    verb = "prints" if decisions == 1 else "print"
    return f"the {counted(decisions, 'decision')} {where} that {verb} the name {name}; not verified to be one person"


def begun(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def where_and_when(entries: Sequence[Unit] | Sequence[Reading]) -> str:
    """The tribunals, and the years that their decisions span, with a semicolon between."""
    when = years(entry.decided_on for entry in entries)
    return f"{tribunals(entry.tribunal for entry in entries)}; {when}"


def bounds(x: int, of: int) -> str:
    """Wilson's interval in words, as whole percentages."""
    low, high = wilson(x, of)
    return f"95% interval {span(percent(low), percent(high))}%"


def measure(x: int, of: int, shown: Display) -> str:
    """What stands in brackets after ``x of n``: percentage and interval, or the interval with its warning."""
    if shown == "percent":
        return f"({percent(x / of)}%; {bounds(x, of)})"
    warning = "small sample" if of < LEAST_FOR_PERCENT else "too few for a percentage"
    return f"({bounds(x, of)}; {warning})"


def checked(by_person: int, n: int) -> str:
    """How many of the ``n`` counted a person checked."""
    if by_person < n:
        return f"A person checked {number(by_person)} of the {number(n)}." if n > 1 else "A person has not checked it."
    return {1: "A person checked it.", 2: "A person checked both."}.get(n, f"A person checked all {number(n)}.")


def unchecked(readings: int) -> str:
    """How many readings are listed beside a figure and not counted in it."""
    if readings == 0:
        return "No reading is left unchecked."
    are = "is" if readings == 1 else "are"
    more = counted(readings, "more reading")
    return begun(f"{more} {are} listed as read by rule, not checked, and {are} not counted.")
