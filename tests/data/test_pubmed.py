from pathlib import Path

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
