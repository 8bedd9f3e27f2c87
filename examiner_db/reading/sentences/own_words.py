"""The words of a sentence that may be the physician's own, put the plain way round."""

import re

from examiner_db.reading.sentences.carried import is_told_in_passing, taken_for_granted
from examiner_db.reading.sentences.phrasing import is_hearsay, phrased
from examiner_db.reading.sentences.scope import is_argument, is_supposed
from examiner_db.reading.sentences.views import THIS, View


def own_words(view: View) -> str:
    """The words of a view that may be the physician's, put the plain way round; none where they are a party's."""
    if is_supposed(view.text) or is_hearsay(view.text):
        return ""
    if is_argument(view.text) and not is_told_in_passing(view.text):
        return "" if view.told else taken_for_granted(view.text)
    if view.told:
        return "" if _DECREES.search(view.text) else view.text
    return _without_judge(phrased(view.text))


def _without_judge(text: str) -> str:
    """What a physician stated without the judge who was not persuaded of it: whose denial is not the physician's."""
    if _COMPARED.match(text):
        return ""
    return _OF_JUDGE.sub(f"{THIS} stated that ", text, count=1)


_OF_JUDGE = re.compile(
    rf"\A{THIS} stated that (?:the |that |this |an? )?"
    r"(?:[Cc]ompensation |[Aa]dministrative |[Ll]aw |[Tt]rial |[Hh]earing )*"
    r"(?:[Jj]udge|ALJ|WCJ|WCLJ|[Aa]rbitrator|[Bb]oard|[Cc]ommission(?:er)?|[Cc]ourt|[Pp]anel|OWCP|[Oo]fficer|"
    r"[Rr]eferee|[Mm]agistrate|[Dd]eputy|undersigned|[Ww]e|[Ii])\b[^,;]{0,80}? that "
)
_COMPARED = re.compile(rf"\A{THIS} stated that contrary\b")
"""Another's opinion, to which the physician's is contrary."""

_DECREES = re.compile(
    r"\b(?:is|are|shall be|be) (?:\w+ly |hereby )?(?:affirmed|reversed|vacated|rescinded|modified|amended)\b"
)
"""Words of an order, which nobody goes on to say."""
