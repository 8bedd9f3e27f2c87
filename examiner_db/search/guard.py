"""The one way from what a person typed to a query: caps first, then a parser without expensive syntax.

Wildcards, prefixes, ranges, fuzzy terms and regular expressions let one request take a minute, and deep nesting ends
the process's stack; none of them is in the language. Words, "phrases", AND, OR, NOT and parentheses are.
"""

from typing import Any

from whoosh.fields import Schema
from whoosh.qparser import AndGroup, GroupPlugin, OperatorsPlugin, PhrasePlugin, QueryParser, WhitespacePlugin
from whoosh.query import Query

from examiner_db.search.entries import RefusedQueryError
from examiner_db.search.words import WORD

MOST_CHARACTERS = 200
MOST_WORDS = 16
MOST_PARENTHESES = 5
MOST_QUOTES = 8
QUOTED = r'"(?P<text>.*?)"(?P<slop>(?!))?'
"""The plugin's expression without its ``~5``: how far apart words may stand is not in the language."""

OPERATORS = frozenset({"AND", "OR", "NOT"})


def check_length(text: str) -> None:
    """Refuse a text that is longer than any name or question."""
    _check(len(text), MOST_CHARACTERS, "characters")


def check_name(text: str) -> None:
    """Refuse a text that is longer than any name, in characters or words."""
    check_length(text)
    _check(len(WORD.findall(text)), MOST_WORDS, "words")


def parse(text: str, schema: Schema, field: str) -> Query:
    """Return the query for ``text`` over one field, or refuse it with a sentence."""
    check_length(text)
    _check(sum(word not in OPERATORS for word in WORD.findall(text)), MOST_WORDS, "words")
    _check(max(text.count("("), text.count(")")), MOST_PARENTHESES, "parentheses")
    _check(text.count('"'), MOST_QUOTES, "quotation marks")
    try:
        return _parser(schema, field).parse(text)
    except Exception as error:
        # The engine's parser fails in its own ways (IndexError, RecursionError, AttributeError); all mean the same.
        message = "The search could not be read: check AND, OR, NOT, quotation marks and parentheses."
        raise RefusedQueryError(message) from error


def _parser(schema: Schema, field: str) -> Any:
    operators = OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None)
    plugins = [WhitespacePlugin(), PhrasePlugin(QUOTED), GroupPlugin(), operators]
    return QueryParser(field, schema, plugins=plugins, group=AndGroup)


def _check(count: int, most: int, what: str) -> None:
    if count > most:
        message = f"The search has {count:,} {what}; at most {most} are searched."
        raise RefusedQueryError(message)
