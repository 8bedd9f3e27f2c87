from flask.testing import FlaskClient


def test_a_physician_on_record_has_the_rows_of_the_sources_and_no_figure(client: FlaskClient) -> None:
    page = client.get("/physicians/ansgar-dellwood")
    assert page.status_code == 200
    assert "Physician on record; no examination on record here." in page.text
    assert "<b>Suspension</b>" in page.text
    assert "cut at the source" in page.text
    main = page.text[page.text.index("<main") : page.text.index("</main>")]
    assert "%" not in main
    assert "<figure" not in main
    assert page.headers["X-Robots-Tag"].startswith("noindex")


def test_its_twin_holds_the_same_rows(client: FlaskClient) -> None:
    twin = client.get("/physicians/ansgar-dellwood.json").json
    assert twin is not None
    assert [entry["row"]["action"] for entry in twin["discipline"]["counted"]] == ["suspension"]
    assert (twin["record"]["figures"], twin["record"]["is_examiner"]) == ([], False)


def test_nobody_has_no_page(client: FlaskClient) -> None:
    assert client.get("/physicians/nobody").status_code == 404
