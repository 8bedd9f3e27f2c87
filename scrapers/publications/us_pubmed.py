"""United States: PubMed, asked by name: the works with an author whose printed name fits the physician's.

A name is not an identity: each record says which physician was asked about, and who wrote the work is decided
elsewhere, from ORCID or by a judgment. A file that the user supplies names no subject: of it only authors with an
ORCID become records, because every other author would be one more namesake. Abstracts belong to their publishers and
are not kept.
"""

from collections.abc import Iterator

from examiner_db.records import Record
from scrapers.page import Page
from scrapers.publications.authors import asked_for, is_candidate
from scrapers.publications.us_pubmed_works import mention_of, record_of
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject

SOURCE = Source(
    slug="us_pubmed",
    publisher="National Library of Medicine, National Center for Biotechnology Information",
    jurisdiction="US",
    title="PubMed",
    address="https://pubmed.ncbi.nlm.nih.gov",
    holds="biomedical publications with authors as printed, affiliations, topics and retractions",
    terms="citation data free to reuse; abstracts may be under copyright and are not kept",
    gaps="the newest 200 works of each name; most authors are printed without an identifier",
    matters="what an examiner has published can be held against what the examiner says",
    expect=range(1, 1_000_000),
)
EUTILS = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils"
SECRETS = {"api_key": "NCBI_API_KEY", "email": "EXAMINER_DB_CONTACT"}
NEWEST = 200
BATCH = 100
SEARCH, WORKS = "eSearchResult", "PubmedArticleSet"


def ask(subject: Subject) -> Iterator[Query]:
    """The search for one physician's name, and for the ORCID if one is known."""
    term = f"{subject.surname} {subject.given[:1]}[Author]"
    if subject.orcid is not None:
        term += f" OR {subject.orcid}[Author - Identifier]"
    yield _query("esearch", term=term, retmax=str(NEWEST))


def follow(page: Page) -> Iterator[Query]:
    """The works that a search found."""
    if _answer(page) == SEARCH:
        ids = [found.text or "" for found in page.xml.iterfind("IdList/Id")]
        count, most = int(page.xml.findtext("Count", "-1")), int(page.xml.findtext("RetMax", NEWEST))
        if len(ids) != min(count, most) or (count and not ids):
            message = f"found the numbers of {len(ids)} works and a count of {count}, expected as many, at most {most}"
            raise LayoutError(message, page.name)
        page.skip("a work older than the newest of its name", count - len(ids))
        for start in range(0, len(ids), BATCH):
            yield _query("efetch", id=",".join(ids[start : start + BATCH]), retmode="xml")


def _answer(page: Page) -> str:
    """What PubMed answered; it reports its own failures with status 200, and a failure does not say that none exist."""
    failure = page.xml.findtext("ERROR")
    if page.xml.tag not in {SEARCH, WORKS} or failure is not None:
        found = f"<{page.xml.tag}>" if failure is None else f"the error {failure!r}"
        message = f"found {found}, expected the result of a search, or works"
        raise LayoutError(message, page.name)
    return page.xml.tag


def _query(program: str, **params: str) -> Query:
    return Query(f"{EUTILS}/{program}.fcgi", {"db": "pubmed", "tool": "examiner-db", **params}, SECRETS)


def recognizes(page: Page) -> bool:
    """Whether a file is an answer with works."""
    return b"<PubmedArticleSet" in page.content[:1_000]


def parse(page: Page) -> Iterator[Record]:
    """One record for each work and each author of it whose name fits."""
    _answer(page)
    subject = asked_for(page)
    for number, work in page.elements("PubmedArticle"):
        for author in work.iterfind("MedlineCitation/Article/AuthorList/Author[LastName]"):
            mention = mention_of(author)
            if is_candidate(page, mention, subject):
                yield record_of(number, work, mention, author, None if subject is None else subject.id)
