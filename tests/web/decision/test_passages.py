import random

import pytest

from web.decision.marks import Mark
from web.decision.passages import AROUND, LONGEST, Note, Passage, Piece, left_out, passages

TEXT = "Zed Plumtree was hurt. Dr. Fennimore opined that work did not cause it. The judge agreed with Dr. Fennimore."
ZED = [(0, 12, 0)]


def mark(start: int, end: int, says: str) -> Mark:
    return Mark(start, end, f"id-{says}", "Dr. Fennimore", "opinion", says, "rule@1", 0.9)


def test_a_quote_is_marked_in_its_context_without_the_claimant() -> None:
    opined = "Dr. Fennimore opined that work did not cause it"
    start = TEXT.index(opined)
    causation = mark(start, start + len(opined), "causation")
    assert passages(TEXT, ZED, [causation], (0, len(TEXT))) == (
        Passage(
            page=1,
            pieces=(
                Piece("[claimant] was hurt. "),
                Piece(opined, notes=(1,), opens=(1,)),
                Piece(". The judge agreed with Dr. Fennimore."),
            ),
            notes=(Note(1, causation),),
        ),
    )


def test_overlapping_quotes_share_their_words() -> None:
    whole, part = TEXT.index("The judge"), TEXT.index("agreed")
    (passage,) = passages(TEXT, [], [mark(part, len(TEXT), "b"), mark(whole, len(TEXT), "a")], (0, len(TEXT)))
    assert passage.pieces[1:] == (
        Piece("The judge ", notes=(1,), opens=(1,)),
        Piece("agreed with Dr. Fennimore.", notes=(1, 2), opens=(2,)),
    )
    assert [(note.number, note.mark.says) for note in passage.notes] == [(1, "a"), (2, "b")]


def test_distant_quotes_are_passages_of_their_own_on_their_pages() -> None:
    text = f"First quote. {'word ' * 400}\f{'word ' * 400} Second quote."
    marks = [mark(0, 12, "one"), mark(len(text) - 13, len(text), "two")]
    first, second = passages(text, [], marks, (0, len(text)))
    assert (first.page, second.page) == (1, 2)
    assert first.pieces[0] == Piece("First quote.", (1,), (1,))
    assert second.pieces[-1] == Piece("Second quote.", (2,), (2,))
    assert len(first.pieces[1].text) <= AROUND
    assert not first.pieces[1].text.endswith("wo")


def test_context_stays_inside_the_decision() -> None:
    text = "Another decision entirely. Here a quote stands. Another decision again."
    start, end = text.index("Here"), text.index(" Another decision again")
    (passage,) = passages(text, [], [mark(start + 5, end - 8, "x")], (start, end))
    assert "".join(piece.text for piece in passage.pieces) == "Here a quote stands."


def test_a_quote_that_ends_inside_a_name_leaks_none_of_it() -> None:
    text = "The employee Zedekiah Plumtree was hurt at work."
    spans = [(13, 30, 0)]
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            for passage in passages(text, spans, [mark(start, end, "x")], (0, len(text))):
                shown = "".join(piece.text for piece in passage.pieces)
                assert "Zedekiah" not in shown
                assert "tree" not in shown


def test_long_texts_are_cut_and_not_forgotten() -> None:
    text = "quote here. " + "word " * 100_000
    marks = [mark(at, at + 5, "x") for at in range(0, len(text) - 10, 2_000)]
    shown = passages(text, [], marks, (0, len(text)))
    assert sum(len(piece.text) for passage in shown for piece in passage.pieces) <= LONGEST + 2 * AROUND + 5
    assert len(shown) < len(marks)


def test_what_is_left_out_is_counted_and_what_was_searched_for_is_shown() -> None:
    text = "quote here. " + "word " * 100_000
    marks = [mark(at, at + 100, "x") for at in range(0, 200_000, 2_000)]
    shown = passages(text, [], marks, (0, len(text)))
    assert left_out(shown, marks) == len(marks) - len(shown) > 0
    far = Mark(480_000, 480_004, "found", "", "found", "word", "")
    with_search = passages(text, [], [*marks, far], (0, len(text)))
    assert [note.mark for note in with_search[-1].notes] == [far]
    assert with_search[:-1] == shown[: len(with_search) - 1]
    assert left_out(with_search, [*marks, far]) == len(marks) + 1 - len(with_search)
    assert left_out(passages(text, [], marks[:3], (0, len(text))), marks[:3]) == 0


def test_nothing_read_is_nothing_shown() -> None:
    assert passages(TEXT, ZED, [], (0, len(TEXT))) == ()


@pytest.mark.parametrize("seed", range(30))
def test_pieces_are_the_text_itself(seed: int) -> None:
    dice = random.Random(seed)
    text = " ".join(dice.choice(["knee", "spine", "judge", "found", "\f", "opined."]) for _ in range(400))
    marks = []
    for _ in range(12):
        start = dice.randrange(len(text) - 1)
        marks.append(mark(start, dice.randrange(start + 1, min(start + 80, len(text)) + 1), f"{start}"))
    shown = ["".join(piece.text for piece in passage.pieces) for passage in passages(text, [], marks, (0, len(text)))]
    plain = text.replace("\f", "\n")
    assert all(passage in plain for passage in shown)
    assert all(any(plain[mark.start : mark.end] in passage for passage in shown) for mark in marks)
