"""A decision while it is being written: its paragraphs, and what a person who reads them would record.

The truth of a physician holds ``npi`` (who it is, which no decision prints) and ``weight_below``, the weight that the
level below gave, and ``weight_by_issue`` where an opinion was credited in part.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from data.invent.cast import Person, treating_in
from data.invent.claims import Claim, long_date
from data.invent.deck import Deck
from data.invent.injuries import HEAD, MIND
from data.invent.opinions import OPINIONS

Pools = Mapping[tuple[str, str], tuple[str, ...]]
_BODILY = re.compile(
    r"pain|pound|sedentary|strength|tenderness|reflex|grip|Waddell|atrophy|motion|therapy|something give|pop|lifting"
    r"|orthopedist|functional capacit|light duty|Conservative|weight gain|chiropract"
)
"""Words that only fit an injury of the body."""


@dataclass
class Part:
    """One physician in one decision, as the plan has it."""

    person: Person
    role: str
    side: str
    printed: str
    weight: str = "not_stated"
    weight_quote: str = ""
    weight_below: str = "not_stated"
    weight_by_issue: dict[str, str] = field(default_factory=dict)
    opinions: list[dict[str, str]] = field(default_factory=list)

    @property
    def short(self) -> str:
        """``Dr. Surname``, spelt as this decision spells it."""
        words = self.printed.partition(", ")[0].split()
        before = len(self.person.given.split()) + bool(self.person.middle)
        return " ".join(["Dr.", *words[before:]])

    def truth(self) -> dict[str, object]:
        """What a reader would record of this physician."""
        return {
            "name": self.printed,
            "npi": self.person.npi,
            "role": self.role,
            "retained_side": self.side,
            "specialty": self.person.specialty,
            "opinions": self.opinions,
            "weight": self.weight,
            "weight_quote": self.weight_quote,
            "weight_below": self.weight_below,
            "weight_by_issue": self.weight_by_issue,
        }


@dataclass
class Draft:
    """Fills sentences with the claim's words and remembers what each of them means."""

    claim: Claim
    decided_on: date
    deck: Deck
    words: dict[str, str]
    paragraphs: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    def day(self, after: int) -> str:
        """A date, so many days after the injury."""
        return long_date(self.claim.hurt_on + timedelta(days=after))

    def fill(self, template: str, **more: str) -> str:
        """The template with every slot filled."""
        return template.format_map(self._slots() | more).replace(".D..", ".D.")

    def pick(self, pool: tuple[str, ...]) -> str:
        """One template of the pool; an injury of the mind is not spoken of in words of the body."""
        if self.claim.injury is MIND:
            pool = tuple(template for template in pool if not _BODILY.search(template)) or pool
        return self.deck.draw(pool)

    def draw(self, pool: tuple[str, ...], **more: str) -> str:
        """One of the pool, filled."""
        return self.fill(self.pick(pool), **more)

    def say(self, *sentences: str) -> None:
        """One paragraph of sentences that are already filled."""
        self.paragraphs.append(" ".join(sentence for sentence in sentences if sentence))

    def plays(self, person: Person, role: str, side: str, printed: str = "") -> Part:
        """Give a physician a part in this decision."""
        part = Part(person, role, side, printed or person.name)
        self.parts.append(part)
        return part

    def treats(self, *states: str) -> Part:
        """Give the treating physician's part to someone who practices in these states and treats such an injury."""
        people = treating_in(*states)
        if self.claim.injury in {HEAD, MIND}:
            people = tuple(person for person in people if person.specialty == "family medicine physician")
        return self.plays(self.deck.draw(people), "treating", "unknown")

    def about(self, part: Part, template: str, **more: str) -> str:
        """The template filled with one physician's words."""
        pronoun, possessive = ("she", "her") if part.person.sex == "f" else ("he", "his")
        named = {
            "dr": part.short,
            "full": f"Dr. {part.printed}",
            "with_degree": f"{part.printed}, {part.person.credential}",
            "specialty": part.person.specialty,
            "a_specialty": f"{'an' if part.person.specialty[0] in 'aeiou' else 'a'} {part.person.specialty}",
            "p_he": pronoun,
            "p_his": possessive,
            "P_he": pronoun.capitalize(),
            "P_his": possessive.capitalize(),
        }
        return self.fill(template, **(named | more))

    def introduces(self, part: Part, pool: tuple[str, ...], **more: str) -> str:
        """One of the pool, filled with one physician's words."""
        return self.about(part, self.pick(pool), **more)

    def opines(self, part: Part, issue: str, direction: str, pools: Pools = OPINIONS, *, again: bool = False) -> str:
        """A sentence that gives this opinion and enters the truth; ``again`` may leave the name to the one before."""
        pool = pools[issue, direction]
        if not again:
            pool = tuple(template for template in pool if "{dr}" in template)
        quote = self.about(part, self.pick(pool))
        part.opinions.append({"issue": issue, "direction": direction, "quote": quote})
        return quote

    def weighs(self, quote: str, **weights: tuple[Part, ...]) -> str:
        """Enter how the tribunal treats these physicians, in these words, and return them."""
        for weight, parts in weights.items():
            for part in parts:
                part.weight, part.weight_quote = weight, quote
        return quote

    def truth(self, file: str, tribunal: str, docket: str, outcome: str) -> dict[str, object]:
        """What a person who reads the whole decision would record."""
        return {
            "file": file,
            "tribunal": tribunal,
            "docket": docket,
            "decided_on": self.decided_on.isoformat(),
            "outcome": outcome,
            "physicians": [part.truth() for part in self.parts],
        }

    def _slots(self) -> dict[str, str]:
        claim, injury = self.claim, self.claim.injury
        he, his, him = ("she", "her", "her") if claim.sex == "f" else ("he", "his", "him")
        slots = {
            "a_sprain": f"{'an' if injury.sprain[0] in 'aeiou' else 'a'} {injury.sprain}",
            "he": he, "his": his, "him": him, "He": he.capitalize(), "His": his.capitalize(),
            "title": "Ms." if claim.sex == "f" else "Mr.",
            "name": claim.name, "given": claim.given, "surname": claim.surname, "NAME": claim.name.upper(),
            "age": str(claim.age), "job": claim.job, "employer": claim.employer, "insurer": claim.insurer,
            "EMPLOYER": claim.employer.upper(), "INSURER": claim.insurer.upper(),
            "body": injury.body, "mechanism": injury.mechanism, "diagnosis": injury.diagnosis,
            "a_diagnosis": injury.a_diagnosis, "degenerative": injury.degenerative, "sprain": injury.sprain,
            "treatment": injury.treatment, "study": injury.study, "scan": injury.scan, "exam": injury.exam,
            "day": long_date(claim.hurt_on), "next_day": self.day(1), "week": self.day(9), "month": self.day(34),
            "season": self.day(88), "half_year": self.day(181), "later": self.day(240), "ime_day": self.day(301),
            "ime_report": self.day(322), "second_day": self.day(365), "hearing": self.day(520),
            "order_day": self.day(561), "appeal_day": self.day(590), "deposed": self.day(441),
            "born": long_date(claim.hurt_on - timedelta(days=365 * claim.age + 101)),
        }  # fmt: skip
        return slots | {key: value.format_map(slots) for key, value in self.words.items()}
