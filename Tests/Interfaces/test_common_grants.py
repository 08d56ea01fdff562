"""CommonGrants: the protocol's official schema and its official Python client against the running server."""

import gzip
import json
import pathlib
import random

import jsonschema
import pytest
import yaml
from common_grants_sdk.client import Client
from common_grants_sdk.client.config import Config
from common_grants_sdk.client.exceptions import APIError

LIST = "/common-grants/opportunities"
SEARCH = LIST + "/search"
SCHEMAS = "/schemas/common-grants"
FILE = pathlib.Path(__file__).parents[3] / "shared/reference/commongrants/openapi.0.4.0.opportunities-read-subset.yaml"
official = pytest.mark.skipif(not FILE.exists(), reason="the protocol's official schema is not beside the repository")


class Protocol:
    """What the official document says of answers. OpenAPI's discriminators and examples assert nothing."""

    def __init__(self):
        self.document = self.stripped(yaml.safe_load(FILE.read_text()))

    def stripped(self, value):
        if isinstance(value, dict):
            return {name: self.stripped(part) for name, part in value.items() if name not in ("discriminator", "example")}
        return [self.stripped(part) for part in value] if isinstance(value, list) else value

    def check(self, path, method, status, body):
        operation = self.document["paths"][path][method]
        schema = dict(operation["responses"][status]["content"]["application/json"]["schema"])
        schema["components"] = self.document["components"]
        validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
        assert [f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(body)] == []


@pytest.fixture(scope="module")
def protocol():
    return Protocol()


@pytest.fixture(scope="module")
def everything(site):
    """Every opportunity, as the list has them."""
    items, page = [], 1
    while True:
        answer = site.ask(f"{LIST}?page={page}&pageSize=50").json
        items += answer["items"]
        if page >= answer["paginationInfo"]["totalPages"]:
            assert len(items) == answer["paginationInfo"]["totalItems"]
            return items
        page += 1


def find(site, **asked):
    answer = site.ask(SEARCH, asked)
    assert answer.status == 200, answer.body
    return answer.json


def nulls(value, place=""):
    if value is None:
        yield place
    for name, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from nulls(part, f"{place}/{name}")


@official
def test_every_page_is_as_the_protocol_has_it(site, protocol, everything):
    for size in (1, 7, 100, 1000):
        body = site.ask(f"{LIST}?pageSize={size}").json
        protocol.check(LIST, "get", "200", body)
        assert body["paginationInfo"]["pageSize"] == min(size, 100)
    assert len(everything) > 20
    assert len({item["id"] for item in everything}) == len(everything)
    assert [item["lastModifiedAt"] for item in everything] == sorted((item["lastModifiedAt"] for item in everything), reverse=True)


@official
def test_every_opportunity_is_as_the_protocol_has_it(site, protocol, everything):
    schemas = {}
    for item in everything[::3]:
        body = site.ask(f"{LIST}/{item['id']}").json
        protocol.check(LIST + "/{oppId}", "get", "200", body)
        assert list(nulls(body)) == []
        detail = body["data"]
        assert all(detail[name] == item.get(name) for name in detail if name not in ("description", "competitions", "customFields"))
        assert all(detail["customFields"][name] | field == detail["customFields"][name] for name, field in item["customFields"].items())
        for field in detail["customFields"].values():
            schemas.setdefault(field["schema"], []).append(field["value"])
    assert len(schemas) > 8
    for address, values in schemas.items():
        schema = site.ask(address).json
        assert schema["$id"] == address
        for value in values:
            jsonschema.Draft7Validator(schema).validate(value)


@official
def test_searches_are_as_the_protocol_has_them(site, protocol, everything):
    chance = random.Random(1)
    days = sorted(item["keyDates"]["closeDate"]["date"] for item in everything if "date" in item.get("keyDates", {}).get("closeDate", {}))
    for _ in range(80):
        filters, asked = {}, {"pagination": {"page": chance.randint(1, 3), "pageSize": chance.choice([1, 5, 100, 5000])}}
        if chance.random() < 0.5:
            filters["status"] = {"operator": chance.choice(["in", "notIn"]), "value": chance.sample(["open", "closed", "forecasted", "custom"], 2)}
        if chance.random() < 0.5:
            first, last = sorted(chance.sample(days, 2))
            filters["closeDateRange"] = {"operator": chance.choice(["between", "outside"]), "value": {"min": first, "max": last}}
        if chance.random() < 0.5:
            money = [{"amount": str(chance.randint(0, 10**7)), "currency": chance.choice(["EUR", "SEK"])} for _ in range(2)]
            money[1]["currency"] = money[0]["currency"]
            name = chance.choice(["totalFundingAvailableRange", "minAwardAmountRange", "maxAwardAmountRange"])
            filters[name] = {"operator": chance.choice(["between", "outside"]), "value": {"min": money[0], "max": money[1]}}
        if chance.random() < 0.5:
            filters["customFilters"] = {chance.choice(["programme", "theme", "eligibleCountry", "none"]): {"operator": "in", "value": ["SE", "climate"]}}
        if filters:
            asked["filters"] = filters
        if chance.random() < 0.5:
            asked["search"] = chance.choice(["klimat", "climate", "energi", "youth exchange", "zzzz"])
        if chance.random() < 0.7:
            asked["sorting"] = {"sortBy": chance.choice(["title", "createdAt", "keyDates.closeDate", "funding.maxAwardAmount", "status.value"]),
                                "sortOrder": chance.choice(["asc", "desc"])}
        body = find(site, **asked)
        protocol.check(SEARCH, "post", "200", body)
        assert list(nulls(body)) == []
        page = body["paginationInfo"]
        assert len(body["items"]) <= page["pageSize"] <= 100 and page["totalItems"] <= len(everything)


@official
def test_errors_are_as_the_protocol_has_them(site, protocol):
    answer = site.ask(f"{LIST}/00000000-0000-4000-8000-000000000000")
    assert answer.status == 404
    protocol.check(LIST + "/{oppId}", "get", "404", answer.json)


def resolved(document, schema):
    """The members of a schema and whether they must be there, whatever it is put together of."""
    while "$ref" in schema:
        part = document
        for step in schema["$ref"][2:].split("/"):
            part = part[step]
        schema = part
    members = {name: resolved(document, part) if name not in ("forms", "instructions") else "…" for name, part in schema.get("properties", {}).items()}
    required = set(schema.get("required", []))
    for part in schema.get("allOf", []):
        inner = resolved(document, part)
        if isinstance(inner, dict) and "members" in inner:
            members = {**inner["members"], **members}
            required |= set(inner["required"])
        elif not members:
            return inner
    if members:
        return {"members": members, "required": sorted(required)}
    if "anyOf" in schema:
        # The protocol's own checker looks at the first.
        return resolved(document, schema["anyOf"][0])
    kind = schema.get("type", "any")
    if kind == "array":
        return [resolved(document, schema["items"])]
    if isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
        return {"map": resolved(document, schema["additionalProperties"])}
    return (kind, tuple(schema.get("enum", ())), schema.get("format") if schema.get("format") != "int32" else None, schema.get("pattern"))


@official
def test_the_description_is_the_protocols(site, protocol):
    """What `cg check spec` looks at: the same routes, parameters, statuses and schemas, and nothing besides."""
    ours, theirs = site.ask(SCHEMAS + "/openapi.json").json, protocol.document
    assert ours["openapi"].startswith("3.0") and list(ours["servers"][0].values()) == [site.origin]
    assert set(ours["paths"]) == set(theirs["paths"])
    for path, methods in theirs["paths"].items():
        assert set(ours["paths"][path]) == set(methods)
        for method, operation in methods.items():
            mine = ours["paths"][path][method]
            assert set(mine["responses"]) == set(operation["responses"]) and set(mine["tags"]) == set(operation["tags"])

            def parameters(document, operation):
                found = operation.get("parameters", [])
                found = [document["components"]["parameters"][one["$ref"].split("/")[-1]] if "$ref" in one else one for one in found]
                return {(one["name"], one["in"], one["required"], resolved(document, one["schema"])[0]) for one in found}

            assert parameters(ours, mine) == parameters(theirs, operation)
            for status, answer in operation["responses"].items():
                schema = answer["content"]["application/json"]["schema"]
                assert resolved(ours, mine["responses"][status]["content"]["application/json"]["schema"]) == resolved(theirs, schema)
            if "requestBody" in operation:
                schema = operation["requestBody"]["content"]["application/json"]["schema"]
                asked = mine["requestBody"]["content"]["application/json"]["schema"]
                assert set(resolved(ours, asked)["members"]) == set(resolved(theirs, schema)["members"])


def test_the_official_client_reads_everything(site, everything):
    client = Client(Config(base_url=site.origin, api_key="anything"))
    listed = client.opportunities.list()
    assert listed.errors == [] and [str(item.id) for item in listed.items] == [item["id"] for item in everything]
    paged = client.opportunities.list(page=2, page_size=5)
    assert [str(item.id) for item in paged.items] == [item["id"] for item in everything[5:10]]
    for item in everything[:20]:
        read = client.opportunities.get(item["id"])
        assert read.title == item["title"] and read.status.value == item["status"]["value"]
        assert read.created_at.tzinfo is not None
    with pytest.raises(APIError):
        client.opportunities.get("00000000-0000-4000-8000-000000000000")


def test_the_official_client_searches(site, everything):
    client = Client(Config(base_url=site.origin, api_key="anything"))
    found = client.opportunities.search("", filters={"status": {"operator": "in", "value": ["open"]}})
    wanted = {item["id"] for item in everything if item["status"]["value"] == "open"}
    assert found.errors == [] and {str(item.id) for item in found.items} == wanted and wanted
    assert not found.filter_info.errors
    named = client.opportunities.search(everything[0]["title"])
    assert everything[0]["id"] in {str(item.id) for item in named.items}


def test_words_are_understood_across_languages(site):
    for words in ("klimatanpassning", "climate adaptation"):
        body = find(site, search=words, sorting={"sortBy": "custom", "customSortBy": "relevance"})
        assert 0 < body["paginationInfo"]["totalItems"] and body["sortInfo"]["customSortBy"] == "relevance"


def test_filters_of_our_own(site, everything):
    field = lambda item, name: item.get("customFields", {}).get(name, {}).get("value")
    programme = next(field(item, "programme")["id"] for item in everything if field(item, "programme"))
    body = find(site, filters={"customFilters": {"programme": {"operator": "eq", "value": programme}, "agency": {"operator": "eq", "value": "x"}}})
    assert body["items"] and all(field(item, "programme")["id"] == programme for item in body["items"])
    assert body["paginationInfo"]["totalItems"] == sum((field(item, "programme") or {}).get("id") == programme for item in everything)
    assert body["filterInfo"]["errors"] == ["customFilters.agency: unsupported filter"]
    assert list(body["filterInfo"]["filters"]["customFilters"]) == ["programme"]
    inside = find(site, filters={"customFilters": {"eligibleCountry": {"operator": "in", "value": ["SE"]}}})["paginationInfo"]["totalItems"]
    outside = find(site, filters={"customFilters": {"eligibleCountry": {"operator": "notIn", "value": ["SE"]}}})["paginationInfo"]["totalItems"]
    assert inside > 0 and inside + outside == len(everything)


def test_answers_are_for_every_program(site, everything):
    for path in (LIST, f"{LIST}/{everything[0]['id']}", SCHEMAS + "/openapi.json"):
        answer = site.ask(path, Origin="https://example.org")
        assert answer.headers["Access-Control-Allow-Origin"] == "*" and answer.headers["Content-Type"].startswith("application/json")
        tag = answer.headers["ETag"]
        same = site.ask(path, If_None_Match=f'"other", {tag}')
        assert same.status == 304 and same.body == b"" and same.headers["ETag"] == tag
        assert site.ask(path, If_None_Match='"other"').status == 200
        packed = site.ask(path, Accept_Encoding="gzip")
        assert packed.headers["Content-Encoding"] == "gzip" and gzip.decompress(packed.body) == answer.body
        head = site.ask(path, method="HEAD")
        assert head.status == 200 and head.body == b"" and head.headers["ETag"] == tag
        assert site.ask(path, X_API_Key="wrong").body == answer.body
    preflight = site.ask(SEARCH, method="OPTIONS", Origin="https://example.org", Access_Control_Request_Method="POST")
    assert preflight.status == 204 and "POST" in preflight.headers["Access-Control-Allow-Methods"]
    assert "X-API-Key" in preflight.headers["Access-Control-Allow-Headers"]


WRONG = [
    ("GET", LIST + "?page=0", None, 400), ("GET", LIST + "?page=-1", None, 400), ("GET", LIST + "?pageSize=0", None, 400),
    ("GET", LIST + "?page=99999999999999999999", None, 400), ("GET", LIST + "?page=1e3", None, 400), ("GET", LIST + "?page=%zz", None, 400),
    ("GET", LIST + "/", None, 404), ("GET", LIST + "/no-uuid", None, 404), ("GET", LIST + "/7d0c2f2e-6c39-5c52-9a0b-2b8f4b9d3a11/x", None, 404),
    ("GET", LIST + "/%00", None, 404), ("GET", LIST + "/../../etc/passwd", None, 404), ("GET", "/common-grants/", None, 404),
    ("GET", "/common-grants/awards", None, 404), ("GET", "/common-grants//opportunities", None, 404), ("GET", SEARCH, None, 405),
    ("POST", LIST, b"{}", 405), ("DELETE", LIST, None, 405), ("PUT", f"{LIST}/7d0c2f2e-6c39-5c52-9a0b-2b8f4b9d3a11", b"{}", 405),
    ("GET", SCHEMAS + "/nothing.json", None, 404), ("GET", SCHEMAS + "/programme", None, 404),
    ("POST", SEARCH, b"", 400), ("POST", SEARCH, b"{", 400), ("POST", SEARCH, b"\xff\xfe", 400), ("POST", SEARCH, b"[]", 422),
    ("POST", SEARCH, b"null", 422), ("POST", SEARCH, b'{"a":1}{"b":2}', 400), ("POST", SEARCH, b"[" * 60_000, 400),
    ("POST", SEARCH, b'{"filters":' * 5_000, 400), ("POST", SEARCH, b'{"search":"' + b"x" * 70_000 + b'"}', 413),
    ("POST", SEARCH, json.dumps({"pagination": {"page": 0}}).encode(), 422), ("POST", SEARCH, json.dumps({"search": ["x"]}).encode(), 422),
    ("POST", SEARCH, json.dumps({"pagination": {"page": 1e308}}).encode(), 422), ("POST", SEARCH, b'{"pagination":{"page":1e999}}', 400),
    ("POST", SEARCH, json.dumps({"sorting": {"sortBy": "size"}}).encode(), 422), ("POST", SEARCH, b'{"filters":{"status":"open"}}', 422),
]


@pytest.mark.parametrize("method, path, body, status", WRONG)
def test_whatever_is_wrong_is_told_as_the_protocol_tells_it(site, method, path, body, status):
    answer = site.ask(path, body, method=method)
    assert answer.status == status, answer.body[:300]
    assert answer.headers["Content-Type"].startswith("application/json") and answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.json["status"] == status and answer.json["message"] and isinstance(answer.json["errors"], list)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/html"])
def test_only_json_is_read(site, kind):
    answer = site.ask(SEARCH, b"{}", Content_Type=kind)
    assert answer.status == 415 and answer.json["status"] == 415


def test_pages_beyond_the_end_are_empty(site, everything):
    for page in (len(everything) + 1, 2**31 - 1):
        answer = site.ask(f"{LIST}?page={page}&pageSize=1")
        assert answer.status == 200 and answer.json["items"] == [] and answer.json["paginationInfo"]["totalItems"] == len(everything)
