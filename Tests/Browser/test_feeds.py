"""News and calendars: valid by the formats' own rules, in programs that others wrote, and polite to those who fetch them often."""

import io
import json
import pathlib
import re
import urllib.error
import urllib.request
from urllib.parse import urlsplit

import feedparser
import icalendar
import jsonschema
import pytest
import vobject
from lxml import etree

import calendar_rules
from site_map import IDEAS, LANGUAGES, ROOT, address

HERE = pathlib.Path(__file__).parent
SNAPSHOTS = ROOT / "Tests/PagesTests/Snapshots"
ATOM = etree.RelaxNG(etree.parse(str(HERE / "atom.rng")))
TYPE = {"atom": "application/atom+xml; charset=utf-8", "json": "application/feed+json; charset=utf-8", "ics": "text/calendar; charset=utf-8"}
FILTERS = [
    {}, {"theme": "youth"}, {"status": "all"}, {"search": "energy"}, {"audience": "municipality", "status": "open"},
    {"search": "qwertyuiop & <b>\"å\"</b>"}, {"theme": "no such theme", "page": "-7", "sort": "x"}]

# JSON Feed 1.1, from its own text.
ADDRESS = {"type": "string", "pattern": "^https?://[!-~]+$"}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
NAME = {"type": "string", "minLength": 1}
JSON_FEED = {
    "type": "object", "required": ["version", "title", "items"], "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"}, "title": NAME, "description": NAME, "home_page_url": ADDRESS,
        "feed_url": ADDRESS, "language": {"enum": LANGUAGES},
        "authors": {"type": "array", "items": {
            "type": "object", "additionalProperties": False, "minProperties": 1, "properties": {"name": NAME, "url": ADDRESS}}},
        "items": {"type": "array", "items": {
            "type": "object", "required": ["id", "url", "title", "content_text", "content_html", "date_published", "date_modified"],
            "additionalProperties": False,
            "properties": {
                "id": NAME, "url": ADDRESS, "external_url": ADDRESS, "title": NAME, "summary": NAME, "content_html": NAME,
                "content_text": NAME, "date_published": TIME, "date_modified": TIME,
                "tags": {"type": "array", "items": NAME, "uniqueItems": True}}}}}}


def feed_path(form, language, parameters):
    path = address("calls", language, **parameters)
    folder, mark, query = path.partition("?")
    return f"{folder}.{form}{mark}{query}"


def ask(site, path, method="GET", **headers):
    request = urllib.request.Request(
        site.origin + path, method=method, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("parameters", FILTERS, ids=str)
def test_atom(site, language, parameters):
    answer = site.fetch(feed_path("atom", language, parameters))
    assert (answer.status, answer.headers["Content-Type"]) == (200, TYPE["atom"])
    check_atom(answer.body)
    tree = etree.fromstring(answer.body)
    assert links(tree)["self"].removeprefix(site.origin) in (feed_path("atom", language, parameters), shown(site, language, parameters))
    for href in [href for relation, href in all_links(tree) if relation != "related"]:
        assert href.startswith(site.origin + "/")
    for href in [href for relation, href in all_links(tree)[:8] if relation in ("self", "alternate")]:
        assert site.fetch(href.removeprefix(site.origin)).status == 200, href
    read = feedparser.parse(io.BytesIO(answer.body), response_headers={"content-type": TYPE["atom"]})
    assert not read.bozo and read.version == "atom10" and read.feed.language == language
    assert len(read.entries) == len(tree.findall("{*}entry")) <= 200
    assert all(entry.id and entry.title and entry.link and entry.updated_parsed for entry in read.entries)


def shown(site, language, parameters):
    """The address that the list itself gives to its feed, which leaves out what nobody understands."""
    page = site.fetch(address("calls", language, **parameters)).text
    return re.search(r'type="application/atom\+xml" title="[^"]+" href="([^"]+)"', page)[1].replace("&amp;", "&").removeprefix(site.origin)


@pytest.mark.parametrize("language", LANGUAGES)
def test_atom_snapshot(language):
    check_atom((SNAPSHOTS / f"feed.{language}.atom").read_bytes())


def check_atom(body):
    tree = etree.fromstring(body)
    ATOM.assertValid(tree)
    ids = [element.text for element in tree.iter("{*}id")]
    assert len(ids) == len(set(ids))
    # RFC 4287, 4.1.1: no two links of one relation with the same type and language.
    for element in [tree, *tree.findall("{*}entry")]:
        kinds = [tuple(link.get(name) for name in ("rel", "type", "hreflang")) for link in element.findall("{*}link")]
        assert len(kinds) == len(set(kinds)) and "hub" not in [kind[0] for kind in kinds]
    updated = [entry.findtext("{*}updated") for entry in tree.findall("{*}entry")]
    assert updated == sorted(updated, reverse=True)
    assert not updated or tree.findtext("{*}updated") == updated[0]
    for content in tree.iter("{*}content"):
        etree.HTML(content.text)
        assert set(re.findall(r"<(\w+)", content.text)) <= {"p", "ul", "li"}


def all_links(tree):
    return [(link.get("rel"), link.get("href")) for link in tree.iter("{*}link")]


def links(tree):
    return {link.get("rel"): link.get("href") for link in tree.findall("{*}link")}


def test_the_grammar_refuses_what_is_no_feed(site):
    good = site.fetch(feed_path("atom", "sv", {"theme": "youth"})).text
    for pattern, replacement in [
        ("published>", "publisht>"), ("<author>.*?</author>", ""), (r"<updated>(....-..-..)T", r"<updated>\1 "), ('rel="self"', 'rel=""'),
        ("<title>", '<title type="x">'), ("<id>tag:", "<id>"), ("</summary>", "</summary><summary>twice</summary>"), ("<title>.*?</title>", "")]:
        broken = re.sub(pattern, replacement, good)
        assert broken != good and not ATOM.validate(etree.fromstring(broken.encode())), pattern


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("parameters", FILTERS, ids=str)
def test_json_feed(site, language, parameters):
    answer = site.fetch(feed_path("json", language, parameters))
    assert (answer.status, answer.headers["Content-Type"]) == (200, TYPE["json"])
    feed = json.loads(answer.body)
    jsonschema.Draft202012Validator(JSON_FEED).validate(feed)
    assert feed["language"] == language and len({item["id"] for item in feed["items"]}) == len(feed["items"]) <= 200
    atom = etree.fromstring(site.fetch(feed_path("atom", language, parameters)).body)
    assert [item["id"] for item in feed["items"]] == [entry.findtext("{*}id") for entry in atom.findall("{*}entry")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_snapshot(language):
    jsonschema.Draft202012Validator(JSON_FEED).validate(json.loads((SNAPSHOTS / f"feed.{language}.json").read_text()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("parameters", FILTERS, ids=str)
def test_calendar(site, language, parameters):
    answer = site.fetch(feed_path("ics", language, parameters))
    assert (answer.status, answer.headers["Content-Type"]) == (200, TYPE["ics"])
    assert re.fullmatch(r'attachment; filename="\w+\.ics"', answer.headers["Content-Disposition"])
    events = check_calendar(answer.body)
    assert bool(events) != parameters.get("search", "").startswith("qwertyuiop")
    assert not [event for event in events if event.every("VALARM")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_calendar_of_one_call(site, language):
    path = address("calls", language) + "/" + site.calls[0] + ".ics"
    answer = site.fetch(path)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{site.calls[0]}.ics"'
    own = check_calendar(answer.body)
    assert own and all(event.one("UID").startswith(site.calls[0] + ".") for event in own)
    asked = check_calendar(site.fetch(path + "?" + {"sv": "paminn", "en": "remind"}[language] + "=14").body)
    assert [event.every("VALARM")[0].one("TRIGGER") for event in asked] == ["-P14D"] * len(own)
    every = check_calendar(site.fetch(feed_path("ics", language, {})).body)
    assert {event.one("UID") for event in own} <= {event.one("UID") for event in every}
    assert site.fetch(path.replace(site.calls[0], "no-such-call")).status == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_calendar_snapshot(language):
    """One with times, zones, cancelled and provisional dates."""
    events = check_calendar((SNAPSHOTS / f"feed.{language}.ics").read_bytes().replace(b"\n", b"\r\n"))
    assert {event.one("STATUS") for event in events} == {"CONFIRMED", "CANCELLED"}
    assert any("TZID=Europe/Brussels" in event.parameters("DTSTART") for event in events)
    assert all(not event.every("VALARM") for event in events if event.one("STATUS") == "CANCELLED")
    assert {int(event.one("SEQUENCE")) for event in events} == {0, 1, 3}


def check_calendar(body):
    """By our own reading of the RFCs, and by two parsers that others wrote."""
    calendar = calendar_rules.read(body)
    events = calendar.every("VEVENT")
    parsed = icalendar.Calendar.from_ical(body)
    assert not parsed.errors and not [part.errors for part in parsed.walk() if part.errors]
    assert [str(event["UID"]) for event in parsed.walk("VEVENT")] == [event.one("UID") for event in events]
    for event in parsed.walk("VEVENT"):
        moment = event.decoded("DTSTART")
        if getattr(moment, "tzinfo", None) is not None:
            assert moment.utcoffset() is not None
    # vobject checks each component's properties against its own table; it knows nothing of RFC 7986.
    if events:
        vobject.readOne(body.decode("utf-8")).validate(raiseException=True)
    return events


def test_the_rules_refuse_what_is_no_calendar():
    good = (SNAPSHOTS / "feed.sv.ics").read_bytes().replace(b"\n", b"\r\n")
    calendar_rules.read(good)
    event = good.index(b"BEGIN:VEVENT")
    for wrong, right in [
        (b"\r\n", b"\n"), (b"METHOD:PUBLISH\r\n", b""), (b"UID:", b"UIDX:"), (b"STATUS:CONFIRMED", b"STATUS:MAYBE"), (b"\\,", b","),
        (b"TZOFFSETTO:+0200", b"TZOFFSETTO:+0300"), (b"BYMONTH=10", b"BYMONTH=9"), (b"END:VALARM\r\n", b""), (b"DTSTAMP:", b"DTSTAMP:x"),
        (b"BEGIN:VTIMEZONE", b"BEGIN:VTIMEZONES"), (b"\r\n ", b""), (b"T170000", b"T990000"), (b"ORGANIZER;", b"X;")]:
        broken = good.replace(wrong, right)
        assert broken != good
        with pytest.raises((AssertionError, ValueError)):
            calendar_rules.read(broken)
    with pytest.raises(AssertionError):
        calendar_rules.read(good + good)
    with pytest.raises(AssertionError):
        calendar_rules.read(good[:event] + good[event:good.index(b"BEGIN:VEVENT", event + 1)] + good[event:])


@pytest.mark.parametrize("form", ["atom", "json", "ics"])
def test_who_has_it_is_told_so(site, form):
    path = feed_path(form, "sv", {"theme": "youth"})
    status, headers, body = ask(site, path)
    assert status == 200 and body and headers["Cache-Control"] == "public, max-age=900"
    assert headers["Access-Control-Allow-Origin"] == (None if form == "ics" else "*")
    assert headers["Set-Cookie"] is None
    tag, modified = headers["ETag"], headers["Last-Modified"]
    for known in [{"If_None_Match": tag}, {"If_None_Match": f'"other", {tag}'}, {"If_None_Match": "*"}, {"If_None_Match": tag.removeprefix("W/")},
                  {"If_Modified_Since": modified}, {"If_None_Match": tag, "If_Modified_Since": "Mon, 01 Jan 2001 00:00:00 GMT"}]:
        status, headers, body = ask(site, path, **known)
        assert (status, body, headers["ETag"]) == (304, b"", tag), known
    for unknown in [{"If_None_Match": '"other"'}, {"If_Modified_Since": "Mon, 01 Jan 2001 00:00:00 GMT"}, {"If_Modified_Since": "yesterday"},
                    {"If_None_Match": '"other"', "If_Modified_Since": modified}]:
        assert ask(site, path, **unknown)[0] == 200, unknown
    status, headers, body = ask(site, path, method="HEAD")
    assert (status, body, headers["ETag"]) == (200, b"", tag) and int(headers["Content-Length"]) > 500
    status, headers, body = ask(site, path, Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip" and headers["ETag"] == tag and "Accept-Encoding" in headers["Vary"]
    assert ask(site, path, method="POST")[0] == 405


@pytest.mark.parametrize("language", LANGUAGES)
def test_changes(wide, site, language):
    wide.open(address("changes", language))
    found = wide.script("return [...document.querySelectorAll('link[rel=alternate][type]')].map(l => [l.type, l.href])")
    assert [kind + "; charset=utf-8" for kind, _ in found] == [TYPE["atom"], TYPE["json"]]
    atom, feed = (site.fetch(href.removeprefix(site.origin)) for _, href in found)
    check_atom(atom.body)
    jsonschema.Draft202012Validator(JSON_FEED).validate(json.loads(feed.body))
    items = json.loads(feed.body)["items"]
    assert len(items) == len(etree.fromstring(atom.body).findall("{*}entry")) == 200
    page, _, version = items[0]["url"].removeprefix(site.origin).partition("#")
    assert f'id="{version}"' in site.fetch(page).text
    assert ask(site, "/andringar.atom", If_None_Match=ask(site, "/andringar.atom")[1]["ETag"])[0] == 304


def test_two_fetches_are_the_same(site):
    for form in TYPE:
        assert ask(site, feed_path(form, "sv", {}))[2] == ask(site, feed_path(form, "sv", {}))[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_their_feeds(wide, site, language):
    pages = {
        address("calls", language, theme="youth"): 3, address("calls", language) + "/" + site.calls[0]: 1,
        address("calendar", language, theme="youth"): 3, address("programmes", language) + "/erasmus_plus_2021_2027": 3}
    for page, count in pages.items():
        wide.open(page)
        found = wide.script("return [...document.querySelectorAll('link[rel=alternate][type]')].map(l => [l.type, l.title, l.href])")
        assert len(found) == count and all(title for _, title, _ in found)
        for kind, _, href in found:
            answer = site.fetch(href.removeprefix(site.origin))
            assert answer.status == 200 and answer.headers["Content-Type"].startswith(kind)
            assert wide.all(f"main a[href='{href.removeprefix(site.origin)}']"), f"{page} shows no link to {href}"


def test_nobodys_idea_stands_in_a_feed(wide, site):
    wide.open(address("calls", "sv") + "/" + site.calls[0] + address("matches", "sv", idea=IDEAS["wetland"]["sv"]).removeprefix("/traffar"))
    for link in wide.all("link[type='text/calendar'], a[href*='.ics']"):
        assert "ide=" not in urlsplit(link.get_attribute("href")).query
