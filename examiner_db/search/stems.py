"""Words of running text as they are compared: folded and stemmed, none left out.

The engine's own list of stop words would drop "not" and "may", and its shortest word has two letters: "not credible"
would search "credible".
"""

import re
from functools import lru_cache

from whoosh.analysis import Filter, RegexTokenizer
from whoosh.lang.porter import stem

from examiner_db.search.words import APOSTROPHES, folded

TEXT_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")  # noqa: RUF001 - the apostrophe that typeset text uses.


@lru_cache(maxsize=200_000)
def stemmed(word: str) -> str:
    """Return the stem of a word; ``examiner's`` and ``examiner`` have one stem."""
    return str(stem(APOSTROPHES.sub("'", folded(word)).removesuffix("'s").replace("'", "")))


class Stemmer(Filter):  # type: ignore[misc] # Whoosh publishes no types.
    """The engine's filter around :func:`stemmed`."""

    def __call__(self, tokens):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN204 - the engine's own tokens.
        """Stem each token in place."""
        for token in tokens:
            token.text = stemmed(token.text)
            yield token


ANALYZER = RegexTokenizer(TEXT_WORD) | Stemmer()
