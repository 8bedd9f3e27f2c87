"""New York: public actions of the Board for Professional Medical Conduct, one row an action, since 1990.

Read from the open-data portal's JSON, from its CSV export, and from the CSV export of 2014, which had one ``Name``
("Last, First Middle"). Both texts were cut at 512 characters in 2014. ``None`` and ``000000`` stand for no license.
The same action is listed once under each name that a physician has used. Rows without a license type are companies.
A year of birth may have a digit too many: it is only evidence, so the action is kept without it.
"""

import re
from collections.abc import Iterator, Mapping

from examiner_db.records import DisciplineRecord, Mention, Record
from scrapers import socrata
from scrapers.discipline.ny_opmc_actions import meaning
from scrapers.name_in_parts import in_parts
from scrapers.page import Page
from scrapers.row import Row
from scrapers.source import Source
from scrapers.us_address import city_and_state

SOURCE = Source(
    slug="ny_opmc",
    publisher="New York State Department of Health, Office of Professional Medical Conduct",
    jurisdiction="US-NY",
    title="Professional medical conduct and physician discipline: board actions",
    address="https://health.data.ny.gov/d/ebmi-8ctw",
    holds="actions on licenses of physicians and physician assistants since 1990, with the misconduct found",
    terms="public record; New York State open data, to be republished with date and link",
    gaps="no NPI; long texts may be cut at 512 characters; orders on companies are left out",
    matters="what a board found against an examiner, and limits on examinations, stand in its own words",
    expect=range(15_000, 40_000),
    start=(socrata.first("health.data.ny.gov", "ebmi-8ctw"),),
    complete=True,
)
HEADINGS = "Last Name,First Name,Middle Name,Name Suffix,Address,License Number,License Type,Year of Birth,"
HEADINGS += "Effective Date,Action,Misconduct Description"
FIELDS = "last_name,first_name,middle_name,name_suffix,address,licensenum,licensetype,year_of_birth,"
FIELDS += "effectivedate,webaction,webnotes"
JSON = dict(zip(HEADINGS.split(","), FIELDS.split(","), strict=True))
CSV = {heading: heading for heading in JSON}
UPDATED = {"Date Updated", "date_updated", "dateupdated", "updated", "webupdated"}
"""When a row was last edited; what the JSON calls it is not documented."""
LICENSE_TYPES = {"MD": "MD", "DO": "DO", "RPA": "PA", "PA": "PA", "SA": "SA"}
"""Physicians, physician assistants (in 2014 "RPA") and specialist assistants."""
CUT_AT = 510
follow = socrata.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return {"License Type", "Misconduct Description"} <= page.headings or {"licensetype", "webaction"} <= page.headings


def parse(page: Page) -> Iterator[Record]:
    """One record for each action on a person's license."""
    rows = page.json_rows(UPDATED) if page.is_json else page.csv_rows(UPDATED)
    name, form = (JSON, socrata.INSTANT) if page.is_json else (CSV, socrata.WRITTEN)
    for row in rows:
        license_type = row.optional(name["License Type"])
        if license_type is None:
            row.skip("an action on a company, not on a person")
            continue
        action, misconduct = row.take(name["Action"]), row.optional(name["Misconduct Description"])
        found = meaning(action, misconduct or "")
        if found is None:
            raise row.error(name["Action"], action, "wording that the table of actions knows")
        yield DisciplineRecord(
            mention=_mention(row, name, LICENSE_TYPES[license_type]),
            authority="NY BPMC",
            kind=found[0],
            stage=found[1],
            effective_on=row.date(name["Effective Date"], form),
            text=action,
            grounds=misconduct,
            cut=max(len(action), len(misconduct or "")) >= CUT_AT,
            locator=row.quoting(name["Action"], name["Misconduct Description"]),
        )


def _mention(row: Row, name: Mapping[str, str], license_type: str) -> Mention:
    printed, born = row.optional(name["License Number"]), row.optional(name["Year of Birth"])
    number = None if printed in {"None", "000000"} else printed
    city, state = city_and_state(row.optional(name["Address"]))
    return Mention(
        **_printed(row, name),
        license=number,
        license_state=None if number is None else "NY",
        license_type=license_type,
        birth_year=int(born) if born is not None and re.fullmatch(r"1[89]\d\d|20\d\d", born) else None,
        city=city,
        state=state,
    )


def _printed(row: Row, name: Mapping[str, str]) -> dict[str, str]:
    if row.has("Name"):
        return {"name": row.take("Name")}
    headings = ("Last Name", "First Name", "Middle Name", "Name Suffix")
    return in_parts(*(row.optional(name[heading]) for heading in headings))
