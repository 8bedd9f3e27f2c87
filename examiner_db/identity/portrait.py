"""One cluster of mentions as a physician: the name to show, what is known, and how we know it, line by line."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from examiner_db.identity.clusters import Clusters, Known
from examiner_db.identity.mentions import Facts
from examiner_db.identity.partition import Set
from examiner_db.identity.people import Confirmed, People
from examiner_db.printed_name import PrintedName, fold_name
from examiner_db.vocabulary import Standing

Line = dict[str, str]
COUNTED = {
    "decision": ("decision", "decisions"),
    "discipline": ("action", "actions"),
    "license": ("license record", "license records"),
    "registration": ("registration", "registrations"),
    "exclusion": ("exclusion", "exclusions"),
    "roster": ("roster listing", "roster listings"),
    "payment": ("payment", "payments"),
    "publication": ("publication", "publications"),
}
LABEL = {"npi": "NPI", "license": "license", "orcid": "ORCID"}


def name_of(facts: Iterable[Facts]) -> str:
    """The fullest printed form, given name first; among equally full ones the most frequent, accents kept."""
    forms = Counter(one.name for one in facts)
    spellings: Counter[tuple[str, str]] = Counter()
    for name, number in forms.items():
        spellings[_spelling(name)] += number
    best = max(forms, key=lambda name: (_fullness(name), spellings[_spelling(name)], forms[name], _accents(name)))
    return best.plain


def _spelling(name: PrintedName) -> tuple[str, str]:
    return fold_name(name.given), fold_name(name.surname)


def _fullness(name: PrintedName) -> tuple[int, ...]:
    """Given name and surname, middle name before middle initial, suffix, and not all in capitals."""
    middle = (name.middle or "").rstrip(".")
    whole = f"{name.given}{name.surname}"
    return name.is_full, min(len(middle), 2), name.suffix is not None, not whole.isupper()


def _accents(name: PrintedName) -> tuple[int, str]:
    """How many letters an English keyboard lacks; at last the text, so that no tie is left to chance."""
    return sum(not letter.isascii() for letter in name.plain), name.plain


def physician_row(known: Known, people: People, clusters: Clusters, mentions: Set, public_id: str) -> dict[str, Any]:
    """The row of one cluster in the table of physicians."""
    every = [known[mention] for mention in sorted(mentions)]
    on_record = [facts for facts in every if facts.makes_physician]
    confirmed = clusters.confirming.of(mentions)
    identifiers = {kind: _values(every, confirmed, kind) for kind in LABEL}
    identified = mentions in clusters.identified
    return {
        "id": public_id,
        "name": name_of(on_record),
        "standing": Standing.IDENTIFIED if identified else Standing.NAME_GROUP,
        "specialty": _most_frequent(facts.specialty for facts in on_record),
        "jurisdictions": sorted({facts.jurisdiction for facts in on_record}),
        "places": sorted({_place(facts) for facts in on_record if facts.city and facts.state}),
        "npi": min(identifiers["npi"], default=None),
        "licenses": identifiers["license"],
        "orcid": min(identifiers["orcid"], default=None),
        "names": sorted({printed for facts in every for printed in facts.printed}),
        "evidence": [
            *_printed_lines(every),
            *_filed_lines(every),
            *_confirmed_lines(known, confirmed, mentions),
            *_judged_lines(people, mentions),
            *([] if identified else _group_lines(every, judged=bool(people.same_by_mention.keys() & mentions))),
            *_split_lines(clusters, mentions),
        ],
    }


def counted(facts: Iterable[Facts]) -> str:
    """``12 decisions and 1 action``: what prints these mentions."""
    total: Counter[str] = Counter()
    for one in facts:
        total.update(one.entries)
    parts = [f"{total[kind]} {words[total[kind] != 1]}" for kind, words in COUNTED.items() if total[kind]]
    return " and ".join(parts) or "nothing that is shown"


def _values(every: Sequence[Facts], confirmed: Sequence[Confirmed], kind: str) -> list[str]:
    printed = {facts.identifiers[kind] for facts in every if kind in facts.identifiers}
    return sorted(printed | {one.entry.value for one in confirmed if one.entry.kind == kind})


def _place(facts: Facts) -> str:
    city = facts.city or ""
    return f"{city.title() if city.isupper() else city}, {facts.state}"


def _most_frequent(texts: Iterable[str | None]) -> str | None:
    counts = Counter(text for text in texts if text)
    return min(counts, key=lambda text: (-counts[text], text), default=None)


def _printed_lines(every: Sequence[Facts]) -> list[Line]:
    found = sorted({item for facts in every for item in _printed(facts)})
    return [
        _printed_line([facts for facts in every if (kind, value) in _printed(facts)], kind, value)
        for kind, value in found
    ]


def _printed(facts: Facts) -> list[tuple[str, str]]:
    return [(kind, value) for kind, value in facts.identifiers.items() if kind != "npi" or facts.filed is None]


def _filed_lines(every: Sequence[Facts]) -> list[Line]:
    """NPIs that nobody prints: NPPES has a printed license filed under them, by somebody whose name agrees."""
    found = {(facts.filed, facts.identifiers["license"]): facts for facts in every if facts.filed is not None}
    return [
        {
            "claim": f"NPI {npi}",
            "reason": f"license {license_} is filed under it in NPPES, under a name that agrees",
            "document_id": facts.document_id,
        }
        for (npi, license_), facts in sorted(found.items(), key=lambda pair: pair[0])
    ]


def _printed_line(having: Sequence[Facts], kind: str, value: str) -> Line:
    same = "same " if len(having) > 1 else ""
    reason = f"{same}{LABEL[kind]} {value} printed in {counted(having)}"
    return {"claim": f"{LABEL[kind]} {value}", "reason": reason, "document_id": having[0].document_id}


def _confirmed_lines(known: Known, confirmed: Sequence[Confirmed], mentions: Set) -> list[Line]:
    """One line for all judgments that confirm one identifier for one reason: people confirm file by file."""
    alike: dict[tuple[str, str, str], list[Confirmed]] = defaultdict(list)
    for one in confirmed:
        alike[one.entry.kind, one.entry.value, one.entry.reason].append(one)
    return [
        {
            "claim": f"{LABEL[kind]} {value}",
            "reason": f"confirmed for {_counted_of(known, ones, mentions)} by {_when(ones)}" + _because(reason),
        }
        for (kind, value, reason), ones in alike.items()
    ]


def _counted_of(known: Known, confirmed: Iterable[Confirmed], mentions: Set) -> str:
    covered = frozenset().union(*(one.mentions for one in confirmed)) & mentions
    return counted(known[mention] for mention in covered)


def _when(confirmed: Sequence[Confirmed]) -> str:
    first, last = (pick(one.entry.at[:10] for one in confirmed) for pick in (min, max))
    if len(confirmed) == 1:
        return f"a recorded judgment of {first}"
    return f"{len(confirmed)} recorded judgments of {first}" + (f" to {last}" if first != last else "")


def _judged_lines(people: People, mentions: Set) -> list[Line]:
    found = {one for mention in mentions & people.same_by_mention.keys() for one in people.same_by_mention[mention]}
    return [
        {"claim": "judged to be one physician", "reason": f"on {one.entry.at[:10]}" + _because(one.entry.reason)}
        for one in sorted(found, key=lambda one: (one.entry.at, one.entry.a, one.entry.b))
        if one.mentions <= mentions
    ]


def _group_lines(every: Sequence[Facts], *, judged: bool) -> list[Line]:
    names = sorted({facts.name.plain for facts in every})
    places = sorted({facts.jurisdiction for facts in every})
    print_ = "prints" if sum(sum(facts.entries.values()) for facts in every) == 1 else "print"
    reason = f"{counted(every)} in {', '.join(places)} {print_} the name {' or '.join(names)}"
    reason += "; no NPI, license or ORCID is printed or confirmed" * judged
    return [{"claim": "not verified to be one person", "reason": reason}]


def _split_lines(clusters: Clusters, mentions: Set) -> list[Line]:
    reasons = sorted({reason for mention in mentions for reason in clusters.split.get(mention, ())})
    return [{"claim": "others of this name are kept apart", "reason": reason} for reason in reasons]


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""
