"""What is published for anybody to use: by the standards' own rules, the same in every form, and with nothing in it that is not public."""

import csv
import gzip
import html
import io
import json
import pathlib
import re
import subprocess
import time
import urllib.error
import urllib.request

import jsonschema
import pyshacl
import pytest
import rdflib
from rdflib.compare import isomorphic

from open_data_rules import GRANTS
from site_map import LANGUAGES, address, command

HERE = pathlib.Path(__file__).resolve().parent
DATASETS = ["calls", "changes", "programmes", "actions", "rules", "networks", "projects", "participants", "glossary"]
DCAT, DCTERMS = "http://www.w3.org/ns/dcat#", "http://purl.org/dc/terms/"
LICENCES = {"http://creativecommons.org/publicdomain/zero/1.0/", "http://creativecommons.org/licenses/by/4.0/"}


def ask(site, path, method="GET", data=None, **headers):
    request = urllib.request.Request(
        site.origin + path, method=method, data=data, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


def graph(site, path, **headers):
    status, got, body = ask(site, path, **headers)
    assert status == 200, body
    kind = got["Content-Type"].split(";")[0]
    return rdflib.Graph().parse(data=body, format={"text/turtle": "turtle", "application/rdf+xml": "xml"}[kind]), kind


def conforms(data):
    return pyshacl.validate(data, shacl_graph=str(HERE / "dcat-ap-se.ttl"), advanced=False)


@pytest.fixture(scope="module")
def desk(site, tmp_path_factory):
    """A desk in a folder that says whom to ask of its data; the home desk says nobody."""
    text = (HERE / "desks/flen.yaml").read_text().replace("id: flen", "id: trosa").replace("Flens kommun", "Trosa & <kommun>")
    document = tmp_path_factory.mktemp("desk") / "trosa.yaml"
    document.write_text(text.replace("languages: [sv]\n", "dataContact: mailto:data@trosa.example.se\n"))
    added = command("desk", "add", "trosa", "--folder", "trosa", "--document", document)
    assert added.returncode == 0, added.stderr
    deadline = time.monotonic() + 5
    while site.fetch("/trosa/").status != 200:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    yield "/trosa"
    command("desk", "remove", "trosa", "--yes")


@pytest.mark.parametrize("at", ["", "/trosa"])
def test_the_catalogue_is_what_the_data_portal_asks_for(site, desk, at):
    turtle, kind = graph(site, at + "/datasets/dcat.ttl")
    assert kind == "text/turtle"
    xml, kind = graph(site, at + "/datasets/dcat.rdf")
    assert kind == "application/rdf+xml"
    assert isomorphic(turtle, xml) and len(turtle) > 100
    ok, _, report = conforms(turtle)
    assert ok, report
    assert not any(isinstance(term, rdflib.BNode) for statement in turtle for term in statement)
    # Every address is whole, and every one on this site is of the desk.
    for statement in turtle:
        for term in statement:
            if isinstance(term, rdflib.URIRef):
                assert re.match(r"(https?://|mailto:)[!-~]+$", term), term
                if term.startswith(site.origin):
                    assert term.startswith(site.origin + at + "/"), term
    datasets = set(turtle.subjects(rdflib.RDF.type, rdflib.URIRef(DCAT + "Dataset")))
    assert len(datasets) >= len(DATASETS)
    contacts = set(turtle.objects(None, rdflib.URIRef("http://www.w3.org/2006/vcard/ns#hasEmail")))
    assert {str(contact) for contact in contacts} == ({"mailto:data@trosa.example.se"} if at else set())
    if at:
        names = turtle.objects(None, rdflib.URIRef("http://xmlns.com/foaf/0.1/name"))
        assert "Trosa & <kommun>" in {str(name) for name in names}
    else:
        assert rdflib.URIRef("http://dataportal.se/organisation/SE2120000340") in set(turtle.subjects())


def test_every_file_of_the_catalogue_is_there(site):
    data, _ = graph(site, "/datasets/dcat")
    files = 0
    for distribution in data.subjects(rdflib.RDF.type, rdflib.URIRef(DCAT + "Distribution")):
        place = str(data.value(distribution, rdflib.URIRef(DCAT + "downloadURL")))
        status, headers, body = ask(site, place.removeprefix(site.origin))
        assert status == 200 and body, place
        assert headers["Content-Type"].split(";")[0] == str(data.value(distribution, rdflib.URIRef(DCTERMS + "format")))
        files += 1
    assert files >= 2 * len(DATASETS)
    for dataset in data.subjects(rdflib.RDF.type, rdflib.URIRef(DCAT + "Dataset")):
        page, _, anchor = str(data.value(dataset, rdflib.URIRef(DCAT + "landingPage"))).partition("#")
        assert f'id="{anchor}"' in site.fetch(page.removeprefix(site.origin)).text


def test_every_interface_of_the_catalogue_is_there(site):
    data, _ = graph(site, "/datasets/dcat")
    found = {}
    for service in data.subjects(rdflib.RDF.type, rdflib.URIRef(DCAT + "DataService")):
        endpoint, description, page = (
            str(data.value(service, rdflib.URIRef(DCAT + name))).removeprefix(site.origin) for name in ["endpointURL", "endpointDescription", "landingPage"])
        status, _, body = ask(site, description)
        assert status == 200 and json.loads(body)["openapi"].startswith("3.")
        assert site.fetch(page).status == 200
        found[endpoint] = {str(dataset).partition("#")[2] for dataset in data.objects(service, rdflib.URIRef(DCAT + "servesDataset"))}
    assert found == {"/api/v1": set(DATASETS), "/common-grants": {"calls"}}
    assert ask(site, "/api/v1/calls")[0] == ask(site, "/common-grants/opportunities")[0] == 200
    for language in LANGUAGES:
        assert f'href="{address("api", language)}"' in site.fetch(address("open data", language)).text


def test_the_shapes_find_what_is_missing(site):
    """A check that cannot fail would be worth nothing."""
    for property in ["http://purl.org/dc/terms/publisher", "http://purl.org/dc/terms/type", DCAT + "accessURL", DCTERMS + "license", DCTERMS + "title",
                     DCAT + "endpointURL", DCAT + "servesDataset"]:
        data, _ = graph(site, "/datasets/dcat")
        data.remove((None, rdflib.URIRef(property), None))
        assert not conforms(data)[0], property
    data, _ = graph(site, "/datasets/dcat")
    licence = rdflib.URIRef(DCTERMS + "license")
    for distribution in list(data.subjects(rdflib.RDF.type, rdflib.URIRef(DCAT + "Distribution"))):
        data.set((distribution, licence, rdflib.URIRef("https://creativecommons.org/licenses/by/4.0/")))
    assert not conforms(data)[0]


@pytest.mark.parametrize("accept, kind", [
    (None, "application/rdf+xml"), ("*/*", "application/rdf+xml"), ("text/turtle", "text/turtle"), ("application/rdf+xml", "application/rdf+xml"),
    ("text/html,application/xhtml+xml,*/*;q=0.8", "application/rdf+xml"), ("application/rdf+xml;q=0.5, text/turtle", "text/turtle"),
    ("text/turtle;q=0.1,application/rdf+xml;q=0.9", "application/rdf+xml"), ("text/*;q=0.9, */*;q=0.1", "text/turtle"),
    ("text/turtle;q=0, */*", "application/rdf+xml"), ("nonsense;;q=x,,", "application/rdf+xml"), ("application/json", "application/rdf+xml"),
    ("text/turtle;q=nan", "application/rdf+xml")])
def test_the_catalogue_comes_in_the_form_asked_for(site, accept, kind):
    status, headers, _ = ask(site, "/datasets/dcat", **({"Accept": accept} if accept else {"Accept": ""}))
    assert status == 200 and headers["Content-Type"] == kind + "; charset=utf-8"
    assert "Accept" in [name.strip() for name in headers["Vary"].split(",")]


def rows(site, dataset):
    """The rows of a table in both forms."""
    status, headers, body = ask(site, f"/datasets/{dataset}.jsonl")
    assert status == 200 and headers["Content-Type"] == "application/jsonl; charset=utf-8"
    objects = [json.loads(line) for line in body.decode().splitlines()]
    status, headers, body = ask(site, f"/datasets/{dataset}.csv")
    assert status == 200 and headers["Content-Type"] == "text/csv; charset=utf-8"
    assert headers["Access-Control-Allow-Origin"] == "*" and f'"{dataset}.csv"' in headers["Content-Disposition"]
    text = body.decode("utf-8-sig")
    assert body.startswith(b"\xef\xbb\xbf") and text.endswith("\r\n")
    return objects, list(csv.DictReader(io.StringIO(text, newline="")))


def marked(text):
    """As a cell that no spreadsheet takes for a formula, as a whole or from a semicolon or a line break on."""
    return text if re.fullmatch(r"-[0-9]+([.,][0-9]+)?", text) else re.sub(r"(^|[;\n\r])(?=[=+\-@\t\r])", r"\1'", text)


def documented(site, language):
    """The columns that the page tells of, by dataset in its order."""
    text = site.fetch(address("open data", language)).text
    tables = re.findall(r"<details>.*?</details>", text, re.DOTALL)
    assert len(tables) == len(DATASETS)
    return {name: re.findall(r'<dt class="code">([A-Za-z]+)</dt>', table) for name, table in zip(DATASETS, tables)}


@pytest.mark.parametrize("dataset", DATASETS)
def test_a_table_is_the_same_in_both_forms_and_documented(site, dataset):
    objects, table = rows(site, dataset)
    assert len(objects) == len(table) > 0
    columns = list(table[0])
    assert len(set(columns)) == len(columns)
    assert columns == documented(site, "sv")[dataset] == documented(site, "en")[dataset]
    for object, row in zip(objects, table):
        assert set(object) <= set(columns)
        for column in columns:
            value = object.get(column, "")
            cell = row[column]
            if isinstance(value, list):
                value = " | ".join(value)
            assert marked(str(value)) == cell, (column, value, cell)
        assert object.get("licence") is None or object["licence"] in LICENCES
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", object.get("checked", "2026")), object
        assert object.get("sourceAddress", "https:").startswith("http") or dataset == "glossary", object
    assert "licence" in columns and ("sourceAddress" in columns or "sources" in columns)


def test_the_tables_hold_together(site):
    tables = {dataset: rows(site, dataset)[0] for dataset in DATASETS}
    programmes = {row["id"] for row in tables["programmes"]}
    actions = {(row["programme"], row["id"]) for row in tables["actions"]}
    calls = {row["id"]: row for row in tables["calls"]}
    assert len(programmes) == len(tables["programmes"]) and len(calls) == len(tables["calls"])
    for rule in tables["rules"]:
        assert rule["programme"] in programmes and ("action" not in rule or (rule["programme"], rule["action"]) in actions)
    assert {change["call"] for change in tables["changes"]} <= set(calls)
    projects = {row["id"] for row in tables["projects"]}
    assert {row["project"] for row in tables["participants"]} <= projects
    for call in tables["calls"]:
        assert len(call.get("deadlines", [])) == len(call.get("deadlineStages", [])) == len(call.get("deadlineZones", []))
    # What is published has a page each.
    assert site.fetch("/utlysningar/" + tables["calls"][0]["id"]).status in (200, 410)
    assert site.fetch("/projekt/" + tables["projects"][0]["id"]).status == 200


def test_nothing_of_questions_cases_or_persons_is_published(site):
    site.inquiry("sv")
    for dataset in DATASETS:
        for form in ["csv", "jsonl"]:
            text = ask(site, f"/datasets/{dataset}.{form}")[2].decode()
            for secret in ["Åsa Öberg", "asa@example.se", "UTB-", "En rad till"]:
                assert secret not in text
            assert not re.search(r"\b(19|20)\d{6}[-+]?\d{4}\b", text), "what looks like a personal identity number"


@pytest.mark.parametrize("path", ["/datasets/calls.csv", "/datasets/changes.jsonl", "/datasets/rules.csv", "/datasets/dcat.ttl", "/datasets/grants.json"])
def test_who_has_it_is_told_so(site, path):
    status, headers, body = ask(site, path)
    assert status == 200
    tag = headers["ETag"]
    status, again, nothing = ask(site, path, If_None_Match=f'"other", {tag}')
    assert status == 304 and nothing == b"" and again["ETag"] == tag
    assert ask(site, path, If_None_Match='"other"')[0] == 200
    assert ask(site, path, If_Modified_Since=headers["Last-Modified"])[0] == 304
    status, head, nothing = ask(site, path, "HEAD")
    assert status == 200 and nothing == b"" and int(head["Content-Length"]) == len(body)
    status, packed, content = ask(site, path, Accept_Encoding="gzip")
    assert status == 200 and packed["ETag"] == tag
    if packed["Content-Encoding"] == "gzip":
        content = gzip.decompress(content)
    assert content == body
    assert "Accept-Encoding" in packed["Vary"]


def test_the_grants_are_as_the_standard_has_them(site):
    status, headers, body = ask(site, "/datasets/grants.json")
    assert status == 200 and headers["Content-Type"] == "application/json; charset=utf-8"
    package = json.loads(body)
    # Its projects' source states no licence, and nobody can give one in its place.
    assert "license" not in package and not any("sourceLicence" in grant for grant in package["grants"])
    jsonschema.validate(package, GRANTS, format_checker=jsonschema.FormatChecker())
    ids = [grant["id"] for grant in package["grants"]]
    assert len(set(ids)) == len(ids)
    projects = {row["id"]: row for row in rows(site, "projects")[0]}
    for grant in package["grants"]:
        assert grant["recipientOrganization"] == [{
            "id": "http://dataportal.se/organisation/SE2120000340", "name": "Katrineholm Municipality", "url": "https://www.katrineholm.se"}]
        project = projects[grant["id"].removeprefix("SE2120000340-")]
        assert grant["awardDate"] == project["starts"]
        shares = [row for row in rows(site, "participants")[0] if row["project"] == project["id"] and row.get("organisationNumber") == "212000-0340"]
        assert [(share["contribution"], share["contributionCurrency"]) for share in shares] == [(grant["amountAwarded"], grant["currency"])]
    for fault in ({"grants": []}, {"grants": [{**package["grants"][0], "awardDate": "2024"}]}, {"grants": [{"id": "1"}]}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(fault, GRANTS)


def test_a_desk_without_grants_has_no_file_of_them(site, desk):
    assert site.fetch(desk + "/datasets/grants.json").status == 404
    assert "grants.json" not in site.fetch(desk + "/oppna-data").text
    # What is left is the name of an interface.
    assert not re.search(r"(?<!common-)(?<!common)grants", ask(site, desk + "/datasets/dcat.ttl")[2].decode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_of_the_page_runs(site, language, tmp_path):
    text = site.fetch(address("open data", language)).text
    examples = [html.unescape(example) for example in re.findall(r"<pre[^>]*><code>(.*?)</code></pre>", text, re.DOTALL)]
    assert len(examples) == 5
    said = []
    for example in examples:
        run = subprocess.run(["bash", "-o", "pipefail", "-ec", example], cwd=tmp_path, capture_output=True, timeout=120)
        assert run.returncode == 0, (example, run.stderr)
        said.append(run.stdout.decode())
    assert (tmp_path / "utlysningar.csv").read_text("utf-8-sig").startswith("id,identifier,")
    assert json.loads(said[1])["id"]
    assert (tmp_path / "andringar.csv").stat().st_size > 1_000 and said[2].split()[-1] == "304"
    assert len(rdflib.Graph().parse(data=said[3], format="turtle")) > 100
    jsonschema.validate(json.loads(said[4]), GRANTS)


@pytest.mark.parametrize("path", [
    "/datasets", "/datasets/", "/datasets/calls", "/datasets/calls.xml", "/datasets/calls.csv.gz", "/datasets/.csv", "/datasets/CALLS.csv",
    "/datasets/calls.csv/more", "/datasets/..%2f..%2fetc%2fpasswd", "/datasets/dcat.json", "/datasets/inquiries.csv", "/datasets/cases.jsonl",
    "/datasets/%00", "/datasets/calls%2ecsv%00", "/en/datasets/calls.csv", "/datasets/" + "a" * 3_000])
def test_what_is_not_published_is_not_there(site, path):
    assert site.fetch(path).status in (400, 404)


@pytest.mark.parametrize("path", ["/datasets/dcat", "/datasets/calls.csv", "/datasets/grants.json", "/oppna-data"])
def test_nothing_can_be_sent_there(site, path):
    assert ask(site, path, "POST", b"x=1")[0] == 405


def test_odd_requests_get_the_file_all_the_same(site):
    for headers in [
        {"Range": "bytes=0-5"}, {"If_Modified_Since": "yesterday"}, {"If_None_Match": "nonsense,,\""}, {"Accept_Encoding": "gzip;q=0"},
        {"Accept": "x" * 5_000}, {"Accept_Encoding": "br, zstd"}]:
        status, got, body = ask(site, "/datasets/networks.csv?x=%ff&y", **headers)
        assert status == 200 and b"Assembly of European Regions" in body and got["Content-Encoding"] is None, headers
