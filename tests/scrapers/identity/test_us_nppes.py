import json
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.records import RegistrationRecord
from scrapers.identity import us_nppes
from scrapers.page import Page
from scrapers.row import LayoutError
from scrapers.source import Query, Subject

MakePage = Callable[..., Page]
ASKED = "https://npiregistry.cms.hhs.gov/api/?version=2.1&limit=200&first_name=Velma&last_name=Ostrander"
TAXONOMY = {"code": "207X00000X", "desc": "Orthopaedic Surgery", "license": "990301", "primary": True, "state": "NY"}
PERSON = {
    "number": "9000003019",
    "enumeration_type": "NPI-1",
    "basic": {"first_name": "VELMA", "last_name": "OSTRANDER", "name_suffix": "--", "enumeration_date": "2006-07-29"},
    "addresses": [{"address_purpose": "LOCATION", "city": "ALDER FALLS", "state": "NY"}],
    "taxonomies": [TAXONOMY],
    "other_names": [],
}


def answer(make_page: MakePage, *people: dict[str, Any], url: str = ASKED) -> Page:
    return make_page(json.dumps({"result_count": len(people), "results": people}), url=url, media_type="text/json")


def read(make_page: MakePage, *people: dict[str, Any]) -> list[RegistrationRecord]:
    found = us_nppes.parse(answer(make_page, *people))
    return [record for record in found if isinstance(record, RegistrationRecord)]


def test_a_physician_is_asked_for_by_name_in_every_state() -> None:
    (query,) = us_nppes.ask(Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma"))
    assert query == Query(
        "https://npiregistry.cms.hhs.gov/api/",
        {
            "version": "2.1",
            "enumeration_type": "NPI-1",
            "use_first_name_alias": "True",
            "limit": "200",
            "first_name": "Velma",
            "last_name": "Ostrander",
        },
    )


@pytest.mark.parametrize(("skip", "following"), [("", "200"), ("&skip=200", "400"), ("&skip=800", "1000")])
def test_a_full_answer_is_followed(make_page: MakePage, skip: str, following: str) -> None:
    (query,) = us_nppes.follow(answer(make_page, *[PERSON] * 200, url=ASKED + skip))
    assert (query.params["skip"], query.params["last_name"]) == (following, "Ostrander")


def test_nothing_is_asked_beyond_what_the_registry_gives_out(make_page: MakePage) -> None:
    page = answer(make_page, *[PERSON] * 200, url=f"{ASKED}&skip=1000")
    assert list(us_nppes.follow(page)) == []
    assert page.skipped == {"people of one name beyond the 1,200 that the registry gives out": 1}


@pytest.mark.parametrize("people", [0, 1, 199])
def test_an_answer_that_is_not_full_is_the_last(make_page: MakePage, people: int) -> None:
    assert list(us_nppes.follow(answer(make_page, *[PERSON] * people))) == []


def test_a_full_answer_in_a_file_leads_nowhere(make_page: MakePage) -> None:
    assert list(us_nppes.follow(answer(make_page, *[PERSON] * 200, url="file:///answer.json"))) == []


def test_a_person_has_a_record_a_license(make_page: MakePage) -> None:
    licenses = [TAXONOMY, {**TAXONOMY, "state": "FL", "license": "ME1"}, {**TAXONOMY, "license": None, "state": None}]
    found = read(make_page, {**PERSON, "taxonomies": licenses})
    assert [(one.mention.license_state, one.mention.license) for one in found] == [("NY", "990301"), ("FL", "ME1")]
    assert {(one.npi, one.registered_on, one.mention.suffix) for one in found} == {("9000003019", "2006-07-29", None)}


def test_a_person_without_a_license_has_one_record(make_page: MakePage) -> None:
    bare = [{**TAXONOMY, "license": None, "state": "NY"}, {**TAXONOMY, "license": "", "state": "NY"}]
    (record,) = read(make_page, {**PERSON, "taxonomies": bare})
    assert (record.mention.license, record.mention.license_state) == (None, None)
    assert record.locator.quote == "9000003019\nVELMA OSTRANDER\nOrthopaedic Surgery"


def test_former_names_are_kept_and_streets_are_not(make_page: MakePage) -> None:
    former = {"first_name": "VELMA", "last_name": "TIBBALDS", "middle_name": "Q", "type": "Former Name"}
    (record,) = read(make_page, {**PERSON, "other_names": [former]})
    assert record.mention.also == ("VELMA Q TIBBALDS",)
    assert (record.mention.city, record.mention.state) == ("ALDER FALLS", "NY")


def test_a_person_without_a_practice_location_has_no_place(make_page: MakePage) -> None:
    (record,) = read(make_page, {**PERSON, "addresses": []})
    assert (record.mention.city, record.mention.state) == (None, None)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ({"Errors": [{"description": "No valid search"}]}, "the registry answers 'No valid search', expected results"),
        ({"result_count": 0}, "found other JSON, expected an answer of the NPI registry with 'results'"),
        ([], "found other JSON, expected an answer of the NPI registry with 'results'"),
    ],
)
def test_an_error_with_status_200_is_an_error(make_page: MakePage, content: object, sentence: str) -> None:
    page = make_page(json.dumps(content))
    with pytest.raises(LayoutError) as error:
        list(us_nppes.parse(page))
    assert error.value.sentence == sentence


@pytest.mark.parametrize(
    ("content", "own"), [('{"result_count": 0, "results": []}', True), ("[]", False), ("result_count", False)]
)
def test_its_files_are_recognized(make_page: MakePage, content: str, *, own: bool) -> None:
    assert us_nppes.recognizes(make_page(content)) is own
