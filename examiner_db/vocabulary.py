"""Every closed list of words in the domain, each word with its meaning.

The words agree with GLOSSARY.md, where the terms are explained; a test holds the two together. A word that a
source uses and that is not in one of these lists stops that source: it is never mapped to a nearest neighbor.
"""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A word of the vocabulary; ``meaning`` is one line that pages may show as it is."""

    meaning: str

    def __new__(cls, value: str, meaning: str = "") -> Self:
        """Make the word from its spelling and its meaning."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.meaning = meaning
        return term


class Role(Term):
    """What a physician was in one decision; never fixed for a person."""

    INSURER_EXAMINER = "insurer_examiner", "examined the claimant for an insurer, employer or defendant"
    NEUTRAL_EXAMINER = "neutral_examiner", "examined as a neutral: agreed, panel, impartial or court-appointed"
    RECORDS_REVIEWER = "records_reviewer", "reviewed records for a payer without examining the claimant"
    AGENCY_EXAMINER = "agency_examiner", "examined for a benefits agency (OWCP, Social Security, VA)"
    CLAIMANT_EXPERT = "claimant_expert", "examined or reviewed records for the claimant"
    TREATING = "treating", "treated the claimant"
    UNKNOWN = "unknown", "the decision does not say"


EXAMINING_ROLES = frozenset(Role) - {Role.TREATING, Role.UNKNOWN}
"""Roles that make a physician an examiner; an evaluation in one of them gives the physician a profile."""


class RetainedSide(Term):
    """Who engaged an evaluation."""

    INSURER = "insurer", "the insurer or its administrator"
    EMPLOYER = "employer", "the employer or another defendant"
    CLAIMANT = "claimant", "the claimant or the claimant's attorney"
    AGENCY = "agency", "a benefits agency"
    COURT = "court", "the tribunal or court"
    AGREED = "agreed", "both sides, by agreement"
    UNKNOWN = "unknown", "the decision does not say"


class Issue(Term):
    """What was disputed."""

    CAUSATION = "causation", "whether work or the accident caused the condition"
    PREEXISTING = "preexisting", "whether the condition was there before"
    APPORTIONMENT = "apportionment", "how disability divides between causes"
    MMI = "mmi", "whether maximum medical improvement was reached, and when"
    IMPAIRMENT = "impairment", "the rating of permanent impairment"
    WORK_CAPACITY = "work_capacity", "whether, and within what restrictions, the claimant can work"
    TREATMENT = "treatment", "whether treatment is reasonable and necessary"
    SYMPTOM_VALIDITY = "symptom_validity", "whether complaints agree with the findings"
    DIAGNOSIS = "diagnosis", "which condition the claimant has"
    OTHER = "other", "another disputed question"


class Direction(Term):
    """Whom an opinion helps on its issue; read from the opinion, never from the outcome."""

    INSURER = "insurer", "the opinion helps the insurer or employer on this issue"
    CLAIMANT = "claimant", "the opinion helps the claimant on this issue"
    MIXED = "mixed", "the opinion helps each side in part"
    INDETERMINATE = "indeterminate", "the direction cannot be read from the text"


class Weight(Term):
    """How the tribunal treated an opinion."""

    CREDITED = "credited", "the tribunal relied on the opinion"
    PARTLY = "partly", "the tribunal relied on part of the opinion"
    REJECTED = "rejected", "the tribunal did not rely on the opinion"
    NOT_STATED = "not_stated", "the tribunal does not say"


class WeightReason(Term):
    """Why a tribunal gave an opinion its weight, in the tribunal's terms."""

    NOT_SUBSTANTIAL = "not_substantial", "not substantial medical evidence"
    INADEQUATE_HISTORY = "inadequate_history", "rests on an inadequate or inaccurate history"
    INCONSISTENT = "inconsistent", "inconsistent with itself or the record"
    SPECULATIVE = "speculative", "speculative or equivocal"
    OUTSIDE_EXPERTISE = "outside_expertise", "outside the physician's expertise"
    CONCLUSORY = "conclusory", "conclusory or without rationale"
    NO_EXAMINATION = "no_examination", "given without an examination, or on a cursory one"
    BETTER_REASONED = "better_reasoned", "better reasoned or more thorough than the contrary opinion"
    WELL_RATIONALIZED = "well_rationalized", "sufficiently well rationalized"
    ADEQUATE_FOUNDATION = "adequate_foundation", "has adequate foundation"
    PRESUMPTIVE_WEIGHT = "presumptive_weight", "special or presumptive weight by rule"
    MORE_PERSUASIVE = "more_persuasive", "more persuasive than the contrary opinion"
    LESS_PERSUASIVE = "less_persuasive", "less persuasive than the contrary opinion"
    SUPPORTED_BY_RECORD = "supported_by_record", "supported by the record"


class Outcome(Term):
    """Who prevailed in a decision, on the issue decided."""

    CLAIMANT_WON = "claimant_won", "the claimant prevailed"
    CLAIMANT_LOST = "claimant_lost", "the claimant did not prevail"
    MIXED = "mixed", "each side prevailed in part"
    REMANDED = "remanded", "sent back for further proceedings"
    UNCLEAR = "unclear", "the order cannot be read with confidence"


class Level(Term):
    """Which body weighed an opinion."""

    TRIAL = "trial", "the judge, arbitrator or agency that first decided"
    BOARD = "board", "the reviewing board, commission or panel"
    COURT = "court", "a court on review"

    @property
    def rank(self) -> int:
        """Higher for who reviews than for who is reviewed."""
        return _RANKS[self]


_RANKS = {level: rank for rank, level in enumerate(Level)}


class DisciplineKind(Term):
    """What an authority did; the last six are public acts that are not discipline and are never counted as such."""

    REVOCATION = "revocation", "the license was revoked or annulled"
    SURRENDER = "surrender", "the license was given up"
    SUSPENSION = "suspension", "the license was suspended"
    PROBATION = "probation", "practice was placed on probation"
    RESTRICTION = "restriction", "practice was limited or conditioned"
    REPRIMAND = "reprimand", "censure, reprimand or admonition"
    FINE = "fine", "a fine or civil penalty alone"
    QME_REMOVAL = "qme_removal", "removed from a list of qualifying examiners"
    MODIFICATION = "modification", "an earlier order was modified"
    RESTORATION = "restoration", "the license was restored or reinstated"
    DISMISSAL = "dismissal", "charges were dismissed or not sustained"
    NON_DISCIPLINARY = "non_disciplinary", "an order of conditions that is not discipline"
    NO_ACTION = "no_action", "no action was taken against the license"
    VACATED = "vacated", "an earlier order was vacated or annulled"


NOT_DISCIPLINE = frozenset(
    {
        DisciplineKind.MODIFICATION,
        DisciplineKind.RESTORATION,
        DisciplineKind.DISMISSAL,
        DisciplineKind.NON_DISCIPLINARY,
        DisciplineKind.NO_ACTION,
        DisciplineKind.VACATED,
    }
)


class Stage(Term):
    """How far an authority's act has come; a charge is an allegation and is shown apart, never counted."""

    CHARGED = "charged", "allegations only"
    INTERIM = "interim", "in force until a final order"
    FINAL = "final", "a final order"


class Does(Term):
    """What a later entry does to an earlier one: later history."""

    AFFIRMS = "affirms", "leaves the earlier entry standing"
    REVERSES = "reverses", "decides the other way"
    VACATES = "vacates", "removes the earlier entry"
    MODIFIES = "modifies", "changes the earlier entry"
    STAYS = "stays", "suspends the effect of the earlier entry"
    RESTORES = "restores", "ends the effect of the earlier entry"


class Program(Term):
    """The legal capacity of an evaluation or a roster listing."""

    IME = "ime", "independent medical examination requested by an insurer, employer or defendant"
    QME = "qme", "California Qualified Medical Evaluator"
    AME = "ame", "California Agreed Medical Evaluator"
    DESIGNATED_DOCTOR = "designated_doctor", "Texas designated doctor, appointed by the state"
    CONSULTATIVE = "consultative", "engaged by a benefits agency"
    RULE_35 = "rule_35", "ordered by a court in civil litigation"
    IMPARTIAL = "impartial", "impartial examiner appointed to resolve a conflict"
    LEVEL_II = "level_ii", "Colorado Level II accreditation"


class Tribunal(Term):
    """The board, court or agency that decides; the slug is what ``--tribunal`` takes."""

    ECAB = "us_ecab", "Employees' Compensation Appeals Board, U.S. Department of Labor"
    BRB = "us_brb", "Benefits Review Board, U.S. Department of Labor"
    BVA = "us_bva", "Board of Veterans' Appeals"
    US_COURTS = "us_courts", "a federal court"
    MN_WCCA = "mn_wcca", "Minnesota Workers' Compensation Court of Appeals"
    IL_IWCC = "il_iwcc", "Illinois Workers' Compensation Commission"
    CO_OAC = "co_oac", "Colorado Office of Administrative Courts"
    CO_ICAO = "co_icao", "Colorado Industrial Claim Appeals Office"
    CA_WCAB = "ca_wcab", "California Workers' Compensation Appeals Board"
    KY_COURTS = "ky_courts", "a Kentucky court"
    OK_COURTS = "ok_courts", "an Oklahoma court or commission"
    NY_WCB = "ny_wcb", "New York State Workers' Compensation Board"
    NY_COURTS = "ny_courts", "a New York court"
    PA_COURTS = "pa_courts", "a Pennsylvania court"
    MA_DIA = "ma_dia", "Massachusetts Department of Industrial Accidents Reviewing Board"
    TX_APD = "tx_apd", "Texas Division of Workers' Compensation Appeals Panel"
    AR_AWCC = "ar_awcc", "Arkansas Workers' Compensation Commission"
    CT_CRB = "ct_crb", "Connecticut Compensation Review Board"
    NC_IC = "nc_ic", "North Carolina Industrial Commission"
    TN_WC = "tn_wc", "a Tennessee workers' compensation court or board"
    WA_BIIA = "wa_biia", "Washington Board of Industrial Insurance Appeals"
    STATE_COURTS = "other_courts", "another state court"
    OTHER = "other", "another tribunal"

    @property
    def jurisdiction(self) -> str:
        """``US`` or ``US-MN``: the country, and the state whose law the tribunal applies."""
        prefix = self.value.partition("_")[0]
        return "US" if prefix in {"us", "other"} else f"US-{prefix.upper()}"


class VolumeKind(Term):
    """What a sworn or adjudicated statement of volume is about."""

    EXAMINATIONS = "examinations", "how many examinations in a stated period"
    DEFENSE_SHARE = "defense_share", "the share of examinations for insurers or employers"
    FEE = "fee", "the charge for an examination, a report or testimony"
    INCOME = "income", "income, or its share, from examinations"


class CitationKind(Term):
    """What a citation inside a decision refers to."""

    CASE = "case", "a decided case, by its names or by volume, reporter and page"
    DOCKET = "docket", "a decision by its docket, file or citation number"
    LAW = "law", "a statute, rule or regulation"


class ParticularKind(Term):
    """What a particular of an examination is about."""

    MINUTES = "minutes", "how long the examination took"
    RECORDS_REVIEWED = "records_reviewed", "records that the physician reviewed"
    RECORDS_MISSING = "records_missing", "records that the physician did not have or did not review"
    TEST_NOT_PERFORMED = "test_not_performed", "a test or measurement that the physician did not make"
    STANDARD = "standard", "the standard applied, such as an edition of the AMA Guides"
    TREATMENT_DISPUTED = "treatment_disputed", "a treatment or medication that the physician did not support"


class Standing(Term):
    """How a physician's page came to be one page."""

    IDENTIFIED = "identified", "one person, by an identifier or a recorded judgment"
    NAME_GROUP = "name_group", "mentions that print one name; not verified to be one person"


class Verdict(Term):
    """A person's judgment on whether two mentions are one physician."""

    SAME = "same", "one physician"
    DIFFERENT = "different", "two physicians"
    UNSURE = "unsure", "looked at and left open"


class OrganizationKind(Term):
    """What an organization is to a claim."""

    INSURER = "insurer", "insures the employer or the claimant"
    EMPLOYER = "employer", "employs the claimant, insured or not"
    ADMINISTRATOR = "administrator", "handles claims for a payer"
    VENDOR = "vendor", "arranges independent medical examinations"
    LAW_FIRM = "law_firm", "represents a side"


class Attribution(Term):
    """How sure it is that a publication is this physician's."""

    CONFIRMED = "confirmed", "by ORCID or by a recorded judgment"
    POSSIBLE = "possible", "the same name only; not attributed"


class Health(Term):
    """The state of a source after its last run."""

    OK = "ok", "the last run met every expectation"
    FAILED = "failed", "the last run stopped; earlier records are kept"
    NEVER_RUN = "never_run", "nothing has been fetched or imported yet"
    PAUSED = "paused", "not fetched, for a stated reason; reads files the user supplies"
