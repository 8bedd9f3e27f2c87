from flask.testing import FlaskClient

from examiner_db.vocabulary import Issue


def test_the_first_page_says_what_is_here_and_what_figures_mean(client: FlaskClient) -> None:
    twin = client.get("/index.json").json
    assert twin is not None
    assert twin["totals"] == {"examiners": 2, "physicians": 3, "decisions": 42, "discipline": 4, "publications": 1}
    page = client.get("/").text
    assert "Decisions are not a random sample of examinations." in page
    assert page.count('id="q"') == 1


def test_the_methodology_says_what_the_site_does_not_claim(client: FlaskClient) -> None:
    page = client.get("/methodology").text
    for words in (
        "It is not a citator", "name group", "Decisions are not a random sample", "1 to 9", "10 to 29", "30 or more",
        "whose lower bound is at least .95", "Searches and addresses are not logged", "count once",
    ):  # fmt: skip
        assert words in page


def test_the_glossary_holds_every_word_with_its_meaning(client: FlaskClient) -> None:
    twin = client.get("/glossary.json").json
    assert twin is not None
    lists = {one["name"]: one["meanings"] for one in twin["lists"]}
    assert lists["Issue"] == {issue.value: issue.meaning for issue in Issue}
    page = client.get("/glossary").text
    assert all(issue.meaning in page for issue in Issue)


def test_robots_may_read_what_says_that_it_is_not_to_be_indexed(client: FlaskClient) -> None:
    answer = client.get("/robots.txt")
    assert (answer.mimetype, answer.text) == ("text/plain", "User-agent: *\nDisallow: /search\nDisallow: /suggest\n")


def test_health(client: FlaskClient) -> None:
    assert client.get("/health").json == {"ok": True}
