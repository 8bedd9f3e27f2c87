import re

import pytest

from examiner_db.vocabulary import NOT_DISCIPLINE, Stage
from examiner_db.vocabulary import DisciplineKind as Kind
from scrapers.discipline.ny_opmc_actions import ACTS, ROWS, meaning

CONTEST = "The physician did not contest the charge of negligence on more than one occasion."


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("License revocation", Kind.REVOCATION),
        ("License revocation and $10,000.fine", Kind.REVOCATION),
        ("License revocation with the first ninety days stayed", Kind.REVOCATION),
        ("License surrender.", Kind.SURRENDER),
        ("License surrrender.", Kind.SURRENDER),
        ("License surrender, $1,000 fine the imposition of the fine is stayed under conditions", Kind.SURRENDER),
        ("Probation until May 1, 2031 when the physician will surrender his license.", Kind.SURRENDER),
        ("License suspension for six months after which probation for two years", Kind.SUSPENSION),
        ("Indefinite license suspension until the completion of a course of retraining", Kind.SUSPENSION),
        ("License suspension for no less than one year and until a modification order stays it", Kind.SUSPENSION),
        ("License limitation precluding the performance of independent medical examinations.", Kind.RESTRICTION),
        ("The physician agreed to never activate her registration.", Kind.RESTRICTION),
        ("The physician has agreed not to apply for a license in New York State.", Kind.RESTRICTION),
        ("Probation for three years and the physician may not practice surgery.", Kind.RESTRICTION),
        ("Censure and reprimand and a permanent condition that a chaperone be present.", Kind.RESTRICTION),
        ("Practice monitoring for two years.", Kind.RESTRICTION),
        ("The physician must comply with the terms of the Vermont order.", Kind.RESTRICTION),
        ("Probation for thirty-six months.", Kind.PROBATION),
        ("Censure and reprimand with probation for two years and $5,000 fine.", Kind.PROBATION),
        ("Censure and reprimand with $5,000 fine.", Kind.REPRIMAND),
        ("Censure and reprimand and the completion of a course in record keeping.", Kind.REPRIMAND),
        ("Fine $1,000.", Kind.FINE),
        ("$2,500.00", Kind.FINE),
        ("One hundred hours of community service.", Kind.FINE),
    ],
)
def test_the_gravest_act_names_the_row(action: str, kind: Kind) -> None:
    assert meaning(action, CONTEST) == (kind, Stage.FINAL)


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("License suspension for two years,stayed with probation for two years.", Kind.PROBATION),
        ("License suspension for two years, stayed; probation", Kind.PROBATION),
        ("License suspension for thirty-six months, entirely stayed with probation.", Kind.PROBATION),
        ("Suspension two years, stay, probation two years.", Kind.PROBATION),
        ("License suspension until May 1, 2031, stayed with probation", Kind.PROBATION),
        ("License revocation,stayed with probation for five years", Kind.PROBATION),
        ("License suspension for one year stayed with $10,000 fine.", Kind.FINE),
        (
            "License suspension for one year, stayed, and the license is permanently limited to pathology",
            Kind.RESTRICTION,
        ),
        ("The license is limited to pathology and suspended for a year with the suspension stayed.", Kind.RESTRICTION),
        ("License suspension for two years, stayed with monitoring conditions", Kind.RESTRICTION),
        ("License revocation, stayed with indefinite suspension until retrained", Kind.SUSPENSION),
        ("License suspension for three years, last two years stayed with probation", Kind.SUSPENSION),
        ("License suspension for three years with the last thirty months stayed with probation", Kind.SUSPENSION),
        ("License suspension for three years, thirty months stayed with probation", Kind.SUSPENSION),
        ("License suspension for one year, stayed except for the first month, with probation", Kind.SUSPENSION),
        ("License suspension for one year, with all but two months stayed and probation", Kind.SUSPENSION),
        ("License suspension for two years, stayed upon the restoration of his Ohio license", Kind.SUSPENSION),
        ("License suspension until retrained after which the suspension is stayed with probation", Kind.SUSPENSION),
        ("License suspension for one year, stayed", Kind.SUSPENSION),
    ],
)
def test_what_is_stayed_as_a_whole_is_not_in_force(action: str, kind: Kind) -> None:
    assert meaning(action, CONTEST) == (kind, Stage.FINAL)


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("Censure and reprimand.The physician's medical license was later revoked on May 1, 2031.", Kind.REPRIMAND),
        ("Censure and reprimand. The physician surrendered his license on May 1, 2031.", Kind.REPRIMAND),
        ("Probation for a year Later effective May 1, 2031 the physician surrendered her license.", Kind.PROBATION),
        ("$10,000 fine The physician's medical license was later revoked.", Kind.FINE),
        (
            "Probation for two years.Later on May 1, 2031 a limitation was agreed. No surgery may be done.",
            Kind.PROBATION,
        ),
        ("Probation for two years. The license restriction was lifted effective May 1, 2031.", Kind.PROBATION),
        ("Probation. The Board of Regents stayed the surrender of the license in 2031.", Kind.PROBATION),
        ("Probation for two years. The physician shall not treat minors until completed training.", Kind.RESTRICTION),
        ("License suspension for four months, if the terms are not met then the license is revoked.", Kind.SUSPENSION),
        ("Probation and the surrender of any certificates for controlled substances.", Kind.PROBATION),
    ],
)
def test_later_history_and_conditions_do_not_name_the_row(action: str, kind: Kind) -> None:
    assert meaning(action, CONTEST) == (kind, Stage.FINAL)


@pytest.mark.parametrize(
    ("action", "misconduct", "kind", "stage"),
    [
        (
            "PLEASE BE ADVISED that a hearing on the published charges has not yet been conducted.",
            "",
            Kind.NO_ACTION,
            Stage.CHARGED,
        ),
        ("No penalty", CONTEST, Kind.NO_ACTION, Stage.FINAL),
        ("No further action or penalty", CONTEST, Kind.NO_ACTION, Stage.FINAL),
        ("No action taken against the license except for probation", CONTEST, Kind.PROBATION, Stage.FINAL),
        ("Dismissed. Later the physician's license was revoked.", CONTEST, Kind.DISMISSAL, Stage.FINAL),
        ("The charges issued in May were dismissed by the Administrative Officer.", "", Kind.DISMISSAL, Stage.FINAL),
        ("The charge previously lodged has been withdrawn.", "", Kind.DISMISSAL, Stage.FINAL),
        ("This order vacates the previously imposed license restriction", CONTEST, Kind.VACATED, Stage.FINAL),
        ("License restored without restrictions.", CONTEST, Kind.RESTORATION, Stage.FINAL),
        ("The physician's medical license was restored with conditions.", CONTEST, Kind.RESTORATION, Stage.FINAL),
        ("There are no restrictions on the physician's license.", CONTEST, Kind.RESTORATION, Stage.FINAL),
        (
            "License revocation, stayed with probation for three years",
            "The New York State Board of Regents stayed the revocation of the physician's license.",
            Kind.RESTORATION,
            Stage.FINAL,
        ),
        (
            "License revocation",
            "The Hearing Committee sustained the charges. The Board of Regents denied the petition for restoration.",
            Kind.REVOCATION,
            Stage.FINAL,
        ),
        (
            "Permanent license surrender issued pursuant to Section 230.13.",
            "This action is not disciplinary in nature.",
            Kind.NON_DISCIPLINARY,
            Stage.FINAL,
        ),
        (
            "Temporary license surrender",
            "This action is not disiplinary in nature.",
            Kind.NON_DISCIPLINARY,
            Stage.FINAL,
        ),
        ("Non-disciplinary Order of Conditions for two years.", "", Kind.NON_DISCIPLINARY, Stage.FINAL),
        (
            "Interim non-disciplinary order of conditions precluding the practice of medicine",
            "This action is not disciplinary in nature.",
            Kind.NON_DISCIPLINARY,
            Stage.INTERIM,
        ),
        (
            "Censure and reprimand.",
            "Previously an interim non-disciplinary order of conditions was issued.",
            Kind.REPRIMAND,
            Stage.FINAL,
        ),
        (
            "License surrender",
            "This action is a modification of the penalty previously imposed.",
            Kind.MODIFICATION,
            Stage.FINAL,
        ),
        ("License surrender.This is a modification of an earlier order.", CONTEST, Kind.MODIFICATION, Stage.FINAL),
        (
            "License suspension for a year with probation.",
            "The Review Board modified the Hearing Committee's penalty.",
            Kind.SUSPENSION,
            Stage.FINAL,
        ),
        (
            "Pursuant to Section 230(12)(b), the physician may not practice medicine.",
            "The physician is charged with having been convicted.",
            Kind.SUSPENSION,
            Stage.INTERIM,
        ),
        (
            "The physician may not prescribe controlled substances.",
            "The physician is charged with having been restricted in Florida.",
            Kind.RESTRICTION,
            Stage.INTERIM,
        ),
    ],
)
def test_what_decides_a_whole_row(action: str, misconduct: str, kind: Kind, stage: Stage) -> None:
    assert meaning(action, misconduct) == (kind, stage)


@pytest.mark.parametrize("action", ["", "See the order.", "Referred to another agency.", "Name corrected"])
def test_unknown_wording_has_no_meaning(action: str) -> None:
    assert meaning(action, CONTEST) is None


def test_line_breaks_and_case_do_not_matter() -> None:
    assert meaning("CENSURE\r\n and  Reprimand", "THIS ACTION IS NOT\nDISCIPLINARY IN NATURE") == (
        Kind.NON_DISCIPLINARY,
        Stage.FINAL,
    )


def test_every_kind_that_is_not_discipline_is_told_by_a_whole_row_and_never_by_an_act() -> None:
    assert {rule.kind for rule in ROWS} >= NOT_DISCIPLINE
    assert not {rule.kind for rule in ACTS} & NOT_DISCIPLINE


def test_a_long_text_without_a_period_is_read_in_no_time() -> None:
    action = "License suspension for two years " * 3_000
    assert meaning(action, re.sub(r"\.", "", CONTEST) * 300) == (Kind.SUSPENSION, Stage.FINAL)
