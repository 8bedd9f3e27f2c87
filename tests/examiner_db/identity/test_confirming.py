"""Which confirmations take effect."""

from typing import TYPE_CHECKING

import pytest

from examiner_db.desk import Confirmation, Judgment
from examiner_db.identity.confirming import Confirming, confirm
from examiner_db.identity.mentions import Facts, read_mentions
from examiner_db.identity.people import Confirmed, People, Same
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

NPI, OTHER_NPI = "9000000015", "9000000023"
AT = "2024-05-06T07:08:09.000000+00:00"


def link(*mentions: str) -> frozenset[str]:
    return frozenset(mentions)


def confirmed(kind: str, value: str, *mentions: str) -> Confirmed:
    return Confirmed(link(*mentions), Confirmation(mentions[0], kind, value, AT, "R. Viewer", ""))


@pytest.fixture
def known(world: "World") -> dict[str, Facts]:
    """Two decisions, and three entries on lists of which the last two print one NPI."""
    world.decision("a", "Jonathan Harker")
    world.decision("b", "Jonathan Harker")
    world.licensed("l", "Harker, Jonathan", "990108")
    world.listed("n1", "Harker, Jon", "registration", npi=NPI)
    world.listed("n2", "Harker, J", "roster", npi=NPI)
    world.session.flush()
    return read_mentions(world.session)


LINKED = [link("a"), link("b"), link("l"), link("n1", "n2")]


def test_all_that_prints_the_identifier_is_brought_in_whole(known: dict[str, Facts]) -> None:
    one = confirmed("npi", NPI, "a", "b")
    assert confirm(known, People(confirmed=(one,)), LINKED) == Confirming((one,), (link("a", "b", "n1", "n2"),))


def test_confirmations_of_one_identifier_join_what_they_confirm(known: dict[str, Facts]) -> None:
    both = (confirmed("license", "NJ MD 990109", "a"), confirmed("license", "NJ MD 990109", "b"))
    assert confirm(known, People(confirmed=both), LINKED).links == (link("a", "b"),)


def test_each_identifier_brings_in_its_own(known: dict[str, Facts]) -> None:
    both = (confirmed("license", "NY MD 990108", "a"), confirmed("npi", NPI, "a"))
    assert confirm(known, People(confirmed=both), LINKED).links == (link("a", "l"), link("a", "n1", "n2"))


def test_mention_that_prints_the_identifier_itself_is_no_stranger_to_it(known: dict[str, Facts]) -> None:
    one = confirmed("npi", NPI, "n1")
    assert confirm(known, People(confirmed=(one,)), LINKED) == Confirming((one,), (link("n1"),))


def test_npi_that_contradicts_the_printed_one_is_refused(known: dict[str, Facts]) -> None:
    found = confirm(known, People(confirmed=(confirmed("npi", OTHER_NPI, "n1"),)), LINKED)
    assert (found.applied, found.links) == ((), ())
    assert [str(refusal) for refusal in found.refused] == [
        f"n1 is not confirmed as npi {OTHER_NPI}: another NPI is printed or confirmed there"
    ]


def test_refused_npi_leaves_other_confirmations_standing(known: dict[str, Facts]) -> None:
    license_ = confirmed("license", "NY MD 990108", "a")
    contradictory = (confirmed("npi", NPI, "a"), confirmed("npi", OTHER_NPI, "a", "b"))
    found = confirm(known, People(confirmed=(license_, *contradictory)), LINKED)
    assert found.applied == (license_,)
    assert found.links == (link("a", "l"),)
    assert len(found.refused) == 2


def test_npis_are_known_by_print_and_by_confirmation(known: dict[str, Facts]) -> None:
    confirming = Confirming((confirmed("npi", OTHER_NPI, "a", "b"), confirmed("orcid", "0000-0002-1825-0097", "l")))
    assert confirming.npis(known, link("a", "l", "n1")) == {NPI: link("n1"), OTHER_NPI: link("a")}
    (conflict,) = confirming.npis_differ(known, link("a", "b", "n1", "n2"))
    assert (conflict.a, conflict.b) == (link("n1", "n2"), link("a", "b"))
    assert conflict.reason == f"NPIs differ ({NPI} and {OTHER_NPI})"
    assert confirming.npis_differ(known, link("a", "b", "l")) == []


def test_confirmation_whose_mentions_were_kept_apart_does_not_stand() -> None:
    whole, broken = confirmed("npi", NPI, "a", "b"), confirmed("npi", OTHER_NPI, "c", "d")
    found = Confirming((whole, broken)).within([link("a", "b"), link("c"), link("d")])
    assert (found.applied, found.mentions) == ((whole,), link("a", "b"))
    assert [(str(refusal), refusal.mentions) for refusal in found.refused] == [
        (f"c is not confirmed as npi {OTHER_NPI}: its mentions are kept apart by other judgments", ("c", "d"))
    ]


def test_npi_that_contradicts_what_a_license_links_it_to_is_refused(known: dict[str, Facts]) -> None:
    """The list prints the license with an NPI elsewhere: one person has one NPI, printed in however many places."""
    one = confirmed("npi", OTHER_NPI, "l")
    found = confirm(known, People(confirmed=(one,)), [link("a"), link("b"), link("l", "n1", "n2")])
    assert (found.applied, found.links) == ((), ())
    assert [str(refusal) for refusal in found.refused] == [
        f"l is not confirmed as npi {OTHER_NPI}: another NPI is printed or confirmed there"
    ]


@pytest.mark.parametrize(
    ("kind", "value"), [("npi", NPI), ("license", "NY MD 990109"), ("orcid", "0000-0002-1825-0097")]
)
def test_one_identifier_confirmed_under_two_names_confirms_neither(
    world: "World", known: dict[str, Facts], kind: str, value: str
) -> None:
    world.decision("p", "Mary Poole")
    world.session.flush()
    known = read_mentions(world.session)
    people = People(confirmed=(confirmed(kind, value, "a"), confirmed(kind, value, "b"), confirmed(kind, value, "p")))
    found = confirm(known, people, [link("a"), link("b"), link("p")])
    assert (found.applied, found.links) == ((), ())
    assert [str(refusal) for refusal in found.refused] == [
        f"a is not confirmed as {kind} {value}: so is Mary Poole (p), and neither surname nor given name agrees",
        f"b is not confirmed as {kind} {value}: so is Mary Poole (p), and neither surname nor given name agrees",
        f"p is not confirmed as {kind} {value}: so is Jonathan Harker (a), and neither surname nor given name agrees",
    ]


def test_two_names_that_people_say_are_one_may_share_an_identifier(world: "World", known: dict[str, Facts]) -> None:
    world.decision("p", "Mary Poole")
    world.session.flush()
    known = read_mentions(world.session)
    same = Same(link("a", "p"), Judgment("a", "p", Verdict.SAME, AT, "R. Viewer", "she changed her name"))
    ones = (confirmed("orcid", "0000-0002-1825-0097", "a"), confirmed("orcid", "0000-0002-1825-0097", "p"))
    found = confirm(known, People(same=(same,), confirmed=ones), [link("a"), link("p")])
    assert (found.applied, found.links, found.refused) == (ones, (link("a", "p"),), ())
