"""One small index about invented people, built once for all tests that only read it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from examiner_db.search import DocumentEntry, NameEntry, SearchIndex, build_index
from examiner_db.search.entries import DocumentKind, NameKind


def person(
    number: int,
    name: str,
    *,
    kind: NameKind = "examiner",
    names: tuple[str, ...] = (),
    specialty: str | None = None,
    places: tuple[str, ...] = (),
    decisions: int = 1,
) -> NameEntry:
    return NameEntry(f"p{number}", kind, name, names, specialty, places, "identified", decisions)


PEOPLE = [
    person(1, "Robert J. Quillfeather", specialty="Orthopedic Surgery", places=("Albany, NY",), decisions=12),
    person(2, "Quillfeather-Marsh, Mary Ann, M.D.", names=("Mary A. Marsh",), specialty="Neurology"),
    person(3, "José Núñez de la Cruz", specialty="Psychiatry", places=("Fresno, CA",)),
    person(4, "Seán O'Dramble", specialty="Internal Medicine"),
    person(5, "Jon Smyth", kind="physician", specialty="Neurology", places=("Buffalo, NY",), decisions=0),
    person(6, "Heinrich Müllerbach"),
    person(7, "K. Okonveldt", places=("Duluth, MN",)),
    person(8, "Katherine Vandenhoek Jr."),
    person(9, "Anh Do"),
    person(10, "John Smith", specialty="Orthopaedic Surgery", places=("Albany, NY",), decisions=3),
    person(11, "John Smith", kind="physician", specialty="Dermatology", places=("Tampa, FL",), decisions=0),
    person(12, "John Smith", specialty="Psychiatry", places=("Reno, NV",), decisions=9),
    person(13, "Grace Albany"),
    person(14, "WHITTLESTONE, PHILIP A", kind="physician", decisions=0),
    person(15, "Philip A. Whittlestone Sr.", names=("Phil Whittlestone", "P. A. Whittlestone"), decisions=2),
    person(16, "Ludmila Čapková-Dvořák"),
    person(17, "Ian St. Brisby"),
    person(18, "Alexander P. Thornquist III, M.D., Ph.D., F.A.C.S."),
]


def document(
    number: int,
    text: str,
    *,
    kind: DocumentKind = "decision",
    title: str = "",
    tribunal: str | None = "us_ecab",
    issues: tuple[str, ...] = ("causation",),
    directions: tuple[str, ...] = ("insurer",),
    weights: tuple[str, ...] = ("credited",),
    year: int | None = 2020,
    physician_id: str | None = None,
    examiners: tuple[str, ...] = (),
) -> DocumentEntry:
    return DocumentEntry(
        f"d{number}",
        kind,
        title or f"Docket {number}",
        text,
        tribunal,
        year,
        issues,
        directions,
        weights,
        None if year is None else f"{year}-03-0{number}",
        physician_id,
        examiners=examiners or ((physician_id,) if physician_id else ()),
    )


DOCUMENTS = [
    document(
        1,
        "The examiner's opinion was not credible. The examiner may have erred.",
        weights=("rejected",),
        examiners=("p1",),
    ),
    document(2, "The opinion was very credible; it was not, as argued, speculative.", year=2021),
    document(
        3, "A well-reasoned report on apportionment. The judge credits it.", issues=("apportionment", "causation")
    ),
    document(4, "The arbitrator weighed two examinations of the knee.", tribunal="il_iwcc", directions=("claimant",)),
    document(5, "Docket 21-0345 was remanded. Can the claimant work? It may be.", tribunal="mn_wcca", year=2021),
    document(
        6,
        "Order: no independent medical examinations shall be performed.",
        kind="order",
        tribunal=None,
        issues=(),
        directions=(),
        weights=(),
        year=2014,
        physician_id="p5",
    ),
    document(
        7,
        "Outcomes of lumbar fusion",
        kind="publication",
        tribunal=None,
        issues=(),
        directions=(),
        weights=(),
        year=None,
        physician_id="p1",
    ),
]


@pytest.fixture(scope="session")
def building() -> Callable[[Path], None]:
    """Builds the small index into a folder, for tests that want one of their own."""
    return lambda folder: build_index(folder, PEOPLE, DOCUMENTS)


@pytest.fixture(scope="session")
def index_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release") / "index"
    build_index(folder, PEOPLE, DOCUMENTS)
    return folder


@pytest.fixture(scope="session")
def index(index_folder: Path) -> Iterator[SearchIndex]:
    opened = SearchIndex.open(index_folder)
    yield opened
    opened.close()


@pytest.fixture
def entry() -> Callable[[int, str], NameEntry]:
    return person


@pytest.fixture
def note() -> Callable[[int, str], DocumentEntry]:
    return document
