"""The site's own interface: what it describes is what it answers, and what the page on it says can be done."""

import gzip
import html
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

import jsonschema
import pytest

import fuzz

HERE = pathlib.Path(__file__).parent


@pytest.fixture(scope="module")
def document(site):
    return site.ask("/api/v1/openapi.json").json


def validate(document, value, schema):
    registry_root = {**schema, "components": document["components"]}
    jsonschema.Draft202012Validator(registry_root, format_checker=jsonschema.FormatChecker()).validate(value)


def answers(document):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            for status, answer in operation["responses"].items():
                if "$ref" in answer:
                    answer = document["components"]["responses"][answer["$ref"].rpartition("/")[2]]
                for content in answer.get("content", {}).values():
                    yield f"{method} {path} {status}", content
            for content in operation.get("requestBody", {}).get("content", {}).values():
                yield f"{method} {path} body", content


def test_every_example_is_what_its_schema_says(document):
    count = 0
    for name, content in answers(document):
        for example in content["examples"].values():
            validate(document, example["value"], content["schema"])
            count += 1
    assert count > 60


def test_the_whole_specification_holds(site, tmp_path):
    """Schemathesis makes up thousands of requests from the document, right and wrong, and checks every answer against it."""
    run = subprocess.run(
        [str(pathlib.Path(sys.executable).parent / "schemathesis"),
         "--config-file", str(HERE / "schemathesis.toml"), "run", site.origin + "/api/v1/openapi.json", "--workers", "2",
         "--max-examples", os.environ.get("UTBLICK_EXAMPLES", "10"), "--generation-deterministic", "--suppress-health-check", "all",
         "--continue-on-failure", "--no-color"],
        capture_output=True, text=True, timeout=600, cwd=tmp_path)
    assert run.returncode == 0, run.stdout[-8000:] + run.stderr[-2000:]


def test_real_answers_are_what_is_described(site, document):
    """Every programme, network, word and a good many calls and projects, held against their schemas."""
    def check(path, **places):
        address = path
        for name, value in places.items():
            address = address.replace("{" + name + "}", value)
        answer = site.ask("/api/v1" + address)
        assert answer.status == 200, address
        schema = document["paths"][path.partition("?")[0]]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        validate(document, answer.json, schema)
        return answer.json

    for call in check("/calls?limit=100&status=all")["items"][::4]:
        check("/calls/{callId}", callId=call["id"])
        check("/calls/{callId}/changes", callId=call["id"])
    for programme in check("/programmes?limit=100")["items"]:
        for action in check("/programmes/{programmeId}", programmeId=programme["id"])["actions"]:
            check("/programmes/{programmeId}/actions/{actionId}", programmeId=programme["id"], actionId=action["id"])
    for network in check("/networks")["items"]:
        check("/networks/{networkId}", networkId=network["id"])
    for term in check("/terms?limit=100")["items"]:
        check("/terms/{termId}", termId=term["id"])
    for project in check("/projects?limit=100")["items"]:
        check("/projects/{projectId}", projectId=project["id"])
    for path in ["/actions?limit=100", "/rules?limit=100", "/changes?limit=100", "/api-info"]:
        check(path)
    idea = {"text": "Vi vill öppna en mötesplats för nyanlända", "applicant": "association", "place": "Katrineholm", "months": 24,
            "budget": {"amount": 3_000_000, "currency": "SEK"}, "start": "2027-03"}
    answer = document["paths"]["/matches"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    validate(document, site.ask("/api/v1/matches", idea).json, answer)


def test_malformed_requests_are_refused_in_words(site):
    report = fuzz.run(site.origin, int(os.environ.get("UTBLICK_FUZZ", "2000")), seed=1, workers=2)
    assert not report.faults, report.faults[:5]
    assert len(report.statuses) > 6, report.statuses


class Told:
    """An answer as the fuzzer reads it."""

    def __init__(self, status, kind="application/problem+json"):
        self.status, self.kind = status, kind

    def getheader(self, name):
        return self.kind if name == "Content-Type" else None


@pytest.mark.parametrize("status, value, is_sound", [
    (404, {"status": 404, "title": "a", "detail": "b"}, True), (404, {"status": 400, "title": "a", "detail": "b"}, False),
    (404, [], False), (404, "x", False), (404, None, False),
    (422, {"status": 422, "title": "a", "detail": "b", "type": "/api#invalid-body", "errors": [{"pointer": "#/a"}]}, True),
    (422, {"status": 422, "title": "a", "detail": "b", "type": "/api#invalid-body", "errors": [{"parameter": "a"}]}, False),
    (422, {"status": 422, "title": "a", "detail": "b", "type": "/api#conflicting-parameters", "errors": [{"parameter": "a"}]}, True),
    (422, {"status": 422, "title": "a", "detail": "b", "type": "/api#invalid-body"}, False),
    (422, {"status": 422, "title": "a", "detail": "b", "type": "/api#invalid-body", "errors": [{"pointer": "#/a"}] * 51}, False)])
def test_the_fuzzer_sees_what_is_no_problem(status, value, is_sound):
    assert (fuzz.fault("GET", Told(status), json.dumps(value).encode()) is None) == is_sound


@pytest.mark.parametrize("value", [[], "x", {"error": "x"}, {"error": {}}, {}])
def test_the_fuzzer_sees_what_is_no_error(value):
    assert fuzz.fault("POST", Told(400, "application/json"), json.dumps(value).encode()) is not None


def test_the_fuzzer_does_not_go_on_without_a_worker(monkeypatch):
    def work(host, seed, count, report, lock):
        if seed == 1001:
            raise KeyError("dead")

    monkeypatch.setattr(fuzz, "work", work)
    with pytest.raises(KeyError):
        fuzz.run("http://127.0.0.1:1", 10, seed=1, workers=2)


def test_the_fuzzer_sends_as_many_as_it_is_told(monkeypatch):
    shares = []
    monkeypatch.setattr(fuzz, "work", lambda host, seed, count, report, lock: shares.append(count))
    fuzz.run("http://127.0.0.1:1", 11, seed=1, workers=4)
    assert sum(shares) == 11


def test_all_calls_are_told_once_by_cursor(site):
    total = site.ask("/api/v1/calls?status=all&limit=1").json["total"]
    ids, address = [], "/api/v1/calls?status=all&limit=100&sort=id"
    while address:
        page = site.ask(address).json
        ids += [call["id"] for call in page["items"]]
        address = page.get("next")
    assert len(ids) == total > 50 and ids == sorted(set(ids))


def test_each_call_of_a_list_is_found_by_its_id_and_pages(site):
    for call in site.ask("/api/v1/calls?limit=3&sort=opening").json["items"]:
        detail = site.ask(f"/api/v1/calls/{call['id']}")
        assert detail.status == 200 and {name: detail.json[name] for name in call} == call
        for page in call["pages"].values():
            assert site.ask(page).status == 200
        assert site.ask(f"/api/v1/calls/{call['id']}/changes").status == 200
        assert site.ask(f"/api/v1/calls/{call['id']}/precedents?limit=2").status == 200


def test_filters_narrow(site):
    total = site.ask("/api/v1/calls").json["total"]
    found = site.ask("/api/v1/calls?theme=energy&status=ahead").json
    assert 0 < found["total"] < total and all("energy" in call["themes"] for call in found["items"])
    assert site.ask("/api/v1/calls?programme=horizon_europe&limit=1").json["items"][0]["programme"] == "horizon_europe"
    assert site.ask("/api/v1/calls?programme=no-such").json["total"] == 0
    words = site.ask("/api/v1/calls?text=energi&language=sv&status=all").json
    assert words["total"] > 0


def test_changes_are_followed_from_a_moment_on(site):
    first = site.ask("/api/v1/changes?limit=5&since=2020-01-01T00:00:00%2B01:00").json
    ids = [change["id"] for change in first["items"]]
    assert len(ids) == 5 and ids == sorted(set(ids))
    following = site.ask(first["next"]).json
    assert following["items"] and following["items"][0]["id"] > ids[-1]
    seen = first["items"][-1]["seenAt"]
    assert site.ask(f"/api/v1/changes?limit=1&since={seen}").json["items"][0]["seenAt"] >= seen
    assert site.ask("/api/v1/changes?since=2999-01-01T00:00:00Z").json["items"] == []


def test_an_idea_is_answered_as_the_command_answers_it(site):
    text = "Kommunen vill göra ett kvarter klimatneutralt med solceller, energilager och renoverade hyreshus"
    answer = site.ask(
        "/api/v1/matches", {"text": text, "applicant": "municipality", "place": "Katrineholm", "partners": ["FI", "EE"], "on": "2026-11-23"})
    assert answer.status == 200 and answer.headers["Cache-Control"] == "no-store"
    command = subprocess.run(
        [os.environ["UTBLICK_PROGRAM"], "match", text, "--applicant", "municipality", "--place", "Katrineholm", "--partners", "FI,EE",
         "--on", "2026-11-23", "--format", "json", "--data", os.environ["UTBLICK_PLACE"], "--catalogue", str(HERE.parents[1] / "Catalogue"),
         "--lexicon", str(HERE.parents[1] / "Lexicon")], capture_output=True, text=True, check=True)

    assert answer.json == json.loads(command.stdout)
    assert len(answer.json["matches"]) > 10


def test_precedents_are_like_the_idea(site):
    found = site.ask("/api/v1/precedents", {"text": "Lantbrukare anlägger våtmarker som minskar övergödningen av sjöar", "limit": 3})
    assert found.status == 200 and 0 < len(found.json["items"]) <= 3
    assert found.json["items"][0]["acronym"] == "WETFARM"
    for project in found.json["items"]:
        assert site.ask(f"/api/v1/projects/{project['id']}").status == 200


def test_answers_are_compressed_and_conditional(site):
    plain = site.ask("/api/v1/calls?limit=50")
    packed = site.ask("/api/v1/calls?limit=50", Accept_Encoding="gzip")
    assert packed.headers["Content-Encoding"] == "gzip" and gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 3
    assert packed.headers["ETag"] == plain.headers["ETag"]
    again = site.ask("/api/v1/calls?limit=50", If_None_Match=plain.headers["ETag"])
    assert again.status == 304 and not again.body
    assert site.ask("/api/v1/calls?limit=50", If_None_Match='"other", *').status == 304
    assert site.ask("/api/v1/calls?limit=50", If_None_Match='"other"').status == 200


def test_no_key_and_no_cookie(site):
    answer = site.ask("/api/v1/calls", X_API_Key="anything", Authorization="Bearer nothing", Cookie="a=b")
    assert answer.status == 200 and "Set-Cookie" not in answer.headers
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def strings(value):
    """All texts in a value, in which nothing may be null."""
    assert value is not None
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


@pytest.mark.parametrize(
    "path", ["calls?limit=100&status=all", "programmes?limit=100", "rules?limit=100", "networks", "projects", "terms", "actions", "changes"])
def test_nothing_is_null(site, path):
    page = site.ask("/api/v1/" + path).json
    # To the last of them: each is looked at on the way.
    assert page["items"] and len(list(strings(page))) > len(page["items"])


def test_a_null_is_found_wherever_it_stands():
    assert list(strings({"a": [{"b": "c"}, 1, True]})) == ["c"]
    with pytest.raises(AssertionError):
        list(strings({"a": ["b", {"c": None}]}))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_the_page_shows_can_be_typed(site, language):
    page = site.ask({"sv": "/api", "en": "/en/api"}[language])
    assert page.status == 200
    text = page.body.decode()
    commands = [html.unescape(found) for found in re.findall(r"<code>(curl [^<]*)</code>", text)]
    assert len(commands) == 3
    for command in commands:
        run = subprocess.run(["curl", "--silent", "--show-error", "--fail", *shlex.split(command)[1:]], capture_output=True, text=True)
        assert run.returncode == 0 and run.stdout.startswith("{"), (command, run.stderr)
    links = re.findall(r'href="(/api/v1/[^"]*)"', text)
    assert len(links) > 8
    for link in links:
        assert site.ask(html.unescape(link)).status == 200, link


def test_every_problem_is_described_where_it_leads(site):
    problem = site.ask("/api/v1/calls?limit=0")
    assert problem.status == 400 and problem.headers["Content-Type"] == "application/problem+json"
    address, _, place = problem.json["type"].partition("#")
    assert f'id="{place}"' in site.ask(address).body.decode()


def test_every_problem_of_the_document_is_described_where_it_leads(site, document):
    page = site.ask("/api").body.decode()
    kinds = [example["value"]["type"].partition("#")[2]
             for answer in document["components"]["responses"].values() for content in answer["content"].values()
             for example in content["examples"].values()]
    assert len(kinds) == len(set(kinds)) > 8
    assert [kind for kind in kinds if f'id="{kind}"' not in page] == []


def test_pages_do_not_stand_beside_a_cursor(site):
    for query in ["page=1&sort=id", "page=2&cursor=a"]:
        answer = site.ask("/api/v1/calls?" + query)
        assert answer.status == 422 and [error["parameter"] for error in answer.json["errors"]] == ["page"]


def test_nul_in_a_text_is_read_as_no_character(site):
    """PostgreSQL stores none, and must not be asked with it."""
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "search_calls", "arguments": {"text": "a\u0000b"}}}
    answer = site.ask("/mcp", message)
    assert answer.status == 200 and answer.json["result"]["isError"] is False
    long = "Våtmark\u0000er som minskar övergödningen i sjöarna runt Katrineholm"
    assert site.ask("/api/v1/precedents", {"text": long}).status == 200
    # So much of it is no text any more.
    short = site.ask("/api/v1/precedents", {"text": "Våtmark\u0000er"})
    assert short.status == 422 and [error["pointer"] for error in short.json["errors"]] == ["#/text"]
