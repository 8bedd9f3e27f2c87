"""The ladder of evidence: its order is a decision, and held here."""

from examiner_db.reading.lexicon.roles import PLAIN_ROLE_RULES, ROLE_RULES
from examiner_db.reading.lexicon.roles.announcements import ANNOUNCEMENTS
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import Role

LADDER = [
    "ACT",
    "READING",
    "LOOKED",
    "PLACE",
    "FILED",
    "ANSWERED",
    "SENT",
    "CARE",
    "CUSTOM",
    "TITLE",
    "REVIEWED",
    "STATUTE",
    "ENGAGED",
    "AGENCY",
    "HIRED",
    "NEUTRAL",
    "APPOINTED",
    "ADVISER",
    "BECAME",
    "CONFLICT",
    "UNMADE",
]


def test_the_order_of_the_ladder() -> None:
    assert [one.name for one in sorted(Strength)] == LADDER


def test_every_rule_stands_on_a_rung() -> None:
    assert [rule.id for rule in ROLE_RULES if not isinstance(rule.rank, Strength)] == []


def test_every_rung_but_none_is_used() -> None:
    used = {rule.rank for rule in (*ROLE_RULES, *PLAIN_ROLE_RULES, *ANNOUNCEMENTS)}
    assert set(Strength) - used == set()


def test_signs_of_treating_alone_never_stand_against_who_engaged() -> None:
    weak = [rule for rule in ROLE_RULES if rule.role is Role.TREATING and rule.rank < Strength.CUSTOM]
    assert {rule.id for rule in weak} == {
        "role.treating.hospital",
        "role.treating.care",
        "role.treating.referral",
        "role.treating.film",
        "role.treating.acts",
        "role.treating.said",
    }
    assert all(rule.rank <= Strength.CARE for rule in weak)


def test_what_was_announced_is_weaker_than_any_words_on_the_physician() -> None:
    assert {rule.rank for rule in ANNOUNCEMENTS} == {Strength.PLACE}
