"""Described instead of named: what the model learns references from is what a reader would understand."""

import random

from data.train.disguise import disguised
from examiner_db.reading.cast import Cast, cast_of
from examiner_db.reading.learned.context import context
from examiner_db.reading.sentences.voices import Voice

TWO = (
    "FINDINGS OF FACT\n\nDr. Ottoline Brask, an orthopedic surgeon, treated the employee. Dr. Emeric Valtos, a "
    "neurologist, examined her at the insurer's request.\n\n"
    "ANALYSIS\n\nThe judge preferred Dr. Brask. She had seen the films. The opinion of Dr. Valtos is rejected.\n"
)
ALIKE = TWO.replace("treated the employee", "examined her at the insurer's request").replace(
    "a neurologist", "an orthopedic surgeon"
)


def of(text: str) -> Cast:
    return cast_of(text, 0, len(text))


def reasoning(cast: Cast) -> list[str]:
    return [one.text for one, voice in zip(cast.paper.passages, cast.voices, strict=True) if voice is Voice.REASONING]


def drawn(text: str) -> list[Cast]:
    return [disguised(of(text), random.Random(seed)) for seed in range(60)]


def test_a_description_fits_only_who_was_named() -> None:
    said = {sentence for cast in drawn(TWO) for sentence in reasoning(cast)}
    assert "The judge preferred Dr. Brask." in said
    assert "The judge preferred the treating physician." in said
    assert "The opinion of the neurologist is rejected." in said
    assert "The judge preferred the neurologist." not in said


def test_who_is_like_another_stays_named() -> None:
    assert {sentence for cast in drawn(ALIKE) for sentence in reasoning(cast)} == set(reasoning(of(ALIKE)))


def test_the_rules_are_not_told_who_is_described_and_the_introduction_stays() -> None:
    for cast in drawn(TWO):
        for passage, spots in zip(cast.paper.passages, cast.taken, strict=True):
            assert all(0 <= spot.start < spot.end <= len(passage.text) for spot in spots)
            assert bool(spots) == any(name in passage.text for name in ("Brask", "Valtos"))
        assert all(context(cast, who).known for who in (0, 1))


def test_the_same_lots_disguise_the_same() -> None:
    assert reasoning(disguised(of(TWO), random.Random(7))) == reasoning(disguised(of(TWO), random.Random(7)))
