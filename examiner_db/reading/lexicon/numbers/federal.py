"""The numbers of a claim before federal boards, judges and courts."""

from examiner_db.reading.lexicon.numbers.rule import NOT_CITED, NumberRule
from examiner_db.vocabulary import Tribunal

_FEDERAL = frozenset({Tribunal.US_COURTS})
_SECOND_WORDS = "York|Jersey|Mexico|Hampshire|Carolina|Dakota|Virginia|Island|Rico"
"""With which the name of a state ends that has two words."""

FEDERAL_NUMBERS: tuple[NumberRule, ...] = (
    NumberRule(
        id="number.us_ecab.own",
        meaning="The docket number of an appeal to the Employees' Compensation Appeals Board.",
        system="us_ecab",
        label=NOT_CITED + r"Docket Nos?\. ?",
        shape=r"(?P<year>\d{2})-(\d{2,4})\b(?!\s?\(issued)",
        tribunals=frozenset({Tribunal.ECAB}),
        reach=1_500,
        examples=(("A.B., Appellant\nDocket No. 31-0042\nIssued: May 1, 2032", "31-42"),),
        refuses=("OWCP File No. xxxxxx042", "Q.R., Docket No. 28-0555 (issued May 5, 2029)"),
    ),
    NumberRule(
        id="number.us_ecab.earlier",
        meaning="The docket number of the same appellant's earlier appeal, as a footnote on its history gives it.",
        system="us_ecab",
        label=(
            r"(?:^\s{0,6}(?:\d{1,2}\s{1,3})?|\.\s{0,3}\d{1,2}\s{1,3}|\bIn |(?<![A-Z]\.,\s)Order (?:Remanding|"
            r"Reversing|Dismissing|Granting|Denying)[\w ]{0,60}, )Docket No\. ?"
        ),
        shape=r"(?P<year>\d{2})-(\d{2,4})\b(?=\s?\(issued|,\s{1,3}(?:issued|the Board))",
        tribunals=frozenset({Tribunal.ECAB}),
        reach=20_000,
        needs=("issued", "the Board"),
        examples=(
            ("2 Docket No. 29-0107 (issued June 5, 2030).", "29-107"),
            ("3 Order Remanding Case, Docket No. 28-1107 (issued June 5, 2029).", "28-1107"),
        ),
        refuses=(
            "Q.R., Docket No. 29-0107 (issued June 5, 2030).",
            "Order Remanding Case, Q.R., Docket No. 29-0107 (issued June 5, 2030).",
            "Jane Example, Docket No. 03-2138 (issued April 4, 2004).",
        ),
    ),
    NumberRule(
        id="number.us_owcp.file",
        meaning="The file number of the Office of Workers' Compensation Programs, where it is printed whole.",
        system="us_owcp",
        label=r"OWCP [Ff]ile (?:Nos?\.|[Nn]umbers?) ?",
        shape=r"([A-Z]?\d{2})-?(\d{6,7})\b",
        needs=("OWCP",),
        examples=(("under OWCP File No. 132345678", "13-2345678"), ("OWCP File No. A13-2345678", "A13-2345678")),
        refuses=("OWCP File No. xxxxxx678", "OWCP File No. xxxxxx67"),
    ),
    NumberRule(
        id="number.us_brb.own",
        meaning="The number of an appeal to the Benefits Review Board.",
        system="us_brb",
        label=NOT_CITED + r"BRB Nos?\.:? ?",
        shape=r"(?P<year>\d{2})-(\d{4})\b(?:\s(?:BLA|LHCA?|DBA)(?:-[A-Z])?)?",
        examples=(("BRB No. 31-0123 BLA", "31-123"), ("BRB Nos. 31-0123 BLA and 31-0124 BLA-A", "31-123 31-124")),
        refuses=("Doe v. Example Coal Co., BRB No. 31-0123 BLA",),
    ),
    NumberRule(
        id="number.us_brb.reviewed",
        meaning="The number of the Benefits Review Board in the caption of the court that reviews it.",
        system="us_brb",
        label=r"Benefits Review Board\.? ?(?:United States Department of Labor\.? ?)?\(",
        shape=r"(?P<year>\d{2})-(\d{4})\b(?:(?:\s|-)(?:BLA|LHCA?|DBA)(?:-[A-Z])?)?",
        tribunals=_FEDERAL,
        examples=(("an Order of the Benefits Review Board. (31-0123 BLA)", "31-123"),),
        refuses=("the Benefits Review Board (the Board)",),
    ),
    NumberRule(
        id="number.us_oalj",
        meaning="The number of the Office of Administrative Law Judges.",
        system="us_oalj",
        label=NOT_CITED,
        shape=r"\b(?P<year>(?:19|20)?\d{2})-(BLA|LHC|LDA|LCA)-(\d{1,5})\b",
        reach=5_000,
        needs=("BLA", "LHC", "LDA", "LCA"),
        examples=(("Denying Benefits (2031-BLA-05432) of the judge", "31-BLA-5432"), ("31-LHC-543", "31-LHC-543")),
        refuses=("Doe v. Example Coal Co., 2031-BLA-05432",),
    ),
    NumberRule(
        id="number.us_bva",
        meaning="The docket number of an appeal to the Board of Veterans' Appeals.",
        system="us_bva",
        label=r"(?:DOCKET NO\.|Docket No\.) ?",
        shape=r"(\d{2}-\d{2})\s?(\d{3}[A-Z]?)\b|(\d{6}-\d{5,6})\b",
        tribunals=frozenset({Tribunal.BVA}),
        examples=(("DOCKET NO. 31-40 912", "31-40-912"), ("DOCKET NO. 310315-147423", "310315-147423")),
        refuses=("Citation Nr: 3156128",),
    ),
    NumberRule(
        id="number.us_circuit",
        meaning="The docket number of one federal court of appeals.",
        system="us_circuit",
        label=r"^\s*Nos?\. ?",
        shape=r"(?P<year>\d{2})-(\d{3,5})\b",
        place=r"(?:[Ff]or the|FOR THE) (\w+(?: OF COLUMBIA| of Columbia)?) (?:Circuit|CIRCUIT)\b",
        tribunals=_FEDERAL,
        reach=1_500,
        examples=(("COURT OF APPEALS\nFOR THE NINTH CIRCUIT\nNo. 31-1703", "NINTH-31-1703"),),
        refuses=("No. 31-1703",),
    ),
    NumberRule(
        id="number.us_district",
        meaning=(
            "The docket number of one federal district court, its own or that of the court below, with the division "
            "where it is printed: some districts number by division."
        ),
        system="us_district",
        label=r"",
        shape=r"(?:\b(\d{1,2}):\s?)?(?P<year>\b\d{2})-(?:cv|CV|Civ|civ)-0*(\d{1,5})\b",
        place=(
            r"((?:(?:North|South|East|West|Centr|Midd|NORTH|SOUTH|EAST|WEST|CENTR|MIDD)\w+ )?"
            r"(?:District|DISTRICT) (?:of|OF) (?:(?:the|THE) (?:Virgin|VIRGIN) (?:Islands|ISLANDS)|[A-Z]\w+"
            rf"(?: (?:{_SECOND_WORDS}|{_SECOND_WORDS.upper()})\b)?))"
        ),
        tribunals=_FEDERAL,
        reach=1_500,
        needs=("cv-", "CV-", "Civ-", "civ-"),
        examples=(
            ("FOR THE DISTRICT OF COLORADO\nCivil Action No. 1:31-cv-00123-ABC", "DISTRICT OF COLORADO-1-31-123"),
            ("DISTRICT OF COLORADO Civil Action No. 31-cv-00123", "DISTRICT OF COLORADO-31-123"),
            ("EASTERN DISTRICT OF NEW\nYORK\n3:31-cv-00123", "EASTERN DISTRICT OF NEW YORK-3-31-123"),
            ("Eastern District of New York\nD.C. No. 31-CV-123", "EASTERN DISTRICT OF NEW YORK-31-123"),
        ),
        refuses=("Civil Action No. 1:31-cv-00123-ABC",),
        version=2,
    ),
)
