"""What search engines are told: every page once, by the formats' own rules; the pages that help where nothing is."""

import gzip
import json
import pathlib
import re
import urllib.request
import urllib.robotparser

import pytest
from lxml import etree, html

from browser import Browser
from site_map import IDEAS, LANGUAGES, PREFIX, address

HERE = pathlib.Path(__file__).parent
SCHEMA = etree.XMLSchema(etree.parse(str(HERE / "sitemap.xsd")))
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
TYPES = {"GovernmentService", "FundingScheme", "MonetaryGrant"}


def sitemap(site, path="/sitemap.xml"):
    """The entries of a valid file: each address with its versions by language."""
    answer = site.fetch(path)
    assert answer.status == 200 and answer.headers["Content-Type"] == "application/xml; charset=utf-8"
    document = etree.fromstring(answer.body)
    SCHEMA.assertValid(document)
    found = {}
    for entry in document.findall("s:url", NAMES):
        links = {link.get("hreflang"): link.get("href") for link in entry.findall("x:link", NAMES)}
        assert all(link.get("rel") == "alternate" for link in entry.findall("x:link", NAMES))
        found[entry.find("s:loc", NAMES).text] = links
    return document, found


def test_sitemap_names_each_page_and_its_versions(site):
    document, found = sitemap(site)
    assert len(document) == len(found) > 600
    for place, links in found.items():
        assert place.startswith(site.origin)
        assert set(links) == {*LANGUAGES, "x-default"} and place in links.values() and links["x-default"] == links["sv"]
        assert all(found[other] == links for other in links.values())
    paths = {place.removeprefix(site.origin) for place in found}
    for language in LANGUAGES:
        for folder in ["start", "calls", "calendar", "changes", "programmes", "networks", "partner", "strategy", "ask", "calculator", "glossary", "api",
                       "projects", "about", "accessibility", "personal data", "status page"]:
            path = address(folder, language)
            assert (path if path != PREFIX[language] else path + "/") in paths, path
        assert f"{address('calls', language)}/{site.calls[0]}" in paths
    assert any(entry.find("s:lastmod", NAMES) is not None for entry in document)
    compressed = urllib.request.urlopen(urllib.request.Request(site.origin + "/sitemap.xml", headers={"Accept-Encoding": "gzip"}))
    assert compressed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(compressed.read()) == site.fetch("/sitemap.xml").body
    assert site.fetch("/sitemap-1.xml").status == 404


def test_pages_of_the_sitemap_call_themselves_so(site):
    _, found = sitemap(site)
    places = [place for place in found if "/utlysningar/" not in place and "/calls/" not in place]
    calls = [place for place in found if place not in places]
    for place in places + calls[::25]:
        answer = site.fetch(place.removeprefix(site.origin))
        assert answer.status == 200, place
        page = html.fromstring(answer.body)
        assert page.xpath("string(//link[@rel='canonical']/@href)") == place
        assert not page.xpath("//meta[@name='robots']"), place
        alternates = {link.get("hreflang"): link.get("href") for link in page.xpath("//link[@rel='alternate'][@hreflang]")}
        assert set(alternates) == {*LANGUAGES, "x-default"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_typed_ideas_and_filters_are_listed_nowhere(site, language):
    for path in [
        address("matches", language, idea=IDEAS["wetland"][language]), address("similar", language, idea=IDEAS["wetland"][language]),
        address("partner", language, idea=IDEAS["wetland"][language]),
        address("calls", language, search="energi"), address("calls", language, theme="youth"),
        address("calendar", language, month="2031-01"), address("changes", language, before="20"),
        f"{address('calls', language)}/{site.calls[0]}?idea=hemligt",
    ]:
        robots = html.fromstring(site.fetch(path).body).xpath("string(//meta[@name='robots']/@content)")
        assert "noindex" in robots, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_data_for_search_engines_stands_on_pages_and_is_executed_nowhere(browser: Browser, site, language):
    found = set()
    for path in [address("start", language), f"{address('programmes', language)}/horizon_europe",
                 f"{address('calls', language)}/{site.calls[0]}"]:
        browser.open(path)
        assert browser.console() == []
        assert browser.script(
            "return document.querySelectorAll('script[type=\"application/ld+json\"]').length") == 1
        data = json.loads(browser.script("return document.querySelector('script[type=\"application/ld+json\"]').textContent"))
        assert data["@context"] == "https://schema.org" and data["name"] and data["description"] and data["url"].startswith(site.origin)
        assert data["url"] == browser.script("return document.querySelector('link[rel=canonical]').href")
        found.add(data["@type"])
    assert found == TYPES


def test_robots_are_told_what_to_leave_alone(site):
    answer = site.fetch("/robots.txt")
    assert answer.status == 200 and answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    robots = urllib.robotparser.RobotFileParser()
    robots.parse(answer.text.splitlines())
    assert f"{site.origin}/sitemap.xml" in robots.site_maps()
    for path in ["/arbete", "/arbete/arenden", "/en/work/cases", "/arende/abc", "/en/inquiry/abc", "/bevakning/abc", "/forslag?ord=a"]:
        assert not robots.can_fetch("*", site.origin + path), path
    for path in ["/", "/en/", "/utlysningar", "/fraga", "/en/ask", "/program/horizon_europe"]:
        assert robots.can_fetch("*", site.origin + path), path


def test_no_contact_for_weaknesses_where_none_is_named(site):
    assert site.fetch("/.well-known/security.txt").status == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_is_not_there_helps_on(wide: Browser, site, language):
    path = {"sv": "/program/horisont-europa-20", "en": "/en/programmes/horizon-evrope"}[language]
    answer = site.fetch(path)
    assert answer.status == 404
    assert f'href="{address("programmes", language)}/horizon_europe"' in answer.text
    wide.open(f"{address('calls', language)}/energi-2099")
    field = wide.one("main input[type=search]")
    assert field.get_attribute("value") == "energi"
    wide.click(wide.one("main form[role=search] button"))
    assert address("calls", language) + "?" in wide.script("return location.pathname + location.search")
    assert re.search(r"tel:", site.fetch(path).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_have_pictures(site, language):
    for path in [address("start", language), f"{address('calls', language)}/{site.calls[0]}", address("strategy", language)]:
        page = site.fetch(path).text
        picture = page.split('property="og:image" content="')[1].split('"')[0]
        assert picture.startswith(site.origin)
        answer = site.fetch(picture.removeprefix(site.origin))
        assert answer.status == 200 and answer.headers["Content-Type"] == "image/png"
        assert answer.body[:8] == b"\x89PNG\r\n\x1a\n" and answer.body[16:24] == bytes([0, 0, 4, 176, 0, 0, 2, 118])
    for path in ["/bild/annat.png", "/bild/utlysningar/finns-inte.png", "/bild/program/finns-inte.png"]:
        assert site.fetch(path).status == 404
    assert "og:" not in site.fetch(address("matches", language, idea=IDEAS["wetland"][language])).text
