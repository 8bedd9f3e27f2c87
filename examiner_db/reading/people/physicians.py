"""The physicians of one decision, and every place that names them: a table of surnames inside the document.

A surname that fits two physicians names neither. Judges, attorneys, parties and physicians of cited decisions are
left out. Physicians known by initials only take part, so that nothing of theirs is given to another, but are
``nameless``: no reading is made of them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from operator import attrgetter

from examiner_db.reading.lexicon.alphabet import CAPITALS
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import Section
from examiner_db.reading.people.fitting import compatible, one_letter_off, same_surname, suffix_of, told_by, words_of
from examiner_db.reading.people.lay import cited_names, is_cited, lay_surnames
from examiner_db.reading.people.names import Printed, introductions
from examiner_db.reading.people.specialties import NOT_MEDICAL, NOT_MEDICAL_BEFORE, specialty_after

_THERAPIST = re.compile(r"[Ll]icensed (?:clinical )?psychologist,? \Z")
"""Before a name without title and degree, somebody who gives therapy and is not called a doctor."""
_INITIALS = re.compile(rf"(?:[{CAPITALS}]\.? ?){{1,3}}\Z")
_LEADING_INITIALS = re.compile(rf"(?<![\w.])(?:[{CAPITALS}]\. ?){{1,2}}\Z")
_ENDS = "|".join(
    rf"(?<={end}{joint} .)"
    for end in "ist geon ician actor path iner tant pert ator ness isor iser".split()
    for joint in ("", ",", " named", ", named")
)
"""A word that tells what somebody is, before the first letter of the name."""
_CAPITAL = re.compile(
    rf"[{CAPITALS}](?:(?<=D)[rRO.CS]|(?<=M)(?:D|\. ?[DB])|(?<=P)(?:[hM]|syD)|(?<=B)S|(?<=S)\. ?[DB]|"
    rf"(?<= [{CAPITALS}])(?:{_ENDS}))"
)
_APPOSITION = re.compile(r",(?= (?:who |board|an? |the |his |her |[a-z]+'s ))(?<=[a-z],)")
"""Of these two, or of "doctor", one stands in every sentence that introduces somebody.

They begin with signs that are rare, so that the search skips all others; what stands before is asked after.
"""
_SPEAKS = re.compile(r"'s?\b| [a-z]+ed\b| (?:found|also|further|then|saw|did|does|was|had|has)\b")
_NEAR = 5
"""Letters a surname needs before one wrong letter still names the same physician."""
_MOST = 200
"""More physicians than any one decision names: beyond it, bare surnames and misspellings are not looked for."""


_CROWD = 60
"""More names than any one sentence introduces: beyond it, they are not looked at."""
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention: the passage's number, and the span in it with title and credential."""

    passage: int
    start: int
    end: int


@dataclass(slots=True)
class Physician:
    """One physician in one document."""

    name: str
    names: list[str] = field(default_factory=list)
    credential: str | None = None
    specialty: str | None = None
    mentions: list[Mention] = field(default_factory=list)
    medical: bool = True

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name, folded, the surname last, without a suffix."""
        return words_of(self.name)

    @property
    def surname(self) -> str:
        """The last word of the name, folded."""
        return self.words[-1]

    @property
    def suffix(self) -> str | None:
        """Jr., Sr. or a number, by which a parent and a child of one name are told apart."""
        return next(filter(None, map(suffix_of, self.names)), None)

    @property
    def nameless(self) -> bool:
        """Known by initials only."""
        return bool(_INITIALS.match(self.name))


class _Table:
    """The surname table of one document: who may be meant by a name."""

    def __init__(self, apart: frozenset[frozenset[str]]) -> None:
        self.people: list[Physician] = []
        self._apart = apart
        self._by_word: dict[str, list[Physician]] = {}

    def enter(self, number: int, printed: Printed, text: str) -> None:
        """Attach a name to the one physician it fits, or open a new entry; a name that fits two is nobody's."""
        words = self._hyphened(words_of(printed.name))
        suffix = suffix_of(printed.name)
        fits = [one for one in self._fitting(words) if not suffix or one.suffix in (None, suffix)]
        if len(fits) > 1:
            return
        one = fits[0] if fits else Physician(_readable(printed.name))
        if not fits:
            self.people.append(one)
            for key in {part for word in (words[-1], *words[1:-1]) for part in (word, *word.split("-"))}:
                self._by_word.setdefault(key, []).append(one)
        _attach(one, number, printed, text)

    def _hyphened(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words, the last two as one where the text elsewhere joins them by a hyphen."""
        joined = "-".join(words[-2:])
        known = any(one.surname == joined for one in self._by_word.get(joined, ()))
        return (*words[:-2], joined) if len(words) > 1 and known else words

    def _fitting(self, words: tuple[str, ...]) -> list[Physician]:
        """Entries that a name may mean: equal surname and no conflict of given names; else one letter off."""
        asked = {words[-1], *words[-1].split("-"), words[-1].removesuffix("s")}
        candidates = list({id(one): one for word in asked for one in self._by_word.get(word, ())}.values())
        candidates = [one for one in candidates if frozenset((one.surname, words[-1])) not in self._apart]
        same = [one for one in candidates if same_surname(one.words, words) and compatible(one.words, words)]
        if same:
            exact = [one for one in same if one.words[:-1] == words[:-1]] if len(words) > 1 else []
            return exact or same
        if len(words[-1]) < _NEAR or len(self.people) > _MOST:
            return []
        return [one for one in self.people if one_letter_off(one.words, words)]


def physicians(document: Document) -> list[Physician]:
    """Physicians in the order of their first mention, with every mention found."""
    found = [
        (number, printed)
        for number, passage in enumerate(document.passages)
        if _may_introduce(passage.text)
        for printed in _introduced(passage.text)
        if number < len(document.passages) - 1 or not _cut_off(passage.text, printed)
    ]
    table = _Table(_apart(found))
    for number, printed in sorted(found, key=lambda pair: told_by(pair[1].name)):
        table.enter(number, printed, document.passages[number].text)
    _add_bare(table.people, document.passages)
    cited = cited_names(document.folded.text)
    kept = [
        one for one in table.people if one.medical and one.mentions and not _all_cited(one, document.passages, cited)
    ]
    for one in kept:
        one.mentions.sort(key=lambda mention: (mention.passage, mention.start))
    return sorted(kept, key=lambda one: (one.mentions[0].passage, one.mentions[0].start))


def _apart(found: Iterable[tuple[int, Printed]]) -> frozenset[frozenset[str]]:
    """The pairs of a double surname and a part of it that one sentence prints beside each other: they are two people's.

    Else "Dr. Orme" would be short for "Dr. Vale-Orme", and what was found of one be told of the other.
    """
    beside: dict[int, set[str]] = {}
    double: set[str] = set()
    for number, printed in found:
        surname = words_of(printed.name)[-1]
        beside.setdefault(number, set()).add(surname)
        if "-" in printed.name.split()[-1]:
            double.add(surname)
    pairs = ((one, part) for names in beside.values() for one in names & double for part in names & {*one.split("-")})
    return frozenset(map(frozenset, pairs))


def _may_introduce(text: str) -> bool:
    return bool(_CAPITAL.search(text)) or "octor" in text or bool(_APPOSITION.search(text))


def _cut_off(last: str, printed: Printed) -> bool:
    """Whether a text breaks off in the middle of a sentence at a name, which may then lack letters."""
    ends = printed.outer[1] >= len(last) and last[-1:].isalpha() and not printed.credential
    return ends and len(re.findall(r"\b[a-z]+\b", last[: printed.outer[0]])) > 1


@lru_cache(maxsize=1024)
def _introduced(text: str) -> Sequence[Printed]:
    """The names that a sentence introduces."""
    return _distinct(islice(introductions(text), _CROWD))


def _distinct(printed: Iterable[Printed]) -> list[Printed]:
    """One of the names that overlap: the longest."""
    kept: list[Printed] = []
    placed: list[Printed] = []
    for one in sorted(printed, key=lambda name: name.start - name.end):
        at = bisect_left(placed, one.start, key=_START)
        if (at == 0 or placed[at - 1].end <= one.start) and (at == len(placed) or placed[at].start >= one.end):
            placed.insert(at, one)
            kept.append(one)
    return kept


def _attach(one: Physician, number: int, printed: Printed, text: str) -> None:
    """Add a mention, and what it says of the physician that was not known yet."""
    if printed.name not in one.names:
        one.names.append(printed.name)
    if len(words_of(printed.name)) > len(one.words):
        one.name = _readable(printed.name)
    one.credential = one.credential or printed.credential
    after = text[printed.outer[1] :]
    one.specialty = one.specialty or specialty_after(after)
    one.medical = one.medical and not (
        NOT_MEDICAL.match(after)
        or NOT_MEDICAL_BEFORE.search(text, max(0, printed.outer[0] - 60), printed.outer[0])
        or (
            printed.outer[0] == printed.start
            and printed.credential is None
            and _THERAPIST.search(text, 0, printed.start)
        )
    )
    one.mentions.append(Mention(number, *printed.outer))


def _readable(name: str) -> str:
    """A name in capitals, as headings set it, in ordinary letters."""
    return name.title().replace("'S", "'s") if name.isupper() and len(name) > 6 else name


def _add_bare(table: list[Physician], passages: tuple[Passage, ...]) -> None:
    """Mentions by surname alone, of physicians introduced elsewhere whose surname nobody else in the text has."""
    lay = lay_surnames(passages)
    by_surname: dict[str, list[Physician]] = {}
    for one in table:
        by_surname.setdefault(one.surname, []).append(one)
    known = {key: ones[0] for key, ones in by_surname.items() if len(ones) == 1 and key not in lay and len(key) > 2}
    if not known or len(known) > _MOST:
        return
    taken = _by_passage(table)
    spelled = re.compile(rf"(?<![\w.'-])(?:{'|'.join(re.escape(key) for key in known)})(?:'s)?(?![\w-])", re.IGNORECASE)
    for number, passage in enumerate(passages):
        folded = passage.text.casefold()
        if passage.section is Section.CAPTION or not any(map(folded.__contains__, known)):
            continue
        for match in spelled.finditer(passage.text):
            words = match.group()
            named = any(one.start <= match.start() < one.end for one in taken.get(number, ()))
            if words[0].isupper() and not named and _stands_alone(passage.text, match):
                bare = words.removesuffix("'s")
                start = match.start() - _initials_before(passage.text, match.start())
                known[bare.casefold()].mentions.append(Mention(number, start, match.start() + len(bare)))


def _by_passage(table: Iterable[Physician]) -> dict[int, list[Mention]]:
    """All mentions by the passage in which they stand."""
    found: dict[int, list[Mention]] = {}
    for one in table:
        for mention in one.mentions:
            found.setdefault(mention.passage, []).append(mention)
    return found


def _initials_before(text: str, start: int) -> int:
    """The length of the initials that stand before a surname."""
    match = _LEADING_INITIALS.search(text[max(0, start - 8) : start])
    return len(match.group()) if match else 0


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Not the end of another name, and at the start of a sentence only before a verb."""
    before = text[max(0, match.start() - 20) : match.start()].rstrip()
    if before and before[-1].isalnum() and before.split()[-1][0].isupper():
        return False
    return (bool(before) and before[-1] != ".") or bool(_SPEAKS.match(text[match.end() : match.end() + 12]))


def _all_cited(one: Physician, passages: tuple[Passage, ...], cited: re.Pattern[str] | None) -> bool:
    """Every mention stands in the discussion of another decision."""
    return all(is_cited(passages, mention.passage, cited, mention.start) for mention in one.mentions)
