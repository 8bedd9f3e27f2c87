"""Labelled excerpts to what the model is trained on: the word pieces of each sentence, and two labels."""

import random
import zlib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from data.train.disguise import disguised
from data.train.excerpts import LABELLED, Excerpt, excerpts
from examiner_db.printed_name import fold_name, parse_name
from examiner_db.reading.cast import Cast, cast_of
from examiner_db.reading.learned.context import context
from examiner_db.reading.learned.wordpieces import pieces
from examiner_db.vocabulary import Role, Weight

_DISGUISED = 0.5
"""The share of excerpts in which some physicians are described instead of named."""


@dataclass(frozen=True, slots=True)
class Example:
    """What the model sees of one physician, who is who and sentence by sentence, and what it is to say."""

    source: str
    sentences: tuple[tuple[int, ...], ...]
    role: Role | None
    weight: Weight | None


def examples(folder: Path = LABELLED) -> list[Example]:
    """Every labelled physician and sentence of a folder, as the reader would show it to the model."""
    with ProcessPoolExecutor() as workers:
        read = chain.from_iterable(workers.map(_of_excerpt, excerpts(folder), chunksize=16))
        return [*read, *_of_sentences(folder)]


def _of_excerpt(excerpt: Excerpt) -> list[Example]:
    """The physicians of one excerpt whom the reader finds and who are spoken of outside the law."""
    found = cast_of(excerpt.text, 0, len(excerpt.text))
    lots = random.Random(zlib.crc32(excerpt.source.encode()))
    found = disguised(found, lots) if lots.random() < _DISGUISED else found
    shown = ((label, _shown(found, _named(label.name, found))) for label in excerpt.labels)
    return [Example(excerpt.source, sentences, label.role, label.weight) for label, sentences in shown if sentences]


def _named(name: str, found: Cast) -> int | None:
    """The number of the one physician of this name; nothing where none or several fit."""
    asked = parse_name(name)
    surname = fold_name(asked.surname)
    last = {surname.replace(" ", "-"), surname.split(" ")[-1]}
    fits = [who for who, one in enumerate(found.people) if last & {one.surname, *one.surname.split("-")}]
    if len(fits) > 1 and asked.forename:
        fits = [who for who in fits if found.people[who].words[0] == asked.forename.split(" ")[0]]
    return fits[0] if len(fits) == 1 else None


def _shown(found: Cast, who: int | None) -> tuple[tuple[int, ...], ...]:
    if who is None:
        return ()
    return tuple(context(found, who).parts)


def _of_sentences(folder: Path) -> Iterator[Example]:
    """Single sentences with the weight that they give the physician ``<P>``; ``<Q>`` is another one."""
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            weight, _, text = line.partition("\t")
            plain = text.replace("<P>", "Dr. Alpha").replace("<Q>", "Dr. Beta")
            yield Example(f"{path.stem}:{number}", (tuple(pieces(plain)),), None, Weight(weight))
