"""What makes an entry valid, and the one form it is kept in."""

from dataclasses import replace

import pytest

from examiner_db.desk.entries import Action, DeskError, Entry, checked, moment
from examiner_db.second_reader import Acceptance, Kind
from examiner_db.vocabulary import Role

AT = "2024-05-06T07:08:09.000000+00:00"
SAID = Acceptance(
    text_sha256="a" * 64,
    kind=Kind.ROLE,
    physician="Odile Brankov",
    role=Role.TREATING,
    start=3,
    end=9,
    read_by="person:R. Viewer model:small",
).model_dump_json()
VALID = {
    Action.JUDGE: Entry(AT, "R. Viewer", Action.JUDGE, "m1", "m2", "same"),
    Action.CONFIRM: Entry(AT, "R. Viewer", Action.CONFIRM, "g1", values={"npi": "9000000015"}),
    Action.WITHDRAW: Entry(AT, "R. Viewer", Action.WITHDRAW, "g1", reason="a mistake"),
    Action.REVIEW: Entry(AT, "R. Viewer", Action.REVIEW, "o1", verdict="accepted"),
    Action.READ: Entry(AT, "R. Viewer", Action.READ, "p1", SAID, "accepted"),
    Action.SAMPLE: Entry(AT, "R. Viewer", Action.SAMPLE, "opinion mn_wcca", "o2 o1"),
    Action.HOLD: Entry(AT, "R. Viewer", Action.HOLD, "o1", reason="disputed"),
    Action.RELEASE: Entry(AT, "R. Viewer", Action.RELEASE, "o1", reason="settled"),
    Action.REGISTER: Entry(AT, "build", Action.REGISTER, "id-1", "m1 m2", reason="Jonathan Harker"),
    Action.REDIRECT: Entry(AT, "build", Action.REDIRECT, "id-2", "id-1"),
    Action.SPLIT: Entry(AT, "R. Viewer", Action.SPLIT, "id-1", "m1 m2", reason="another signature"),
    Action.ALIAS: Entry(AT, "R. Viewer", Action.ALIAS, "Acorn Ind.", "Acorn Indemnity", "insurer"),
    Action.UNALIAS: Entry(AT, "R. Viewer", Action.UNALIAS, "Acorn Ind.", reason="another company"),
    Action.IMPORT: Entry(AT, "import", Action.IMPORT, "ny_opmc", "ab" * 32, reason="records: 11"),
    Action.FETCH: Entry(AT, "fetch", Action.FETCH, "ny_opmc", "ab" * 32, reason="records: 11, new: 2"),
    Action.PUBLISH: Entry(AT, "build", Action.PUBLISH, "20240506T070809000000Z", "cd" * 32),
    Action.CITE: Entry(AT, "site", Action.CITE, "44136fa355b3678a", "{}", reason="20240506T070809000000Z"),
    Action.CHAIN: Entry(AT, "desk", Action.CHAIN, "desk", f"7 entries {'ef' * 32}", reason="from here on"),
}


def test_every_action_has_a_valid_example() -> None:
    assert VALID.keys() == set(Action)


@pytest.mark.parametrize("entry", VALID.values(), ids=lambda entry: entry.action)
def test_valid_entry_is_kept_as_it_is(entry: Entry) -> None:
    assert checked(entry) == entry
    assert checked(checked(entry)) == entry


@pytest.mark.parametrize("entry", VALID.values(), ids=lambda entry: entry.action)
def test_every_entry_says_who_and_about_what(entry: Entry) -> None:
    with pytest.raises(DeskError, match=r"^by is empty; expected who decides$"):
        checked(replace(entry, by=" "))
    with pytest.raises(DeskError, match=r"^subject is empty; expected an id$"):
        checked(replace(entry, subject=""))


@pytest.mark.parametrize("action", [Action.HOLD, Action.RELEASE, Action.WITHDRAW, Action.SPLIT, Action.UNALIAS])
def test_what_hides_or_takes_back_gives_a_reason(action: Action) -> None:
    with pytest.raises(DeskError, match=f"^{action} gives no reason; expected one$"):
        checked(replace(VALID[action], reason=""))


@pytest.mark.parametrize("action", [Action.JUDGE, Action.REGISTER, Action.REDIRECT])
def test_what_is_about_two_names_two(action: Action) -> None:
    entry = VALID[action]
    with pytest.raises(DeskError, match=f"^other is empty; {action} takes two ids$"):
        checked(replace(entry, other=""))
    with pytest.raises(DeskError, match=f"is given twice; {action} takes two ids$"):
        checked(replace(entry, other=entry.subject))


@pytest.mark.parametrize("action", sorted(set(Action) - {Action.JUDGE, Action.REVIEW, Action.READ, Action.ALIAS}))
def test_only_judgments_and_reviews_have_a_verdict(action: Action) -> None:
    with pytest.raises(DeskError, match=f"^verdict is 'same'; {action} takes nothing$"):
        checked(replace(VALID[action], verdict="same"))


@pytest.mark.parametrize(
    "other",
    [
        "",
        "a treating physician",
        SAID.replace('"role":"treating"', '"role":null'),
        SAID.replace('"start":3', '"start":9'),
        SAID.replace('"role":"treating"', '"role":"biased"'),
        SAID.replace("person:R. Viewer ", ""),
        SAID.replace('"end":9', '"end":9,"quote":"words"'),
    ],
    ids=["nothing", "words", "no role", "no place", "no word of ours", "no person", "a quote"],
)
def test_a_reading_says_all_that_a_proposal_says_and_no_words_of_the_decision(other: str) -> None:
    with pytest.raises(DeskError, match=r"^other is .*; read takes what a proposal says, as `desk accept-proposal` "):
        checked(replace(VALID[Action.READ], other=other))


@pytest.mark.parametrize("action", sorted(set(Action) - {Action.CONFIRM}))
def test_only_confirmations_have_identifiers(action: Action) -> None:
    with pytest.raises(DeskError, match=f"^{action} takes no NPI, license or ORCID$"):
        checked(replace(VALID[action], values={"npi": "9000000015"}))
    assert checked(replace(VALID[action], values={"npi": ""})).values == {}


@pytest.mark.parametrize("action", [Action.JUDGE, Action.WITHDRAW])
def test_pairs_are_kept_in_one_order(action: Action) -> None:
    entry = replace(VALID[action], subject="m2", other="m1")
    assert (checked(entry).subject, checked(entry).other) == ("m1", "m2")


def test_order_of_a_redirect_is_its_meaning() -> None:
    assert checked(VALID[Action.REDIRECT]).subject == "id-2"


def test_registered_mentions_are_read_back() -> None:
    assert VALID[Action.REGISTER].mentions == {"m1", "m2"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-06T07:08:09+00:00", AT),
        ("2024-05-06T07:08:09Z", AT),
        ("2024-05-06T09:08:09+02:00", AT),
        ("2024-05-06T07:08:09.123456+00:00", "2024-05-06T07:08:09.123456+00:00"),
    ],
)
def test_instants_have_one_form_so_that_text_order_is_time_order(text: str, expected: str) -> None:
    assert moment(text) == expected


@pytest.mark.parametrize("text", ["2024-05-06", "2024-05-06T07:08:09", "yesterday", "2024-13-06T07:08:09Z"])
def test_instant_without_a_zone_is_refused(text: str) -> None:
    with pytest.raises(DeskError, match="expected an instant with its zone"):
        moment(text)
