from examiner_db.search.invented_decisions import PHRASES, QUESTIONS, invent_decisions
from examiner_db.search.question import read_question


def test_the_same_seed_invents_the_same_decisions() -> None:
    assert list(invent_decisions(5, 3)) == list(invent_decisions(5, 3))
    assert list(invent_decisions(5, 3)) != list(invent_decisions(5, 4))


def test_decisions_are_as_long_as_is_asked() -> None:
    for decision in invent_decisions(5, 1, words=300):
        assert 290 <= len(decision.text.split()) <= 400


def test_phrases_stand_in_about_the_share_of_decisions_that_is_said() -> None:
    texts = [decision.text.replace(".", "") for decision in invent_decisions(400, 2, words=200)]
    for phrase, share in PHRASES.items():
        found = sum(phrase in text for text in texts) / len(texts)
        assert abs(found - share) < 0.1, phrase


def test_every_question_can_be_read() -> None:
    assert all(read_question(text).asks for text in QUESTIONS)
    assert len(set(QUESTIONS)) == len(QUESTIONS)
