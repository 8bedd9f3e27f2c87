"""Words of running text as they are compared: folded and stemmed, none left out.

The engine's own list of stop words would drop "not" and "may", and its shortest word has two letters: "not credible"
would search "credible".
"""

import re
from functools import lru_cache

from whoosh.lang.porter import stem as porter

from examiner_db.search.words import APOSTROPHES, folded

APOSTROPHE = "['’]"  # noqa: RUF001 - the second is what typeset text uses.
TEXT_WORD = re.compile(rf"[^\W_]+(?:{APOSTROPHE}[^\W_]+)*")


@lru_cache(maxsize=200_000)
def stemmed(word: str) -> str:
    """Return the stem of a word; ``examiner's`` and ``examiner`` have one stem."""
    return str(porter(APOSTROPHES.sub("'", folded(word)).removesuffix("'s").replace("'", "")))


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of a text in their order."""
    return tuple(stem for word in TEXT_WORD.findall(text) if (stem := stemmed(word)))
