"""What is read where no rule speaks. The texts are no part of what the model was trained on."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.cast import cast_of
from examiner_db.reading.learned.asked import shared
from examiner_db.reading.learned.context import Context, context
from examiner_db.reading.learned.model import Judged, judged
from examiner_db.reading.types import LEARNED, PhysicianReading, WeighingReading
from examiner_db.reading.weighing.standing import Weighed
from examiner_db.vocabulary import Level, Role, Weight

CASE = """\
FINDINGS OF FACT

The employee hurt her left wrist on March 4, 2015, when a pallet fell. She treated with Dr. Ottoline Brask, a hand
surgeon, who repaired the ligament. The employer and insurer had her examined by Dr. Emeric Valtos, who thought that the
ligament had given way years before.

ANALYSIS

{}

The claim is decided accordingly.
"""
OWN_WORDS = (
    "Dr. Valtos supposes an old tear. But the films of 2012, which he was not sent, show a whole ligament, and nobody "
    "has told me how a whole ligament can have been torn before it was whole. I cannot build a finding on that."
)
HISTORY = "Dr. Valtos examined the employee on May 2, 2016. He found a full grip. He wrote that no care was needed."


def physicians(reasoning: str, case: str = CASE) -> dict[str, PhysicianReading]:
    (reading,) = read(case.format(reasoning))
    return {one.name.split()[-1]: one for one in reading.physicians}


def test_a_rejection_in_words_of_its_own_is_read_with_the_sentence_that_tells_it() -> None:
    valtos = physicians(OWN_WORDS)["Valtos"]
    assert valtos.weight is Weight.REJECTED
    assert [(one.rule, one.level) for one in valtos.weighings] == [(f"{LEARNED}weight@5", Level.TRIAL)]
    assert valtos.weight_quote is not None
    assert valtos.weight_quote.text in OWN_WORDS.replace("\n", " ")


def test_who_is_only_told_about_is_not_weighed() -> None:
    assert {one.weight for one in physicians(HISTORY).values()} == {Weight.NOT_STATED}
    assert physicians(OWN_WORDS)["Brask"].weight is Weight.NOT_STATED


def test_where_a_rule_speaks_the_model_does_not() -> None:
    valtos = physicians(f"{OWN_WORDS} I therefore find the opinion of Dr. Valtos not persuasive.")["Valtos"]
    assert valtos.weight is Weight.REJECTED
    assert not any(one.rule.startswith(LEARNED) for one in valtos.weighings)


TAKEN_BACK = (
    "Ordinarily I would give the views of Dr. Valtos much weight. He has examined wrists for thirty years. But he did "
    "not see the films of 2012, on which the ligament is whole."
)
LAW = (
    "Dr. Brask, the attending physician, gave 21 percent without a table. The employee filed no other report on the "
    "extent of the loss. It is well established that, when the attending physician fails to conform to the Guides, the "
    "estimate is of diminished probative value. The adviser may then apply the Guides to the findings."
)
BY_THE_INSURER = (
    "The insurer gave the opinion of Dr. Valtos controlling weight when it denied the claim. It had asked for the "
    "report in April. The employee asked for a hearing in June."
)
ADMITTED = (
    "The testimony of Dr. Valtos was properly before me, and I accept it into the record over the objection. What it "
    "is worth will be said when the films of 2012 are here. Until then nothing is decided on the tear."
)


def test_the_model_replaces_a_weight_of_which_it_is_all_but_certain_that_it_is_another() -> None:
    valtos = physicians(TAKEN_BACK)["Valtos"]
    assert (valtos.weight, [one.rule for one in valtos.weighings]) == (Weight.REJECTED, [f"{LEARNED}weight@5"])
    assert valtos.weight_quote is not None
    assert valtos.weight_quote.text in TAKEN_BACK.replace("\n", " ")


def test_the_model_denies_a_weight_that_it_all_but_excludes() -> None:
    valtos = physicians(BY_THE_INSURER)["Valtos"]
    assert (valtos.weight, valtos.weighings) == (Weight.NOT_STATED, ())


def test_a_decider_who_differs_with_the_one_below_is_left_to_the_rules() -> None:
    """The model does not follow who decides above whom."""
    differs = (
        "The compensation judge found Dr. Valtos credible and persuasive, since he was the only one who had measured "
        "the grip on both sides. On this record the Board does not find the opinion of Dr. Valtos persuasive. The case "
        "is otherwise in order."
    )
    assert physicians(differs)["Valtos"].weight is Weight.REJECTED


TWICE = (
    "I find the opinion of Dr. Valtos persuasive. He measured the grip on both sides. For these reasons I credit the "
    "opinion of Dr. Valtos, and I reject the opinion of Dr. Brask. I give no weight to the opinion of Dr. Brask."
)

OF_NOBODY = (
    "I find the opinion of Dr. Valtos persuasive. He measured the grip on both sides. For these reasons I credit the "
    "opinion of Dr. Valtos. The notes of 2012 are of little help on the tear. Their author was never asked."
)
"""Dr. Brask is taken up by no sentence of it."""


@pytest.mark.parametrize(("reasoning", "times"), [(TWICE, 0), (OF_NOBODY, 0), (OWN_WORDS, 1)])
def test_no_question_is_asked_whose_answer_would_not_be_read(
    monkeypatch: pytest.MonkeyPatch, reasoning: str, times: int
) -> None:
    heard: list[Context] = []

    def listening(shown: Context) -> Judged:
        heard.append(shown)
        return judged(shown)

    monkeypatch.setattr("examiner_db.reading.learned.asked.judged", listening)
    physicians(reasoning)
    assert len(heard) == times


def test_what_is_taken_into_evidence_is_not_weighed_by_the_model_either() -> None:
    assert physicians(ADMITTED)["Valtos"].weight is Weight.NOT_STATED


@pytest.mark.parametrize(
    ("sentence", "weigh"),
    [("The podiatrist's report is of no value.", 0), ("The podiatrists' reports are of no value.", 2)],
)
def test_one_sentence_that_names_nobody_weighs_one_physician_unless_it_speaks_of_several(
    sentence: str, weigh: int
) -> None:
    text = CASE.format(sentence)
    found = cast_of(text, 0, len(text))
    (number,) = [at for at, one in enumerate(found.paper.passages) if one.text == sentence]
    assert not found.taken[number]
    quote = found.paper.folded.quote(text, found.paper.passages[number].start, found.paper.passages[number].end)
    rejected = WeighingReading(level=Level.TRIAL, weight=Weight.REJECTED, quote=quote, rule=f"{LEARNED}weight@5")
    answer = (Weighed(rejected, passage=number),)
    alone = shared(found, [(), ()], [(answer, found.roles[0]), ((), found.roles[1])])
    both = shared(found, [(), ()], [(answer, found.roles[0]), (answer, found.roles[1])])
    assert [len(weighed) for weighed, _ in alone] == [1, 0]
    assert sum(len(weighed) for weighed, _ in both) == weigh


def test_what_a_party_says_in_words_of_its_own_weighs_nobody() -> None:
    argued = "The employee argues that the old tear which Dr. Valtos supposes cannot be squared with the films of 2012."
    settled = "The parties have settled this part of the claim. Nothing more need be said of it."
    assert physicians(f"{argued} {settled}")["Valtos"].weight is Weight.NOT_STATED


def test_what_the_law_is_weighs_nobody_whom_it_does_not_name() -> None:
    assert physicians(LAW)["Brask"].weight is Weight.NOT_STATED


REVERSED = CASE + "\nThe decision of the compensation judge is reversed and vacated.\n"


def test_a_weighing_that_the_model_read_falls_with_the_decision_below() -> None:
    quoted = f"The compensation judge put it in these terms. {OWN_WORDS}"
    assert physicians(quoted, REVERSED)["Valtos"].weight is Weight.NOT_STATED


def test_it_stands_where_nobody_below_is_named_beside_it() -> None:
    assert physicians(OWN_WORDS, REVERSED)["Valtos"].weight is Weight.REJECTED


def test_too_little_is_not_asked_about() -> None:
    (reading,) = read("Dr. Emeric Valtos wrote. I cannot build a finding on that.")
    assert [(one.weight, one.role) for one in reading.physicians] == [(Weight.NOT_STATED, Role.UNKNOWN)]


def test_another_name_gets_the_same_answer() -> None:
    """Nothing that the model says of a physician can come from the name."""
    renamed = CASE.replace("Emeric Valtos", "Ulla Szabo-Okonkwo").replace("Ottoline Brask", "Piet Ngo")
    answers = []
    for text in (CASE.format(OWN_WORDS), renamed.format(OWN_WORDS.replace("Valtos", "Szabo-Okonkwo"))):
        found = cast_of(text, 0, len(text))
        answers.append([judged(context(found, who)) for who in (0, 1)])
    assert answers[0] == answers[1]


def test_a_text_full_of_names_is_left_to_the_rules() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"{one.upper()}orv{two}nd{one}" for one in letters for two in "aeiou"]
    crowd = "".join(f"Dr. {name} saw the employee and treated the wrist. " for name in names)
    read_of = physicians(OWN_WORDS, CASE + f"\n\n{crowd}\n")
    assert len(read_of) > 100
    assert read_of["Valtos"].weight is Weight.NOT_STATED


RATED = (
    "Dr. V.Q. examined the employee in the clinic on June 2, 2016. He saw the wrist and its scars. "
    "He tested the grip and how far the fingers moved. He wrote a report of nine pages on what he had found. {}"
)


@pytest.mark.parametrize(("rating", "times"), [("", 0), ("He rated the permanent impairment at 9 percent.", 1)])
def test_of_a_physician_without_a_name_only_the_side_of_a_rating_is_asked(
    rating: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def counted(shown: Context) -> Judged:
        asked.append(shown)
        return judged(shown)

    monkeypatch.setattr("examiner_db.reading.learned.asked.judged", counted)
    read(f"FINDINGS OF FACT\n\n{RATED.format(rating)}\n")
    assert len(asked) == times
