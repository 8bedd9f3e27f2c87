"""What somebody asks of the documents: read from the typed text into a small tree, which engines then answer.

The language is words, "phrases", AND, OR, NOT, parentheses and ``field:value``. It is read here, after the caps, and
not by an engine's parser: wildcards, ranges, fuzzy terms and regular expressions, which let one request take a
minute, are not in the language, and an engine is handed stems and nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from examiner_db.search.entries import Filters, RefusedQueryError
from examiner_db.search.fields import FIELDS, TypedFields
from examiner_db.search.guard import check_question, check_words
from examiner_db.search.stems import stems

TOKEN = re.compile(
    rf'\b(?P<field>{"|".join(FIELDS)}):(?:"(?P<quoted>[^"]*)"|(?P<value>[^\s()"]*))'
    r'|"(?P<phrase>[^"]*)"|(?P<mark>[()])|(?P<word>[^\s()"]+)',
    re.IGNORECASE,
)
QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))
"""Quotation marks as texts are pasted with them."""

OPERATORS = frozenset({"AND", "OR", "NOT"})
UNREADABLE = "The search could not be read: check AND, OR, NOT, quotation marks and parentheses."


@dataclass(frozen=True, slots=True)
class Row:
    """Stems that stand in a row; one stem is a word."""

    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Both:
    """All parts."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the parts."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Not this."""

    part: "Tree"


Tree = Row | Both | Either | Without


@dataclass(frozen=True, slots=True)
class Question:
    """``tree`` is ``None`` where no word was asked for; ``examiners`` are names or ids as typed."""

    tree: Tree | None = None
    filters: Filters = field(default_factory=Filters)
    examiners: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether anything was asked at all."""
        return self.tree is not None or bool(self.examiners) or self.filters != Filters()


def read_question(text: str) -> Question:
    """Read ``text``, or refuse it with a sentence."""
    check_question(text)
    fields = TypedFields()
    tokens = list(_tokens(text.translate(QUOTES), fields))
    check_words(sum(len(token.stems) for token in tokens if isinstance(token, Row)))
    reader = _Reader(tokens)
    tree = reader.either()
    if reader.left:
        raise RefusedQueryError(UNREADABLE)
    return Question(tree, fields.filters(), fields.examiners())


def rows(tree: Tree | None) -> Iterator[Row]:
    """Yield the words and phrases that a document must or may hold; what NOT excludes is not among them."""
    match tree:
        case Row():
            yield tree
        case Both(parts) | Either(parts):
            for part in parts:
                yield from rows(part)
        case _:
            return


def name_in(text: str) -> str:
    """Return what of a search may be a person's name: the examiner asked for, or else the text without fields."""
    tokens = list(TOKEN.finditer(text.translate(QUOTES)))
    examiners = [token["quoted"] or token["value"] or "" for token in tokens if _is(token, "examiner")]
    words = [token["phrase"] or token["word"] or "" for token in tokens if not token["field"]]
    return " ".join(filter(None, examiners or words))


def _is(token: re.Match[str], name: str) -> bool:
    return (token["field"] or "").casefold() == name


def _tokens(text: str, fields: TypedFields) -> Iterator[str | Row]:
    """Yield operators, parentheses and rows; put fields aside, for they are about whole documents."""
    for token in TOKEN.finditer(text):
        if token["field"]:
            fields.add(token["field"].casefold(), (token["quoted"] or token["value"] or "").strip())
        elif token["mark"] or token["word"] in OPERATORS:
            yield token.group()
        elif found := stems(token["phrase"] or token["word"] or ""):
            yield Row(found)


class _Reader:
    """Reads tokens by recursive descent: OR binds least, then AND and mere neighbors, then NOT."""

    def __init__(self, tokens: list[str | Row]) -> None:
        self.left = tokens[::-1]

    def either(self) -> Tree | None:
        parts = [self._both()]
        while self._take("OR"):
            parts.append(self._both())
        return _joined(Either, parts)

    def _both(self) -> Tree | None:
        parts: list[Tree | None] = []
        while self.left and self.left[-1] not in {"OR", ")"}:
            if not self._take("AND"):
                parts.append(self._one())
        return _joined(Both, parts)

    def _one(self) -> Tree | None:
        if self._take("NOT"):
            part = self._one()
            return part.part if isinstance(part, Without) else part and Without(part)
        if self._take("("):
            inside = self.either()
            if not self._take(")"):
                raise RefusedQueryError(UNREADABLE)
            return inside
        return self.left.pop() if self.left and isinstance(self.left[-1], Row) else None  # type: ignore[return-value]

    def _take(self, token: str) -> bool:
        found = bool(self.left) and self.left[-1] == token
        if found:
            self.left.pop()
        return found


def _joined(kind: type[Both | Either], parts: list[Tree | None]) -> Tree | None:
    kept = tuple(part for part in parts if part is not None)
    return kind(kept) if len(kept) > 1 else kept[0] if kept else None
