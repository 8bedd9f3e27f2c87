from collections.abc import Callable, Iterator

import pytest

from examiner_db.records import PublicationRecord
from scrapers.page import Page
from scrapers.publications import us_pubmed
from scrapers.row import LayoutError, RowError
from scrapers.source import Query, Subject

MakePage = Callable[..., Page]

VELMA = Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma")
ORCID = "9999-0000-0000-0019"


def author(last: str, fore: str = "", initials: str = "", more: str = "", valid: str = "Y") -> str:
    given = f"<ForeName>{fore}</ForeName>" if fore else ""
    return (
        f'<Author ValidYN="{valid}"><LastName>{last}</LastName>{given}'
        f"<Initials>{initials or fore[:1]}</Initials>{more}</Author>"
    )


def works(*authors: str, date: str = "<Year>2018</Year>", title: str = "Return to work.", more: str = "") -> str:
    return (
        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>99000001</PMID><Article><Journal><JournalIssue>"
        f"<PubDate>{date}</PubDate></JournalIssue><Title>Invented journal</Title></Journal>"
        f"<ArticleTitle>{title}</ArticleTitle><Abstract><AbstractText>Not kept.</AbstractText></Abstract>"
        f"<AuthorList>{''.join(authors)}</AuthorList></Article>{more}</MedlineCitation>"
        "<PubmedData/></PubmedArticle></PubmedArticleSet>"
    )


def read(make_page: MakePage, content: str, asked_for: str | None = VELMA.asked_for) -> list[PublicationRecord]:
    page = make_page(content, asked_for=asked_for, media_type="text/xml")
    return [record for record in us_pubmed.parse(page) if isinstance(record, PublicationRecord)]


def test_a_physician_is_asked_for_by_surname_and_initial_and_by_orcid() -> None:
    (plain,) = us_pubmed.ask(VELMA)
    assert plain == Query(
        "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi",
        {"db": "pubmed", "tool": "examiner-db", "term": "Ostrander V[Author]", "retmax": "200"},
        {"api_key": "NCBI_API_KEY", "email": "EXAMINER_DB_CONTACT"},
    )
    (known,) = us_pubmed.ask(Subject("E1", "x", "Ostrander", "Velma", ORCID))
    assert known.params["term"] == f"Ostrander V[Author] OR {ORCID}[Author - Identifier]"


def search(count: str, most: str = "200", ids: str = "") -> str:
    return f"<eSearchResult>{count}<RetMax>{most}</RetMax><IdList>{ids}</IdList></eSearchResult>"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("<eSearchResult><ERROR>Search Backend failed</ERROR></eSearchResult>", "the error 'Search Backend failed'"),
        ("<eFetchResult><ERROR>Cannot retrieve</ERROR></eFetchResult>", "the error 'Cannot retrieve'"),
        ("<PubmedArticleSet><ERROR/></PubmedArticleSet>", "the error ''"),
        ("<maintenance>down</maintenance>", "<maintenance>"),
    ],
)
@pytest.mark.parametrize("ask", [us_pubmed.parse, us_pubmed.follow])
def test_a_failure_does_not_say_that_nothing_was_published(
    make_page: MakePage, answer: str, why: str, ask: Callable[[Page], Iterator[object]]
) -> None:
    with pytest.raises(LayoutError) as error:
        list(ask(make_page(answer, media_type="text/xml")))
    assert error.value.sentence == f"found {why}, expected the result of a search, or works"


@pytest.mark.parametrize(
    "answer",
    [
        search("<Count>3</Count>", "0"),
        search("<Count>3</Count>"),
        search("<Count>3</Count>", ids="<Id>1</Id>"),
        search("<Count>0</Count>", ids="<Id>1</Id>"),
        search(""),
    ],
)
def test_a_count_without_its_works_is_no_answer(make_page: MakePage, answer: str) -> None:
    with pytest.raises(LayoutError, match="expected as many, at most"):
        list(us_pubmed.follow(make_page(answer, media_type="text/xml")))


def test_that_nothing_was_published_is_an_answer(make_page: MakePage) -> None:
    page = make_page(search("<Count>0</Count>"), media_type="text/xml")
    assert (list(us_pubmed.follow(page)), list(us_pubmed.parse(page)), page.skipped) == ([], [], {})


def test_what_a_search_found_is_fetched_in_batches(make_page: MakePage) -> None:
    ids = "".join(f"<Id>{number}</Id>" for number in range(150))
    page = make_page(f"<eSearchResult><Count>163</Count><RetMax>150</RetMax><IdList>{ids}</IdList></eSearchResult>")
    following = list(us_pubmed.follow(page))
    assert [len(query.params["id"].split(",")) for query in following] == [100, 50]
    assert {query.params["retmode"] for query in following} == {"xml"}
    assert page.skipped == {"a work older than the newest of its name": 13}
    assert list(us_pubmed.parse(page)) == []


def test_nothing_found_and_nothing_to_follow(make_page: MakePage) -> None:
    empty = make_page("<eSearchResult><Count>0</Count><IdList/></eSearchResult>")
    assert (list(us_pubmed.follow(empty)), empty.skipped) == ([], {})
    assert list(us_pubmed.follow(make_page(works(author("Ostrander", "Velma"))))) == []


@pytest.mark.parametrize(
    ("given", "last", "fore", "initials", "fits"),
    [
        ("Velma", "Ostrander", "Velma Q", "VQ", True),
        ("Velma", "OSTRANDER", "V", "V", True),
        ("Velma", "Östrander", "", "VQ", True),
        ("Velma Q", "Ostrander", "Velma", "V", True),
        ("Velma Q", "Ostrander", "Velma Quinn", "VQ", True),
        ("V", "Ostrander", "Velma", "V", True),
        ("Velma Q", "Ostrander", "Velma R", "VR", False),
        ("Velma", "Ostrander", "Verena", "V", False),
        ("Velma", "Ostrander", "Walter", "W", False),
        ("Velma", "Ostrander-Fell", "Velma", "V", False),
        ("Velma", "Fell", "Velma", "V", False),
    ],
)
def test_an_author_fits_if_nothing_printed_speaks_against_it(
    make_page: MakePage, given: str, *, last: str, fore: str, initials: str, fits: bool
) -> None:
    asked_for = Subject("E1", "x", "Ostrander", given).asked_for
    found = read(make_page, works(author(last, fore, initials)), asked_for)
    assert [record.asked_for for record in found] == (["E1"] if fits else [])


def test_of_several_authors_only_those_who_fit_are_recorded(make_page: MakePage) -> None:
    group = "<Author><CollectiveName>Ostrander Group</CollectiveName></Author>"
    found = read(make_page, works(author("Tibbalds", "H"), group, author("Ostrander", "V"), author("Ostrander", "W")))
    assert [record.mention.name for record in found] == ["V Ostrander"]


def test_without_a_subject_only_an_orcid_says_who_wrote_it(make_page: MakePage) -> None:
    identified = author("Ostrander", "Velma", more=f'<Identifier Source="ORCID">https://orcid.org/{ORCID}</Identifier>')
    page = make_page(works(identified, author("Tibbalds", "Horace")))
    (record,) = us_pubmed.parse(page)
    assert isinstance(record, PublicationRecord)
    assert (record.mention.orcid, record.asked_for) == (ORCID, None)
    assert page.skipped == {"an author without an ORCID, in a file that does not say who was asked about": 1}


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("<Year>2018</Year>", "2018"),
        ("<Year>2018</Year><Month>Apr</Month>", "2018-04"),
        ("<Year>2018</Year><Month>04</Month><Day>9</Day>", "2018-04-09"),
        ("<Year>1976</Year><Month>Sep</Month><Day>28</Day>", "1976-09-28"),
        ("<Year>1990</Year><Season>Spring</Season>", "1990"),
        ("<Year>1990</Year><Day>3</Day>", "1990"),
        ("<MedlineDate>2000 Nov-Dec</MedlineDate>", "2000"),
        ("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", "1998"),
        ("<MedlineDate>Winter</MedlineDate>", None),
    ],
)
def test_a_date_is_as_precise_as_it_is_printed(make_page: MakePage, printed: str, date: str | None) -> None:
    (record,) = read(make_page, works(author("Ostrander", "Velma"), date=printed))
    assert record.published_on == date


def test_a_date_that_is_none_is_an_error_of_the_work(make_page: MakePage) -> None:
    with pytest.raises(RowError) as error:
        read(make_page, works(author("Ostrander", "Velma"), date="<Year>2018</Year><Month>Mai</Month>"))
    assert error.value.sentence == "PubmedArticle 1, PubDate: found '2018 Mai', expected a date like %Y %b"


@pytest.mark.parametrize(
    ("title", "more", "kept"),
    [
        ("Of <i>n</i> <b>workers</b> and CO<sub>2</sub>.", "", "Of n workers and CO2."),
        ("[Not Available].", "<VernacularTitle>Zurück zur Arbeit.</VernacularTitle>", "Zurück zur Arbeit."),
        ("[Not Available].", "", "[Not Available]."),
    ],
)
def test_a_title_is_its_words(make_page: MakePage, title: str, more: str, kept: str) -> None:
    content = works(author("Ostrander", "Velma"), title=title).replace("</ArticleTitle>", f"</ArticleTitle>{more}")
    (record,) = read(make_page, content)
    assert (record.title, record.locator.quote) == (kept, f"Velma Ostrander\n{kept}")


def test_a_retraction_is_kept_and_what_the_work_cites_is_not(make_page: MakePage) -> None:
    more = (
        '<CommentsCorrectionsList><CommentsCorrections RefType="Cites"><RefSource>A</RefSource></CommentsCorrections>'
        '<CommentsCorrections RefType="RetractionIn"><RefSource>Invented J. 2024</RefSource><PMID>99000009</PMID>'
        "</CommentsCorrections></CommentsCorrectionsList>"
    )
    (record,) = read(make_page, works(author("Ostrander", "Velma"), more=more))
    assert record.retraction == "Invented J. 2024, PMID 99000009"


def test_no_abstract_is_kept(make_page: MakePage) -> None:
    (record,) = read(make_page, works(author("Ostrander", "Velma")))
    assert "Not kept" not in record.model_dump_json()


def test_a_work_that_fits_two_physicians_is_a_record_for_each_unless_an_orcid_decides(make_page: MakePage) -> None:
    other = Subject("E2", "Verena Ostrander", "Ostrander", "Verena")
    content = works(author("Ostrander", "V"))
    keys = {read(make_page, content, who.asked_for)[0].key for who in (VELMA, other)}
    assert len(keys) == 2
    sure = works(author("Ostrander", "V", more=f'<Identifier Source="ORCID">{ORCID}</Identifier>'))
    assert len({read(make_page, sure, who.asked_for)[0].key for who in (VELMA, other)}) == 1


def test_its_files_are_recognized(make_page: MakePage) -> None:
    assert us_pubmed.recognizes(make_page(works())) is True
    assert us_pubmed.recognizes(make_page("<eSearchResult/>")) is False


def heading(name: str, main: str = "N", qualifiers: str = "") -> str:
    described = f'<DescriptorName UI="D990001" MajorTopicYN="{main}">{name}</DescriptorName>'
    return f"<MeshHeading>{described}{qualifiers}</MeshHeading>"


def topics(make_page: MakePage, more: str) -> tuple[str, ...]:
    (record,) = read(make_page, works(author("Ostrander", "Velma"), more=more))
    return record.topics


def test_topics_are_the_headings_that_the_indexer_marked(make_page: MakePage) -> None:
    surgery = '<QualifierName UI="Q990001" MajorTopicYN="Y">surgery</QualifierName>'
    headings = heading("Humans") + heading("Spinal Fusion", "Y") + heading("Range of Motion, Articular", "Y")
    marked_by_qualifier = heading("Lumbar Vertebrae", qualifiers=surgery)
    listed = f"<MeshHeadingList>{headings}{marked_by_qualifier}{heading('Spinal Fusion', 'Y')}</MeshHeadingList>"
    keywords = '<KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">fusion</Keyword></KeywordList>'
    found = ("Spinal Fusion", "Range of Motion, Articular", "Lumbar Vertebrae")
    assert topics(make_page, listed + keywords) == found


def test_of_a_work_not_indexed_the_keywords_stand_for_topics(make_page: MakePage) -> None:
    words = ("apportionment", "<i>in vivo</i> wear", "apportionment", " ")
    keywords = "".join(f'<Keyword MajorTopicYN="N">{word}</Keyword>' for word in words)
    assert topics(make_page, f'<KeywordList Owner="NOTNLM">{keywords}</KeywordList>') == (
        "apportionment",
        "in vivo wear",
    )


def test_a_work_without_headings_and_keywords_has_no_topics(make_page: MakePage) -> None:
    assert topics(make_page, "") == ()
