"""The one door to searching: how an index is built into a release, and how the site asks it.

An index is a folder with ``names/`` and ``documents/``, each a Whoosh index of postings beside plain arrays and JSON
lines. It is written once, in a new folder, and opened read-only; it can be thrown away and built again. Only folders
that :func:`build_index` wrote may be opened, for the engine keeps its file list as a pickle.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from examiner_db.search.documents import DocumentIndex, write_documents
from examiner_db.search.entries import DocumentEntry, DocumentResults, Filters, NameEntry, NameHit
from examiner_db.search.guard import check_length
from examiner_db.search.name_writer import write_names
from examiner_db.search.names import NameIndex
from examiner_db.search.question import name_in, read_question

NO_FILTERS = Filters()
NAMESAKES = 0.02
"""Persons whose names score so near the best are as likely meant."""

Who = Callable[[str], Iterable[str]]
"""The ids of the persons called so."""


def build_index(folder: Path, names: Iterable[NameEntry], documents: Iterable[DocumentEntry]) -> None:
    """Write the index of ``names`` and ``documents`` into ``folder``, which must not hold one yet.

    Raises:
        FileExistsError: ``folder`` already holds an index; indexes are replaced as a whole, never changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_names(folder / "names", names)
    write_documents(folder / "documents", documents)


class SearchIndex:
    """The index of one release. Threads may share it; the folder may be renamed or removed while it is open."""

    def __init__(self, names: NameIndex, documents: DocumentIndex) -> None:
        """Search in ``names`` and ``documents``."""
        self._parts: tuple[NameIndex, DocumentIndex] | None = names, documents

    @classmethod
    def open(cls, folder: Path) -> "SearchIndex":
        """Open the index in ``folder``.

        Raises:
            FileNotFoundError: there is no index in ``folder``.
        """
        return cls(NameIndex(folder / "names"), DocumentIndex(folder / "documents"))

    def names(self, text: str, limit: int = 20) -> list[NameHit]:
        """Return up to ``limit`` persons called ``text``, best first, each with the reason; an empty list if none is.

        Raises:
            RefusedQueryError: ``text`` is too long to be a name.
        """
        check_length(text)
        return self._opened()[0].search(name_in(text), limit)

    def documents(
        self, text: str, filters: Filters = NO_FILTERS, page: int = 1, size: int = 20, who: Who | None = None
    ) -> DocumentResults:
        """Return one page of the documents that answer ``text`` and pass ``filters``.

        The text may hold words, "phrases", AND, OR, NOT, parentheses, and ``tribunal:``, ``year:``, ``issue:``,
        ``direction:``, ``weight:``, ``kind:`` and ``examiner:``. ``who`` says which persons a typed examiner means, in
        place of :meth:`names`.

        Raises:
            RefusedQueryError: ``text`` is too long, cannot be read, or takes too long; or there is no such page.
        """
        question = read_question(text)
        if not question.asks:
            return DocumentResults()
        called = who or self._called
        examiners = tuple(ident for one in question.examiners for ident in (one, *called(one)))
        typed = replace(question.filters, examiner=examiners)
        return self._opened()[1].search(question.tree, (filters, typed), page, size)

    def suggest(self, prefix: str, limit: int = 8) -> list[NameEntry]:
        """Return up to ``limit`` persons whose name begins with ``prefix``, in either order of its words.

        Raises:
            RefusedQueryError: ``prefix`` is too long to be a name.
        """
        return self._opened()[0].suggest(prefix, limit)

    def close(self) -> None:
        """Let go of the index. Searches that are under way in other threads end well; later ones are an error."""
        self._parts = None

    def _called(self, name: str) -> Iterable[str]:
        """Return the persons whom an examiner's name means: all namesakes, and no poorer match beside them."""
        hits = self.names(name)
        return (hit.entry.id for hit in hits if hit.score >= hits[0].score - NAMESAKES)

    def _opened(self) -> tuple[NameIndex, DocumentIndex]:
        if self._parts is None:
            message = "the index is closed"
            raise ValueError(message)
        return self._parts
