import re
from datetime import date

import pytest

from data.invent.cast import EXAMINERS
from data.invent.claims import Claim, claim, long_date
from data.invent.deck import Deck
from data.invent.draft import Draft
from data.invent.injuries import INJURIES, MIND, Injury
from data.invent.opinions import OPINIONS

WORDS = {"who": "the employee", "whos": "the employee’s", "injury": "the {day}, work injury"}


def draft(injury: Injury = INJURIES[0], sex: str = "f") -> Draft:
    hurt = Claim(
        "Tamsin", "Crannogh", sex, 41, "press operator", "Kettle River Castings", "Old Lakes", injury, date(2015, 3, 9)
    )
    return Draft(hurt, date(2018, 5, 1), Deck("test"), WORDS)


def test_slots_are_filled_with_the_words_of_the_claim() -> None:
    text = draft().fill("{title} {surname}, {age}, hurt {his} {body}; {injury} kept {him} at home until {next_day}.")
    assert text == (
        "Ms. Crannogh, 41, hurt her right shoulder; "
        "the March 9, 2015, work injury kept her at home until March 10, 2015."
    )


def test_a_slot_without_a_word_is_an_error() -> None:
    with pytest.raises(KeyError, match="nobody"):
        draft().fill("{nobody}")


def test_a_degree_at_the_end_of_a_sentence_takes_one_period() -> None:
    written = draft()
    part = written.plays(EXAMINERS["tarskjold"], "insurer_examiner", "insurer")
    assert written.about(part, "An IME with {with_degree}.") == "An IME with Gwendolyn F. Tarskjold, M.D."


@pytest.mark.parametrize(
    ("key", "printed", "short"),
    [
        ("haverstraat", "", "Dr. Haverstraat"),
        ("argenvale", "", "Dr. D’Argenvale"),
        ("quaast", "", "Dr. van der Quaast"),
        ("rathvane", "Siobhan O’Rathvayne", "Dr. O’Rathvayne"),
        ("aubrecq", "", "Dr. St. Aubrecq"),
    ],
)
def test_later_mentions_print_the_surname_as_this_decision_spells_it(key: str, printed: str, short: str) -> None:
    assert draft().plays(EXAMINERS[key], "treating", "unknown", printed).short == short


def test_an_opinion_is_printed_and_remembered_in_the_same_words() -> None:
    written = draft()
    part = written.plays(EXAMINERS["haverstraat"], "insurer_examiner", "insurer")
    quote = written.opines(part, "causation", "insurer")
    assert quote.count("Haverstraat") == 1
    assert part.truth()["opinions"] == [{"issue": "causation", "direction": "insurer", "quote": quote}]


def test_only_a_further_opinion_may_leave_out_the_name() -> None:
    written = draft()
    part = written.plays(EXAMINERS["haverstraat"], "insurer_examiner", "insurer")
    assert all("Haverstraat" in written.opines(part, "mmi", "insurer") for _ in range(6))
    assert any("Haverstraat" not in written.opines(part, "mmi", "insurer", again=True) for _ in range(6))


def test_a_weighing_is_remembered_for_each_physician() -> None:
    written = draft()
    winner = written.plays(EXAMINERS["quaast"], "claimant_expert", "claimant")
    loser = written.plays(EXAMINERS["haverstraat"], "insurer_examiner", "insurer")
    written.weighs("One was believed.", credited=(winner,), rejected=(loser,))
    truth = written.truth("a.txt", "mn_wcca", "WC18-1", "claimant_won")
    assert truth["physicians"] == [winner.truth(), loser.truth()]
    assert [(part.weight, part.weight_quote) for part in (winner, loser)] == [
        ("credited", "One was believed."),
        ("rejected", "One was believed."),
    ]


def test_an_injury_of_the_mind_is_not_spoken_of_in_words_of_the_body() -> None:
    written = draft(MIND)
    part = written.plays(EXAMINERS["abernook_psych"], "insurer_examiner", "insurer")
    said = [written.opines(part, "work_capacity", "claimant") for _ in range(9)]
    assert not [sentence for sentence in said if "pound" in sentence or "sedentary" in sentence]
    assert written.treats("MN").person.specialty == "family medicine physician"


@pytest.mark.parametrize("injury", [*INJURIES, MIND], ids=lambda injury: injury.body)
def test_every_sentence_fits_every_injury(injury: Injury) -> None:
    written = draft(injury, "m")
    part = written.plays(EXAMINERS["dourakis"], "neutral_examiner", "agency")
    for pool in OPINIONS.values():
        for template in pool:
            sentence = written.about(part, template)
            assert sentence[0].isupper()
            assert sentence.endswith((".", ".”"))
            assert not re.search(r"  |[{}]|\b[Aa] [aeiou]|\b(a|an|the) (a|an)\b", sentence)


@pytest.mark.parametrize("key", OPINIONS)
def test_every_pool_has_a_sentence_that_names_the_physician(key: tuple[str, str]) -> None:
    assert any("{dr}" in template for template in OPINIONS[key])
    assert len(set(OPINIONS[key])) == len(OPINIONS[key])


@pytest.mark.parametrize("injury", INJURIES, ids=lambda injury: injury.body)
def test_a_diagnosis_loses_its_article(injury: Injury) -> None:
    assert injury.a_diagnosis.endswith(injury.diagnosis)
    assert not injury.diagnosis.startswith(("a ", "an "))


def test_claims_begin_before_they_are_decided() -> None:
    deck = Deck("claims")
    made = [claim(deck, deck.draw(INJURIES), date(2020, 6, 1)) for _ in range(30)]
    assert all(2.8 < (date(2020, 6, 1) - one.hurt_on).days / 365 < 3.2 for one in made)
    assert len({one.surname for one in made}) == 30
    assert {one.sex for one in made} == {"f", "m"}


def test_dates_are_written_out() -> None:
    assert long_date(date(2017, 4, 3)) == "April 3, 2017"
