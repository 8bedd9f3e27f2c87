from typing import Any

from examiner_db.records import Locator, Mention, RegistrationRecord
from examiner_db.registry import Name, Registered, StateLicense, answered

VELMA = {
    "name": "VELMA QUINN OSTRANDER",
    "surname": "OSTRANDER",
    "given": "VELMA",
    "middle": "QUINN",
    "npi": "9000000015",
    "credential": "M.D.",
    "city": "ALDER FALLS",
    "state": "NY",
    "also": ("VELMA Q TIBBALDS",),
}


def registration(taxonomy: str, state: str | None = None, number: str | None = None, **more: Any) -> RegistrationRecord:
    mention = Mention(**{**VELMA, "license": number, "license_state": state, **more})
    return RegistrationRecord(
        mention=mention, npi=str(mention.npi), taxonomy=taxonomy, registered_on="2006-07-29", locator=Locator(row=1)
    )


def test_without_answers_nothing_is_at_hand() -> None:
    assert answered([], "2026-09-01") is None


def test_the_records_of_one_person_are_one_person() -> None:
    records = [
        registration("207X00000X", "NY", "990301"),
        registration("207XS0117X", "FL", "ME990301"),
        registration("111N00000X", npi="9000000023", name="WILMA OSTRANDER", given="WILMA", also=()),
    ]
    registry = answered(records, "2026-09-01")
    assert registry is not None
    assert (registry.as_of, registry.whole, registry.physicians) == ("2026-09-01", False, 2)
    assert registry.registered("9000000015") == Registered(
        npi="9000000015",
        surname="OSTRANDER",
        given="VELMA",
        middle="QUINN",
        credential="M.D.",
        also=(Name("TIBBALDS", "VELMA"),),
        taxonomies=("207X00000X", "207XS0117X"),
        licenses=(StateLicense("NY", "990301", "207X00000X"), StateLicense("FL", "ME990301", "207XS0117X")),
        city="ALDER FALLS",
        state="NY",
        registered_on="2006-07-29",
    )
    assert [one.npi for one in registry.named("Tibbalds", ["velma"])] == ["9000000015"]
    registry.close()
