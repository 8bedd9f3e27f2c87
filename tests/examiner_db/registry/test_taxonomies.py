import pytest

from examiner_db.identity.specialties import PROFESSIONS, SPECIALTIES
from examiner_db.registry.taxonomies import _BY_BEGINNING, groups, meaning, professions, specialties


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("207X00000X", ("medicine", "orthopedics")),
        ("207XS0117X", ("medicine", "spine surgery")),
        ("2084N0400X", ("medicine", "neurology")),
        ("2084P0800X", ("medicine", "psychiatry")),
        ("2083X0100X", ("medicine", "occupational medicine")),
        ("208100000X", ("medicine", "physical medicine")),
        ("208600000X", ("medicine", "general surgery")),
        ("202C00000X", ("medicine", "")),
        ("111NI0013X", ("chiropractic", "chiropractic")),
        ("103TC0700X", ("psychology", "psychology")),
        ("103G00000X", ("psychology", "neuropsychology")),
        ("122300000X", ("dentistry", "dentistry")),
        ("1223S0112X", ("dentistry", "dentistry")),
        ("213ES0103X", ("podiatry", "podiatry")),
        ("152W00000X", ("optometry", "optometry")),
        ("225100000X", ("physical therapy", "physical therapy")),
        ("163W00000X", None),
        ("390200000X", None),
        ("104100000X", None),
        ("", None),
    ],
)
def test_a_code_means_a_profession_and_at_times_a_specialty(code: str, found: tuple[str, str] | None) -> None:
    assert meaning(code) == found


def test_the_words_are_those_by_which_identity_compares() -> None:
    known = {group for group, _, _ in SPECIALTIES} | {""}
    assert {specialty for _, specialty in _BY_BEGINNING.values()} <= known
    assert {profession for profession, _ in _BY_BEGINNING.values()} <= PROFESSIONS.keys()


def test_several_codes_say_each_thing_once() -> None:
    codes = ("207XS0117X", "207X00000X", "207XS0117X", "163W00000X")
    assert specialties(codes) == ("spine surgery", "orthopedics")
    assert professions(codes) == {"medicine"}


def test_a_narrow_specialty_is_in_the_wider_one_too() -> None:
    assert groups(("207XS0117X",)) == {"spine surgery", "orthopedics"}
    assert groups(("207RC0000X",)) == {"cardiology", "internal medicine"}
    assert groups(("202C00000X",)) == frozenset()
