"""PubMed's answers to ``efetch``: one for each physician who was asked about, namesakes included."""

from dataclasses import dataclass
from html import escape

from data.invent.cast import EXAMINERS
from data.invent.files import File

_HEAD = (
    '<?xml version="1.0" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" '
    '"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_190101.dtd">\n<PubmedArticleSet>\n'
)


@dataclass(frozen=True)
class _Author:
    last: str
    fore: str
    affiliation: str
    orcid: str = ""


@dataclass(frozen=True)
class _Work:
    pmid: int
    year: int
    month: str
    journal: tuple[str, str]
    title: str
    authors: tuple[_Author, ...]
    kind: str = "Journal Article"
    retracted_by: str = ""


_NEUROLOGY = "Department of Neurology, Loon Prairie Medical Center, Minneapolis, Minnesota, USA."
_ZURICH = "Institut für Pflanzenökologie, Hochschule Oberwald, Oberwald, Switzerland."
_ORTHOPEDICS = "Haverstraat Orthopedic Associates, Minneapolis, Minnesota, USA."
_OCCUPATIONAL = ("Annals of invented occupational medicine", "Ann Invent Occup Med")
_SPINE = ("The invented spine journal", "Invent Spine J")
_BOTANY = ("Journal of invented alpine botany", "J Invent Alp Bot")

_NEUROLOGIST = _Author("Abernook", "Lucian", _NEUROLOGY, EXAMINERS["abernook_neuro"].orcid)
_BOTANIST = _Author("Abernook", "Lucian", _ZURICH)
_SURGEON = _Author("Haverstraat", "Cornelius B", _ORTHOPEDICS, EXAMINERS["haverstraat"].orcid)
_OTHER = _Author("Wexcombe-Adu", "Philippa R", _NEUROLOGY)

_ABERNOOK = (
    _Work(
        99000001, 2012, "Mar", _OCCUPATIONAL,
        "Vestibular findings after minor head injury at work: a series of 112 examinations.", (_NEUROLOGIST, _OTHER),
    ),
    _Work(
        99000002, 2016, "Nov", _OCCUPATIONAL,
        "Effort testing in claimants with <i>post-concussion</i> syndrome.", (_OTHER, _NEUROLOGIST),
    ),
    _Work(99000003, 2014, "Jul", _BOTANY, "Seed dispersal of <i>Silene</i> above the tree line.", (_BOTANIST,)),
    _Work(99000004, 2021, "Jan", _BOTANY, "Lichen cover on north-facing scree: a ten-year count.", (_BOTANIST,)),
)  # fmt: skip
_HAVERSTRAAT = (
    _Work(
        99000005, 2008, "May", _SPINE,
        "Natural history of lumbar disc degeneration in 240 workers without injury.", (_SURGEON,),
    ),
    _Work(
        99000006, 2013, "09", _SPINE, "Return to full duty after microdiscectomy: what examiners predict.",
        (_SURGEON, _OTHER), retracted_by="Invent Spine J. 2015 Feb;9(2):201",
    ),
)  # fmt: skip


def files() -> list[File]:
    """One saved answer a name."""
    return [
        File(f"us_pubmed/{name}.xml", _answer(works).encode(), source="us_pubmed", about=EXAMINERS[key].npi)
        for name, key, works in (
            ("abernook", "abernook_neuro", _ABERNOOK),
            ("haverstraat", "haverstraat", _HAVERSTRAAT),
        )
    ]


def _answer(works: tuple[_Work, ...]) -> str:
    return _HEAD + "".join(_article(work) for work in works) + "</PubmedArticleSet>\n"


def _article(work: _Work) -> str:
    title, short = work.journal
    doi = f"10.5555/invented.{work.pmid}"
    retraction = (
        '<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn">'
        f"<RefSource>{work.retracted_by}</RefSource></CommentsCorrections></CommentsCorrectionsList>\n"
        if work.retracted_by
        else ""
    )
    return (
        f'<PubmedArticle>\n<MedlineCitation Status="MEDLINE" Owner="NLM">\n<PMID Version="1">{work.pmid}</PMID>\n'
        f'<Article PubModel="Print">\n<Journal><JournalIssue CitedMedium="Print"><PubDate><Year>{work.year}</Year>'
        f"<Month>{work.month}</Month></PubDate></JournalIssue><Title>{title}</Title>"
        f"<ISOAbbreviation>{short}</ISOAbbreviation></Journal>\n<ArticleTitle>{work.title}</ArticleTitle>\n"
        f'<ELocationID EIdType="doi" ValidYN="Y">{doi}</ELocationID>\n'
        f'<AuthorList CompleteYN="Y">\n{"".join(_author(author) for author in work.authors)}</AuthorList>\n'
        f"<Language>eng</Language>\n<PublicationTypeList><PublicationType>{work.kind}</PublicationType>"
        f"</PublicationTypeList>\n</Article>\n{retraction}</MedlineCitation>\n<PubmedData>\n"
        f'<ArticleIdList><ArticleId IdType="pubmed">{work.pmid}</ArticleId><ArticleId IdType="doi">{doi}</ArticleId>'
        "</ArticleIdList>\n</PubmedData>\n</PubmedArticle>\n"
    )


def _author(author: _Author) -> str:
    identifier = f'<Identifier Source="ORCID">https://orcid.org/{author.orcid}</Identifier>' if author.orcid else ""
    initials = "".join(word[0] for word in author.fore.split())
    return (
        f'<Author ValidYN="Y"><LastName>{author.last}</LastName><ForeName>{author.fore}</ForeName>'
        f"<Initials>{initials}</Initials>{identifier}<AffiliationInfo><Affiliation>"
        f"{escape(author.affiliation, quote=False)}</Affiliation></AffiliationInfo></Author>\n"
    )
