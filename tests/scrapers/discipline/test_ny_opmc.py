import json
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.records import DisciplineRecord, Mention
from examiner_db.vocabulary import DisciplineKind, Stage
from scrapers.discipline import ny_opmc
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Query
from tests.scrapers.files import as_csv

MakePage = Callable[..., Page]

TODAY = {
    "Last Name": "Ostrander",
    "First Name": "Velma",
    "Middle Name": "Q",
    "Name Suffix": "",
    "Address": "14 Larkspur Lane\r\nBrooklyn, New York 11211",
    "License Number": "900001",
    "License Type": "MD",
    "Year of Birth": "1948",
    "Effective Date": "03/05/1999",
    "Action": "License surrender",
    "Misconduct Description": "The physician did not contest the charge of filing false reports.",
    "Date Updated": "03/01/1999",
}
NAMES = ("Last Name", "First Name", "Middle Name", "Name Suffix")


def in_2014(row: dict[str, str], name: str) -> dict[str, str]:
    return {"Name": name, **{heading: text for heading, text in row.items() if heading not in NAMES}}


def as_json(row: dict[str, str], updated: str = "date_updated") -> dict[str, str]:
    month, day, year = row["Effective Date"].split("/")
    named = {ny_opmc.JSON[heading]: text for heading, text in row.items() if heading in ny_opmc.JSON and text}
    return {**named, "effectivedate": f"{year}-{month}-{day}T00:00:00.000", updated: "1999-03-01T00:00:00.000"}


def only(page: Page) -> DisciplineRecord:
    (record,) = ny_opmc.parse(page)
    assert isinstance(record, DisciplineRecord)
    return record


def changed(make_page: MakePage, **changes: str) -> DisciplineRecord:
    return only(make_page(as_csv({**TODAY, **changes})))


def test_an_action_of_todays_export(make_page: MakePage) -> None:
    record = only(make_page(as_csv(TODAY)))
    assert record == DisciplineRecord(
        mention=Mention(
            name="Ostrander, Velma Q",
            surname="Ostrander",
            given="Velma",
            middle="Q",
            license="900001",
            license_state="NY",
            license_type="MD",
            city="Brooklyn",
            state="NY",
            birth_year=1948,
        ),
        authority="NY BPMC",
        kind=DisciplineKind.SURRENDER,
        stage=Stage.FINAL,
        effective_on="1999-03-05",
        text="License surrender",
        grounds="The physician did not contest the charge of filing false reports.",
        cut=False,
        locator=record.locator,
    )
    assert (record.locator.row, record.locator.quote) == (
        2,
        "License surrender\nThe physician did not contest the charge of filing false reports.",
    )


def test_the_three_formats_say_the_same(make_page: MakePage) -> None:
    today = only(make_page(as_csv(TODAY)))
    feed = only(make_page(json.dumps([as_json(TODAY)])))
    old = only(make_page(as_csv(in_2014(TODAY, "Ostrander, Velma Q"))))
    assert {today.key, feed.key, old.key} == {today.key}
    assert feed.mention == today.mention
    assert old.mention.model_copy(update={"surname": "Ostrander", "given": "Velma", "middle": "Q"}) == today.mention


@pytest.mark.parametrize("name", sorted(ny_opmc.UPDATED - {"Date Updated"}))
def test_whatever_the_feed_calls_the_day_of_its_last_edit(make_page: MakePage, name: str) -> None:
    assert only(make_page(json.dumps([as_json(TODAY, name)]))).text == "License surrender"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (lambda: json.dumps([{**as_json(TODAY), "npi": "9"}]), "column 'npi' holds something"),
        (lambda: as_csv({**TODAY, "Board Order": "x"}), "column 'Board Order' holds something"),
        (lambda: as_csv(TODAY).replace("Action", "Sanction"), "there is no column 'Action'"),
        (lambda: as_csv(TODAY).replace("Last Name", "Surname"), "there is no column 'Last Name'"),
    ],
)
def test_another_column_stops_the_source(make_page: MakePage, content: Callable[[], str], why: str) -> None:
    with pytest.raises(LayoutError, match=why):
        list(ny_opmc.parse(make_page(content())))


def test_an_unknown_kind_of_license_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="NP"):
        changed(make_page, **{"License Type": "NP"})


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"Action": "See the order."}, "found 'See the order.', expected wording that the table of actions knows"),
        ({"Action": ""}, "column 'Action': found '', expected some text"),
        ({"Effective Date": "1999-03-05"}, "found '1999-03-05', expected a date like %m/%d/%Y"),
        ({"Effective Date": "03/05/0209"}, "expected a date like %m/%d/%Y from 1800 to 2099"),
        ({"Effective Date": "12/31/9999"}, "expected a date like %m/%d/%Y from 1800 to 2099"),
    ],
)
def test_what_one_row_says_wrongly_is_an_error_of_the_row(
    make_page: MakePage, changes: dict[str, str], why: str
) -> None:
    with pytest.raises(RowError) as error:
        changed(make_page, **changes)
    assert why in error.value.sentence


@pytest.mark.parametrize(("length", "cut"), [(509, False), (510, True), (512, True)])
@pytest.mark.parametrize("column", ["Action", "Misconduct Description"])
def test_a_text_as_long_as_the_source_cuts_it_is_marked_as_cut(
    make_page: MakePage, column: str, length: int, *, cut: bool
) -> None:
    assert changed(make_page, **{column: "License surrender".ljust(length, "x")}).cut is cut


@pytest.mark.parametrize("number", ["", "None", "000000"])
def test_without_a_license_the_name_stands_for_the_physician(make_page: MakePage, number: str) -> None:
    mention = changed(make_page, **{"License Number": number}).mention
    assert (mention.license, mention.license_state, mention.license_type) == (None, None, "MD")
    assert mention.key == ["ostrander, velma q"]


@pytest.mark.parametrize(("printed", "year"), [("1948", 1948), ("", None), ("192315", None), ("48", None)])
def test_a_year_of_birth_that_is_none_is_left_out(make_page: MakePage, printed: str, year: int | None) -> None:
    assert changed(make_page, **{"Year of Birth": printed}).mention.birth_year == year


@pytest.mark.parametrize(("printed", "kept"), [("RPA", "PA"), ("PA", "PA"), ("DO", "DO"), ("SA", "SA")])
def test_a_physician_assistant_has_one_kind_of_license_in_both_spellings(
    make_page: MakePage, printed: str, kept: str
) -> None:
    assert changed(make_page, **{"License Type": printed}).mention.license_type == kept


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Ostrander", "Velma", "Q", ""), "Ostrander, Velma Q"),
        (("Tibbalds", "Horace", "", "Jr."), "Tibbalds Jr., Horace"),
        (("Muldoon Fahy", "", "", ""), "Muldoon Fahy"),
    ],
)
def test_a_name_is_put_together_as_the_list_printed_it_before(
    make_page: MakePage, parts: tuple[str, ...], name: str
) -> None:
    assert changed(make_page, **dict(zip(NAMES, parts, strict=True))).mention.name == name


def test_no_street_and_no_year_of_birth_is_quoted(make_page: MakePage) -> None:
    record = only(make_page(as_csv(TODAY)))
    told = record.model_dump_json(exclude={"mention": {"birth_year"}})
    assert "Larkspur" not in told
    assert "1948" not in told


def test_actions_on_companies_are_skipped_with_the_reason(make_page: MakePage) -> None:
    company = {**TODAY, "Last Name": "Pendrake Medical, P.C.", "License Type": "", "Action": "Annulment of certificate"}
    page = make_page(as_csv(company, TODAY))
    assert len(list(ny_opmc.parse(page))) == 1
    assert page.skipped == {"an action on a company, not on a person": 1}


def test_its_files_are_recognized_by_their_columns(make_page: MakePage) -> None:
    mine = [as_csv(TODAY), as_csv(in_2014(TODAY, "Ostrander, Velma")), json.dumps([as_json(TODAY)])]
    others = ["Name,License\nx,1\n", '[{"name": "x"}]', "plain text", "[]"]
    assert [ny_opmc.recognizes(make_page(content)) for content in mine + others] == [True] * 3 + [False] * 4


def test_the_feed_is_asked_for_page_after_page(make_page: MakePage) -> None:
    (start,) = ny_opmc.SOURCE.start
    assert isinstance(start, Query)
    rows: list[Any] = [as_json(TODAY)] * 10_000
    page = make_page(json.dumps(rows), url=f"{start.url}?%24order=%3Aid&%24limit=10000&%24offset=0")
    assert [query.params["$offset"] for query in ny_opmc.follow(page)] == ["10000"]
