"""Who decided: the names that a decision prints of its judges, arbitrators or commissioners, where it sets them apart.

Only lines that hold nothing else are read: a label and names ("Compensation Judge: …", "Determined by: …"), a name and
its title ("…, Arbitrator"), or a signature over a title. A judge named within a sentence is somebody whom the decision
speaks of. What is read serves to count how many of an examiner's decisions one adjudicator took part in.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from examiner_db.printed_name import fold_name, parse_name

_TITLE = (
    r"(?:(?:Acting|Chief|Deputy|Alternate|Presiding|Administrative|Appeals|Law|(?:Workers['\u2019] )?Compensation) )*"
    r"(?:Judge|Arbitrator|Commissioner|Magistrate|Referee|Hearing Officer)"
)
_SUFFIX = r"(?:Jr\.?|Sr\.?|I{2,3}|IV)"
_NAME = rf"[A-Z][\w.'\u2019\-]*(?: [A-Z][\w.'\u2019\-]*){{0,4}}(?:, ?{_SUFFIX})?"
_LABELED = re.compile(
    rf"(?:Determined by|Compensation Judge|Decided by|Arbitrator|Hearing Officer):[ \t]*(?P<names>{_NAME}.*)"
)
_TITLED = re.compile(rf"(?:/s/ )?(?P<name>{_NAME}), {_TITLE}")
_SIGNED = re.compile(rf"(?:/s/ )(?P<name>{_NAME})\n{_TITLE}")
_BETWEEN = re.compile(
    rf",? and |; |, (?:{_TITLE}|C\.?J\.?|JJ?\.|P\.J\.)(?:, (?:and )?|$| and )|,(?! ?{_SUFFIX}(?![\w.])) ?"
)
_CALLED = re.compile(r", ?(?:Esq(?:uire)?|J\.D)\b\.?")
"""What is printed after a name and is none."""
_NO_NAMES = frozenset(
    "Affirmed Agreed Approved Assigned Confirmed Date Dated Decision Denied Dismissed Findings Granted Modified None "
    "Order Pending Remanded Reversed Reviewed Same Signed Unknown Vacant Vacated".split()
)
"""Single words that stand after such a label and name nobody."""
_LONGEST = 160
"""Characters of a line with names; a longer one is a sentence."""


def adjudicators(text: str) -> tuple[str, ...]:
    """The adjudicators as printed, each once by surname, in the order of the text; none where none is set apart."""
    found: dict[str, str] = {}
    for name in _printed(text):
        found.setdefault(key_of(name), name)
    return tuple(found.values())


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """By what one adjudicator is told from others of a tribunal: the surname, because many decisions print no more."""
    return fold_name(parse_name(name).surname or name)


def _printed(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text.splitlines()]
    for place, line in enumerate(lines):
        if len(line) > _LONGEST:
            continue
        labeled, titled = _LABELED.fullmatch(line), _TITLED.fullmatch(line)
        signed = _SIGNED.fullmatch("\n".join(lines[place : place + 2]))
        if labeled is not None:
            names = _BETWEEN.split(_CALLED.sub("", labeled["names"]))
            yield from (name.strip() for name in names if _is_name(name.strip()))
        elif titled is not None:
            yield titled["name"]
        elif signed is not None:
            yield signed["name"]


def _is_name(text: str) -> bool:
    """A name, and neither a title nor a word of what was decided."""
    return bool(re.fullmatch(_NAME, text)) and not re.fullmatch(_TITLE, text) and text.title() not in _NO_NAMES
