"""What only a whole decision shows: its layout, the decision attached to it, and whom a description means."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.weighing.levels import attached, own_level
from examiner_db.vocabulary import Level, Role, Tribunal, Weight

PARTIES = "IN THE MATTER OF THE CLAIM\n\nof\n\nHARBOR MIXERS\n\nNo. 12\n\nORDER\n\nThe Office.\n\n"
LONG = "The claimant drove a mixer for many years and was hurt when the chute of the truck swung round upon the yard. "


def weights(text: str, tribunal: Tribunal | None = None) -> dict[str, Weight]:
    """How each physician of one decision was weighed, by surname."""
    (reading,) = read(text, tribunal)
    return {one.name.split()[-1]: one.weight for one in reading.physicians}


def test_many_short_lines_do_not_hide_that_the_rest_is_unwrapped() -> None:
    paper = document(f"{PARTIES}{LONG * 2}He fell.\n\n{LONG * 2}He rose.\n\nDated.\n\nA Judge\n\nCopies sent.\n")
    told = {one.text: one.paragraph for one in paper.passages}
    assert told["He fell."] < told["He rose."]


def test_a_sentence_goes_on_over_a_page_of_an_unwrapped_text() -> None:
    paper = document(f"{LONG * 3}In each case she\n\nfound the reflexes equal.\n")
    assert paper.passages[-1].text == "In each case she found the reflexes equal."


COMMISSION = (
    "BEFORE THE ILLINOIS WORKERS' COMPENSATION COMMISSION\n\nDECISION AND OPINION ON REVIEW\n\n"
    "The Commission views the evidence otherwise. The Commission finds the opinion of Dr. Vale to be speculative. "
    "It is more inclined to accept the view of Dr. Quill.\n\n"
    "ARBITRATION DECISION\n\nCONCLUSIONS OF LAW\n\n"
    "Dr. Vale is more persuasive than Dr. Quill, and the Arbitrator adopts the opinion of Dr. Vale.\n"
)


def test_the_commission_outranks_the_arbitrator_whose_decision_it_attaches() -> None:
    assert weights(COMMISSION, Tribunal.IL_IWCC) == {"Vale": Weight.REJECTED, "Quill": Weight.CREDITED}


def test_where_the_attached_decision_begins() -> None:
    paper = document(COMMISSION)
    assert paper.folded.text[attached(paper.folded.text) :].startswith("ARBITRATION DECISION")
    assert own_level(Tribunal.IL_IWCC, paper) is Level.BOARD


def test_nothing_is_attached_to_an_arbitrators_own_decision() -> None:
    paper = document("CONCLUSIONS OF LAW\n\nThe Arbitrator adopts the opinion of Dr. Vale.\n")
    assert attached(paper.folded.text) == len(paper.folded.text)
    assert own_level(Tribunal.IL_IWCC, paper) is Level.TRIAL


OFFICE = (
    "FACTS\n\nThe Office first selected Dr. Ame Strand as the impartial medical specialist, but the appointment was "
    "canceled.\n\nThe Office referred appellant to Dr. Ivo Brandt for an impartial medical examination. Dr. Brandt "
    "examined appellant. Dr. Brandt found no residuals. Dr. Brandt opined that the strain had resolved.{more}\n\n"
    "ANALYSIS\n\nThe Board finds that the impartial specialist's opinion is well rationalized and entitled to special "
    "weight.\n"
)


def test_of_two_of_a_role_the_one_is_meant_of_whom_the_decision_speaks() -> None:
    assert weights(OFFICE.format(more=""))["Brandt"] is Weight.CREDITED
    assert weights(OFFICE.format(more=""))["Strand"] is Weight.NOT_STATED


def test_of_two_of_a_role_told_of_alike_nobody_is_meant() -> None:
    more = " Dr. Strand examined appellant in June. Dr. Strand agreed."
    assert set(weights(OFFICE.format(more=more)).values()) == {Weight.NOT_STATED}


SEEN = (
    "FACTS\n\nDr. Olwen Tash treated the claimant for the fall.\n\nAt the employer's request Dr. Ansgar Bly examined "
    "the claimant on June 5, 2019.\n\nANALYSIS\n\n{}\n"
)


@pytest.mark.parametrize(
    ("found", "tash", "bly"),
    [
        (
            "Dr. Tash rated the knee. The judge stated that he found the opinion of Dr. Bly more persuasive.",
            Weight.REJECTED,
            Weight.CREDITED,
        ),
        (
            'Dr. Tash signed below the words "I agree with the findings of Dr. Bly," without comment.',
            Weight.NOT_STATED,
            Weight.NOT_STATED,
        ),
        (
            'The judge wrote of Dr. Bly, "I reject his opinion."',
            Weight.NOT_STATED,
            Weight.REJECTED,
        ),
        (
            "The court there had adopted the opinion of a surgeon over that of the employer's examiner, Dr. Ruthven.",
            Weight.NOT_STATED,
            Weight.NOT_STATED,
        ),
        (
            "Nor do we accept that the testimony of Dr. Bly compels a contrary result.",
            Weight.NOT_STATED,
            Weight.NOT_STATED,
        ),
        (
            "The compensation judge found Dr. Bly credible and persuasive and declined to adopt Dr. Tash's opinion.",
            Weight.REJECTED,
            Weight.CREDITED,
        ),
        ("Injections by Dr. Tash were unhelpful.", Weight.NOT_STATED, Weight.NOT_STATED),
        (
            "On this issue Dr. Bly's opinion is entitled to great weight. On that other issue his letter is vague.",
            Weight.NOT_STATED,
            Weight.PARTLY,
        ),
        (
            "The ALJ was not required to give the testimony of Dr. Bly controlling effect.",
            Weight.NOT_STATED,
            Weight.REJECTED,
        ),
    ],
)
def test_whose_words_weigh_and_whom(found: str, tash: Weight, bly: Weight) -> None:
    read_as = weights(SEEN.format(found))
    assert (read_as["Tash"], read_as["Bly"]) == (tash, bly)


def test_a_group_is_of_those_who_surely_belong_to_it() -> None:
    text = (
        "FACTS\n\nThe claimant was treated by Dr. Tash. She was also treated by Dr. Lett. Dr. Sand diagnosed a sprain."
        "\n\nANALYSIS\n\nThe deputy commissioner afforded more weight to the opinions of the treating physicians.\n"
    )
    assert weights(text) == {"Tash": Weight.CREDITED, "Lett": Weight.CREDITED, "Sand": Weight.NOT_STATED}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "They requested the DIME, which was performed in May by Dr. Ivo Brandt. Dr. Brandt sent her to Dr. Strand.",
            "Ivo Brandt",
            Role.NEUTRAL_EXAMINER,
        ),
        (
            "The stipulation rests on the report of Agreed Medical Evaluator Ivo Brandt, M.D.",
            "Ivo Brandt",
            Role.NEUTRAL_EXAMINER,
        ),
        (
            "We prefer the opinions of the treating physicians over the contrary conclusions of Dr. Ivo Brandt.",
            "Ivo Brandt",
            Role.UNKNOWN,
        ),
        (
            "State agency consultants reviewed the file. Dr. Ivo Brandt found her able to do simple work.",
            "Ivo Brandt",
            Role.RECORDS_REVIEWER,
        ),
    ],
)
def test_who_a_physician_was(text: str, name: str, role: Role) -> None:
    (reading,) = read(text)
    assert next(one.role for one in reading.physicians if one.name == name) is role
