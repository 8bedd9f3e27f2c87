"""From a license that a board prints to the NPI under which NPPES has it filed: the bridge between boards.

The pair of state and number is looked up in the reference table. Exactly one person there must have filed it for the
same profession under a name that agrees, surname and given name both; what physicians type into a registry is
sometimes another's number. Two boards of one state give the same numbers, so that what tells the board must not differ
either: the letters before the number as filed, and the type as printed. Everything else is refused with its reason, for
a person to judge.
"""

from collections.abc import Mapping
from dataclasses import replace

from examiner_db.identifiers import degrees, lettered
from examiner_db.identity.findings import Refusal
from examiner_db.identity.mentions import Facts, Look, suffix_key
from examiner_db.identity.names import agreement
from examiner_db.identity.specialties import PROFESSIONS, professions
from examiner_db.identity.vetoes import veto
from examiner_db.printed_name import PrintedName, fold_name
from examiner_db.registry import Registered, Registry, StateLicense, number_key
from examiner_db.registry.taxonomies import professions as professions_of

Known = Mapping[str, Facts]


def bridge(known: Known, registry: Registry | None) -> tuple[dict[str, Facts], list[Refusal]]:
    """The same mentions, those with a license that is filed under one NPI with that NPI; and what was refused."""
    if registry is None:
        return dict(known), []
    found: dict[str, Facts] = {}
    refused: list[Refusal] = []
    for ident, facts in known.items():
        npi, why = _npi(facts, registry) if "license" in facts.identifiers else (None, None)
        found[ident] = facts if npi is None else _with_npi(facts, npi)
        refused += [] if why is None else [Refusal(why, (ident,))]
    return found, refused


def look_of(one: Registered) -> tuple[Look, ...]:
    """How a registered person is compared with a mention, under each of the names."""
    does = professions(one.credential) | professions_of(one.taxonomies)
    middle, suffix = fold_name(one.middle), suffix_key(one.suffix)
    return tuple(
        Look(fold_name(given), middle, fold_name(surname), suffix, does, frozenset(), one.npi)
        for surname, given in one.names
    )


def shown(one: Registered) -> str:
    """A registered name in natural order, for a sentence."""
    name = PrintedName(one.given or None, one.middle or None, one.surname, one.suffix or None)
    return name.plain


def _npi(facts: Facts, registry: Registry) -> tuple[str | None, str | None]:
    """The NPI of the one whose license it is, or why there is none; neither where nobody has filed the license."""
    key = facts.identifiers["license"]
    state, number = key.partition(" ")[0], key.rpartition(" ")[2]
    type_ = "".join(key.split()[1:-1])
    holders = [
        one
        for one in registry.licensed(state, number)
        if any(_is_license(facts, filed, state, type_, number) for filed in one.licenses)
    ]
    against = {one: _against(facts, one) for one in holders}
    fitting = [one for one, why in against.items() if why is None]
    who = f"{facts.printed[0]} prints license {key}"
    if len(fitting) > 1:
        npis = " and ".join(one.npi for one in fitting)
        return None, f"{who}, which NPPES has under {npis} with names that agree; not linked"
    if fitting:
        return fitting[0].npi, None
    if holders:
        one, why = min(against.items(), key=lambda pair: pair[0].npi)
        return None, f"{who}, which NPPES has under {one.npi}, {shown(one)}; not linked: {why}"
    return None, None


def _is_license(facts: Facts, filed: StateLicense, state: str, type_: str, number: str) -> bool:
    """Whether a filed license is the one of this type and number, as far as both tell board and profession."""
    if filed.state != state or number_key(state, filed.number) != number_key(state, number):
        return False
    letters, _ = lettered(state, filed.number) or ("", "")
    held, told = (set(degrees(state, word).split()) for word in (type_, letters))
    if held and told and not held & told:
        return False
    said = facts.look.specialties & PROFESSIONS.keys()
    printed = facts.look.professions | professions(degrees(state, type_)) | said
    filed_for = professions_of([filed.taxonomy])
    return not printed or not filed_for or bool(printed & filed_for)


def _against(facts: Facts, one: Registered) -> str | None:
    mine = facts.look
    agreeing = [look for look in look_of(one) if _names_agree(mine, look)]
    if not agreeing:
        return "surname and given name do not both agree"
    return veto(mine, agreeing[0])


def _names_agree(mine: Look, theirs: Look) -> bool:
    return agreement(mine.surname, theirs.surname) is not None and given_agrees(mine.given, theirs.given)


def given_agrees(one: str, other: str) -> bool:
    """The same, an alias, nearly the same, or one the initial of the other."""
    return agreement(one, other) is not None or (min(len(one), len(other)) == 1 and one[:1] == other[:1])


def _with_npi(facts: Facts, npi: str) -> Facts:
    if "npi" in facts.identifiers:
        return facts
    identifiers = {**facts.identifiers, "npi": npi}
    return replace(facts, look=facts.look._replace(npi=npi), identifiers=identifiers, filed=npi)
