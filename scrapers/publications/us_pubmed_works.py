"""One work of PubMed's XML: its author as printed, and the record of it. Months are "Jan" or "01".

Topics are the Medical Subject Headings that the library's indexer marked as what the work is mainly about; headings
that say no more than what it touches ("Humans", "Male") are left out. Of a work not indexed the keywords stand for
them, which its authors chose or another indexer, as the file has them.
"""

import re
from xml.etree.ElementTree import Element

from examiner_db.identifiers import orcid
from examiner_db.partial_date import PartialDate
from examiner_db.records import Locator, Mention, PublicationRecord
from scrapers.row import dated

CITATION = "MedlineCitation"
ARTICLE = "MedlineCitation/Article"
NOT_TRANSLATED = "[Not Available]."


def mention_of(author: Element) -> Mention:
    """An author as printed."""
    surname, suffix = author.findtext("LastName", ""), author.findtext("Suffix")
    first = (author.findtext("ForeName") or " ".join(author.findtext("Initials", ""))).split()
    return Mention(
        name=" ".join(part for part in (*first, surname, suffix) if part),
        surname=surname,
        given=first[0] if first else None,
        middle=" ".join(first[1:]) or None,
        suffix=suffix,
        orcid=orcid(author.findtext("Identifier[@Source='ORCID']")),
    )


def record_of(
    number: int, work: Element, mention: Mention, author: Element, asked_for: str | None
) -> PublicationRecord:
    """The work, for one of its authors."""
    title = _words(work.find(f"{ARTICLE}/ArticleTitle"))
    if title in {"", NOT_TRANSLATED}:
        title = _words(work.find(f"{ARTICLE}/VernacularTitle")) or title
    retracted = work.find(f"{CITATION}/CommentsCorrectionsList/CommentsCorrections[@RefType='RetractionIn']")
    return PublicationRecord(
        mention=mention,
        title=title,
        venue=work.findtext(f"{ARTICLE}/Journal/Title"),
        published_on=_date(work.find(f"{ARTICLE}/Journal/JournalIssue/PubDate"), number),
        doi=work.findtext("PubmedData/ArticleIdList/ArticleId[@IdType='doi']"),
        pmid=work.findtext(f"{CITATION}/PMID"),
        retraction=None
        if retracted is None
        else ", PMID ".join(filter(None, map(retracted.findtext, ("RefSource", "PMID")))),
        affiliations=tuple(map(_words, author.iterfind("AffiliationInfo/Affiliation"))),
        types=tuple(map(_words, work.iterfind(f"{ARTICLE}/PublicationTypeList/PublicationType"))),
        topics=_topics(work),
        asked_for=asked_for,
        locator=Locator(row=number, quote=f"{mention.name}\n{title}"),
    )


def _topics(work: Element) -> tuple[str, ...]:
    """Main headings, each once; a heading is also one where only a qualifier of it is marked, such as its surgery."""
    headings = work.iterfind(f"{CITATION}/MeshHeadingList/MeshHeading")
    main = [heading for heading in headings if any(part.get("MajorTopicYN") == "Y" for part in heading)]
    topics = [_words(heading.find("DescriptorName")) for heading in main]
    keywords = map(_words, work.iterfind(f"{CITATION}/KeywordList/Keyword"))
    return tuple(dict.fromkeys(filter(None, topics or keywords)))


def _words(element: Element | None) -> str:
    """All text of an element, markup inside it left out."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _date(printed: Element | None, number: int) -> PartialDate | None:
    """As precisely as it is known."""
    if printed is None:
        return None
    year, month, day = (printed.findtext(part) for part in ("Year", "Month", "Day"))
    if year is None:
        found = re.match(r"\d{4}", printed.findtext("MedlineDate", ""))
        return None if found is None else found[0]
    form = "%Y" if month is None else "%Y %m" if month.isdigit() else "%Y %b"
    form += " %d" if month is not None and day is not None else ""
    text = " ".join(part for part in (year, month, day if month else None) if part)
    return dated(text, form, f"PubmedArticle {number}, PubDate")
