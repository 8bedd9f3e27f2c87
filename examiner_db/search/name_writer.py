"""Writing the index of names: a shelf of entries, the rows of their aliases, the vocabulary and the postings."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from whoosh.fields import ID, Schema

from examiner_db.search.alias_table import AliasWriter, aliases_of
from examiner_db.search.engine import write_index
from examiner_db.search.entries import NameEntry
from examiner_db.search.identified import write_identifiers
from examiner_db.search.shelf import write_shelf
from examiner_db.search.suggestions import write_suggestions
from examiner_db.search.typed_name import entry_about
from examiner_db.search.vocabulary import Vocabulary
from examiner_db.search.words import read_name

NAME_SCHEMA = Schema(word=ID(), about=ID())
"""Rows are aliases: the words of the name, and stems of the specialty and the places. Nothing is stored."""


def prominence(entry: NameEntry) -> tuple[bool, int, str, str]:
    """Order equals: examiners before physicians on record, most decisions first."""
    return entry.kind != "examiner", -entry.decisions, entry.name, entry.id


def write_names(folder: Path, entries: Iterable[NameEntry]) -> None:
    """Write the index of names into ``folder``, which is made."""
    folder.mkdir()
    ordered = sorted(entries, key=prominence)
    write_shelf(folder, "names", ordered)
    write_suggestions(folder, ordered)
    write_identifiers(folder, ordered)
    aliases = AliasWriter()
    about: set[str] = set()
    write_index(folder / "postings", NAME_SCHEMA, _rows(ordered, aliases, about))
    Vocabulary.write(folder, aliases.save(folder))
    (folder / "about.txt").write_text("\n".join(sorted(about)), encoding="utf-8")


def _rows(entries: list[NameEntry], aliases: AliasWriter, about: set[str]) -> Iterator[dict[str, list[str]]]:
    for number, entry in enumerate(entries):
        stems = sorted(entry_about(entry))
        about.update(stems)
        for variant, alias in enumerate(aliases_of(entry)):
            words = aliases.add(number, variant, read_name(alias), examiner=entry.kind == "examiner")
            yield {"word": words, "about": stems}
