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
    headings: tuple[str, ...] = ()
    """Main headings; a qualifier that is marked stands after a slash, and "Humans" is added as indexers do."""
    keywords: tuple[str, ...] = ()


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
        headings=("Craniocerebral Trauma", "Vestibular Function Tests", "Occupational Injuries/diagnosis"),
    ),
    _Work(
        99000002, 2016, "Nov", _OCCUPATIONAL,
        "Effort testing in claimants with <i>post-concussion</i> syndrome.", (_OTHER, _NEUROLOGIST),
        headings=("Post-Concussion Syndrome", "Neuropsychological Tests"),
    ),
    _Work(
        99000003, 2014, "Jul", _BOTANY, "Seed dispersal of <i>Silene</i> above the tree line.", (_BOTANIST,),
        keywords=("alpine plants", "seed dispersal"),
    ),
    _Work(99000004, 2021, "Jan", _BOTANY, "Lichen cover on north-facing scree: a ten-year count.", (_BOTANIST,)),
)  # fmt: skip
_HAVERSTRAAT = (
    _Work(
        99000005, 2008, "May", _SPINE,
        "Natural history of lumbar disc degeneration in 240 workers without injury.", (_SURGEON,),
        headings=("Intervertebral Disc Degeneration", "Lumbar Vertebrae/pathology", "Occupational Diseases"),
    ),
    _Work(
        99000006, 2013, "09", _SPINE, "Return to full duty after microdiscectomy: what examiners predict.",
        (_SURGEON, _OTHER), retracted_by="Invent Spine J. 2015 Feb;9(2):201",
        headings=("Diskectomy", "Return to Work", "Disability Evaluation"),
    ),
    _Work(
        99000007, 2010, "Oct", _OCCUPATIONAL, "Low back pain in claimants and in others who work alike.", (_SURGEON,),
        headings=("Low Back Pain/epidemiology", "Disability Evaluation", "Workers' Compensation"),
    ),
    _Work(
        99000008, 2015, "Jun", _OCCUPATIONAL, "How two examiners measure one shoulder.", (_SURGEON, _OTHER),
        headings=("Range of Motion, Articular", "Shoulder Impingement Syndrome", "Disability Evaluation"),
    ),
    _Work(
        99000009, 2018, "Feb", _SPINE, "Second operations within five years of a lumbar fusion.", (_SURGEON,),
        headings=("Spinal Fusion", "Reoperation", "Return to Work"),
    ),
    _Work(
        99000010, 2019, "Dec", _OCCUPATIONAL, "Apportionment: what the reports of one clinic state.", (_SURGEON,),
        keywords=("apportionment", "impairment rating"),
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
        f"</PublicationTypeList>\n</Article>\n{retraction}{_headings(work)}{_keywords(work)}</MedlineCitation>\n"
        "<PubmedData>\n"
        f'<ArticleIdList><ArticleId IdType="pubmed">{work.pmid}</ArticleId><ArticleId IdType="doi">{doi}</ArticleId>'
        "</ArticleIdList>\n</PubmedData>\n</PubmedArticle>\n"
    )


def _headings(work: _Work) -> str:
    """As indexers write them: main headings marked, one only by its qualifier, and "Humans" not marked."""
    if not work.headings:
        return ""
    return f"<MeshHeadingList>{''.join(map(_heading, (*work.headings, '')))}</MeshHeadingList>\n"


def _heading(words: str) -> str:
    """A heading with its invented number; nothing stands for the heading that is not marked."""
    name, _, qualifier = (words or "Humans").partition("/")
    number = f"D99{sum(map(ord, name)) % 10_000:04}"
    main = "Y" if words and not qualifier else "N"
    more = (
        f'<QualifierName UI="Q99{sum(map(ord, qualifier)) % 10_000:04}" MajorTopicYN="Y">{qualifier}</QualifierName>'
        if qualifier
        else ""
    )
    described = f'<DescriptorName UI="{number}" MajorTopicYN="{main}">{name}</DescriptorName>'
    return f"<MeshHeading>{described}{more}</MeshHeading>"


def _keywords(work: _Work) -> str:
    """The authors' own, which publishers send to PubMed."""
    words = "".join(f'<Keyword MajorTopicYN="N">{word}</Keyword>' for word in work.keywords)
    return f'<KeywordList Owner="NOTNLM">{words}</KeywordList>\n' if words else ""


def _author(author: _Author) -> str:
    identifier = f'<Identifier Source="ORCID">https://orcid.org/{author.orcid}</Identifier>' if author.orcid else ""
    initials = "".join(word[0] for word in author.fore.split())
    return (
        f'<Author ValidYN="Y"><LastName>{author.last}</LastName><ForeName>{author.fore}</ForeName>'
        f"<Initials>{initials}</Initials>{identifier}<AffiliationInfo><Affiliation>"
        f"{escape(author.affiliation, quote=False)}</Affiliation></AffiliationInfo></Author>\n"
    )
