"""A letter for an appeal: the numbers of the profile, a statement that stays with its user, and files."""

import logging
import re
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from examiner_db.export.appeal.checklist import ITEMS
from examiner_db.export.appeal.forums import KINDS
from examiner_db.track_record.withheld import WITHHELD
from web.views.appeal import LARGEST

PAGE = "/examiners/orla-fennimore/appeal"
GROUP = "/examiners/tobias-quillfeather/appeal"
MINE = {"minutes": "12", "tests_not_performed": "Grip strength\r\nTallow <b>reflex</b>", "forum": "erisa"}


def words(page: str) -> str:
    """What a page says to its reader."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def pasted(page: str) -> list[str]:
    return [words(one) for one in re.findall(r"<p data-copied[^>]*>(.*?)</p>", page)]


def test_the_page_shows_a_letter_and_is_neither_indexed_nor_stored(client: FlaskClient) -> None:
    answer = client.get(PAGE)
    assert answer.status_code == 200
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert "no-store" in answer.headers["Cache-Control"]
    assert "It is not legal advice" in answer.text
    assert all(f'<option value="{kind}"' in answer.text for kind in KINDS)
    assert all(f'name="{item}"' in answer.text for item in ITEMS)


def test_the_profile_and_the_page_of_exports_lead_to_it(client: FlaskClient) -> None:
    for address in ("/examiners/orla-fennimore", "/examiners/orla-fennimore/export"):
        assert f'href="{PAGE}"' in client.get(address).text


def test_every_number_of_a_figure_is_the_profile_s(client: FlaskClient) -> None:
    profile = words(client.get("/examiners/orla-fennimore").text)
    _, opinions, weighing, *_ = pasted(client.get(PAGE).text)
    stated = re.findall(r"\d+ of \d+|\(?\d+%; 95% interval \d+–\d+%|95% interval \d+–\d+%", f"{opinions} {weighing}")
    assert len(stated) >= 8
    assert [one for one in stated if one not in profile] == []


@pytest.mark.parametrize("forum", KINDS)
def test_the_forum_is_the_reader_s_choice(client: FlaskClient, forum: str) -> None:
    page = client.get(f"{PAGE}?forum={forum}").text
    assert f'<option value="{forum}" selected>' in page
    assert ("29 CFR 2560.503-1" in page) is (forum == "erisa")


def test_a_group_gets_the_list_and_no_figure(client: FlaskClient) -> None:
    page = client.get(GROUP).text
    assert "<strong>No figure is stated.</strong>" in page
    assert "does not show that the name stands for one person" in page
    assert "%" not in " ".join(pasted(page))
    assert page.count("<blockquote>") == 2


def test_a_held_entry_leaves_and_takes_the_figures_with_it(own_client: FlaskClient, own_data: Path) -> None:
    row = own_client.get("/examiners/orla-fennimore.json").json["opinions"][0]  # type: ignore[index]
    with Desk.open(own_data / "desk.sqlite") as desk:
        desk.hold(row["id"], by="reviewer", reason="an identity dispute")
    page = own_client.get(PAGE).text
    assert WITHHELD in page
    assert not re.search(r"\d+ of \d+", " ".join(pasted(page)))


def test_a_statement_is_printed_as_the_reader_s_own(own_client: FlaskClient) -> None:
    page = own_client.post(PAGE, data=MINE).text
    assert "<li data-copied>Minutes that it took, as I noted them: 12</li>" in page
    assert "<li data-copied>A test that was not done: Grip strength</li>" in page
    assert "A test that was not done: Tallow &lt;b&gt;reflex&lt;/b&gt;</li>" in page
    assert "nobody at Examiner DB checked it" in page
    assert ">Grip strength\r\nTallow" in page


def test_nothing_of_a_statement_is_kept_or_logged(
    own_client: FlaskClient, own_data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = own_client.post(PAGE, data=MINE)
    assert "no-store" in answer.headers["Cache-Control"]
    assert "Set-Cookie" not in answer.headers
    assert "Tallow" in answer.text
    assert "Tallow" not in caplog.text
    assert "Tallow" not in own_client.get(PAGE).text
    assert not any(b"Tallow" in path.read_bytes() for path in own_data.rglob("*") if path.is_file())


def test_a_statement_in_an_address_is_not_taken(client: FlaskClient) -> None:
    assert "Tallow" not in words(client.get(f"{PAGE}?tests_not_performed=Tallow").text)


def test_looking_keeps_nothing_and_writing_keeps_the_state_that_is_cited(
    own_client: FlaskClient, own_data: Path
) -> None:
    assert "/cited/" not in own_client.get(PAGE).text
    assert not (own_data / "desk.sqlite").exists()
    page = own_client.post(PAGE, data={"forum": "erisa"}).text
    (address,) = set(re.findall(r"http://localhost(/cited/[0-9a-f]+)", page))
    assert "Orla Fennimore" in own_client.get(address).text
    assert f"http://localhost{address} (release" in pasted(page)[0]


@pytest.mark.parametrize("form", ["txt", "docx"])
def test_a_file_is_sent_as_a_file_with_and_without_a_statement(own_client: FlaskClient, form: str) -> None:
    for answer in (own_client.get(f"{PAGE}?forum=erisa&as={form}"), own_client.post(PAGE, data={**MINE, "as": form})):
        assert answer.status_code == 200
        assert answer.headers["Content-Disposition"] == f"attachment; filename=orla-fennimore-appeal.{form}"
        assert answer.headers["Cache-Control"] == "no-store"
        assert "noindex" in answer.headers["X-Robots-Tag"]
        said = answer.text if form == "txt" else held(answer.data)
        assert "/cited/" in said
        assert ("Grip strength" in said) is ("____________" not in said)


def held(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in Document(BytesIO(data)).paragraphs)


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({"forum": "the moon"}, "There is no such forum"),
        ({"as": "exe"}, "a text or a Word file"),
        ({"minutes": "twelve"}, "minutes: found &#39;twelve&#39;, expected a whole number from 1 to 1440"),
        ({"minutes": "9" * 5000}, "expected a whole number"),
        ({"outdated_criteria": "x" * 1001}, "at most 30 points of 1,000 characters each"),
    ],
)
def test_a_mistake_gets_one_sentence(client: FlaskClient, sent: dict[str, str], says: str) -> None:
    answer = client.post(PAGE, data=sent)
    assert answer.status_code == 400
    assert says in answer.text


def test_too_long_a_statement_gets_one_sentence(client: FlaskClient) -> None:
    answer = client.post(PAGE, data={"outdated_criteria": "x" * LARGEST})
    assert answer.status_code == 413
    assert "examiner-db appeal takes more" in answer.text


def test_nobody_has_no_such_page(client: FlaskClient) -> None:
    assert client.get("/examiners/nobody/appeal").status_code == 404
    assert client.post("/examiners/nobody/appeal", data=MINE).status_code == 404


def test_private_files_only_when_asked_for_on_this_machine(private_client: FlaskClient) -> None:
    without, included = (private_client.get(f"{PAGE}{query}").text for query in ("", "?private=yes"))
    assert "Private files of your own are left out." in without
    assert "[private file: cite your own copy]" not in without
    assert "[private file: cite your own copy]" in included
    assert "Do not publish it or file it unread." in included
    alone = private_client.get("/examiners/lucan-marchbanks/appeal")
    assert (alone.status_code, alone.headers["Location"]) == (302, "/examiners/lucan-marchbanks/appeal?private=yes")
    assert private_client.get(alone.headers["Location"]).status_code == 200


def test_the_twin_holds_the_letter(client: FlaskClient) -> None:
    told = client.get(f"{PAGE}.json?forum=erisa").json
    assert told is not None
    assert told["forum"] == "erisa"
    assert len(told["letter"]["paragraphs"]) == 4
    assert told["given"] == {}
