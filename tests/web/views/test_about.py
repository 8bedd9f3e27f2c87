from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from examiner_db.models import Precision
from examiner_db.vocabulary import Issue
from tests.web.conftest import site
from tests.web.world import World


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


def proved(world: World) -> None:
    """One reading that nobody checked, of a kind that is proved, and one of a kind that is not."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.physician("ada-brack", "Ada Brack", standing="identified")
    world.decision("ada-brack", "Ada Brack", review=None)
    world.add(Precision(kind="opinion", tribunal="mn_wcca", accepted=79, n=80, lower=0.932, counts=True))
    world.add(Precision(kind="weighing", tribunal="mn_wcca", accepted=60, n=80, lower=0.641, counts=False))


def test_a_published_precision_is_shown_and_what_it_proves_counts_unchecked(
    tmp_path: Path, publish: Callable[..., None]
) -> None:
    publish(tmp_path, proved)
    for app in site(tmp_path):
        client = app.test_client()
        cells = [cell.text for cell in BeautifulSoup(client.get("/methodology").text, "html.parser").select("td")]
        profile = client.get("/examiners/ada-brack.json").json
    assert cells[:5] == ["Minnesota Workers' Compensation Court of Appeals", "79", "80", "0.932", "yes"]
    assert cells[9] == "no"
    assert profile is not None
    assert [(row["counts"], row["review"]) for row in profile["opinions"]] == [(True, None)]
    assert [(row["counts"], row["review"]) for row in profile["weighings"]] == [(False, None)]


def learned(world: World) -> None:
    """The same proof, and a reading of the trained model, of which it proves nothing."""
    proved(world)
    world.decision("ada-brack", "Ada Brack", review=None, read_by="learned.weight@2")
    world.decision("ada-brack", "Ada Brack", review="accepted", read_by="learned.weight@2")


def test_what_the_trained_model_read_counts_only_once_a_person_accepts_it(
    tmp_path: Path, publish: Callable[..., None]
) -> None:
    publish(tmp_path, learned)
    for app in site(tmp_path):
        profile = app.test_client().get("/examiners/ada-brack.json").json
    assert profile is not None
    counted = sorted((row["counts"], row["review"] or "") for row in profile["opinions"])
    assert counted == [(False, ""), (True, ""), (True, "accepted")]


def test_where_nothing_is_proved_the_methodology_says_so(client: FlaskClient) -> None:
    page = client.get("/methodology").text
    assert "None does yet, so that today only readings accepted by a person count." in page
    assert "Published precision" not in page


def test_the_glossary_holds_every_word_with_its_meaning(client: FlaskClient) -> None:
    twin = client.get("/glossary.json").json
    assert twin is not None
    lists = {one["name"]: one["meanings"] for one in twin["lists"]}
    assert lists["Issue"] == {issue.value: issue.meaning for issue in Issue}
    page = client.get("/glossary").text
    assert all(issue.meaning in page for issue in Issue)


def test_robots_may_read_what_says_that_it_is_not_to_be_indexed(client: FlaskClient) -> None:
    answer = client.get("/robots.txt")
    assert answer.mimetype == "text/plain"
    assert answer.text.splitlines() == [
        "User-agent: *",
        "Disallow: /search",
        "Disallow: /suggest",
        "Sitemap: http://localhost/sitemap.xml",
    ]


def test_health(client: FlaskClient) -> None:
    assert client.get("/health").json == {"ok": True}
