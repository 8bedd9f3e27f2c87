"""A physician without what private files alone print."""

from typing import TYPE_CHECKING, Any

import pytest

from examiner_db.models import Physician
from examiner_db.track_record import track_record, without_private

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World

PUBLIC: dict[str, Any] = {
    "given": "Ada", "surname": "Quill", "name": "Ada Quill", "names": ["Ada Quill"], "specialty": "Neurology",
    "city": "DULUTH", "state": "MN", "jurisdiction": "US-MN", "license_state": "MN", "license": "1",
    "npi": "9000000007",
}  # fmt: skip
PRIVATE: dict[str, Any] = {
    **PUBLIC, "middle": "Bea", "name": "Ada Bea Quill", "names": ["Ada Bea Quill", "Dr. Quill"], "specialty": "Surgery",
    "city": "Ely", "jurisdiction": "US-WI", "license": "2", "npi": "9000000015", "orcid": "0000-0000-0000-0000",
}  # fmt: skip
EVERYTHING: dict[str, Any] = {
    "name": "Ada Bea Quill", "names": ["Ada Quill", "Ada Bea Quill", "Dr. Quill"], "specialty": "Surgery",
    "jurisdictions": ["US-MN", "US-WI"], "places": ["Duluth, MN", "Ely, MN"], "licenses": ["MN 1", "MN 2"],
    "npi": "9000000015", "orcid": "0000-0000-0000-0000",
    "evidence": [{"claim": "Same name", "reason": "in 2 decisions", "document_id": "D1"}],
}  # fmt: skip


@pytest.fixture
def physician(world: "World") -> Physician:
    found = world.physician()
    for field, value in EVERYTHING.items():
        setattr(found, field, value)
    return found


def facts(physician: Physician) -> dict[str, Any]:
    return {field: getattr(physician, field) for field in EVERYTHING}


def test_what_only_private_files_print_is_left_out(world: "World", physician: Physician) -> None:
    world.mention(physician, world.document(), **PUBLIC)
    world.mention(physician, world.document(private=True), **PRIVATE)
    public = without_private(world.session, physician)
    assert facts(public) == {
        "name": "Ada Quill", "names": ["Ada Quill"], "specialty": None, "jurisdictions": ["US-MN"],
        "places": ["Duluth, MN"], "licenses": ["MN 1"], "npi": None, "orcid": None, "evidence": [],
    }  # fmt: skip
    assert (public.id, public.standing) == (physician.id, physician.standing)


def test_the_row_itself_is_not_changed(world: "World", physician: Physician) -> None:
    world.mention(physician, world.document(), **PUBLIC)
    world.mention(physician, world.document(private=True), **PRIVATE)
    without_private(world.session, physician)
    world.session.flush()
    world.session.expire_all()
    assert facts(physician) == EVERYTHING


def test_a_license_is_hidden_however_the_private_file_spells_it(world: "World", physician: Physician) -> None:
    physician.licenses = ["CO DR 90011", "MN 1"]
    world.mention(physician, world.document(), **PUBLIC)
    printed = {**PRIVATE, "license_state": "CO", "license": "DR.0090011"}
    world.mention(physician, world.document(private=True), **printed)
    assert without_private(world.session, physician).licenses == ["MN 1"]


def test_what_public_documents_print_too_stays(world: "World", physician: Physician) -> None:
    world.mention(physician, world.document(), **PRIVATE)
    world.mention(physician, world.document(private=True), **PRIVATE)
    assert facts(without_private(world.session, physician)) == {**EVERYTHING, "evidence": []}


@pytest.mark.parametrize(
    ("public", "shown"),
    [
        (None, None),
        ({"npi": None}, None),
        ({"npi": None, "license": "2"}, "9000000023"),
        ({"npi": "9000000023"}, "9000000023"),
    ],
    ids=["nothing public", "another license is public", "the license is public too", "the NPI is public too"],
)
def test_an_npi_that_only_a_private_file_s_license_leads_to_is_left_out(
    world: "World", physician: Physician, public: dict[str, Any] | None, shown: str | None
) -> None:
    document = world.document(private=True)
    world.mention(physician, document, **{**PRIVATE, "npi": None})
    if public is not None:
        world.mention(physician, world.document(), **{**PUBLIC, **public})
    reason = "license MN 2 is filed under it in NPPES, under a name that agrees"
    physician.evidence = [{"claim": "NPI 9000000023", "reason": reason, "document_id": document.sha256}]
    physician.npi = "9000000023"
    assert without_private(world.session, physician).npi == shown


def test_an_npi_that_a_person_confirmed_stays(world: "World", physician: Physician) -> None:
    world.mention(physician, world.document(private=True), **{**PRIVATE, "npi": None})
    physician.npi = "9000000023"
    physician.evidence = [{"claim": "NPI 9000000023", "reason": "the letterhead says so", "document_id": "D9"}]
    assert without_private(world.session, physician).npi == "9000000023"


def test_whom_no_private_file_names_is_left_alone(world: "World", physician: Physician) -> None:
    world.mention(physician, world.document(), **PUBLIC)
    assert without_private(world.session, physician) is physician


def test_a_public_record_is_about_the_public_part(world: "World", physician: Physician) -> None:
    physician.standing = "name_group"
    public = world.mention(physician, world.document(), **PUBLIC)
    world.mention(physician, world.document(private=True), **PRIVATE)
    record = track_record(world.session, physician.id, private=False)
    assert (record.name, record.names, record.evidence) == ("Ada Quill", (public.name,), ())
    assert "Bea" not in record.standing_sentence
    assert "Bea" in track_record(world.session, physician.id).standing_sentence
