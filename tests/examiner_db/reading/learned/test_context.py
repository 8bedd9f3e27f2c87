from examiner_db.reading.cast import Cast, cast_of
from examiner_db.reading.learned.context import LONGEST, ROOM, Context, Shown, context
from examiner_db.reading.learned.wordpieces import vocabulary

PIECES = {number: piece for piece, number in vocabulary().items()}

HISTORY = (
    "FINDINGS OF FACT\n\n"
    "At the request of the insurer, Dr. Ottoline Brask examined the employee on May 3, 2019. "
    "She thought the tear degenerative. Dr. Emeric Valtos repaired it in July.\n\n"
)
REASONING = (
    "ANALYSIS\n\n"
    "Dr. Brask never saw the films of 2018. The judge preferred Dr. Valtos. His notes go back to 2011.\n\n"
    "The employee's wage is not in dispute.\n"
)


def asked(text: str, surname: str) -> tuple[Cast, Context]:
    found = cast_of(text, 0, len(text))
    who = next(number for number, one in enumerate(found.people) if one.surname == surname)
    return found, context(found, who)


def of(text: str, surname: str) -> tuple[Cast, tuple[Shown, ...]]:
    found, context_of = asked(text, surname)
    return found, context_of.sentences


def printed(pieces: tuple[int, ...]) -> str:
    return " ".join(PIECES[piece] for piece in pieces).replace(" ##", "")


def words(shown: tuple[Shown, ...]) -> list[str]:
    return [printed(one.pieces) for one in shown]


def test_the_physician_asked_about_is_alpha_and_no_name_is_shown() -> None:
    for surname in ("brask", "valtos"):
        said = " ".join(words(of(HISTORY + REASONING, surname)[1]))
        assert "alpha" in said
        assert "beta" in said
        assert "bras" not in said
        assert "val" not in said


def test_the_introduction_and_the_reasoning_are_shown_in_order() -> None:
    _, shown = of(HISTORY + REASONING, "brask")
    said = words(shown)
    assert said[0].startswith("at the request of the insurer , dr . alpha examined")
    assert "dr . alpha never saw the films of 2018 ." in said
    assert "the judge preferred dr . beta ." in said
    assert [one.passage for one in shown] == sorted(one.passage for one in shown)


def test_another_paragraph_without_the_physician_is_not_shown() -> None:
    assert not any("wage" in sentence for sentence in words(of(HISTORY + REASONING, "brask")[1]))


def test_it_is_said_first_who_is_who_as_far_as_the_text_says_it() -> None:
    introduced = HISTORY.replace(
        "Dr. Emeric Valtos repaired it", "Dr. Emeric Valtos, an orthopedic surgeon, repaired it"
    )
    brask, valtos = (asked(introduced + REASONING, surname)[1] for surname in ("brask", "valtos"))
    assert printed(brask.known).startswith("dr . alpha insurer ' s examiner . dr . beta")
    assert printed(valtos.known).startswith("dr . alpha")
    assert "surgeon . dr . beta insurer ' s examiner ." in printed(valtos.known)
    assert valtos.parts == [valtos.known, *(one.pieces for one in valtos.sentences)]


def test_of_whom_nothing_is_known_nothing_is_said_first() -> None:
    _, context_of = asked("ANALYSIS\n\nDr. Ottoline Brask wrote a letter. The judge read it.\n", "brask")
    assert context_of.known == ()
    assert context_of.parts == [one.pieces for one in context_of.sentences]


def test_what_the_reasoning_says_of_somebody_described_is_shown_to_all() -> None:
    described = REASONING + "\nThe podiatrist's letter adds nothing. The hearing lasted a day.\n"
    for surname in ("brask", "valtos"):
        said = words(of(HISTORY + described, surname)[1])
        assert "the podiatrist ' s letter adds nothing ." in said
        assert not any("hearing" in sentence for sentence in said)


def test_each_sentence_says_where_it_stands() -> None:
    found, shown = of(HISTORY + REASONING, "valtos")
    assert any("preferred Dr. Valtos" in found.paper.passages[one.passage].text for one in shown)


def test_a_long_history_leaves_room_for_the_reasoning() -> None:
    visits = "".join(f"On June {day % 28 + 1}, Dr. Brask saw the employee again for pain. " for day in range(200))
    _, context_of = asked(HISTORY + visits + "\n\n" + REASONING, "brask")
    shown = context_of.sentences
    assert len(context_of.known) + sum(len(one.pieces) + 1 for one in shown) <= ROOM
    assert "dr . alpha never saw the films of 2018 ." in words(shown)


def test_a_sentence_without_end_is_cut() -> None:
    long = "ANALYSIS\n\nDr. Ottoline Brask found " + "pain and " * 2_000 + "weakness.\n"
    assert [len(one.pieces) for one in of(long, "brask")[1]][:1] == [LONGEST]
