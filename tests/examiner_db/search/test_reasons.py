from collections.abc import Callable
from pathlib import Path

import pytest

from examiner_db.search import NameEntry, SearchIndex, build_index

ENTRIES = [
    NameEntry(
        "p1",
        "examiner",
        "Theodora Q. Marrowby-Finch",
        ("Finch, Theodora", "T. Q. Marrowby"),
        "Physical Medicine & Rehabilitation",
        ("Elko, NV", "Reno, NV"),
        "identified",
        4,
    ),
    NameEntry("p2", "examiner", "GUSTAV HOLLENBACH JR", (), None, (), "identified", 2),
]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    folder: Path = tmp_path_factory.mktemp("small") / "index"
    build_index(folder, ENTRIES, [])
    return SearchIndex.open(folder)


@pytest.mark.parametrize(
    ("typed", "reasons"),
    [
        ("Theodora Marrowby-Finch", ["the name as typed"]),
        ("THEODORA MARROWBY FINCH", ["the name as typed"]),
        ("Theodora Q Marrowby Finch", ["the name as typed"]),
        ("Theodora Marowby-Finch", ["Marowby → Marrowby, 1 letter"]),
        (
            "Teodora Marowby-Finsch",
            [
                "Teodora → Theodora, 1 letter",
                "Marowby → Marrowby, 1 letter",
                "Finsch → Finch, 1 letter",
            ],
        ),
        ("Dora Marrowby-Finch", ["Dora → Theodora, nickname"]),
        ("Theodora Finch", ["printed as Finch, Theodora"]),
        ("Dora Finch", ["Dora → Theodora, nickname", "printed as Finch, Theodora"]),
        ("Finch Theodora", ["given name and surname typed in the other order", "printed as Finch, Theodora"]),
        ("Finch, Theodora", ["printed as Finch, Theodora"]),
        ("T Q Marrowby", ["printed as T. Q. Marrowby"]),
        (
            "Theodora Finch Reno",
            ["place Reno, NV agrees with Reno", "printed as Finch, Theodora"],
        ),
        (
            "Theodora Finch rehabilitation medicine",
            [
                "specialty Physical Medicine & Rehabilitation agrees with rehabilitation medicine",
                "printed as Finch, Theodora",
            ],
        ),
        (
            "Theodora Finch Zanzibar",
            ["Zanzibar is not in this name", "printed as Finch, Theodora"],
        ),
        ("Gustav Hollenbach", ["the name as typed"]),
        ("Gustav Hollenbak", ["Hollenbak → HOLLENBACH, 2 letters"]),
        ("gustave hollenbach", ["gustave → GUSTAV, 1 letter"]),
    ],
)
def test_reasons_are_sentences_about_the_difference(small: SearchIndex, typed: str, reasons: list[str]) -> None:
    assert small.names(typed)[0].why.split("; ") == [part for reason in reasons for part in reason.split("; ")]


@pytest.mark.parametrize("typed", ["Theodora Finch", "Gustav Hollenbach", "Dora Marowby", "Holenbach"])
def test_there_is_always_a_reason(small: SearchIndex, typed: str) -> None:
    assert all(hit.why.strip() for hit in small.names(typed))


def test_the_reason_belongs_to_the_alias_shown(
    tmp_path: Path, entry: Callable[[int, str], NameEntry], small: SearchIndex
) -> None:
    for typed in ("Theodora Finch", "T Marrowby", "Theodora Marrowby Finch"):
        hit = small.names(typed)[0]
        assert hit.alias in {hit.entry.name, *hit.entry.names}
        assert (hit.alias == hit.entry.name) == ("printed as" not in hit.why)
    build_index(tmp_path / "index", [entry(1, "Gustav Hollenbach")], [])
    hit = SearchIndex.open(tmp_path / "index").names("Hollenbach")[0]
    assert (hit.alias, hit.why) == ("Gustav Hollenbach", "the name as typed")
