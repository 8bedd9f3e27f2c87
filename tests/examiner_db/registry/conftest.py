"""Invented people as NPPES would register them."""

import pytest

from examiner_db.registry import Name, Registered, StateLicense

VELMA = Registered(
    npi="9000000015",
    surname="DE LA OSTRANDER",
    given="VELMA",
    middle="QUINN",
    credential="M.D.",
    also=(Name("TIBBALDS", "VELMA"),),
    taxonomies=("207X00000X", "207XS0117X"),
    licenses=(StateLicense("NY", "0990301", "207X00000X"), StateLicense("WA", "MD60012345", "207X00000X")),
    city="ALDER FALLS",
    state="NY",
    registered_on="2006-07-29",
)
HORACE = Registered(npi="9000000023", surname="TIBBALDS", given="HORACE", taxonomies=("111N00000X",), state="MN")


@pytest.fixture
def people() -> list[Registered]:
    return [VELMA, HORACE]
