"""The reference table as far as the registry's answers about single names go, where no file was imported."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from examiner_db.printed_name import parse_name
from examiner_db.records import RegistrationRecord
from examiner_db.registry.registered import Name, Registered, StateLicense
from examiner_db.registry.store import Registry


def answered(records: Iterable[RegistrationRecord], as_of: str) -> Registry | None:
    """A table of those whom the answers hold, or ``None`` without any; who is not in it may still be registered."""
    by_npi: dict[str, list[RegistrationRecord]] = defaultdict(list)
    for record in records:
        by_npi[record.npi].append(record)
    if not by_npi:
        return None
    return Registry.of((_person(found) for _, found in sorted(by_npi.items())), as_of=as_of, whole=False)


def _person(records: Sequence[RegistrationRecord]) -> Registered:
    mention = records[0].mention
    others = map(parse_name, mention.also)
    filed = (
        StateLicense(one.mention.license_state or "", one.mention.license, one.taxonomy or "")
        for one in records
        if one.mention.license
    )
    return Registered(
        npi=records[0].npi,
        surname=mention.surname or "",
        given=mention.given or "",
        middle=mention.middle or "",
        suffix=mention.suffix or "",
        credential=mention.credential or "",
        also=tuple(Name(other.surname or "", other.given or "") for other in others),
        taxonomies=tuple(dict.fromkeys(one.taxonomy for one in records if one.taxonomy)),
        licenses=tuple(filed),
        city=mention.city or "",
        state=mention.state or "",
        registered_on=records[0].registered_on,
    )
