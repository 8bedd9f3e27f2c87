from collections.abc import Callable

import pytest

from examiner_db.records import Mention
from scrapers.page import Page
from scrapers.publications.authors import asked_for, fits, is_candidate
from scrapers.source import Subject

MakePage = Callable[..., Page]
VELMA = Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma")


@pytest.mark.parametrize(
    ("given", "middle", "surname", "same"),
    [
        ("Velma", None, "Ostrander", True),
        ("V.", "Q.", "OSTRANDER", True),
        (None, None, "Ostrander", False),
        ("Verena", None, "Ostrander", False),
        ("Velma", None, "Ostrander-Fell", False),
    ],
)
def test_a_name_fits_if_nothing_printed_speaks_against_it(
    given: str | None, middle: str | None, surname: str, *, same: bool
) -> None:
    mention = Mention(name="as printed", given=given, middle=middle, surname=surname)
    assert fits(mention, VELMA) is same


@pytest.mark.parametrize("given", ["Nora", "N", "None", "Velma"])
def test_a_surname_printed_alone_fits_nobody(given: str) -> None:
    mention = Mention(name="Ostrander", surname="Ostrander")
    assert fits(mention, Subject("E1", f"{given} Ostrander", "Ostrander", given)) is False


def test_without_a_subject_an_orcid_decides(make_page: MakePage) -> None:
    page = make_page("{}")
    named = Mention(name="Velma Ostrander", given="Velma", surname="Ostrander")
    assert is_candidate(page, named, None) is False
    assert is_candidate(page, named.model_copy(update={"orcid": "9999-0000-0000-0019"}), None) is True
    assert page.skipped == {"an author without an ORCID, in a file that does not say who was asked about": 1}


def test_whom_the_publisher_was_asked_about(make_page: MakePage) -> None:
    assert asked_for(make_page("{}")) is None
    subject = asked_for(make_page("{}", asked_for=VELMA.asked_for))
    assert subject is not None
    assert (subject.id, subject.given, subject.surname) == ("E1", "Velma", "Ostrander")
