import pytest

from data.invent.deck import Deck

POOL = ("a", "b", "c", "d")


def test_every_card_is_drawn_before_one_comes_again() -> None:
    deck = Deck("seed")
    assert sorted(deck.draw(POOL) for _ in POOL) == sorted(POOL)
    assert sorted(deck.draw(POOL) for _ in POOL) == sorted(POOL)


@pytest.mark.parametrize("seed", ["one", "two"])
def test_a_seed_gives_one_order(seed: str) -> None:
    first, second = Deck(seed), Deck(seed)
    assert [first.draw(POOL) for _ in range(9)] == [second.draw(POOL) for _ in range(9)]


def test_pools_are_shuffled_apart() -> None:
    deck = Deck("seed")
    deck.draw(POOL)
    assert sorted(deck.draw(("x", "y")) for _ in range(2)) == ["x", "y"]


def test_a_hand_holds_different_cards_even_across_a_shuffle() -> None:
    deck = Deck("seed")
    for _ in range(20):
        assert len(set(deck.hand(POOL, 3))) == 3
