"""Counts by label as series and tables, with long tails folded."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from examiner_db.figures.chart import Series, Shape
from examiner_db.figures.words import number

Tally = Mapping[str, Counter[str]]
"""For every label, how many say what."""
MOST_LABELS = 8
"""How many labels a picture names; the rest are one, and stand in the table by name."""


def by_label(pairs: Iterable[tuple[str, str]]) -> dict[str, Counter[str]]:
    """For every label, how many of the pairs say what."""
    found: dict[str, Counter[str]] = {}
    for label, says in pairs:
        found.setdefault(label, Counter())[says] += 1
    return found


def most_first(found: Tally) -> dict[str, Counter[str]]:
    """The labels with the most first, those of one number by name."""
    return dict(sorted(found.items(), key=lambda one: (-one[1].total(), one[0])))


def folded(found: Tally, what: str) -> dict[str, Counter[str]]:
    """The first labels, and one for all the others: ``and seven more reasons``; one alone is not folded."""
    labels = list(found)
    if len(labels) <= MOST_LABELS + 1:
        return dict(found)
    rest = labels[MOST_LABELS:]
    shown = {label: found[label] for label in labels[:MOST_LABELS]}
    return {**shown, f"and {number(len(rest))} more {what}": sum((found[label] for label in rest), Counter[str]())}


def series_of(
    found: Tally, labels: Sequence[str], names: Mapping[str, str], shapes: Mapping[str, Shape]
) -> tuple[Series, ...]:
    """A series for every word of ``shapes``, over the labels."""
    return tuple(
        Series(name=names[says], values=tuple(float(found[label][says]) for label in labels), shape=shape)
        for says, shape in shapes.items()
    )


def rows_of(found: Tally, labels: Mapping[str, str], words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """A row of a table for every label: its name, how many say each word, and all of them."""
    return tuple(
        (labels[label], *(str(found[label][word]) for word in words), str(found[label].total())) for label in found
    )


def opens_of(
    found: Tally, filters: Mapping[str, str], words: Sequence[str], silent: Sequence[str] = ()
) -> tuple[tuple[str, ...], ...]:
    """What opens each cell of ``rows_of``: the filter of its label and its word; nothing for none.

    A word that is ``silent`` counts what no row says, so that neither it nor a sum with it can be opened.
    """
    return tuple(
        (
            "",
            *(
                f"{filters[label]}&counted_as={word}" if found[label][word] and word not in silent else ""
                for word in words
            ),
            "" if any(found[label][word] for word in silent) else filters[label],
        )
        for label in found
    )
