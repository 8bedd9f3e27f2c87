"""More invented examiners of one specialty and state, so that one matched group of the sample bears a comparison."""

from types import MappingProxyType

from data.invent.cast import EXAMINERS, Person, npi

_NAMES = """
Thorleif|Aamundgaard|m|Moorhead
Drusilla|Bexelborough|f|Winona
Ragnvald|Cranstoke-Iyer|m|Hibbing
Philippa|Dunnovitz|f|Bemidji
Osbert|Eikelandt|m|Faribault
Zenobia|Fjellacott|f|Willmar
Lysander|Grunwickle|m|Owatonna
Henrike|Hjortsvang|f|Brainerd
Caspian|Ildertonsen|m|Red Wing
Marguerita|Jorundson-Pike|f|Albert Lea
Bertrand|Kvistholmer|m|New Ulm
Ingrith|Lundquaver|f|Marshall
Alaric|Mossbrandt|m|Hutchinson
Tabitha|Nordwhistle|f|Fergus Falls
Eleazar|Oppendaal|m|Alexandria
Sidonie|Prachtmoor|f|Northfield
Godwin|Quernstad|m|Stillwater
Ottoline|Rosvallen|f|Hastings
Ferris|Skarphedin-Low|m|Cloquet
Venetia|Tjostolvsen|f|Virginia
Wendell|Ulvenstrand|m|Thief River Falls
Clementia|Vossingham|f|Little Falls
"""


def _people() -> dict[str, Person]:
    found = {}
    for number, line in enumerate(_NAMES.split("\n")[1:-1]):
        given, surname, sex, city = line.split("|")
        key = surname.partition("-")[0].lower()
        found[key] = Person(given, surname, "orthopedic surgeon", city, "MN", sex, npi=npi(f"9000001{number:02}"))
    return found


PANEL = MappingProxyType(_people())
"""The examiners whom insurers of one claim retain beside one another, by the key that the plan uses."""

EVERYONE = MappingProxyType({**EXAMINERS, **PANEL})
"""Every examiner of the sample."""
