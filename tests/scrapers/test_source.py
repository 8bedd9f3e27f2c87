import pytest

from scrapers.source import Query, Subject, UnknownSourceError, discover, named


def test_every_module_with_a_source_is_found_under_its_slug() -> None:
    found = discover()
    assert {"local_files", "ny_opmc", "us_ecab", "us_pubmed"} <= set(found)
    assert list(found) == sorted(found)
    assert all(module.source.slug == slug for slug, module in found.items())


def test_what_a_source_may_define_is_found_and_what_it_does_not_is_none() -> None:
    opmc, own = named("ny_opmc"), named("local_files")
    assert (opmc.follow is None, opmc.ask is None, opmc.recognizes is None) == (False, True, False)
    assert (own.follow, own.ask, own.recognizes) == (None, None, None)


def test_an_unknown_slug_is_told_with_those_that_exist() -> None:
    with pytest.raises(UnknownSourceError, match=r"no source is named 'ny_opcm'; there are: .*ny_opmc"):
        named("ny_opcm")


@pytest.mark.parametrize("given", ["Velma", "Velma Q", "Jean-Pierre", ""])
def test_what_a_visit_notes_of_a_subject_tells_id_and_name_again(given: str) -> None:
    noted = Subject.of(Subject("E12-ab", "Velma Q. van Ostrander", "van Ostrander", given).asked_for)
    assert (noted.id, noted.surname, noted.given) == ("E12-ab", "van Ostrander", given)


def test_an_address_may_change_what_it_holds_unless_said() -> None:
    assert Query("https://board.example.gov").once is False
