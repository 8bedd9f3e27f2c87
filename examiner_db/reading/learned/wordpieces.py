"""Words to the pieces that a BERT model was trained on.

The uncased WordPiece scheme of Devlin et al., "BERT" (2019), and its reference tokenizer: words in lower case without
accents, each punctuation mark by itself, then the longest known beginnings. It is written out here because the library
that has it brings a client for a model hub with it, and reading needs these lines only.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files

UNKNOWN = "[UNK]"
_BEGIN, _END = "[CLS]", "[SEP]"
_LONGEST = 100
"""Letters of the longest word that is cut into pieces; the reference tokenizer has the same bound."""

_WORD = re.compile(r"[^\W_]+|[^\s]")


@cache
def vocabulary() -> dict[str, int]:
    """The pieces and their numbers, in the order of the model's vocabulary file."""
    listed = files(__package__).joinpath("vocabulary.txt").read_text("utf-8")
    return {piece: number for number, piece in enumerate(listed.split("\n")) if piece}


def pieces(text: str) -> list[int]:
    """The numbers of the pieces of ``text``."""
    return [number for word in _WORD.findall(_plain(text)) for number in _cut(word)]


def packed(sentences: Sequence[Sequence[int]]) -> tuple[list[int], list[tuple[int, int]]]:
    """Sentences of pieces as the model takes them, one after the other, and the span of each."""
    known = vocabulary()
    numbers = [known[_BEGIN]]
    spans: list[tuple[int, int]] = []
    for sentence in sentences:
        spans.append((len(numbers), len(numbers) + len(sentence)))
        numbers += (*sentence, known[_END])
    return numbers, spans


def _plain(text: str) -> str:
    """In lower case, without accents."""
    lower = text.lower()
    if lower.isascii():
        return lower
    return "".join(letter for letter in unicodedata.normalize("NFD", lower) if unicodedata.category(letter) != "Mn")


@lru_cache(maxsize=65_536)
def _cut(word: str) -> tuple[int, ...]:
    """The longest known beginning of a word, then of what is left, until nothing is."""
    known = vocabulary()
    if len(word) > _LONGEST:
        return (known[UNKNOWN],)
    found: list[int] = []
    at = 0
    while at < len(word):
        prefix = "##" if at else ""
        end = next((end for end in range(len(word), at, -1) if prefix + word[at:end] in known), None)
        if end is None:
            return (known[UNKNOWN],)
        found.append(known[prefix + word[at:end]])
        at = end
    return tuple(found)
