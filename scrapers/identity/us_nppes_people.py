"""One person as the NPI registry answers: the mention and the record of one license. ``--`` stands for nothing."""

from collections.abc import Mapping
from typing import Any

from examiner_db.records import Locator, Mention, RegistrationRecord

NOTHING = {None, "", "--"}


def record_of(number: int, person: Mapping[str, Any], taxonomy: Mapping[str, Any]) -> RegistrationRecord:
    """The person, with one of the taxonomies and the license filed for it."""
    mention = _mention(person, taxonomy)
    license_ = " ".join(filter(None, (mention.license_state, mention.license)))
    quote = [str(person["number"]), mention.name, taxonomy["desc"], license_]
    return RegistrationRecord(
        mention=mention,
        npi=str(person["number"]),
        taxonomy=taxonomy["code"],
        specialty=taxonomy["desc"],
        registered_on=person["basic"].get("enumeration_date"),
        locator=Locator(row=number, quote="\n".join(filter(None, quote))),
    )


def _mention(person: Mapping[str, Any], taxonomy: Mapping[str, Any]) -> Mention:
    basic = {key: text for key, text in person["basic"].items() if text not in NOTHING}
    place: Mapping[str, Any] = next((one for one in person["addresses"] if one["address_purpose"] == "LOCATION"), {})
    order = ("first_name", "middle_name", "last_name", "name_suffix")
    others = (" ".join(one[part] for part in order[:3] if one.get(part)) for one in person["other_names"])
    return Mention(
        name=" ".join(basic[part] for part in order if part in basic),
        surname=basic["last_name"],
        given=basic.get("first_name"),
        middle=basic.get("middle_name"),
        suffix=basic.get("name_suffix"),
        npi=str(person["number"]),
        license=taxonomy.get("license") or None,
        license_state=taxonomy.get("state") if taxonomy.get("license") else None,
        credential=basic.get("credential"),
        specialty=taxonomy["desc"],
        city=place.get("city"),
        state=place.get("state"),
        also=tuple(filter(None, others)),
    )
