import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from examiner_db.search import Filters, NameHit, SearchIndex, build_index

TYPED = ["Robert Quilfeather", "Jon Smyth", "Bob Quillfeather", "Jose Delacruz", "Whittlestone", "Thrnquist"]
ASKED = ["credible", '"not credible"', "docket", "examination OR knee", "may", "credible NOT speculative"]

Answers = tuple[list[list[NameHit]], list[tuple[str, ...]], list[list[str]]]


def answers(index: SearchIndex) -> Answers:
    return (
        [index.names(text) for text in TYPED],
        [tuple(hit.entry.id for hit in index.documents(text).hits) for text in ASKED],
        [[entry.id for entry in index.suggest(text[:3])] for text in TYPED],
    )


def test_threads_get_the_answers_that_one_gets_while_other_indexes_are_opened(
    index_folder: Path, tmp_path: Path
) -> None:
    shared = SearchIndex.open(index_folder)
    expected = answers(SearchIndex.open(index_folder))
    done = Event()

    def publish() -> int:
        for number in range(10):
            copy = tmp_path / str(number)
            shutil.copytree(index_folder, copy)
            opened = SearchIndex.open(copy)
            assert answers(opened) == expected
            opened.close()
            shutil.rmtree(copy)
        done.set()
        return number

    def ask() -> int:
        rounds = 0
        while not done.is_set() or rounds < 3:
            assert answers(shared) == expected
            rounds += 1
        return rounds

    with ThreadPoolExecutor(5) as pool:
        publishing = pool.submit(publish)
        asking = [pool.submit(ask) for _ in range(4)]
        assert publishing.result() == 9
        assert all(asked.result() >= 3 for asked in asking)


@pytest.mark.parametrize("vanish", ["renamed", "removed"])
def test_an_open_index_outlives_its_folder(index_folder: Path, tmp_path: Path, vanish: str) -> None:
    expected = answers(SearchIndex.open(index_folder))
    copy = tmp_path / "release" / "index"
    shutil.copytree(index_folder, copy)
    index = SearchIndex.open(copy)
    if vanish == "renamed":
        copy.parent.rename(tmp_path / "other")
    else:
        shutil.rmtree(copy.parent)
    assert answers(index) == expected
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(lambda _: answers(index), range(4))) == [expected] * 4


def test_an_index_opened_through_a_link_stays_what_it_was(index_folder: Path, tmp_path: Path) -> None:
    build_index(tmp_path / "next", [], [])
    link = tmp_path / "current"
    link.symlink_to(index_folder)
    index = SearchIndex.open(link)
    link.unlink()
    link.symlink_to(tmp_path / "next")
    assert index.documents("docket").total == 7
    assert SearchIndex.open(link).documents("docket").total == 0


def test_a_closed_index_says_so(index_folder: Path) -> None:
    index = SearchIndex.open(index_folder)
    index.close()
    index.close()
    for ask in (index.names, index.documents, index.suggest):
        with pytest.raises(ValueError, match=r"^the index is closed$"):
            ask("Smith")


def test_there_is_nothing_to_open(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        SearchIndex.open(tmp_path)


def test_an_index_is_never_written_over(index_folder: Path) -> None:
    before = answers(SearchIndex.open(index_folder))
    with pytest.raises(FileExistsError):
        build_index(index_folder, [], [])
    assert answers(SearchIndex.open(index_folder)) == before


def test_makes_the_folders_it_needs(tmp_path: Path) -> None:
    build_index(tmp_path / "a" / "b", [], [])
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == ["documents", "names"]


def test_leaves_nothing_half_written_behind(index_folder: Path) -> None:
    left = [path.name for path in index_folder.rglob("*") if path.name.endswith((".tmp", "WRITELOCK"))]
    assert [name for name in left if "LOCK" not in name] == []


def test_takes_iterators(index_folder: Path, tmp_path: Path) -> None:
    whole = SearchIndex.open(index_folder)
    names = (hit.entry for hit in whole.names("Smith"))
    documents = (hit.entry for hit in whole.documents("docket").hits)
    build_index(tmp_path / "index", names, documents)
    index = SearchIndex.open(tmp_path / "index")
    assert index.documents("docket", Filters(kind=("order",))).total == 1
    assert [hit.entry.id for hit in index.names("John Smith")][:3] == ["p12", "p10", "p11"]
