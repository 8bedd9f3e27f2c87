"""The engine of large releases: its expressions, and that it answers as sets do."""

import random
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from examiner_db.search import RefusedQueryError
from examiner_db.search.answers import Engine
from examiner_db.search.full_text import FILE, FullText, expression, write_full_text
from examiner_db.search.question import Both, Either, Row, Tree, Without
from examiner_db.search.whoosh_text import WhooshText, write_whoosh_text

LETTERS = "a b c d".split()
A, B, C = Row(("a",)), Row(("b",)), Row(("c",))


@pytest.fixture(scope="module")
def texts() -> list[tuple[str, ...]]:
    chance = random.Random(9)
    return [tuple(chance.choices(LETTERS, k=chance.randrange(7))) for _ in range(120)]


@pytest.fixture(scope="module")
def engines(texts: list[tuple[str, ...]], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Engine]:
    folder = tmp_path_factory.mktemp("both")
    write_full_text(folder, texts)
    write_whoosh_text(folder, texts)
    return {"full text": FullText(folder), "whoosh": WhooshText(folder)}


def holds(tree: Tree, text: tuple[str, ...]) -> bool:
    """The meaning of a tree, as plainly as it can be said."""
    match tree:
        case Row(stems):
            return any(text[at : at + len(stems)] == stems for at in range(len(text)))
        case Both(parts):
            return all(holds(part, text) for part in parts)
        case Either(parts):
            return any(holds(part, text) for part in parts)
        case Without(part):
            return not holds(part, text)


def a_tree(chance: random.Random, depth: int) -> Tree:
    kind = chance.choice("row row row both either without".split()) if depth else "row"
    if kind == "row":
        return Row(tuple(chance.choices([*LETTERS, "zyx"], k=chance.choice((1, 1, 2, 3)))))
    if kind == "without":
        return Without(a_tree(chance, depth - 1))
    parts = tuple(a_tree(chance, depth - 1) for _ in range(chance.choice((2, 3))))
    return Both(parts) if kind == "both" else Either(parts)


@pytest.mark.parametrize("engine", ["full text", "whoosh"])
@pytest.mark.parametrize("seed", range(60))
def test_every_tree_is_answered_as_it_means(
    engines: dict[str, Engine], texts: list[tuple[str, ...]], engine: str, seed: int
) -> None:
    tree = a_tree(random.Random(seed), 3)
    numbers, scores = engines[engine].matches(tree, 2)
    assert numbers.tolist() == [number for number, text in enumerate(texts) if holds(tree, text)]
    assert len(scores) == len(numbers)


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (A, '"a"'),
        (Row(("a", "b")), '"a b"'),
        (Row(('a" OR "b',)), '"a"" OR ""b"'),
        (Both((A, B)), '("a" AND "b")'),
        (Both((A, Without(B), Without(C))), '("a" NOT "b" NOT "c")'),
        (Both((Without(B), Without(C))), '("_" NOT "b" NOT "c")'),
        (Without(A), '("_" NOT "a")'),
        (Either((A, Without(Both((B, C))))), '("a" OR ("_" NOT ("b" AND "c")))'),
    ],
)
def test_expressions_hold_nothing_but_quoted_stems(tree: Tree, expected: str) -> None:
    assert expression(tree) == expected


@pytest.mark.parametrize(
    "stem", ['"', "*", "a*", "NEAR(a b)", "stems:a", "^a", "a AND b", "(", "-a", "_", "'", "\x01", "名"]
)
def test_syntax_in_a_stem_is_text(engines: dict[str, Engine], stem: str) -> None:
    numbers, _ = engines["full text"].matches(Row((stem,)), 2)
    assert len(numbers) <= 120


def test_the_file_holds_no_text_and_cannot_be_written(tmp_path: Path) -> None:
    write_full_text(tmp_path, [("brankov", "knee")])
    connection = sqlite3.connect(tmp_path / FILE)
    assert connection.execute("SELECT stems FROM words").fetchall() == [(None,)]
    connection.close()
    engine = FullText(tmp_path)
    with engine._connection(1) as reader, pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("INSERT INTO words (rowid, stems) VALUES (9, 'x')")


def test_it_outlives_its_folder_and_serves_threads(tmp_path: Path, texts: list[tuple[str, ...]]) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    write_full_text(folder, texts)
    engine = FullText(folder)
    shutil.rmtree(folder)
    expected = [number for number, text in enumerate(texts) if "a" in text]
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda _: engine.matches(A, 5)[0].tolist(), range(60)))
    assert answers == [expected] * 60


def test_what_takes_too_long_is_refused_and_the_next_search_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("examiner_db.search.full_text.STEPS", 1)
    write_full_text(tmp_path, [("a", "b")] * 50)
    engine = FullText(tmp_path)
    for _ in range(5):
        with pytest.raises(RefusedQueryError, match="took longer than -1 seconds"):
            engine.matches(Both((A, B)), -1)
    assert engine.matches(Both((A, B)), 5)[0].tolist() == list(range(50))


def test_other_failures_of_the_engine_are_not_hidden(tmp_path: Path) -> None:
    write_full_text(tmp_path, [("a",)])
    engine = FullText(tmp_path)
    with engine._connection(1) as connection, pytest.raises(sqlite3.OperationalError, match="no such table"):
        connection.execute("SELECT 1 FROM elsewhere")


def test_what_most_of_a_large_collection_holds_is_found_and_not_weighed(
    tmp_path: Path, texts: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "words"
    folder.mkdir()
    write_full_text(folder, [("a", *text) for text in texts])
    every = FullText(folder)
    monkeypatch.setattr("examiner_db.search.full_text.FEW", 5)
    monkeypatch.setattr("examiner_db.search.full_text.MOST_COUNTS", 3)
    some = FullText(folder)
    rare = Row(("b", "c", "d"))
    for tree in (A, Both((A, rare)), Both((A, B, rare)), Either((A, rare)), Both((rare, Without(A))), Without(rare)):
        numbers, scores = some.matches(tree, 2)
        assert numbers.tolist() == every.matches(tree, 2)[0].tolist()
        assert len(scores) == len(numbers)
    assert some.matches(A, 2)[1].tolist() == [0.0] * 120
    both, either = some.matches(Both((A, rare)), 2), some.matches(Either((A, rare)), 2)
    assert both[1].min() > 0
    worth = dict(zip(either[0].tolist(), either[1].tolist(), strict=True))
    assert [worth[number] for number in both[0].tolist()] == both[1].tolist()
    assert len(some._held) <= 4


def test_a_small_collection_is_weighed_by_every_word(engines: dict[str, Engine]) -> None:
    assert engines["full text"].matches(A, 2)[1].max() > 0
