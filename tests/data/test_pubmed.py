from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import parse

from data.invent.cast import EXAMINERS


def authors(path: Path, surname: str) -> list[tuple[str, str, str]]:
    found = []
    for article in parse(path).iterfind("PubmedArticle/MedlineCitation"):
        for author in article.iterfind("Article/AuthorList/Author"):
            if author.findtext("LastName") == surname:
                place = author.findtext("AffiliationInfo/Affiliation") or ""
                found.append((article.findtext("PMID") or "", author.findtext("Identifier") or "", place))
    return found


def test_one_of_two_namesakes_has_an_orcid(sample: Path) -> None:
    found = authors(sample / "us_pubmed" / "abernook.xml", "Abernook")
    with_orcid = {place for _, orcid, place in found if orcid}
    without = {place for _, orcid, place in found if not orcid}
    assert {orcid for _, orcid, _ in found if orcid} == {f"https://orcid.org/{EXAMINERS['abernook_neuro'].orcid}"}
    assert (len(with_orcid), len(without)) == (1, 1)
    assert with_orcid != without


def test_every_work_has_a_number_that_is_not_in_use(sample: Path) -> None:
    for path in (sample / "us_pubmed").glob("*.xml"):
        for article in parse(path).iterfind("PubmedArticle"):
            assert int(article.findtext("MedlineCitation/PMID") or 0) > 99_000_000
            assert (article.findtext("PubmedData/ArticleIdList/ArticleId[@IdType='doi']") or "").startswith("10.5555/")


def test_one_work_is_retracted_and_titles_hold_markup(sample: Path) -> None:
    text = "".join(path.read_text("utf-8") for path in (sample / "us_pubmed").glob("*.xml"))
    assert text.count('RefType="RetractionIn"') == 1
    assert "<i>" in text


ORDER = ["PMID", "Article", "CommentsCorrectionsList", "MeshHeadingList", "KeywordList"]
"""The parts of a citation in the order in which PubMed's own document type has them."""


def citations(sample: Path) -> list[Element]:
    return [
        work for path in sorted((sample / "us_pubmed").glob("*.xml")) for work in parse(path).iter("MedlineCitation")
    ]


def test_parts_stand_in_the_order_of_the_document_type(sample: Path) -> None:
    for citation in citations(sample):
        found = [part.tag for part in citation]
        assert found == [tag for tag in ORDER if tag in found]


def test_works_are_indexed_by_headings_by_keywords_or_not_at_all(sample: Path) -> None:
    kinds = {tuple(tag for tag in ORDER[3:] if citation.find(tag) is not None) for citation in citations(sample)}
    assert kinds == {("MeshHeadingList",), ("KeywordList",), ()}


def test_headings_mark_what_a_work_is_mainly_about_also_by_a_qualifier_alone(sample: Path) -> None:
    marks = set()
    for heading in (heading for citation in citations(sample) for heading in citation.iter("MeshHeading")):
        names = [part.tag for part in heading]
        assert names in (["DescriptorName"], ["DescriptorName", "QualifierName"])
        assert all((part.get("UI") or "")[1:3] == "99" for part in heading)
        marks.add(tuple(part.get("MajorTopicYN") for part in heading))
    assert marks == {("Y",), ("N",), ("N", "Y")}
