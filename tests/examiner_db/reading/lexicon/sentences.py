"""Sentences with the opinions of Dr. Ada Brandt in them, and the comparison of a reading with those."""

from collections.abc import Callable, Sequence

import pytest

Said = Callable[[str], str]
Test = Callable[[Said, str], None]

OPPOSITE = {"claimant": "insurer", "insurer": "claimant", "indeterminate": ""}


def turned(opinion: str) -> str:
    """The same issue for the other side."""
    issue, direction = opinion.split(":")
    return f"{issue}:{OPPOSITE[direction]}"


def misread(found: set[str], expected: set[str]) -> set[str]:
    """Opinions that were missed, and opinions that were found turned round."""
    return (expected - found) | (set(map(turned, expected)) & found)


def both_ways(sentences: Sequence[tuple[str, str]]) -> tuple[Callable[[Said, str, str], None], Test]:
    """Two tests of sentences and their opinions: they are read, and not where a party only argues them."""

    @pytest.mark.parametrize(("sentence", "expected"), sentences)
    def test_what_is_said(said: Said, sentence: str, expected: str) -> None:
        wrong = misread(set(said(sentence).split()), set(expected.split()))
        assert wrong == set(), wrong

    @pytest.mark.parametrize("sentence", [one for one, _ in sentences])
    def test_what_a_party_argues_is_nobodys_opinion(said: Said, sentence: str) -> None:
        heard = said(f"The employer argues that {sentence}")
        assert heard == "", heard

    return test_what_is_said, test_what_a_party_argues_is_nobodys_opinion
