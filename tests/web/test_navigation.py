"""Finding one's way: the menus of every page, the first visit, and where a search that finds nothing leads."""

import re

import pytest
from flask.testing import FlaskClient

from web import Site
from web.views.about import LISTS


def menu(client: FlaskClient, address: str, name: str) -> dict[str, str]:
    """The attributes of each link of a menu, by its words."""
    page = client.get(address).text
    found = re.search(rf'<nav class="menu" aria-label="{name}">(.*?)</nav>', page, re.DOTALL)
    assert found
    return {words: attributes for attributes, words in re.findall(r"<a ([^>]*)>(.*?)</a>", found[1])}


@pytest.mark.parametrize(
    ("address", "words", "current"),
    [
        ("/tribunals", "Tribunals", "page"),
        ("/tribunals/mn_wcca", "Tribunals", "true"),
        ("/organizations/q1", "Organizations", "true"),
        ("/specialties", "Specialties", "page"),
        ("/states/mn", "States", "true"),
        ("/compare", "Compare", "page"),
        ("/sources/mn_wcca", "Sources", "true"),
        ("/methodology", "Methodology", "page"),
    ],
)
def test_the_menu_marks_where_one_is(town_client: FlaskClient, address: str, words: str, current: str) -> None:
    marked = {name for name, attributes in menu(town_client, address, "Site").items() if "aria-current" in attributes}
    assert marked == {words}
    assert f'aria-current="{current}"' in menu(town_client, address, "Site")[words]


@pytest.mark.parametrize("address", ["/", "/search?q=fennimore", "/examiners/orla-fennimore", "/nothing"])
def test_every_page_leads_to_what_explains_it(town_client: FlaskClient, address: str) -> None:
    about = menu(town_client, address, "About this site")
    assert list(about) == ["Methodology", "Glossary", "Sources", "Corrections", "Data dictionary", "For programs"]
    assert not [one for one in about.values() if "aria-current" in one]


def test_the_first_thing_a_keyboard_reaches_leads_to_the_content(town_client: FlaskClient) -> None:
    page = town_client.get("/").text
    links = re.findall(r"<(?:a|input|button|select|summary)\b[^>]*>", page)
    assert links[0] == '<a class="skip" href="#main">'
    assert '<main id="main" tabindex="-1">' in page


def test_the_first_visit_is_told_what_this_is_and_how_to_read_it(town_client: FlaskClient) -> None:
    page = town_client.get("/").text
    start = page.index("What this is, and how to read it")
    told = page[start : page.index("</section>", start)]
    assert told.count("<p>") == 2
    for words in ("no verdict on anybody", "not legal advice", "counts one claim and one issue once", "interval"):
        assert words in told
    for address in ("/tribunals", "/organizations", "/specialties", "/states", "/compare"):
        assert f'<li><a href="{address}">' in page or f'and <a href="{address}">' in page


def test_nothing_found_says_what_was_searched_and_where_to_look(town_client: FlaskClient) -> None:
    page = " ".join(re.sub(r"<[^>]+>", "", town_client.get("/search?q=zzqqx").text).split())
    assert "46 decisions of 2 tribunals, and 2 sources, last read on February 3, 2026." in page
    assert "It says nothing about the person." in page
    assert "Here: examiners by state and by specialty, by who retained them, and by tribunal." in page


def test_every_word_of_the_vocabulary_has_its_place_in_the_glossary(town_app: Site) -> None:
    page = town_app.test_client().get("/glossary").text
    for terms in LISTS:
        for term in terms:
            name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", terms.__name__).lower()
            assert f'id="{name}-{term.value}"' in page
    for place in ("mmi", "apportionment", "section-11a", "peers", "interval", "name-group"):
        assert page.count(f'id="{place}"') == 1
