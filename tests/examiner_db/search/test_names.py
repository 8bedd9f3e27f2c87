from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from examiner_db.search import NameEntry, RefusedQueryError, SearchIndex, build_index


def first(index: SearchIndex, text: str) -> str | None:
    hits = index.names(text)
    return hits[0].entry.id if hits else None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # As printed, in every order and dress.
        ("Robert Quillfeather", "p1"),
        ("robert quillfeather", "p1"),
        ("ROBERT J QUILLFEATHER", "p1"),
        ("Quillfeather, Robert", "p1"),
        ("Quillfeather, Robert J., M.D.", "p1"),
        ("QUILLFEATHER ROBERT", "p1"),
        ("Dr. Robert Quillfeather", "p1"),
        ("Dr Robert Quillfeather MD", "p1"),
        ("Robert Quillfeather, M.D., Ph.D.", "p1"),
        ("Prof. Robert J. Quillfeather, D.O.", "p1"),
        ("Alexander Thornquist", "p18"),
        ("Thornquist III, Alexander P.", "p18"),
        ("Alexander Thornquist MD PhD FACS", "p18"),
        ("Anh Do", "p9"),
        ("Anh Do, D.O.", "p9"),
        ("Do, Anh", "p9"),
        # One surname, one given name.
        ("Quillfeather", "p1"),
        ("Thornquist", "p18"),
        ("Okonveldt", "p7"),
        # Typos: left out, added, replaced, exchanged; in either word; in both; two in one.
        ("Robert Quilfeather", "p1"),
        ("Robert Quillfeeather", "p1"),
        ("Robert Quillfeathar", "p1"),
        ("Robert Quillfaether", "p1"),
        ("Robrt Quillfeather", "p1"),
        ("Rovert Quillfeathr", "p1"),
        ("Robert Quilfeathr", "p1"),
        ("Alexnader Thornqist", "p18"),
        ("Thrnquist", "p18"),
        # Sound.
        ("Robert Kilfether", "p1"),
        ("Ian Saint Brizby", "p17"),
        # Nicknames, both ways, and two nicknames of one name.
        ("Bob Quillfeather", "p1"),
        ("Bobby Quillfeather", "p1"),
        ("Alex Thornquist", "p18"),
        ("Sandy Thornquist", "p18"),
        ("Kate Vandenhoek", "p8"),
        # Initials.
        ("R Quillfeather", "p1"),
        ("R. J. Quillfeather", "p1"),
        ("Quillfeather, R.", "p1"),
        ("Katherine Okonveldt", "p7"),
        ("K Okonveldt", "p7"),
        # Hyphens and compound surnames.
        ("Mary Quillfeather-Marsh", "p2"),
        ("Mary Quillfeather Marsh", "p2"),
        ("Mary Marsh", "p2"),
        ("Mary Ann Quillfeather", "p2"),
        ("Mary Quillfeathermarsh", "p2"),
        ("Ludmila Dvorak", "p16"),
        ("Capkova", "p16"),
        ("Jose de la Cruz", "p3"),
        ("Jose Delacruz", "p3"),
        ("De La Cruz, Jose", "p3"),
        ("Jose Nunez", "p3"),
        ("Kate Van Den Hoek", "p8"),
        ("Ian St Brisby", "p17"),
        ("Ian Stbrisby", "p17"),
        # Apostrophes and diacritics.
        ("Sean O'Dramble", "p4"),
        ("Sean O\u2019Dramble", "p4"),
        ("Sean ODramble", "p4"),
        ("Sean O Dramble", "p4"),
        ("Seán Odramble", "p4"),
        ("José Núñez", "p3"),
        ("Heinrich Mullerbach", "p6"),
        ("Heinrich Muellerbach", "p6"),
        ("Heinrich Müllerbach", "p6"),
        # Other printed variants.
        ("Phil Whittlestone", "p15"),
        ("P. A. Whittlestone", "p15"),
    ],
)
def test_finds_the_person_who_is_meant_first(index: SearchIndex, typed: str, meant: str) -> None:
    assert first(index, typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", " ", ",", "Zyxwvut", "M.D.", "Dr.", "X", "Robert Okonveldt", "Zebulon Thornquist", "Seán Quillfeather", "???"],
)
def test_finds_nobody_where_nobody_is_meant(index: SearchIndex, typed: str) -> None:
    assert index.names(typed) == []


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Robert Quillfeather", "the name as typed"),
        ("Robert Quilfeather", "Quilfeather → Quillfeather, 1 letter"),
        ("Robrt Quillfeather", "Robrt → Robert, 1 letter"),
        ("Bob Quillfeather", "Bob → Robert, nickname"),
        ("R. Quillfeather", "R → Robert, initial"),
        ("Katherine Okonveldt", "Katherine → K, initial"),
        ("Quillfeather Robert", "given name and surname typed in the other order"),
        ("Quillfeather, Robert", "the name as typed"),
        ("Robert Kilfether", "Kilfether → Quillfeather, by sound"),
        ("Heinrich Muellerbach", "Muellerbach → Müllerbach, 1 letter"),
        ("Sean ODrambel", "ODrambel → O'Dramble, 1 letter"),
        ("Mary Marsh", "printed as Mary A. Marsh"),
        ("Robert Quillfeather Xerxes", "Xerxes is not in this name"),
        ("Bob Quilfeather", "Bob → Robert, nickname; Quilfeather → Quillfeather, 1 letter"),
        (
            "Robert Quilfeather orthopedics Albany",
            (
                "Quilfeather → Quillfeather, 1 letter; "
                "specialty Orthopedic Surgery agrees with orthopedics; place Albany, NY agrees with Albany"
            ),
        ),
    ],
)
def test_says_why(index: SearchIndex, typed: str, why: str) -> None:
    assert index.names(typed)[0].why == why


def test_names_the_variant_that_matched(index: SearchIndex) -> None:
    hit = index.names("Phil Whittlestone")[0]
    assert (hit.entry.name, hit.alias) == ("Philip A. Whittlestone Sr.", "Phil Whittlestone")
    assert hit.why == "printed as Phil Whittlestone"


def test_a_hit_holds_the_whole_entry(index: SearchIndex) -> None:
    expected = NameEntry(
        "p15",
        "examiner",
        "Philip A. Whittlestone Sr.",
        ("Phil Whittlestone", "P. A. Whittlestone"),
        None,
        (),
        "identified",
        2,
    )
    assert index.names("Philip Whittlestone")[0].entry == expected


def test_shows_examiners_before_physicians_and_many_decisions_before_few(index: SearchIndex) -> None:
    hits = index.names("John Smith")
    assert [hit.entry.id for hit in hits][:3] == ["p12", "p10", "p11"]


def test_a_physician_whose_name_is_the_one_typed_comes_before_an_examiner_of_another_spelling(
    index: SearchIndex,
) -> None:
    assert [hit.entry.id for hit in index.names("Jon Smyth")] == ["p5", "p12", "p10", "p11"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("John Smith Reno", "p12"),
        ("John Smith orthopedics", "p10"),
        ("John Smith orthopaedic surgery", "p10"),
        ("Smith, John, Albany", "p10"),
        ("Jon Smyth orthopedics Albany", "p10"),
        ("John Smith dermatology", "p11"),
        ("John Smith Tampa FL", "p11"),
        ("Dr. John Smith psychiatry examiner", "p12"),
    ],
)
def test_a_specialty_or_place_tells_namesakes_apart(index: SearchIndex, typed: str, meant: str) -> None:
    assert first(index, typed) == meant


def test_a_word_that_is_a_name_and_a_place_is_read_as_either(index: SearchIndex) -> None:
    assert first(index, "Grace Albany") == "p13"
    assert first(index, "Albany") == "p13"
    assert first(index, "Smith Albany") == "p10"


@pytest.mark.parametrize("typed", ["Buffalo", "neurology", "NY", "Buffalo Tampa", "orthopedic surgery", "New York"])
def test_a_place_or_a_specialty_alone_finds_nobody(index: SearchIndex, typed: str) -> None:
    assert index.names(typed) == []


@pytest.mark.parametrize(
    ("typed", "found", "why"),
    [
        (
            "Buffalo neurology",
            ["p5"],
            "specialty Neurology agrees with neurology; place Buffalo, NY agrees with Buffalo",
        ),
        (
            "orthopedic surgeon in Fresno",
            [],
            None,
        ),
        (
            "orthopedics New York",
            ["p1", "p10"],
            "specialty Orthopedic Surgery agrees with orthopedics; place Albany, NY agrees with New York",
        ),
        (
            "psychiatry, in Nevada",
            ["p12"],
            "specialty Psychiatry agrees with psychiatry; place Reno, NV agrees with Nevada",
        ),
        ("neurology Reno", [], None),
    ],
)
def test_a_specialty_and_a_place_find_who_practices_it_there(
    index: SearchIndex, typed: str, found: list[str], why: str | None
) -> None:
    hits = index.names(typed)
    assert [hit.entry.id for hit in hits] == found
    assert why is None or hits[0].why == why


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Quillfeather New York", "p1"),
        ("John Smith Nevada", "p12"),
        ("Okonveldt Minnesota", "p7"),
        ("Okonveldt, K., MN", "p7"),
        ("Thornquist Wyoming", "p18"),
        ("Dr. Jon Smyth, orthopedics, maybe Albany", "p10"),
    ],
)
def test_a_state_may_be_typed_by_name_or_by_code(index: SearchIndex, typed: str, meant: str) -> None:
    assert first(index, typed) == meant


def test_an_initial_that_contradicts_the_given_name_excludes(index: SearchIndex) -> None:
    assert index.names("T. Quillfeather") == []
    assert [hit.entry.id for hit in index.names("M. Quillfeather")] == ["p2"]


def test_a_suffix_tells_senior_from_junior(tmp_path: Path, entry: Callable[[int, str], NameEntry]) -> None:
    names = [entry(1, "Owen Pellwether Jr."), entry(2, "Owen Pellwether Sr."), entry(3, "Owen Pellwether")]
    build_index(tmp_path / "index", names, [])
    index = SearchIndex.open(tmp_path / "index")
    for typed, meant in [("Owen Pellwether Jr.", "p1"), ("Owen Pellwether, Sr.", "p2"), ("Owen Pellwether", "p3")]:
        assert first(index, typed) == meant
        assert len(index.names(typed)) == 3


@pytest.mark.parametrize("typed", ["Saint Ombray", "St. Ombray", "Saint-Ombray", "Dr. Saint Ombray"])
def test_saint_is_found_however_it_is_written(tmp_path: Path, entry: Callable[..., NameEntry], typed: str) -> None:
    names = [entry(1, "Barnaby St. Ombray"), entry(2, "Odile Saint-Ombray"), entry(3, "Paul Wystrand")]
    build_index(tmp_path / "saints", names, [])
    hits = SearchIndex.open(tmp_path / "saints").names(typed)
    assert {hit.entry.id for hit in hits} == {"p1", "p2"}
    assert all("not in this name" not in hit.why for hit in hits)


def test_a_city_of_a_saint_agrees_however_it_is_written(tmp_path: Path, entry: Callable[..., NameEntry]) -> None:
    names = [replace(entry(1, "Una Wystrand"), places=("SAINT PAUL, MN",)), entry(2, "Una Wystrand")]
    build_index(tmp_path / "saints", names, [])
    index = SearchIndex.open(tmp_path / "saints")
    for typed in ("Una Wystrand, St. Paul", "Una Wystrand, Saint Paul"):
        assert index.names(typed)[0].entry.id == "p1"
        assert "agrees with" in index.names(typed)[0].why


@pytest.fixture
def printed_alone(tmp_path: Path, entry: Callable[..., NameEntry]) -> SearchIndex:
    """Two whose surname decisions print alone, and a third who has no other name."""
    names = [
        replace(entry(1, "Cornelia Wystrand"), names=("Cornelia Wystrand", "Wystrand"), decisions=9),
        replace(entry(2, "Philip Q. Wystrand"), names=("Philip Q. Wystrand", "Wystrand")),
        replace(entry(3, "Ombersley"), names=("Ombersley",)),
    ]
    build_index(tmp_path / "printed", names, [])
    return SearchIndex.open(tmp_path / "printed")


def test_a_surname_printed_alone_does_not_lack_the_initial_that_the_whole_name_has(printed_alone: SearchIndex) -> None:
    hit = printed_alone.names("Dr. C. Wystrand")[0]
    assert (hit.entry.id, hit.why) == ("p1", "C → Cornelia, initial")
    hit = printed_alone.names("Wystrandd, C.")[0]
    assert hit.entry.id == "p1"
    assert "C is not in this name" not in hit.why


def test_whoever_has_the_initial_stands_before_one_whose_surname_alone_is_printed(printed_alone: SearchIndex) -> None:
    for typed in ("P. Wystrand", "Q. Wystrand"):
        first_hit, other = printed_alone.names(typed)
        assert (first_hit.entry.id, other.entry.id) == ("p2", "p1")
        assert other.why.startswith(f"{typed[0]} is not in this name")


def test_an_initial_that_nobody_has_still_finds_the_surname_and_says_so(printed_alone: SearchIndex) -> None:
    hits = printed_alone.names("Z. Wystrand")
    assert {hit.entry.id for hit in hits} == {"p1", "p2"}
    assert all(hit.why.startswith("Z is not in this name") for hit in hits)
    [hit] = printed_alone.names("B. Ombersley")
    assert hit.why == "B is not in this name"


def test_middle_initials_rank_but_do_not_exclude(tmp_path: Path, entry: Callable[[int, str], NameEntry]) -> None:
    names = [entry(1, "Owen B. Pellwether"), entry(2, "Owen C. Pellwether")]
    build_index(tmp_path / "index", names, [])
    index = SearchIndex.open(tmp_path / "index")
    assert [hit.entry.id for hit in index.names("Owen C Pellwether")] == ["p2", "p1"]


def test_gives_no_more_than_the_limit(index: SearchIndex) -> None:
    assert len(index.names("Smith", limit=2)) == 2
    assert index.names("Smith", limit=2) == index.names("Smith")[:2]


def test_scores_fall_and_never_exceed_one(index: SearchIndex) -> None:
    for typed in ["John Smith", "Quillfeather", "Philip Whittlestone"]:
        assert all(0 < hit.score <= 1 for hit in index.names(typed))


def test_each_person_appears_once(index: SearchIndex) -> None:
    ids = [hit.entry.id for hit in index.names("P A Whittlestone")]
    assert sorted(ids) == ["p14", "p15"]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("x" * 201, "The search has 201 characters; at most 200 are searched."),
        ("a b " * 10, "The search has 20 words; at most 16 are searched."),
    ],
)
def test_refuses_what_is_no_name(index: SearchIndex, typed: str, message: str) -> None:
    with pytest.raises(RefusedQueryError) as caught:
        index.names(typed)
    assert str(caught.value) == message


def test_an_index_of_nobody_finds_nobody(tmp_path: Path) -> None:
    build_index(tmp_path / "index", [], [])
    index = SearchIndex.open(tmp_path / "index")
    assert (index.names("Smith"), index.suggest("Smi")) == ([], [])


def test_the_order_in_which_people_are_given_does_not_matter(
    tmp_path: Path, entry: Callable[[int, str], NameEntry]
) -> None:
    names = [entry(number, f"Owen {letter}. Pellwether") for number, letter in enumerate("ABCDE")]
    found = []
    for folder, given in [("one", names), ("other", names[::-1])]:
        build_index(tmp_path / folder, given, [])
        found.append(SearchIndex.open(tmp_path / folder).names("Owen Pelwether"))
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("Ольга Вишневецкая", "Вишневецкая"),
        ("Ольга Вишневецкая", "ольга вишневецкая"),
        ("李 小龙", "小龙 李"),
        ("Ana Bea Cia Dea Eva Fia Gia Hea Iva Vane", "Ana Bea Cia"),
        ("X Æ A-12", "X Æ A-12"),
        ("Prince", "prince"),
        ("Mc Dowell-Van Der Hoek, Pia", "Pia McDowell Vanderhoek"),
        ("D'Arcy St. John-Smythe", "Darcy St John Smythe"),
    ],
)
def test_unusual_names_are_found_too(
    tmp_path: Path, entry: Callable[[int, str], NameEntry], printed: str, typed: str
) -> None:
    build_index(tmp_path / "index", [entry(1, printed), entry(2, "Owen Pellwether")], [])
    hits = SearchIndex.open(tmp_path / "index").names(typed)
    assert [hit.entry.id for hit in hits] == ["p1"]


@pytest.mark.parametrize(
    ("typed", "as_typed"),
    [
        ("Robert J. Quillfeather", True),
        ("QUILLFEATHER, ROBERT J", True),
        ("Robert Quillfeather", True),  # The middle initial tells nobody else.
        ("Robert Quillfeather, orthopedic surgery, Albany", True),
        ("Jose Nunez de la Cruz", True),
        ("Mary A. Marsh", True),
        ("Anh Do, DO", True),
        ("Alexander Thornquist", True),
        ("Alexander Thornquist III", True),
        ("Alexander Thornquist Jr.", False),
        ("Robert Quilfeather", False),
        ("Bob Quillfeather", False),
        ("R. Quillfeather", False),
        ("Quillfeather", False),
        ("Robert K. Quillfeather", False),
        ("Robert Quillfeather Marsh", False),
        ("Robert Quillfeather, neurology", False),
        ("Robert Quillfeather, Duluth", False),
        ("Ann Quillfeather-Marsh", False),  # Her given name is Mary.
        ("Mary Quillfeather", False),  # Half of her surname.
    ],
)
def test_what_was_typed_is_a_whole_name_on_record_or_is_not(index: SearchIndex, typed: str, *, as_typed: bool) -> None:
    hits = index.names(typed)
    assert hits[0].entry.id in {"p1", "p2", "p3", "p9", "p18"}
    assert [hit.as_typed for hit in hits] == [as_typed] + [False] * (len(hits) - 1)


def test_every_namesake_is_as_typed(index: SearchIndex) -> None:
    assert [hit.entry.id for hit in index.names("John Smith") if hit.as_typed] == ["p12", "p10", "p11"]
    assert [hit.entry.id for hit in index.names("John Smith, psychiatry") if hit.as_typed] == ["p12"]


def test_a_suffix_that_is_not_printed_is_told(index: SearchIndex) -> None:
    assert index.names("Katherine Vandenhoek Sr.")[0].why == "Sr. is not in this name"
    assert index.names("Katherine Vandenhoek Jr.")[0].why == "the name as typed"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Quillfeather, Tulsa, OK", "Tulsa OK: in no place on record here"),
        ("Quilfeather Tulsa OK", "Quilfeather → Quillfeather, 1 letter; Tulsa OK: in no place on record here"),
        ("Quillfeather OK", "OK: in no place on record here"),
        ("R. Quillfeather, Salt Lake City, UT", "R → Robert, initial; Salt Lake City UT: in no place on record here"),
    ],
)
def test_a_city_that_is_nowhere_on_record_hides_no_name_and_is_told(index: SearchIndex, typed: str, why: str) -> None:
    hit = index.names(typed)[0]
    assert (hit.entry.id, hit.why, hit.as_typed) == ("p1", why, False)


@pytest.mark.parametrize("typed", ["Zebulon Quillfeather", "Quillfeather, Zebulon", "Robert, OK", "Tulsa OK"])
def test_a_word_is_a_city_only_before_a_state_and_beside_a_surname(index: SearchIndex, typed: str) -> None:
    assert index.names(typed) == []


@pytest.mark.parametrize("typed", ["Fresno", "Minnesota", "Neurology"])
def test_a_place_or_specialty_of_others_is_told(index: SearchIndex, typed: str) -> None:
    hit = index.names(f"Robert Quillfeather {typed}")[0]
    assert (hit.entry.id, hit.why) == ("p1", f"{typed}: not on record of this person")
