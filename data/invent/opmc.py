"""New York's board actions: one Socrata answer, with null keys absent and floating dates, as the board publishes it."""

import json

from data.invent.cast import EXAMINERS, Person
from data.invent.files import File

_CUT = 512
"""The characters after which the source has cut its texts."""

_UNRELATED = (
    Person("Thelonius", "Quarrendon-Abebe", "anesthesiologist", "Ithaca", "NY", ny_license="990201", birth_year=1950),
    Person("Euphemia", "Grackleworth", "internist", "Utica", "NY", sex="f", ny_license="990202", birth_year=1944),
    Person("Lazarus", "Pindarwell", "psychiatrist", "Elmira", "NY", middle="O.", ny_license="990203", birth_year=1959),
    Person("Hyacinthe", "d’Orvault-Nwosu", "pediatrician", "Oneida", "NY", sex="f", ny_license="990204"),
    Person("Ptolemy", "Ravensgaard", "surgeon", "Olean", "NY", suffix="III", ny_license="990205", birth_year=1938),
    Person("Marigold", "Undercroft-Diaz", "dermatologist", "Rye", "NY", sex="f", ny_license="990206", birth_year=1970),
    Person("Hollis", "D’Argenvale", "podiatrist", "Geneva", "NY", middle="P.", ny_license="990207", birth_year=1977),
)  # fmt: skip

_LIMIT = (
    "License suspension for thirty months, stayed, with probation for thirty months and a $20,000.00 fine. The "
    "physician’s license is permanently limited to preclude independent medical examinations and reports on them."
)
_LONG = (
    "License suspension for two years, stayed, with probation for two years. The physician’s license is limited to "
    "practice in a facility licensed by New York State, under the supervision of a physician approved in advance by "
    "the Director of the Office of Professional Medical Conduct, who shall review no fewer than twenty charts each "
    "month and shall report every quarter. The physician shall complete a course in record keeping within six months "
    "and shall not supervise residents, perform independent medical examinations, or serve as a consultant to any "
    "insurer while the order is in force."
)[:_CUT]
_NEGLIGENCE = "The physician did not contest the charge of negligence on more than one occasion."
_RECORDS = "The physician did not contest the charge of failing to maintain accurate patient records."


_Act = tuple[Person, str, str, str, str, str]


def _rows() -> list[_Act]:
    return [*_on_examiners(), *_on_others()]


def _on_examiners() -> list[_Act]:
    argenvale, dragomirsk = EXAMINERS["argenvale"], EXAMINERS["dragomirsk"]
    return [
        (
            argenvale, "MD", "2013-06-18", "Censure and reprimand with probation for two years.",
            _RECORDS, "2013-06-11",
        ),
        (
            argenvale, "MD", "2014-10-07",
            "Probation is ended. The physician has satisfied the terms of the order.",
            "This is a modification of the terms previously imposed in order BPMC #13-9901 effective June 18, 2013 and "
            "does not constitute a new disciplinary action. Previously the physician did not contest the charge of "
            "failing to maintain accurate patient records.",
            "2014-09-30",
        ),
        (
            dragomirsk, "MD", "2020-02-24", _LIMIT,
            "The physician stated that he could not successfully defend against at least one of the charges of "
            "practicing fraudulently and filing a false report of an examination performed for an insurer.",
            "2020-02-17",
        ),
    ]  # fmt: skip


def _on_others() -> list[_Act]:
    quarrendon, grackleworth, pindarwell, orvault, ravensgaard, undercroft, namesake = _UNRELATED
    return [
        (
            quarrendon, "MD", "2010-09-13", "License surrender.",
            "The physician did not contest the charge of having been disciplined by the Vermont Board of Medical "
            "Practice for being a habitual user of controlled substances.", "2010-09-06",
        ),
        (
            grackleworth, "MD", "2009-04-02", "License revocation.",
            "The Hearing Committee sustained the charges of gross negligence and fraudulent practice.", "2009-03-26",
        ),
        (
            grackleworth, "MD", "2017-05-23",
            "The New York State Board of Regents restored the physician’s New York State medical license.",
            "Previously, on April 2, 2009, the physician’s license was revoked after the Hearing Committee sustained "
            "charges of gross negligence and fraudulent practice.", "2017-05-30",
        ),
        (pindarwell, "MD", "2018-11-08", _LONG, _NEGLIGENCE, "2018-11-01"),
        (
            orvault, "DO", "2021-01-19",
            "Non-disciplinary order of conditions pursuant to Section 230 of the Public Health Law.",
            "The physician agreed to a health monitoring program. This order is not disciplinary in nature.",
            "2021-01-12",
        ),
        (
            ravensgaard, "MD", "2022-08-15",
            "Summary suspension of the physician’s license pending the outcome of a hearing.",
            "The physician is charged with gross incompetence. No determination has been made on the charges.",
            "2022-08-08",
        ),
        (
            undercroft, "MD", "2023-03-30", "Charges dismissed.",
            "The Hearing Committee did not sustain the charges and dismissed them.", "2023-03-23",
        ),
        (namesake, "MD", "2024-12-03", "$5,000.00 fine.", _RECORDS, "2024-11-26"),
    ]  # fmt: skip


def _row(person: Person, kind: str, *texts: str) -> dict[str, str]:
    effective, action, notes, updated = texts
    row = {
        "last_name": person.surname,
        "first_name": person.given,
        "middle_name": person.middle.rstrip("."),
        "name_suffix": person.suffix,
        "address": f"{person.city}, New York",
        "licensenum": person.ny_license,
        "licensetype": kind,
        "year_of_birth": str(person.birth_year or ""),
        "effectivedate": f"{effective}T00:00:00.000",
        "webaction": action,
        "webnotes": notes,
        "dateupdated": f"{updated}T00:00:00.000",
    }
    return {key: value for key, value in row.items() if value}


def files() -> list[File]:
    """The one page of board actions."""
    text = json.dumps([_row(*row) for row in _rows()], ensure_ascii=False, indent=1)
    return [File("ny_opmc.json", (text + "\n").encode(), source="ny_opmc")]
