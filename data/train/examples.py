"""Labelled excerpts to what the model is trained on: the word pieces of each sentence, and two labels."""

import random
import zlib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
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
"""The share of excerpts drawn to have some physicians described instead of named, where descriptions fit them."""

_ALWAYS = ("ordinary", "decisions")
"""What begins the names of the files that every round of a course takes whole: ordinary texts, and whole decisions."""


@dataclass(frozen=True, slots=True)
class Example:
    """What the model sees of one physician, who is who and sentence by sentence, and what it is to say."""

    source: str
    sentences: tuple[tuple[int, ...], ...]
    role: Role | None
    weight: Weight | None


def examples(folder: Path = LABELLED, share: float = 1.0, turn: int = 0) -> list[Example]:
    """Labelled physicians and sentences of a folder, as the reader would show them to the model.

    Of excerpts and sentences that stand in no file of ``_ALWAYS`` only a share is drawn; each turn draws others, and
    disguises others.
    """
    with ProcessPoolExecutor() as workers:
        taken = (one for one in excerpts(folder) if _is_drawn(one.source, share, turn))
        read = chain.from_iterable(workers.map(partial(_of_excerpt, turn=turn), taken, chunksize=16))
        return [*read, *(one for one in _of_sentences(folder) if _is_drawn(one.source, share, turn))]


def _is_drawn(source: str, share: float, turn: int) -> bool:
    return source.startswith(_ALWAYS) or _lots("drawn", source, turn).random() < share


def _lots(kind: str, source: str, turn: int) -> random.Random:
    """The same lots whenever the same is drawn."""
    return random.Random(zlib.crc32(f"{kind} {source} {turn}".encode()))


def _of_excerpt(excerpt: Excerpt, turn: int) -> list[Example]:
    """The physicians of one excerpt whom the reader finds and who are spoken of outside the law."""
    found = cast_of(excerpt.text, 0, len(excerpt.text))
    lots = _lots("disguised", excerpt.source, turn)
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
