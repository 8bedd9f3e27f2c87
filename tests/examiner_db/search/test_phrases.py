import random
from pathlib import Path

import pytest
from whoosh.query import Phrase

from examiner_db.search.engine import open_index, write_index
from examiner_db.search.phrases import Positions
from examiner_db.search.whoosh_text import TEXT_SCHEMA as SCHEMA

LETTERS = "a b c d e".split()


@pytest.fixture(scope="module")
def texts() -> list[str]:
    chance = random.Random(8)
    return [" ".join(chance.choices(LETTERS, k=chance.randrange(40))) for _ in range(300)]


@pytest.fixture(scope="module")
def folder(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("phrases") / "index"
    write_index(folder, SCHEMA, ({"text": text} for text in texts))
    return folder


@pytest.fixture
def positions(folder: Path) -> Positions:
    return Positions(open_index(folder, SCHEMA), "text")


def count(text: str, words: list[str]) -> int:
    stand = text.split()
    return sum(stand[at : at + len(words)] == words for at in range(len(stand)))


@pytest.mark.parametrize("phrase", ["a", "a b", "a a", "b a b", "c c c", "a b c d", "e d c b a", "a zyx", "zyx"])
def test_finds_every_place_where_the_words_stand_in_a_row(positions: Positions, texts: list[str], phrase: str) -> None:
    words = phrase.split()
    documents, counts = positions.phrase(words)
    expected = {number: n for number, text in enumerate(texts) if (n := count(text, words))}
    assert dict(zip(documents.tolist(), counts.tolist(), strict=True)) == expected


@pytest.mark.parametrize("seed", range(5))
def test_agrees_with_the_engine_s_own_phrases(folder: Path, positions: Positions, seed: int) -> None:
    words = random.Random(seed).choices(LETTERS, k=2 + seed % 3)
    with open_index(folder, SCHEMA).searcher() as searcher:
        own = {hit.docnum for hit in searcher.search(Phrase("text", words), limit=None)}
    assert set(positions.phrase(words)[0].tolist()) == own


def test_a_phrase_never_runs_from_one_document_into_the_next(tmp_path: Path) -> None:
    write_index(tmp_path / "index", SCHEMA, [{"text": "a b"}, {"text": "c a"}])
    positions = Positions(open_index(tmp_path / "index", SCHEMA), "text")
    assert positions.phrase(["b", "c"])[0].tolist() == []
    assert positions.phrase(["c", "a"])[0].tolist() == [1]


def test_words_are_read_once_and_the_oldest_go_first(positions: Positions, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = positions.places("a")
    assert positions.places("a") is kept
    monkeypatch.setattr("examiner_db.search.phrases.MOST_KEPT", kept.nbytes + 8)
    other = positions.places("b")
    assert positions.places("b") is other
    again = positions.places("a")
    assert again is not kept
    assert again.tolist() == kept.tolist()


def test_an_index_without_documents_has_no_phrases(tmp_path: Path) -> None:
    write_index(tmp_path / "index", SCHEMA, [])
    documents, counts = Positions(open_index(tmp_path / "index", SCHEMA), "text").phrase(["a", "b"])
    assert (documents.tolist(), counts.tolist()) == ([], [])
