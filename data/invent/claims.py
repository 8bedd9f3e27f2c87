"""The claimants and their work: invented, as everything here, and never to be seen outside the saved pages."""

from dataclasses import dataclass
from datetime import date, timedelta

from data.invent.deck import Deck
from data.invent.injuries import Injury

_GIVEN = (
    "Arvid/m", "Bronagh/f", "Casimir/m", "Delphine/f", "Eluned/f", "Farquhar/m", "Gunnhild/f", "Hyacinth/f",
    "Isidoro/m", "Jocasta/f", "Kjartan/m", "Lubomir/m", "Marisela/f", "Nereus/m", "Ottilie/f", "Pelagia/f",
    "Quirino/m", "Rosamund/f", "Sigfrid/m", "Tamsin/f", "Ulrika/f", "Valentin/m", "Wystan/m", "Xiomara/f",
    "Yannick/m", "Zdenka/f", "Mary Oyin/f", "Thanh-Mai/f", "Abdirahim/m", "Pa Chue/m", "Ngozika/f", "José Amancio/m",
)  # fmt: skip
_SURNAMES = (
    "Aspengren", "Bjornquill", "Cattermoor", "Drexelmann", "Eskelundh", "Fothergrave", "Gundlachson", "Hallbjarn",
    "Ingelthorpe", "Jurgendahl", "Kowalchukin", "Lambrechten", "MacQuorrie", "Nygaardsen", "Oyelowande", "Pennebakker",
    "Quistgaarden", "Rademachter", "Szymborek", "Tollefsrude", "Ubbelohden", "Vandersteeg", "Wojtkowiec", "Xaviersen",
    "Ybarrondo", "Zlotnickas", "De la Parraguez", "O’Shaunnery", "St. Germaineau", "Van Buskerk", "Whitlow-Arreaga",
    "Achterkirk-Moe", "Birkebeiner", "Crannogh", "Dombrovnik", "Ekwuemesi", "Farnstrom", "Gallimorris", "Hjelmstrand",
    "Isleworthy", "Jankovitch", "Kestrelberg", "Lindholmer", "Mbekwe-Dahl", "Nakashigawa", "Ollivander-Ruud",
    "Prendergarth", "Rasmusdottir", "Sandovalez", "Thorvaldine", "Undergaard", "Vukasovich-Ely", "Winterbournd",
    "Xiongvang", "Yellowtree", "Zubriskie", "Beauchemont", "Calloway-Strum", "Dufresnoy", "Eberhartinger",
)  # fmt: skip
_EMPLOYERS = (
    ("Blue Heron Millwork", "forklift operator"), ("Prairie Lantern Foods", "packing line operator"),
    ("Kettle River Castings", "press operator"), ("Northgate Linen Supply", "laundry sorter"),
    ("Cedar Mesa Logistics", "delivery driver"), ("Ostrander Valley Care Center", "nursing assistant"),
    ("Tamarack Cold Storage", "warehouse order picker"), ("Fairlead Marine Works", "sheet metal worker"),
    ("Gopherwood Cabinets", "finish carpenter"), ("Sable Ridge School District", "school custodian"),
    ("Whistling Pines Manor", "maintenance mechanic"), ("Ironbark Freightways", "dock hand"),
    ("Larkspur Poultry Company", "line mechanic"), ("Redstone Elevator Cooperative", "grain handler"),
    ("Copper Finch Bakeries", "stock clerk"), ("Halyard & Quoin Builders", "cement finisher"),
    ("Juniper Gate Electric", "journeyman electrician"), ("Starling Hill Kitchens", "line cook"),
)  # fmt: skip
_INSURERS = (
    "Meridian Harvest Mutual", "Old Lakes Casualty", "Stonebridge Guild Insurance", "Plainfield Reciprocal",
    "Harborlight Indemnity", "Tri-Rivers Mutual", "Evenkeel Insurance Company", "Copperline Casualty",
)  # fmt: skip


@dataclass(frozen=True)
class Claim:
    """One injured person's dispute: who, where, what and when."""

    given: str
    surname: str
    sex: str
    age: int
    job: str
    employer: str
    insurer: str
    injury: Injury
    hurt_on: date

    @property
    def name(self) -> str:
        """The claimant as captions print the name."""
        return f"{self.given} {self.surname}"


def claim(deck: Deck, injury: Injury, decided_on: date, years: float = 3.0) -> Claim:
    """A claim that began about so many years before it was decided."""
    given, sex = deck.draw(_GIVEN).split("/")
    employer, job = deck.draw(_EMPLOYERS)
    return Claim(
        given=given,
        surname=deck.draw(_SURNAMES),
        sex=sex,
        age=deck.random.randint(27, 63),
        job=job,
        employer=employer,
        insurer=deck.draw(_INSURERS),
        injury=injury,
        hurt_on=decided_on - timedelta(days=round(365 * years) + deck.random.randint(-60, 60)),
    )


def long_date(day: date) -> str:
    """``April 3, 2017``."""
    return f"{day:%B} {day.day}, {day.year}"
