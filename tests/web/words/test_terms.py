"""Help where a term appears, and later history beside what is adverse."""

import pytest
from flask.testing import FlaskClient

from web.words.terms import helped


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The employee had reached MMI on May 4.", ["MMI"]),
        ("mmi", ["MMI"]),
        ("He was permanent and stationary; the report apportioned half.", ["MMI", "apportionment"]),
        ("the impartial physician under § 11A", ["§ 11A"]),
        ("Section 11A report", ["§ 11A"]),
        ("Exhibit 11A, an MMIX brochure", []),
        (None, []),
    ],
)
def test_a_term_is_found_as_texts_write_it(text: str | None, words: list[str]) -> None:
    assert [term.word for term in helped([text])] == words


def test_the_glossary_explains_every_term_that_is_helped_with(client: FlaskClient) -> None:
    glossary = client.get("/glossary").text
    for term in helped(["MMI apportionment § 11A"]):
        assert f'id="{term.anchor}"' in glossary


def test_help_stands_only_where_a_term_appears(rich_client: FlaskClient) -> None:
    assert "Terms used here" not in rich_client.get("/examiners/bram-oxenwaite").text
    thrale = rich_client.get("/examiners/sunniva-thrale").text
    assert "Terms used here: MMI</summary>" in thrale
    assert '<a href="/glossary#mmi">MMI</a>: maximum medical improvement' in thrale


def decision_of(client: FlaskClient, examiner: str, weight: str) -> list[str]:
    answer = client.get(f"/examiners/{examiner}/weighing.json?weight={weight}&sort=date").json
    assert answer is not None
    return [row["decision"]["id"] for row in answer["rows"]]


def test_help_stands_on_the_page_of_a_decision_too(rich_client: FlaskClient) -> None:
    (decision,) = decision_of(rich_client, "sunniva-thrale", "rejected")
    assert "Terms used here: MMI</summary>" in rich_client.get(f"/decisions/{decision}").text


def test_beside_a_rejected_opinion_stands_that_nothing_later_is_known(rich_client: FlaskClient) -> None:
    sentence = "No later history of this decision is on record here."
    assert rich_client.get("/examiners/sunniva-thrale").text.count(sentence) == 1
    (decision,) = decision_of(rich_client, "sunniva-thrale", "rejected")
    assert rich_client.get(f"/decisions/{decision}").text.count(sentence) == 1
    assert sentence not in rich_client.get("/examiners/bram-oxenwaite/weighing?weight=credited").text


def test_a_reversed_decision_tells_its_course_in_order_and_beside_what_was_weighed(rich_client: FlaskClient) -> None:
    pages = [rich_client.get(f"/decisions/{one}").text for one in decision_of(rich_client, "bram-oxenwaite", "partly")]
    (reversed_,) = (page for page in pages if "What happened to this decision, in order" in page)
    course = reversed_[reversed_.index('<ol class="course">') : reversed_.index("</ol>")]
    assert course.index("March 5, 2012") < course.index("March 5, 2013")
    assert "reverses the decision of the compensation judge" in course
    assert "<b>Later history on record:</b>" in reversed_
